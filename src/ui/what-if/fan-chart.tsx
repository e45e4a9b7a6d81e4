/** Threat of one reader in the games of both worlds: the mean of each, and between which four of five games lie. */
import type { CompareResult, FanTick } from '../../analysis/inquiries/compare.ts';
import type { Level, SeatId } from '../../engine/index.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import { ChartFrame, type ChartTable } from '../charts/chart-frame.tsx';
import { spread } from '../charts/label-layout.ts';
import { bandPath, type Frame, seriesPath, seriesScale, type TimePoint } from '../charts/series-geometry.ts';
import { SeriesAxes } from '../charts/threat-series.tsx';
import { endName, isFiner, timeAxis } from '../charts/time-axis.ts';
import { useWidth } from '../charts/use-width.ts';
import { seatName } from '../panels/names.ts';
import { isSure } from './rerun-words.ts';

interface FanProps {
  readonly level: Level;
  readonly reader: SeatId;
  readonly rival: SeatId;
  /** Undefined until something has been played again: then the line of the match stands alone. */
  readonly fan: CompareResult | undefined;
  /** The line of the match itself. */
  readonly played: readonly TimePoint[];
  /** The turn from which the match was played again, if that is to be marked. */
  readonly forkTurn?: number;
}

interface FanPoint extends FanTick {
  readonly time: number;
  readonly value: number;
}

/** Points of one world from the end of the prologue on; time in years. */
export function fanPoints(level: Level, ticks: readonly FanTick[] = []): readonly FanPoint[] {
  const { startYear, ticksPerYear, prologueTicks } = level.clock;
  return ticks
    .map((tick, index) => ({ ...tick, time: startYear + (index + 1) / ticksPerYear, value: tick.mean }))
    .slice(Math.max(0, prologueTicks - 1));
}

const band = ({ low, high }: FanTick): string => t('common.range', { from: formatNumber(low), to: formatNumber(high) });

/** Rows of a table: one a year, or one a tick where turns are shorter. */
const isRow = ({ clock }: Level, index: number): boolean => isFiner(clock) || index % clock.ticksPerYear === 0;

function tableOf(level: Level, before: readonly FanPoint[], after: readonly FanPoint[]): ChartTable {
  const yearly = before.map((each, index) => ({ before: each, after: after[index] }));
  const cell = (point: FanPoint | undefined, key: string) => (
    <span key={key} data-plain="">
      {point === undefined
        ? t('common.not-known')
        : t('what-if.mean-and-band', { mean: formatNumber(point.mean), band: band(point) })}
    </span>
  );
  return {
    columns: [t('chart.years'), t('what-if.world-before'), t('what-if.world-after')],
    rows: yearly
      .filter((_, index) => isRow(level, index))
      .map((point) => [
        <span key="year" data-plain="">
          {endName(level.clock, point.before.time)}
        </span>,
        cell(point.before, 'before'),
        cell(point.after, 'after'),
      ]),
  };
}

/** Before anything is played again: the line of the match, year by year. */
function playedTable(level: Level, played: readonly TimePoint[]): ChartTable {
  return {
    columns: [t('chart.years'), t('what-if.as-played')],
    rows: played
      .filter((_, index) => isRow(level, index))
      .map(({ time, value }) => [
        <span key="year" data-plain="">
          {endName(level.clock, time)}
        </span>,
        <span key="value" data-plain="">
          {formatNumber(value)}
        </span>,
      ]),
  };
}

/** Which way the mean over the match went, in one sentence. */
function findingOf({ fan, reader, played }: FanProps): string {
  if (fan === undefined) {
    const [first, last] = [played[0], played.at(-1)].map((point) => formatNumber(point?.value));
    return t('what-if.threat-played', { first: first ?? '', last: last ?? '' });
  }
  const change = fan.variants[1]?.change[`${reader}.threatMean`];
  if (change === undefined) return '';
  const params = { seat: seatName(reader), points: formatNumber(Math.abs(change.mean), 1) };
  if (!isSure(change)) return t('what-if.threat-same', params);
  return t(change.mean > 0 ? 'what-if.threat-more' : 'what-if.threat-less', params);
}

