/** Each own prediction as a bracket, and where the reading fell: what lies inside the bracket was foreseen. */
import type { ExplainRef } from '../../engine/index.ts';
import { formatChange, formatNumber, t } from '../../i18n/index.ts';
import { Num } from '../parts/index.ts';
import { ChartFrame } from './chart-frame.tsx';
import { placeOnGapScale } from './gap-line.tsx';

export interface Forecast {
  readonly id: number;
  readonly label: string;
  readonly period: string;
  readonly turn: number;
  readonly centre: number;
  readonly low: number;
  readonly high: number;
  readonly seen: number;
  readonly explain: ExplainRef;
}

/** Up to this many columns there is room to name the turn of each. */
const MOST_NAMED = 20;

/** Half a point of grace: figures are shown in whole points. */
const GRACE = 0.5;

export function isHit({ low, high, seen }: Pick<Forecast, 'low' | 'high' | 'seen'>): boolean {
  return seen >= low - GRACE && seen <= high + GRACE;
}

/** Drawn from the lowest to the highest reading, so that both tails can be seen. */
export function CalibrationChart({
  forecasts,
  title,
  finding,
}: {
  readonly forecasts: readonly Forecast[];
  readonly title: string;
  readonly finding: string;
}) {
  const sorted = [...forecasts].sort((a, b) => a.seen - b.seen || a.id - b.id);
  const y = (points: number): string => `${100 - placeOnGapScale(points)}%`;
  const step = 100 / Math.max(1, sorted.length);
  const hits = forecasts.filter(isHit).length;
  return (
    <ChartFrame
      title={title}
      level={3}
      finding={finding}
      table={{
        columns: [t('chart.move'), t('chart.years'), t('chart.predicted'), t('chart.band'), t('chart.read')],
        rows: sorted.map((each) => [
          each.label,
          <span key="period" data-plain="">
            {each.period}
          </span>,
          <span key="centre" data-plain="">
            {formatChange(each.centre)}
          </span>,
          <span key="band" data-plain="">
            {t('common.range', { from: formatChange(each.low), to: formatChange(each.high) })}
          </span>,
          <Num key="seen" value={each.seen} of={each.explain} signed />,
        ]),
      }}
    >
      <p className="calibration-axis">{t('chart.calibration-up')}</p>
      <svg
        className="calibration"
        role="img"
        aria-label={t('chart.calibration-label', { hits, count: forecasts.length })}
      >
        {[-20, 0, 20, 40].map((points) => (
          <g key={points} data-plain="">
            <line
              className={points === 0 ? 'series-zero' : 'series-grid'}
              x1="-0.25rem"
              x2="100%"
              y1={y(points)}
              y2={y(points)}
            />
            <text className="calibration-tick" x="-0.625rem" y={y(points)} dy="0.32em" textAnchor="end">
              {formatChange(points)}
            </text>
          </g>
        ))}
        <svg width="100%" height="100%" className="calibration-plot" aria-hidden="true">
          {sorted.map((each, index) => {
            const x = `${(index + 0.5) * step}%`;
            return (
              <g key={each.id} data-hit={isHit(each)}>
                <line className="calibration-band" x1={x} x2={x} y1={y(each.low)} y2={y(each.high)} />
                <circle className="calibration-centre" cx={x} cy={y(each.centre)} r="2.5" />
                <svg x={x} y={y(each.seen)} overflow="visible" aria-hidden="true">
                  <path className="calibration-seen" d="M0-5.500l5.500 5.500L0 5.500-5.500 0z" />
                </svg>
                {sorted.length <= MOST_NAMED && (
                  <text className="calibration-tick" x={x} y="100%" dy="1.2em" textAnchor="middle" data-plain="">
                    {formatNumber(each.turn)}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      </svg>
      <p className="calibration-axis">
        {t(sorted.length <= MOST_NAMED ? 'chart.calibration-across' : 'chart.calibration-across-many')}
      </p>
    </ChartFrame>
  );
}
