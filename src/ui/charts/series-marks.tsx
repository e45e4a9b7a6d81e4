/** What is marked on a line over time: its steepest rises by name above it, and crises in a lane under it. */
import { formatNumber } from '../../i18n/index.ts';
import type { PlacedLabel } from './label-layout.ts';
import type { Frame, SeriesScale } from './series-geometry.ts';

export interface SeriesNote {
  readonly time: number;
  readonly value: number;
  readonly text: string;
}

/** A moment that both readers shared: its mark stands at the same date in the chart of either. */
export interface SharedMark {
  readonly id: number;
  readonly n: number;
  readonly time: number;
  readonly text: string;
}

export const NOTE_SIZE = 15;
const ROW = 19;
/** px from one row of rings to the next, and above the first. */
export const RING_ROW = 21;
const LANE_EDGE = 3;

/** px of the lane under the line, by the row of each ring in it. */
export const heightOfLane = (rows: readonly number[]): number =>
  rows.length === 0 ? 0 : 2 * LANE_EDGE + RING_ROW * (Math.max(...rows) + 1);

/** px above the line for so many rows of names. */
export const roomForNotes = (rows: number): number => 34 + ROW * rows;

/** The steepest rises, named above the line. */
export function Notes({
  notes,
  placed,
  scale,
  frame,
}: {
  readonly placed: readonly PlacedLabel[];
  readonly notes: readonly SeriesNote[];
  readonly scale: SeriesScale;
  readonly frame: Frame;
}) {
  return (
    <g className="series-notes">
      {notes.map((note, index) => {
        const spot = placed[index] ?? { x: 0, row: 0 };
        const base = frame.top - 12 - spot.row * ROW;
        const x = scale.x(note.time);
        return (
          <g key={`${note.time} ${note.text}`}>
            <path d={`M${x} ${base + 5}V${Math.max(base + 8, scale.y(note.value) - 5)}`} />
            <text x={spot.x} y={base} textAnchor="middle">
              {note.text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/**
 * Numbered circles, one a crisis, in a lane under the line; each leads up to what was read then. Not the map's rings: the
 * number in a ring is a rung.
 */
export function SharedMarks({
  marks,
  rows,
  scale,
  frame,
}: {
  readonly marks: readonly SharedMark[];
  readonly rows: readonly number[];
  readonly scale: SeriesScale;
  readonly frame: Frame;
}) {
  const foot = frame.height - frame.bottom;
  const at = (index: number): number => foot + LANE_EDGE + RING_ROW * ((rows[index] ?? 0) + 0.5);
  return (
    <g className="series-crises" data-plain="">
      {marks.map(({ id, time }, index) => (
        <path key={id} d={`M${scale.x(time)} ${frame.top}V${at(index)}`} />
      ))}
      {marks.map(({ id, n, time, text }, index) => (
        <g key={id} className="series-crisis">
          <title>{text}</title>
          <circle cx={scale.x(time)} cy={at(index)} r="9" />
          <text x={scale.x(time)} y={at(index) + 4} textAnchor="middle">
            {formatNumber(n)}
          </text>
        </g>
      ))}
    </g>
  );
}
