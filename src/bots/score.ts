/** What one order is worth to a persona, about -1 to 2, and the one reason that weighs most. */
import type { StateView } from '../engine/index.ts';
import { clamp } from '../lib/det-math.ts';
import type { ReasonKey } from './bot.ts';
import type { Drives } from './drives.ts';
import type { MoveTraits } from './move-traits.ts';
import { belongsTo, rebuffKey, type Situation } from './situation.ts';

/** Below this an order is not worth its price: a quiet turn is also a choice. */
export const WORTH_DOING = 0.12;

/** What a point of capital is worth elsewhere. */
const PRICE_OF_CAPITAL = 0.007;

/** Attacking is held to pay from here on (model item 8: noise and risk keep smaller gains out). */
const ATTACK_PAYS = 0.03;

/** Everything about a target that the scores read; one object, refilled for each target. */
interface Target {
  state: StateView | undefined;
  c: number;
  h: number;
  value: number;
  rivalRedLine: number;
  welcome: number;
  rivalWelcome: number;
}

const target: Target = { state: undefined, c: -1, h: -1, value: 0, rivalRedLine: 0, welcome: 0, rivalWelcome: 0 };

function aim(s: Situation, traits: MoveTraits, index: number): boolean {
  target.state = undefined;
  target.c = -1;
  target.h = traits.theatre;
  target.value = 0;
  target.rivalRedLine = 0;
  if (traits.def.target === 'theatre') target.h = index;
  if (traits.def.target !== 'state') return true;
  const state = s.view.states[index];
  if (state === undefined || !state.exists) return false;
  target.state = state;
  target.c = index;
  if (target.h < 0) target.h = s.rules.theatreOf[index] ?? -1;
  target.value = s.seat.value[index] ?? 0;
  target.rivalRedLine = s.rival.redLine[index] ?? 0;
  target.welcome = (state.support[s.seatId] ?? 0) / 100;
  target.rivalWelcome = (state.support[s.rivalId] ?? 0) / 100;
  return true;
}

/** A step with this much shock is as near to a red line as steps come, points. */
const LOUD = 24;

/** A step too near to what the rival holds dear loses three times what it goes too far; a quiet step less. */
function tooNear(drives: Drives, traits: MoveTraits): number {
  const loud = clamp(traits.def.signal.shock / LOUD, 0.1, 1);
  return 3 * loud * Math.max(0, target.rivalRedLine - drives.redLineLimit);
}

/** Drawing a state nearer: its value to this side, if it is welcome and no one's already. */
function drawNearer(s: Situation, drives: Drives, traits: MoveTraits, least: number): number {
  const { state } = target;
  if (state === undefined || belongsTo(s.seat, state) || belongsTo(s.rival, state)) return -1;
  const wish = state.wish === s.seatId ? 0.25 : 0;
  const welcome = clamp((target.welcome - least) * 3, -0.5, 1);
  const care = target.value * (0.6 + 0.4 * (s.seat.redLine[target.c] ?? 0));
  return drives.enlarge * (0.35 + 0.65 * care) * (welcome + wish) - tooNear(drives, traits);
}

function postWorth(s: Situation, drives: Drives, traits: MoveTraits): number {
  const h = target.h;
  const gap = (drives.wanted[h] ?? 0) - (s.own[h] ?? 0);
  if (gap <= 0.3) return -1;
  const importance = clamp((s.seat.weight[h] ?? 0) * s.heatIn.length, 0.4, 1.6);
  const shield = (s.exposed[h] ?? 0) > 0.5 && (s.own[h] ?? 0) < 0.5 ? 0.4 * drives.answer * dangerIn(s, h) : 0;
  const fit = 1 - 0.35 * Math.max(0, traits.units - gap) - 0.12 * Math.max(0, gap - traits.units - 2);
  return (
    shield + drives.build * Math.min(1, gap / 2) * importance * fit + drives.offence * (traits.offence - 0.3) * 0.5
  );
}

