import { useEffect, useRef } from 'react';
import { focusUnderDialogs } from './outside-focus.ts';

/**
 * Focuses an element when `moment` changes: each phase begins at the thing to do next. A dialog that stands keeps the focus.
 * Give the ref to a heading with `tabIndex={-1}` or to the control itself.
 */
export function useFirstFocus<T extends HTMLElement>(moment: string | number) {
  const ref = useRef<T>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the moment is what the focus waits for
  useEffect(() => {
    if (ref.current !== null) focusUnderDialogs(ref.current);
  }, [moment]);
  return ref;
}
