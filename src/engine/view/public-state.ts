/** The part of a state that the deterrence equation reads, rebuilt from a seat's view alone; hidden things stand at their public means. */
import { at, filled, pairOf, zeros } from '../../lib/arrays.ts';
import type { Forces } from '../model/capability.ts';
import { type Rules, theatreOfState } from '../rules.ts';
import type { GameState, SeatIndex, SeatState, StateRow } from '../state.ts';
import type { View } from '../view-types.ts';
import { cardsSince } from './desk.ts';
import { MeReader } from './me-reader.ts';
import { occupiedBy, supportOf } from './state-reader.ts';
import { theatreThreats } from './story.ts';

/** Ticks for which the longest-lasting warning of a level commits. */
function longestCommitment(rules: Rules): number {
  let longest = 0;
  for (const { effects } of rules.level.moves) {
    for (const effect of effects) if (effect.kind === 'commit') longest = Math.max(longest, effect.ticks);
  }
  return longest;
}

const commitTicks = new WeakMap<Rules, number>();

/** Warnings are public acts: what they commit a seat to, by theatre, is read off its cards. */
function commitments(rules: Rules, view: View, i: SeatIndex): Pick<SeatState, 'commitUntil' | 'commitStrength'> {
  const commitUntil = filled(rules.theatres.length, -1);
  const commitStrength = zeros(rules.theatres.length);
  const longest = commitTicks.get(rules) ?? longestCommitment(rules);
  commitTicks.set(rules, longest);
  const cards = cardsSince(view, view.time.turn - Math.ceil((longest + 1) / rules.level.clock.ticksPerTurn));
  // Cards stand in order of time: the newest warning in a theatre is met first and counts.
  for (let k = cards.length - 1; k >= 0; k -= 1) {
    const card = cards[k];
    if (card === undefined || card.tick + longest < view.time.tick - 1) break;
    if (card.seat !== rules.seats[i].def.id || (card.outcome !== 'full' && card.outcome !== 'weaker')) continue;
    const c = rules.stateIndex.get(card.state ?? '') ?? -1;
    const h = card.theatre === undefined ? theatreOfState(rules, c) : (rules.theatreIndex.get(card.theatre) ?? -1);
    for (const effect of rules.moves.get(card.move)?.def.effects ?? []) {
      if (effect.kind !== 'commit' || h < 0 || (commitUntil[h] ?? -1) >= 0) continue;
      commitUntil[h] = card.tick + effect.ticks;
      commitStrength[h] = effect.strength;
    }
  }
  return { commitUntil, commitStrength };
}

function seatPart(rules: Rules, view: View, i: SeatIndex, mine: boolean): Partial<SeatState> {
  const p = rules.params;
  return {
    econ: 1,
    grievance: mine ? (view.threat?.grievance ?? 0) - rules.seats[i].grievanceFloor : 0,
    credibility: mine ? (view.me?.credibility ?? p.credibilityRest) : p.credibilityRest,
    sanctionsRep: rules.seats[i].def.start.sanctionsReputation,
    regime: mine ? (view.me?.home.regime ?? 1) : 1,
    ...commitments(rules, view, i),
  };
}

/**
 * What a view shows of one third state, as far as the equation reads it: ties of economy and openings are left out.
 * Undefined for an unknown index.
 */
export function publicRow(rules: Rules, view: View, c: number): StateRow | undefined {
  const state = view.states[c];
  if (state === undefined) return undefined;
  const [first, second] = rules.seats;
  const { acceding, casus } = state;
  const until = (id: string) => (casus[id] === true ? view.time.tick + 1 : -1);
  const entering = filled(rules.level.alliances.length, -1);
  if (acceding !== undefined) entering[rules.allianceIndex.get(acceding.alliance) ?? 0] = acceding.untilTick;
  return {
    rung: rules.level.alliances.map((a) => state.rungs[a.id] ?? 'none'),
    acceding: entering,
    support: pairOf(supportOf(state, first), supportOf(state, second)),
    economy: pairOf(0, 0),
    ready: state.ready,
    own: state.own,
    occupied: pairOf(occupiedBy(state, first), occupiedBy(state, second)),
    separatist: state.separatist,
    stability: 1,
    regime: state.regime,
    opening: pairOf(-1, -1),
    casus: pairOf(until(first.def.id), until(second.def.id)),
    cool: -1,
    lastAct: -1,
    buffer: pairOf(0, 0),
    wish: -1,
    overridden: 0,
    harm: state.harm,
    pressed: pairOf(0, 0),
    protestTick: state.protestTick ?? -1,
  };
}

/**
 * A state good enough for `model/deterrence.ts`, seen from seat `i`. Everything else in it is empty; third states are
 * filled in one by one (`publicRow`), as one question needs few of them.
 */
export function rivalPublicState(rules: Rules, view: View, i: SeatIndex): GameState {
  const seats = ([0, 1] as const).map((k) => seatPart(rules, view, k, k === i)) as unknown as [SeatState, SeatState];
  const own = view.threat === undefined ? zeros(rules.theatres.length) : [...theatreThreats(view.threat)];
  const threat = i === 0 ? [own, zeros(own.length)] : [zeros(own.length), own];
  const partial: Partial<GameState> = {
    seats,
    states: [],
    threat,
    verification: view.verification,
    inclusion: view.inclusion,
    tick: view.time.tick,
  };
  return partial as GameState;
}

/** Forward forces by seat and theatre, as the view shows them. */
export function publicForces(rules: Rules, view: View): Forces {
  if (view.me instanceof MeReader) return view.me.forcesOfBoth;
  const n = rules.theatres.length;
  const forces: Forces = { units: [zeros(n), zeros(n)], off: [zeros(n), zeros(n)] };
  for (const force of view.forces) {
    const seat = rules.seatIndex.get(force.seat) ?? 0;
    const h = rules.theatreIndex.get(force.theatre) ?? 0;
    forces.units[seat][h] = at(forces.units[seat], h) + force.units;
    forces.off[seat][h] = at(forces.off[seat], h) + force.offensive;
  }
  return forces;
}
