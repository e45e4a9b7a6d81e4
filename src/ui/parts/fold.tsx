/** What is secondary: folded until asked for, and open on paper. */
import type { ReactNode } from 'react';
import { useOnPaper } from '../use-layout.ts';

interface FoldProps {
  readonly title: ReactNode;
  /** Open from the start, where there is room for it. */
  readonly open?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

export function Fold({ title, open = false, className, children }: FoldProps) {
  const paper = useOnPaper();
  return (
    <details className={className === undefined ? 'fold' : `fold ${className}`} open={open || paper}>
      <summary data-plain="">{title}</summary>
      {children}
    </details>
  );
}
