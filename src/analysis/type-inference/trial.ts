/**
 * Would anybody have known? A seat does again what it did in a match, or sits restrained, against rivals of each type:
 * what it believes of the innocent and of the greedy ones at the end. Where its own policy draws the same acts from both,
 * their Pr(move | type) no longer tell them apart.
 */
import { botSeed, createBot } from '../../bots/index.ts';
import { createMatch, type Rules, type SeatId, type TypeId } from '../../engine/index.ts';
import { auc } from '../../lib/association.ts';
import { sigmoid } from '../../lib/det-math.ts';
import { type MeanWithInterval, meanWithInterval } from '../../lib/stats.ts';
import type { PlayedMatch } from '../rerun/rerun.ts';
import { createScriptedBot } from '../rerun/scripted-bot.ts';
import { traceMatch } from '../rerun/trace.ts';
import { playToEnd, seedsOfGame } from '../simulate.ts';

export const POLICIES = ['as-played', 'restrained'] as const;
export type TrialPolicy = (typeof POLICIES)[number];

/** What the seat believes at the end of one game, and of whom. */
export interface TrialGame {
  readonly type: TypeId;
  readonly greedy: boolean;
  /** Belief that the rival is expansionist, 0-1. */
  readonly belief: number;
}

export interface TrialArm {
  readonly policy: TrialPolicy;
  readonly games: readonly TrialGame[];
  readonly innocent: MeanWithInterval;
  readonly greedy: MeanWithInterval;
  /** Chance that a greedy rival is believed greedier than an innocent one; 0.5: the acts tell nothing. */
  readonly told: MeanWithInterval;
}

export interface Trial {
  readonly observer: SeatId;
  readonly arms: readonly TrialArm[];
}

export interface TrialAsked {
  readonly observer: SeatId;
  /** Games against each type, in either policy. */
  readonly games: number;
  readonly seed: number;
}

function armOf(policy: TrialPolicy, games: readonly TrialGame[]): TrialArm {
  const beliefs = (greedy: boolean) => games.filter((game) => game.greedy === greedy).map(({ belief }) => belief);
  return {
    policy,
    games,
    innocent: meanWithInterval(beliefs(false)),
    greedy: meanWithInterval(beliefs(true)),
    told: auc(games.map(({ greedy, belief }) => ({ chance: belief, came: greedy }))),
  };
}

/** The trial in small steps: each game is a step, the last one returns the result. */
export function* trialSteps(
  rules: Rules,
  match: PlayedMatch,
  { observer, games, seed }: TrialAsked,
): Generator<{ readonly done: number; readonly of: number }, Trial> {
  const index = rules.seatIndex.get(observer) ?? 0;
  const { rival } = rules.seats[index];
  const trace = traceMatch(rules, match);
  const { types, id: other } = rules.seats[rival].def;
  const of = POLICIES.length * types.length * games;
  let done = 0;
  const arms: TrialArm[] = [];
  for (const policy of POLICIES) {
    const played: TrialGame[] = [];
    for (const { id: type, expansionist } of types) {
      for (let game = 0; game < games; game += 1) {
        const seeds = seedsOfGame(seed, game);
        const setup = { ...match.setup, ...seeds, types: { ...match.setup.types, [other]: type } };
        const state = createMatch(rules, { ...setup, facts: false });
        const bot = (seat: SeatId, id: 'dove' | 'by-type') =>
          createBot(id, { rules, seat, seed: botSeed(seeds.seed, seat) });
        const calm = bot(observer, 'dove');
        const own =
          policy === 'restrained'
            ? calm
            : createScriptedBot({
                rules,
                seat: observer,
                trace,
                untilTurn: trace.turns,
                changes: [],
                dropped: [],
                otherwise: calm,
              });
        const theirs = bot(other, 'by-type');
        playToEnd(rules, state, index === 0 ? [own, theirs] : [theirs, own]);
        const belief = sigmoid(rules.seats[index].prior + state.seats[index].belief);
        played.push({ type, greedy: expansionist, belief });
        done += 1;
        yield { done, of };
      }
    }
    arms.push(armOf(policy, played));
  }
  return { observer, arms };
}
