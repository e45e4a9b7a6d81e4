/** A few choices side by side in one frame. */
import type { SeatId } from '../../engine/index.ts';
import { SideMark } from './side-mark.tsx';

interface SegmentsProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly seat?: SeatId }[];
  readonly onChoose: (value: T) => void;
}

export function Segments<T extends string>({ label, value, options, onChoose }: SegmentsProps<T>) {
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChoose(option.value)}
        >
          {option.seat !== undefined && <SideMark seat={option.seat} size={20} />}
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
