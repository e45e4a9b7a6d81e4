/** What was predicted and what was seen as two marks on one scale of points; between them lies the gap. */
import './charts.css';
import './plane-and-series.css';
import type { ExplainRef } from '../../engine/index.ts';
import { formatChange, t } from '../../i18n/index.ts';
import { Num } from '../parts/index.ts';

interface GapLineProps {
  readonly predicted: number;
  readonly seen: number;
  readonly low?: number;
  readonly high?: number;
  /** What explains the figure that was seen. */
  readonly explain?: ExplainRef;
}

const [MIN, MAX] = [-20, 50];

/** Share of the scale, 4 to 96 %: marks at its ends stay whole. */
export function placeOnGapScale(points: number): number {
  const inside = Math.min(MAX, Math.max(MIN, points));
  return 4 + ((inside - MIN) / (MAX - MIN)) * 92;
}

/** Shares of the scale within which two labels would touch, centred or even side by side. */
const NEAR = 24;

/**
 * Labels of marks that are close to each other step aside, each to its own side: the left one ends at the middle
 * between both marks, the right one begins there.
 */
function labelPlaces(
  predicted: number,
  seen: number,
): readonly (readonly [side: 'middle' | 'left' | 'right', at: number])[] {
  if (Math.abs(predicted - seen) > NEAR)
    return [
      ['middle', predicted],
      ['middle', seen],
    ];
  const middle = (predicted + seen) / 2;
  return predicted <= seen
    ? [
        ['left', middle],
        ['right', middle],
      ]
    : [
        ['right', middle],
        ['left', middle],
      ];
}

export function GapLine({ predicted, seen, low, high, explain }: GapLineProps) {
  const [p, s] = [placeOnGapScale(predicted), placeOnGapScale(seen)];
  const [[predictedSide, predictedAt] = ['middle', p], [seenSide, seenAt] = ['middle', s]] = labelPlaces(p, s);
  const zero = placeOnGapScale(0);
  return (
    <div className="gap-line">
      <svg className="gap-drawing" aria-hidden="true">
        <line className="gap-axis" x1="0" x2="100%" y1="50%" y2="50%" />
        <line className="gap-axis" x1={`${zero}%`} x2={`${zero}%`} y1="20%" y2="80%" />
        {low !== undefined && high !== undefined && (
          <rect
            className="gap-band"
            x={`${placeOnGapScale(low)}%`}
            width={`${placeOnGapScale(high) - placeOnGapScale(low)}%`}
            y="22%"
            height="56%"
          />
        )}
        <line className="gap-between" x1={`${p}%`} x2={`${s}%`} y1="50%" y2="50%" />
        <circle className="gap-predicted" cx={`${p}%`} cy="50%" r="6" />
        <svg x={`${s}%`} y="50%" overflow="visible" aria-hidden="true">
          <path className="gap-seen" d="M0-8l8 8-8 8-8-8z" />
        </svg>
      </svg>
      <p className="gap-label" data-side={predictedSide} style={{ left: `${predictedAt}%` }}>
        <span data-plain="">{formatChange(predicted)}</span>
        <em>{t('chart.predicted-mark')}</em>
      </p>
      <p className="gap-label gap-label-seen" data-side={seenSide} style={{ left: `${seenAt}%` }}>
        <Num value={seen} of={explain} signed label={t('chart.seen')} />
        <em>{t('chart.seen')}</em>
      </p>
    </div>
  );
}
