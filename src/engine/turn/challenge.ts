/** A challenge of a visible act: asked in the Read phase, answered before the turn goes on, charged to both audiences. */
import { at } from '../../lib/arrays.ts';
import { clamp } from '../../lib/det-math.ts';
import { CHALLENGE_KINDS, type ChallengeAnswer, type ChallengeKind, type Input } from '../input.ts';
import { shiftHome } from '../model/consensus.ts';
import { readingBase } from '../model/identity.ts';
import { updateThreat } from '../model/threat.ts';
import type { Rules } from '../rules.ts';
import type { Card, Challenge, GameState, SeatIndex } from '../state.ts';
import { theatreOfCard } from '../view/context.ts';
import { type Context, emit, other, readAct, seatId } from './context.ts';
import { openByUltimatum } from './crisis-open.ts';
import { takeSnapshot } from './snapshot.ts';

/** Where an alert stands on the ladder: forces made ready, nothing moved. */
const ALERT_RUNG = 2;
/** No word is ever worth nothing. */
const LEAST_CREDIBILITY = 0.1;
/** Fewer units than this are none. */
const NO_UNITS = 0.01;

/** How loud a challenge is: 0 for a question, 3 for an ultimatum. */
export function loudness(kind: ChallengeKind): number {
  return CHALLENGE_KINDS.indexOf(kind);
}

/**
 * Price of a challenge: attention of the capital, dearer the louder it is.
 *
 * Equation: `challengePrice (1 + k)`, k 0 for a query, 1 a demand, 2 an alert, 3 an ultimatum
 * Units: capital 0-100.
 * Source: Fearon 1994 (public threats tie hands); the amount is own design.
 * Limits: the price is the same for every act and theatre.
 */
export function challengeCapital(rules: Rules, kind: ChallengeKind): number {
  return rules.params.challengePrice * (1 + loudness(kind));
}

/**
 * Audience costs of a challenge: what an answer costs (-) or brings (+) at home.
 *
 * Equation: challenger, not met: `-audienceCost k`, words accepted: times audienceAccept, met: `+audienceStand k`;
 * challenged, who gives way: `-audienceCost max(k, audienceQuiet)`; a refused ultimatum is settled in the crisis
 * Units: points of support; k 0-3.
 * Source: Fearon 1994; Schelling 1960 (a public commitment is costly to take back).
 * Limits: nobody backs a threat up in secret; one audience a side.
 */
export function challengeHome(
  rules: Rules,
  kind: ChallengeKind,
  answer: ChallengeAnswer,
): { readonly asks: number; readonly answers: number } {
  const p = rules.params;
  const k = loudness(kind);
  if (answer === 'yield') return { asks: p.audienceStand * k, answers: -p.audienceCost * Math.max(k, p.audienceQuiet) };
  if (answer === 'explain') return { asks: -p.audienceCost * k * p.audienceAccept, answers: 0 };
  return { asks: kind === 'ultimatum' ? 0 : -p.audienceCost * k, answers: 0 };
}

/**
 * Answer to a challenge: what the side that asked learns from it.
 *
 * Equation: explained `-(challengeWords + challengeChecked V)`, refused `+challengeRefused`, given way
 * `-challengeYielded`, as evidence of a reading
 * Units: log-odds; V verification, share 0-1.
 * Source: Jervis 1970 (words are cheap, what can be checked is not); Fearon 1994.
 * Limits: an explanation has no content; only whether it can be checked counts.
 */
export function evidenceOfAnswer(rules: Rules, verification: number, answer: ChallengeAnswer): number {
  const p = rules.params;
  if (answer === 'explain') return -(p.challengeWords + p.challengeChecked * verification);
  return answer === 'refuse' ? p.challengeRefused : -p.challengeYielded;
}

/** Forces that a card brought and that still stand: only they can be called back. */
export function unitsOf(s: GameState, card: number): number {
  return s.deployments.reduce((sum, d) => sum + (d.card === card ? d.units : 0), 0);
}

/** Challenges of the running turn, none in most. */
export function challengesNow(s: GameState): readonly Challenge[] {
  // A look outside a list makes every later one slow.
  const last = s.challenges.length === 0 ? undefined : s.challenges[s.challenges.length - 1];
  return last === undefined || last.turn !== s.turn ? NONE : s.challenges.filter((x) => x.turn === s.turn);
}

const NONE: readonly Challenge[] = [];

/** Notes a challenge and what it costs, or the answer to the one that the other side made. */
export function callToAccount(
  rules: Rules,
  s: GameState,
  i: SeatIndex,
  input: Extract<Input, { type: 'challenge' | 'answer-challenge' }>,
): void {
  if (input.type === 'challenge') {
    const { card, kind } = input;
    s.seats[i].capital -= challengeCapital(rules, kind);
    const asked: Challenge = { turn: s.turn, by: i, card, kind, open: false, answer: '', fact: -1 };
    // In the order of the seats: who asks first is nobody's doing.
    s.challenges.splice(s.challenges.length - (i === 0 ? challengesNow(s).length : 0), 0, asked);
    return;
  }
  for (const x of challengesNow(s)) if (x.by !== i) x.answer = input.answer;
}

