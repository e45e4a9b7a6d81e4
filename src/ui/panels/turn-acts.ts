/** The acts of a turn as its screens list them: each desk's own, in the order of its tray, and what both agreed on. */
import type { CardView, SeatId, View } from '../../engine/index.ts';
import { orderKey } from '../../store/index.ts';
import { cardsOf } from './use-match.ts';

type Told = Pick<View, 'cards'> & { readonly me?: View['me'] };

/** Place of an own order in the tray that it was placed in, from 0; undefined where it was no order of this turn. */
function slotOf({ me }: Told, card: CardView): number | undefined {
  const key = orderKey({ ...card, move: card.ordered });
  return card.mine && !card.joint ? me?.orders.find((order) => orderKey(order) === key)?.slot : undefined;
}

/** What a desk did alone: one's own in the order of the tray, the other desk's in the order in which they were done. */
export function actsAlone(view: View, turn: number, seat: SeatId): readonly CardView[] {
  const cards = cardsOf(view, turn, seat).filter(({ joint }) => !joint);
  const place = (card: CardView): number => slotOf(view, card) ?? cards.length;
  return [...cards].sort((a, b) => place(a) - place(b) || a.id - b.id);
}

/** Steps that both desks put their name to, whoever offered them. */
export const actsTogether = (view: View, turn: number): readonly CardView[] =>
  view.cards.filter((card) => card.turn === turn && card.joint);

/** Ordered, or agreed, but it did not come about. */
export const onlyTried = ({ outcome }: Pick<CardView, 'outcome'>): boolean =>
  outcome !== 'full' && outcome !== 'weaker';

/** The number that an act has on every screen of its turn: that of the tray where it stood there. None for a joint step. */
export function orderNumber(view: View, card: CardView): number | undefined {
  if (card.joint) return undefined;
  const slot = slotOf(view, card);
  return slot === undefined
    ? actsAlone(view, card.turn, card.seat).findIndex(({ id }) => id === card.id) + 1
    : slot + 1;
}
