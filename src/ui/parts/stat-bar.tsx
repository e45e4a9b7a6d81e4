import type { ExplainRef } from '../../engine/index.ts';
import { Num } from './num.tsx';

interface StatBarProps {
  readonly label: string;
  /** 0 to `max`. */
  readonly value: number;
  readonly max?: number;
  /** A mark on the bar: the support that is needed. */
  readonly need?: number;
  readonly of?: ExplainRef;
  /** Set aside out of the value, drawn hatched. */
  readonly held?: number;
  /** Named where the figure stands alone. */
  readonly children?: React.ReactNode;
}

/** One share of a scale as a thick line on a thin one, its figure beside it, and a tick where the need lies. */
export function StatBar({ label, value, max = 100, need, of, held = 0, children }: StatBarProps) {
  const share = (points: number): string => `${Math.min(100, Math.max(0, (points / max) * 100))}%`;
  return (
    <div className="stat-bar">
      <span className="stat-bar-label">{label}</span>
      <span className="stat-bar-track" aria-hidden="true">
        <span className="stat-bar-fill" style={{ width: share(value) }} />
        {held > 0 && <span className="stat-bar-held" style={{ left: share(value), width: share(held) }} />}
        {need !== undefined && <span className="stat-bar-need" style={{ left: share(need) }} />}
      </span>
      <Num className="stat-bar-value" value={value} of={of} label={label} />
      {children}
    </div>
  );
}
