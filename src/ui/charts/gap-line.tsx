/** What was meant and what was seen as two marks on one scale of points; between them lies the gap. */
import { formatChange, t } from '../../i18n/index.ts';

interface GapLineProps {
  readonly meant: number;
  readonly seen: number;
  readonly low?: number;
  readonly high?: number;
}

const WIDTH = 240;
const [MIN, MAX] = [-20, 50];

const at = (points: number): number => 10 + ((clamp(points) - MIN) / (MAX - MIN)) * (WIDTH - 20);
const clamp = (points: number): number => Math.min(MAX, Math.max(MIN, points));

export function GapLine({ meant, seen, low, high }: GapLineProps) {
  const [m, s] = [at(meant), at(seen)];
  // Names under the marks step aside when the marks are close.
  const near = Math.abs(m - s) < 46;
  const side = m <= s ? -1 : 1;
  const text = (points: number): string => formatChange(points);
  return (
    <svg
      className="gap-line"
      viewBox={`0 0 ${WIDTH} 62`}
      role="img"
      aria-label={t('chart.gap-label', { meant: text(meant), seen: text(seen) })}
    >
      <path className="gap-axis" d={`M6 32H${WIDTH - 6}M${at(0)} 25v14`} />
      {low !== undefined && high !== undefined && (
        <path className="gap-band" d={`M${at(low)} 24v16m0-16h4m-4 16h4M${at(high)} 24v16m0-16h-4m4 16h-4`} />
      )}
      <path className="gap-between" d={`M${m} 32H${s}`} />
      <circle className="gap-meant" cx={m} cy="32" r="6" />
      <path className="gap-seen" d={`M${s} 24l8 8-8 8-8-8z`} />
      <g data-plain="">
        <text className="gap-value" x={near ? m + side * 5 : m} y="16" textAnchor={anchor(near, side)}>
          {text(meant)}
        </text>
        <text className="gap-value gap-value-seen" x={near ? s - side * 5 : s} y="16" textAnchor={anchor(near, -side)}>
          {text(seen)}
        </text>
      </g>
      <text className="gap-name" x={near ? m + side * 2 : m} y="57" textAnchor={anchor(near, side)}>
        {t('chart.meant')}
      </text>
      <text className="gap-name" x={near ? s - side * 2 : s} y="57" textAnchor={anchor(near, -side)}>
        {t('chart.seen')}
      </text>
    </svg>
  );
}

function anchor(near: boolean, side: number): 'start' | 'middle' | 'end' {
  if (!near) return 'middle';
  return side < 0 ? 'end' : 'start';
}
