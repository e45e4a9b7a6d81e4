/**
 * Deterrence as the expected value of an attack: `dEU = p Gain - (1 - p) loss - Cost`, with
 * `Gain = frac (1 - occ) v [g + phi (T/100) W (.3 + .7 redLine) + s G/100 + r R]`: greed, fear times the closing window
 * (Fearon 1995; Powell 2006; Benson and Smith 2022), status and regime fear. Pure numbers, no unit; above 0 an attack pays.
 * Limits: one defender's strength per theatre, no campaign; membership deters strongly but not perfectly.
 */

import { clamp, pow } from '../../lib/det-math.ts';
import { type CompiledSeat, exists, type MeanType, type Rules } from '../rules.ts';
import type { GameState, SeatIndex } from '../state.ts';
import { type Forces, forcesAt } from './capability.ts';
import { grievanceOf } from './identity.ts';

export type AttackKind = 'hybrid' | 'limited' | 'full';
export const ATTACK_KINDS = ['hybrid', 'limited', 'full'] as const;

export interface AttackValue {
  readonly value: number; // dEU
  readonly chance: number; // p
  readonly gain: number;
  readonly cost: number;
  readonly kind: AttackKind;
}

/** Lean of a state towards a seat, -1 to 1, from public support for either side. */
export function leanTo(s: GameState, c: number, seat: SeatIndex): number {
  const support = s.states[c]?.support;
  if (support === undefined) return 0;
  return ((support[seat] ?? 0) - (support[seat === 0 ? 1 : 0] ?? 0)) / 100;
}

/** How soon the state will be out of the attacker's reach: the closing window W, 0-1. */
export function closingWindow(rules: Rules, s: GameState, i: SeatIndex, c: number): number {
  const p = rules.params;
  const me = rules.seats[i];
  const row = s.states[c];
  if (row === undefined) return 0;
  const lean = clamp(leanTo(s, c, me.rival), 0, 1);
  if ((row.acceding[me.rivalAlliance] ?? 0) >= 0) return p.windowAcceding;
  const rung = row.rung[me.rivalAlliance] ?? 'none';
  if (rung === 'member') return p.windowMember;
  if (rung === 'plan' || rung === 'invited') return p.windowCandidate + p.windowCandidateLean * lean;
  const start = rules.ownAtStart[c] ?? 0;
  const growth = clamp(row.own / (start > 0 ? start : 1) - 1, 0, 1.2);
  if (rung === 'partner') return p.windowPartner + p.windowPartnerArms * growth + p.windowPartnerLean * lean;
  return p.windowNone + p.windowNoneLean * lean;
}

/** Commitment of the rival to the state, 0-1 before credibility: rung on its ladder, presence, warnings. */
export function commitmentTo(
  rules: Rules,
  s: GameState,
  forces: Forces,
  defender: SeatIndex,
  c: number,
  tick: number,
): number {
  const p = rules.params;
  const d = rules.seats[defender];
  const h = rules.theatreOf[c] ?? -1;
  const units = forces.units[defender][h] ?? 0;
  if (d.homeRegion[c] === true) return 1;
  const rung = s.states[c]?.rung[d.alliance] ?? 'none';
  if (rung === 'member') return clamp(p.commitMember + p.commitMemberPerUnit * units, 0, 1);
  const base = rung === 'none' ? p.commitNone : rung === 'partner' ? p.commitPartner : p.commitCandidate;
  const presence = units > 0 && rung !== 'none' ? p.commitPresence : 0;
  const warned = (s.seats[defender].commitUntil[h] ?? 0) >= tick ? (s.seats[defender].commitStrength[h] ?? 0) : 0;
  return clamp(base + presence + warned, 0, 1);
}

/** Share of the listed neighbours whose government fell to protest lately, times how insecure the seat's own regime is. */
export function regimeFear(rules: Rules, s: GameState, i: SeatIndex, tick: number): number {
  const list = rules.seats[i].protestNeighbours;
  if (list.length === 0) return 0;
  let fell = 0;
  for (const c of list) {
    const when = s.states[c]?.protestTick ?? -1;
    if (when >= 0 && tick - when <= rules.params.regimeFearTicks) fell += 1;
  }
  return (fell / list.length) * (1 - s.seats[i].regime);
}

