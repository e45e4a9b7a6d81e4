/**
 * What moves a persona, as a few weights that the one scoring function reads. A persona is nothing but these numbers,
 * so two personas in the same situation differ only in what they care for. All of them are named in the same order for
 * each: what reads the drives of many personas stays quick only while they are of one shape.
 */
import { type BotNumbers, desiredForce, type MoveId } from '../engine/index.ts';
import { clamp } from '../lib/det-math.ts';
import type { BotId } from './bot.ts';
import { leanFor } from './seat-moves.ts';
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
  /** Chance to accept what binds nobody. */
  readonly acceptsWords: number;
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
  readonly lean: readonly number[] | undefined;
  /** Adds to what moves are worth, by id, even where their use is worth nothing to it. */
  readonly want: ReadonlyMap<MoveId, number> | undefined;
}

const unmoved = new WeakMap<BotNumbers['dove'], Drives>();

/** Drives that nothing changes, for every theatre alike. */
function fixed(numbers: BotNumbers['dove']): Drives {
  let drives = unmoved.get(numbers);
  if (drives === undefined) {
    const { wanted } = numbers;
    drives = {
      warmth: numbers.warmth,
      talk: numbers.talk,
      binding: numbers.binding,
      offers: numbers.offers,
      accepts: numbers.accepts,
      acceptsWords: numbers.accepts,
      wanted: () => wanted,
      build: numbers.build,
      offence: numbers.offence,
      thin: numbers.thin,
      enlarge: numbers.enlarge,
      deny: numbers.deny,
      redLineLimit: numbers.redLineLimit,
      promise: numbers.promise,
      press: numbers.press,
      answer: numbers.answer,
      opportunist: false,
      reserve: numbers.reserve,
      lean: undefined,
      want: undefined,
    };
    unmoved.set(numbers, drives);
  }
  return drives;
}

/** Last turn's hardest act decides: warm for warm, hard for hard, of which a share may be forgiven. */
function copycat(s: Situation, forgives: number): Drives {
  const n = s.rules.bots.copycat;
  const hard = clamp((s.rivalSeverity - n.hardFrom) / n.hardSpan, 0, 1) * (1 - forgives);
  const calmed = clamp((n.calmBelow - s.rivalSeverity) / n.calmSpan, 0, 1);
  const calm = calmed + forgives * (1 - calmed);
  return {
    warmth: n.warmthCalm * calm - n.warmthHard * hard,
    talk: n.talkCalm * calm - n.talkHard * hard,
    binding: n.binding,
    offers: calm,
    accepts: calm,
    acceptsWords: calm,
    wanted: (h) => (s.forces.rival[h] ?? 0) * (n.matchCalm + n.matchHard * hard),
    build: n.build + n.buildHard * hard,
    offence: n.offenceHard * hard,
    thin: n.thinCalm * calm,
    enlarge: n.enlarge + n.enlargeHard * hard,
    deny: n.deny,
    redLineLimit: n.redLineLimit + n.redLineHard * hard,
    promise: n.promiseHard * hard,
    press: n.pressHard * hard,
    answer: n.answerHard * hard,
    opportunist: false,
    reserve: n.reserve,
    lean: undefined,
    want: undefined,
  };
}

/**
 * Reciprocity with denial at the line that is really defended, institutions kept open, few unprotected promises
 * (Huth 1988: such a record deters best). It builds by belief, not by fear, and makes what nobody protects hard to take.
 */
function firmButFair(s: Situation): Drives {
  const n = s.rules.bots.firmButFair;
  const doubt = clamp(s.belief - n.doubtFrom, 0, 1);
  const provoked = s.anyAttack || s.acts.hard > 0;
  const alert = provoked || s.belief > n.alertFrom;
  const warmth = n.warmth + (s.acts.warm > 0 ? n.warmthReturned : 0) - (provoked ? n.warmthProvoked : 0);
  return {
    warmth: clamp(warmth - n.warmthDoubt * doubt, n.warmthLeast, n.warmthMost),
    talk: n.talk - n.talkDoubt * doubt,
    binding: n.binding,
    offers: alert ? n.offersAlert : n.offers,
    accepts: n.accepts,
    acceptsWords: n.accepts,
    wanted: (h) =>
      s.board.held[h] === true
        ? clamp(n.forceHeld + n.forceByBelief * (s.belief - n.forceBelief), n.forceLeast, n.forceMost)
        : n.forceElsewhere * doubt,
    build: n.build,
    offence: n.offence,
    thin: s.belief < n.thinBelow ? n.thinAtEase : n.thin,
    enlarge: n.enlarge,
    deny: n.deny,
    redLineLimit: n.redLineLimit + n.redLineDoubt * doubt,
    promise: n.promise,
    press: n.press,
    answer: alert ? n.answerAlert : n.answer,
    opportunist: false,
    reserve: n.reserve,
    lean: undefined,
    want: undefined,
  };
}

