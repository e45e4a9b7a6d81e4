/** What a new turn brings each desk: capital, means, slots, a clean table. */
import { noItems } from '../../lib/arrays.ts';
import { clamp } from '../../lib/det-math.ts';
import { meansAt, upkeepOf } from '../model/arms-race.ts';
import { overallThreat } from '../model/threat.ts';
import type { Rules } from '../rules.ts';
import type { GameState, SeatIndex, SeatState } from '../state.ts';
import { ordersOfTurn } from '../turn-length.ts';
import { firstOrderTick, firstTurn, lastTick, turnYears } from './clock.ts';
import { counterpartOf } from './counterpart.ts';

/**
 * Capital: what a turn brings, from support at home, less what a leader's weak elites cost.
 *
 * Equation: `income = incomeShare support years/2 - leaderPrice if a leader's support < leaderFloor`; a blocked order
 * gives back refundShare of its price; a step up in a crisis costs stepCapital
 * Units: capital 0-100; support points; years of the turn.
 * Source: own design.
 * Limits: one purse for all politics.
 */
export function incomeOf(rules: Rules, s: GameState, i: SeatIndex): number {
  const p = rules.params;
  const seat = s.seats[i];
  const weak = rules.seats[i].def.homeFront.kind === 'leader' && seat.support < p.leaderFloor;
  return (p.incomeShare * seat.support * turnYears(rules, s.turn)) / 2 - (weak ? p.leaderPrice / rules.turnParts : 0);
}

/** Means of this turn after the upkeep of standing forces; what is not spent lapses. */
export function turnMeans(rules: Rules, s: GameState, i: SeatIndex): number {
  const upkeep = upkeepOf(s, i);
  const alarm = overallThreat(rules, s, i);
  let total = 0;
  for (let t = firstOrderTick(rules, s.turn); t <= lastTick(rules, s.turn); t += 1)
    total += meansAt(rules, s, i, t, alarm) - upkeep;
  return Math.max(0, Math.round(total));
}

/** What takes orders from a desk: events elsewhere, fighting in a theatre, or elites that turn from their leader. */
export type OrderTaker = 'events' | 'fighting' | 'elites';

function slotsTaken({ attention }: SeatState, tick: number): number {
  let slots = 0;
  for (const each of attention) if (each.until >= tick) slots += each.slots;
  return slots;
}

function takersOf(rules: Rules, s: GameState, i: SeatIndex): Readonly<Record<OrderTaker, number>> {
  const seat = s.seats[i];
  return {
    events: slotsTaken(seat, s.tick),
    fighting: s.warUntil.some((until) => until >= 0) ? 1 : 0,
    elites: rules.seats[i].def.homeFront.kind === 'leader' && seat.support < rules.params.leaderFloor ? 1 : 0,
  };
}

/** Orders that a desk can attend to this turn: fewer while other wars or crises take attention, never none in a full turn. */
export function slotsOf(rules: Rules, s: GameState, i: SeatIndex): number {
  const { events, fighting, elites } = takersOf(rules, s, i);
  return ordersOfTurn(rules.level, s.turn, Math.max(1, rules.level.ordersPerTurn - events - fighting - elites));
}

/** Why a desk has fewer orders this turn than such a turn usually has; empty when it has as many. */
export function fewerOrders(rules: Rules, s: GameState, i: SeatIndex): readonly OrderTaker[] {
  const takers = takersOf(rules, s, i);
  if (slotsOf(rules, s, i) >= ordersOfTurn(rules.level, s.turn, rules.level.ordersPerTurn)) return [];
  return (['events', 'fighting', 'elites'] as const).filter((taker) => takers[taker] > 0);
}

export function openTurn(rules: Rules, s: GameState): void {
  for (const i of [0, 1] as const) {
    const seat = s.seats[i];
    if (s.turn > firstTurn(rules)) seat.capital = clamp(seat.capital + incomeOf(rules, s, i), 0, 100);
    seat.means = turnMeans(rules, s, i);
    seat.orders = noItems();
    seat.accepted = [];
    seat.declined = [];
    seat.offers = noItems();
    seat.statement = '';
    seat.named = noItems();
    seat.signalled = false;
    seat.sealed = false;
    seat.ready = false;
    seat.tagged = true;
    seat.attention = seat.attention.filter((a) => a.until >= s.tick);
    seat.frozen = seat.frozen.filter((a) => a.until >= s.tick);
  }
  s.openOffers = s.openOffers.filter((o) => o.answered === '' && o.turn === s.turn - 1);
  s.crisisPlayed = false;
  s.playing = -1;
  s.phase = 'brief';
}

/**
 * Free capital and means after what is set aside: for own offers that are unanswered, and in Orders for placed orders
 * and accepted offers; an own offer of a step that the seat has accepted from the other side is not counted beside it.
 * Once the turn resolves these have been paid, and are not counted again.
 */
export function freeOf(rules: Rules, s: GameState, i: SeatIndex): { capital: number; means: number } {
  const seat = s.seats[i];
  let capital = seat.capital;
  let means = seat.means;
  for (const offer of s.openOffers) {
    if (offer.by !== i || offer.answered !== '') continue;
    const accepted = s.phase === 'orders' && seat.accepted.length > 0;
    if (accepted && counterpartOf(rules, s.openOffers, offer, (_, index) => seat.accepted.includes(index)) >= 0)
      continue;
    capital -= offer.capital;
  }
  if (s.phase !== 'orders') return { capital, means };
  for (const order of seat.orders) {
    capital -= order.capital;
    means -= order.means;
  }
  for (const index of seat.accepted) capital -= s.openOffers[index]?.capital ?? 0;
  return { capital, means };
}
