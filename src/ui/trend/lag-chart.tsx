/** Correlations of two series with lags: the match beside the back-cast, each a point with its interval. */

import { formatNumber, t } from '../../i18n/index.ts';
import type { LaggedCorrelation } from '../../lib/lagged.ts';
import { ChartFrame, type ChartTable } from '../charts/chart-frame.tsx';
import { useWidth } from '../charts/use-width.ts';
import { correlationWords, lagFinding } from './trend-words.ts';

interface LagChartProps {
  readonly first: string;
  readonly second: string;
  readonly match: readonly LaggedCorrelation[];
  readonly real: readonly LaggedCorrelation[] | undefined;
}

const HEIGHT = 212;
const EDGE = { left: 40, right: 16, top: 12, bottom: 26 } as const;

const lagText = (lag: number): string => (lag === 0 ? t('trend.lag-same') : formatSigned(lag));
const formatSigned = (lag: number): string => (lag > 0 ? `+${formatNumber(lag)}` : formatNumber(lag));

function tableOf({ match, real }: LagChartProps): ChartTable {
  return {
    columns: [
      t('trend.column.lag'),
      t('trend.column.match'),
      t('trend.column.pairs'),
      ...(real === undefined ? [] : [t('trend.column.real')]),
    ],
    rows: match.map((each, index) => {
      const beside = real?.[index];
      return [
        <span key="lag" data-plain="">
          {lagText(each.lag)}
        </span>,
        <span key="match" data-plain="">
          {correlationWords(each)}
        </span>,
        <span key="pairs" data-plain="">
          {formatNumber(each.pairs)}
        </span>,
        ...(beside === undefined
          ? []
          : [
              <span key="real" data-plain="">
                {correlationWords(beside)}
              </span>,
            ]),
      ];
    }),
  };
}

interface PointsProps {
  readonly found: readonly LaggedCorrelation[];
  readonly of: 'match' | 'real';
  readonly x: (index: number) => number;
  readonly y: (r: number) => number;
}

/** The match is a filled disc, the back-cast a cross: told apart without colour. */
function Points({ found, of, x, y }: PointsProps) {
  return (
    <g className="lag-points" data-of={of}>
      {found.map(({ lag, r }, index) => {
        if (r === undefined) return undefined;
        const [at, mean] = [x(index) + (of === 'match' ? -6 : 6), y(r.mean)];
        const [low, high] = [y(r.ci95[0]), y(r.ci95[1])];
        return (
          <g key={lag}>
            <path d={`M${at} ${low}V${high}M${at - 4} ${low}h8M${at - 4} ${high}h8`} />
            {of === 'match' ? (
              <circle cx={at} cy={mean} r="4.5" />
            ) : (
              <path d={`M${at - 4.5} ${mean - 4.5}l9 9m0 -9l-9 9`} />
            )}
          </g>
        );
      })}
    </g>
  );
}

function LagDrawing(props: LagChartProps) {
  const { match, real, first, second } = props;
  const [ref, width] = useWidth(640);
  const step = (width - EDGE.left - EDGE.right) / Math.max(1, match.length);
  const x = (index: number): number => EDGE.left + step * (index + 0.5);
  const y = (r: number): number => EDGE.top + ((1 - r) / 2) * (HEIGHT - EDGE.top - EDGE.bottom);
  return (
    <div ref={ref} className="series lags">
      <svg
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={lagFinding(match, first, second)}
      >
        <g className="series-axes" data-plain="">
          {[1, 0, -1].map((r) => (
            <g key={r}>
              <path
                className={r === 0 ? 'series-zero' : 'series-grid'}
                d={`M${EDGE.left} ${y(r)}H${width - EDGE.right}`}
              />
              <text x={EDGE.left - 8} y={y(r) + 4} textAnchor="end">
                {formatNumber(r)}
              </text>
            </g>
          ))}
          {match.map(({ lag }, index) => (
            <text key={lag} x={x(index)} y={HEIGHT - EDGE.bottom + 20} textAnchor="middle">
              {lagText(lag)}
            </text>
          ))}
        </g>
        <Points found={match} of="match" x={x} y={y} />
        {real !== undefined && <Points found={real} of="real" x={x} y={y} />}
      </svg>
      <p className="text-small" data-plain="">
        {t('trend.lag-axis')}
      </p>
      <p className="text-small lag-key" data-plain="">
        {t(real === undefined ? 'trend.key-match' : 'trend.key-both')}
      </p>
    </div>
  );
}

export function LagChart(props: LagChartProps) {
  const { first, second, match } = props;
  return (
    <ChartFrame
      title={t('trend.lags', { first, second })}
      finding={lagFinding(match, first, second)}
      table={tableOf(props)}
    >
      <LagDrawing {...props} />
    </ChartFrame>
  );
}
