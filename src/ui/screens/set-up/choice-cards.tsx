import { type ReactNode, useId } from 'react';
import { Icon } from '../../parts/index.ts';

export interface CardChoice<T extends string> {
  readonly value: T;
  readonly title: string;
  readonly note?: string;
  readonly glyph?: ReactNode;
}

interface ChoiceCardsProps<T extends string> {
  readonly title: string;
  readonly lead?: string;
  readonly choices: readonly CardChoice<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
  /** What the choice that stands is about. */
  readonly about?: ReactNode;
  /** `rows`: a list with notes; `tiles`: side by side. */
  readonly shape: 'rows' | 'tiles';
}

/** One question of the set-up page: native radios drawn as cards that one can pick up. */
export function ChoiceCards<T extends string>({
  title,
  lead,
  choices,
  value,
  onChoose,
  about,
  shape,
}: ChoiceCardsProps<T>) {
  const id = useId();
  return (
    <fieldset className="choice" data-shape={shape}>
      <legend className="choice-title">{title}</legend>
      {lead !== undefined && <p className="choice-lead">{lead}</p>}
      <div className="choice-cards">
        {choices.map((choice) => (
          <label key={choice.value} className="choice-card" data-on={choice.value === value}>
            <input
              className="choice-input"
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            {choice.glyph}
            <span className="choice-words" data-plain="">
              <span className="choice-name">{choice.title}</span>
              {choice.note !== undefined && <span className="choice-note">{choice.note}</span>}
            </span>
            <span className="choice-check">{choice.value === value && <Icon name="check" size={18} />}</span>
          </label>
        ))}
      </div>
      {about}
    </fieldset>
  );
}
