/** Parts of a page that are drawn one after the other: browsers lay out at one go all that is new. */
import { startTransition, useEffect, useState } from 'react';

/**
 * How many of so many parts are drawn by now: none until it has begun, then one more with every frame, so that none of them
 * holds the page while every processor plays.
 */
export function useInTurn(parts: number, begun: boolean): number {
  const [drawn, setDrawn] = useState(0);
  const next = begun ? Math.min(drawn + 1, parts) : 0;
  useEffect(() => {
    if (next === drawn) return undefined;
    const frame = requestAnimationFrame(() => startTransition(() => setDrawn(next)));
    return () => cancelAnimationFrame(frame);
  }, [next, drawn]);
  return begun ? drawn : 0;
}
