/** Whether a part is drawn for the sheet of paper: what is folded on a screen lies open there. */
import { createContext, useContext } from 'react';

const OnPaperContext = createContext(false);

export const OnPaper = OnPaperContext.Provider;

export const useOnPaper = (): boolean => useContext(OnPaperContext);
