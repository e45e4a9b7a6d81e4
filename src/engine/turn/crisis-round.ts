/** A round of a crisis: a day on which both sides choose at once. */
import { at } from '../../lib/arrays.ts';
import { SLIP, SLIP_SIDE } from '../draw-purposes.ts';
import type { CrisisChoice, Refusal } from '../input.ts';
import { forcesAt } from '../model/capability.ts';
import { shiftHome } from '../model/consensus.ts';
import { FORCE_RUNG, slipChance } from '../model/escalation.ts';
import type { Rules } from '../rules.ts';
import type { Crisis, GameState, SeatIndex } from '../state.ts';
import { type Context, chance, emit, other, seatId } from './context.ts';
import { closeCrisis } from './crisis-aftermath.ts';
import { placeOf, rungCap } from './crisis-open.ts';
import { freeOf } from './open-turn.ts';

/** The crisis that is being played. Asked for first: a look outside a list makes every later one slow. */
export function playing(s: GameState): Crisis | undefined {
  return s.playing < 0 ? undefined : s.crises[s.playing];
}

/** Rung after a step up: one higher, or level with the rival below the use of force. */
export function rungAfterStepUp(own: number, rival: number): number {
  return own >= 4 ? own + 1 : Math.max(own + 1, Math.min(4, rival));
}

export function rungAfter(crisis: Crisis, seat: SeatIndex, choice: CrisisChoice): number {
  const own = crisis.rungs[seat];
  if (choice === 'step-up') return rungAfterStepUp(own, crisis.rungs[other(seat)]);
  return choice === 'step-down' ? Math.max(0, own - 1) : own;
}

/**
 * Audience cost: what a choice in a crisis costs (-) or brings (+) at home.
 *
 * Equation: stepping down `-audienceCost rung`, in a quiet channel times audienceQuiet; accepting that times
 * audienceAccept; `-audienceOffer`; `-audienceHold` while the rival stands higher; up `+audienceStand`, to force
 * `-audienceForce`
 * Units: points of support; a channel is quiet where confidence is at least audienceQuietAt, share 0-1.
 * Source: Fearon 1994.
 * Limits: one audience a side, the same for both kinds of home front.
 */
export function homeCostOf(rules: Rules, s: GameState, crisis: Crisis, seat: SeatIndex, choice: CrisisChoice): number {
  const p = rules.params;
  const own = crisis.rungs[seat];
  const quiet = at(s.confidence, crisis.h) >= p.audienceQuietAt ? p.audienceQuiet : 1;
  const price = p.audienceCost * own;
  if (choice === 'step-down') return -price * quiet;
  if (choice === 'accept') return -price * quiet * p.audienceAccept;
  if (choice === 'offer') return -p.audienceOffer;
  if (choice === 'hold') return crisis.rungs[other(seat)] > own ? -p.audienceHold : 0;
  return rungAfter(crisis, seat, choice) < FORCE_RUNG ? p.audienceStand : -p.audienceForce;
}

export function stepCapital(rules: Rules, crisis: Crisis, seat: SeatIndex, choice: CrisisChoice): number {
  return choice === 'step-up' && rungAfter(crisis, seat, choice) >= 3 ? rules.params.stepCapital : 0;
}

/** Why a seat may not choose this now; reads only what both sides can see. */
export function crisisRefusals(
  ctx: { readonly rules: Rules; readonly s: GameState },
  crisis: Crisis,
  seat: SeatIndex,
  choice: CrisisChoice,
): Refusal[] {
  const { rules, s } = ctx;
  if (choice === 'accept' && !crisis.offered[other(seat)]) return [{ key: 'no-offer' }];
  if (choice !== 'step-up') return [];
  const next = rungAfter(crisis, seat, choice);
  const cap = Math.min(rules.level.rungCap, s.options.rungCap ?? 8);
  if (next > cap) return [{ key: 'rung-cap', params: { cap } }];
  const have = freeOf(rules, s, seat).capital;
  const price = stepCapital(rules, crisis, seat, choice);
  if (price > have) return [{ key: 'capital', params: { need: price, have: Math.floor(have) } }];
  if (next >= 7 && crisis.rungs[other(seat)] < 6) return [{ key: 'no-provocation' }];
  if (next < FORCE_RUNG) return [];
  const gate =
    (next === FORCE_RUNG ? rules.params.gateLimited : rules.params.gateFull) *
    Math.min(1, rules.params.gateFloor + (s.states[crisis.state]?.own ?? 0));
  const units = at(forcesAt(rules, s, s.tick - 1).units[seat], crisis.h);
  return units + 1e-9 < gate
    ? [{ key: 'no-build-up', params: { need: Math.ceil(gate * 10) / 10, have: Math.floor(units * 10) / 10 } }]
    : [];
}

