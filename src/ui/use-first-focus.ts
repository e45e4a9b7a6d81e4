import { useEffect, useRef } from 'react';

/**
 * Focuses an element when `moment` changes: each phase begins at the thing to do next.
 * Give the ref to a heading with `tabIndex={-1}` or to the control itself.
 */
export function useFirstFocus<T extends HTMLElement>(moment: string | number) {
  const ref = useRef<T>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the moment is what the focus waits for
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
  }, [moment]);
  return ref;
}
