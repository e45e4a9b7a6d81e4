/** What one order is worth to a persona, about -1 to 2, and the one reason that weighs most. */
import { type CompiledMove, isOpening, lastUseOf, occupiedBy } from '../engine/index.ts';
import { clamp } from '../lib/det-math.ts';
import type { Aim } from './board.ts';
import type { ReasonKey } from './bot.ts';
import type { Candidates } from './candidates.ts';
import type { Drives } from './drives.ts';
import type { Gate } from './gate.ts';
import { type MoveTraits, ROLES } from './move-traits.ts';
import { rebuffKey } from './recent-acts.ts';
import type { Situation } from './situation.ts';

/** Below this an order is not worth its price: a quiet turn is also a choice. */
export const WORTH_DOING = 0.12;

/** Not to be done, whatever chance adds. */
const NEVER = -1;

/** What a point of capital is worth elsewhere. */
const PRICE_OF_CAPITAL = 0.007;

/** Attacking is held to pay from here on (model item 8: noise and risk keep smaller gains out). */
const ATTACK_PAYS = 0.03;

/** A step with this much shock is as near to a red line as steps come, points. */
const LOUD = 24;

/** Everything that a role's worth is made of. */
interface Question {
  readonly s: Situation;
  readonly drives: Drives;
  readonly traits: MoveTraits;
  /** Refilled for each target: the same move is asked about many. */
  aim: Aim;
}

/** How much nearer the rival's red lines seem in a theatre in which it has warned. */
const WARNED = 1;

/** A step too near to what the rival holds dear loses three times what it goes too far; a quiet step less. */
function tooNear({ s, drives, traits, aim }: Question): number {
  const loud = clamp(traits.def.signal.shock / LOUD, 0.1, 1);
  const { warned } = s.acts;
  const redLine = aim.rivalRedLine + (warned.size > 0 && warned.has(aim.h) ? WARNED * aim.rivalRedLine : 0);
  return 3 * loud * Math.max(0, redLine - drives.redLineLimit);
}

/** Drawing a state nearer: its value to this side, if it is welcome there and the state is no one's already. */
function drawNearer(q: Question, least: number): number {
  const { s, drives, aim } = q;
  if (aim.ours || aim.theirs) return NEVER;
  const wish = aim.state?.wish === s.seatId ? 0.25 : 0;
  const welcome = clamp((aim.welcome - least) * 3, -0.5, 1);
  const care = aim.value * (0.4 + 0.6 * aim.redLine + drives.deny * aim.rivalRedLine);
  return drives.enlarge * (0.35 + 0.65 * care) * (welcome + wish) - tooNear(q);
}

/** Winning a public over is worth the less, the more of it is won already. */
function winOver(q: Question): number {
  const courted = drawNearer(q, 0.1);
  return courted <= 0 ? courted : courted * clamp(1.5 - 1.2 * q.aim.welcome, 0.3, 1);
}

/** How much an attack in this theatre is to be feared: forces that stand there, and what they are thought to be for. */
function dangerIn(s: Situation, h: number): number {
  return clamp((s.forces.theirs[h] ?? 0) / 2, 0, 1) * clamp(s.belief * 3 - 0.7, 0, 1);
}

/** A first tie with a state also makes it costlier to take. */
function partnerWorth(q: Question): number {
  const courted = drawNearer(q, 0.2);
  if (courted === NEVER) return NEVER;
  return 0.75 * courted + 0.7 * q.drives.answer * dangerIn(q.s, q.aim.h) * q.aim.value;
}

/** Closing the gap to the forces that are wanted; a token presence where something dear is exposed. */
function postWorth({ s, drives, traits, aim: { h } }: Question): number {
  const have = s.forces.own[h] ?? 0;
  const gap = drives.wanted(h) - have;
  if (gap <= 0.3) return NEVER;
  const importance = clamp((s.seat.weight[h] ?? 0) * s.rules.theatres.length, 0.4, 1.6);
  const shield = (s.board.exposed[h] ?? 0) > 0.5 && have < 0.5 ? 0.4 * drives.answer * dangerIn(s, h) : 0;
  const fit = 1 - 0.35 * Math.max(0, traits.units - gap) - 0.12 * Math.max(0, gap - traits.units - 2);
  return (
    shield + drives.build * Math.min(1, gap / 2) * importance * fit + drives.offence * (traits.offence - 0.3) * 0.5
  );
}

