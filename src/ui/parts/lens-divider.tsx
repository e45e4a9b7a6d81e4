/**
 * The lens divider: one vertical line with a round handle; left of it the map as it was meant, right as it was seen.
 * Drag within 22 px of the line; arrows 2 %, with Shift 10 %, Home and End, Space flips the sides, a double click centres.
 */
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';

interface LensDividerProps {
  /** Place of the line, 0-100 % of the box it stands in. */
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly label: string;
  /** The value in words: "Left 48 %: as NATO meant it". */
  readonly valueText: string;
}

const clip = (value: number): number => Math.min(100, Math.max(0, Math.round(value * 10) / 10));

function keyedValue({ key, shiftKey }: KeyboardEvent, value: number): number | undefined {
  const step = shiftKey ? 10 : 2;
  if (key === 'ArrowLeft' || key === 'ArrowDown') return clip(value - step);
  if (key === 'ArrowRight' || key === 'ArrowUp') return clip(value + step);
  if (key === 'Home') return 0;
  if (key === 'End') return 100;
  if (key === ' ') return clip(100 - value);
  return undefined;
}

export function LensDivider({ value, onChange, label, valueText }: LensDividerProps) {
  const line = useRef<HTMLDivElement>(null);
  const dragging = useRef(false);
  const drag = (event: PointerEvent): void => {
    const box = line.current?.parentElement?.getBoundingClientRect();
    if (dragging.current && box !== undefined) onChange(clip(((event.clientX - box.left) / box.width) * 100));
  };
  return (
    <div
      ref={line}
      className="lens-divider"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(value)}
      aria-valuetext={valueText}
      style={{ left: `${value}%` }}
      onKeyDown={(event) => {
        const next = event.altKey || event.ctrlKey || event.metaKey ? undefined : keyedValue(event, value);
        if (next === undefined) return;
        event.preventDefault();
        onChange(next);
      }}
      onPointerDown={(event) => {
        dragging.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        dragging.current = false;
      }}
      onPointerCancel={() => {
        dragging.current = false;
      }}
      onDoubleClick={() => onChange(50)}
    >
      <span className="lens-handle">
        <svg viewBox="-23 -23 46 46" aria-hidden="true">
          <path
            d="M-6-7l-7 7 7 7M6-7l7 7-7 7"
            fill="none"
            strokeWidth="2.4"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      </span>
    </div>
  );
}
