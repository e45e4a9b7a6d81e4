import { useCallback, useRef, useState } from 'react';

/** Width in pixels of an element, kept up to date: drawings are laid out at their real size so that lines stay crisp. */
export function useWidth(start: number): readonly [ref: (element: Element | null) => void, width: number] {
  const [width, setWidth] = useState(start);
  const observer = useRef<ResizeObserver | undefined>(undefined);
  const ref = useCallback((element: Element | null) => {
    observer.current?.disconnect();
    observer.current = undefined;
    if (element === null) return;
    const measure = (): void => setWidth(Math.max(120, Math.floor(element.getBoundingClientRect().width)));
    measure();
    observer.current = new ResizeObserver(measure);
    observer.current.observe(element);
  }, []);
  return [ref, width];
}
