/** At most twelve force marks: past that, neighbours of one side stand together under one mark with a count. */
import type { MapForce } from '../map-model.ts';
import type { Point } from '../projection.ts';

export interface PlacedForce extends Point {
  readonly force: MapForce;
}

export interface ForceMark extends Point {
  /** The largest force of the group; its kind is drawn. */
  readonly lead: MapForce;
  readonly ids: readonly string[];
  readonly exercise: boolean;
}

/** Most marks on the map at once. */
export const MOST_MARKS = 12;

const toMark = ({ force, x, y }: PlacedForce): ForceMark => ({
  lead: force,
  ids: [force.id],
  x,
  y,
  exercise: force.exercise === true || force.kind === 'exercise',
});

function join(a: ForceMark, b: ForceMark): ForceMark {
  const n = a.ids.length;
  const m = b.ids.length;
  const lead = b.lead.size > a.lead.size ? b.lead : a.lead;
  return {
    lead,
    ids: [...a.ids, ...b.ids],
    exercise: a.exercise || b.exercise,
    x: (a.x * n + b.x * m) / (n + m),
    y: (a.y * n + b.y * m) / (n + m),
  };
}

/** Joins the two nearest marks of one side, over and over, until no more than `most` are left. */
export function groupForces(forces: readonly PlacedForce[], most = MOST_MARKS): readonly ForceMark[] {
  const marks = forces.map(toMark);
  while (marks.length > most) {
    let best: { readonly i: number; readonly j: number; readonly d: number } | undefined;
    for (let i = 0; i < marks.length; i++) {
      for (let j = i + 1; j < marks.length; j++) {
        const a = marks[i];
        const b = marks[j];
        if (a === undefined || b === undefined || a.lead.side !== b.lead.side) continue;
        const d = Math.hypot(a.x - b.x, a.y - b.y);
        if (best === undefined || d < best.d) best = { i, j, d };
      }
    }
    if (best === undefined) break;
    const [a, b] = [marks[best.i], marks[best.j]];
    if (a === undefined || b === undefined) break;
    marks.splice(best.j, 1);
    marks.splice(best.i, 1, join(a, b));
  }
  return marks;
}
