/** After the tags: each act as a card of two readings, all readings of the turn as bars, and the ledger beside them. */
import { useEffect, useState } from 'react';
import type { CardView, SeatId, TheatreId, View } from '../../../engine/index.ts';
import { refs } from '../../../engine/index.ts';
import { formatChange, t } from '../../../i18n/index.ts';
import { moveDef } from '../../../store/index.ts';
import { ActList } from '../../panels/act-list.tsx';
import { LedgerPanel } from '../../panels/ledger-panel.tsx';
import { LEDGER_DECIMALS } from '../../panels/ledger-sum.tsx';
import { MeantSeenCard } from '../../panels/meant-seen-card.tsx';
import { intentName, moveName, seatName } from '../../panels/names.ts';
import { RecordOf } from '../../panels/record-of.tsx';
import { RichText } from '../../panels/rich-text.tsx';
import { SaidInPublic } from '../../panels/said-in-public.tsx';
import { actsAlone, actsTogether, orderNumber } from '../../panels/turn-acts.ts';
import { type Match, submit, theatreOf } from '../../panels/use-match.ts';
import { Button, ClassGlyph, Num } from '../../parts/index.ts';
import { useFirstFocus } from '../../use-first-focus.ts';
import { useGame } from '../../use-game.ts';
import { useLayout } from '../../use-layout.ts';
import { ChallengeMove } from './challenge-move.tsx';
import { MeanGap } from './mean-gap.tsx';
import { ReadingsOrMap } from './readings-or-map.tsx';

/** Own gaps open first, the largest last. */
export function byGap(cards: readonly CardView[]): readonly CardView[] {
  return [...cards].sort((a, b) => (a.gap ?? -1) - (b.gap ?? -1));
}

/** The theatre in which the turn has changed a seat's ledger most; undefined where that is not told. */
export function mostChanged({ ledgers }: Pick<View, 'ledgers'>, seat: SeatId): TheatreId | undefined {
  const moved = Object.entries(ledgers[seat] ?? {}).map(([theatre, { before, after }]) => ({
    theatre,
    change: Math.abs(after - before),
  }));
  const [most] = moved.sort((a, b) => b.change - a.change);
  return most?.theatre;
}

function About({ card }: { readonly card: CardView }) {
  const total = card.seen?.total;
  const read =
    total === undefined ? (
      t('card.not-known')
    ) : (
      <Num value={total} of={refs.card(card.id)} signed decimals={LEDGER_DECIMALS} label={moveName(card.move)} />
    );
  if (!card.mine) {
    return card.reading === undefined
      ? t('outcome.joint')
      : t('read.your-reading', { intent: intentName(card.reading) });
  }
  if (card.prediction === undefined) return <RichText id="read.not-predicted" values={{ read }} />;
  const predicted = <span data-plain="">{formatChange(card.prediction.centre)}</span>;
  return <RichText id="read.predicted" values={{ predicted, read }} />;
}

function figureOf(card: CardView) {
  if (card.mine)
    return card.gap === undefined ? '–' : <Num value={card.gap} of={refs.gap(card.id)} label={t('read.gap')} />;
  const total = card.seen?.total;
  return total === undefined ? (
    '–'
  ) : (
    <Num value={total} of={refs.card(card.id)} signed decimals={LEDGER_DECIMALS} label={t('read.felt')} />
  );
}

