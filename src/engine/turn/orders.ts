/** Orders are carried out: steps 1 to 6 of the resolution, for what starts on this tick. */
import { at } from '../../lib/arrays.ts';
import { clamp } from '../../lib/det-math.ts';
import type { FactId, FactKind } from '../facts.ts';
import type { Order } from '../input.ts';
import type { MoveDef } from '../level.ts';
import { leanTo } from '../model/attack-setting.ts';
import { forcesAt } from '../model/capability.ts';
import { alarmsOf, carriedForm } from '../model/consensus.ts';
import { consentChance } from '../model/third-party.ts';
import { conditionHolds, stateFacts } from '../moves/conditions.ts';
import type { CompiledMove } from '../rules.ts';
import type { OpenOffer, Outcome, SeatIndex } from '../state.ts';
import { lastBefore, mindOf } from '../view/context.ts';
import { firstOrderTick } from './clock.ts';
import { type Context, chance, emit, other, seatId, startStep, targetData } from './context.ts';
import { counterpartOf } from './counterpart.ts';
import { type Aim, performMove, pushCard, readByMover, targetOf } from './perform.ts';
import { carryOutScript } from './script.ts';

interface Act {
  readonly seat: SeatIndex;
  readonly order: Order;
  readonly move: CompiledMove;
  readonly capital: number;
  readonly target: Aim;
  /** Of the seat's blocs as they stood when orders were placed. */
  readonly alarms: readonly number[];
}

function factOf(outcome: Outcome): FactKind {
  switch (outcome) {
    case 'full':
      return 'act-carried-out';
    case 'weaker':
      return 'act-weakened';
    case 'overtaken':
      return 'act-overtaken';
    case 'refused':
    case 'declined':
      return 'act-refused';
  }
}

/** Carries out both seats' orders that start now, step by step; within a step both act on the state at its start. */
export function carryOutOrders(ctx: Context): void {
  const { rules, s } = ctx;
  const now = s.tick - firstOrderTick(rules, s.turn);
  const script = rules.scriptAt.get(s.tick);
  const acts = actsStarting(ctx, now);
  if (acts.length === 0 && now !== 0 && script === undefined) {
    startStep(ctx);
    return;
  }
  for (let step = 1; step <= 6; step += 1) {
    startStep(ctx);
    if (step === 3 && now === 0) jointActs(ctx);
    if (script !== undefined) carryOutScript(ctx, script, step);
    if (acts.length > 0) carryOutStep(ctx, acts, step);
  }
}

/** The acts of one step: all are decided before the first of them has its effect. */
function carryOutStep(ctx: Context, acts: readonly Act[], step: number): void {
  const lost = step === 6 ? beaten(ctx, acts) : undefined;
  const plans: Plan[] = [];
  for (const act of acts) if (act.move.step === step) plans.push(planOf(ctx, act, lost?.has(act) === true));
  for (const plan of plans) carryOut(ctx, plan);
}

/** The orders of both seats that start so many ticks into the turn's order ticks. */
function actsStarting(ctx: Context, now: number): Act[] {
  const { rules, s } = ctx;
  const acts: Act[] = [];
  for (const seat of rules.order) {
    for (const order of s.seats[seat].orders) {
      if ((order.startIn ?? 0) !== now) continue;
      const move = rules.moves.get(order.move);
      if (move === undefined) continue;
      const before = lastBefore(s, s.turn);
      const alarms = before === undefined ? alarmsOf(rules, seat, []) : mindOf(rules, before, seat).alarms;
      acts.push({ seat, order, move, capital: order.capital, target: targetOf(ctx, order), alarms });
    }
  }
  return acts;
}

/** Opposed steps on one state: the better offer by that state's lean plus a keyed draw wins, the other is declined. */
function beaten(ctx: Context, acts: readonly Act[]): Set<Act> | undefined {
  let lost: Set<Act> | undefined;
  for (const a of acts) {
    if (a.seat !== 0 || a.move.step !== 6) continue;
    for (const b of acts) {
      const { c } = a.target;
      if (b.seat !== 1 || b.move.step !== 6 || c < 0 || c !== b.target.c) continue;
      const bid = (i: SeatIndex) =>
        leanTo(ctx.s, c, i) +
        ctx.rules.params.bidLuck * chance(ctx, 'bid', a.order.state ?? '', ctx.rules.seats[i].def.chanceKey);
      lost ??= new Set();
      lost.add(bid(0) >= bid(1) ? b : a);
    }
  }
  return lost;
}

/** The move that comes out under the alliance's own consensus as it stood when orders were placed. */
function formOf({ rules }: Context, { seat, order, move, target, alarms }: Act): CompiledMove | undefined {
  const form = carriedForm(rules, seat, move.def, target.c, alarms, order.persuasion ?? 0);
  if (form === move.def) return move;
  return form === undefined ? undefined : rules.moves.get(form.id);
}

/** Whatever decides at the moment of resolution: is the occasion still there, and does the host agree? */
function outcomeNow(ctx: Context, act: Pick<Act, 'seat' | 'order' | 'target'>, move: MoveDef): Outcome | undefined {
  const { rules, s } = ctx;
  const { c, h } = act.target;
  const a = rules.seats[act.seat].alliance;
  for (const need of move.needsNow) {
    if (need.kind === 'still') {
      if (!conditionHolds(stateFacts(rules, s, act.seat), need.condition, c, h)) return 'overtaken';
      continue;
    }
    const row = c < 0 ? undefined : s.states[c];
    if (row === undefined || row.rung[a] === 'member' || rules.seats[act.seat].homeRegion[c] === true) continue;
    const drawn = chance(ctx, 'consent', rules.states[c] ?? '', rules.seats[act.seat].def.chanceKey, act.order.move);
    if (drawn >= consentChance(rules, s, forcesAt(rules, s, s.tick), c, act.seat)) return 'refused';
  }
  return undefined;
}

