/** Forces: what the rival could do from where it stands. */
import { noNumbers, zeros } from '../../lib/arrays.ts';
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
 * Shares of both seats' buffers, by seat and theatre, for one state of a match. They are counted anew only where they can
 * have changed: each change enters a line in the ledger, or states come or go.
 */
export class LostBuffers {
  readonly #shares: readonly [number[], number[]] = [noNumbers(), noNumbers()];
  #lines = 0;
  #since = Number.NaN;
  #rules: Rules | undefined;

  of(rules: Rules, s: GameState, tick: number): readonly [readonly number[], readonly number[]] {
    const since = rules.boardSince[tick] ?? tick;
    if (this.#since !== since || this.#rules !== rules) {
      this.#since = since;
      this.#rules = rules;
      for (let h = 0; h < rules.theatres.length; h += 1) {
        this.#shares[0][h] = bufferShare(rules, s, 0, h, tick);
        this.#shares[1][h] = bufferShare(rules, s, 1, h, tick);
      }
    } else {
      for (let id = this.#lines; id < s.nextLine; id += 1) {
        const line = s.lines[id];
        if (line === undefined || line.q !== 'buffer' || line.o === -1) continue;
        this.#shares[line.o][line.h] = bufferShare(rules, s, line.o, line.h, tick);
      }
    }
    this.#lines = s.nextLine;
    return this.#shares;
  }
}

/** By theatre. */
export interface Structure {
  readonly ratio: number[]; // Q, 0-1
  readonly usable: number[]; // rival's usable offence, units
  readonly latent: number[]; // of which latent reach, units
  readonly points: number[]; // S, 0-100
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
function latentOf(p: Params, reach: number, home: number, buffer: number, economy: number): number {
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
function usableOf(units: number, off: number, chi: number, latent: number): number {
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
function ratioOf(p: Params, units: number, home: number, usable: number, economy: number): number {
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
function pointsOf(p: Params, buffer: number, ratio: number): number {
  const share = p.bufferShare * buffer;
  return 100 * (share + (1 - share) * ratio);
}

/**
 * S of every theatre, from its buffers: written into `points`, as each tick asks for all of them twice. What it is made of
 * is written into `parts` where that is asked for.
 */
export function structurePoints(
  rules: Rules,
  s: GameState,
  forces: Forces,
  i: SeatIndex,
  tick: number,
  buffers: readonly number[],
  points: number[],
  parts?: Omit<Structure, 'points'>,
): void {
  const p = rules.params;
  const me = rules.seats[i];
  const j = me.rival;
  const rival = rules.seats[j];
  const own = forces.units[i];
  const theirs = forces.units[j];
  const off = forces.off[j];
  const ownRoot = economyRoot(rules, s, i, tick);
  const rivalRoot = economyRoot(rules, s, j, tick);
  const chi = ambiguity(rules, s.verification);
  for (let h = 0; h < points.length; h += 1) {
    const buffer = buffers[h] ?? 0;
    const latent = latentOf(p, rival.reach[h] ?? 0, rival.home[h] ?? 0, buffer, rivalRoot);
    const usable = usableOf(theirs[h] ?? 0, off[h] ?? 0, chi, latent);
    const ratio = ratioOf(p, own[h] ?? 0, me.home[h] ?? 0, usable, ownRoot);
    points[h] = pointsOf(p, buffer, ratio);
    if (parts === undefined) continue;
    parts.ratio[h] = ratio;
    parts.usable[h] = usable;
    parts.latent[h] = latent;
  }
}

/** S of every theatre and all that it is made of. */
export function structureOf(
  rules: Rules,
  s: GameState,
  forces: Forces,
  i: SeatIndex,
  tick: number,
  buffers: readonly number[],
): Structure {
  const n = rules.theatres.length;
  const structure = { ratio: zeros(n), usable: zeros(n), latent: zeros(n), points: zeros(n) };
  structurePoints(rules, s, forces, i, tick, buffers, structure.points, structure);
  return structure;
}
