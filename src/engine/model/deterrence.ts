/**
 * Deterrence as the expected value of an attack: `dEU = p Gain - (1 - p) loss - Cost`, with
 * `Gain = frac (1 - occ) v [g + phi (T/100) W (.3 + .7 redLine) + s G/100 + r R]`: greed, fear times the closing window
 * (Fearon 1995; Powell 2006; Benson and Smith 2022), status and regime fear. Pure numbers, no unit; above 0 an attack pays.
 * Limits: one defender's strength per theatre, no campaign; membership deters strongly but not perfectly.
 */

import { at } from '../../lib/arrays.ts';
import { clamp, pow } from '../../lib/det-math.ts';
import { exists, type MeanType, type Rules, rungRank } from '../rules.ts';
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
  return (at(support, seat) - at(support, seat === 0 ? 1 : 0)) / 100;
}

/** How soon the state will be out of the attacker's reach: the closing window W, 0-1. */
export function closingWindow(rules: Rules, s: GameState, i: SeatIndex, c: number): number {
  const p = rules.params;
  const me = rules.seats[i];
  const row = s.states[c];
  if (row === undefined) return 0;
  const lean = clamp(leanTo(s, c, me.rival), 0, 1);
  if (at(row.acceding, me.rivalAlliance) >= 0) return p.windowAcceding;
  const rung = row.rung[me.rivalAlliance] ?? 'none';
  if (rung === 'member') return p.windowMember;
  if (rung === 'plan' || rung === 'invited') return p.windowCandidate + p.windowCandidateLean * lean;
  const start = rules.level.states[c]?.own ?? 1;
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
  const units = at(forces.units[defender], h);
  if (d.homeRegion[c] === true) return 1;
  const rung = s.states[c]?.rung[d.alliance] ?? 'none';
  if (rung === 'member') return clamp(p.commitMember + p.commitMemberPerUnit * units, 0, 1);
  const base = rung === 'none' ? p.commitNone : rung === 'partner' ? p.commitPartner : p.commitCandidate;
  const presence = units > 0 && rung !== 'none' ? p.commitPresence : 0;
  const warned = at(s.seats[defender].commitUntil, h) >= tick ? at(s.seats[defender].commitStrength, h) : 0;
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
  const me = rules.seats[i];
  const h = rules.theatreOf[c] ?? -1;
  const row = s.states[c];
  if (row === undefined || h < 0 || at(me.value, c) <= 0 || at(me.reach, h) <= 0) return false;
  if (me.homeRegion[c] === true || !exists(rules, c, tick) || at(row.occupied, i) > 0.8) return false;
  return rungRank(row.rung[me.alliance] ?? 'none') < rungRank('member');
}

/** Are the forces for this kind of attack visibly there? Overt attack needs a build-up first: warning is a mechanic. */
export function buildUpStands(
  rules: Rules,
  s: GameState,
  forces: Forces,
  i: SeatIndex,
  c: number,
  kind: AttackKind,
): boolean {
  if (kind === 'hybrid') return (s.states[c]?.separatist ?? 0) >= 0.15;
  const gate = kind === 'limited' ? rules.params.gateLimited : rules.params.gateFull;
  return at(forces.units[i], rules.theatreOf[c] ?? -1) >= gate * Math.min(1, 0.3 + (s.states[c]?.own ?? 0));
}

function successChance(
  rules: Rules,
  s: GameState,
  forces: Forces,
  i: SeatIndex,
  c: number,
  commitment: number,
  kind: AttackKind,
  tick: number,
): number {
  const me = rules.seats[i];
  const rival = rules.seats[me.rival];
  const h = rules.theatreOf[c] ?? 0;
  const row = s.states[c];
  const own = row?.own ?? 0;
  if (kind === 'hybrid')
    return clamp(0.15 + 0.75 * (row?.separatist ?? 0) - 0.08 * own + 0.1 * leanTo(s, c, i), 0.02, 0.9);
  const economy = Math.sqrt(at(me.economy, tick) * s.seats[i].econ);
  const attack = at(forces.units[i], h) + at(me.home, h) * at(me.reach, h) * economy;
  const help = at(forces.units[me.rival], h) + 0.7 * at(rival.home, h) + 2 * at(rival.reach, h);
  const defence = rules.params.omega * (own * (1 - at(row?.occupied, i) / 2) + Math.min(1, commitment) * help);
  return attack <= 0 ? 0 : (attack * attack) / (attack * attack + defence * defence);
}

