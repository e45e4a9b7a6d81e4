/** What a seat may order, and why not. Reads the seat's view only, so that a refusal cannot tell a secret. */
import { at } from '../../lib/arrays.ts';
import type { Offer, Order, Refusal } from '../input.ts';
import { type Condition, INTENTS, type MoveDef } from '../level.ts';
import { carriedForm, type SupportForecast, supportFor } from '../model/consensus.ts';
import { type CompiledMove, type Rules, theatreOfState } from '../rules.ts';
import { lastUseOf, placedOrders } from '../view/me-reader.ts';
import type { View } from '../view-types.ts';
import { conditionHolds } from './conditions.ts';
import { formAtHome } from './form-at-home.ts';
import { seatOf, type ViewFacts, viewFacts } from './view-facts.ts';

export interface Target {
  readonly state?: string;
  readonly theatre?: string;
}

/** What the price of an order depends on besides the move: its last use by the seat, and the seat's own alarm. */
export interface PriceFacts {
  readonly lastUse: number; // turn, 0 never
  readonly turn: number;
  readonly alarm: number; // overall threat that the seat knows of, points
}

/**
 * Price of an order: its own, more when repeated soon, and the price of restraint under alarm.
 *
 * Equation: `round(c (1 + repeatPrice if used less than repeatTurns ago) + conciliationPrice max(0, T - alarmCalm))`, the
 * last term for conciliatory orders only, plus what persuasion is paid for
 * Units: capital; T own overall threat, points; turns of two years.
 * Source: Fearon 1994 (publics punish concessions); own design.
 * Limits: the same price for each target of a move.
 */
export function priceOf(rules: Rules, move: CompiledMove, facts: PriceFacts, persuasion = 0): number {
  const p = rules.params;
  const soon = facts.lastUse > 0 && facts.turn - facts.lastUse < p.repeatTurns * rules.turnParts;
  const repeated = soon ? 1 + p.repeatPrice : 1;
  const restraint = move.conciliatory ? p.conciliationPrice * Math.max(0, facts.alarm - p.alarmCalm) : 0;
  return Math.round(move.def.capital * repeated + restraint) + persuasion;
}

/** The price of an order now, as the seat of this view can see it. */
export function capitalCost(rules: Rules, view: View, move: CompiledMove, persuasion = 0): number {
  const lastUse = view.me === undefined ? 0 : lastUseOf(view.me, move);
  const alarm = move.conciliatory ? (view.threat?.overall ?? 0) : 0;
  return priceOf(rules, move, { lastUse, turn: view.time.turn, alarm }, persuasion);
}

/** The state that is pointed at, -1 for none. */
function stateOf(rules: Rules, { state }: Target): number {
  return state === undefined ? -1 : (rules.stateIndex.get(state) ?? -1);
}

/** How an order is carried at home: full, weaker form, or not at all. */
export interface Carried {
  readonly forecast: SupportForecast;
  readonly outcome: 'full' | 'weaker' | 'none';
  readonly weakerForm?: string;
}

export function carriedAs(rules: Rules, view: View, move: MoveDef, target: Target, persuasion = 0): Carried {
  const i = seatOf(rules, view);
  const { alarms } = viewFacts(rules, view);
  const c = stateOf(rules, target);
  const forecast = supportFor(rules, i, move, c, alarms, persuasion);
  if (forecast.carries) return { forecast, outcome: 'full' };
  const form = carriedForm(rules, i, move, c, alarms, persuasion);
  return form === undefined ? { forecast, outcome: 'none' } : { forecast, outcome: 'weaker', weakerForm: form.id };
}

/** Refusals by the condition that they name: the same few are met again and again. */
const refusalOf = new WeakMap<Condition, Refusal>();

function conditionRefusal(x: Condition): Refusal {
  const known = refusalOf.get(x);
  if (known !== undefined) return known;
  const params: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(x))
    if (typeof value === 'string' || typeof value === 'number') params[key] = value;
  const refusal = { key: `needs-${x.kind}`, params };
  refusalOf.set(x, refusal);
  return refusal;
}

function targetRefusals(
  rules: Rules,
  f: ViewFacts,
  move: MoveDef,
  target: Target,
): { c: number; h: number; refusals: Refusal[] } {
  const c = stateOf(rules, target);
  const h = target.theatre === undefined ? theatreOfState(rules, c) : (rules.theatreIndex.get(target.theatre) ?? -1);
  const refusals: Refusal[] = [];
  const wrong =
    (move.target === 'state' && (c < 0 || target.theatre !== undefined)) ||
    (move.target === 'theatre' && (h < 0 || target.state !== undefined)) ||
    (move.target === 'none' && (target.state !== undefined || target.theatre !== undefined));
  if (wrong) refusals.push({ key: 'target', params: { target: move.target } });
  const id = target.state ?? target.theatre;
  if (id !== undefined && move.targets !== undefined && !move.targets.includes(id))
    refusals.push({ key: 'target-not-meant' });
  if (c >= 0 && (f.state(c)?.exists !== true || h < 0)) refusals.push({ key: 'target-absent' });
  if (c >= 0 && f.seat.homeRegion[c] === true) refusals.push({ key: 'target-own' });
  return { c, h, refusals };
}

function ceilingRefusal(f: ViewFacts, { adds: added }: CompiledMove, h: number): Refusal | undefined {
  if (added <= 0 || h < 0) return undefined;
  for (const { treaty, units } of f.seat.ceilings[h] ?? []) {
    if (f.treaty(treaty) === 'in-force' && at(f.units.own, h) + added > units + 1e-9)
      return { key: 'ceiling', params: { treaty, units } };
  }
  return undefined;
}

