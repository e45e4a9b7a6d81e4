/** Structure part by part, as snapshots keep it. */
import { zeros } from '../../lib/arrays.ts';
import type { Rules } from '../rules.ts';
import type { GameState, SeatIndex } from '../state.ts';
import { ambiguity, economyRoot, type Forces, latentOf, ratioOf, usableOf } from './capability.ts';

/** By theatre. */
export interface Structure {
  readonly ratio: number[]; // Q, 0-1
  readonly usable: number[]; // rival's usable offence, units
  readonly latent: number[]; // of which latent reach, units
}

/** What S of every theatre is made of besides the observer's buffers, which are given. */
export function structureOf(
  rules: Rules,
  s: GameState,
  forces: Forces,
  i: SeatIndex,
  tick: number,
  buffers: readonly number[],
): Structure {
  const n = rules.theatres.length;
  const parts: Structure = { ratio: zeros(n), usable: zeros(n), latent: zeros(n) };
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
  for (let h = 0; h < n; h += 1) {
    const buffer = buffers[h] ?? 0;
    const latent = latentOf(p, rival.reach[h] ?? 0, rival.home[h] ?? 0, buffer, rivalRoot);
    const usable = usableOf(theirs[h] ?? 0, off[h] ?? 0, chi, latent);
    const ratio = ratioOf(p, own[h] ?? 0, me.home[h] ?? 0, usable, ownRoot);
    parts.ratio[h] = ratio;
    parts.usable[h] = usable;
    parts.latent[h] = latent;
  }
  return parts;
}
