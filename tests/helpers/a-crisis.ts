/** A match in the Crisis phase, with the crisis that a test wants. */
import type { Crisis, CrisisChoice, StateId } from '../../src/engine/index.ts';
import { makeContext } from '../../src/engine/turn/context.ts';
import { openCrisis } from '../../src/engine/turn/crisis-open.ts';
import { aMatch, give, goTo, type Match, type MatchOptions, seatsOf } from './a-match.ts';

export interface CrisisOptions extends MatchOptions {
  readonly state?: StateId;
  readonly origin?: Crisis['origin'];
  /** Seat that opened it, by index. */
  readonly by?: -1 | 0 | 1;
  readonly rungs?: readonly [number, number];
  /** Forward units of each seat in the theatre, half of them offensive. */
  readonly units?: readonly [number, number];
  readonly capital?: number;
}

/** Puts forward forces of a seat into a theatre, as if they had stood there since the last tick. */
export function stationForces(match: Match, seat: 0 | 1, theatre: string, units: number): void {
  const { state, rules } = match;
  state.deployments.push({
    id: state.nextUnit,
    seat,
    h: rules.theatreIndex.get(theatre) ?? -1,
    region: rules.seats[seat].def.homeRegions[0] ?? '',
    force: 'ground',
    units,
    off: units / 2,
    tick: state.tick,
    untilTick: -1,
    upkeep: 0,
    notified: true,
    cause: 0,
    card: -1,
  });
  state.nextUnit += 1;
}

export function theatreOf(match: Match, state: StateId): string {
  const c = match.rules.stateIndex.get(state) ?? -1;
  return match.rules.theatres[match.rules.theatreOf[c] ?? -1] ?? '';
}

/** Opens a crisis in a match that is in Read, and goes to its first round. */
export function openCrisisIn(match: Match, options: CrisisOptions = {}): Crisis {
  const { state: s, rules } = match;
  const { state = 'UKR', origin = 'event', by = -1, rungs = [3, 3], units, capital } = options;
  const c = rules.stateIndex.get(state) ?? -1;
  s.crises = s.crises.filter((x) => x.ended !== '');
  if (units !== undefined) for (const i of [0, 1] as const) stationForces(match, i, theatreOf(match, state), units[i]);
  if (capital !== undefined) for (const seat of s.seats) seat.capital = capital;
  const crisis = openCrisis(makeContext(rules, s, true), { c, origin, by, rungs });
  if (crisis === undefined) throw new Error(`no crisis can open over ${state}`);
  crisis.played = true;
  s.playing = s.crises.length - 1;
  s.crisisPlayed = true;
  s.phase = 'crisis';
  return crisis;
}

/** A match in the first round of a played crisis. */
export function aCrisis(options: CrisisOptions = {}): { readonly match: Match; readonly crisis: Crisis } {
  const match = aMatch(options);
  goTo(match, 'read');
  return { match, crisis: openCrisisIn(match, options) };
}

/** Plays a round: the first choice is that of the level's first seat. */
export function playRound(match: Match, choices: readonly [CrisisChoice, CrisisChoice]): void {
  for (const [i, seat] of seatsOf(match).entries()) give(match, seat, { type: 'crisis', choice: choices[i] ?? 'hold' });
}

/** Lets a seat build up visibly against a state and gives it an occasion, so that it may order an ultimatum. */
export function prepareUltimatum(match: Match, seat: 0 | 1, state: StateId, units = 4): void {
  const c = match.rules.stateIndex.get(state) ?? -1;
  const row = match.state.states[c];
  if (row === undefined) throw new Error(`no state ${state}`);
  row.opening[seat] = match.state.tick + match.rules.params.openingTicks;
  match.state.seats[seat].capital = 100;
  match.state.seats[seat].means = 20;
  stationForces(match, seat, theatreOf(match, state), units);
}
