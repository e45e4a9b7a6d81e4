/** Third parties answer: one keyed draw for each state and tick. */

import { zeros } from '../../lib/arrays.ts';
import { clamp } from '../../lib/det-math.ts';
import { THIRD, THIRD_ORDER } from '../draw-purposes.ts';
import type { FactKind } from '../facts.ts';
import type { Forces } from '../model/capability.ts';
import { givePretext } from '../model/pretexts.ts';
import { MEMBER } from '../model/standing.ts';
import { NEVER } from '../model/third-bounds.ts';
import {
  mostAsked,
  mostAtSight,
  mostBesides,
  mostByLean,
  mostOf,
  THIRD_ACTS,
  type ThirdAct,
  thirdRates,
} from '../model/third-party.ts';
import { setRung } from '../moves/effects/alliance.ts';
import { shiftSupport } from '../moves/effects/third-states.ts';
import { beginTable, drawFromTable } from '../rng.ts';
import { rungRank } from '../rules.ts';
import type { SeatIndex, StateRow } from '../state.ts';
import { beginChances, type Context, chance, emit, other, seatId } from './context.ts';
import { openCrisis } from './crisis-open.ts';

const KIND: Readonly<Record<ThirdAct, FactKind>> = {
  applied: 'state-applied',
  declined: 'state-declined',
  asked: 'state-asked',
  resisted: 'state-resisted',
  turned: 'state-turned',
  gambled: 'state-gambled',
  disputed: 'state-disputed',
};

export function thirdPartiesAct(ctx: Context, forces: Forces): void {
  const { rules, s } = ctx;
  const { standing } = ctx;
  const { besides } = ctx.bounds;
  ctx.wishes.count(rules, s);
  const fullTurn = fullTurnOf(ctx);
  const asked = mostAsked(rules.params);
  const draws = beginTable(beginChances(ctx, THIRD), rules.draws.actors);
  const { actors } = rules;
  const onMap = rules.onMap[s.tick];
  for (let k = 0; k < actors.length; k += 1) {
    const c = actors[k] ?? 0;
    const drawn = drawFromTable(draws, k);
    if (drawn >= (besides[c] ?? 1) + asked) continue;
    const row = s.states[c];
    if (row === undefined || row.lastAct === fullTurn || onMap?.[c] !== true) continue;
    const between = standing.of(rules, row, c);
    const most = between === MEMBER ? NEVER : mostBesides(rules, row, c, between);
    besides[c] = most;
    const atSight = mostAtSight(rules.params, row, most);
    if (drawn < atSight && drawn < mostByLean(rules, row, atSight)) decide(ctx, c, row, forces, drawn);
  }
}

function fullTurnOf({ rules, s }: Context): number {
  return Math.ceil(s.turn / rules.turnParts);
}

/** Where `decide` has the rates for either seat written to, to go through them at once. */
const ratesFor = [zeros(THIRD_ACTS.length), zeros(THIRD_ACTS.length)] as const;

/** A state acts if the draw falls within its rates, those for one seat after those for the other. */
function decide(ctx: Context, c: number, row: StateRow, forces: Forces, drawn: number): void {
  const { rules } = ctx;
  thirdRates(rules, row, forces, c, 0, ratesFor[0]);
  thirdRates(rules, row, forces, c, 1, ratesFor[1]);
  if (drawn >= mostOf(ratesFor[0], ratesFor[1])) return;
  // Which seat's come first must not favour it: another keyed draw says.
  const even = chance(ctx, THIRD_ORDER, rules.stateKeys[c], 0) < 0.5;
  const first = even ? rules.order[0] : other(rules.order[0]);
  let left = drawn;
  for (let turn = 0; turn < 2; turn += 1) {
    const seat = turn === 0 ? first : other(first);
    const rates = ratesFor[seat];
    for (let k = 0; k < rates.length; k += 1) {
      const rate = rates[k] ?? 0;
      if (left < rate) {
        row.lastAct = fullTurnOf(ctx);
        act(ctx, c, THIRD_ACTS[k] ?? 'turned', seat);
        return;
      }
      left -= rate;
    }
  }
}