function thinWorth({ s, drives, aim: { h } }: Question): number {
  const have = s.forces.own[h] ?? 0;
  const surplus = have - drives.wanted(h);
  if (have < 0.5 || surplus <= 0.3) return NEVER;
  return drives.thin * Math.min(1, surplus / 2) + 0.1 * drives.warmth;
}

/** Pressure on a state that drifts away from what this seat holds dear. */
function coerceWorth(q: Question): number {
  const { s, drives, aim } = q;
  if (aim.ours || drives.press <= 0) return NEVER;
  const drift = clamp((aim.rivalWelcome - 0.35) * 2, 0, 1) + (aim.state?.wish === s.rivalId ? 0.3 : 0);
  return drives.press * (0.3 + aim.redLine) * drift - 0.4 * tooNear(q);
}

function armWorth(q: Question): number {
  const { s, drives, aim } = q;
  if (aim.theirs) return NEVER;
  // An ally is protected already; arms are for those who are not.
  const need = aim.ours ? 0.25 : 1;
  if (s.attacked[aim.h] === true) return drives.answer * need * (0.6 + aim.value);
  const danger = dangerIn(s, aim.h);
  if (danger <= 0 && drives.press <= 0) return NEVER;
  // Arms sink in ever more slowly: what a state has beyond its start counts against more.
  const start = s.rules.level.states[aim.c]?.own ?? 1;
  const room = clamp(2 - (aim.state?.own ?? 0) / Math.max(0.2, start), 0.2, 1);
  const shield = drives.answer * need * danger * room * (0.2 + 0.7 * aim.value);
  // Where an attack is feared, arms no longer wait for the rival's feelings.
  return shield + 0.4 * drives.press * aim.value - 0.6 * (1 - danger) * tooNear(q);
}

function answerWorth({ s, drives }: Question): number {
  if (s.anyAttack) return drives.answer;
  if (s.rivalSeverity >= 3) return 0.35 * drives.answer;
  return 0.5 * drives.press - 0.2;
}

/** A warning is worth giving where forces gather against states that nothing protects, or where the rival courts what is dear. */
function commitWorth({ s, drives, aim: { h } }: Question): number {
  if (h < 0) return (s.rivalSeverity >= 2 ? 0.4 : 0) * drives.answer + 0.3 * drives.press - 0.1;
  const dear = s.board.exposed[h] ?? 0;
  const courted = drives.answer * clamp(2 * courtedIn(s, h) - 0.6, 0, 1);
  if (dear <= 0 && s.attacked[h] !== true) return 0.75 * courted + 0.3 * drives.press - 0.1;
  const gathering = clamp(((s.forces.theirs[h] ?? 0) - 0.8) / 1.5, 0, 1) * clamp(s.belief * 3 - 0.6, 0, 1);
  return Math.max((0.4 + 0.8 * dear) * gathering * drives.answer, 0.75 * courted) + 0.3 * drives.press - 0.1;
}

/** The reddest line of this seat, 0-1, that a state on the rival's ladder stands behind. */
function courtedIn(s: Situation, h: number): number {
  let reddest = 0;
  for (const c of s.rules.statesIn[h] ?? []) {
    const aim = s.board.aims[c];
    if (aim?.there !== true || aim.theirs || aim.rivalRank === 0) continue;
    reddest = Math.max(reddest, aim.redLine);
  }
  return reddest;
}

function attackWorth({ s, drives, aim }: Question): number {
  if (!drives.opportunist || aim.state === undefined || !isOpening(aim.state, s.seat)) return NEVER;
  const value = s.attackOn(aim.state.id)?.value ?? NEVER;
  return value > ATTACK_PAYS ? 1.5 + value : NEVER;
}

