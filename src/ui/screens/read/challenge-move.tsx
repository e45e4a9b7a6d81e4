/** Under a move of the other desk: call it to account, four ways, with the prices in sight before anything is sent. */
import { useState } from 'react';
import { challengeMove, challengeRefusals } from '../../../commands/index.ts';
import type { CardView, ChallengeKind } from '../../../engine/index.ts';
import { refs } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import { gameStore } from '../../../store/index.ts';
import { deskName } from '../../panels/names.ts';
import { refusalText } from '../../panels/refusal-text.ts';
import type { Match } from '../../panels/use-match.ts';
import { Button, Num } from '../../parts/index.ts';

const ANSWERS = ['explain', 'yield', 'refuse'] as const;

type Offer = Match['view']['challengeOffers'][number];

/** What it takes, and what each answer of the other desk would do at home. */
function Prices({ offer }: { readonly offer: Offer }) {
  return (
    <ul className="challenge-prices">
      <li>
        {t('challenge.capital')} <Num value={offer.capital} of={refs.challengePrice(offer.kind)} />
      </li>
      {ANSWERS.map((answer) => (
        <li key={answer}>
          {t(`challenge.if.${answer}`)}{' '}
          <Num
            value={offer.home[answer]}
            of={refs.challengeHome(offer.kind, answer, 'asks')}
            signed
            decimals={1}
            label={t(`challenge.if.${answer}`)}
          />
        </li>
      ))}
    </ul>
  );
}

export function ChallengeMove({ match, card }: { readonly match: Match; readonly card: CardView }) {
  const [kind, choose] = useState<ChallengeKind>('query');
  const [sure, setSure] = useState(false);
  const { view, rival, year } = match;
  const made = view.challenges.find((each) => each.mine && each.turn === view.time.turn);
  // By the view that the match has given: a list made anew would ask for another look each time.
  const [refusal] = challengeRefusals(gameStore.getState(), card.id, kind);
  const offer = view.challengeOffers.find((each) => each.kind === kind);
  if (made !== undefined) {
    return made.card === card.id ? (
      <p className="challenge-made" data-plain="">
        {t(`challenge.made.${made.kind}`, { seat: deskName(rival) })}
      </p>
    ) : undefined;
  }
  if (card.mine || card.joint || view.me?.ready === true || offer === undefined) return undefined;
  const send = (): void => {
    if (!sure) setSure(true);
    else void challengeMove(card.id, kind);
  };
  return (
    <details className="challenge">
      <summary>{t('challenge.open')}</summary>
      <fieldset>
        <legend className="visually-hidden">{t('challenge.how')}</legend>
        <div className="challenge-kinds">
          {view.challengeOffers.map((each) => (
            <label key={each.kind} data-chosen={each.kind === kind}>
              <input
                type="radio"
                name="challenge"
                value={each.kind}
                checked={each.kind === kind}
                onChange={() => {
                  choose(each.kind);
                  setSure(false);
                }}
              />
              {t(`challenge.kind.${each.kind}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <p>{t(`challenge.what.${kind}`, { seat: deskName(rival) })}</p>
      <Prices offer={offer} />
      {refusal === undefined ? (
        <Button kind="plain" onClick={send}>
          {t(sure ? 'challenge.sure' : 'challenge.send')}
        </Button>
      ) : (
        <p className="field-error">{refusalText(refusal, year)}</p>
      )}
    </details>
  );
}
