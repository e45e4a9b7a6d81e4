/** Belief of one side about the other over time: as the game's reader held it, with the biases left on, and unbiased. */
import type { SeatInference } from '../../analysis/type-inference/index.ts';
import type { Clock, Level } from '../../engine/index.ts';
import { formatYear, t } from '../../i18n/index.ts';
import { ChartFrame } from '../charts/chart-frame.tsx';
import { spread } from '../charts/label-layout.ts';
import { type Frame, seriesPath, seriesScale, type TimePoint } from '../charts/series-geometry.ts';
import { SeriesAxes } from '../charts/threat-series.tsx';
import { endName, isFiner, timeAxis } from '../charts/time-axis.ts';
import { useWidth } from '../charts/use-width.ts';
import { seatName } from '../panels/names.ts';
import { Num } from '../parts/index.ts';
import { beliefFinding, ownLine, plainLine, tellingSentence } from './belief-words.ts';

interface BeliefChartProps {
  readonly seat: SeatInference;
  readonly level: Level;
  readonly firstTick: number;
  /** The line under the biases that were left on; undefined while all are. */
  readonly chosen: readonly number[] | undefined;
  readonly height: number;
}

const LINES = ['own', 'chosen', 'plain'] as const;
type LineName = (typeof LINES)[number];

interface NamedLine {
  readonly name: LineName;
  readonly points: readonly TimePoint[];
}

/** Belief in 100 at the end of each half-year. */
export function beliefPoints(line: readonly number[], level: Level, firstTick: number): readonly TimePoint[] {
  const { startYear, ticksPerYear } = level.clock;
  return line.map((belief, k) => ({ time: startYear + (firstTick + k + 1) / ticksPerYear, value: 100 * belief }));
}

/** The half-year or month that a row of the table is about. */
const endOf = (clock: Clock, time: number): string =>
  isFiner(clock)
    ? endName(clock, time)
    : t('belief.end-of', { year: formatYear(Math.ceil(time) - 1), half: time % 1 === 0 ? 2 : 1 });

function Labels({
  lines,
  x,
  y,
  frame,
}: {
  readonly lines: readonly NamedLine[];
  readonly x: number;
  readonly y: (value: number) => number;
  readonly frame: Frame;
}) {
  const places = spread(
    lines.map(({ points }) => y(points.at(-1)?.value ?? 0)),
    19,
    frame.top,
    frame.height - frame.bottom,
  );
  return lines.map(({ name }, index) => (
    <text key={name} className="belief-label" data-line={name} x={x + 10} y={(places[index] ?? 0) + 5}>
      {t(`belief.line.${name}`)}
    </text>
  ));
}

function Drawing({
  lines,
  clock,
  height,
  label,
}: {
  readonly clock: Clock;
  readonly lines: readonly NamedLine[];
  readonly height: number;
  readonly label: string;
}) {
  const [ref, width] = useWidth(760);
  const narrow = width < 480;
  const frame: Frame = { width, height, left: 38, right: narrow ? 108 : 124, top: 14, bottom: 28 };
  const points = lines[0]?.points ?? [];
  const axis = timeAxis(clock, points[0]?.time ?? 0, points.at(-1)?.time ?? 1, narrow ? 3 : 8);
  const scale = seriesScale(frame, axis.from, axis.to);
  return (
    <div ref={ref} className="series">
      <svg
        className="series-drawing"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
      >
        <SeriesAxes frame={frame} scale={scale} marks={axis.marks} />
        {lines.map(({ name, points: line }) => (
          <path key={name} className="belief-line" data-line={name} d={seriesPath(line, scale)} />
        ))}
        <Labels lines={lines} x={scale.x(points.at(-1)?.time ?? axis.to)} y={scale.y} frame={frame} />
      </svg>
    </div>
  );
}

export function BeliefChart({ seat, level, firstTick, chosen, height }: BeliefChartProps) {
  const points = (line: readonly number[]) => beliefPoints(line, level, firstTick);
  const lines: readonly NamedLine[] = [
    { name: 'own', points: points(ownLine(seat)) },
    ...(chosen === undefined ? [] : [{ name: 'chosen', points: points(chosen) } as const]),
    { name: 'plain', points: points(plainLine(seat)) },
  ];
  const finding = `${beliefFinding(seat)} ${tellingSentence(seat)}`;
  return (
    <ChartFrame
      className="belief"
      title={t('belief.chart', { observer: seatName(seat.observer), rival: seatName(seat.rival) })}
      aside={t('belief.axis')}
      finding={finding}
      table={{
        columns: [t('chart.years'), ...lines.map(({ name }) => t(`belief.line.${name}`))],
        rows: (lines[0]?.points ?? []).map(({ time }, k) => [
          <span key="time" data-plain="">
            {endOf(level.clock, time)}
          </span>,
          ...lines.map((line) => <Num key={line.name} value={line.points[k]?.value} />),
        ]),
      }}
    >
      <Drawing lines={lines} clock={level.clock} height={height} label={finding} />
    </ChartFrame>
  );
}