/** Closing the door is worth most where a half-opened one touches what the rival holds dearest. */
function closeDoorWorth({ s, drives, aim: { h } }: Question): number {
  let worry = 0;
  for (const c of s.rules.statesIn[h] ?? []) {
    const other = s.board.aims[c];
    if (other?.there === true && !other.ours && other.rank > 0) worry = Math.max(worry, other.rivalRedLine);
  }
  return worry > drives.redLineLimit ? drives.warmth * worry * 0.9 : NEVER;
}

function releaseWorth({ s, drives, aim }: Question): number {
  if (drives.warmth <= 0.3) return NEVER;
  return aim.state !== undefined && occupiedBy(aim.state, s.seat) > 0 ? drives.warmth - 0.3 : NEVER;
}

function spendWorth({ s, drives, traits }: Question): number {
  return traits.edge >= 0 ? drives.build * (s.heat - 0.45) * 2 : drives.warmth * (0.5 - s.heat);
}

/** Checks that bind are worth as much as the persona lets itself be bound; talk alone costs nobody anything. */
function confideWorth({ drives, traits }: Question): number {
  if (drives.talk <= 0) return NEVER;
  const binds = traits.def.signal.severity <= -2;
  return (0.2 + 0.5 * drives.talk) * (binds ? drives.binding : 1);
}

function sayWorth({ drives, traits }: Question): number {
  return traits.edge < 0 ? -traits.edge * drives.warmth + 0.1 * drives.talk : traits.edge * drives.press - 0.05;
}

const WORTH: Readonly<Record<MoveTraits['role'], (q: Question) => number>> = {
  ultimatum: attackWorth,
  coerce: coerceWorth,
  admit: (q) => drawNearer(q, 0.45) * 1.25,
  promise: (q) => drawNearer(q, 0.45) + 0.5 * q.drives.promise,
  partner: partnerWorth,
  pull: winOver,
  aid: (q) => winOver(q) * 0.75,
  'close-door': closeDoorWorth,
  post: postWorth,
  exercise: ({ s, drives, aim }) => 0.6 * drives.press + 0.3 * drives.build * (s.heatIn[aim.h] ?? s.heat) - 0.2,
  thin: thinWorth,
  arm: armWorth,
  release: releaseWorth,
  recognise: (q) => 0.7 * coerceWorth(q),
  sanction: answerWorth,
  commit: commitWorth,
  quit: ({ s, drives }) => 0.5 * drives.press * (s.heat + 0.2) - 0.6 * drives.talk - 0.1,
  confide: confideWorth,
  spend: spendWorth,
  say: sayWorth,
};

/** The same by the place of the use in `ROLES`: a list is read quicker than a table of names. */
const WORTH_BY_USE = ROLES.map((role) => WORTH[role]);

const REASON: Readonly<Record<MoveTraits['role'], ReasonKey>> = {
  ultimatum: 'attack-would-pay',
  coerce: 'press',
  admit: 'open-door',
  promise: 'open-door',
  partner: 'open-door',
  'close-door': 'reassure',
  post: 'close-gap',
  exercise: 'press',
  thin: 'thin-out',
  arm: 'deny-gain',
  pull: 'hold-state',
  aid: 'hold-state',
  release: 'reassure',
  recognise: 'press',
  sanction: 'answer-attack',
  commit: 'deny-gain',
  quit: 'press',
  confide: 'keep-talking',
  spend: 'close-gap',
  say: 'keep-talking',
};

/** The reason shown for an order of this use. */
export function reasonFor(s: Situation, traits: MoveTraits): ReasonKey {
  if (traits.role === 'sanction' && !s.anyAttack) return 'answer-in-kind';
  if (traits.role === 'confide' && s.acts.warm > 0) return 'return-warmth';
  if (traits.role === 'say') return traits.edge < 0 ? 'reassure' : 'press';
  return REASON[traits.role];
}

/** Moves that the rules allow at no target: it is not their time, or a treaty does not stand as they need it. */
export function outOfTime(s: Situation, { gate }: MoveTraits): boolean {
  if (s.year < gate.fromYear || s.year > gate.toYear) return true;
  if (gate.treaties.length === 0) return false;
  const { treaties } = s;
  for (let k = 0; k < gate.treaties.length; k += 1) {
    const need = gate.treaties[k];
    if (need !== undefined && !need.standing.includes(treaties[need.treaty] ?? 'absent')) return true;
  }
  return false;
}

