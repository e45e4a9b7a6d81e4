import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { followEarlyInput } from '../first-paint/early-input.ts';
import { App } from './app.tsx';

/** Draws the page in the place of the still of the title, in slices, so that a press in between is not kept waiting. */
export function drawApp(root: HTMLElement): void {
  const onFirstDrawn = (): void => followEarlyInput(root);
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <App onFirstDrawn={onFirstDrawn} />
      </StrictMode>,
    ),
  );
}