const eases = (choice: CrisisChoice): number =>
  choice === 'step-down' || choice === 'offer' || choice === 'accept' ? 1 : 0;

/** What slips in a round: whom it strikes, to which rung, and whether it is a shot that nobody ordered. */
interface Slip {
  readonly seat: SeatIndex;
  readonly rung: number;
  readonly incident: boolean;
}

function slipOf(ctx: Context, crisis: Crisis, choices: readonly [CrisisChoice, CrisisChoice]): Slip | undefined {
  const seat = higherSeat(ctx, crisis);
  const ordered = rungAfter(crisis, seat, choices[seat]);
  const rung = Math.min(rungCap(ctx), ordered + 1);
  const easing = eases(choices[0]) + eases(choices[1]);
  const slips =
    chance(ctx, SLIP, placeOf(ctx, crisis), crisis.round) <
    slipChance(ctx.rules, ctx.s, crisis, { easing, toForce: rung >= FORCE_RUNG });
  return slips ? { seat, rung, incident: rung >= FORCE_RUNG && ordered < FORCE_RUNG } : undefined;
}

function higherSeat(ctx: Context, crisis: Crisis): SeatIndex {
  const [a, b] = crisis.rungs;
  if (a !== b) return a > b ? 0 : 1;
  const place = placeOf(ctx, crisis);
  const luck = (i: SeatIndex) => chance(ctx, SLIP_SIDE, place, crisis.round, ctx.rules.seats[i].key);
  return luck(0) >= luck(1) ? 0 : 1;
}

function applyChoices(ctx: Context, crisis: Crisis, choices: readonly [CrisisChoice, CrisisChoice]): void {
  const next: [number, number] = [rungAfter(crisis, 0, choices[0]), rungAfter(crisis, 1, choices[1])];
  for (const i of [0, 1] as const) {
    const home = homeCostOf(ctx.rules, ctx.s, crisis, i, choices[i]);
    if (home !== 0) shiftHome(ctx.rules, ctx.s, i, home);
    ctx.s.seats[i].capital = Math.max(0, ctx.s.seats[i].capital - stepCapital(ctx.rules, crisis, i, choices[i]));
  }
  crisis.rungs = next;
}

/**
 * Incident: a shot that nobody ordered asks both sides again, in the last round too.
 *
 * Equation: a slip lands one rung above what was ordered; where that is force and the order was none, a round is added if
 * none is left, up to twice crisisRounds; stepping down undoes it, and then the peak stays below rung 5
 * Units: rungs; rounds.
 * Source: Sagan 1993; own design.
 * Limits: the dead of an incident are not counted.
 */
function applySlip(ctx: Context, crisis: Crisis, { seat, rung, incident }: Slip): void {
  crisis.rungs = seat === 0 ? [rung, crisis.rungs[1]] : [crisis.rungs[0], rung];
  const asksAgain = incident && crisis.round < 2 * ctx.rules.params.crisisRounds;
  if (asksAgain) crisis.rounds = Math.max(crisis.rounds, crisis.round + 1);
  const data = { state: ctx.rules.states[crisis.state] ?? '', seat: seatId(ctx.rules, seat), rung };
  emit(ctx, 'crisis-slipped', data, [crisis.fact]);
}