interface LineLabel {
  readonly key: 'what-if.world-before' | 'what-if.world-after' | 'what-if.as-played';
  readonly at: TimePoint | undefined;
}

/** The year in which the match was left; the axis may begin later, as the years before the first turn are not drawn. */
export function forkTime(
  { startYear, ticksPerTurn, ticksPerYear }: Level['clock'],
  turn: number,
  axisFrom: number,
): number {
  return Math.max(axisFrom, startYear + ((turn - 1) * ticksPerTurn) / ticksPerYear);
}

/** Where the match was left: a dashed line from top to bottom. */
function ForkMark({ x, frame }: { readonly x: number; readonly frame: Frame }) {
  return (
    <g className="fan-fork">
      <path d={`M${x} ${frame.top}V${frame.height - frame.bottom}`} />
      <text x={x + 5} y={frame.top + 10}>
        {t('what-if.fork-mark')}
      </text>
    </g>
  );
}

function FanDrawing(props: FanProps & { before: readonly FanPoint[]; after: readonly FanPoint[] }) {
  const { level, reader, played, before, after, forkTurn } = props;
  const [ref, width] = useWidth(640);
  const narrow = width < 480;
  const height = narrow ? 210 : 236;
  const frame: Frame = { width, height, left: 38, right: narrow ? 12 : 104, top: 14, bottom: 28 };
  const { startYear, turns, ticksPerTurn, ticksPerYear, prologueTicks } = level.clock;
  const from = startYear + prologueTicks / ticksPerYear;
  const to = startYear + (turns * ticksPerTurn) / ticksPerYear;
  const axis = timeAxis(level.clock, from, to, narrow ? 4 : 8);
  const scale = seriesScale(frame, axis.from, axis.to);
  const lines: readonly LineLabel[] = [
    { key: 'what-if.world-before', at: before.at(-1) },
    { key: 'what-if.world-after', at: after.at(-1) },
    { key: 'what-if.as-played', at: played.at(-1) },
  ];
  const shown = lines.filter((each) => each.at !== undefined);
  const places = spread(
    shown.map(({ at }) => scale.y(at?.value ?? 0)),
    17,
    frame.top + 6,
    height - frame.bottom,
  );
  return (
    <div ref={ref} className="series fan">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={findingOf(props)}>
        <SeriesAxes frame={frame} scale={scale} marks={axis.marks} />
        {forkTurn !== undefined && <ForkMark x={scale.x(forkTime(level.clock, forkTurn, axis.from))} frame={frame} />}
        <path className="fan-band" data-which="before" d={bandPath(before, scale)} />
        <path className="fan-band" data-which="after" d={bandPath(after, scale)} />
        <path className="fan-line" data-which="before" d={seriesPath(before, scale)} />
        <path className="series-history" d={seriesPath(played, scale)} />
        <path className="fan-line" data-which="after" d={seriesPath(after, scale)} />
        {!narrow &&
          shown.map(({ key, at }, index) => (
            <text
              key={key}
              className="fan-label"
              data-line={key}
              x={scale.x(at?.time ?? 0) + 8}
              y={(places[index] ?? 0) + 4}
            >
              {t(key)}
            </text>
          ))}
      </svg>
      {narrow && (
        <ul className="fan-key" data-plain="">
          {shown.map(({ key }) => (
            <li key={key} data-line={key}>
              {t(key)}
            </li>
          ))}
        </ul>
      )}
      <span className="visually-hidden">{seatName(reader)}</span>
    </div>
  );
}

export function FanChart(props: FanProps) {
  const { level, reader, rival, fan } = props;
  const [before = [], after = []] = (fan?.variants ?? []).map((variant) => fanPoints(level, variant.fan[reader]));
  return (
    <ChartFrame
      title={t('debrief.happened.reader', { reader: seatName(reader), rival: seatName(rival) })}
      aside={t('chart.threat-axis')}
      finding={findingOf(props)}
      table={before.length === 0 ? playedTable(level, props.played) : tableOf(level, before, after)}
    >
      <FanDrawing {...props} before={before} after={after} />
    </ChartFrame>
  );
}
