/** What each side believed, in words and figures: every case has its text, and the switches count as the analysis does. */
import { beforeAll, describe, expect, test } from 'vitest';
import { createBots, playToEnd } from '../../src/analysis/simulate.ts';
import {
  ALL_BIASES,
  BIASES,
  inferTypes,
  isOn,
  type ReadStep,
  type SeatInference,
  type TypeInference,
} from '../../src/analysis/type-inference/index.ts';
import { createMatch, type RecordedInput, type View, viewFor } from '../../src/engine/index.ts';
import { formatTick } from '../../src/i18n/index.ts';
import { beliefPoints } from '../../src/ui/beliefs/belief-chart.tsx';
import {
  beliefFinding,
  largestSteps,
  ownLine,
  percent,
  plainLine,
  stepName,
  stepTime,
  tellingRatio,
  tellingSentence,
} from '../../src/ui/beliefs/belief-words.ts';
import { BIAS_ORDER, EVERY_BIAS, effectOf, hasBias, toggled } from '../../src/ui/beliefs/bias-switches.tsx';
import { trialFinding } from '../../src/ui/beliefs/trial.tsx';
import { CAMPAIGN, levelOf, rulesOf } from '../helpers/levels.ts';
import { missingIn, RAW, speak } from './words.ts';

const level = levelOf(CAMPAIGN);
const rules = rulesOf(CAMPAIGN);
let inference: TypeInference;
let cards: ReturnType<typeof viewFor>['cards'];

beforeAll(() => {
  speak(CAMPAIGN);
  const setup = { seed: 3, secret: 3 };
  const state = createMatch(rules, { ...setup, facts: false });
  const inputs: RecordedInput[] = [];
  const bots = createBots(rules, { nato: 'hawk', russia: 'by-type' }, setup.seed);
  playToEnd(rules, state, bots, (seat, input) => inputs.push({ n: inputs.length, seat, input }));
  inference = inferTypes(rules, { setup, inputs });
  cards = viewFor(rules, state, { kind: 'after-end' }).cards;
});

const steady = (belief: number): SeatInference['lines'] => Array.from({ length: ALL_BIASES + 1 }, () => [belief]);