function thinWorth(s: Situation, drives: Drives): number {
  const h = target.h;
  const have = s.own[h] ?? 0;
  if (have < 0.5) return -1;
  const surplus = have - (drives.wanted[h] ?? 0);
  return surplus <= 0.3 ? -1 : drives.thin * Math.min(1, surplus / 2) + 0.1 * drives.warmth;
}

function coerceWorth(s: Situation, drives: Drives, traits: MoveTraits): number {
  const { state } = target;
  if (state === undefined || belongsTo(s.seat, state)) return -1;
  const drift = clamp((target.rivalWelcome - 0.35) * 2, 0, 1) + (state.wish === s.rivalId ? 0.3 : 0);
  const care = s.seat.redLine[target.c] ?? 0;
  return drives.press * (0.3 + care) * drift - 0.4 * tooNear(drives, traits);
}

/** How much an attack in this theatre is to be feared: forces that stand there, and what they are thought to be for. */
function dangerIn(s: Situation, h: number): number {
  return clamp((s.theirs[h] ?? 0) / 2, 0, 1) * clamp(s.belief * 3 - 0.7, 0, 1);
}

/** A first tie with a state also makes it costlier to take. */
function partnerWorth(s: Situation, drives: Drives, traits: MoveTraits): number {
  const courted = drawNearer(s, drives, traits, 0.2);
  return courted <= -1 ? -1 : 0.9 * courted + 0.7 * drives.answer * dangerIn(s, target.h) * target.value;
}

function armWorth(s: Situation, drives: Drives, traits: MoveTraits): number {
  const { state, h } = target;
  if (state === undefined || belongsTo(s.rival, state)) return -1;
  // An ally is protected already; arms are for those who are not.
  const need = belongsTo(s.seat, state) ? 0.25 : 1;
  if (s.attacked[h] === true) return drives.answer * need * (0.6 + target.value);
  const danger = dangerIn(s, h);
  // Arms sink in ever more slowly (what a state has beyond its start counts against more).
  const start = s.rules.level.states[target.c]?.own ?? 1;
  const room = clamp(2 - state.own / Math.max(0.2, start), 0.2, 1);
  const shield = drives.answer * need * danger * room * (0.2 + 0.7 * target.value);
  // Where an attack is feared, arms no longer wait for the rival's feelings.
  return shield + 0.4 * drives.press * target.value - 0.6 * (1 - danger) * tooNear(drives, traits);
}

function answerWorth(s: Situation, drives: Drives): number {
  if (s.anyAttack) return drives.answer;
  if (s.rivalSeverity >= 3) return 0.35 * drives.answer;
  return 0.5 * drives.press - 0.2;
}

/** A warning is worth giving where forces gather against states that nothing protects. */
function commitWorth(s: Situation, drives: Drives): number {
  const h = target.h;
  if (h < 0) return (s.rivalSeverity >= 2 ? 0.4 : 0) * drives.answer + 0.3 * drives.press - 0.1;
  const dear = s.exposed[h] ?? 0;
  if (dear <= 0 && s.attacked[h] !== true) return 0.3 * drives.press - 0.1;
  const gathering = clamp(((s.theirs[h] ?? 0) - 0.8) / 1.5, 0, 1) * clamp(s.belief * 3 - 0.6, 0, 1);
  return (0.4 + 0.8 * dear) * gathering * drives.answer + 0.3 * drives.press - 0.1;
}

function attackWorth(s: Situation, drives: Drives): number {
  const { state } = target;
  if (!drives.opportunist || state === undefined || state.openings[s.seatId] !== true) return -1;
  const value = s.attackOn(state.id)?.value ?? -1;
  return value > ATTACK_PAYS ? 1.5 + value : -1;
}

function closeDoorWorth(s: Situation, drives: Drives): number {
  const states = s.rules.statesIn[target.h] ?? [];
  let worry = 0;
  for (const c of states) {
    const state = s.view.states[c];
    if (state === undefined || !state.exists || belongsTo(s.seat, state)) continue;
    const rung = state.rungs[s.seat.def.alliance];
    if (rung !== 'none') worry = Math.max(worry, s.rival.redLine[c] ?? 0);
  }
  return worry > drives.redLineLimit ? drives.warmth * worry * 0.9 : -1;
}