/** What moves a mover besides greed and fear: slights and regime fear, the same for every target. */
function wantsOf(rules: Rules, s: GameState, i: SeatIndex, goals: MeanType, tick: number): readonly [number, number] {
  const status = ((goals.status * grievanceOf(rules, s, i)) / 100) * 0.25;
  return [status, goals.regime * regimeFear(rules, s, i, tick)];
}

/** What an attack on a state would bring and cost apart from the fighting itself, whatever its chance. */
interface Stakes {
  readonly commitment: number;
  readonly gain: number;
  readonly answer: number;
  readonly sanctions: number;
  readonly casus: number;
}

function fracOf(rules: Rules, kind: AttackKind): number {
  const p = rules.params;
  return kind === 'hybrid' ? p.fracHybrid : kind === 'limited' ? p.fracLimited : p.fracFull;
}

function stakesOf(
  rules: Rules,
  s: GameState,
  forces: Forces,
  i: SeatIndex,
  c: number,
  kind: AttackKind,
  goals: MeanType,
  tick: number,
  wants: readonly [number, number],
): Stakes {
  const p = rules.params;
  const me = rules.seats[i];
  const rival = s.seats[me.rival];
  const row = s.states[c];
  const frac = fracOf(rules, kind);
  const commitment = commitmentTo(rules, s, forces, me.rival, c, tick);
  const alarm = at(s.threat[i], rules.theatreOf[c] ?? 0) / 100;
  const fear = goals.fear * alarm * closingWindow(rules, s, i, c) * (0.3 + 0.7 * at(me.redLine, c));
  const drive = goals.greed + fear + wants[0] + wants[1];
  const attribution =
    kind === 'hybrid'
      ? p.hybridCommitment * clamp(p.attributionOdds + p.attributionVerified * s.verification, 0, 1)
      : kind === 'limited'
        ? p.limitedCommitment
        : 1;
  return {
    commitment,
    gain: frac * (1 - at(row?.occupied, i)) * at(me.value, c) * drive,
    answer: p.commitmentWeight * clamp((commitment * rival.credibility) / p.credibilityRest, 0, 1.3) * attribution,
    sanctions: p.sanctionsWeight * (0.3 + rival.sanctionsRep) * frac * (1 + s.inclusion / 2),
    casus: at(row?.casus, i) >= tick ? p.casusGain : 0,
  };
}

function fightCost(rules: Rules, s: GameState, i: SeatIndex, c: number, kind: AttackKind, tick: number): number {
  const p = rules.params;
  const hybrid = kind === 'hybrid';
  const economy = Math.min(1, at(rules.seats[i].economy, tick) * s.seats[i].econ);
  const capacity = hybrid ? economy : economy * economy;
  const effort = hybrid ? p.costHybrid : kind === 'limited' ? p.costLimited : p.costFull;
  const own = s.states[c]?.own ?? 0;
  return (p.costBase * (hybrid ? 0.5 : 1) + effort * pow(own, 0.7)) / (capacity > 0.05 ? capacity : 0.05);
}

function valueFrom(
  rules: Rules,
  s: GameState,
  forces: Forces,
  i: SeatIndex,
  c: number,
  kind: AttackKind,
  tick: number,
  stakes: Stakes,
): AttackValue {
  const chance = successChance(rules, s, forces, i, c, stakes.commitment, kind, tick);
  const { gain, answer, sanctions, casus } = stakes;
  const cost = fightCost(rules, s, i, c, kind, tick) + answer + sanctions;
  const loss = (1 - chance) * rules.params.lossShare * fracOf(rules, kind);
  return { value: chance * gain - loss - cost + casus, chance, gain, cost, kind };
}

