/** One act of the other desk at a time: what it says of it, how it can look from here, and eight reasons to choose from. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type CardView, INTENTS, type Intent } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import { moveDef } from '../../../store/index.ts';
import { ActList, outcomeWords } from '../../panels/act-list.tsx';
import { deskName, intentName, moveName, placeName, seatName } from '../../panels/names.ts';
import { SaidInPublic } from '../../panels/said-in-public.tsx';
import { actsAlone, onlyTried } from '../../panels/turn-acts.ts';
import { type Match, submit } from '../../panels/use-match.ts';
import { Button, ClassGlyph } from '../../parts/index.ts';
import { useFirstFocus } from '../../use-first-focus.ts';
import { useGame } from '../../use-game.ts';

const isOpen = (card: CardView): boolean => card.reading === undefined;

interface ChipsProps {
  readonly chosen: Intent | undefined;
  readonly onChoose: (intent: Intent) => void;
}

function IntentChips({ chosen, onChoose }: ChipsProps) {
  return (
    <fieldset className="intent-grid" aria-labelledby="read-question" data-numbered="">
      {INTENTS.map((intent, index) => (
        <button
          key={intent}
          type="button"
          className="chip intent-chip"
          aria-pressed={chosen === intent}
          data-number={index + 1}
          onClick={() => onChoose(intent)}
        >
          <span className="key-hint" aria-hidden="true" data-plain="">
            {index + 1}
          </span>
          <span className="intent-words">
            {intentName(intent)}
            <span className="intent-gloss">{t(`debrief.lens.seen.${intent}`)}</span>
          </span>
        </button>
      ))}
    </fieldset>
  );
}

/** A press on a reason chooses it; only the button below counts it, so that a slip of the finger costs nothing. */
function Answer({ card, onAnswer }: { readonly card: CardView; readonly onAnswer: () => void }) {
  const [chosen, choose] = useState<Intent | undefined>(card.reading);
  const answer = (): void => {
    if (chosen === undefined) return;
    submit({ type: 'tag', card: card.id, reading: chosen });
    onAnswer();
  };
  return (
    <>
      <IntentChips chosen={chosen} onChoose={choose} />
      <div className="screen-action tag-answer">
        <Button kind="primary" data-primary="" disabled={chosen === undefined} onClick={answer}>
          {t(chosen === undefined ? 'read.choose-first' : 'read.my-answer')}
        </Button>
      </div>
    </>
  );
}

function Question({
  card,
  match,
  n,
  of,
  onAnswer,
}: {
  readonly card: CardView;
  readonly match: Match;
  /** Place of the act among those to read, and their number. */
  readonly n: number;
  readonly of: number;
  readonly onAnswer: () => void;
}) {
  const moveClass = useGame((state) => moveDef(state, card.move)?.class);
  const heading = useFirstFocus<HTMLHeadingElement>(card.id);
  const place = placeName(card, match.year);
  const last = useRef(card.id);
  // The answer of the last act was given below it: the next one is read from its top.
  useEffect(() => {
    if (last.current !== card.id) heading.current?.scrollIntoView({ block: 'start' });
    last.current = card.id;
  }, [card.id, heading]);
  return (
    <article className="tag-card">
      <header className="screen-title">
        {moveClass !== undefined && <ClassGlyph of={moveClass} size={28} />}
        <h1 ref={heading} tabIndex={-1}>
          {moveName(card.move)}
        </h1>
        <span className="screen-title-aside tag-place" data-plain="">
          {t('read.progress-label', { n, of })}
        </span>
      </header>
      <p className="tag-what" data-plain="">
        {place !== undefined && <strong>{place}. </strong>}
        {t(`move.${card.move}.summary`)}
      </p>
      {onlyTried(card) && (
        <p className="tag-tried">
          <strong>{outcomeWords(card)}.</strong> {t('card.attempt')}
        </p>
      )}
      <dl className="tag-frames">
        <div>
          <dt>{t('read.what-they-say', { seat: deskName(card.seat) })}</dt>
          <dd>{t('card.quoted', { text: t(`move.${card.move}.meant`) })}</dd>
        </div>
        <div>
          <dt>{t('read.what-it-looks-like')}</dt>
          <dd>{t('card.quoted', { text: t(`move.${card.move}.seen`) })}</dd>
        </div>
      </dl>
      <h2 id="read-question">{t('read.question', { seat: deskName(card.seat) })}</h2>
      <p className="text-small" data-plain="">
        {t('read.question-help')} {t('read.question-judged')}{' '}
        {t(of > 1 ? 'read.question-counts' : 'read.question-counts-one')}{' '}
        <span className="read-keys" data-plain="">
          {t('read.question-keys')}
        </span>
      </p>
      <Answer key={card.id} card={card} onAnswer={onAnswer} />
    </article>
  );
}

