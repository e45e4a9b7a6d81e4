/**
 * What a move may be worth at most, without a look at each of its targets: a turn places two or three orders of some thirty
 * moves, and only those that may be the dearest are weighed. Sums are built as in worth.ts, of the greatest parts, as
 * rounding then never makes them less than what is weighed. Of `weighing` in bots.json only a threshold and the least
 * welcome may be below 0, by their ranges there; of drives, those that are make a bound void.
 */
import { filled, greatest } from '../lib/arrays.ts';
import { clamp } from '../lib/det-math.ts';
import { keepShape } from '../lib/keep-shape.ts';
import { type Courting, courtingOf, mostCourting } from './courting.ts';
import type { Drives } from './drives.ts';
import { ROLES, type Role } from './move-role.ts';
import type { MoveTraits } from './move-traits.ts';
import { mostDanger } from './posts.ts';
import { ask, NEVER, type Numbers } from './question.ts';
import { baseOf, factorOf, toneOf } from './score.ts';
import type { Situation } from './situation.ts';
import { offenceOf } from './worth.ts';
import { liftedWorth, worthAnywhere, worthOfQuitting } from './worth-anywhere.ts';

/** No bound is known: such a move is weighed. */
const ANY = Number.POSITIVE_INFINITY;

/** Of a use, or of a move, that is worth nothing anywhere. */
const NOTHING = Number.NEGATIVE_INFINITY;

const placeOf = (role: Role): number => ROLES.indexOf(role);

const [ADMIT, PROMISE, PARTNER, PULL] = [placeOf('admit'), placeOf('promise'), placeOf('partner'), placeOf('pull')];
const [AID, COERCE, RECOGNISE] = [placeOf('aid'), placeOf('coerce'), placeOf('recognise')];
const [ULTIMATUM, RELEASE, CLOSE_DOOR] = [placeOf('ultimatum'), placeOf('release'), placeOf('close-door')];
const [THIN, POST, EXERCISE] = [placeOf('thin'), placeOf('post'), placeOf('exercise')];
const [COMMIT, ARM, QUIT] = [placeOf('commit'), placeOf('arm'), placeOf('quit')];

function mostOfThinning(s: Situation, n: Numbers, drives: Drives): number {
  const { surplus } = s.postsFor(drives);
  if (drives.thin < 0) return ANY;
  if (surplus <= n.gapLeast) return NEVER;
  return drives.thin * Math.min(1, surplus / n.gapFull) + n.thinWarmth * drives.warmth;
}

function mostOfExercises(s: Situation, n: Numbers, drives: Drives): number {
  if (drives.build < 0) return ANY;
  const heat = greatest(s.heatIn, s.heat);
  return n.exercisePress * drives.press + n.exerciseBuild * drives.build * heat - n.exerciseCost;
}

function mostOfClosing(s: Situation, n: Numbers, drives: Drives): number {
  if (drives.warmth <= 0) return NEVER;
  const worry = greatest(s.board.halfOpened, 0);
  return worry > drives.redLineLimit ? drives.warmth * worry * n.closeDoor : NEVER;
}

function mostOfCommitting(s: Situation, n: Numbers, drives: Drives): number {
  const { answer, press } = drives;
  if (press <= 0 && answer <= 0) return NEVER;
  if (answer < 0) return ANY;
  const { board } = s;
  const courted = answer * clamp(n.courtedSlope * greatest(board.courted, 0) - n.courtedFrom, 0, 1);
  const gathering = clamp(s.belief * n.gatheringBelief - n.gatheringBeliefFrom, 0, 1);
  const dear = greatest(board.exposed, 0);
  const worry = Math.max((n.warnBase + n.warnDear * dear) * gathering * answer, n.warnCourted * courted);
  return worry + n.warnPress * press - n.warnCost;
}

function mostOfArming(s: Situation, n: Numbers, drives: Drives): number {
  const { answer, press } = drives;
  if (press <= 0 && answer <= 0) return NEVER;
  if (answer < 0 || s.anyAttack) return ANY;
  const danger = mostDanger(s, n);
  if (danger <= 0 && press <= 0) return NEVER;
  const { mostValue } = s.board;
  const need = Math.max(1, n.armAlly);
  const shield = answer * need * danger * (n.armBase + n.armValue * mostValue);
  return shield + n.armPress * Math.max(0, press) * mostValue;
}

function mostOfCoercing(s: Situation, n: Numbers, { press }: Drives): number {
  if (press <= 0) return NEVER;
  const drift = clamp((1 - n.driftFrom) * n.driftSlope, 0, 1) + n.driftWish;
  return press * (n.coerceBase + s.board.mostRedLine) * drift;
}

/** Room for the bounds of all uses, where most are known of none: those that are are written anew with each question. */
const ROOM = filled(ROLES.length, ANY);

/**
 * By the place of the use in `ROLES`: what it may be worth at most in this situation, at most 0 where the persona never
 * makes of a move what it is for, or nowhere has need of it. What depends on the move besides is not in it. Good until it
 * is asked for again.
 */
