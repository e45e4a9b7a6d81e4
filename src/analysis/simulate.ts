/** Games between two bots on a plain state: no facts, no copies of views, nothing kept but what is counted. */
import { type Bot, botSeed, createBot, type Listener, type PlayerId, playOn } from '../bots/index.ts';
import {
  createMatch,
  draw,
  type GameState,
  hashState,
  type MatchSetup,
  type Rules,
  type SeatId,
  type SeatIndex,
  threatByTick,
} from '../engine/index.ts';
import { sigmoid } from '../lib/det-math.ts';
import { type Acts, actsOf } from './acts.ts';
import { type Track, trackOf } from './backcast/track.ts';
import { ownGoals } from './own-goal.ts';
import { crisesOf } from './tracing/crises.ts';
import type { CrisisOutcome } from './tracing/event.ts';
import { type TurnCounts, turnCountsOf } from './turn-counts.ts';

export interface SeatResult {
  readonly deterrence: number;
  readonly deescalation: number;
  readonly legitimacy: number;
  readonly score: number;
  /** Overall threat as this seat perceives it, over the ticks that are played, points. */
  readonly threatMean: number;
  readonly threatPeak: number;
  /** Share of what this seat holds dear that it has lost, 0-1. */
  readonly valueLost: number;
}

/** What is told of a game that was played: plain data, so that it crosses from a worker as it is. */
export interface GameOutcome {
  readonly seed: number;
  readonly secret: number;
  readonly types: Readonly<Record<SeatId, string>>;
  readonly bots: Readonly<Record<SeatId, PlayerId>>;
  readonly ending: string;
  /** Crises that reached rung 5. */
  readonly wars: number;
  readonly seats: Readonly<Record<SeatId, SeatResult>>;
}

export interface GameResult extends GameOutcome {
  /** Fingerprint of the last state; computed when asked for, as it costs as much as many turns. */
  hash(): string;
  /** Overall threat by seat and tick, points. */
  threat(): readonly (readonly number[])[];
  /** What was ordered; counted when asked for. */
  acts(): Acts;
  crises(): readonly CrisisOutcome[];
  /** Members, forces and crises by turn. */
  counts(): TurnCounts;
  /** How it came out by what each seat's type wants, points. */
  goals(): Readonly<Record<SeatId, number>>;
  /** Points on the ladder, summed over theatres and ticks. */
  rungPoints(): number;
  /** What a back-cast reads of it. */
  track(): Track;
  /** By seat, belief that the rival is expansionist at the end, 0-1. */
  beliefs(): Readonly<Record<SeatId, number>>;
}

/** Seeds of one game of a series: the same for the same series and number, whatever the bots are. */
export function seedsOfGame(seriesSeed: number, game: number): { readonly seed: number; readonly secret: number } {
  const whole = (purpose: string) => Math.floor(draw(seriesSeed, game, purpose) * 4294967296);
  return { seed: whole('game-seed'), secret: whole('type-secret') };
}

const SEATS: readonly SeatIndex[] = [0, 1];

/** Plays a match to its end with a bot in each seat. */
export function playToEnd(rules: Rules, state: GameState, bots: readonly [Bot, Bot], heard?: Listener): void {
  playOn(rules, state, bots, undefined, heard);
}

function seatResult(rules: Rules, state: GameState, seat: SeatIndex): SeatResult {
  const history = state.threatHistory[seat] ?? [];
  let sum = 0;
  let peak = 0;
  let count = 0;
  for (let tick = rules.level.clock.prologueTicks; tick < history.length; tick += 1) {
    const threat = history[tick] ?? 0;
    sum += threat;
    peak = Math.max(peak, threat);
    count += 1;
  }
  const scores = state.snapshots[state.snapshots.length - 1]?.scores[seat];
  if (scores === undefined) throw new Error('a match that has ended has no scores');
  const { deterrence, deescalation, legitimacy, score, parts } = scores;
  let lost = 0;
  for (const { loss } of parts.lost) lost += loss;
  return {
    deterrence,
    deescalation,
    legitimacy,
    score,
    threatMean: sum / Math.max(1, count),
    threatPeak: peak,
    valueLost: Math.min(1, lost / rules.params.valueReference),
  };
}

/** The bot of each seat, in the order of the seats; a seat that none is named for is played by its type. */
export function createBots(rules: Rules, bots: GameOutcome['bots'], matchSeed: number): [Bot, Bot] {
  const [first, second] = rules.seats.map(({ def }) =>
    createBot(bots[def.id] ?? 'by-type', { rules, seat: def.id, seed: botSeed(matchSeed, def.id) }),
  );
  if (first === undefined || second === undefined) throw new Error('a level has two seats');
  return [first, second];
}

type GameSetup = Pick<MatchSetup, 'seed' | 'secret' | 'types' | 'rungCap' | 'lens' | 'set'>;

/** Plays one game and sums it up. */
export function runGame(rules: Rules, bots: GameOutcome['bots'], setup: GameSetup): GameResult {
  const state = createMatch(rules, { ...setup, facts: false });
  playToEnd(rules, state, createBots(rules, bots, setup.seed));
  return resultOf(rules, state, bots);
}

/** Who sits at a desk in a match that has begun. */
export type Player = (rules: Rules, state: GameState, seat: SeatIndex) => Bot;

/** The same with a player at both desks who is no bot of its own name. */
export function runGameOf(rules: Rules, player: Player, setup: GameSetup): GameResult {
  const state = createMatch(rules, { ...setup, facts: false });
  playToEnd(rules, state, [player(rules, state, 0), player(rules, state, 1)]);
  return resultOf(rules, state, {});
}

/** A match that has ended. */
export function resultOf(rules: Rules, state: GameState, bots: GameOutcome['bots']): GameResult {
  return {
    bots,
    ...summarise(rules, state),
    hash: () => hashState(state),
    threat: () => rules.seats.map(({ index }) => threatByTick(rules, state, index)),
    acts: () => actsOf(rules, state),
    crises: () => crisesOf(rules, state),
    counts: () => turnCountsOf(rules, state),
    goals: () => ownGoals(rules, state),
    rungPoints: () => state.rungPoints,
    track: () => trackOf(rules, state),
    beliefs: () =>
      Object.fromEntries(
        rules.seats.map(({ def, index, prior }) => [def.id, sigmoid(prior + state.seats[index].belief)]),
      ),
  };
}

/** How a match that has ended came out. */
export function summarise(rules: Rules, state: GameState): Omit<GameOutcome, 'bots'> {
  const types = rules.seats.map(({ def, index }) => [def.id, def.types[state.seats[index].type]?.id ?? '']);
  return {
    seed: state.seed,
    secret: state.secret,
    types: Object.fromEntries(types),
    ending: state.ending,
    wars: state.wars,
    seats: Object.fromEntries(SEATS.map((seat) => [rules.seats[seat].def.id, seatResult(rules, state, seat)])),
  };
}
