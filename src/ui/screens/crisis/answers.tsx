/** The answer of the day: a question, two advisers, five answers with what they cost, a guess at the other desk, and Send. */
import { useEffect, useRef, useState } from 'react';
import { CRISIS_CHOICES, type CrisisChoice, type CrisisView } from '../../../engine/index.ts';
import { formatNumber, t } from '../../../i18n/index.ts';
import { gameStore } from '../../../store/index.ts';
import { deskName, seatName, stateName } from '../../panels/names.ts';
import { type Match, submit } from '../../panels/use-match.ts';
import { Button, ChipGroup } from '../../parts/index.ts';
import { useFirstFocus } from '../../use-first-focus.ts';
import { useLayout } from '../../use-layout.ts';
import { Advisers } from './advisers.tsx';
import { AnswerOption, ChosenAnswer, titleOf } from './answer-option.tsx';

function questionOf({ me, rival, year }: Match, crisis: CrisisView): string {
  const seat = deskName(rival);
  const [mine, theirs] = [crisis.rungs[me] ?? 0, crisis.rungs[rival] ?? 0];
  if (crisis.offered[rival] === true) return t('crisis.question-offer', { seat });
  if (crisis.round === 1 && mine === theirs)
    return t('crisis.question-first', { place: stateName(crisis.state, year) });
  if (mine === theirs) return t('crisis.question-level', { rung: formatNumber(mine) });
  return t(mine < theirs ? 'crisis.question-ahead' : 'crisis.question-behind', { seat, rung: formatNumber(theirs) });
}

function Bet({
  match,
  value,
  onChoose,
}: {
  readonly match: Match;
  readonly value?: CrisisChoice;
  readonly onChoose: (value: CrisisChoice | undefined) => void;
}) {
  return (
    <div className="crisis-bet">
      <h2 id="crisis-bet">{t('crisis.bet', { seat: deskName(match.rival) })}</h2>
      <ChipGroup
        name="bet"
        labelledBy="crisis-bet"
        clearable
        value={value}
        onChoose={onChoose}
        options={CRISIS_CHOICES.map((choice) => ({ value: choice, label: t(`crisis.choice.${choice}`) }))}
      />
      <p className="text-small">{t('crisis.bet-note')}</p>
    </div>
  );
}

export function Answers({ match, crisis }: { readonly match: Match; readonly crisis: CrisisView }) {
  const [choice, choose] = useState<CrisisChoice | undefined>(undefined);
  const [bet, setBet] = useState<CrisisChoice | undefined>(undefined);
  const heading = useFirstFocus<HTMLHeadingElement>(crisis.round);
  const phone = useLayout().layout === 'phone';
  const sent = crisis.myChoice !== undefined;
  // On the phone what happened stands above the answers: each day begins there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the day is what it waits for
  useEffect(() => {
    if (phone) window.scrollTo(0, 0);
  }, [crisis.round]);
  const chosen = crisis.options.find((option) => option.choice === choice);
  const answers = useRef<HTMLFieldSetElement>(null);
  const send = (): void => {
    if (sent) return;
    if (chosen === undefined) {
      gameStore.getState().announce(t('crisis.choose-first'), true);
      answers.current?.querySelector<HTMLElement>('input:not([aria-disabled="true"])')?.focus();
    } else if (chosen.legal) submit({ type: 'crisis', choice: chosen.choice, ...(bet === undefined ? {} : { bet }) });
  };
  return (
    <>
      <p className="text-label" data-plain="">
        {t('crisis.day', { n: crisis.round, of: crisis.rounds })}
      </p>
      <h1 ref={heading} tabIndex={-1} className="crisis-question" data-plain="">
        {questionOf(match, crisis)}
      </h1>
      <Advisers match={match} crisis={crisis} />
      <fieldset ref={answers} className="answers" disabled={sent} data-numbered="" data-none={chosen === undefined}>
        <legend className="visually-hidden">{t('crisis.answers')}</legend>
        <p className="answers-head" aria-hidden="true">
          <span>{t('crisis.at-home')}</span>
          <span>{t('crisis.may-be-read')}</span>
        </p>
        {crisis.options.map((option, index) => (
          <AnswerOption
            key={option.choice}
            option={option}
            n={index + 1}
            place={stateName(crisis.state, match.year)}
            desk={deskName(match.rival)}
            chosen={option.choice === choice}
            onChoose={() => choose(option.choice)}
          />
        ))}
      </fieldset>
      <ChosenAnswer options={crisis.options} place={stateName(crisis.state, match.year)} choice={choice} />
      <Bet match={match} value={bet} onChoose={setBet} />
      <div className="screen-action">
        <Button kind="primary" data-primary="" blocked={sent || chosen?.legal !== true} onClick={send}>
          {sent ? (
            t('crisis.sent', { seat: seatName(match.rival) })
          ) : (
            <span>
              {t('crisis.send')}
              <small className="answer-sends" data-plain="">
                {chosen === undefined ? t('crisis.choose-first') : titleOf(chosen)}
              </small>
            </span>
          )}
        </Button>
      </div>
    </>
  );
}