/** Reasons of place and time against a move on a target: conditions, ceilings, moratoria. Not money. */
export function placeRefusals(rules: Rules, view: View, move: CompiledMove, target: Target): Refusal[] {
  const f = viewFacts(rules, view);
  const { c, h, refusals } = targetRefusals(rules, f, move.def, target);
  if (refusals.length > 0) return refusals;
  for (const need of move.def.needs) if (!conditionHolds(f, need, c, h)) refusals.push(conditionRefusal(need));
  if (!move.conciliatory && view.me?.pledged.includes(move.def.class) === true)
    refusals.push({ key: 'pledged', params: { class: move.def.class } });
  const ceiling = ceilingRefusal(f, move, h);
  if (ceiling !== undefined) refusals.push(ceiling);
  return refusals;
}

// Loops of their own, here and below: each check of an order would make a closure for them anew.

function isIntent(said: string): boolean {
  for (let k = 0; k < INTENTS.length; k += 1) if (INTENTS[k] === said) return true;
  return false;
}

/** Is the same move placed at the same target? */
function isAmong(orders: readonly Order[], { move, state, theatre }: Order): boolean {
  for (let k = 0; k < orders.length; k += 1) {
    const order = orders[k];
    if (order?.move === move && order.state === state && order.theatre === theatre) return true;
  }
  return false;
}

/** Why this order cannot be placed now; empty when it can. Also checks intent, prediction, means, capital and slots. */
export function check(rules: Rules, view: View, order: Order): Refusal[] {
  const move = rules.moves.get(order.move);
  if (move === undefined) return [{ key: 'unknown-move' }];
  return checkMove(rules, view, move, order, capitalCost(rules, view, move, order.persuasion ?? 0));
}

/** The same for who has found the move and counted the price of the order already. */
export function checkMove(rules: Rules, view: View, move: CompiledMove, order: Order, price: number): Refusal[] {
  const { me, time } = view;
  if (me === undefined || move.seat !== seatOf(rules, view) || move.def.internal === true)
    return [{ key: 'unknown-move' }];
  if (move.def.joint) return [{ key: 'joint-only' }];
  const refusals = placeRefusals(rules, view, move, order);
  if (!isIntent(order.intent)) refusals.push({ key: 'intent' });
  const { prediction } = order;
  if (prediction !== undefined && !predictionIsSound(prediction)) refusals.push({ key: 'prediction' });
  const startIn = order.startIn ?? 0;
  if (!Number.isInteger(startIn) || startIn < 0 || time.fromTick + startIn > time.toTick)
    refusals.push({ key: 'start' });
  const { slots } = me;
  const orders = placedOrders(me);
  if (isAmong(orders, order)) refusals.push({ key: 'twice' });
  if (orders.length >= slots) refusals.push({ key: 'slots', params: { slots } });
  const persuasion = order.persuasion ?? 0;
  if (!Number.isInteger(persuasion) || persuasion < 0) refusals.push({ key: 'persuasion' });
  addMoneyRefusals(refusals, me, move, price);
  if (refusals.length === 0 && formAtHome(rules, view, move.def, order, persuasion) === undefined)
    refusals.push(consensusRefusal(rules, view, move.def, order, persuasion));
  return refusals;
}

/** Points of threat between which a prediction must stay. */
export const PREDICTION_BOUNDS = { lowest: -20, highest: 50 } as const;

function isPoints(x: number): boolean {
  return Number.isInteger(x) && x >= PREDICTION_BOUNDS.lowest && x <= PREDICTION_BOUNDS.highest;
}

function predictionIsSound(p: { readonly centre: number; readonly low: number; readonly high: number }): boolean {
  return isPoints(p.centre) && isPoints(p.low) && isPoints(p.high) && p.low <= p.centre && p.centre <= p.high;
}

/** Added to a list: a list of their own would have to be spread into it. */
function addMoneyRefusals(refusals: Refusal[], me: NonNullable<View['me']>, move: CompiledMove, price: number): void {
  if (price > me.capital) refusals.push({ key: 'capital', params: { need: price, have: Math.floor(me.capital) } });
  if (move.def.means > me.means)
    refusals.push({ key: 'means', params: { need: move.def.means, have: Math.floor(me.means) } });
}

function consensusRefusal(rules: Rules, view: View, move: MoveDef, target: Target, persuasion: number): Refusal {
  const { forecast } = carriedAs(rules, view, move, target, persuasion);
  const lowest = forecast.blocs.reduce(
    (low, b) => (b.support < low.support ? b : low),
    forecast.blocs[0] ?? { bloc: '', support: 0 },
  );
  return {
    key: 'consensus',
    params: { bloc: lowest.bloc, support: Math.round(lowest.support), need: Math.ceil(forecast.need) },
  };
}

/** Why an offer of a joint act cannot be made (or accepted) by this seat. */
export function checkOffer(rules: Rules, view: View, offer: Offer): Refusal[] {
  const move = rules.moves.get(offer.move);
  if (view.me === undefined || move === undefined || !move.def.joint || move.seat !== seatOf(rules, view))
    return [{ key: 'unknown-move' }];
  const refusals = placeRefusals(rules, view, move, offer);
  addMoneyRefusals(refusals, view.me, move, capitalCost(rules, view, move));
  return refusals;
}