/** dEU of one kind of attack by seat `i` on state `c`, for a mover with these goals. */
export function attackValueOf(
  rules: Rules,
  s: GameState,
  forces: Forces,
  i: SeatIndex,
  c: number,
  kind: AttackKind,
  goals: MeanType,
  tick: number,
): AttackValue {
  const wants = wantsOf(rules, s, i, goals, tick);
  const stakes = stakesOf(rules, s, forces, i, c, kind, goals, tick, wants);
  return valueFrom(rules, s, forces, i, c, kind, tick, stakes);
}

/** The best overt attack on a state with the build-up that stands, or undefined. */
export function bestAttackOn(
  rules: Rules,
  s: GameState,
  forces: Forces,
  i: SeatIndex,
  c: number,
  goals: MeanType,
  tick: number,
  withHybrid: boolean,
): AttackValue | undefined {
  let best: AttackValue | undefined;
  for (const kind of ATTACK_KINDS) {
    if (kind === 'hybrid' && !withHybrid) continue;
    if (!buildUpStands(rules, s, forces, i, c, kind)) continue;
    const value = attackValueOf(rules, s, forces, i, c, kind, goals, tick);
    if (best === undefined || value.value > best.value) best = value;
  }
  return best;
}

/** A drive for the state that this mover's cannot exceed: the closing window is at most 1. */
function mostDrive(
  rules: Rules,
  s: GameState,
  i: SeatIndex,
  c: number,
  goals: MeanType,
  wants: readonly [number, number],
): number {
  const alarm = at(s.threat[i], rules.theatreOf[c] ?? 0) / 100;
  return goals.greed + goals.fear * alarm * (0.3 + 0.7 * at(rules.seats[i].redLine, c)) + wants[0] + wants[1];
}

/** What an attack of a kind costs at least, by whatever target: fighting against no resistance, and sanctions. */
function leastCost(rules: Rules, s: GameState, i: SeatIndex, kind: AttackKind, tick: number): number {
  const p = rules.params;
  const economy = Math.min(1, at(rules.seats[i].economy, tick) * s.seats[i].econ);
  const capacity = kind === 'hybrid' ? economy : economy * economy;
  const fight = (p.costBase * (kind === 'hybrid' ? 0.5 : 1)) / (capacity > 0.05 ? capacity : 0.05);
  const rival = s.seats[rules.seats[i].rival];
  return fight + p.sanctionsWeight * (0.3 + rival.sanctionsRep) * fracOf(rules, kind) * (1 + s.inclusion / 2);
}

/** Would any attack by seat `i` have paid this tick for these goals? What cannot pay even at its best is not weighed. */
export function attackPays(
  rules: Rules,
  s: GameState,
  i: SeatIndex,
  goals: MeanType,
  tick: number,
  forces = forcesAt(rules, s, tick),
): boolean {
  const wants = wantsOf(rules, s, i, goals, tick);
  const kinds = ATTACK_KINDS.map((kind) => ({
    kind,
    frac: fracOf(rules, kind),
    // A hair less, so that rounding never decides.
    least: leastCost(rules, s, i, kind, tick) - 1e-9,
  }));
  for (let c = 0; c < rules.states.length; c += 1) {
    if (!isTarget(rules, s, i, c, tick)) continue;
    const most = at(rules.seats[i].value, c) * mostDrive(rules, s, i, c, goals, wants);
    const casus = at(s.states[c]?.casus, i) >= tick ? rules.params.casusGain : 0;
    for (const { kind, frac, least } of kinds) {
      if (frac * most + casus <= least || !buildUpStands(rules, s, forces, i, c, kind)) continue;
      const stakes = stakesOf(rules, s, forces, i, c, kind, goals, tick, wants);
      if (stakes.gain + stakes.casus <= stakes.answer + stakes.sanctions) continue;
      if (valueFrom(rules, s, forces, i, c, kind, tick, stakes).value > 0) return true;
    }
  }
  return false;
}