/** How many of the other desk's acts are read, at the foot of the list. */
function Progress({ done, of }: { readonly done: number; readonly of: number }) {
  return (
    <section className="tag-progress" aria-label={t('read.progress')}>
      <p>
        <strong>{t('read.progress')}</strong> <span data-plain="">{t('read.progress-done', { done, of })}</span>
      </p>
      <span className="tag-steps" aria-hidden="true">
        {Array.from({ length: of }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps have no other name than their place
          <i key={place} data-done={place < done} />
        ))}
      </span>
    </section>
  );
}

export function TagStep({ match }: { readonly match: Match }) {
  const { view, me, rival } = match;
  const [picked, pick] = useState<number | undefined>(undefined);
  const { turn } = view.time;
  const theirs = actsAlone(view, turn, rival);
  const mine = actsAlone(view, turn, me);
  const open = theirs.filter(isOpen);
  // An answer may be changed from the list until the last one is given.
  const chosen = theirs.find((card) => card.id === picked) ?? open[0];
  const name = seatName(rival);
  const about = (card: CardView): ReactNode => {
    if (card.mine) return t('read.tag-later');
    return card.reading === undefined ? (
      <span className="act-untagged">{t('read.untagged')}</span>
    ) : (
      t('read.your-reading', { intent: intentName(card.reading) })
    );
  };
  return (
    <div className="turn-screen read">
      <section className="screen-side" id="region-moves" tabIndex={-1} aria-label={t('read.list')}>
        <header className="screen-head">
          <h2>{t('read.list')}</h2>
          <p data-plain="">{t('read.list-period', { period: match.period })}</p>
        </header>
        <ActList
          groups={[
            {
              seats: [rival],
              title: t('reveal.side-moves', { seat: name }),
              cards: theirs,
              empty: t('read.none-theirs', { seat: name }),
            },
            { seats: [me], title: t('reveal.your-moves'), cards: mine, empty: t('reveal.none-yours') },
          ]}
          chosen={chosen?.id}
          onChoose={pick}
          about={about}
          figure={(card) =>
            card.mine || card.reading === undefined ? '?' : <span className="act-noted">{t('read.noted')}</span>
          }
        />
        <Progress done={theirs.length - open.length} of={theirs.length} />
      </section>
      <section className="screen-middle tag-middle">
        {chosen !== undefined && (
          <Question
            card={chosen}
            match={match}
            n={theirs.indexOf(chosen) + 1}
            of={theirs.length}
            onAnswer={() => pick(undefined)}
          />
        )}
      </section>
      <section className="screen-detail read-closed" id="region-ledger" tabIndex={-1}>
        <h2>{t('ledger.title-theirs', { seat: name })}</h2>
        <p className="read-covered">{t('read.closed-ledger', { seat: name })}</p>
        <SaidInPublic className="read-said" />
        <h3>{t('read.opens-then')}</h3>
        <ul className="read-opens">
          {['read.opens-cards', 'read.opens-yours', 'read.opens-ledger', 'read.opens-map'].map((key) => (
            <li key={key}>{t(key, { seat: name })}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
