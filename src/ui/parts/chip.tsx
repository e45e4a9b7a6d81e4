import type { KeyboardEvent, ReactNode } from 'react';
import { Icon } from './icon.tsx';

interface ChipProps {
  readonly on: boolean;
  readonly onPress: () => void;
  readonly glyph?: ReactNode;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

/** The mark of a chosen chip. It takes its room from the chip's padding, so that no chip beside it moves. */
export function ChipCheck() {
  return (
    <span className="chip-check">
      <Icon name="check" size={11} />
    </span>
  );
}

/** A round toggle: chosen ones carry a check mark, not only a colour. */
export function Chip({ on, onPress, glyph, disabled, children }: ChipProps) {
  return (
    <button type="button" className="chip" aria-pressed={on} disabled={disabled} onClick={onPress}>
      {on && <ChipCheck />}
      {glyph}
      <span>{children}</span>
    </button>
  );
}

export interface ChipOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly glyph?: ReactNode;
  readonly disabled?: boolean;
}

interface ChipGroupProps<T extends string> {
  /** Name of the group for readers of the screen; also `aria-labelledby` by id. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly options: readonly ChipOption<T>[];
  readonly value?: T;
  readonly onChoose: (value: T | undefined) => void;
  /** A press on the chosen chip clears it. */
  readonly clearable?: boolean;
  /** Marks the group for commands that choose by number. */
  readonly name: string;
}

const STEP: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One choice of a few: a radio group drawn as chips, one tab stop, arrows move and choose nothing until Enter or Space. */
export function ChipGroup<T extends string>(props: ChipGroupProps<T>) {
  const { label, labelledBy, options, value, onChoose, clearable = false, name } = props;
  const tabStop = options.some((option) => option.value === value) ? value : options[0]?.value;
  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = STEP[event.key];
    if (step === undefined || event.altKey || event.ctrlKey) return;
    const chips = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
    const at = chips.findIndex((chip) => chip.contains(document.activeElement));
    chips.at((at + step) % chips.length)?.focus();
    event.preventDefault();
  };
  return (
    <div
      role="radiogroup"
      className="chip-row"
      aria-label={label}
      aria-labelledby={labelledBy}
      data-group={name}
      onKeyDown={move}
    >
      {options.map((option) => (
        // biome-ignore lint/a11y/useSemanticElements: a chip carries a glyph and a check mark that a native radio cannot
        <button
          key={option.value}
          type="button"
          role="radio"
          className="chip"
          aria-checked={option.value === value}
          tabIndex={option.value === tabStop ? 0 : -1}
          disabled={option.disabled}
          data-value={option.value}
          onClick={() => onChoose(clearable && option.value === value ? undefined : option.value)}
        >
          {option.value === value && <ChipCheck />}
          {option.glyph}
          <span>{option.label}</span>
        </button>
      ))}
    </div>
  );
}
