/** Who took an act how: one act with every reader and the capitals that it touched, or all acts of the turn by the desks. */
import type { CardView } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import { ChannelBars } from '../../charts/channel-bars.tsx';
import { cardsOf, type Match } from '../../panels/use-match.ts';
import { useLayout } from '../../use-layout.ts';
import { deskReading, readingsOf } from './readers.ts';
import { rowsOf, touchedBy } from './touched.ts';
import { TouchedCapitals } from './touched-capitals.tsx';

/** Numbers of a turn that a crisis has stopped. */
function SoFar({ cards }: { readonly cards: readonly CardView[] }) {
  const open = cards.some((card) => card.seen?.final === false);
  return open && <p className="text-small">{t('read.so-far-note')}</p>;
}

/** Rows that leave room for the other moves of the turn below them. */
const FEW = 2;

export function EveryReader({ match, card }: { readonly match: Match; readonly card: CardView }) {
  const { layout, short } = useLayout();
  const readings = readingsOf(card, match);
  const roomy = layout !== 'phone' && !short && readings.length + rowsOf(touchedBy(card, match.view)) <= FEW;
  return (
    <>
      {readings.length === 0 ? (
        <p className="act-empty">{t('read.readers-none')}</p>
      ) : (
        <ChannelBars quiet title={t('read.readers')} aside={t('read.readings-note')} readings={readings} />
      )}
      <TouchedCapitals match={match} card={card} />
      {roomy ? <AllMoves match={match} chosen={card.id} titled /> : <SoFar cards={[card]} />}
    </>
  );
}

interface AllMovesProps {
  readonly match: Match;
  readonly chosen?: number;
  /** Under another chart: with its title in sight. */
  readonly titled?: boolean;
}

export function AllMoves({ match, chosen, titled = false }: AllMovesProps) {
  const { view, me, rival } = match;
  const cards = [...cardsOf(view, view.time.turn, me), ...cardsOf(view, view.time.turn, rival)];
  const readings = cards.flatMap((card) => {
    const reading = deskReading(card, match);
    return reading === undefined ? [] : [{ ...reading, label: reading.move, chosen: card.id === chosen }];
  });
  if (readings.length === 0) return <p className="act-empty">{t('read.readers-none')}</p>;
  return (
    <>
      <ChannelBars quiet={!titled} title={t('read.readings')} aside={t('read.readings-note')} readings={readings} />
      <SoFar cards={cards} />
    </>
  );
}
