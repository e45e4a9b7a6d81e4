/** What a move at a target is worth by its use, about -1 to 2: why a persona would want it. */
import { isOpening, occupiedBy } from '../engine/index.ts';
import { at } from '../lib/arrays.ts';
import { clamp } from '../lib/det-math.ts';
import type { Aim } from './aim.ts';
import type { Board } from './board.ts';
import { drawNearer, tooNear } from './courting.ts';
import type { Drives } from './drives.ts';
import type { MoveTraits } from './move-traits.ts';
import { dangerIn } from './posts.ts';
import { NEVER, type Numbers, type Question } from './question.ts';

/** Is there somebody to host forces in a theatre? */
export function isHosted({ hosted }: Board, h: number): boolean {
  return h < 0 || hosted[h] === true;
}

/** A first tie with a state also makes it costlier to take. */
export function partnerWorth(q: Question, aim: Aim): number {
  const { n } = q;
  const courted = drawNearer(q, aim, n.welcomeToPartner);
  if (courted === NEVER) return NEVER;
  return n.partner * courted + n.partnerShield * q.drives.answer * dangerIn(q.s, n, aim.h) * aim.value;
}

/** What a persona that goes beyond defence sees in the offensive share of what is posted. */
export function offenceOf(n: Numbers, drives: Drives, traits: MoveTraits): number {
  return drives.offence * (traits.offence - n.offenceFrom) * n.offenceWeight;
}

/** Closing the gap to the forces that are wanted; a token presence where something dear is exposed. */
export function postWorth({ s, n, drives, traits }: Question, { h }: Aim): number {
  const posts = s.postsFor(drives);
  const gap = posts.gap[h] ?? 0;
  if (gap <= n.gapLeast) return NEVER;
  const short = Math.max(0, gap - traits.units - n.postSpare);
  const fit = 1 - n.postExcess * Math.max(0, traits.units - gap) - n.postShortfall * short;
  return at(posts.shield, h) + at(posts.closing, h) * fit + offenceOf(n, drives, traits);
}

export function thinWorth({ s, n, drives }: Question, { h }: Aim): number {
  const have = s.forces.own[h] ?? 0;
  const surplus = have - drives.wanted(h);
  if (have < n.tokenUnits || surplus <= n.gapLeast) return NEVER;
  return drives.thin * Math.min(1, surplus / n.gapFull) + n.thinWarmth * drives.warmth;
}

/** Pressure on a state that drifts away from what this seat holds dear. */
export function coerceWorth(q: Question, aim: Aim): number {
  const { s, n, drives } = q;
  if (aim.ours || drives.press <= 0) return NEVER;
  const wish = aim.wish === s.rival.index ? n.driftWish : 0;
  const drift = clamp((aim.rivalWelcome - n.driftFrom) * n.driftSlope, 0, 1) + wish;
  return drives.press * (n.coerceBase + aim.redLine) * drift - n.coerceNear * tooNear(q, aim);
}

export function armWorth(q: Question, aim: Aim): number {
  const { s, n, drives } = q;
  if (aim.theirs) return NEVER;
  // An ally is protected already; arms are for those who are not.
  const need = aim.ours ? n.armAlly : 1;
  if (s.attacked[aim.h] === true) return drives.answer * need * (n.armAttacked + aim.value);
  const danger = dangerIn(s, n, aim.h);
  if (danger <= 0 && drives.press <= 0) return NEVER;
  // Arms sink in ever more slowly: what a state has beyond its start counts against more.
  const start = s.rules.level.states[aim.c]?.own ?? 1;
  const room = clamp(n.armRoom - (aim.state?.own ?? 0) / Math.max(n.armStartLeast, start), n.armRoomLeast, 1);
  const shield = drives.answer * need * danger * room * (n.armBase + n.armValue * aim.value);
  // Where an attack is feared, arms no longer wait for the rival's feelings.
  return shield + n.armPress * drives.press * aim.value - n.armNear * (1 - danger) * tooNear(q, aim);
}

/** A warning is worth giving where forces gather against states that nothing protects, or where the rival courts what is dear. */
export function commitWorth({ s, n, drives }: Question, { h }: Aim): number {
  if (h < 0) {
    const answer = s.rivalSeverity >= s.rules.bots.signals.hardFrom ? n.warnAnswer : 0;
    return answer * drives.answer + n.warnPress * drives.press - n.warnCost;
  }
  const { board } = s;
  const dear = board.exposed[h] ?? 0;
  const courted = drives.answer * clamp(n.courtedSlope * (board.courted[h] ?? 0) - n.courtedFrom, 0, 1);
  if (dear <= 0 && s.attacked[h] !== true) return n.warnCourted * courted + n.warnPress * drives.press - n.warnCost;
  const more = clamp(((s.forces.rival[h] ?? 0) - n.gatheringFrom) / n.gatheringUnits, 0, 1);
  const gathering = more * clamp(s.belief * n.gatheringBelief - n.gatheringBeliefFrom, 0, 1);
  const worry = Math.max((n.warnBase + n.warnDear * dear) * gathering * drives.answer, n.warnCourted * courted);
  return worry + n.warnPress * drives.press - n.warnCost;
}

export function attackWorth({ s, n, drives }: Question, aim: Aim): number {
  if (!drives.opportunist || aim.state === undefined || !isOpening(aim.state, s.seat)) return NEVER;
  const value = s.attackOn(aim.state.id)?.value ?? NEVER;
  return value > n.attackPays ? n.attackWorth + value : NEVER;
}

/** Closing the door is worth most where a half-opened one touches what the rival holds dearest. */
export function closeDoorWorth({ s, n, drives }: Question, { h }: Aim): number {
  const worry = s.board.halfOpened[h] ?? 0;
  return worry > drives.redLineLimit ? drives.warmth * worry * n.closeDoor : NEVER;
}

export function releaseWorth({ s, n, drives }: Question, aim: Aim): number {
  if (drives.warmth <= n.releaseFrom) return NEVER;
  return aim.state !== undefined && occupiedBy(aim.state, s.seat) > 0 ? drives.warmth - n.releaseFrom : NEVER;
}

export function exerciseWorth({ s, n, drives }: Question, aim: Aim): number {
  const heat = s.heatIn[aim.h] ?? s.heat;
  return n.exercisePress * drives.press + n.exerciseBuild * drives.build * heat - n.exerciseCost;
}

export function admitWorth(q: Question, aim: Aim): number {
  return drawNearer(q, aim, q.n.welcomeToJoin) * q.n.joinFactor;
}

export function promiseWorth(q: Question, aim: Aim): number {
  return drawNearer(q, aim, q.n.welcomeToJoin) + q.n.promiseWeight * q.drives.promise;
}

export function recogniseWorth(q: Question, aim: Aim): number {
  return q.n.recognise * coerceWorth(q, aim);
}