/** Plays one round with both choices and ends the crisis when a rule says so. Choices must be legal. */
export function playRound(ctx: Context, crisis: Crisis, choices: readonly [CrisisChoice, CrisisChoice]): void {
  const { s } = ctx;
  const start = crisis.rungs;
  const stood = crisis.offered;
  const slip = slipOf(ctx, crisis, choices);
  applyChoices(ctx, crisis, choices);
  const ordered = crisis.rungs;
  if (slip !== undefined) applySlip(ctx, crisis, slip);
  const incident = slip?.incident === true;
  crisis.log.push({ choices, rungs: crisis.rungs, slip: slip !== undefined, incident });
  crisis.offered = [choices[0] === 'offer', choices[1] === 'offer'];
  // A shot that nobody ordered counts as force only when the other side answers it or its own side keeps to it.
  const stands = incident && Math.min(...crisis.rungs) < FORCE_RUNG ? ordered : crisis.rungs;
  crisis.peak = Math.max(crisis.peak, stands[0], stands[1]);
  s.rung[crisis.h] = Math.max(at(s.rung, crisis.h), stands[0], stands[1]);
  crisis.choices = ['', ''];
  emit(
    ctx,
    'crisis-round',
    () => ({
      state: ctx.rules.states[crisis.state] ?? '',
      round: crisis.round,
      rung: Math.max(crisis.rungs[0], crisis.rungs[1]),
    }),
    [crisis.fact],
  );
  const end = endOf(crisis, start, choices, stood);
  if (end !== undefined) closeCrisis(ctx, crisis, end.how, end.side);
  crisis.round += 1;
}

/** How the round ends the crisis, if it does, and which seat holds the field or made the accepted offer. */
function endOf(
  crisis: Crisis,
  start: readonly [number, number],
  choices: readonly [CrisisChoice, CrisisChoice],
  stood: readonly [boolean, boolean],
): { how: Exclude<Crisis['ended'], ''>; side: SeatIndex | -1 } | undefined {
  const [a, b] = crisis.rungs;
  const accepted = (choices[0] === 'accept' && stood[1]) || (choices[1] === 'accept' && stood[0]);
  const bothOffer = choices[0] === 'offer' && choices[1] === 'offer';
  if (Math.max(a, b) >= 8) return { how: 'nuclear', side: -1 };
  if (accepted || bothOffer || (a <= 1 && b <= 1)) {
    return { how: 'settlement', side: accepted ? (choices[0] === 'accept' ? 1 : 0) : -1 };
  }
  if (a >= FORCE_RUNG && b >= FORCE_RUNG) return { how: 'war', side: -1 };
  const lone: SeatIndex | -1 = a >= FORCE_RUNG ? 0 : b >= FORCE_RUNG ? 1 : -1;
  const over = crisis.round >= crisis.rounds;
  if (crisis.log.at(-1)?.incident === true && !over) return undefined;
  if (lone !== -1 && (over || start[lone] >= FORCE_RUNG)) return { how: 'fait-accompli', side: lone };
  return over ? { how: 'freeze', side: -1 } : undefined;
}

/** Has this seat alone just used force without an order? */
function firedUnordered(crisis: Crisis, seat: SeatIndex): boolean {
  const fired = crisis.log.at(-1)?.incident === true && crisis.rungs[seat] >= FORCE_RUNG;
  return fired && crisis.rungs[other(seat)] < FORCE_RUNG;
}

/** What a standing instruction does in a round nobody plays out. */
function standingChoice(ctx: Context, crisis: Crisis, seat: SeatIndex): CrisisChoice {
  const instruction = ctx.s.seats[seat].standing;
  if (instruction !== 'match' && firedUnordered(crisis, seat))
    return crisis.offered[other(seat)] ? 'accept' : 'step-down';
  if (instruction === 'step-down') return crisis.offered[other(seat)] ? 'accept' : 'step-down';
  if (instruction === 'hold') return crisis.offered[other(seat)] ? 'accept' : 'hold';
  if (crisis.rungs[other(seat)] <= crisis.rungs[seat]) return 'hold';
  return crisisRefusals(ctx, crisis, seat, 'step-up').length === 0 ? 'step-up' : 'hold';
}

/** Runs a crisis that is not played out on both seats' standing instructions. */
export function runOnStanding(ctx: Context, crisis: Crisis): void {
  while (crisis.ended === '') playRound(ctx, crisis, [standingChoice(ctx, crisis, 0), standingChoice(ctx, crisis, 1)]);
}