describe('words', () => {
  test('tell how belief ended in each case', () => {
    const said: string[] = [];
    const missing = missingIn(() => {
      for (const seat of inference.seats) {
        for (const greedy of [false, true]) {
          for (const end of [0.2, 0.8]) said.push(beliefFinding({ ...seat, greedy, lines: steady(end) }));
        }
        said.push(tellingSentence(seat), tellingSentence({ ...seat, steps: [] }));
        for (const step of seat.steps)
          said.push(stepName(step, { view: { cards }, level }), stepTime(step, { view: { facts: [] }, level }));
      }
    });
    expect(missing).toEqual([]);
    expect(said.filter((sentence) => RAW.test(sentence))).toEqual([]);
  });

  test('name the move behind each step that has a card', () => {
    const steps = inference.seats.flatMap(({ steps: each }) => each).filter(({ kind }) => kind === 'move');
    expect(steps.length).toBeGreaterThan(20);
    const names = steps.map((step) => stepName(step, { view: { cards }, level }));
    expect(names).not.toContain('A move');
  });

  test('call no belief sure that only comes close to it', () => {
    expect([0, 0.003, 0.004, 0.5, 0.996, 1].map(percent)).toEqual(['0', '<1', '<1', '50', '>99', '100']);
  });

  test('date the use of force by the crisis that it was used in', () => {
    const attack = { tick: 20, kind: 'attack', state: 'UKR', biased: 0.2, plain: 0.2, ratio: 3 } as const;
    const opened = (state: string, tick: number) => ({ kind: 'crisis-opened', tick, data: { state } });
    const view = { facts: [opened('UKR', 8), opened('UKR', 19), opened('GEO', 20)] } as unknown as Pick<View, 'facts'>;
    const when = (step: ReadStep) => stepTime(step, { view, level });
    expect(when(attack)).toBe(formatTick(level.clock, 19));
    expect(when({ ...attack, kind: 'crisis' })).toBe(formatTick(level.clock, 20));
    expect(when({ ...attack, state: 'LVA' })).toBe(formatTick(level.clock, 20));
  });

  test('put the largest steps first', () => {
    const [seat] = inference.seats;
    const sizes = seat === undefined ? [] : largestSteps(seat, 8).map(({ biased }) => Math.abs(biased));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes).toHaveLength(8);
  });

  test('say what a single act shows as the middle of its ratios', () => {
    const step = { tick: 3, kind: 'move', card: 1, biased: 0.1, plain: 0.1 } as const;
    const steps = [
      { ...step, ratio: 2 },
      { ...step, ratio: 8 },
      { ...step, ratio: 0.5 },
      { ...step, kind: 'attack', ratio: 9 } as const,
    ];
    expect(tellingRatio({ steps })).toBeCloseTo(4, 12);
    const [seat] = inference.seats;
    if (seat === undefined) throw new Error('nobody believed anything');
    expect(tellingSentence({ ...seat, steps })).toMatch(/made 4 times by .* The use of force tells more: 9 to 1\.$/);
    expect(tellingSentence({ ...seat, steps: steps.slice(0, 3) })).not.toContain('force');
    expect(tellingRatio({ steps: [] })).toBeUndefined();
  });

  test('tell what the trial found, whichever way it came out', () => {
    const mean = (value: number, half = 0.02) => ({ mean: value, ci95: [value - half, value + half] as const });
    const arm = (policy: 'as-played' | 'restrained', innocent: number) =>
      ({ policy, games: [], innocent: mean(innocent), greedy: mean(0.9), told: mean(0.8) }) as const;
    const found = (played: number, half?: number): string => {
      const arms = [arm('as-played', played), arm('restrained', 0.3)];
      return trialFinding({ arms, apart: mean(played - 0.3, half) }, 'nato', 'russia');
    };
    expect(found(0.6)).toMatch(
      /60 in 100 on average, under restraint with 30. The orders add 30 \(28 to 32\) to that belief/,
    );
    expect(found(0.6)).toMatch(/in 80.% \(78.% to 82.%\) of pairs/);
    expect(found(0.32)).toMatch(/by 2 \(0 to 4\): hardly a difference/);
    expect(found(0.1)).toMatch(/more innocent/);
    expect(found(0.6, 0.4)).toMatch(/too few games/);
    expect(found(0.32, 0.15)).toMatch(/too few games/);
  });
});

describe('switches', () => {
  test('count biases as the analysis does', () => {
    expect(BIAS_ORDER).toEqual(BIASES);
    expect(EVERY_BIAS).toBe(ALL_BIASES);
    for (const mask of [0, 5, 42, ALL_BIASES]) {
      for (const bias of BIASES) {
        expect(hasBias(mask, bias)).toBe(isOn(mask, bias));
        expect(isOn(toggled(mask, bias), bias)).toBe(!isOn(mask, bias));
      }
    }
  });

  test('show what a bias adds, the same whether it is on or off', () => {
    for (const seat of inference.seats) {
      for (const bias of BIASES)
        expect(effectOf(seat, EVERY_BIAS, bias)).toBe(effectOf(seat, toggled(EVERY_BIAS, bias), bias));
      expect(Math.abs(effectOf(seat, EVERY_BIAS, 'attribution'))).toBeGreaterThan(1);
      expect(ownLine(seat)).not.toEqual(plainLine(seat));
    }
  });

  test('lines begin where play begins and have a point for each half-year', () => {
    const [seat] = inference.seats;
    const points = beliefPoints(seat === undefined ? [] : ownLine(seat), level, inference.firstTick);
    expect(points[0]?.time).toBe(1992);
    expect(points.at(-1)?.time).toBe(2025);
    expect(points).toHaveLength(67);
  });
});
