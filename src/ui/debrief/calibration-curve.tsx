/** How often what was read fell into bands of several widths, beside how often it should have; and the Brier scores. */
import { formatNumber, formatPercent, t } from '../../i18n/index.ts';
import { brier } from '../../lib/association.ts';
import { type CalibrationPoint, calibrationCurve, chanceOfRise } from '../../lib/band-calibration.ts';
import type { Forecast } from '../charts/calibration-chart.tsx';
import { ChartFrame } from '../charts/chart-frame.tsx';
import { WithTerms } from '../parts/index.ts';
import { shareWithInterval } from '../studies/study-figures.ts';

/** Half a point: figures are shown in whole points. */
const GRACE = 0.5;
const SIZE = 240;
const EDGE = 36;

const at = (share: number): number => EDGE + share * (SIZE - 2 * EDGE);
const up = (share: number): number => SIZE - at(share);

function Curve({ points, label }: { readonly points: readonly CalibrationPoint[]; readonly label: string }) {
  return (
    <svg
      className="calibration-curve"
      width={SIZE}
      height={SIZE}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      role="img"
      aria-label={label}
    >
      <g className="series-axes" data-plain="">
        <path className="series-grid" d={`M${at(0)} ${up(0)}L${at(1)} ${up(1)}`} strokeDasharray="4 3" />
        <path className="series-zero" d={`M${at(0)} ${up(1)}V${up(0)}H${at(1)}`} fill="none" />
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <text x={at(share)} y={up(0) + 18} textAnchor="middle">
              {formatPercent(share)}
            </text>
            <text x={at(0) - 6} y={up(share) + 4} textAnchor="end">
              {formatNumber(100 * share)}
            </text>
          </g>
        ))}
      </g>
      <path
        className="curve-line"
        d={`M${points.map(({ level, share }) => `${at(level)} ${up(share.mean)}`).join('L')}`}
      />
      {points.map(({ level, share }) => (
        <g key={level} className="curve-point">
          <path d={`M${at(level)} ${up(share.ci95[0])}V${up(share.ci95[1])}`} />
          <circle cx={at(level)} cy={up(share.mean)} r="4.5" />
        </g>
      ))}
    </svg>
  );
}

/** Of the band that was given: too narrow, too wide, or neither as far as so few forecasts can tell. */
export function curveFinding(points: readonly CalibrationPoint[]): string {
  const given = points.find(({ level }) => level === 0.8);
  if (given === undefined) return '';
  const [low, high] = given.share.ci95;
  const key = high < given.level ? 'narrow' : low > given.level ? 'wide' : 'fits';
  return t(`debrief.curve.${key}`, {
    hits: formatNumber(given.hits),
    count: formatNumber(given.count),
    share: shareWithInterval(given.share),
  });
}

interface CurveProps {
  readonly forecasts: readonly Forecast[];
  /** The chance of an armed attack that was given before the first turn, percent; and whether there was one. */
  readonly estimate: number | undefined;
  readonly attacked: boolean;
}

export function CalibrationCurve({ forecasts, estimate, attacked }: CurveProps) {
  const points = calibrationCurve(forecasts, GRACE);
  const finding = curveFinding(points);
  const rises = forecasts.map((each) => ({ chance: chanceOfRise(each), came: each.seen > 0 }));
  return (
    <ChartFrame
      title={t('debrief.curve.title')}
      level={3}
      finding={finding}
      table={{
        columns: ['should', 'held', 'share'].map((column) => t(`debrief.curve.column.${column}`)),
        rows: points.map(({ level, hits, count, share }) => [
          <span key="level" data-plain="">
            {formatPercent(level)}
          </span>,
          <span key="held" data-plain="">
            {t('debrief.learned.hits-of', { n: formatNumber(hits), of: formatNumber(count) })}
          </span>,
          <span key="share" data-plain="">
            {shareWithInterval(share)}
          </span>,
        ]),
      }}
    >
      <div className="curve-and-scores">
        <Curve points={points} label={finding} />
        <dl data-plain="">
          <dt>{t('debrief.curve.axes')}</dt>
          <dd>
            <WithTerms text={t('debrief.curve.axes-text')} />
          </dd>
          <dt>{t('debrief.curve.brier')}</dt>
          <dd>
            {t('debrief.curve.brier-rises', {
              score: formatNumber(brier(rises), 2),
              count: formatNumber(rises.length),
            })}
          </dd>
          {estimate !== undefined && (
            <dd>
              {t(attacked ? 'debrief.curve.brier-attack' : 'debrief.curve.brier-none', {
                percent: formatNumber(estimate),
                score: formatNumber(brier([{ chance: estimate / 100, came: attacked }]), 2),
              })}
            </dd>
          )}
          <dd>
            <WithTerms text={t('debrief.curve.brier-note')} />
          </dd>
        </dl>
      </div>
    </ChartFrame>
  );
}
