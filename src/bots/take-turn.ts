/** Lets a bot do its part of the running phase: what it gives is legal by its own view, or is not given. */
import {
  capitalCost,
  cardsSince,
  check,
  checkInput,
  type Input,
  type Order,
  type Phase,
  type Rules,
  type View,
} from '../engine/index.ts';
import type { Bot, Reason, Wishes } from './bot.ts';
import { isAsked } from './challenge.ts';
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

/** Does all that the seat may do in this phase. Called again when the phase has changed. */
export function takeTurn(bot: Bot, phase: Phase, place: Place): void {
  switch (phase) {
    case 'brief':
    case 'reveal':
    case 'assess':
      place.give({ type: 'ready' }, NO_REASON);
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

function signal(bot: Bot, place: Place): void {
  const said = bot.signal(place.look());
  if (said === undefined) {
    place.give({ type: 'pass-signal' }, NO_REASON);
    return;
  }
  const { frame, named, offers, why } = said;
  const words = { ...(frame === undefined ? {} : { frame }), ...(named === undefined ? {} : { named }) };
  place.give({ type: 'signal', offers, ...words }, why);
}

/** What is left to spend while orders are placed. */
interface Purse {
  capital: number;
  means: number;
  slots: number;
  readonly placed: Order[];
}

function canPay({ rules }: Place, view: View, purse: Purse, order: Order): Purse | undefined {
  const move = rules.moves.get(order.move);
  if (move === undefined || purse.slots <= 0) return undefined;
  const same = ({ move: id, state, theatre }: Order) =>
    id === order.move && state === order.state && theatre === order.theatre;
  const capital = purse.capital - capitalCost(rules, view, move, order.persuasion ?? 0);
  const means = purse.means - move.def.means;
  if (capital < 0 || means < 0 || purse.placed.some(same)) return undefined;
  return { capital, means, slots: purse.slots - 1, placed: [...purse.placed, order] };
}

/** Places the first wishes that the rules allow and the purse can pay; once it is empty, nobody asks for another. */
function placeWishes(place: Place, view: View, wishes: Wishes, full: Purse): void {
  let purse = full;
  let next = wishes.next(false);
  while (next.done !== true) {
    const wish = next.value;
    const after = canPay(place, view, purse, wish.order);
    const legal = after !== undefined && check(place.rules, view, wish.order).length === 0;
    const placed = legal && place.give({ type: 'place', order: wish.order }, wish.why);
    if (placed) purse = after;
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
  for (const { offer, why } of bot.accepts(blind)) place.give({ type: 'accept-offer', offer }, why);
  const view = place.look();
  const me = own(view);
  const spent = own(blind).capital - me.capital;
  const purse: Purse = { capital: me.capital, means: me.means, slots: me.slots - me.orders.length, placed: [] };
  if (purse.slots > 0) placeWishes(place, view, bot.wishes(blind, spent), purse);
  const standing = bot.standing(blind);
  if (standing !== me.standing) place.give({ type: 'standing', instruction: standing }, NO_REASON);
  place.give({ type: 'seal' }, NO_REASON);
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
  const { turn } = view.time;
  const seat = own(view).seat;
  const cards = cardsSince(view, turn);
  // The newest first.
  for (let k = cards.length - 1; k >= 0; k -= 1) {
    const card = cards[k];
    if (card === undefined || card.seat === seat || card.joint || card.reading !== undefined) continue;
    place.give({ type: 'tag', card: card.id, reading: bot.reading(view, card) }, NO_REASON);
  }
  challenge(bot, place, view);
  place.give({ type: 'ready' }, NO_REASON);
}

function choose(bot: Bot, place: Place): void {
  const { choice, bet, why } = bot.crisis(place.look());
  place.give({ type: 'crisis', choice, ...(bet === undefined ? {} : { bet }) }, why);
}
