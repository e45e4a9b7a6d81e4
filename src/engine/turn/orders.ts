/** Orders are carried out: steps 1 to 6 of the resolution, for what starts on this tick. */
import { at } from '../../lib/arrays.ts';
import type { FactId } from '../facts.ts';
import { leanTo } from '../model/attack-setting.ts';
import { alarmsOf, carriedForm } from '../model/consensus.ts';
import type { CompiledMove } from '../rules.ts';
import type { Outcome, SeatIndex } from '../state.ts';
import { lastBefore, mindOf } from '../view/context.ts';
import { firstOrderTick } from './clock.ts';
import { type Context, chance, countFact, emit, seatId, startStep, targetData } from './context.ts';
import { jointActs } from './joint-acts.ts';
import { type Aimed, factOf, outcomeNow, refund } from './outcome.ts';
import { performMove, pushCard, targetOf } from './perform.ts';
import { carryOutScript } from './script.ts';

interface Act extends Aimed {
  readonly move: CompiledMove;
  readonly capital: number;
  /** Of the seat's blocs as they stood when orders were placed. */
  readonly alarms: readonly number[];
}

/** Carries out both seats' orders that start now, step by step; within a step both act on the state at its start. */
export function carryOutOrders(ctx: Context): void {
  const { rules, s } = ctx;
  const now = s.tick - firstOrderTick(rules, s.turn);
  const script = rules.scriptAt.size > 0 ? rules.scriptAt.get(s.tick) : undefined;
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

/**
 * The acts of one step: all are decided before the first of them has its effect. Lists that begin empty are not added to by
 * `push`: engines do not build it in where a list has been for anything yet, and to call it is slow.
 */
function carryOutStep(ctx: Context, acts: readonly Act[], step: number): void {
  const lost = step === 6 ? beaten(ctx, acts) : undefined;
  const plans: Plan[] = [];
  for (const act of acts) if (act.move.step === step) plans[plans.length] = planOf(ctx, act, lost?.has(act) === true);
  for (const plan of plans) carryOut(ctx, plan);
}

/** The orders of both seats that start so many ticks into the turn's order ticks. */
function actsStarting(ctx: Context, now: number): Act[] {
  const { rules, s } = ctx;
  const acts: Act[] = [];
  for (const seat of rules.order) {
    const { orders } = s.seats[seat];
    for (let k = 0; k < orders.length; k += 1) {
      const order = orders[k];
      if (order === undefined || (order.startIn ?? 0) !== now) continue;
      const move = rules.moves.get(order.move);
      if (move === undefined) continue;
      const before = lastBefore(s, s.turn);
      const alarms = before === undefined ? alarmsOf(rules, seat, []) : mindOf(rules, before, seat).alarms;
      acts[acts.length] = { seat, order, move, capital: order.capital, target: targetOf(ctx, order), alarms };
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
        ctx.rules.params.bidLuck * chance(ctx, 'bid', a.order.state ?? '', ctx.rules.seats[i].key);
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

function carryOut(ctx: Context, plan: Plan): void {
  const { act, move, outcome, blocked } = plan;
  if (blocked) refund(ctx, act.seat, act.capital);
  const fact = ctx.keepFacts ? tell(ctx, plan) : countFact(ctx);
  const card = pushCard(ctx, act.seat, act.order, move.def.id, outcome, fact, false);
  if (blocked) return;
  performMove(ctx, act.seat, move, act.target, card.id, fact);
}

function tell(ctx: Context, { act, move, outcome }: Plan): FactId {
  const { rules } = ctx;
  const { target } = act;
  return emit(
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
