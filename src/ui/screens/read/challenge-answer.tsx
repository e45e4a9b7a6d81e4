/** One's own move has been called to account: what was asked, three answers, and what each does on both sides. */
import { useState } from 'react';
import { answerChallenge } from '../../../commands/index.ts';
import type { ChallengeAnswer, ChallengeView } from '../../../engine/index.ts';
import { refs } from '../../../engine/index.ts';
import { formatNumber, t } from '../../../i18n/index.ts';
import { deskName, moveName } from '../../panels/names.ts';
import { TwoAdvisers } from '../../panels/two-advisers.tsx';
import type { Match } from '../../panels/use-match.ts';
import { Button, Num } from '../../parts/index.ts';
import { useFirstFocus } from '../../use-first-focus.ts';

type Option = ChallengeView['options'][number];

interface OptionProps {
  readonly option: Option;
  readonly challenge: ChallengeView;
  readonly n: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly seat: string;
}

function AnswerRow({ option, challenge, n, chosen, onChoose, seat }: OptionProps) {
  const { answer, legal, units } = option;
  const home = (side: 'answers' | 'asks') => (
    <Num
      value={option[side]}
      of={refs.challengeHome(challenge.kind, answer, side)}
      signed
      decimals={1}
      label={t(`challenge.home.${side}`, { seat })}
    />
  );
  return (
    <div className="challenge-option" data-chosen={chosen} data-legal={legal}>
      <label data-plain="">
        <input
          type="radio"
          name="challenge-answer"
          value={answer}
          checked={chosen}
          aria-disabled={!legal}
          aria-describedby={`challenge-${answer}`}
          data-number={n}
          onChange={() => legal && onChoose()}
        />
        {t(`challenge.answer.${answer}`)}
      </label>
      <p id={`challenge-${answer}`} data-plain="">
        {legal ? t(`challenge.does.${answer}`, { seat, units: formatNumber(units, 1) }) : t('refusal.not-reversible')}
      </p>
      {legal && (
        <p className="challenge-at-home">
          {t('challenge.home.answers')} {home('answers')} {t('challenge.home.asks', { seat })} {home('asks')}
        </p>
      )}
    </div>
  );
}

export function AnswerChallenge({ match, challenge }: { readonly match: Match; readonly challenge: ChallengeView }) {
  const [answer, choose] = useState<ChallengeAnswer>('explain');
  const heading = useFirstFocus<HTMLHeadingElement>(challenge.card);
  const seat = deskName(match.rival);
  const move = moveName(match.view.cards.find(({ id }) => id === challenge.card)?.move ?? '');
  return (
    <div className="challenge-answer">
      <p className="text-label" data-plain="">
        {t(`challenge.kind.${challenge.kind}`)}
      </p>
      <h1 ref={heading} tabIndex={-1} data-plain="">
        {t(`challenge.asked.${challenge.kind}`, { seat, move })}
      </h1>
      <TwoAdvisers match={match} at={`asked-${challenge.kind}`} />
      <fieldset data-numbered="">
        <legend className="visually-hidden">{t('challenge.answers')}</legend>
        {challenge.options.map((option, index) => (
          <AnswerRow
            key={option.answer}
            option={option}
            challenge={challenge}
            n={index + 1}
            chosen={option.answer === answer}
            onChoose={() => choose(option.answer)}
            seat={seat}
          />
        ))}
      </fieldset>
      <p className="text-small">{t(challenge.kind === 'ultimatum' ? 'challenge.note-crisis' : 'challenge.note')}</p>
      <div className="screen-action">
        <Button kind="primary" data-primary="" onClick={() => void answerChallenge(answer)}>
          {t('challenge.answer.send')}
        </Button>
      </div>
    </div>
  );
}
