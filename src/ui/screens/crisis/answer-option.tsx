import type { CSSProperties } from 'react';
import type { CrisisChoice, CrisisView } from '../../../engine/index.ts';
import { refs } from '../../../engine/index.ts';
import { formatNumber, t } from '../../../i18n/index.ts';
import { Num } from '../../parts/index.ts';
import { ReadBand, readingWords } from './may-be-read.tsx';

type Option = CrisisView['options'][number];

/** Signs of the five answers: back, stay, hand out, hand in, up. */
const STROKES: Readonly<Record<CrisisChoice, string>> = {
  'step-down': 'M19 4v9H6M10.500 8.500L6 13l4.500 4.500',
  hold: 'M4 9h16M4 15h16',
  offer: 'M4 12h11M11 7.500l4.500 4.500L11 16.500M19.500 5v14',
  accept: 'M4.500 12.500l5 5L20 7',
  'step-up': 'M5 20v-9h13M13.500 6.500L18 11M13.500 15.500L18 11',
};

const UP = 'M4.500 19.500H15V5M10.500 9.500L15 5l4.500 4.500';

export function AnswerGlyph({ of }: { readonly of: CrisisChoice }) {
  return (
    <svg className="answer-glyph" viewBox="0 0 24 24" aria-hidden="true">
      <path d={of === 'step-up' ? UP : STROKES[of]} />
    </svg>
  );
}

/** The answer by name; a step up names its rung. */
export function titleOf(option: Option): string {
  return option.choice === 'step-up' && option.legal
    ? t('crisis.choice.step-up-to', { rung: formatNumber(option.rung) })
    : t(`crisis.choice.${option.choice}`);
}

/** What the answer does, in one plain sentence; the use of force says so. */
function whatOf(option: Option, place: string): string {
  if (option.choice !== 'step-up') return t(`crisis.what.${option.choice}`);
  return t(`crisis.what.step-up.${Math.min(8, Math.max(1, option.rung))}`, { place });
}

function What({ option, place }: { readonly option: Option; readonly place: string }) {
  return (
    <>
      {whatOf(option, place)}
      {option.capital > 0 && (
        <span data-plain=""> {t('crisis.takes-capital', { capital: formatNumber(option.capital) })}</span>
      )}{' '}
      <em>{readingWords(option.choice, option.force)}</em>
    </>
  );
}

interface ChosenAnswerProps {
  readonly options: readonly Option[];
  readonly place: string;
  readonly choice: CrisisChoice | undefined;
}

/** What the chosen answer does, below all five where there is no room in each: it has room for the longest of them. */
export function ChosenAnswer({ options, place, choice }: ChosenAnswerProps) {
  return (
    <div className="answer-chosen" aria-hidden="true">
      <p data-chosen={choice === undefined}>{t('crisis.choose-to-see')}</p>
      {options
        .filter(({ legal }) => legal)
        .map((option) => (
          <p key={option.choice} data-chosen={option.choice === choice} data-force={option.force}>
            <strong data-plain="">{titleOf(option)}.</strong> <What option={option} place={place} />
          </p>
        ))}
    </div>
  );
}

interface AnswerOptionProps {
  readonly option: Option;
  /** Its number key. */
  readonly n: number;
  readonly place: string;
  /** The other desk by name. */
  readonly desk: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

export function AnswerOption({ option, n, place, desk, chosen, onChoose }: AnswerOptionProps) {
  const { choice, legal, refusal } = option;
  return (
    <div
      className="answer"
      data-chosen={chosen}
      data-force={option.force}
      data-legal={legal}
      style={{ '--n': n } as CSSProperties}
    >
      <AnswerGlyph of={choice} />
      <label className="answer-choice" data-plain="">
        <input
          type="radio"
          name="crisis-answer"
          value={choice}
          checked={chosen}
          aria-disabled={!legal}
          aria-describedby={`answer-${choice}`}
          data-number={n}
          onChange={() => legal && onChoose()}
        />
        {titleOf(option)}
      </label>
      <p id={`answer-${choice}`} className="answer-what">
        {legal || refusal === undefined ? (
          <What option={option} place={place} />
        ) : (
          <span data-plain="">{t(`crisis.refusal.${refusal.key}`, { ...refusal.params, seat: desk })}</span>
        )}
      </p>
      {legal && (
        <>
          <span className="answer-home">
            <span className="answer-label">{t('crisis.at-home')}</span>
            <Num value={option.home} of={refs.homeCost(choice)} signed label={t('crisis.at-home')} />
          </span>
          <span className="answer-read">
            <span className="answer-label">{t('crisis.may-be-read')}</span>
            <ReadBand of={choice} force={option.force} />
          </span>
        </>
      )}
    </div>
  );
}
