/**
 * What each of the two advisers points at: a move, a change of alarm, what can be checked, a dated event. Both read the
 * own view and nothing else, so neither knows what the other desk means; one looks for what threatens, the other for
 * what the own side did and for what eases.
 */
import type { CardView, View } from '../../engine/index.ts';
import { refs } from '../../engine/index.ts';

export type Adviser = 'firm' | 'out';
export const ADVISERS = ['firm', 'out'] as const satisfies readonly Adviser[];

/** A reason with the figure that carries it, if it is one. */
export interface AdviceReason {
  /** Below `adviser.why.<adviser>.`. */
  readonly key: 'move' | 'rising' | 'theatre' | 'felt' | 'eased' | 'checked' | 'event';
  readonly move?: string;
  readonly theatre?: string;
  readonly event?: { readonly id: string; readonly tick: number };
  readonly figure?: { readonly value: number; readonly of: string; readonly signed: boolean };
}

/** Fewer points than these are no argument. */
const TELLING = 2;

const ofCard = (card: CardView): AdviceReason['figure'] => ({
  value: card.seen?.total ?? 0,
  of: refs.card(card.id),
  signed: true,
});

/** The cards of the newest turn of which this seat knows how they were read. */
function newest(view: View): readonly CardView[] {
  const known = view.cards.filter((card) => card.seen !== undefined);
  const turn = known.at(-1)?.turn;
  return known.filter((card) => card.turn === turn && card.turn >= view.time.turn - 1);
}

const loudest = (cards: readonly CardView[], way: 1 | -1): CardView | undefined =>
  [...cards]
    .filter((card) => way * (card.seen?.total ?? 0) >= TELLING)
    .sort((a, b) => way * ((b.seen?.total ?? 0) - (a.seen?.total ?? 0)))[0];

/** The newest dated event; in a crisis only one of its state or theatre, as another is no argument there. */
function lastEvent({ facts, time, crisis }: View): AdviceReason | undefined {
  const fact = facts.findLast(
    ({ kind, tick, data }) =>
      kind === 'event-struck' &&
      tick >= time.fromTick - 1 &&
      (crisis === undefined || data.state === crisis.state || data.theatre === crisis.theatre),
  );
  const id = fact?.data.event;
  return fact === undefined || typeof id !== 'string' ? undefined : { key: 'event', event: { id, tick: fact.tick } };
}

/** What the other side did; else how the alarm grew; else the crisis's theatre, or the one that weighs most. */
function firm(view: View): AdviceReason | undefined {
  const card = loudest(
    newest(view).filter(({ mine, joint }) => !mine && !joint),
    1,
  );
  if (card !== undefined) return { key: 'move', move: card.move, figure: ofCard(card) };
  const { threat } = view;
  if (threat === undefined) return undefined;
  const change = threat.overall - threat.previousOverall;
  if (change >= TELLING) return { key: 'rising', figure: { value: change, of: refs.overall('change'), signed: true } };
  const event = lastEvent(view);
  if (event !== undefined) return event;
  const here = threat.theatres.find(({ theatre }) => theatre === view.crisis?.theatre);
  const worst = here ?? [...threat.theatres].sort((a, b) => b.total - a.total)[0];
  if (worst === undefined) return undefined;
  const { theatre, total } = worst;
  return { key: 'theatre', theatre, figure: { value: total, of: refs.theatre(theatre), signed: false } };
}

/** How the own side was felt; else what the other side eased; else how little can be checked. */
function out(view: View): AdviceReason | undefined {
  const cards = newest(view).filter(({ joint }) => !joint);
  const felt = loudest(
    cards.filter(({ mine }) => mine),
    1,
  );
  if (felt !== undefined) return { key: 'felt', move: felt.move, figure: ofCard(felt) };
  const eased = loudest(
    cards.filter(({ mine }) => !mine),
    -1,
  );
  if (eased !== undefined) return { key: 'eased', move: eased.move, figure: ofCard(eased) };
  const event =
    view.threat === undefined || view.threat.overall > 100 * view.verification ? lastEvent(view) : undefined;
  if (event !== undefined) return event;
  return { key: 'checked', figure: { value: 100 * view.verification, of: refs.verification(), signed: false } };
}

/** Undefined where the view shows nothing that the adviser could point at. */
export function reasonOf(adviser: Adviser, view: View): AdviceReason | undefined {
  return adviser === 'firm' ? firm(view) : out(view);
}
