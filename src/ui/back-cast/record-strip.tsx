/** One strip of the record: a real series by year, drawn small, under the same years as all others. */
import type { ReactNode } from 'react';
import { formatNumber, formatYear, t } from '../../i18n/index.ts';
import { useWidth } from '../charts/use-width.ts';
import { MarkShape } from '../parts/index.ts';
import {
  type StripFrame,
  stretches,
  stripPath,
  sumOfYears,
  valueScale,
  type YearSum,
  yearScale,
} from './strip-geometry.ts';
import type { Line, Strip } from './strips.ts';

interface StripProps {
  readonly strip: Strip;
  readonly years: readonly number[];
  readonly marked: readonly number[];
  readonly height: number;
}

/** Room left and right of all strips, so that their years stand under each other. */
export const SIDES = { left: 58, right: 26 } as const;

/** Hairlines through all strips at the years in which threat rose most. */
export function MarkedYears({
  marked,
  x,
  height,
  from = 0,
}: {
  readonly marked: readonly number[];
  readonly x: (year: number) => number;
  readonly height: number;
  readonly from?: number;
}) {
  return marked.map((year) => <path key={year} className="strip-marked" d={`M${x(year)} ${from}V${height}`} />);
}

/** The largest value on the axis, and zero. */
function Axis({
  frame,
  y,
  top,
}: {
  readonly frame: StripFrame;
  readonly y: (value: number) => number;
  readonly top: number;
}) {
  const end = frame.width - frame.right;
  return (
    <g className="series-axes" data-plain="">
      <path className="series-zero" d={`M${frame.left} ${frame.height - frame.bottom}H${end}`} />
      <path className="series-grid" d={`M${frame.left} ${y(top)}H${end}`} />
      <text x={frame.left - 6} y={y(top) + 4} textAnchor="end">
        {formatNumber(top)}
      </text>
    </g>
  );
}

interface Scales {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

function LineOfStrip({
  line,
  kind,
  years,
  x,
  y,
}: Scales & { readonly line: Line; readonly kind: 'smooth' | 'steps'; readonly years: readonly number[] }) {
  const points = years.map((year, k) => ({ year, value: line.values[k] }));
  const last = stretches(points).at(-1)?.at(-1);
  return (
    <g
      className="strip-line"
      data-pigment={line.mark?.pigment ?? 'none'}
      data-line={line.mark?.shape === 'square' ? 'dashed' : 'smooth'}
    >
      <path d={stripPath(points, x, y, kind)} />
      {last !== undefined && line.mark !== undefined && (
        <g transform={`translate(${x(last.year) + 13} ${y(last.value)}) scale(0.8)`}>
          <MarkShape {...line.mark} />
        </g>
      )}
    </g>
  );
}

function Bars({ sums, x, y, base }: Scales & { readonly sums: readonly YearSum[]; readonly base: number }) {
  const width = Math.max(2, (x(1) - x(0)) * 0.62);
  return sums.map(({ year, value, whole }) =>
    value === undefined ? (
      <path key={year} className="strip-unknown" d={`M${x(year) - width / 2} ${base - 4}h${width}`} />
    ) : (
      <rect
        key={year}
        className="strip-bar"
        data-whole={whole}
        x={x(year) - width / 2}
        y={y(value)}
        width={width}
        height={Math.max(0, base - y(value))}
      />
    ),
  );
}

function Dots({ line, years, x, y }: Scales & { readonly line: Line; readonly years: readonly number[] }) {
  return years.map((year, k) => {
    const value = line.values[k];
    if (value === undefined) return undefined;
    return (
      <g key={year} className="strip-dot" data-pigment={line.mark?.pigment ?? 'none'} data-form={line.form ?? 'full'}>
        {line.mark?.shape === 'square' ? (
          <rect x={x(year) - 4} y={y(value) - 4} width="8" height="8" />
        ) : (
          <circle cx={x(year)} cy={y(value)} r="4.4" />
        )}
      </g>
    );
  });
}

function Drawing({
  strip,
  years,
  frame,
  x,
  y,
}: Scales & { readonly strip: Strip; readonly years: readonly number[]; readonly frame: StripFrame }): ReactNode {
  const { kind } = strip;
  if (kind === 'bars') {
    const sums = sumOfYears(
      years,
      strip.lines.map(({ values }) => values),
    );
    return <Bars sums={sums} x={x} y={y} base={frame.height - frame.bottom} />;
  }
  if (kind === 'dots') return strip.lines.map((line) => <Dots key={line.id} line={line} years={years} x={x} y={y} />);
  return strip.lines.map((line) => <LineOfStrip key={line.id} line={line} kind={kind} years={years} x={x} y={y} />);
}

/** First and last value of each line of a strip, as the sentence that stands for the drawing. */
export function stripSentence({ lines, name }: Pick<Strip, 'lines' | 'name'>, years: readonly number[]): string {
  const parts = lines.flatMap((line) => {
    const known = years.flatMap((year, k) => (line.values[k] === undefined ? [] : [{ year, value: line.values[k] }]));
    const [first, last] = [known[0], known.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [
      t('back-cast.strip-label', {
        name: line.name,
        first: formatNumber(first.value),
        from: formatYear(first.year),
        last: formatNumber(last.value),
        to: formatYear(last.year),
      }),
    ];
  });
  return `${name}: ${parts.join(' ')}`;
}

const largestOf = ({ top, lines }: Strip): number =>
  Math.max(top, ...lines.flatMap(({ values }) => values.flatMap((value) => value ?? [])));

export function RecordStrip({ strip, years, marked, height }: StripProps) {
  const [ref, width] = useWidth(900);
  const frame: StripFrame = { width, height, ...SIDES, top: 10, bottom: 6 };
  const x = yearScale(frame, years);
  const y = valueScale(frame, largestOf(strip), strip.scale);
  return (
    <li className="strip">
      <div className="strip-words">
        <h3>{strip.name}</h3>
        <p data-plain="">{strip.note}</p>
      </div>
      <div ref={ref} className="strip-plot">
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={stripSentence(strip, years)}
        >
          <MarkedYears marked={marked} x={x} height={height} />
          <Axis frame={frame} y={y} top={strip.top} />
          <Drawing strip={strip} years={years} frame={frame} x={x} y={y} />
        </svg>
      </div>
    </li>
  );
}
