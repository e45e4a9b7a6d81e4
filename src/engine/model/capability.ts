/**
 * Structure: what the rival could do from where it stands (Walt 1987; Jervis 1978; Boulding 1962; Mearsheimer 2001).
 * `S = 100 [theta Buf + (1 - theta Buf) Q]`: first the share of the buffer lost, then the rival's usable offence as a
 * share of both sides' local strength. Points 0-100. Limits: one number per theatre, no terrain, no logistics.
 */
import { at, zeros } from '../../lib/arrays.ts';
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

/** Value x red line of the theatre's existing states, summed, by tick: which states exist hangs on the date alone. */
const buffers = new WeakMap<Rules, Map<number, number>>();

function wholeBuffer(rules: Rules, i: SeatIndex, h: number, tick: number): number {
  let known = buffers.get(rules);
  if (known === undefined) {
    known = new Map();
    buffers.set(rules, known);
  }
  const key = (tick * rules.theatres.length + h) * 2 + i;
  const found = known.get(key);
  if (found !== undefined) return found;
  const seat = rules.seats[i];
  let all = 0;
  for (const c of rules.statesIn[h] ?? []) {
    if (exists(rules, c, tick)) all += (seat.value[c] ?? 0) * (seat.redLine[c] ?? 0);
  }
  known.set(key, all);
  return all;
}

/** Share of the observer's buffer in the theatre that is lost, 0-1, weighed by value x red line over existing states. */
export function bufferShare(rules: Rules, s: GameState, i: SeatIndex, h: number, tick: number): number {
  const seat = rules.seats[i];
  let lost = 0;
  for (const c of rules.statesIn[h] ?? []) {
    const share = at(s.states[c]?.buffer, i);
    if (share !== 0 && exists(rules, c, tick)) lost += (seat.value[c] ?? 0) * (seat.redLine[c] ?? 0) * share;
  }
  const all = wholeBuffer(rules, i, h, tick);
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

export function structureOf(
  rules: Rules,
  s: GameState,
  forces: Forces,
  i: SeatIndex,
  h: number,
  tick: number,
): Structure {
  const p = rules.params;
  const me = rules.seats[i];
  const rival = rules.seats[me.rival];
  const buffer = bufferShare(rules, s, i, h, tick);
  const rivalEconomy = Math.sqrt((rival.economy[tick] ?? 0) * s.seats[me.rival].econ);
  const ownEconomy = Math.sqrt((me.economy[tick] ?? 0) * s.seats[i].econ);
  const latent =
    p.latentReach * (p.latentFloor + (1 - p.latentFloor) * buffer) * (rival.reach[h] ?? 0) * rivalEconomy +
    p.latentHome * (rival.home[h] ?? 0) * rivalEconomy;
  const off = forces.off[me.rival][h] ?? 0;
  const usable = off + ambiguity(rules, s.verification) * ((forces.units[me.rival][h] ?? 0) - off) + latent;
  const own = p.defenderAdvantage * ((forces.units[i][h] ?? 0) + (me.home[h] ?? 0) * ownEconomy + p.baseStrength);
  const ratio = usable / (usable + own);
  const share = p.bufferShare * buffer;
  return { buffer, ratio, usable, latent, points: 100 * (share + (1 - share) * ratio) };
}
