/** Belief worked out anew equals the game's own with all biases, and Bayes' rule with none. */
import { beforeAll, describe, expect, test } from 'vitest';
import { runInquiry } from '../../../src/analysis/inquiries/open-inquiry.ts';
import { gamesIn } from '../../../src/analysis/monte-carlo/study.ts';
import type { PlayedMatch } from '../../../src/analysis/rerun/rerun.ts';
import { createBots, playToEnd, seedsOfGame } from '../../../src/analysis/simulate.ts';
import {
  ALL_BIASES,
  BIASES,
  beliefLine,
  type Followed,
  followMatch,
  inferTypes,
  isOn,
  openBeliefs,
  openTrial,
  typeOdds,
} from '../../../src/analysis/type-inference/index.ts';
import { createMatch, evidenceOf, type GameState, type RecordedInput, type Rules } from '../../../src/engine/index.ts';
import { sigmoid } from '../../../src/lib/det-math.ts';
import type { Writable } from '../../../src/lib/writable.ts';
import { answerTo } from '../../helpers/answer.ts';
import { answersOfHands, handsOnCall } from '../../helpers/hands-on-call.ts';
import { CAMPAIGN, levelOf, NEIGHBOURS, rulesOf } from '../../helpers/levels.ts';
import { playRandomly } from '../../helpers/random-driver.ts';

function playedMatch(rules: Rules, seed: number): PlayedMatch {
  const setup = { seed, secret: seed, set: { misreadChance: 0.4 } };
  const state = createMatch(rules, { ...setup, facts: false });
  const inputs: RecordedInput[] = [];
  playRandomly(rules, state, {
    seed,
    facts: false,
    after: ({ seat, input }) => inputs.push({ n: inputs.length, seat, input }),
  });
  return { setup, inputs };
}

const LENSES = ['synthesis', 'realist', 'constructivist'] as const;

describe.each([...LENSES.map((lens) => [CAMPAIGN, lens] as const), [NEIGHBOURS, undefined] as const])(
  'in a match of %s seen by %s',
  (level, lens) => {
    const rules = rulesOf(level, { ...(lens === undefined ? {} : { lens }), set: { misreadChance: 0.4 } });
    let followed: Followed;
    beforeAll(() => {
      followed = followMatch(rules, playedMatch(rules, 5));
    });

    const about = (observer: 0 | 1) => ({
      readings: followed.readings,
      start: followed.start[observer],
      observer,
      ticks: followed.belief[observer].length - 1,
    });

    test.each([0, 1] as const)('seat %i: with all biases the line is the game’s own', (observer) => {
      const line = beliefLine(rules, about(observer), ALL_BIASES).belief;
      const own = followed.belief[observer];
      expect(line).toHaveLength(own.length);
      expect(own.length).toBeGreaterThan(5);
      const worst = Math.max(...line.map((value, k) => Math.abs(value - (own[k] ?? Number.NaN))));
      expect(worst).toBeLessThan(1e-9);
      expect(Math.max(...own) - Math.min(...own)).toBeGreaterThan(0.01);
    });

    test.each([0, 1] as const)(
      'seat %i: with none it is the sum of log-likelihood ratios of the rival’s own acts',
      (observer) => {
        const { habits } = rules;
        const line = beliefLine(rules, about(observer), 0).belief;
        const first = rules.level.clock.prologueTicks;
        line.forEach((value, k) => {
          const acts = followed.readings.filter(
            ({ signal, tick }) =>
              signal.observer === observer &&
              tick < first + k &&
              signal.habit !== habits.misread &&
              signal.habit !== habits.third,
          );
          const sum = acts.reduce((odds, { signal }) => odds + evidenceOf(rules, signal), rules.seats[observer].prior);
          expect(value).toBeCloseTo(sigmoid(sum + followed.start[observer]), 12);
        });
      },
    );
  },
);

describe('each bias', () => {
  const rules = rulesOf(CAMPAIGN, { set: { misreadChance: 0.4 } });

  test('changes the line of some seat by itself', () => {
    const biased = rulesOf(CAMPAIGN, { lens: 'constructivist', set: { misreadChance: 0.4 } });
    const matches = [5, 6, 7, 8].map((seed) => followMatch(biased, playedMatch(biased, seed)));
    const lines = (mask: number) =>
      matches.map(({ readings, start, belief }) =>
        ([0, 1] as const).map((observer) => {
          const about = { readings, start: start[observer], observer, ticks: belief[observer].length - 1 };
          return beliefLine(biased, about, mask).belief;
        }),
      );
    const all = lines(ALL_BIASES);
    for (const [k, bias] of BIASES.entries()) {
      expect(isOn(ALL_BIASES - (1 << k), bias)).toBe(false);
      expect(lines(ALL_BIASES - (1 << k)), bias).not.toEqual(all);
    }
  });

  test('its lines, the moves behind them and the odds of types are told of both seats', () => {
    const { seats, firstTick } = inferTypes(rules, playedMatch(rules, 5));
    expect(firstTick).toBe(rules.level.clock.prologueTicks - 1);
    for (const seat of seats) {
      expect(seat.lines).toHaveLength(ALL_BIASES + 1);
      expect(seat.steps.length).toBeGreaterThan(20);
      expect(seat.steps.filter(({ kind, card }) => kind === 'move' && card === undefined)).toEqual([]);
      expect(seat.types.reduce((sum, { posterior }) => sum + posterior, 0)).toBeCloseTo(1, 12);
      expect(seat.types.map(({ type }) => type)).toContain(seat.truth);
    }
  });
});

