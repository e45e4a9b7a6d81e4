import { useEffect, useState } from 'react';
import { useGame } from '../use-game.ts';

interface Outline {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** The outline of a state, once the map's geometry is there. */
export function Silhouette({ state, height = 48 }: { readonly state: string; readonly height?: number }) {
  const host = useGame((store) => store.host);
  const [outline, setOutline] = useState<Outline>();
  useEffect(() => {
    let wanted = true;
    setOutline(undefined);
    void host?.silhouette(state).then((found) => {
      if (wanted) setOutline(found);
    });
    return () => {
      wanted = false;
    };
  }, [host, state]);
  if (outline === undefined) return undefined;
  const scale = height / outline.height / 16;
  return (
    <svg
      className="silhouette"
      width={`${outline.width * scale}rem`}
      height={`${outline.height * scale}rem`}
      viewBox={`-1 -1 ${outline.width + 2} ${outline.height + 2}`}
      aria-hidden="true"
    >
      <path d={outline.path} />
    </svg>
  );
}
