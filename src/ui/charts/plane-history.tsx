/** The model's back-cast on the outcome plane: a dotted trail in ink for each side, some years named, ending in a cross. */
import type { SeatId } from '../../engine/index.ts';
import { formatYear } from '../../i18n/index.ts';
import { seatDef } from '../../store/index.ts';
import { useGame } from '../use-game.ts';
import { type PlanePoint, planePosition, trajectoryPath } from './plane-geometry.ts';

export interface HistoryTrail {
  readonly seat: SeatId;
  readonly name: string;
  readonly points: readonly (PlanePoint & { readonly year: number })[];
}

/** Years that are named on a trail, where it holds them: between them the lines are short. */
const NAMED = [1999, 2008, 2014] as const;

/** Names stand on the side of a trail where the middle of the plane is. */
const sideOf = (x: number, size: number): 1 | -1 => (x > size * 0.65 ? -1 : 1);

function Years({ points, size }: { readonly points: HistoryTrail['points']; readonly size: number }) {
  return points
    .filter(({ year }) => NAMED.some((each) => each === year))
    .map((point) => {
      const [x, y] = planePosition(point, size);
      const side = sideOf(x, size);
      return (
        <g key={point.year}>
          <circle className="plane-year" cx={x} cy={y} r="2.4" />
          <text x={x + side * 7} y={y + 4} textAnchor={side === 1 ? 'start' : 'end'} data-plain="">
            {formatYear(point.year)}
          </text>
        </g>
      );
    });
}

export function PlaneHistory({ trail, size }: { readonly trail: HistoryTrail; readonly size: number }) {
  const letter = useGame((state) => seatDef(state, trail.seat)?.letter);
  const last = trail.points.at(-1);
  if (last === undefined) return undefined;
  const [x, y] = planePosition(last, size);
  const side = sideOf(x, size);
  return (
    <g className="plane-history">
      <path d={trajectoryPath(trail.points, size)} />
      <Years points={trail.points} size={size} />
      <path className="plane-cross" d={`M${x - 5} ${y - 5}l10 10M${x + 5} ${y - 5}l-10 10`} />
      <text x={x + side * 9} y={y + 5} textAnchor={side === 1 ? 'start' : 'end'}>
        {letter}
      </text>
    </g>
  );
}