function OpenCard({ card, match }: { readonly card: CardView; readonly match: Match }) {
  // The chips of the last reading are gone: the focus goes on here, once.
  const heading = useFirstFocus<HTMLHeadingElement>('open');
  const moveClass = useGame((state) => moveDef(state, card.move)?.class);
  const { view, me, rival } = match;
  const n = orderNumber(view, card);
  return (
    <>
      <header className="screen-title">
        {moveClass !== undefined && <ClassGlyph of={moveClass} size={28} />}
        <h1 ref={heading} tabIndex={-1}>
          {moveName(card.move)}
        </h1>
        <span className="screen-title-aside" data-plain="">
          {n === undefined && t('reveal.together')}
          {n !== undefined &&
            (card.mine ? t('card.your-order', { n }) : t('card.their-order', { seat: seatName(card.seat), n }))}
        </span>
      </header>
      <MeantSeenCard
        key={card.id}
        card={card}
        me={me}
        rival={rival}
        theatre={theatreOf(card, view)}
        refs={{ seen: refs.card(card.id), gap: refs.gap(card.id) }}
        open
      />
    </>
  );
}

function Onward({ match }: { readonly match: Match }) {
  const { view, rival } = match;
  const waiting = view.me?.ready === true;
  const crisis = view.crises.some((each) => each.ended === undefined && each.played);
  return (
    <div className="screen-action">
      <Button
        kind="primary"
        data-primary=""
        data-first=""
        blocked={waiting}
        iconAfter="arrow-right"
        onClick={() => !waiting && submit({ type: 'ready' })}
      >
        {waiting ? t('read.waiting', { seat: seatName(rival) }) : t(crisis ? 'read.next-crisis' : 'read.next')}
      </Button>
    </div>
  );
}

export function OpenReadings({ match }: { readonly match: Match }) {
  const { view, level, me, rival } = match;
  const [picked, pick] = useState<number | undefined>(undefined);
  const phone = useLayout().layout === 'phone';
  const { turn } = view.time;
  const mine = byGap(actsAlone(view, turn, me));
  const theirs = actsAlone(view, turn, rival);
  const together = actsTogether(view, turn);
  const chosen =
    [...mine, ...theirs, ...together].find((card) => card.id === picked) ?? mine[0] ?? theirs[0] ?? together[0];
  const whose = chosen?.mine === false ? me : rival;
  // Before anything is chosen the ledger shows where the turn changed it most; then it follows the card.
  const ofCard = chosen === undefined ? undefined : theatreOf(chosen, view);
  const most = picked === undefined ? mostChanged(view, whose) : undefined;
  const theatre = most ?? ofCard ?? level.theatres[0]?.id ?? '';
  const choose = (card: number): void => {
    pick(card);
    // On the phone the card stands above the list.
    if (phone) window.scrollTo(0, 0);
  };
  useEffect(() => {
    if (window.scrollY > 0) window.scrollTo(0, 0);
  }, []);
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
              seats: [me],
              title: t('reveal.your-moves'),
              figures: t('read.gap'),
              cards: mine,
              empty: t('reveal.none-yours'),
            },
            {
              seats: [rival],
              title: t('reveal.side-moves', { seat: seatName(rival) }),
              figures: t('read.felt'),
              cards: theirs,
              empty: t('read.none-theirs', { seat: seatName(rival) }),
            },
            ...(together.length === 0
              ? []
              : [
                  {
                    seats: [me, rival],
                    title: t('reveal.together'),
                    figures: t('read.felt'),
                    cards: together,
                    empty: '',
                  },
                ]),
          ]}
          chosen={chosen?.id}
          onChoose={choose}
          about={(card) => <About card={card} />}
          figure={figureOf}
        />
        <SaidInPublic className="read-said" />
        <MeanGap match={match} />
      </section>
      <section className="screen-middle">
        {chosen !== undefined && (
          <>
            <OpenCard card={chosen} match={match} />
            <RecordOf card={chosen} level={match.level} until={chosen.tick} />
          </>
        )}
        {chosen !== undefined && <ChallengeMove key={`${chosen.id}`} match={match} card={chosen} />}
        <ReadingsOrMap match={match} chosen={chosen} />
      </section>
      <section className="screen-detail">
        <LedgerPanel key={`${chosen?.id}`} match={match} theatre={theatre} whose={whose} />
        <Onward match={match} />
      </section>
    </div>
  );
}
