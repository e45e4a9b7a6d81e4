/** What each input writes down for its seat. */
import { itemsOf } from '../lib/arrays.ts';
import type { Writable } from '../lib/writable.ts';
import type { Input, Order } from './input.ts';
import { priceOf } from './moves/check.ts';
import type { CompiledMove, Rules } from './rules.ts';
import type { GameState, PlacedOrder, SeatIndex, SeatState } from './state.ts';
import { callToAccount } from './turn/challenge.ts';
import { playing } from './turn/crisis-round.ts';
import { knownAlarm } from './view/context.ts';

/** Notes an input that was checked. Nothing else happens before the phase is over. */
export function takeInput(rules: Rules, s: GameState, i: SeatIndex, input: Input): void {
  const seat = s.seats[i];
  switch (input.type) {
    case 'ready':
      seat.ready = true;
      break;
    case 'first-estimate':
      seat.firstEstimate = input.percent;
      break;
    case 'signal':
    case 'pass-signal':
      signal(seat, input);
      break;
    case 'place': {
      place(rules, s, i, input.order);
      break;
    }
    case 'withdraw':
      seat.orders.splice(input.slot, 1);
      break;
    case 'reorder': {
      const [moved] = seat.orders.splice(input.from, 1);
      if (moved !== undefined) seat.orders.splice(input.to, 0, moved);
      break;
    }
    case 'accept-offer':
    case 'decline-offer':
      answer(seat, input.offer, input.type === 'accept-offer');
      break;
    case 'standing':
      seat.standing = input.instruction;
      break;
    case 'seal':
    case 'unseal':
      seat.sealed = input.type === 'seal';
      break;
    case 'tag':
      tag(s, i, input.card, input.reading);
      break;
    case 'challenge':
    case 'answer-challenge':
      callToAccount(rules, s, i, input);
      break;
    case 'crisis': {
      const crisis = playing(s);
      if (crisis === undefined) break;
      crisis.choices[i] = input.choice;
      crisis.bets[i] = input.bet ?? '';
      break;
    }
    case 'note':
      note(seat, s.turn, input.text);
      break;
  }
}

/** A function of its own, as are others below: what an input is put into must not be made anew for each by closures. */
function answer(seat: SeatState, offer: number, accepted: boolean): void {
  const [into, from] = accepted ? [seat.accepted, seat.declined] : [seat.declined, seat.accepted];
  if (!into.includes(offer)) into.push(offer);
  const left = from.filter((each) => each !== offer);
  if (accepted) seat.declined = left;
  else seat.accepted = left;
}

function note(seat: SeatState, turn: number, text: string): void {
  seat.notes = [...seat.notes.filter((each) => each.turn !== turn), { turn, text }];
}

function place(rules: Rules, s: GameState, i: SeatIndex, order: Order): void {
  const move = rules.moves.get(order.move);
  const capital = move === undefined ? 0 : priceNow(rules, s, i, move, order.persuasion ?? 0);
  // Field by field, as a copy of all is slow; what the order does not say, its record does not either.
  const placed: Writable<PlacedOrder> = {
    move: order.move,
    intent: order.intent,
    capital,
    means: move?.def.means ?? 0,
  };
  if (order.state !== undefined) placed.state = order.state;
  if (order.theatre !== undefined) placed.theatre = order.theatre;
  if (order.startIn !== undefined) placed.startIn = order.startIn;
  if (order.prediction !== undefined) placed.prediction = order.prediction;
  if (order.persuasion !== undefined) placed.persuasion = order.persuasion;
  s.seats[i].orders.push(placed);
}

/** The same price that the seat was shown: by the alarm that it knows of. */
export function priceNow(rules: Rules, s: GameState, i: SeatIndex, move: CompiledMove, persuasion: number): number {
  const alarm = move.conciliatory ? knownAlarm(rules, s, i) : 0;
  return priceOf(rules, move, { lastUse: s.seats[i].lastUse[move.index] ?? 0, turn: s.turn, alarm }, persuasion);
}

function signal(seat: SeatState, input: Extract<Input, { type: 'signal' | 'pass-signal' }>): void {
  seat.signalled = true;
  if (input.type === 'pass-signal') return;
  seat.statement = input.frame ?? '';
  seat.named = itemsOf(input.named ?? []);
  seat.offers = itemsOf(input.offers);
}

function tag(s: GameState, i: SeatIndex, cardId: number, reading: Extract<Input, { type: 'tag' }>['reading']): void {
  const card = s.cards[cardId];
  if (card !== undefined) card.reading = reading;
  s.seats[i].tagged = hasReadAll(s, i);
}

/** Has the seat read every rival card of this turn? Joint acts are known to both and need no reading. */
export function hasReadAll(s: GameState, i: SeatIndex): boolean {
  // Cards are in order of time: those of this turn stand at the end.
  for (let k = s.cards.length - 1; k >= 0; k -= 1) {
    const card = s.cards[k];
    if (card === undefined || card.turn < s.turn) break;
    if (card.seat !== i && !card.joint && card.reading === '') return false;
  }
  return true;
}
