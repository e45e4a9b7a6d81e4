/**
 * Would anybody have known? A seat does again what it did in a match, or sits restrained, against rivals of each type:
 * what it believes of the innocent and of the greedy ones at the end. Where its own policy draws the same acts from both,
 * their Pr(move | type) no longer tell them apart.
 */
import type { Level, SeatId, TypeDef, TypeId } from '../../engine/index.ts';
import { auc } from '../../lib/association.ts';
import { type MeanWithInterval, meanWithInterval } from '../../lib/stats.ts';
import type { OpenInquiry, TrialInquiry } from '../inquiries/inquiry.ts';
import type { Variant } from '../monte-carlo/study.ts';

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
  readonly ask: 'trial';
  readonly observer: SeatId;
  readonly arms: readonly TrialArm[];
  /** Belief in the greed of innocent rivals under the match's orders less that under restraint, game by game. */
  readonly apart: MeanWithInterval;
}

/** Few at a time: all arms are known early. */
const GAMES_PER_TASK = 4;

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

function apartOf(arms: readonly TrialArm[]): MeanWithInterval {
  const [played = [], calm = []] = arms.map(({ games }) => games.filter(({ greedy }) => !greedy));
  return meanWithInterval(played.map(({ belief }, k) => belief - (calm[k]?.belief ?? Number.NaN)));
}

/** The match from its first turn on with chances of its own; the rival's desk is left to its type. */
export function openTrial(level: Level, { match, observer, seed, games }: TrialInquiry): OpenInquiry<Trial> {
  const rival = level.seats.find(({ id }) => id !== observer);
  const types: readonly TypeDef[] = rival?.types ?? [];
  const { turns, ticksPerTurn } = level.clock;
  const variantOf = (policy: TrialPolicy, type: TypeId): Variant => ({
    bots: { [observer]: 'dove' },
    types: { [rival?.id ?? '']: type },
    rerun: {
      fromTurn: 1,
      // However short the turns of the match were, it has no more of them than ticks.
      follow: policy === 'restrained' ? {} : { [observer]: turns * ticksPerTurn },
      chance: 'fresh',
    },
  });
  const cells = POLICIES.flatMap((policy) =>
    types.map(({ id: type, expansionist: greedy }) => ({ policy, type, greedy, beliefs: [] as number[] })),
  );
  return {
    study: { seed, games, variants: cells.map(({ policy, type }) => variantOf(policy, type)), match, beliefs: true },
    gamesPerTask: GAMES_PER_TASK,
    take: ({ task, games: played }) => {
      cells[task.variant]?.beliefs.push(...played.flatMap(({ beliefs }) => beliefs?.[observer] ?? []));
    },
    result: () => {
      const all = Math.min(...cells.map(({ beliefs }) => beliefs.length));
      const arms = POLICIES.map((policy) => {
        const ofArm = cells.filter((cell) => cell.policy === policy);
        return armOf(
          policy,
          ofArm.flatMap(({ type, greedy, beliefs }) =>
            beliefs.slice(0, all).map((belief): TrialGame => ({ type, greedy, belief })),
          ),
        );
      });
      return { ask: 'trial', observer, arms, apart: apartOf(arms) };
    },
  };
}
