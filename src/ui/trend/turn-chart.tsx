/** What is counted turn by turn in a match: its line, the back-cast, and where four of five games of the program lie. */
import type { FanTick } from '../../analysis/inquiries/compare.ts';
import type { Level, View } from '../../engine/index.ts';
import { formatNumber, formatTurn, t } from '../../i18n/index.ts';
import { ChartFrame, type ChartTable } from '../charts/chart-frame.tsx';
import { bandPath, type Frame, seriesScale } from '../charts/series-geometry.ts';
import { SeriesAxes } from '../charts/threat-series.tsx';
import { timeAxis } from '../charts/time-axis.ts';
import { useWidth } from '../charts/use-width.ts';
import { insideBand } from './trend-words.ts';
import type { TurnSeries } from './turn-series.ts';
import { WithHint } from './with-hint.tsx';

interface TurnChartProps {
  readonly level: Level;
  readonly view: View;
  readonly series: TurnSeries;
  /** By turn that was played; undefined until games are played. */
  readonly band: readonly FanTick[] | undefined;
}

const HEIGHT = 150;
/** The top of an upright axis is an even number, so that its middle is a whole one. */
const evenTop = (largest: number): number => Math.max(2, 2 * Math.ceil(largest / 2));

function findingOf({ series, band }: TurnChartProps): string {
  if (band === undefined) return t('trend.count-not-run');
  const values = series.match.map((value, tick) => ({ tick, value }));
  const { inside, of } = insideBand(values, band);
  return t('trend.count-finding', { inside: formatNumber(inside), of: formatNumber(of) });
}

function tableOf({ level, view, series, band }: TurnChartProps): ChartTable {
  const turns = view.history.filter(({ turn }) => turn >= 1);
  const plain = (key: string, words: string) => (
    <span key={key} data-plain="">
      {words}
    </span>
  );
  return {
    columns: [
      t('chart.years'),
      t('trend.column.match'),
      ...(series.real === undefined ? [] : [t('chart.back-cast')]),
      ...(band === undefined ? [] : [t('trend.column.spread')]),
    ],
    rows: turns.map(({ turn }, k) => [
      plain('turn', formatTurn(level.clock, turn)),
      plain('match', formatNumber(series.match[k], 1)),
      ...(series.real === undefined ? [] : [plain('real', formatNumber(series.real[k], 1))]),
      ...(band === undefined
        ? []
        : [
            plain(
              'band',
              t('common.range', { from: formatNumber(band[k]?.low, 1), to: formatNumber(band[k]?.high, 1) }),
            ),
          ]),
    ]),
  };
}

function Drawing(props: TurnChartProps) {
  const { level, view, series, band = [] } = props;
  const [ref, width] = useWidth(420);
  const { startYear, ticksPerYear, prologueTicks } = level.clock;
  const times = view.history.filter(({ turn }) => turn >= 1).map(({ tick }) => startYear + (tick + 1) / ticksPerYear);
  const values = [...series.match, ...(series.real ?? []), ...band.map(({ high }) => high)];
  const top = evenTop(Math.max(...values));
  const opening = startYear + prologueTicks / ticksPerYear;
  const axis = timeAxis(level.clock, opening, times.at(-1) ?? opening, width < 480 ? 3 : 6);
  const frame: Frame = { width, height: HEIGHT, left: 38, right: 16, top: 12, bottom: 28 };
  const scale = seriesScale(frame, axis.from, axis.to, [0, top]);
  // Straight from turn to turn: what is counted takes no values in between.
  const path = (line: readonly number[]) =>
    times.map((time, k) => `${k === 0 ? 'M' : 'L'}${scale.x(time)} ${scale.y(line[k] ?? 0)}`).join('');
  const bands = times.flatMap((time, k) => {
    const at = band[k];
    return at === undefined ? [] : [{ time, low: at.low, high: at.high }];
  });
  return (
    <div ref={ref} className="series turn-chart">
      <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={findingOf(props)}>
        <SeriesAxes frame={frame} scale={scale} marks={axis.marks} range={[0, top]} />
        {bands.length > 0 && <path className="series-band" d={bandPath(bands, scale)} />}
        {series.real !== undefined && <path className="series-history" d={path(series.real)} />}
        <path className="turn-line" d={path(series.match)} />
      </svg>
    </div>
  );
}

export function TurnChart(props: TurnChartProps) {
  return (
    <ChartFrame
      title={props.series.name}
      level={3}
      finding={
        <WithHint finding={findingOf(props)} hint={props.band === undefined ? t('trend.play-count') : undefined} />
      }
      table={tableOf(props)}
    >
      <Drawing {...props} />
    </ChartFrame>
  );
}
