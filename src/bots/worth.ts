/** What a move at a target is worth by its use, about -1 to 2: why a persona would want it. */
import { isOpening, occupiedBy } from '../engine/index.ts';
import { at } from '../lib/arrays.ts';
import { clamp } from '../lib/det-math.ts';
import type { Aim } from './aim.ts';
import type { Board } from './board.ts';
import { aidWorth, drawNearer, tooNear, winOver } from './courting.ts';
import type { Drives } from './drives.ts';
import { ROLES, type Role } from './move-role.ts';
import type { MoveTraits } from './move-traits.ts';
import { dangerIn, importanceOf } from './posts.ts';
import { ask, NEVER, type Numbers, type Question, type Worth } from './question.ts';
import type { Situation } from './situation.ts';

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

function answerWorth({ s, n, drives }: Question): number {
  if (s.anyAttack) return drives.answer;
  if (s.rivalSeverity >= n.answerHardFrom) return n.answerHard * drives.answer;
  return n.sanctionPress * drives.press - n.sanctionCost;
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

function attackWorth({ s, n, drives }: Question, aim: Aim): number {
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

function spendWorth({ s, n, drives, traits }: Question): number {
  if (traits.edge >= 0) return drives.build * (s.heat - n.spendCalm) * n.spendSlope;
  return drives.warmth * (n.saveBelow - s.heat);
}

/** Can it be checked whether the word is kept? Talk alone binds nobody. */
export function binds({ rules }: Situation, { def }: MoveTraits): boolean {
  return def.signal.severity <= rules.bots.weighing.bindsFrom;
}

/** Checks that bind are worth as much as the persona lets itself be bound; talk alone costs nobody anything. */
function confideWorth({ s, n, drives, traits }: Question): number {
  if (drives.talk <= 0) return NEVER;
  return (n.confide + n.confideTalk * drives.talk) * (binds(s, traits) ? drives.binding : 1);
}

function sayWorth({ n, drives, traits }: Question): number {
  const { edge } = traits;
  return edge < 0 ? -edge * drives.warmth + n.sayTalk * drives.talk : edge * drives.press - n.sayCost;
}

export function exerciseWorth({ s, n, drives }: Question, aim: Aim): number {
  const heat = s.heatIn[aim.h] ?? s.heat;
  return n.exercisePress * drives.press + n.exerciseBuild * drives.build * heat - n.exerciseCost;
}

/** What forces would be worth that a treaty which ends keeps away: those wanted where no room is left below its ceiling. */
export function liftedWorth({ s, n, drives, traits: { lifts } }: Question): number {
  let most = 0;
  for (const { h, units } of lifts) {
    const have = s.forces.own[h] ?? 0;
    if (have + n.tokenUnits <= units) continue;
    const gap = drives.wanted(h) - Math.max(have, units);
    if (gap <= n.gapLeast) continue;
    most = Math.max(most, drives.build * Math.min(1, gap / n.gapFull) * importanceOf(s, n, h));
  }
  return most;
}

/** The dearest of what only becomes possible as a treaty ends: a move that waits for it, or forces beyond its ceilings. */
function freedWorth(q: Question): number {
  const { s, drives } = q;
  const { board } = s;
  let most = liftedWorth(q);
  for (const traits of q.traits.frees) {
    const { gate } = traits;
    if (s.year < gate.fromYear || s.year > gate.toYear) continue;
    const { fitting, count } = board.fitting(traits);
    const ofFreed = ask(s, drives, traits);
    const of = worthBy(traits.use);
    for (let k = 0; k < count; k += 1) {
      const aim = fitting[k];
      if (aim === undefined || (gate.host && !isHosted(board, aim.h))) continue;
      const worth = of(ofFreed, aim);
      most = Math.max(most, worth * (drives.lean?.[traits.move.index] ?? 1));
    }
  }
  return most;
}

/** What leaving is worth if this is what the dearest of what it frees is worth. */
export function worthOfQuitting({ s, n, drives }: Question, freed: number): number {
  const pressure = n.quitPress * drives.press * (s.heat + n.quitHeat);
  return pressure + n.quitFrees * freed - n.quitTalk * drives.talk - n.quitCost;
}

function quitWorth(q: Question): number {
  return worthOfQuitting(q, freedWorth(q));
}

const WORTH: Readonly<Record<Role, Worth>> = {
  ultimatum: attackWorth,
  coerce: coerceWorth,
  admit: (q, aim) => drawNearer(q, aim, q.n.welcomeToJoin) * q.n.joinFactor,
  promise: (q, aim) => drawNearer(q, aim, q.n.welcomeToJoin) + q.n.promiseWeight * q.drives.promise,
  partner: partnerWorth,
  pull: winOver,
  aid: aidWorth,
  'close-door': closeDoorWorth,
  post: postWorth,
  exercise: exerciseWorth,
  thin: thinWorth,
  arm: armWorth,
  release: releaseWorth,
  recognise: (q, aim) => q.n.recognise * coerceWorth(q, aim),
  sanction: answerWorth,
  commit: commitWorth,
  quit: quitWorth,
  confide: confideWorth,
  spend: spendWorth,
  say: sayWorth,
};

/** The same by the place of the use in `ROLES`: a list is read quicker than a table of names. */
const WORTH_BY_USE = ROLES.map((role) => WORTH[role]);

/** What a move is worth whose use is worth the same anywhere. */
export function worthAnywhere(q: Question): number {
  const { role } = q.traits;
  if (role === 'confide') return confideWorth(q);
  if (role === 'quit') return quitWorth(q);
  if (role === 'sanction') return answerWorth(q);
  return role === 'spend' ? spendWorth(q) : sayWorth(q);
}

/** What a move of this use is worth, by its place in `ROLES`. */
export function worthBy(use: number): Worth {
  return WORTH_BY_USE[use] ?? sayWorth;
}