function mostByUse(s: Situation, drives: Drives): readonly number[] {
  const n = s.rules.bots.weighing;
  const most = ROOM;
  const draws = drives.enlarge <= 0 ? NEVER : ANY;
  const coercing = mostOfCoercing(s, n, drives);
  most[ADMIT] = draws;
  most[PROMISE] = draws;
  most[PULL] = draws;
  most[AID] = draws;
  most[COERCE] = coercing;
  most[RECOGNISE] = n.recognise * coercing;
  most[ULTIMATUM] = drives.opportunist ? ANY : NEVER;
  most[RELEASE] = drives.warmth - n.releaseFrom;
  most[CLOSE_DOOR] = mostOfClosing(s, n, drives);
  most[THIN] = mostOfThinning(s, n, drives);
  most[POST] = s.postsFor(drives).most;
  most[EXERCISE] = mostOfExercises(s, n, drives);
  most[COMMIT] = mostOfCommitting(s, n, drives);
  most[ARM] = mostOfArming(s, n, drives);
  return most;
}

const keep = keepShape();

/** The bounds of one turn for one persona: what many moves share is found once. */
export class Bounds {
  readonly #s: Situation;
  readonly #n: Numbers;
  readonly #drives: Drives;
  readonly #uses: readonly number[];
  #courting: Courting | undefined;

  constructor(s: Situation, drives: Drives) {
    this.#s = s;
    this.#n = s.rules.bots.weighing;
    this.#drives = drives;
    this.#uses = mostByUse(s, drives);
    keep(this);
  }

  /** Has the persona no use now for what the move is for, and does not want it for itself? */
  isOut({ use, def }: MoveTraits): boolean {
    const most = this.#uses[use] ?? ANY;
    // What posts are worth below 0 may be made good by their offence.
    return (use === POST ? most === NOTHING : most <= 0) && this.#drives.want?.has(def.id) !== true;
  }

  /** What a move may be worth at the dearest of its targets; below all numbers where its use is worth nothing at any. */
  ofMove(traits: MoveTraits): number {
    const s = this.#s;
    const n = this.#n;
    const drives = this.#drives;
    const of = baseOf(this.#ofUse(traits), drives.want?.get(traits.def.id) ?? 0);
    if (of <= 0) return NOTHING;
    if (of === ANY || traits.use === ULTIMATUM) return of;
    const factor = factorOf(s, drives, traits);
    return factor < 0 ? ANY : (of + toneOf(n, drives, traits)) * factor - traits.capital * n.priceOfCapital;
  }

  #ofUse(traits: MoveTraits): number {
    const { use } = traits;
    if (use === QUIT) return this.#ofQuitting(traits);
    if (traits.alike) return worthAnywhere(ask(this.#s, this.#drives, traits));
    // What points at nothing has one place, which is looked at as quickly.
    if (!traits.pointed) return ANY;
    if (use === POST) return this.#ofPosting(traits);
    return traits.draws || use === PARTNER ? this.#ofDrawing(traits) : (this.#uses[use] ?? ANY);
  }

  #ofPosting(traits: MoveTraits): number {
    return traits.gate.host ? (this.#uses[POST] ?? ANY) + offenceOf(this.#n, this.#drives, traits) : ANY;
  }

  /** As in `quitWorth`, with bounds of what becomes possible. */
  #ofQuitting(traits: MoveTraits): number {
    const s = this.#s;
    const q = ask(s, this.#drives, traits);
    let most = liftedWorth(q);
    for (const freed of traits.frees) {
      if (s.year < freed.gate.fromYear || s.year > freed.gate.toYear) continue;
      const of = this.#ofUse(freed);
      const lean = this.#drives.lean?.[freed.move.index] ?? 1;
      if (of === ANY || lean < 0) return ANY;
      most = Math.max(most, of * lean);
    }
    return worthOfQuitting(q, most);
  }

  /** The dearest of those on steps that fit, apart from how near to the rival it goes and how much is won already. */
  #ofDrawing({ gate, use }: MoveTraits): number {
    const s = this.#s;
    const n = this.#n;
    const drives = this.#drives;
    if (drives.enlarge < 0 || drives.deny < 0) return ANY;
    this.#courting ??= courtingOf(s, n, drives);
    const { most: near, mostWon, welcome } = this.#courting;
    const most = mostCourting(use === AID || use === PULL ? mostWon : near, welcome, gate);
    if (most === NOTHING) return NEVER;
    if (use === PARTNER) return n.partner * most + this.#ofShielding();
    if (use === ADMIT) return most * n.joinFactor;
    if (use === PROMISE) return most + n.promiseWeight * drives.promise;
    return use === AID ? most * n.aid : most;
  }

  /** What a first tie with a state, which makes it costlier to take, is worth beyond that. */
  #ofShielding(): number {
    const n = this.#n;
    const answer = Math.max(0, this.#drives.answer);
    return n.partnerShield * answer * mostDanger(this.#s, n) * this.#s.board.mostValue;
  }
}
