/** What forces are worth theatre by theatre, whichever move sends them: worked out once for all the moves that might. */
import type { BotNumbers } from '../engine/index.ts';
import { at, greatest, zeros } from '../lib/arrays.ts';
import { clamp } from '../lib/det-math.ts';
import type { Drives } from './drives.ts';
import type { Situation } from './situation.ts';

type Numbers = BotNumbers['weighing'];

/** By theatre. Where no gap is left, nothing else is worked out, and what stands there says nothing. */
export interface Posts {
  /** What moved the persona whose wishes these are. */
  readonly drives: Drives;
  /** Forward units that are wanted beyond those that stand there. */
  readonly gap: readonly number[];
  /** What a token presence is worth where something dear is exposed. */
  readonly shield: readonly number[];
  /** What it is worth to close the gap by forces that fit it. */
  readonly closing: readonly number[];
  /** The most that both are worth together where somebody can host forces; below all numbers where no gap is left there. */
  readonly most: number;
  /** The most units that stand somewhere beyond those wanted, of at least a token presence; at least 0. */
  readonly surplus: number;
}

/** How much an attack is to be feared of so many units: by what they are thought to be for. */
function dangerOf(s: Situation, n: Numbers, units: number): number {
  if (units <= 0) return 0;
  const doubt = clamp(s.belief * n.dangerBelief - n.dangerBeliefFrom, 0, 1);
  return clamp(units / n.dangerUnits, 0, 1) * doubt;
}

/** How much an attack in this theatre is to be feared: forces that stand there, and what they are thought to be for. */
export function dangerIn(s: Situation, n: Numbers, h: number): number {
  return dangerOf(s, n, at(s.forces.rival, h));
}

/** The most that one is to be feared in any theatre. */
export function mostDanger(s: Situation, n: Numbers): number {
  return dangerOf(s, n, greatest(s.forces.rival, 0));
}

/** How much forces matter in a theatre, by what it weighs for this seat; 1 is usual. */
export function importanceOf(s: Situation, n: Numbers, h: number): number {
  return clamp((s.seat.weight[h] ?? 0) * s.rules.theatres.length, n.importanceLeast, n.importanceMost);
}

/** Room for what is told by theatre. */
export type PostsRoom = Record<'gap' | 'shield' | 'closing', number[]>;

export function roomForPosts(theatres: number): PostsRoom {
  return { gap: zeros(theatres), shield: zeros(theatres), closing: zeros(theatres) };
}

/** Told in the board's room: what was told before is then gone. */
export function postsFor(s: Situation, drives: Drives): Posts {
  const n = s.rules.bots.weighing;
  const theatres = s.rules.theatres.length;
  const { own } = s.forces;
  const { exposed, hosted, posts } = s.board;
  const { gap: gaps, shield, closing } = posts;
  let most = Number.NEGATIVE_INFINITY;
  let surplus = 0;
  for (let h = 0; h < theatres; h += 1) {
    const have = own[h] ?? 0;
    const gap = drives.wanted(h) - have;
    gaps[h] = gap;
    if (have >= n.tokenUnits) surplus = Math.max(surplus, -gap);
    if (gap <= n.gapLeast) continue;
    const token = (exposed[h] ?? 0) > n.exposedFrom && have < n.tokenUnits;
    shield[h] = token ? n.tokenShield * drives.answer * dangerIn(s, n, h) : 0;
    closing[h] = drives.build * Math.min(1, gap / n.gapFull) * importanceOf(s, n, h);
    if (hosted[h] === true) most = Math.max(most, at(shield, h) + at(closing, h));
  }
  // Where closing a gap is worth less than nothing, the worst fit takes the least away: no bound.
  return { drives, gap: gaps, shield, closing, most: drives.build < 0 ? Number.POSITIVE_INFINITY : most, surplus };
}