test('Bayes over types: no moves leave the prior, and a move tells by its likelihoods alone', () => {
  const rules = rulesOf(CAMPAIGN);
  const rival = 1;
  for (const { prior, posterior } of typeOdds(rules, [], rival)) expect(posterior).toBeCloseTo(prior, 12);
  const move = rules.movesOf[rival].find(({ kappa }) => kappa > 0.3);
  if (move === undefined) throw new Error('no move tells of greed');
  const odds = typeOdds(rules, [move], rival);
  const whole = odds.reduce((sum, { type, prior }) => sum + prior * (move.def.signal.likelihood[type] ?? 0), 0);
  for (const { type, prior, posterior } of odds) {
    expect(posterior).toBeCloseTo((prior * (move.def.signal.likelihood[type] ?? 0)) / whole, 12);
  }
});

describe('the trial', () => {
  const level = levelOf(CAMPAIGN);
  const match = playedMatch(rulesOf(CAMPAIGN, { set: { misreadChance: 0.4 } }), 6);
  const asked = { ask: 'trial', match, observer: 'nato', seed: 1 } as const;
  const open = (games: number) => openTrial(level, { ...asked, games });
  const trial = answerTo(level, open(2));

  test('plays each type against the same orders, and against restraint', () => {
    const { arms } = trial;
    expect(arms.map(({ policy }) => policy)).toEqual(['as-played', 'restrained']);
    const types = level.seats[1].types.flatMap(({ id }) => [id, id]);
    for (const { games } of arms) {
      expect(games.map(({ type }) => type)).toEqual(types);
      for (const { belief } of games) expect(belief > 0 && belief < 1).toBe(true);
    }
    const [played, calm] = arms.map(({ games }) => games.map(({ belief }) => belief));
    expect(played).not.toEqual(calm);
    const innocents = arms.map(({ innocent }) => innocent.mean);
    expect(trial.apart.mean).toBeCloseTo((innocents[0] ?? 0) - (innocents[1] ?? 0), 12);
  });

  test('is of the observer that was asked about', () => {
    const other = answerTo(level, openTrial(level, { ...asked, observer: 'russia', games: 1 }));
    expect(other.observer).toBe('russia');
    expect(other.arms[0]?.games.map(({ type }) => type)).toEqual(level.seats[0].types.map(({ id }) => id));
  });

  test('gives the belief that the seat holds when a game has ended', () => {
    const [calm] = trial.arms[1]?.games ?? [];
    const [type = ''] = level.seats[1].types.map(({ id }) => id);
    const rules = rulesOf(CAMPAIGN, { set: { misreadChance: 0.4 } });
    const state: Writable<GameState> = createMatch(rules, { ...match.setup, types: { russia: type }, facts: false });
    state.seed = seedsOfGame(1, 0).seed;
    playToEnd(rules, state, createBots(rules, { nato: 'dove', russia: 'by-type' }, state.seed));
    expect(calm?.belief).toBe(sigmoid(rules.seats[0].prior + state.seats[0].belief));
  });

  test('has the same bytes however many hands play it, and cuts to games that all arms have', async () => {
    for (const answer of await answersOfHands(level, () => open(2)))
      expect(JSON.stringify(answer)).toBe(JSON.stringify(trial));
    const cells = open(2).study.variants.length;
    expect(answerTo(level, open(2), { size: 1, upTo: cells + 3 })).toEqual(answerTo(level, open(1)));
  });
});

test('what each side believed is asked like any inquiry, though nothing is played', async () => {
  const level = levelOf(CAMPAIGN);
  const set = { beliefMemory: 0.9 };
  const rules = rulesOf(CAMPAIGN, { set });
  const played = playedMatch(rules, 5);
  const match = { ...played, setup: { ...played.setup, set } };
  const open = openBeliefs(level, { ask: 'beliefs', match });
  expect(gamesIn(open.study)).toBe(0);
  expect(open.result()).toEqual({ ask: 'beliefs', ...inferTypes(rules, match) });
  // What the workers are about goes on meanwhile.
  const told: string[] = [];
  const { pool } = handsOnCall(level, 1, ({ say }) => told.push(say));
  const before = told.length;
  await expect(runInquiry(pool, open).end).resolves.toEqual({ done: 0, of: 0, complete: true });
  expect(told).toHaveLength(before);
});
