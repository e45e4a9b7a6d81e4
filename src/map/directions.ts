/** Which region the arrow keys lead to. */
import type { Planar } from './planar.ts';
import type { Point } from './projection.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const AXES: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/** How much a step aside costs against a step ahead: high enough that "left" never feels like "down". */
const ASIDE = 2;

/** Where a region is for the keyboard: its name's anchor. */
export const anchorOf = (planar: Planar, id: string): Point | undefined => planar.names.get(id);

/**
 * The nearest region in a direction among those given, inside a quarter turn of it; undefined at the edge of the map.
 * Equal distances go to the id that sorts first, so that the same key always leads to the same place.
 */
export function neighbourInDirection(
  anchors: ReadonlyMap<string, Point>,
  from: string,
  direction: Direction,
): string | undefined {
  const start = anchors.get(from);
  if (start === undefined) return undefined;
  const axis = AXES[direction];
  let best: { readonly id: string; readonly cost: number } | undefined;
  for (const [id, at] of anchors) {
    if (id === from) continue;
    const dx = at.x - start.x;
    const dy = at.y - start.y;
    const ahead = dx * axis.x + dy * axis.y;
    const aside = Math.abs(dx * axis.y - dy * axis.x);
    if (aside > ahead || ahead === 0) continue;
    const cost = ahead + ASIDE * aside;
    if (best === undefined || cost < best.cost || (cost === best.cost && id < best.id)) best = { id, cost };
  }
  return best?.id;
}
