/**
 * Every figure on the screen. A figure with a derivation is a button with a dotted underline that opens its terms;
 * a figure without one (a date, a turn, something the player typed) is plain text and says so.
 */
import { useId } from 'react';
import type { ExplainRef } from '../../engine/index.ts';
import { formatChange, formatNumber } from '../../i18n/index.ts';
import { gameStore } from '../../store/index.ts';
import { useGame } from '../use-game.ts';

interface NumProps {
  readonly value: number | undefined;
  /** What `explain` is asked; leave away for plain figures only. */
  readonly of?: ExplainRef;
  /** A change: the sign is always shown. */
  readonly signed?: boolean;
  /** Digits after the point; whole numbers unless given. */
  readonly decimals?: number;
  /** Written straight after the figure, for example ' %'. */
  readonly unit?: string;
  /** What the figure is, when no words stand beside it. */
  readonly label?: string;
  readonly tabIndex?: number;
  readonly className?: string;
}

/** As it is written: halves go away from zero. */
function rounded(value: number, decimals: number): number {
  const grid = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * grid)) / grid;
}

export function Num({ value, of, signed = false, decimals = 0, unit = '', label, tabIndex, className = '' }: NumProps) {
  const id = useId();
  const open = useGame((state) => state.explaining.some((each) => each.anchor === id));
  const text = `${signed ? formatChange(value, decimals) : formatNumber(value, decimals)}${unit}`;
  if (of === undefined || value === undefined) {
    return (
      <span className={`num-plain ${className}`} data-plain="">
        {text}
      </span>
    );
  }
  return (
    <button
      type="button"
      id={id}
      className={`num ${className}`}
      data-explain={of}
      aria-haspopup="dialog"
      aria-expanded={open}
      aria-label={label === undefined ? undefined : `${label}: ${text}`}
      tabIndex={tabIndex}
      onClick={(event) => {
        const deeper = event.currentTarget.closest('.popover') !== null;
        gameStore.getState().explain(of, id, deeper, { value: rounded(value, decimals), decimals });
      }}
    >
      {text}
    </button>
  );
}
