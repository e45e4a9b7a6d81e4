/** Forces: what the rival could do from where it stands. */
import { zeros } from '../../lib/arrays.ts';
import type { Params } from '../params.ts';
import { exists, type Rules } from '../rules.ts';
import type { Deployment, GameState, SeatIndex } from '../state.ts';

export interface Forces {
  /** Units by seat and theatre, after wear. */
  readonly units: readonly [number[], number[]];
  readonly off: readonly [number[], number[]];
}

/**
 * Wear: the share of a deployment that is left.
 *
 * Equation: `left = (1 - wear)^age`
 * Units: share 0-1; age half-years.
 * Source: own design.
 * Limits: the same wear for every kind of force.
 */
export function wornShare(rules: Rules, d: Deployment, tick: number): number {
  const age = tick - d.tick;
  return age <= 0 ? 1 : (rules.wearPower[age] ?? 0);
}

export function forcesAt(rules: Rules, s: GameState, tick: number): Forces {
  return countForces(rules, s, tick, noForces(rules));
}

export function noForces({ theatres: { length } }: Rules): Forces {
  return { units: [zeros(length), zeros(length)], off: [zeros(length), zeros(length)] };
}

/** The same as `forcesAt`, written over what was counted before. */
export function countForces(rules: Rules, s: GameState, tick: number, forces: Forces): Forces {
  for (let h = 0; h < rules.theatres.length; h += 1) {
    forces.units[0][h] = 0;
    forces.units[1][h] = 0;
    forces.off[0][h] = 0;
    forces.off[1][h] = 0;
  }
  const { deployments } = s;
  for (let k = 0; k < deployments.length; k += 1) {
    const d = deployments[k] as Deployment;
    const worn = wornShare(rules, d, tick);
    const units = forces.units[d.seat];
    const off = forces.off[d.seat];
    units[d.h] = (units[d.h] ?? 0) + d.units * worn;
    off[d.h] = (off[d.h] ?? 0) + d.off * worn;
  }
  return forces;
}

/**
 * Buffer: the share of the observer's buffer in a theatre that is lost.
 *
 * Equation: `Buf = sum over states c of value redLine w(c) / sum over states c of value redLine`
 * Units: share 0-1; value and red line of each state for the observer, 0-1; w by the state's rung on the rival's ladder
 * or the share of it that the rival holds, as the level says.
 * Source: Mearsheimer 2014 (great powers and the states on their border).
 * Limits: values and red lines are judgements and stay as the level sets them.
 */
export function bufferShare(rules: Rules, s: GameState, i: SeatIndex, h: number, tick: number): number {
  const seat = rules.seats[i];
  const { states } = s;
  let lost = 0;
  for (const c of seat.bufferStates[h] ?? []) {
    const row = states[c];
    const share = row === undefined ? 0 : (row.buffer[i] ?? 0);
    if (share !== 0 && exists(rules, c, tick)) lost += (seat.stake[c] ?? 0) * share;
  }
  const all = seat.wholeBuffer[h]?.[tick] ?? 0;
  return all > 0 ? lost / all : 0;
}

/**
 * Ambiguity: how much of a defensive unit still looks able to attack; checking helps to tell postures apart.
 *
 * Equation: `chi = defenceAmbiguity (1 - clarityOfChecks V)`
 * Units: share 0-1; V verification, share 0-1.
 * Source: Jervis 1978 (offence and defence that can, or cannot, be told apart).
 * Limits: one ambiguity for all weapons.
 */
export function ambiguity(rules: Rules, verification: number): number {
  return rules.params.defenceAmbiguity * (1 - rules.params.clarityOfChecks * verification);
}

/** What a seat's economy adds to its forces at home: the root of its size, 1 = base year. */
export function economyRoot(rules: Rules, s: GameState, i: SeatIndex, tick: number): number {
  return Math.sqrt((rules.seats[i].economy[tick] ?? 0) * s.seats[i].econ);
}

/**
 * Latent reach: offence that the rival has only at a distance; it grows as the buffer shrinks.
 *
 * `economy` is the rival's root.
 *
 * Equation: `Lat = (latentReach (latentFloor + (1 - latentFloor) Buf) reach + latentHome home) sqrt(e)`
 * Units: brigade-like units; reach 0-1 and home units by theatre, as the level says; e economy, 1 = base year.
 * Source: Boulding 1962 (strength falls with distance).
 * Limits: a fixed reach for each theatre in place of kilometres and roads.
 */
export function latentOf(p: Params, reach: number, home: number, buffer: number, economy: number): number {
  return (
    p.latentReach * (p.latentFloor + (1 - p.latentFloor) * buffer) * reach * economy + p.latentHome * home * economy
  );
}