/** Could seat `i` attack this state at all? Not its own side, within reach, not wholly held already. */
export function isTarget(rules: Rules, s: GameState, i: SeatIndex, c: number, tick: number): boolean {
  return rules.seats[i].targets.includes(c) && isOpen(rules, s, i, c, tick);
}

/** Is one of the seat's `targets` on the map, not of its own alliance and not wholly held already? */
function isOpen(rules: Rules, s: GameState, i: SeatIndex, c: number, tick: number): boolean {
  const row = s.states[c];
  if (row === undefined || !exists(rules, c, tick) || (row.occupied[i] ?? 0) > 0.8) return false;
  return row.rung[rules.seats[i].alliance] !== 'member';
}

/** An attacker and the moment: what is the same for every target and every kind of attack. */
export interface Attacker {
  readonly rules: Rules;
  readonly s: GameState;
  readonly forces: Forces;
  readonly i: SeatIndex;
  readonly goals: MeanType;
  readonly tick: number;
  readonly me: CompiledSeat;
  readonly rival: CompiledSeat;
  /** What moves it besides greed and fear: slights, and fear for its regime. */
  readonly status: number;
  readonly regime: number;
  readonly economy: number; // 1 = base year
}

export function asAttacker(
  rules: Rules,
  s: GameState,
  forces: Forces,
  i: SeatIndex,
  goals: MeanType,
  tick: number,
): Attacker {
  const me = rules.seats[i];
  return {
    rules,
    s,
    forces,
    i,
    goals,
    tick,
    me,
    rival: rules.seats[me.rival],
    status: ((goals.status * grievanceOf(rules, s, i)) / 100) * 0.25,
    regime: goals.regime * regimeFear(rules, s, i, tick),
    economy: (me.economy[tick] ?? 0) * s.seats[i].econ,
  };
}

/** A state as a target: what is the same for every kind of attack on it. */
class Target {
  c = -1;
  h = -1;
  own = 0; // its own forces, units
  separatist = 0; // 0-1
  held = 0; // share that the attacker holds, 0-1
  commitment = 0; // the rival's, 0-1
  /** The rival's answer to a full attack, in units of value. */
  answer = 0;
  /** What the attacker wants it for. */
  drive = 0;
  casus = 0;
}

/** The one target that is being weighed: filled anew for each state, as every tick weighs many. */
const weighed = new Target();

function targetOf(a: Attacker, c: number): Target {
  const { rules, s, i, me } = a;
  const p = rules.params;
  const rival = s.seats[me.rival];
  const row = s.states[c];
  const h = rules.theatreOf[c] ?? 0;
  const commitment = commitmentTo(rules, s, a.forces, me.rival, c, a.tick);
  const alarm = (s.threat[i]?.[h] ?? 0) / 100;
  const fear = a.goals.fear * alarm * closingWindow(rules, s, i, c) * (0.3 + 0.7 * (me.redLine[c] ?? 0));
  weighed.c = c;
  weighed.h = h;
  weighed.own = row?.own ?? 0;
  weighed.separatist = row?.separatist ?? 0;
  weighed.held = row?.occupied[i] ?? 0;
  weighed.commitment = commitment;
  weighed.answer = p.commitmentWeight * clamp((commitment * rival.credibility) / p.credibilityRest, 0, 1.3);
  weighed.drive = a.goals.greed + fear + a.status + a.regime;
  weighed.casus = (row?.casus[i] ?? 0) >= a.tick ? p.casusGain : 0;
  return weighed;
}

