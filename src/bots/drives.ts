/**
 * What moves a persona, as a few weights that the one scoring function reads. A persona is nothing but these numbers,
 * so two personas in the same situation differ only in what they care for.
 */
import { desiredForce, type MoveId } from '../engine/index.ts';
import { clamp } from '../lib/det-math.ts';
import type { BotId } from './bot.ts';
import { leanFor } from './move-traits.ts';
import type { Situation } from './situation.ts';

export interface Drives {
  /** Worth of an act that calms the rival: withdrawals, concessions; about 0-1. */
  readonly warmth: number;
  /** Worth of treaties, forums, inspections; about 0-1, below 0 for leaving them. */
  readonly talk: number;
  /** How willingly it is bound by what can be checked, against mere words: 1 alike, 0 words only. */
  readonly binding: number;
  /** Chance to make an offer, and to accept one that is worth its price, 0-1 a turn. */
  readonly offers: number;
  readonly accepts: number;
  /** Forward units wanted by theatre (model item 7: F* = kF (T/100 - .2) + ambition). */
  wanted(theatre: number): number;
  /** Worth of closing a gap to the wanted forces, of going beyond defence, of giving back what is too much. */
  readonly build: number;
  readonly offence: number;
  readonly thin: number;
  /** Worth of drawing states to the own side, and how much more those are worth that the rival holds dear. */
  readonly enlarge: number;
  readonly deny: number;
  /** States that the rival holds dearer than this are left alone, 0-1. */
  readonly redLineLimit: number;
  /** Worth of a promise that nothing protects, below 0 for aversion. */
  readonly promise: number;
  /** Worth of pressure that nobody provoked. */
  readonly press: number;
  /** Worth of answering an attack or a hard act: sanctions, arms for the attacked, warnings. */
  readonly answer: number;
  /** Attacks where the equation of model item 8 says that it pays. */
  readonly opportunist: boolean;
  /** Capital kept back for a crisis; an ultimatum may use it. */
  readonly reserve: number;
  /** Multiplies what moves are worth, by their place in the level's list; 1 changes nothing. */
  readonly lean?: readonly number[];
  /** Adds to what moves are worth, by id, even where their use is worth nothing to it. */
  readonly want?: ReadonlyMap<MoveId, number>;
}

const PEACEFUL = { deny: 0, press: 0, answer: 0, opportunist: false, reserve: 0 } as const;

/** Two steps up the ladder, at the price of a step. */
export const CRISIS_RESERVE = 10;

/** Reassures, talks and withdraws; it never threatens. */
const DOVE: Drives = {
  ...PEACEFUL,
  warmth: 1,
  talk: 1,
  binding: 1,
  offers: 1,
  accepts: 1,
  wanted: () => 0,
  build: 0,
  offence: 0,
  thin: 0.8,
  enlarge: 0,
  redLineLimit: 0.2,
  promise: -1,
};

/** Builds to a strong posture in every theatre at once, and presses. */
const HAWK: Drives = {
  warmth: -0.3,
  talk: -0.15,
  binding: 0.3,
  offers: 0,
  accepts: 0,
  wanted: () => 7,
  build: 1,
  offence: 1.1,
  thin: 0,
  enlarge: 0.7,
  deny: 0,
  redLineLimit: 2,
  promise: 0.3,
  press: 1,
  answer: 0.9,
  opportunist: false,
  reserve: CRISIS_RESERVE,
};

/** Last turn's hardest act decides: warm for warm, hard for hard. */
function copycat(s: Situation): Drives {
  const hard = clamp((s.rivalSeverity - 0.5) / 3, 0, 1);
  const calm = clamp((1.5 - s.rivalSeverity) / 3, 0, 1);
  return {
    warmth: 0.9 * calm - 0.2 * hard,
    talk: 0.9 * calm - 0.1 * hard,
    binding: 1,
    offers: calm,
    accepts: calm,
    wanted: (h) => (s.forces.theirs[h] ?? 0) * (0.4 + 0.6 * hard),
    build: 0.3 + 0.6 * hard,
    offence: 0.4 * hard,
    thin: 0.5 * calm,
    enlarge: 0.25 + 0.3 * hard,
    deny: 0,
    redLineLimit: 0.45 + 0.4 * hard,
    promise: 0.2 * hard,
    press: 0.5 * hard,
    answer: hard,
    opportunist: false,
    reserve: 0,
  };
}

