/** What the sensitivity page asks and says: the same as the command line, and nothing sure that is too close to tell. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { MorrisResult } from '../../src/analysis/inquiries/morris.ts';
import { outcomesOf } from '../../src/analysis/inquiries/outcomes.ts';
import type { TornadoBar, TornadoResult } from '../../src/analysis/inquiries/tornado.ts';
import { readWorld } from '../../src/cli/read-world.ts';
import { axisOver, barPlace } from '../../src/ui/sensitivity/sensitivity-geometry.ts';
import { commandOf, inquiryOf, RUNS, USUAL_RUNS, WAYS } from '../../src/ui/sensitivity/sensitivity-plan.ts';
import {
  amountWords,
  changeWords,
  effectVerdict,
  morrisFinding,
  outcomeNames,
  outcomeUnit,
  outcomeWords,
  tornadoFinding,
  verdictOf,
} from '../../src/ui/sensitivity/sensitivity-words.ts';
import { worldsFor } from '../../src/ui/sensitivity/worlds.ts';
import { CAMPAIGN, levelOf, NEIGHBOURS } from '../helpers/levels.ts';
import { missingIn, RAW, speak } from './words.ts';

const level = levelOf(CAMPAIGN);
const seatIds = level.seats.map(({ id }) => id);

beforeAll(() => speak(CAMPAIGN));

const mean = (value: number, low = value, high = value) => ({ mean: value, ci95: [low, high] as const });

function barOf(
  low: ReturnType<typeof mean>,
  high: ReturnType<typeof mean>,
  swing: ReturnType<typeof mean>,
): TornadoBar {
  return { param: 'wear', value: 0.02, low: { value: 0, change: low }, high: { value: 0.06, change: high }, swing };
}

describe('the command', () => {
  test.each(WAYS)('of the page reads as what the page asks (%s)', (way) => {
    const world = { lens: 'realist', set: { wear: 0.05, slipBase: 0.1 } };
    const plan = { way, outcome: 'tollan.score', world, runs: 8 };
    const neighbours = levelOf(NEIGHBOURS);
    const [, , , , command, ...given] = commandOf(neighbours, plan).split(' ');
    const own = ['outcome', 'trajectories'];
    const { values, ...read } = readWorld(given, { usage: '', own, games: 1 });
    const asked = inquiryOf(neighbours, plan);
    expect(command).toBe(asked.ask);
    expect(read).toMatchObject({ seed: asked.seed, games: asked.games, variant: asked.variant });
    expect(values.get('outcome')).toEqual([asked.outcome]);
    expect(values.get('trajectories')).toEqual(asked.ask === 'morris' ? [String(asked.trajectories)] : undefined);
  });

  test('can be had with the usual number of games', () => {
    for (const way of WAYS) expect(RUNS[way]).toContain(USUAL_RUNS[way]);
  });
});

describe('words', () => {
  test('are there for every outcome that can be asked about', () => {
    const names = outcomeNames(seatIds);
    expect([...names].sort()).toEqual(
      outcomesOf(seatIds)
        .map(({ name }) => name)
        .sort(),
    );
    const said: string[] = [];
    expect(
      missingIn(() => {
        for (const name of names)
          said.push(outcomeWords(name), outcomeUnit(name), changeWords(name, mean(0.5, 0.2, 0.7)));
      }),
    ).toEqual([]);
    expect(said.filter((words) => RAW.test(words))).toEqual([]);
  });

  test('tell shares in per cent and changes with their sign', () => {
    expect(changeWords('anyWar', mean(-0.125, -0.2, 0.05))).toBe('−12.5 (−20 to +5)');
    expect(amountWords('nato.threatMean', mean(4.25, 3.1, 5.4))).toMatch(/^4\.[23] \(3\.1 to 5\.4\)$/);
  });

  test('call nothing sure whose interval holds nothing', () => {
    expect(verdictOf(barOf(mean(0), mean(0), mean(0)))).toBe('none');
    expect(verdictOf(barOf(mean(1, -1, 3), mean(-1, -3, 1), mean(-2, -6, 2)))).toBe('close');
    expect(verdictOf(barOf(mean(1, 0.5, 3), mean(1, -3, 1), mean(0, -2, 2)))).toBe('one-end');
    expect(verdictOf(barOf(mean(1, 0.5, 3), mean(1, 0.3, 2), mean(0, -2, 2)))).toBe('bent');
    expect(verdictOf(barOf(mean(1, 0.5, 3), mean(-1, -3, 1), mean(-2, -3, -1)))).toBe('less');
    expect(verdictOf(barOf(mean(0), mean(1, 0.5, 3), mean(1, 0.5, 3)))).toBe('more');
  });

  test('tell effects that depend on the others from those that are steady', () => {
    const at = (muStar: ReturnType<typeof mean>, sigma: number) => effectVerdict({ muStar, sigma });
    expect(at(mean(0), 0)).toBe('none');
    expect(at(mean(2, -0.1, 4), 3)).toBe('close');
    expect(at(mean(2, 1, 3), 0.9)).toBe('steady');
    expect(at(mean(2, 1, 3), 1)).toBe('partly');
    expect(at(mean(2, 1, 3), 2)).toBe('depends');
  });

  test('of a finding name the widest bar that is sure, and count the others', () => {
    const bars = [
      { ...barOf(mean(1, -1, 3), mean(-1, -3, 1), mean(-9, -20, 2)), param: 'slipBase' },
      barOf(mean(1, 0.5, 3), mean(-1, -3, 1), mean(-2, -3, -1)),
      { ...barOf(mean(0), mean(0), mean(0)), param: 'bufferShare' },
    ];
    const result: TornadoResult = { ask: 'tornado', outcome: 'nato.threatMean', games: 8, base: mean(30), bars };
    const said = tornadoFinding(result);
    expect(said).toMatch(
      /^Widest: Wear of forces, −2 \(−3 to −1\) from its low to its high end; \d more cannot be told/,
    );
    expect(said).toMatch(/Of 3 assumptions 1 .* 1 .*too close to tell.* 1 changed nothing/);
    expect(tornadoFinding({ ...result, bars: bars.slice(0, 1) })).toMatch(/^Of 1 assumptions 0/);
    const close = bars.filter((bar) => verdictOf(bar) === 'close');
    const many = [...Array.from({ length: 40 }, () => close).flat(), ...bars.slice(-1)];
    expect(tornadoFinding({ ...result, bars: many })).toMatch(/If none of the 40 .* about 2 would still look sure/);
  });

  test('of elementary effects count those that depend on the others', () => {
    const effects = [
      { param: 'wear', muStar: mean(2, 1, 3), mu: mean(0), sigma: 3 },
      { param: 'slipBase', muStar: mean(1, -1, 3), mu: mean(0), sigma: 3 },
    ];
    const result: MorrisResult = { ask: 'morris', outcome: 'wars', trajectories: 3, effects };
    expect(morrisFinding(result)).toMatch(
      /^Largest: Wear of forces, 2 \(1 to 3\).* Of 1 assumptions out of 2 .*, 1 do/,
    );
    expect(morrisFinding({ ...result, effects: [] })).toBe('');
  });
});

describe('drawing', () => {
  test('holds nothing and all values, with round marks', () => {
    const axis = axisOver([-3.2, 7.4]);
    expect(axis.marks).toContain(0);
    expect(axis.at(-3.2)).toBeGreaterThanOrEqual(0);
    expect(axis.at(7.4)).toBeLessThanOrEqual(100);
    expect(axisOver([]).at(0)).toBe(0);
    expect(axisOver([2, 4]).at(0)).toBe(0);
  });

  test('runs a bar from nothing to its mean, to either side', () => {
    const axis = axisOver([-10, 10]);
    expect(barPlace(axis, mean(5, 2, 8))).toEqual({ from: 50, width: 25, band: [60, 90] });
    expect(barPlace(axis, mean(-5, -8, 2))).toEqual({ from: 25, width: 25, band: [10, 60] });
  });
});

test('worlds that are the same are offered once', () => {
  const changed = { lens: 'synthesis', set: { wear: 0.05 } };
  const names = (match: typeof changed | undefined, yours: typeof changed | undefined) =>
    worldsFor(level, match, yours).map(({ name }) => name);
  expect(names(undefined, undefined)).toEqual(['reference']);
  expect(names(changed, { ...changed, set: { wear: 0.05 } })).toEqual(['match', 'reference']);
  expect(names({ lens: 'synthesis', set: {} } as typeof changed, changed)).toEqual(['match', 'yours']);
});