/** Are the forces for this kind of attack visibly there? Overt attack needs a build-up first: warning is a mechanic. */
function buildUpStands(a: Attacker, c: number, kind: AttackKind): boolean {
  const { rules, s } = a;
  if (kind === 'hybrid') return (s.states[c]?.separatist ?? 0) >= HYBRID_CONFLICT;
  const gate = kind === 'limited' ? rules.params.gateLimited : rules.params.gateFull;
  return (
    (a.forces.units[a.i][rules.theatreOf[c] ?? -1] ?? 0) >= gate * Math.min(1, LEAST_GATE + (s.states[c]?.own ?? 0))
  );
}

/** From this breakaway conflict on a state can be attacked without an open build-up. */
const HYBRID_CONFLICT = 0.15;

/** The least share of a gate that any build-up needs. */
const LEAST_GATE = 0.3;

/** Can the forces for any kind of attack be there? A quick look before anything is weighed: it never errs by a no. */
function mayStand(a: Attacker, c: number): boolean {
  const { gateLimited, gateFull } = a.rules.params;
  const units = a.forces.units[a.i][a.rules.theatreOf[c] ?? 0] ?? 0;
  const gate = gateLimited < gateFull ? gateLimited : gateFull;
  return units >= gate * LEAST_GATE || (a.s.states[c]?.separatist ?? 0) >= HYBRID_CONFLICT;
}

function successChance(a: Attacker, target: Target, kind: AttackKind): number {
  const { me, rival, forces } = a;
  const { h, own } = target;
  if (kind === 'hybrid')
    return clamp(0.15 + 0.75 * target.separatist - 0.08 * own + 0.1 * leanTo(a.s, target.c, a.i), 0.02, 0.9);
  const attack = (forces.units[a.i][h] ?? 0) + (me.home[h] ?? 0) * (me.reach[h] ?? 0) * Math.sqrt(a.economy);
  const help = (forces.units[me.rival][h] ?? 0) + 0.7 * (rival.home[h] ?? 0) + 2 * (rival.reach[h] ?? 0);
  const defence = a.rules.params.omega * (own * (1 - target.held / 2) + Math.min(1, target.commitment) * help);
  return attack <= 0 ? 0 : (attack * attack) / (attack * attack + defence * defence);
}

function fracOf({ rules }: Attacker, kind: AttackKind): number {
  const p = rules.params;
  return kind === 'hybrid' ? p.fracHybrid : kind === 'limited' ? p.fracLimited : p.fracFull;
}

function gainOf(a: Attacker, target: Target, kind: AttackKind): number {
  return fracOf(a, kind) * (1 - target.held) * (a.me.value[target.c] ?? 0) * target.drive;
}

/** What the rival's answer costs; an attack that can be denied, or stays small, is answered less. */
function answerTo(a: Attacker, target: Target, kind: AttackKind): number {
  const p = a.rules.params;
  if (kind === 'full') return target.answer;
  if (kind === 'limited') return target.answer * p.limitedCommitment;
  const seen = clamp(p.attributionOdds + p.attributionVerified * a.s.verification, 0, 1);
  return target.answer * (p.hybridCommitment * seen);
}

function sanctionsFor(a: Attacker, kind: AttackKind): number {
  const { rules, s, me } = a;
  return (
    rules.params.sanctionsWeight * (0.3 + s.seats[me.rival].sanctionsRep) * fracOf(a, kind) * (1 + s.inclusion / 2)
  );
}

function fightCost(a: Attacker, own: number, kind: AttackKind): number {
  const p = a.rules.params;
  const hybrid = kind === 'hybrid';
  const economy = Math.min(1, a.economy);
  const capacity = hybrid ? economy : economy * economy;
  const effort = hybrid ? p.costHybrid : kind === 'limited' ? p.costLimited : p.costFull;
  return (p.costBase * (hybrid ? 0.5 : 1) + effort * pow(own, 0.7)) / (capacity > 0.05 ? capacity : 0.05);
}

function costOf(a: Attacker, target: Target, kind: AttackKind): number {
  return fightCost(a, target.own, kind) + answerTo(a, target, kind) + sanctionsFor(a, kind);
}

/** dEU from its parts. */
function worthFrom(a: Attacker, target: Target, kind: AttackKind, chance: number, gain: number, cost: number): number {
  const loss = (1 - chance) * a.rules.params.lossShare * fracOf(a, kind);
  return chance * gain - loss - cost + target.casus;
}

