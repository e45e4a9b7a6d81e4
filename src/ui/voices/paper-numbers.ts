/** Under which number each set of voices stands at the end of the sheet of paper; off paper there are none. */
import { createContext, useContext } from 'react';

const PaperNumbersContext = createContext<ReadonlyMap<string, number>>(new Map());

export const PaperNumbers = PaperNumbersContext.Provider;

export const usePaperNumber = (set: string): number | undefined => useContext(PaperNumbersContext).get(set);