function releaseWorth(s: Situation, drives: Drives): number {
  const held = target.state?.occupied[s.seatId] ?? 0;
  return held > 0 ? drives.warmth - 0.3 : -1;
}

function spendWorth(s: Situation, drives: Drives, traits: MoveTraits): number {
  const raises = traits.edge >= 0;
  return raises ? drives.build * (s.heat - 0.45) * 2 : drives.warmth * (0.5 - s.heat);
}

/** Checks that bind are worth as much as the persona lets itself be bound; talk alone costs nobody anything. */
function confideWorth(drives: Drives, traits: MoveTraits): number {
  if (drives.talk <= 0) return -1;
  const binds = traits.def.signal.severity <= -2;
  return (0.2 + 0.5 * drives.talk) * (binds ? drives.binding : 1);
}

function sayWorth(drives: Drives, traits: MoveTraits): number {
  return traits.edge < 0 ? -traits.edge * drives.warmth + 0.1 * drives.talk : traits.edge * drives.press - 0.05;
}

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
  if (traits.role === 'confide' && s.warmActs > 0) return 'return-warmth';
  if (traits.role === 'say') return traits.edge < 0 ? 'reassure' : 'press';
  return REASON[traits.role];
}

function roleWorth(s: Situation, drives: Drives, traits: MoveTraits): number {
  switch (traits.role) {
    case 'ultimatum':
      return attackWorth(s, drives);
    case 'coerce':
      return coerceWorth(s, drives, traits);
    case 'admit':
      return drawNearer(s, drives, traits, 0.45) * 1.25;
    case 'promise':
      return drawNearer(s, drives, traits, 0.45) + 0.5 * drives.promise;
    case 'partner':
      return partnerWorth(s, drives, traits);
    case 'pull':
      return drawNearer(s, drives, traits, 0.1);
    case 'aid':
      return drawNearer(s, drives, traits, 0.1) * 0.75;
    case 'close-door':
      return closeDoorWorth(s, drives);
    case 'post':
      return postWorth(s, drives, traits);
    case 'exercise':
      return 0.6 * drives.press + 0.3 * drives.build * (s.heatIn[target.h] ?? s.heat) - 0.2;
    case 'thin':
      return thinWorth(s, drives);
    case 'arm':
      return armWorth(s, drives, traits);
    case 'release':
      return releaseWorth(s, drives);
    case 'recognise':
      return 0.7 * coerceWorth(s, drives, traits);
    case 'sanction':
      return answerWorth(s, drives);
    case 'commit':
      return commitWorth(s, drives);
    case 'quit':
      return 0.5 * drives.press * (s.heat + 0.2) - 0.6 * Math.max(0, drives.talk) - 0.1;
    case 'confide':
      return confideWorth(drives, traits);
    case 'spend':
      return spendWorth(s, drives, traits);
    case 'say':
      return sayWorth(drives, traits);
  }
}

/** Cards used again within this many turns cost more and calm or press less. */
const FRESH_AFTER_TURNS = 3;

/**
 * Worth of a move at one of its targets. `lastUse` is the turn in which the seat last used it, 0 for never.
 * A state, a theatre or -1, by the move's kind of target.
 */
export function worth(s: Situation, drives: Drives, traits: MoveTraits, index: number, lastUse: number): number {
  if (!aim(s, traits, index)) return -1;
  const base = roleWorth(s, drives, traits);
  if (base <= 0 || traits.role === 'ultimatum') return base;
  if (target.c >= 0 && s.rebuffed.has(rebuffKey(traits.def.id, target.c))) return -1;
  const tone = traits.edge < 0 ? -traits.edge * drives.warmth * 0.6 : -traits.edge * Math.max(0, drives.warmth) * 0.4;
  const stale = lastUse > 0 && s.turn - lastUse < FRESH_AFTER_TURNS ? 0.75 : 1;
  const lean = drives.lean?.get(traits.def.id) ?? 1;
  return (base + tone) * stale * lean - traits.def.capital * PRICE_OF_CAPITAL;
}
