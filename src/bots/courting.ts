/** What it is worth to win a state: to draw it nearer, or its public over. */
import { rungRank } from '../engine/index.ts';
import { filled, zeros } from '../lib/arrays.ts';
import { clamp } from '../lib/det-math.ts';
import type { Aim } from './aim.ts';
import type { Drives } from './drives.ts';
import type { Gate } from './gate.ts';
import { NEVER, type Numbers, type Question } from './question.ts';
import type { Situation } from './situation.ts';

/** What a step too near to what the rival holds dear loses, by how far it goes; a quiet step less. */
export function tooNear({ s, n, drives, traits }: Question, { h, rivalRedLine }: Aim): number {
  const { warned } = s.acts;
  const redLine = rivalRedLine + (warned.size > 0 && warned.has(h) ? n.warned * rivalRedLine : 0);
  const beyond = redLine - drives.redLineLimit;
  return beyond > 0 ? n.tooNear * traits.loud * beyond : 0;
}

/** Is the state someone's already? */
export function isTaken({ ours, theirs }: Aim): boolean {
  return ours || theirs;
}

/** Drawing a state nearer: its value to this side, if it is welcome there and the state is no one's already. */
export function drawNearer(q: Question, aim: Aim, least: number): number {
  const { s, n, drives } = q;
  if (isTaken(aim)) return NEVER;
  const wish = aim.wish === s.seat.index ? n.wish : 0;
  const welcome = clamp((aim.welcome - least) * n.welcomeSlope, n.welcomeLeast, 1);
  const care = aim.value * (n.care + n.careRedLine * aim.redLine + drives.deny * aim.rivalRedLine);
  return drives.enlarge * (n.drawBase + n.drawCare * care) * (welcome + wish) - tooNear(q, aim);
}

/** What is left to win of a public. */
function shareLeft(n: Numbers, { welcome }: Aim): number {
  return clamp(n.wonFrom - n.wonSlope * welcome, n.wonLeast, 1);
}

/** Winning a public over is worth the less, the more of it is won already. */
export function winOver(q: Question, aim: Aim): number {
  const { n } = q;
  const courted = drawNearer(q, aim, n.welcomeToCourt);
  return courted <= 0 ? courted : courted * shareLeft(n, aim);
}

export function aidWorth(q: Question, aim: Aim): number {
  return winOver(q, aim) * q.n.aid;
}

/** By step on the own ladder, of the states that stand there and are no one's: what drawing one nearer may be worth. */
export interface Courting {
  /** However welcome that need be, and whatever it may cost; below all numbers where there is none. */
  readonly most: readonly number[];
  /** The same of winning its public over. */
  readonly mostWon: readonly number[];
  /** The most public support for this side. */
  readonly welcome: readonly number[];
}

const RANKS = rungRank('member') + 1;

/** Room for the answer, written anew with each question. */
const ROOM = { most: filled(RANKS, 0), mostWon: filled(RANKS, 0), welcome: filled(RANKS, 0) };

/** How dear each state of a board is to a seat, by index, as far as that hangs on how much it wants to deny its rival. */
export interface Care {
  /** What it wanted when they were worked out, no number before. */
  deny: number;
  readonly of: number[];
}

export function roomForCare(states: number): Care {
  return { deny: Number.NaN, of: zeros(states) };
}

/** Worked out once: what a seat wants to deny seldom changes within a match. */
function careFor(s: Situation, n: Numbers, deny: number): readonly number[] {
  const { care, aims } = s.board;
  if (care.deny === deny) return care.of;
  for (let c = 0; c < aims.length; c += 1) {
    const aim = aims[c];
    if (aim === undefined) continue;
    care.of[c] = aim.value * (n.care + n.careRedLine * aim.redLine + deny * aim.rivalRedLine);
  }
  care.deny = deny;
  return care.of;
}

/** What is loaded for each state is loaded once for all of them. Good until it is asked for again. */
export function courtingOf(s: Situation, n: Numbers, drives: Drives): Courting {
  const { most, mostWon, welcome: supported } = ROOM;
  for (let rank = 0; rank < RANKS; rank += 1) {
    most[rank] = Number.NEGATIVE_INFINITY;
    mostWon[rank] = Number.NEGATIVE_INFINITY;
    supported[rank] = Number.NEGATIVE_INFINITY;
  }
  const least = Math.min(n.welcomeToCourt, n.welcomeToPartner, n.welcomeToJoin);
  const { drawBase, drawCare, wish, welcomeSlope, welcomeLeast, wonFrom, wonSlope, wonLeast } = n;
  const { enlarge } = drives;
  const care = careFor(s, n, drives.deny);
  const own = s.seat.index;
  const aims = s.board.free;
  for (let k = 0; k < aims.length; k += 1) {
    const aim = aims[k];
    if (aim === undefined) continue;
    const { rank, welcome } = aim;
    const welcomed = clamp((welcome - least) * welcomeSlope, welcomeLeast, 1) + (aim.wish === own ? wish : 0);
    const worth = enlarge * (drawBase + drawCare * (care[aim.c] ?? 0)) * welcomed;
    const won = worth * clamp(wonFrom - wonSlope * welcome, wonLeast, 1);
    if (worth > (most[rank] ?? 0)) most[rank] = worth;
    if (won > (mostWon[rank] ?? 0)) mostWon[rank] = won;
    if (welcome > (supported[rank] ?? 0)) supported[rank] = welcome;
  }
  return ROOM;
}

/** The most of those on steps that fit a move, where support for it is enough. */
export function mostCourting(
  most: readonly number[],
  welcome: readonly number[],
  { minRank, maxRank, minWelcome }: Gate,
): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (let rank = minRank; rank <= maxRank; rank += 1) {
    const here = most[rank] ?? 0;
    if (here > highest && (welcome[rank] ?? 0) >= minWelcome) highest = here;
  }
  return highest;
}