function act(ctx: Context, c: number, what: ThirdAct, seat: SeatIndex): void {
  const { rules, s } = ctx;
  const row = s.states[c];
  if (row === undefined) return;
  const p = rules.params;
  const rival = other(seat);
  const data = () => ({ state: rules.states[c] ?? '', seat: seatId(rules, seat) });
  const fact = emit(ctx, KIND[what], data, () => causesFor(ctx, c));
  switch (what) {
    case 'applied':
      row.wish = seat;
      ctx.wishes.add(seat, c);
      shiftSupport(row, seat, p.applySwing);
      blame(ctx, c, rival, p.applyBlame, fact);
      break;
    case 'declined':
      row.wish = -1;
      if (rungRank(row.rung[rules.seats[seat].alliance] ?? 'none') > rungRank('partner'))
        setRung(ctx, { seat: seat, c, h: rules.theatreOf[c] ?? -1, card: -1, cause: fact }, c, seat, 'partner');
      break;
    case 'asked':
      row.own += p.askArms;
      ctx.unsettled.add(rules, c);
      shiftSupport(row, seat, p.askSwing);
      break;
    case 'resisted':
      row.own += p.resistArms;
      ctx.unsettled.add(rules, c);
      shiftSupport(row, seat, -p.resistSwing);
      break;
    case 'turned':
      turnGovernment(ctx, c, seat, fact);
      break;
    case 'disputed':
      row.opening[seat] = Math.max(row.opening[seat] ?? 0, s.tick + rules.params.openingTicks);
      break;
    case 'gambled':
      givePretext(s, c, rival, s.tick + rules.params.openingTicks);
      row.opening[rival] = Math.max(row.opening[rival] ?? 0, s.tick + rules.params.openingTicks);
      openCrisis(ctx, { c, origin: 'gamble', by: -1, rungs: rival === 0 ? [3, 2] : [2, 3], cause: fact });
      break;
  }
}

/**
 * Consequences of third acts: a government that changes course swings its public, shakes the state and opens a chance.
 *
 * Equation: support `+ turnSwing turnSwingTowards` and `- turnSwing (1 - turnSwingTowards)`, stability `- turnShake`;
 * a listed neighbour's leader `r - regimeProtest`; opening for openingTicks. Applying: support `+ applySwing`. Asking:
 * own forces `+ askArms`, support `+ askSwing`. Resisting: own forces `+ resistArms`, support `- resistSwing`
 * Units: points of support; shares 0-1; units; half-years.
 * Source: own design; Snyder 1997.
 * Limits: who made a government fall is left open, as in the record it is disputed.
 */
function turnGovernment(ctx: Context, c: number, towards: 0 | 1, fact: number): void {
  const { rules, s } = ctx;
  const row = s.states[c];
  if (row === undefined) return;
  const p = rules.params;
  const loser = other(towards);
  shiftSupport(row, towards, p.turnSwing * p.turnSwingTowards);
  shiftSupport(row, loser, -p.turnSwing * (1 - p.turnSwingTowards));
  row.stability = clamp(row.stability - p.turnShake, 0, 1);
  ctx.bounds.changed(c);
  if (row.regime !== 'democracy') {
    row.protestTick = s.tick;
    for (const i of [0, 1] as const)
      if (rules.seats[i].protestNeighbours.includes(c))
        s.seats[i].regime = clamp(s.seats[i].regime - rules.params.regimeProtest, 0, 1);
  }
  row.opening[loser] = Math.max(row.opening[loser] ?? 0, s.tick + rules.params.openingTicks);
  blame(ctx, c, loser, 1, fact);
}

/**
 * Blame: the observer reads the rival's hand in a neighbour's act.
 *
 * Equation: evidence `blameBelief w`, slight `blameSlight w`, shock `blameShock w`; w = 1 for a fallen government,
 * applyBlame for an application, and what the level says for a dated event
 * Units: log-odds, points, points.
 * Source: Jervis 1976 (others' acts are taken for plans).
 * Limits: only the side that loses by the act blames.
 */
export function blame(ctx: Context, c: number, observer: 0 | 1, weight: number, cause: number): void {
  const p = ctx.rules.params;
  ctx.signals.push({
    observer,
    kappa: p.blameBelief * weight,
    slight: p.blameSlight * weight,
    shock: p.blameShock * weight,
    h: ctx.rules.theatreOf[c] ?? -1,
    c,
    aboutTarget: true,
    habit: ctx.rules.habits.third,
    card: -1,
    cause,
  });
}

/** Pressure and land held are what turn states; their latest facts are named as causes. */
function causesFor(ctx: Context, c: number): number[] {
  const id = ctx.rules.states[c];
  for (let k = ctx.s.facts.length - 1; k >= 0; k -= 1) {
    const fact = ctx.s.facts[k];
    if (
      fact !== undefined &&
      fact.data.state === id &&
      (fact.kind === 'support-shifted' || fact.kind === 'land-occupied' || fact.kind.startsWith('act-'))
    )
      return [fact.id];
  }
  return [];
}