/** Both have read. Makes what was asked public; true where somebody has to answer first. */
export function publishChallenges(ctx: Context): boolean {
  const { rules, s } = ctx;
  const fresh = challengesNow(s).filter((x) => !x.open);
  for (const challenge of fresh) {
    const card = s.cards[challenge.card];
    challenge.open = true;
    s.seats[other(challenge.by)].ready = false;
    challenge.fact = emit(
      ctx,
      'challenge-made',
      () => ({ seat: seatId(rules, challenge.by), challenge: challenge.kind, ...aboutOf(card) }),
      card === undefined ? [] : [card.fact],
    );
  }
  return fresh.length > 0;
}

function aboutOf(card: Card | undefined): Record<string, string> {
  const { state, theatre } = card?.order ?? {};
  return {
    ...(card === undefined ? {} : { move: card.move }),
    ...(state === undefined ? {} : { state }),
    ...(theatre === undefined ? {} : { theatre }),
  };
}

/** All is answered: what was asked and said takes its effect, and may end in a crisis. */
export function settleChallenges(ctx: Context): void {
  const { rules, s } = ctx;
  const due = challengesNow(s);
  if (due.length === 0) return;
  for (const i of rules.order) for (const challenge of due) if (challenge.by === i) settle(ctx, challenge);
  updateThreat(rules, s, s.tick - 1, undefined, ctx.buffers);
  s.snapshots.push(takeSnapshot(rules, s, ctx.buffers));
}

function settle(ctx: Context, challenge: Challenge): void {
  const { rules, s } = ctx;
  const { by, kind, answer } = challenge;
  const card = s.cards[challenge.card];
  if (answer === '' || card === undefined) return;
  const asked = other(by);
  const h = theatreOfCard(rules, card);
  isFelt(ctx, challenge, h);
  const said = emit(
    ctx,
    'challenge-answered',
    () => ({ seat: seatId(rules, asked), challenge: kind, answer, ...aboutOf(card) }),
    [challenge.fact],
  );
  const kappa = evidenceOfAnswer(rules, s.verification, answer);
  readAct(ctx, readingBase(rules, s), { ...QUIET, observer: by, kappa, habit: rules.habits.talk, cause: said });
  const home = challengeHome(rules, kind, answer);
  if (home.asks !== 0) shiftHome(rules, s, by, home.asks);
  if (home.answers !== 0) shiftHome(rules, s, asked, home.answers);
  if (answer === 'yield') giveWay(ctx, challenge, asked);
  if (answer === 'refuse' && kind === 'ultimatum') openChallenged(ctx, by, card, said);
}

const QUIET = { slight: 0, shock: 0, h: -1, c: -1, aboutTarget: false, card: -1 } as const;

/**
 * Challenge felt: being called to account in public hurts, and forces made ready frighten.
 *
 * Equation: slight `challengeSlight k`, shock `challengeShock (k - 1)`; an alert lifts the theatre to rung 2
 * Units: points; k 0-3.
 * Source: Jervis 1976; Schelling 1966.
 * Limits: the tone of a question is not modelled.
 */
function isFelt(ctx: Context, { by, kind, fact }: Challenge, h: number): void {
  const { rules, s } = ctx;
  const k = loudness(kind);
  if (k === 0) return;
  readAct(ctx, readingBase(rules, s), {
    ...QUIET,
    observer: other(by),
    kappa: 0,
    slight: rules.params.challengeSlight * k,
    shock: rules.params.challengeShock * (k - 1),
    h,
    habit: rules.habits.talk,
    cause: fact,
  });
  if (k >= 2 && h >= 0) s.rung[h] = Math.max(at(s.rung, h), ALERT_RUNG);
}

/**
 * Giving way: part of what the act brought goes home, and a word is worth less where it was demanded.
 *
 * Equation: units `(1 - challengeWithdrawn)`; credibility `- credibilityYielded` unless it was only asked
 * Units: share 0-1; units.
 * Source: Schelling 1966; Fearon 1994.
 * Limits: only forces can be called back; a promise or a treaty cannot.
 */
function giveWay({ rules, s }: Context, { kind, card }: Challenge, asked: SeatIndex): void {
  const stays = 1 - rules.params.challengeWithdrawn;
  for (const d of s.deployments) {
    if (d.card !== card) continue;
    d.units *= stays;
    d.off *= stays;
  }
  s.deployments = s.deployments.filter((d) => d.card !== card || d.units > NO_UNITS);
  if (kind === 'query') return;
  const seat = s.seats[asked];
  seat.credibility = clamp(seat.credibility - rules.params.credibilityYielded, LEAST_CREDIBILITY, 1);
}

function openChallenged(ctx: Context, by: SeatIndex, card: Card, cause: number): void {
  const { rules, s } = ctx;
  const c = rules.stateIndex.get(card.order.state ?? '') ?? -1;
  const h = rules.theatreOf[c] ?? -1;
  if (c < 0 || s.crisisPlayed || at(s.warUntil, h) >= 0) return;
  const known = s.crises.length;
  openByUltimatum(ctx, { seat: by, c, h, card: -1, cause });
  const crisis = s.crises[known];
  if (crisis === undefined) return;
  crisis.played = true;
  s.playing = crisis.id;
  s.crisisPlayed = true;
}
