import type { ReactNode } from 'react';
import { useFirstFocus } from '../use-first-focus.ts';

/** The heading of a page of the debrief: it takes the focus when the page opens. */
export function PageHeading({ children }: { readonly children: ReactNode }) {
  const heading = useFirstFocus<HTMLHeadingElement>('page');
  return (
    <h1 ref={heading} tabIndex={-1} className="debrief-heading">
      {children}
    </h1>
  );
}