/**
 * Usable offence: what the rival could attack with in a theatre.
 *
 * Equation: `O = off + chi (F - off) + Lat`
 * Units: brigade-like units; F forward forces, off their offensive part.
 * Source: Jervis 1978.
 * Limits: quality, readiness and supply are in the units.
 */
export function usableOf(units: number, off: number, chi: number, latent: number): number {
  return off + chi * (units - off) + latent;
}

/**
 * Force ratio: the rival's usable offence as a share of both sides' local strength.
 *
 * `economy` is the observer's root.
 *
 * Equation: `Q = O / (O + defenderAdvantage (F_own + home_own sqrt(e) + baseStrength))`
 * Units: share 0-1; F_own, home_own and baseStrength units.
 * Source: Jervis 1978; Glaser and Kaufmann 1998 for the defender's edge.
 * Limits: one number a theatre: no terrain, no logistics, no surprise.
 */
export function ratioOf(p: Params, units: number, home: number, usable: number, economy: number): number {
  const own = p.defenderAdvantage * (units + home * economy + p.baseStrength);
  return usable / (usable + own);
}

/**
 * Structure: first the share of the buffer lost, then the force ratio on what is left.
 *
 * Equation: `S = 100 (bufferShare Buf + (1 - bufferShare Buf) Q)`
 * Units: points 0-100.
 * Source: Walt 1987; Mearsheimer 2014; the form is own design, chosen so that forces still count where no buffer is left.
 * Limits: perceived strength as a staff would count it, not an outcome of war.
 */
export function pointsOf(p: Params, buffer: number, ratio: number): number {
  const share = p.bufferShare * buffer;
  return 100 * (share + (1 - share) * ratio);
}

/** S of one theatre; "own" is the observer's, the rest its rival's. */
function pointsIn(
  p: Params,
  buffer: number,
  reach: number,
  home: number,
  economy: number,
  units: number,
  off: number,
  chi: number,
  ownUnits: number,
  ownHome: number,
  ownEconomy: number,
): number {
  const usable = usableOf(units, off, chi, latentOf(p, reach, home, buffer, economy));
  return pointsOf(p, buffer, ratioOf(p, ownUnits, ownHome, usable, ownEconomy));
}

/** Threat is felt between these bounds. */
const within100 = (points: number): number => (points < 0 ? 0 : points > 100 ? 100 : points);

/**
 * Writes `state.threat`: S of every theatre by the weight of the lens, what each seat feels everywhere, what both feel, and
 * shocks. For both seats at once, as each tick asks twice.
 */
export function writeThreat(
  rules: Rules,
  s: GameState,
  forces: Forces,
  tick: number,
  buffers: readonly [readonly number[], readonly number[]],
  first: number,
  second: number,
  both: number,
): void {
  const p = rules.params;
  const { structure } = rules.lens;
  const a = rules.seats[0];
  const b = rules.seats[1];
  const ofA = { units: forces.units[0], off: forces.off[0], root: economyRoot(rules, s, 0, tick) };
  const ofB = { units: forces.units[1], off: forces.off[1], root: economyRoot(rules, s, 1, tick) };
  const chi = ambiguity(rules, s.verification);
  const shockOfA = s.seats[0].shock;
  const shockOfB = s.seats[1].shock;
  const lostByA = buffers[0];
  const lostByB = buffers[1];
  const threatToA = s.threat[0] ?? [];
  const threatToB = s.threat[1] ?? [];
  for (let h = 0; h < threatToA.length; h += 1) {
    const unitsA = ofA.units[h] ?? 0;
    const unitsB = ofB.units[h] ?? 0;
    const homeA = a.home[h] ?? 0;
    const homeB = b.home[h] ?? 0;
    const offA = ofA.off[h] ?? 0;
    const offB = ofB.off[h] ?? 0;
    const toA = pointsIn(
      p,
      lostByA[h] ?? 0,
      b.reach[h] ?? 0,
      homeB,
      ofB.root,
      unitsB,
      offB,
      chi,
      unitsA,
      homeA,
      ofA.root,
    );
    const toB = pointsIn(
      p,
      lostByB[h] ?? 0,
      a.reach[h] ?? 0,
      homeA,
      ofA.root,
      unitsA,
      offA,
      chi,
      unitsB,
      homeB,
      ofB.root,
    );
    threatToA[h] = within100(structure * toA + first + both + (shockOfA[h] ?? 0));
    threatToB[h] = within100(structure * toB + second + both + (shockOfB[h] ?? 0));
  }
}
