/** The two axes of a match: deterrence across, de-escalation up, contours of equal outcome, a trail for each side. */
import './charts.css';
import './plane-and-series.css';
import { useId } from 'react';
import type { SeatId } from '../../engine/index.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import { seatDef } from '../../store/index.ts';
import { MarkShape } from '../parts/side-mark.tsx';
import { useGame } from '../use-game.ts';
import {
  CONTOUR_LEVELS,
  contourPath,
  INSET,
  type PlanePoint,
  planeAt,
  planePosition,
  separate,
  type TrailEnd,
  trajectoryPath,
  WIN_LINE,
} from './plane-geometry.ts';
import { type HistoryTrail, PlaneHistory } from './plane-history.tsx';

export interface PlaneTrail {
  readonly seat: SeatId;
  readonly name: string;
  /** Scores at the end of each turn, oldest first. */
  readonly points: readonly PlanePoint[];
}

interface OutcomePlaneProps {
  readonly trails: readonly PlaneTrail[];
  /** What really happened, as the model back-casts it. */
  readonly history?: readonly HistoryTrail[];
  /** Side of the square in px at text size 1; it never grows wider than its column. */
  readonly size: number;
  /** Ticks and figures on the axes; off in the small plane. */
  readonly axes?: boolean;
}

const win = (size: number): number => planeAt(WIN_LINE, size);

/** Which quadrant a point lies in, by the ending it would be. */
export function quadrantOf(point: PlanePoint): 'concert' | 'armed-peace' | 'hollow-peace' | 'cold-peace' {
  const firm = point.deterrence >= WIN_LINE;
  const calm = point.deescalation >= WIN_LINE;
  if (firm) return calm ? 'concert' : 'armed-peace';
  return calm ? 'hollow-peace' : 'cold-peace';
}

/** Sizes of the names of quadrants in px, and how wide a letter is on average, as a share of that. */
const NAME_SIZE = { whole: 19, small: 14.5, least: 12.5 } as const;
const LETTER = 0.5;