/** Moves that this persona never makes in this situation, or that the rules allow at no target. */
export function outOfQuestion(s: Situation, drives: Drives, traits: MoveTraits): boolean {
  const { role, def } = traits;
  if (outOfTime(s, traits)) return true;
  if (drives.want?.has(def.id) === true) return false;
  if (traits.draws) return drives.enlarge <= 0;
  if (role === 'coerce' || role === 'recognise') return drives.press <= 0;
  return role === 'ultimatum' && !drives.opportunist;
}

/** What the data of a state say at once besides steps on a ladder: enough support, a conflict to speak of? */
function isRipe({ minWelcome, minSeparatist }: Gate, { welcome, state }: Aim): boolean {
  return welcome >= minWelcome && (minSeparatist <= 0 || (state?.separatist ?? 0) >= minSeparatist);
}

/** Is there somebody to host forces in a theatre? */
function isHosted(s: Situation, h: number): boolean {
  return h < 0 || s.board.held[h] === true || (s.seat.home[h] ?? 0) > 0;
}

/** What a move's targets are, by the indices that its traits list; a move without target points at its own theatre. */
function aimsFor({ board }: Situation, { def }: MoveTraits): readonly Aim[] | undefined {
  if (def.target === 'state') return board.aims;
  return def.target === 'theatre' ? board.theatres : undefined;
}

/** Cards used again within this many turns cost more and calm or press less. */
const FRESH_AFTER_TURNS = 3;

/** Chance among what is nearly equal. */
export interface Whims {
  /** The most that it adds. */
  readonly most: number;
  /** What is added for a move, and for a target by its index. */
  ofMove(move: CompiledMove): number;
  at(index: number): number;
}

/** Adds to `found` a move at each of its targets (or at those given) where it is worth at least `least`, whims included. */
export function weighMove(
  s: Situation,
  drives: Drives,
  traits: MoveTraits,
  least: number,
  found: Candidates,
  whims?: Whims,
  targets = traits.targets,
): void {
  const { move, def, edge, gate } = traits;
  const aims = aimsFor(s, traits);
  const q: Question = { s, drives, traits, aim: s.board.theatre(traits.theatre) };
  const role = WORTH_BY_USE[traits.use] ?? sayWorth;
  const lastUse = lastUseOf(s.me, move);
  const stale = lastUse > 0 && s.turn - lastUse < FRESH_AFTER_TURNS ? 0.75 : 1;
  const factor = stale * (drives.lean?.[move.index] ?? 1);
  const warmth = edge < 0 ? drives.warmth * 0.6 : Math.max(0, drives.warmth) * 0.4;
  const tone = -edge * warmth;
  const price = def.capital * PRICE_OF_CAPITAL;
  const { rebuffed } = s.acts;
  const floor = least - (whims?.most ?? 0);
  const wanted = drives.want?.get(def.id) ?? 0;
  let ofMove = -1;
  for (let k = 0; k < targets.length; k += 1) {
    const index = targets[k] ?? -1;
    if (aims !== undefined) {
      const aim = index < 0 ? undefined : aims[index];
      if (aim === undefined) continue;
      q.aim = aim;
    }
    const { aim } = q;
    if ((aim.places & gate.places) === 0 || (aim.c >= 0 && !isRipe(gate, aim))) continue;
    if (gate.host && !isHosted(s, aim.h)) continue;
    const base = wanted > 0 ? Math.max(0, role(q)) + wanted : role(q);
    if (base <= 0) continue;
    const worth = traits.role === 'ultimatum' ? base : (base + tone) * factor - price;
    if (worth < floor) continue;
    if (rebuffed.size > 0 && aim.c >= 0 && rebuffed.has(rebuffKey(s.rules, move, aim.c))) continue;
    if (whims !== undefined && ofMove < 0) ofMove = whims.ofMove(move);
    const score = whims === undefined ? worth : worth + ofMove + (index < 0 ? 0 : whims.at(index));
    if (score >= least) found.add(traits, index, score);
  }
}
