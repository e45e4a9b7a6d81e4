/** Lets a bot do its part of the running phase: what it gives is legal by its own view, or is not given. */
import {
  capitalCost,
  checkInput,
  checkMove,
  type Input,
  isAsked,
  type Order,
  type Phase,
  type Rules,
  rivalCardsSince,
  type View,
} from '../engine/index.ts';
import type { Writable } from '../lib/writable.ts';
import type { Bot, Reason, Wish, Wishes } from './bot.ts';
import { own } from './situation.ts';

/** The bot's place at the table. */
export interface Place {
  readonly rules: Rules;
  /** The seat's view now. */
  look(): View;
  /**
   * The view from which orders are chosen: that of the start of the phase, so that nothing another seat did since
   * can show in it.
   */
  lookBlind(): View;
  /** Hands an input in; true if it was accepted. */
  give(input: Input, why: readonly Reason[]): boolean;
}

const NO_REASON: readonly Reason[] = [];

export const READY: Input = { type: 'ready' };
const PASS: Input = { type: 'pass-signal' };
const SEAL: Input = { type: 'seal' };

/** Does all that the seat may do in this phase. Called again when the phase has changed. */
export function takeTurn(bot: Bot, phase: Phase, place: Place): void {
  switch (phase) {
    case 'brief':
    case 'reveal':
    case 'assess':
      place.give(READY, NO_REASON);
      return;
    case 'signal':
      signal(bot, place);
      return;
    case 'orders':
      order(bot, place);
      return;
    case 'read':
      read(bot, place);
      return;
    case 'crisis':
      choose(bot, place);
      return;
    case 'ended':
      return;
  }
}

type SignalInput = Extract<Input, { type: 'signal' }>;

function signal(bot: Bot, place: Place): void {
  const said = bot.signal(place.look());
  if (said === undefined) {
    place.give(PASS, NO_REASON);
    return;
  }
  const { frame, named, offers, why } = said;
  // Field by field: putting parts together is slow.
  const input: Writable<SignalInput> = { type: 'signal', offers };
  if (frame !== undefined) input.frame = frame;
  if (named !== undefined) input.named = named;
  place.give(input, why);
}

/** What is left to spend while orders are placed. */
interface Purse {
  capital: number;
  means: number;
  slots: number;
  readonly placed: Order[];
}

function isPlaced({ placed }: Purse, { move, state, theatre }: Order): boolean {
  return placed.some((order) => order.move === move && order.state === state && order.theatre === theatre);
}

/** Places an order if the rules allow it and the purse can pay; false if it was not placed. */
function placeOne(place: Place, view: View, purse: Purse, { order, why }: Wish): boolean {
  const { rules } = place;
  const move = rules.moves.get(order.move);
  if (move === undefined) return false;
  const price = capitalCost(rules, view, move, order.persuasion ?? 0);
  const capital = purse.capital - price;
  const means = purse.means - move.def.means;
  if (capital < 0 || means < 0 || isPlaced(purse, order)) return false;
  if (checkMove(rules, view, move, order, price).length > 0) return false;
  if (!place.give({ type: 'place', order }, why)) return false;
  purse.capital = capital;
  purse.means = means;
  purse.slots -= 1;
  purse.placed.push(order);
  return true;
}

/** Places the first wishes that the rules allow and the purse can pay; once it is empty, nobody asks for another. */
function placeWishes(place: Place, view: View, wishes: Wishes, purse: Purse): void {
  let next = wishes.next(false);
  while (next.done !== true) {
    const placed = placeOne(place, view, purse, next.value);
    if (purse.slots <= 0) return;
    next = wishes.next(placed);
  }
}

/**
 * Answers offers, places orders, seals. Conditions of place and time cannot change while a seat gives orders, so one
 * view answers for all of them; money and slots are counted along.
 */
function order(bot: Bot, place: Place): void {
  const blind = place.lookBlind();
  // Asked for before anything is given: a view is read as the state then is.
  const { capital } = own(blind);
  for (const { offer, why } of bot.accepts(blind)) place.give({ type: 'accept-offer', offer }, why);
  const view = place.look();
  const me = own(view);
  const spent = capital - me.capital;
  const purse: Purse = { capital: me.capital, means: me.means, slots: me.slots - me.orders.length, placed: [] };
  if (purse.slots > 0) placeWishes(place, view, bot.wishes(blind, spent), purse);
  const standing = bot.standing(blind);
  if (standing !== me.standing) place.give({ type: 'standing', instruction: standing }, NO_REASON);
  place.give(SEAL, NO_REASON);
}

/** Calls to account once all is read, or answers what it was asked. What it reads of acts changes neither. */
function challenge(bot: Bot, place: Place, view: View): void {
  if (isAsked(view)) {
    const { answer, why } = bot.answer(view);
    place.give({ type: 'answer-challenge', answer }, why);
    return;
  }
  const asking = bot.challenge(view);
  if (asking === undefined) return;
  const input: Input = { type: 'challenge', card: asking.card, kind: asking.kind };
  if (checkInput(place.rules, place.look(), input).length === 0) place.give(input, asking.why);
}

function read(bot: Bot, place: Place): void {
  const view = place.look();
  // Waiting for the other side's answer.
  if (own(view).ready) return;
  const cards = rivalCardsSince(view, view.time.turn);
  // The newest first.
  for (let k = cards.length - 1; k >= 0; k -= 1) {
    const card = cards[k];
    if (card === undefined || card.joint || card.reading !== undefined) continue;
    place.give({ type: 'tag', card: card.id, reading: bot.reading(view, card) }, NO_REASON);
  }
  challenge(bot, place, view);
  place.give(READY, NO_REASON);
}

function choose(bot: Bot, place: Place): void {
  const { choice, bet, why } = bot.crisis(place.look());
  place.give(bet === undefined ? { type: 'crisis', choice } : { type: 'crisis', choice, bet }, why);
}