/**
 * Reciprocity with denial at the line that is really defended, institutions kept open, few unprotected promises
 * (Huth 1988: such a record deters best). It builds by belief, not by fear, and makes what nobody protects hard to take.
 */
function firmButFair(s: Situation): Drives {
  const doubt = clamp(s.belief - 0.25, 0, 1);
  const provoked = s.anyAttack || s.acts.hard > 0;
  const alert = provoked || s.belief > 0.4;
  return {
    warmth: clamp(0.45 + (s.acts.warm > 0 ? 0.15 : 0) - (provoked ? 0.25 : 0) - 0.8 * doubt, 0.05, 0.7),
    talk: 0.4 - 0.3 * doubt,
    binding: 1,
    offers: alert ? 0.5 : 0.8,
    accepts: 0.9,
    wanted: (h) => (s.board.held[h] === true ? clamp(1 + 3.5 * (s.belief - 0.35), 0.8, 4) : 1.5 * doubt),
    build: 0.75,
    offence: -0.5,
    thin: s.belief < 0.25 ? 0.4 : 0.1,
    enlarge: 0.95,
    deny: 0,
    redLineLimit: 0.6 + 0.1 * doubt,
    promise: -0.6,
    press: 0,
    answer: alert ? 1.1 : 0.4,
    opportunist: false,
    reserve: CRISIS_RESERVE,
  };
}

/**
 * Plays out the type its seat was dealt: greed, fear, status, regime, cooperation, reciprocity, arms and ambition, and
 * each move about as often as the level says that this type makes it. So what the rival infers from its moves is right.
 */
function byType(s: Situation): Drives {
  const { type, heat } = s;
  const lean = leanFor(s.rules, s.seat.index, type.id);
  const returned = s.acts.warm > 0 ? 0.4 * type.reciprocity : 0;
  const provoked = clamp(s.acts.hard * 0.12 + (s.anyAttack ? 0.3 : 0), 0, 0.45);
  const fright = type.fear * clamp(heat - 0.35, 0, 0.6);
  const cooperation = clamp(type.cooperation * (1 - 0.5 * heat) + returned - provoked, 0, 1);
  const economy = s.seat.economy[s.view.time.tick] ?? 1;
  // An ambition needs means: a poor side bides its time, at most at full strength.
  const ambition = type.ambition * Math.min(1, economy * economy);
  return {
    warmth: cooperation - 0.4 * type.greed,
    talk: 0.2 + cooperation - 0.5 * Math.max(0, heat - 0.7) - 0.3 * type.greed,
    binding: clamp(1 - type.greed - 0.5 * type.regime, 0, 1),
    offers: cooperation,
    // What model item 13 says of consent: base rate, what is returned, what fear takes away.
    accepts: clamp(0.25 + 0.8 * type.reciprocity - 0.5 * heat - 0.5 * type.greed, 0, 1),
    wanted: (h) => {
      const weight = (s.seat.weight[h] ?? 0) * s.rules.theatres.length;
      return desiredForce(s.rules.params, type.armsReaction, ambition, s.heatIn[h] ?? 0, weight);
    },
    build: 0.6 + 0.3 * type.greed,
    offence: 0.4 * type.greed - 0.2,
    thin: 0.3 * cooperation,
    // Greed that is afraid gathers allies; greed that is not takes rather than courts.
    enlarge: 0.95 + 0.3 * fright + type.greed * (2.4 * type.fear - 2.05),
    deny: type.greed * type.fear,
    redLineLimit: 0.25 + 0.3 * lean.drawsIn + 0.3 * type.greed + 0.2 * fright,
    promise: 0.4 * (lean.drawsIn - 1) + 0.4 * type.greed - 0.2,
    press: clamp(0.5 * type.greed + 0.42 * type.regime + 0.45 * type.status + 0.3 * fright - 0.15, 0, 1),
    answer: clamp(0.35 + 0.25 * type.fear + 0.25 * type.status, 0, 1),
    opportunist: true,
    reserve: type.greed > 0.75 && economy > 0.55 ? CRISIS_RESERVE + lean.ultimatum : 0,
    lean: lean.moves,
  };
}

/** The drives of a persona in this situation; `random` has none. */
export function drivesOf(persona: Exclude<BotId, 'random'>, situation: Situation): Drives {
  switch (persona) {
    case 'dove':
      return DOVE;
    case 'hawk':
      return HAWK;
    case 'copycat':
      return copycat(situation);
    case 'firm-but-fair':
      return firmButFair(situation);
    case 'by-type':
      return byType(situation);
  }
}
