/**
 * Structure: what the rival could do from where it stands (Walt 1987; Jervis 1978; Boulding 1962; Mearsheimer 2001).
 * `S = 100 [theta Buf + (1 - theta Buf) Q]`: first the share of the buffer lost, then the rival's usable offence as a
 * share of both sides' local strength. Points 0-100. Limits: one number per theatre, no terrain, no logistics.
 */
import { zeros } from '../../lib/arrays.ts';
import { exists, type Rules } from '../rules.ts';
import type { Deployment, GameState, SeatIndex } from '../state.ts';

export interface Forces {
  /** Units by seat and theatre, after wear. */
  readonly units: readonly [number[], number[]];
  readonly off: readonly [number[], number[]];
}

/** Share of a deployment left after wear at the end of a tick. */
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

/** Share of the observer's buffer in the theatre that is lost, 0-1, weighed by value x red line over existing states. */
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

export interface Structure {
  readonly buffer: number; // 0-1
  readonly ratio: number; // Q, 0-1
  readonly usable: number; // rival's usable offence, units
  readonly latent: number; // of which latent reach, units
  readonly points: number; // S, 0-100
}

/** How much of a defensive unit still looks offensive: chi (1 - V/2); checking helps to tell postures apart (Jervis 1978). */
export function ambiguity(rules: Rules, verification: number): number {
  return rules.params.defenceAmbiguity * (1 - verification / 2);
}

/** What a seat's economy adds to its forces at home: the root of its size, 1 = base year. */
function economyRoot(rules: Rules, s: GameState, i: SeatIndex, tick: number): number {
  return Math.sqrt((rules.seats[i].economy[tick] ?? 0) * s.seats[i].econ);
}

/**
 * Offence that the rival has only at a distance: reach from home, the more the smaller the buffer, and what stands there.
 * `economy` is the rival's root.
 */
function latentOf(rules: Rules, i: SeatIndex, h: number, buffer: number, economy: number): number {
  const p = rules.params;
  const rival = rules.seats[rules.seats[i].rival];
  return (
    p.latentReach * (p.latentFloor + (1 - p.latentFloor) * buffer) * (rival.reach[h] ?? 0) * economy +
    p.latentHome * (rival.home[h] ?? 0) * economy
  );
}

function usableOf(rules: Rules, s: GameState, forces: Forces, i: SeatIndex, h: number, latent: number): number {
  const j = rules.seats[i].rival;
  const off = forces.off[j][h] ?? 0;
  return off + ambiguity(rules, s.verification) * ((forces.units[j][h] ?? 0) - off) + latent;
}

/** Q: the rival's usable offence as a share of both sides' local strength. `economy` is the observer's root. */
function ratioOf(rules: Rules, forces: Forces, i: SeatIndex, h: number, usable: number, economy: number): number {
  const p = rules.params;
  const me = rules.seats[i];
  const own = p.defenderAdvantage * ((forces.units[i][h] ?? 0) + (me.home[h] ?? 0) * economy + p.baseStrength);
  return usable / (usable + own);
}

function pointsOf(rules: Rules, buffer: number, ratio: number): number {
  const share = rules.params.bufferShare * buffer;
  return 100 * (share + (1 - share) * ratio);
}

/** S alone, of every theatre: written into `points`, as each tick asks for all of them twice. */
export function structurePoints(
  rules: Rules,
  s: GameState,
  forces: Forces,
  i: SeatIndex,
  tick: number,
  points: number[],
): void {
  const own = economyRoot(rules, s, i, tick);
  const rival = economyRoot(rules, s, rules.seats[i].rival, tick);
  for (let h = 0; h < rules.theatres.length; h += 1) {
    const buffer = bufferShare(rules, s, i, h, tick);
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
): Structure {
  const buffer = bufferShare(rules, s, i, h, tick);
  const latent = latentOf(rules, i, h, buffer, economyRoot(rules, s, rules.seats[i].rival, tick));
  const usable = usableOf(rules, s, forces, i, h, latent);
  const ratio = ratioOf(rules, forces, i, h, usable, economyRoot(rules, s, i, tick));
  return { buffer, ratio, usable, latent, points: pointsOf(rules, buffer, ratio) };
}