/** What the type a seat was dealt makes of the situation, 0-1. */
function moodOf(s: Situation, n: BotNumbers['byType']) {
  const { type, heat } = s;
  const returned = s.acts.warm > 0 ? n.warmReturned * type.reciprocity : 0;
  const attack = s.anyAttack ? n.provokedByAttack : 0;
  const provoked = clamp(s.acts.hard * n.provokedByAct + attack, 0, n.provokedMost);
  return {
    fright: type.fear * clamp(heat - n.frightFrom, 0, n.frightMost),
    cooperation: clamp(type.cooperation * (1 - n.heatCools * heat) + returned - provoked, 0, 1),
  };
}

/**
 * Plays out the type its seat was dealt: greed, fear, status, regime, cooperation, reciprocity, arms and ambition, and
 * each move about as often as the level says that this type makes it. So what the rival infers from its moves is right.
 */
function byType(s: Situation): Drives {
  const { type, heat } = s;
  const { greed, fear, status, regime } = type;
  const n = s.rules.bots.byType;
  const lean = leanFor(s.rules, s.seat.index, type.id);
  const { fright, cooperation } = moodOf(s, n);
  const economy = s.seat.economy[s.view.time.tick] ?? 1;
  // An ambition needs means: a poor side bides its time, at most at full strength.
  const ambition = type.ambition * Math.min(1, economy * economy);
  const pressure = n.pressGreed * greed + n.pressRegime * regime + n.pressStatus * status + n.pressFright * fright;
  // Greed shuns what binds it, not talk.
  const words = n.accepts + n.acceptsReciprocity * type.reciprocity - n.acceptsHeat * heat;
  return {
    warmth: cooperation - n.warmthGreed * greed,
    talk: n.talk + cooperation - n.talkAlarm * Math.max(0, heat - n.talkAlarmFrom) - n.talkGreed * greed,
    binding: clamp(1 - greed - n.bindingRegime * regime, 0, 1),
    offers: cooperation,
    // What model item 13 says of consent: base rate, what is returned, what fear takes away.
    accepts: clamp(words - n.acceptsGreed * greed, 0, 1),
    acceptsWords: clamp(words, 0, 1),
    wanted: (h) => {
      const weight = (s.seat.weight[h] ?? 0) * s.rules.theatres.length;
      return desiredForce(s.rules.params, type.armsReaction, ambition, s.heatIn[h] ?? 0, weight);
    },
    build: n.build + n.buildGreed * greed,
    offence: n.offenceGreed * greed - n.offenceCaution,
    thin: n.thinCooperation * cooperation,
    // Greed that is afraid gathers allies; greed that is not takes rather than courts.
    enlarge: n.enlarge + n.enlargeFright * fright + greed * (n.enlargeGreedFear * fear - n.enlargeGreed),
    deny: greed * fear,
    redLineLimit: n.redLineLimit + n.redLineDraws * lean.drawsIn + n.redLineGreed * greed + n.redLineFright * fright,
    promise: n.promiseDraws * (lean.drawsIn - 1) + n.promiseGreed * greed - n.promiseCaution,
    press: clamp(pressure - n.pressCaution, 0, 1),
    answer: clamp(n.answer + n.answerFear * fear + n.answerStatus * status, 0, 1),
    opportunist: true,
    reserve: greed > n.reserveGreed && economy > n.reserveEconomy ? n.reserve + lean.ultimatum : 0,
    lean: lean.moves,
    want: undefined,
  };
}

/** Presses where the rival was soft, and is courteous where it was firm. */
function opportunist(s: Situation): Drives {
  const n = s.rules.bots.opportunist;
  const soft = clamp((n.softBelow - s.rivalSeverity) / n.softSpan, 0, 1);
  const firm = 1 - soft;
  return {
    warmth: n.warmthFirm * firm - n.warmthSoft * soft,
    talk: n.talk,
    binding: n.binding,
    offers: n.offersFirm * firm,
    accepts: n.accepts,
    acceptsWords: n.accepts,
    wanted: () => n.forces + n.forcesSoft * soft,
    build: n.build,
    offence: n.offence,
    thin: n.thinFirm * firm,
    enlarge: n.enlarge + n.enlargeSoft * soft,
    deny: n.deny,
    redLineLimit: n.redLineLimit + n.redLineSoft * soft,
    promise: n.promise,
    press: n.pressSoft * soft,
    answer: n.answer,
    opportunist: true,
    reserve: n.reserve,
    lean: undefined,
    want: undefined,
  };
}

/** The drives of a persona in this situation; `random` has none. */
export function drivesOf(persona: Exclude<BotId, 'random'>, situation: Situation): Drives {
  switch (persona) {
    case 'dove':
      return fixed(situation.rules.bots.dove);
    case 'hawk':
      return fixed(situation.rules.bots.hawk);
    case 'copycat':
      return copycat(situation, 0);
    case 'generous-copycat':
      return copycat(situation, situation.anyAttack ? 0 : situation.rules.bots.generousCopycat.forgives);
    case 'opportunist':
      return opportunist(situation);
    case 'firm-but-fair':
      return firmButFair(situation);
    case 'by-type':
      return byType(situation);
  }
}
