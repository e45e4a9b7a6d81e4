/** Threat of both sides by year, as the model reads the real sequence of acts, with the interval of its games. */
import type { History } from '../../analysis/backcast/index.ts';
import type { Level, SeatId } from '../../engine/index.ts';
import { formatNumber, formatYear, t } from '../../i18n/index.ts';
import { bandPath, type SeriesScale, seriesPath } from '../charts/series-geometry.ts';
import { isFiner, timeName } from '../charts/time-axis.ts';
import { useWidth } from '../charts/use-width.ts';
import { seatName } from '../panels/names.ts';
import { MarkShape } from '../parts/index.ts';
import { MarkedYears, SIDES } from './record-strip.tsx';
import { type StripFrame, valueScale, yearScale } from './strip-geometry.ts';
import { markOf } from './strips.ts';

interface ThreatLinesProps {
  readonly history: History;
  readonly level: Level;
  readonly marked: readonly number[];
  readonly height: number;
}

/** What stands for the drawing: each side's first and last value, and its peak. */
export function threatSentence(history: History, { seats, clock }: Pick<Level, 'seats' | 'clock'>): string {
  const sentences = seats.flatMap(({ id: seat }) => {
    const values = (history.threat[seat] ?? []).map(({ mean }) => mean);
    const [first, last] = [values[0], values.at(-1)];
    if (first === undefined || last === undefined) return [];
    const peak = Math.max(...values);
    return [
      t('back-cast.threat-label', {
        seat: seatName(seat),
        first: formatNumber(first),
        last: formatNumber(last),
        peak: formatNumber(peak),
        peakYear: timeName(clock, history.years[values.indexOf(peak)] ?? 0),
      }),
    ];
  });
  return sentences.join(' ');
}

/** Intervals narrower than this, in points of threat, lie under the line: no band is to be seen. */
const BAND_SHOWS = 4;

/** Whether the interval of the games is wider than the line anywhere. */
export const hasBand = ({ threat }: Pick<History, 'threat'>): boolean =>
  Object.values(threat).some((yearly) => yearly.some(({ ci95: [low, high] }) => high - low >= BAND_SHOWS));

/** px that the names of two years need between their middles. */
const YEAR_ROOM = 40;

/** Years named above the drawing: where threat rose most, and both ends where these leave room. */
function YearNames({
  marked,
  years,
  x,
}: {
  readonly marked: readonly number[];
  readonly years: readonly number[];
  readonly x: (year: number) => number;
}) {
  const ends = [years[0], years.at(-1)].flatMap((year) => year ?? []);
  const free = ends.filter((end) => marked.every((year) => Math.abs(x(end) - x(year)) >= YEAR_ROOM));
  return (
    <g className="strip-years" data-plain="">
      {[...free, ...marked].map((year) => (
        <text key={year} data-end={free.includes(year)} x={x(year)} y={13} textAnchor="middle">
          {formatYear(year)}
        </text>
      ))}
    </g>
  );
}

function Side({
  history,
  level,
  seat,
  scale,
  last,
}: {
  readonly history: History;
  readonly level: Level;
  readonly seat: SeatId;
  readonly scale: SeriesScale;
  readonly last: number;
}) {
  const mark = markOf(level, seat);
  const yearly = history.threat[seat] ?? [];
  const at = (k: number): number => history.years[k] ?? 0;
  const end = yearly.at(-1);
  if (mark === undefined || end === undefined) return undefined;
  const band = yearly.map(({ ci95: [low, high] }, k) => ({ time: at(k), low, high }));
  const line = yearly.map(({ mean }, k) => ({ time: at(k), value: mean }));
  return (
    <g className="threat-side" data-pigment={mark.pigment} data-line={mark.shape === 'circle' ? 'smooth' : 'dashed'}>
      <path className="threat-interval" d={bandPath(band, scale)} />
      <path className="threat-line" d={seriesPath(line, scale)} />
      <g transform={`translate(${scale.x(last) + 13} ${scale.y(end.mean)})`}>
        <MarkShape {...mark} />
      </g>
    </g>
  );
}

export function ThreatLines({ history, level, marked, height }: ThreatLinesProps) {
  const [ref, width] = useWidth(900);
  const frame: StripFrame = { width, height, ...SIDES, top: 24, bottom: 6 };
  const x = yearScale(frame, history.years);
  const y = valueScale(frame, 100);
  const seats = level.seats.map(({ id }) => id);
  const last = history.years.at(-1) ?? 0;
  const end = width - frame.right;
  return (
    <div ref={ref} className="strip-plot">
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={threatSentence(history, level)}
      >
        <MarkedYears marked={marked} x={x} height={height} from={18} />
        {!isFiner(level.clock) && <YearNames marked={marked} years={history.years} x={x} />}
        <g className="series-axes" data-plain="">
          {[0, 50, 100].map((value) => (
            <g key={value}>
              <path className={value === 0 ? 'series-zero' : 'series-grid'} d={`M${frame.left} ${y(value)}H${end}`} />
              <text x={frame.left - 6} y={y(value) + 4} textAnchor="end">
                {formatNumber(value)}
              </text>
            </g>
          ))}
        </g>
        {seats.map((seat) => (
          <Side key={seat} history={history} level={level} seat={seat} scale={{ x, y }} last={last} />
        ))}
      </svg>
    </div>
  );
}