/** What an act comes to, decided on the state at the start of its step, before any act of the step has its effect. */
interface Plan {
  readonly act: Act;
  readonly move: CompiledMove;
  readonly outcome: Outcome;
  readonly blocked: boolean;
}

function planOf(ctx: Context, act: Act, declined: boolean): Plan {
  const form = formOf(ctx, act);
  const move = form ?? act.move;
  const blocked: Outcome | undefined = declined
    ? 'declined'
    : form === undefined
      ? 'overtaken'
      : outcomeNow(ctx, act, move.def);
  return { act, move, outcome: blocked ?? (move === act.move ? 'full' : 'weaker'), blocked: blocked !== undefined };
}

/** Part of what a blocked act cost comes back. */
function refund(ctx: Context, i: SeatIndex, capital: number): void {
  const seat = ctx.s.seats[i];
  seat.capital = clamp(seat.capital + ctx.rules.params.refundShare * capital, 0, 100);
}

function carryOut(ctx: Context, { act, move, outcome, blocked }: Plan): void {
  const { rules } = ctx;
  const { target } = act;
  if (blocked) refund(ctx, act.seat, act.capital);
  const fact = emit(
    ctx,
    factOf(outcome),
    () => ({
      seat: seatId(rules, act.seat),
      move: move.def.id,
      ordered: act.order.move,
      outcome,
      ...targetData(rules, target),
    }),
    () => openings(ctx, target.c, act.seat),
  );
  const card = pushCard(ctx, act.seat, act.order, move.def.id, outcome, fact, false);
  if (blocked) return;
  performMove(ctx, act.seat, move, target, card.id, fact);
}

/** Past facts that gave occasion to an act on a state: the latest turn of that state. */
function openings(ctx: Context, c: number, seat: SeatIndex): FactId[] {
  const row = ctx.s.states[c];
  if (row === undefined || at(row.opening, seat) < ctx.s.tick) return [];
  const id = ctx.rules.states[c];
  const last = ctx.s.happened
    .filter((e) => ctx.s.tick - e.tick <= 6)
    .find((e) => ctx.rules.level.events.find((d) => d.id === e.event)?.state === id);
  return last === undefined ? [] : [last.fact];
}

/** An accepted offer, and what it comes to. */
interface Agreed {
  readonly offer: OpenOffer;
  readonly move: CompiledMove;
  readonly order: Order;
  readonly target: Aim;
  readonly blocked: Outcome | undefined;
}

/**
 * Accepted offers become joint acts, read by both sides; open ones are cheap talk (about .05) and lie open for one turn.
 * Where both sides offered the same step, an answer to one of the two offers answers both.
 */
function jointActs(ctx: Context): void {
  const offers = ctx.s.openOffers;
  if (offers.length === 0) return;
  const alsoAnswered: OpenOffer[] = [];
  const agreed: Agreed[] = [];
  for (let index = 0; index < offers.length; index += 1) {
    const offer = offers[index];
    const move = offer === undefined ? undefined : ctx.rules.moves.get(offer.move);
    if (offer === undefined || move === undefined) continue;
    const met = counterpartOf(ctx.rules, offers, offer, (each) => each.answered === 'accepted');
    if (offer.answered !== 'accepted') {
      if (met >= 0) alsoAnswered.push(offer);
      else if (offer.turn === ctx.s.turn) talk(ctx, offer);
      continue;
    }
    // Where both said yes to both, the step is taken once.
    if (met >= 0 && met < index) continue;
    const order: Order = {
      move: offer.move,
      intent: 'bargain',
      ...(offer.state === undefined ? {} : { state: offer.state }),
      ...(offer.theatre === undefined ? {} : { theatre: offer.theatre }),
    };
    const target = targetOf(ctx, offer);
    const blocked = outcomeNow(ctx, { seat: offer.by, order, target }, move.def);
    agreed.push({ offer, move, order, target, blocked });
  }
  for (const offer of alsoAnswered) offer.answered = 'accepted';
  for (const act of agreed) actTogether(ctx, act);
}

/** An offer that was turned down or found no answer: words, read as such. */
function talk(ctx: Context, offer: OpenOffer): void {
  const { rules } = ctx;
  const target = targetOf(ctx, offer);
  const data = () => ({ seat: seatId(rules, offer.by), move: offer.move, ...targetData(rules, target) });
  ctx.signals.push({
    observer: other(offer.by),
    kappa: -rules.params.talkBelief,
    slight: 0,
    shock: 0,
    h: -1,
    c: -1,
    aboutTarget: false,
    habit: rules.habits.talk,
    card: -1,
    cause: emit(ctx, offer.answered === 'declined' ? 'offer-declined' : 'offer-unanswered', data, []),
  });
}

/** One joint act; void, with part of the price back to both, if an exit or the host came between. */
function actTogether(ctx: Context, { offer, move, order, target, blocked }: Agreed): void {
  const { rules } = ctx;
  const data = () => ({ seat: seatId(rules, offer.by), move: offer.move, ...targetData(rules, target) });
  if (blocked !== undefined) {
    for (const i of [0, 1] as const) refund(ctx, i, offer.capital);
    const fact = emit(ctx, factOf(blocked), () => ({ ...data(), ordered: offer.move, outcome: blocked }), []);
    pushCard(ctx, offer.by, order, offer.move, blocked, fact, true);
    return;
  }
  const fact = emit(ctx, 'joint-act-agreed', data, []);
  const card = pushCard(ctx, offer.by, order, offer.move, 'full', fact, true);
  performMove(ctx, offer.by, move, target, card.id, fact);
  readByMover(ctx, offer.by, move, target, card.id, fact);
}