/** The name of a quadrant: in one line, or a line for each word where the quadrant is too narrow. */
function Name({ id, x, y, room, size, up = false }: NameProps) {
  const name = t(`chart.quadrant.${id}`);
  const lines = name.length * size * LETTER > room ? name.split(' ') : [name];
  const first = up ? y - (lines.length - 1) * size : y;
  return (
    <text x={x} y={first}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : size}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface NameProps {
  readonly id: ReturnType<typeof quadrantOf>;
  readonly x: number;
  readonly y: number;
  /** Width of the quadrant, and height of a line, px. */
  readonly room: number;
  readonly size: number;
  /** Lines grow upwards, from the foot of the plane. */
  readonly up?: boolean;
}

function Quadrants({ size }: { readonly size: number }) {
  const w = win(size);
  const scale = size < 220 ? 'least' : size < 300 ? 'small' : 'whole';
  const y = scale === 'whole' ? 32 : 26;
  // Most trails lie near deterrence 100: where there is little room, names keep to the other side of their quadrant.
  const narrow = size < 340;
  const x = narrow ? w + 6 : (w + size) / 2;
  const left = { x: w / 2, room: w, size: NAME_SIZE[scale] };
  const right = { x, room: size - w - (narrow ? 6 : 0), size: NAME_SIZE[scale] };
  return (
    <g className="plane-quadrants" data-scale={scale}>
      <g textAnchor="middle">
        <Name id="hollow-peace" {...left} y={y} />
        <Name id="cold-peace" {...left} y={size - 18} up />
      </g>
      <g textAnchor={narrow ? 'start' : 'middle'}>
        <Name id="concert" {...right} y={y} />
        <Name id="armed-peace" {...right} y={size - 18} up />
      </g>
    </g>
  );
}

function Trail({
  trail,
  size,
  end,
}: {
  readonly trail: PlaneTrail;
  readonly size: number;
  readonly end: readonly [number, number];
}) {
  const def = useGame((state) => seatDef(state, trail.seat));
  const first = trail.points[0];
  if (def === undefined || first === undefined) return undefined;
  const [x, y] = planePosition(first, size);
  const value = planePosition(trail.points.at(-1) ?? first, size);
  const round = def.shape === 'circle';
  const aside = value[0] !== end[0] || value[1] !== end[1];
  return (
    <g className="plane-trail" data-pigment={def.pigment} data-line={round ? 'smooth' : 'dashed'}>
      <path d={trajectoryPath(trail.points, size)} />
      {trail.points.length > 1 && <circle cx={x} cy={y} r="2.6" />}
      {aside && <circle className="plane-value" cx={value[0]} cy={value[1]} r={round ? 5 : 2.6} />}
      <g transform={`translate(${end[0]} ${end[1]})`}>
        <MarkShape letter={def.letter} shape={def.shape} pigment={def.pigment} />
      </g>
    </g>
  );
}

/** End of a trail, and the last point before it that stands elsewhere. */
function endOf({ points }: PlaneTrail, size: number): TrailEnd {
  const pixels = points.map((point) => planePosition(point, size));
  const at = pixels.at(-1) ?? ([INSET, size - INSET] as const);
  const from = pixels.findLast(([x, y]) => Math.hypot(x - at[0], y - at[1]) > 1) ?? at;
  return { at, from };
}

type Ends = readonly (readonly [number, number])[];

function endPositions(trails: readonly PlaneTrail[], size: number): Ends {
  const ends = trails.map((trail) => endOf(trail, size));
  const [a, b] = ends;
  return a !== undefined && b !== undefined && ends.length === 2 ? separate(a, b, 22, size) : ends.map((end) => end.at);
}

/** Under two markers that had to leave their values: what holds them together, and a leader to either value. */
function Badge({
  trails,
  ends,
  size,
}: {
  readonly trails: readonly PlaneTrail[];
  readonly ends: Ends;
  readonly size: number;
}) {
  const values = trails.map((trail) => endOf(trail, size).at);
  const [a, b] = ends;
  if (
    a === undefined ||
    b === undefined ||
    values.every(([x, y], index) => ends[index]?.[0] === x && ends[index]?.[1] === y)
  )
    return undefined;
  const middle = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const width = Math.abs(a[0] - b[0]) + 26;
  return (
    <g className="plane-badge">
      {values.map(([x, y], index) => (
        <path key={trails[index]?.seat} d={`M${x} ${y}L${middle[0]} ${middle[1]}`} />
      ))}
      <rect x={Math.min(a[0], b[0]) - 13} y={a[1] - 13} width={width} height={26} rx={13} />
    </g>
  );
}

/** The sentence that stands for the drawing. */
export function planeSentence(trails: readonly PlaneTrail[], history: readonly HistoryTrail[] = []): string {
  const items = (of: 'chart.plane-item' | 'chart.plane-history-item', all: readonly PlaneTrail[]) =>
    all.flatMap(({ name, points }) => {
      const last = points.at(-1);
      if (last === undefined) return [];
      const values = { deterrence: formatNumber(last.deterrence), deescalation: formatNumber(last.deescalation) };
      return [t(of, { seat: name, ...values, quadrant: t(`chart.quadrant.${quadrantOf(last)}`) })];
    });
  const sentences = [...items('chart.plane-item', trails), ...items('chart.plane-history-item', history)];
  return t('chart.plane-label', { items: sentences.join(' ') });
}

export function OutcomePlane({ trails, history = [], size, axes = false }: OutcomePlaneProps) {
  const clip = useId();
  const ends = endPositions(trails, size);
  const [left, bottom] = axes ? [44, 48] : [26, 26];
  const w = win(size);
  const pad = 12;
  const box = { width: size + left + pad, height: size + bottom + pad };
  return (
    <svg
      className="plane"
      style={{ width: `${box.width / 16}rem` }}
      viewBox={`${-left} ${-pad} ${box.width} ${box.height}`}
      role="img"
      aria-label={planeSentence(trails, history)}
    >
      <clipPath id={clip}>
        <rect width={size} height={size} />
      </clipPath>
      <rect className="plane-ground" width={size} height={size} />
      <g clipPath={`url(#${clip})`}>
        {CONTOUR_LEVELS.map((level) => (
          <path
            key={level}
            className="plane-contour"
            style={{ opacity: 0.3 + level / 140 }}
            d={contourPath(level, size)}
          />
        ))}
      </g>
      <path className="plane-win" d={`M${w} 0V${size}M0 ${size - w}H${size}`} />
      <Quadrants size={size} />
      <rect className="plane-frame" width={size} height={size} />
      {axes && <Axes size={size} />}
      <text className="plane-axis" x={size / 2} y={size + (axes ? 42 : 20)} textAnchor="middle">
        {t('chart.deterrence')}
      </text>
      <text
        className="plane-axis"
        transform={`translate(${axes ? -32 : -10} ${size / 2}) rotate(-90)`}
        textAnchor="middle"
      >
        {t('chart.deescalation')}
      </text>
      {history.map((trail) => (
        <PlaneHistory key={trail.seat} trail={trail} size={size} />
      ))}
      <Badge trails={trails} ends={ends} size={size} />
      {trails.map((trail, index) => (
        <Trail key={trail.seat} trail={trail} size={size} end={ends[index] ?? [0, size]} />
      ))}
    </svg>
  );
}

function Axes({ size }: { readonly size: number }) {
  return (
    <g className="plane-ticks" data-plain="">
      {[0, WIN_LINE, 100].map((value) => (
        <g key={value}>
          <path d={`M${planeAt(value, size)} ${size}v4M0 ${size - planeAt(value, size)}h-4`} />
          <text x={planeAt(value, size)} y={size + 18} textAnchor="middle">
            {formatNumber(value)}
          </text>
          <text x={-8} y={size - planeAt(value, size) + 4} textAnchor="end">
            {formatNumber(value)}
          </text>
        </g>
      ))}
    </g>
  );
}
