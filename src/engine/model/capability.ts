/** Forces: what the rival could do from where it stands. */
import { zeros } from '../../lib/arrays.ts';
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
  const n = rules.theatres.length;
  const forces: Forces = { units: [zeros(n), zeros(n)], off: [zeros(n), zeros(n)] };
  for (const d of s.deployments) {
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
  let lost = 0;
  for (const c of seat.bufferStates[h] ?? []) {
    const share = s.states[c]?.buffer[i] ?? 0;
    if (share !== 0 && exists(rules, c, tick)) lost += (seat.stake[c] ?? 0) * share;
  }
  const all = seat.wholeBuffer[h]?.[tick] ?? 0;
  return all > 0 ? lost / all : 0;
}

/**
 * Shares of both seats' buffers, by seat and theatre, for one course of play. They are counted anew only when they can
 * have changed: each change enters a line in the ledger, or states come or go.
 */
export class LostBuffers {
  readonly #shares: readonly [number[], number[]] = [[], []];
  #lines = 0;
  #since = Number.NaN;

  of(rules: Rules, s: GameState, tick: number): readonly [readonly number[], readonly number[]] {
    const since = rules.boardSince[tick] ?? tick;
    const changed = this.#since !== since || this.#hasNewLine(s);
    this.#lines = s.nextLine;
    if (changed) {
      this.#since = since;
      for (let h = 0; h < rules.theatres.length; h += 1) {
        this.#shares[0][h] = bufferShare(rules, s, 0, h, tick);
        this.#shares[1][h] = bufferShare(rules, s, 1, h, tick);
      }
    }
    return this.#shares;
  }

  /** Has a line of a buffer been entered since the last look? */
  #hasNewLine({ lines, nextLine }: GameState): boolean {
    for (let id = this.#lines; id < nextLine; id += 1) if (lines[id]?.q === 'buffer') return true;
    return false;
  }
}

export interface Structure {
  readonly buffer: number; // 0-1
  readonly ratio: number; // Q, 0-1
  readonly usable: number; // rival's usable offence, units
  readonly latent: number; // of which latent reach, units
  readonly points: number; // S, 0-100
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
function economyRoot(rules: Rules, s: GameState, i: SeatIndex, tick: number): number {
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
function latentOf(rules: Rules, i: SeatIndex, h: number, buffer: number, economy: number): number {
  const p = rules.params;
  const rival = rules.seats[rules.seats[i].rival];
  return (
    p.latentReach * (p.latentFloor + (1 - p.latentFloor) * buffer) * (rival.reach[h] ?? 0) * economy +
    p.latentHome * (rival.home[h] ?? 0) * economy
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
function usableOf(rules: Rules, s: GameState, forces: Forces, i: SeatIndex, h: number, latent: number): number {
  const j = rules.seats[i].rival;
  const off = forces.off[j][h] ?? 0;
  return off + ambiguity(rules, s.verification) * ((forces.units[j][h] ?? 0) - off) + latent;
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
function ratioOf(rules: Rules, forces: Forces, i: SeatIndex, h: number, usable: number, economy: number): number {
  const p = rules.params;
  const me = rules.seats[i];
  const own = p.defenderAdvantage * ((forces.units[i][h] ?? 0) + (me.home[h] ?? 0) * economy + p.baseStrength);
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
function pointsOf(rules: Rules, buffer: number, ratio: number): number {
  const share = rules.params.bufferShare * buffer;
  return 100 * (share + (1 - share) * ratio);
}

/** S alone, of every theatre, from its buffers: written into `points`, as each tick asks for all of them twice. */
export function structurePoints(
  rules: Rules,
  s: GameState,
  forces: Forces,
  i: SeatIndex,
  tick: number,
  buffers: readonly number[],
  points: number[],
): void {
  const own = economyRoot(rules, s, i, tick);
  const rival = economyRoot(rules, s, rules.seats[i].rival, tick);
  for (let h = 0; h < rules.theatres.length; h += 1) {
    const buffer = buffers[h] ?? 0;
    const usable = usableOf(rules, s, forces, i, h, latentOf(rules, i, h, buffer, rival));
    points[h] = pointsOf(rules, buffer, ratioOf(rules, forces, i, h, usable, own));
  }
}

/** S and all that it is made of. */
export function structureOf(
  rules: Rules,
  s: GameState,
  forces: Forces,
  i: SeatIndex,
  h: number,
  tick: number,
  buffer = bufferShare(rules, s, i, h, tick),
): Structure {
  const latent = latentOf(rules, i, h, buffer, economyRoot(rules, s, rules.seats[i].rival, tick));
  const usable = usableOf(rules, s, forces, i, h, latent);
  const ratio = ratioOf(rules, forces, i, h, usable, economyRoot(rules, s, i, tick));
  return { buffer, ratio, usable, latent, points: pointsOf(rules, buffer, ratio) };
}