function worthOf(a: Attacker, target: Target, kind: AttackKind): number {
  return worthFrom(a, target, kind, successChance(a, target, kind), gainOf(a, target, kind), costOf(a, target, kind));
}

/** dEU of one kind of attack on state `c`. */
export function attackValueOf(a: Attacker, c: number, kind: AttackKind): AttackValue {
  const target = targetOf(a, c);
  const chance = successChance(a, target, kind);
  const gain = gainOf(a, target, kind);
  const cost = costOf(a, target, kind);
  return { value: worthFrom(a, target, kind, chance, gain, cost), chance, gain, cost, kind };
}

/** The best overt attack on a state with the build-up that stands, or undefined. */
export function bestAttackOn(a: Attacker, c: number): AttackValue | undefined {
  let best: AttackValue | undefined;
  for (const kind of ATTACK_KINDS) {
    if (kind === 'hybrid' || !buildUpStands(a, c, kind)) continue;
    const value = attackValueOf(a, c, kind);
    if (best === undefined || value.value > best.value) best = value;
  }
  return best;
}

/** The least that a kind of attack costs by whatever target: fighting against no resistance, and sanctions. */
function leastCost(a: Attacker, kind: AttackKind): number {
  // A hair less, so that rounding never decides.
  return fightCost(a, 0, kind) + sanctionsFor(a, kind) - 1e-9;
}

/**
 * Does an attack on this state pay? `most` is what the whole of it could be worth, `least` what each kind costs at
 * least; what could not pay is not weighed.
 */
function paysOn(a: Attacker, least: readonly number[], c: number, most: number, casus: number): boolean {
  let target: Target | undefined;
  for (let k = 0; k < ATTACK_KINDS.length; k += 1) {
    const kind = ATTACK_KINDS[k] ?? 'full';
    if (fracOf(a, kind) * most + casus <= (least[k] ?? 0) || !buildUpStands(a, c, kind)) continue;
    target ??= targetOf(a, c);
    if (gainOf(a, target, kind) + casus <= answerTo(a, target, kind) + sanctionsFor(a, kind)) continue;
    if (worthOf(a, target, kind) > 0) return true;
  }
  return false;
}

/** The least that a state has to be worth for any kind of attack to pay. */
function leastWorth(a: Attacker, least: readonly number[]): number {
  let worth = Number.POSITIVE_INFINITY;
  for (let k = 0; k < ATTACK_KINDS.length; k += 1) {
    const frac = fracOf(a, ATTACK_KINDS[k] ?? 'full');
    if (frac > 0) worth = Math.min(worth, (least[k] ?? 0) / frac);
  }
  return worth;
}

/** Would any attack by seat `i` have paid this tick for these goals? */
export function attackPays(
  rules: Rules,
  s: GameState,
  i: SeatIndex,
  goals: MeanType,
  tick: number,
  forces = forcesAt(rules, s, tick),
): boolean {
  const a = asAttacker(rules, s, forces, i, goals, tick);
  const { me } = a;
  const least = [leastCost(a, 'hybrid'), leastCost(a, 'limited'), leastCost(a, 'full')];
  const enough = leastWorth(a, least);
  const alarm = s.threat[i];
  const steady = goals.greed + a.status + a.regime;
  for (const c of me.targets) {
    if (!mayStand(a, c)) continue;
    // The closing window is at most 1.
    const fear = (goals.fear * (alarm?.[rules.theatreOf[c] ?? 0] ?? 0) * (0.3 + 0.7 * (me.redLine[c] ?? 0))) / 100;
    const most = (me.value[c] ?? 0) * (steady + fear);
    const casus = (s.states[c]?.casus[i] ?? 0) >= tick ? rules.params.casusGain : 0;
    if (most <= enough && casus === 0) continue;
    if (isOpen(rules, s, i, c, tick) && paysOn(a, least, c, most, casus)) return true;
  }
  return false;
}
