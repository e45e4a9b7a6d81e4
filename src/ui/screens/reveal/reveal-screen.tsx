/** Reveal: both desks' acts are laid open, in words and on the map. No figure has moved yet. */
import '../result.css';
import './reveal.css';
import { useState } from 'react';
import type { CardView } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import { type ActGroup, ActList, outcomeWords } from '../../panels/act-list.tsx';
import { placeName, seatName } from '../../panels/names.ts';
import { actsAlone, actsTogether } from '../../panels/turn-acts.ts';
import { cardsOf, type Match, submit, useMatch } from '../../panels/use-match.ts';
import { Button } from '../../parts/index.ts';
import { useFirstFocus } from '../../use-first-focus.ts';
import { ActDetail } from './act-detail.tsx';
import { RevealMap } from './reveal-map.tsx';
import { TurnRecord } from './turn-record.tsx';

function groupsOf({ view, me, rival }: Match): readonly ActGroup[] {
  const { turn } = view.time;
  const together = actsTogether(view, turn);
  return [
    { seats: [me], title: t('reveal.your-moves'), cards: actsAlone(view, turn, me), empty: t('reveal.none-yours') },
    {
      seats: [rival],
      title: t('reveal.side-moves', { seat: seatName(rival) }),
      cards: actsAlone(view, turn, rival),
      empty: t('reveal.none-theirs', { seat: seatName(rival) }),
    },
    ...(together.length === 0 ? [] : [{ seats: [me, rival], title: t('reveal.together'), cards: together, empty: '' }]),
  ];
}

function Onward({ match }: { readonly match: Match }) {
  const { view, rival } = match;
  const waiting = view.me?.ready === true;
  const toRead = cardsOf(view, view.time.turn, rival).length > 0;
  return (
    <div className="screen-action">
      <Button
        kind="primary"
        data-primary=""
        blocked={waiting}
        iconAfter="arrow-right"
        onClick={() => !waiting && submit({ type: 'ready' })}
      >
        {waiting
          ? t('reveal.waiting', { seat: seatName(rival) })
          : t(toRead ? 'reveal.next' : 'reveal.next-quiet', { seat: seatName(rival) })}
      </Button>
    </div>
  );
}

export function RevealScreen() {
  const match = useMatch();
  const heading = useFirstFocus<HTMLHeadingElement>(match?.view.time.turn ?? 0);
  const [picked, pick] = useState<number | undefined>(undefined);
  if (match === undefined) return undefined;
  const groups = groupsOf(match);
  const cards = groups.flatMap((group) => group.cards);
  const chosen = cards.find((card) => card.id === picked) ?? groups[1]?.cards[0] ?? cards[0];
  // Without a map the act stands in the middle, and what else is on record beside the way on.
  const mapped = match.level.map === 'europe';
  const detail =
    chosen === undefined ? (
      <p className="text-voice">{t('reveal.next-quiet')}</p>
    ) : (
      <ActDetail card={chosen} match={match} />
    );
  const record = <TurnRecord match={match} />;
  const about = (card: CardView): string =>
    [placeName(card, match.year), outcomeWords(card)].filter((part) => part !== undefined).join(' · ');
  return (
    <div className="turn-screen reveal" data-map={mapped}>
      <section className="screen-side" id="region-moves" tabIndex={-1} aria-labelledby="reveal-title">
        <header className="screen-head">
          <h1 id="reveal-title" ref={heading} tabIndex={-1}>
            {t('reveal.title')}
          </h1>
          <p data-plain="">{t('reveal.period', { period: match.period })}</p>
        </header>
        <ActList groups={groups} chosen={chosen?.id} onChoose={pick} about={about} level={2} />
      </section>
      {mapped ? (
        <section className="screen-middle" aria-label={t('reveal.map')}>
          <RevealMap match={match} chosen={chosen?.id} />
          {record}
        </section>
      ) : (
        <section className="screen-middle" aria-live="polite">
          {detail}
        </section>
      )}
      <section className="screen-detail" {...(mapped ? { 'aria-live': 'polite' } : {})}>
        {mapped ? detail : record}
        <p className="reveal-note">{t('reveal.no-numbers')}</p>
        <Onward match={match} />
      </section>
    </div>
  );
}
