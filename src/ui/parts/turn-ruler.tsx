/** The turns of a match as a map's scale bar: past turns filled, the running one tinted and pointed at. */
import { t } from '../../i18n/index.ts';
import { useLayout } from '../use-layout.ts';

interface TurnRulerProps {
  /** 1-based. */
  readonly turn: number;
  readonly turns: number;
  /** A short date for each turn. */
  readonly labels: readonly string[];
  /** px at text size 1. */
  readonly width?: number;
}

/** With more turns than these a label is wider than two boxes. */
const MANY = 20;

/** Long campaigns label the ends, the running turn and every fourth one that does not crowd it. */
function isLabelled(index: number, now: number, turns: number): boolean {
  if (index === now || turns <= 8) return true;
  const room = turns > MANY ? 3 : 2;
  const last = turns - 1;
  if (Math.abs(index - now) < room) return false;
  return index === last || (index % 4 === 0 && last - index >= room);
}

function boxClass(index: number, now: number): string {
  if (index === now) return 'ruler-now';
  if (index > now) return 'ruler-next';
  return index % 2 === 0 ? 'ruler-past' : 'ruler-past ruler-past-odd';
}

export function TurnRuler({ turn, turns, labels, width = 430 }: TurnRulerProps) {
  const phone = useLayout().layout === 'phone';
  const now = turn - 1;
  const box = width / turns;
  const height = phone ? 18 : 31;
  return (
    <svg
      className="ruler"
      width={`${(width + 2) / 16}rem`}
      height={`${height / 16}rem`}
      viewBox={`-1 0 ${width + 2} ${height}`}
      role="img"
      aria-label={t('ruler.turn', { turn, turns, label: labels[now] ?? '' })}
    >
      {Array.from({ length: turns }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the turns of a match never change their order, so the place is the key
        <rect key={index} x={index * box} y="2" width={box} height="7" className={boxClass(index, now)} />
      ))}
      <path className="ruler-pointer" d={`M${(now + 0.5) * box} 11l-4 5h8z`} />
      {!phone &&
        labels.map(
          (label, index) =>
            isLabelled(index, now, turns) && (
              <text
                key={label}
                x={(index + 0.5) * box}
                y={index === now ? 28 : 24}
                className={index === now ? 'ruler-label-now' : ''}
              >
                {label}
              </text>
            ),
        )}
    </svg>
  );
}
