/** What is asked of re-runs, and what is said about them. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { CompareResult } from '../../src/analysis/inquiries/compare.ts';
import { openInquiry } from '../../src/analysis/inquiries/open-inquiry.ts';
import { createTaskRunner } from '../../src/analysis/monte-carlo/run-task.ts';
import { tasksOf } from '../../src/analysis/monte-carlo/study.ts';
import { matchOf, readRecord } from '../../src/authority/index.ts';
import { hasText } from '../../src/i18n/index.ts';
import type { MeanWithInterval } from '../../src/lib/stats.ts';
import { forkTime } from '../../src/ui/what-if/fan-chart.tsx';
import { alternativesTo } from '../../src/ui/what-if/fork-panel.tsx';
import { type KeyFigure, keyFigures, verdictOf } from '../../src/ui/what-if/key-figures.tsx';
import { fanOf, forkAt, sameInputs, warmUpOf } from '../../src/ui/what-if/rerun-plan.ts';
import {
  changeWords,
  endingShares,
  inHundred,
  isSure,
  isSureAsShown,
  rerunFinding,
} from '../../src/ui/what-if/rerun-words.ts';
import { CAMPAIGN, levelOf, NEIGHBOURS } from '../helpers/levels.ts';
import { playOn, soloMatch } from '../helpers/solo-match.ts';
import { speak } from './words.ts';

/** With moves that are misread, so that chance matters. */
const match = soloMatch({ level: NEIGHBOURS, rival: 'hawk', set: { misreadChance: 0.4 } });
playOn(match, 'hawk');
const record = readRecord(match.record('merrin'));
if (!record.ok) throw new Error(record.error.fault);
const played = matchOf(record.value);
const { closing } = record.value;
const sides = { me: 'merrin', rival: 'tollan', turns: 6 };
const bots = { merrin: 'by-type', tollan: 'hawk' } as const;
const world = { lens: 'synthesis', set: { misreadChance: 0.4, grievanceMemory: 0.9 } };

/** The answer to a study of re-runs, with so many games. */
function answer({ study }: ReturnType<typeof fanOf>, games: number): CompareResult {
  const level = levelOf(NEIGHBOURS);
  const variants = study.variants.map((variant) => ({ ...variant, bots }));
  const open = openInquiry(level, { ask: 'compare', study: { ...study, games, variants, match: played } });
  const run = createTaskRunner(level);
  for (const task of tasksOf(open.study, 4)) open.take({ task, games: run(open.study, task) });
  const result = open.result();
  if (result.ask !== 'compare') throw new Error(result.ask);
  return result;
}

describe('the same inputs', () => {
  const result = answer(sameInputs({ world, fromTurn: 1 }, sides), 1);

  test('in the world of the match are the match', () => {
    const [own] = result.variants;
    expect(own?.summary.endings).toEqual({ [closing.ending]: 1 });
    for (const [seat, scores] of Object.entries(closing.scores)) {
      expect(own?.summary.seats[seat]?.score.mean).toBeCloseTo(scores.score, 9);
      expect(own?.summary.seats[seat]?.deescalation.mean).toBeCloseTo(scores.deescalation, 9);
    }
  });

  test('in another world come out differently', () => {
    const changes = Object.values(result.variants[1]?.change ?? {});
    expect(changes.some(({ mean }) => Math.abs(mean) > 0.01)).toBe(true);
  });
});

test('who does the same again decides how far the games follow the match', () => {
  const follow = (repeats: 'both' | 'me' | 'nobody') =>
    fanOf({ world, repeats, fromTurn: 3, games: 40 }, sides).study.variants.map(({ rerun }) => rerun?.follow);
  expect(follow('both')[1]).toEqual({ merrin: 6, tollan: 6 });
  expect(follow('me')[1]).toEqual({ merrin: 6 });
  expect(follow('nobody')).toEqual([{}, {}]);
});

test('both worlds of a fan differ in the world alone', () => {
  const [before, after] = fanOf({ world, repeats: 'both', fromTurn: 2, games: 40 }, sides).study.variants;
  expect({ ...before, ...world }).toEqual(after);
  expect(before?.rerun).toMatchObject({ fromTurn: 2, chance: 'fresh' });
});

describe('a match that is played again without an act', () => {
  const card = match.view('merrin').cards.find(({ mine, joint }) => mine && !joint);
  if (card === undefined) throw new Error('merrin did nothing');
  const plan = { world: { lens: 'synthesis', set: { misreadChance: 0.4 } }, repeats: 'both', games: 8 } as const;

  test('leaves out that act, from its turn on, in the changed course alone', () => {
    const study = fanOf({ ...plan, fromTurn: 1, ...forkAt(card) }, sides).study;
    const [before, after] = study.variants.map(({ rerun }) => rerun);
    expect(before).not.toHaveProperty('dropped');
    expect(after?.fromTurn).toBe(card.turn);
    expect(after?.dropped?.[0]).toMatchObject({ turn: card.turn, seat: 'merrin', move: card.ordered });
  });

  test('takes another course than the match', () => {
    const { variants } = answer(sameInputs({ ...plan, fromTurn: 1, ...forkAt(card) }, sides), 1);
    expect(Object.values(variants[1]?.change ?? {}).some(({ mean }) => Math.abs(mean) > 0.01)).toBe(true);
  });
});

test('in the place of an act stand moves of the same desk at the same kind of place, and are asked for by its name', () => {
  const level = levelOf(NEIGHBOURS);
  const card = match.view('merrin').cards.find(({ mine, joint }) => mine && !joint);
  if (card === undefined) throw new Error('merrin did nothing');
  const moves = alternativesTo(level, card);
  expect(moves.length).toBeGreaterThan(0);
  expect(moves.filter(({ id, seat, joint }) => id === card.ordered || seat !== 'merrin' || joint)).toEqual([]);
  const [first] = moves;
  const fork = forkAt(card);
  if (fork.dropped === undefined || first === undefined) throw new Error('nothing to put in its place');
  const instead = { move: first.id, intent: 'deter' } as const;
  const plan = {
    world,
    repeats: 'both',
    games: 4,
    fromTurn: card.turn,
    dropped: { ...fork.dropped, instead },
  } as const;
  const [before, after] = fanOf(plan, sides).study.variants;
  expect(before?.rerun?.dropped).toBeUndefined();
  expect(after?.rerun?.dropped?.[0]).toMatchObject({ move: card.ordered, instead });
});

test('what is written as 0 is not called sure', () => {
  const change = { mean: 0.4, ci95: [0.04, 0.8] } as const;
  expect(isSure(change)).toBe(true);
  expect(isSureAsShown(change)).toBe(false);
  expect(isSureAsShown(change, 2)).toBe(true);
});

test('a change is told by what surely differs, and what does not is named too', () => {
  const figure = (name: 'wars' | 'score', mean: number, width: number): KeyFigure => {
    const change: MeanWithInterval = { mean, ci95: [mean - width, mean + width] };
    return { name, before: change, after: change, change, more: name === 'score' };
  };
  const told = (...figures: readonly KeyFigure[]) => {
    const { word, better, worse, rest } = verdictOf(figures);
    const names = (some: readonly KeyFigure[]) => some.map(({ name }) => name).join();
    return [word, names(better), names(worse), names(rest)];
  };
  expect(told(figure('wars', -1, 0.5), figure('score', -2, 3))).toEqual(['better', 'wars', '', 'score']);
  expect(told(figure('wars', 1, 0.5), figure('score', -2, 1))).toEqual(['worse', '', 'wars,score', '']);
  expect(told(figure('wars', -1, 0.5), figure('score', -2, 1))).toEqual(['mixed', 'wars', 'score', '']);
  expect(told(figure('wars', -1, 2), figure('score', -2, 3))).toEqual(['none', '', '', 'wars,score']);
});

test('three figures are compared: wars, the other side’s threat, the own score', () => {
  const fan = answer(fanOf({ world, repeats: 'both', fromTurn: 1, games: 12 }, sides), 12);
  const single = answer(sameInputs({ world, fromTurn: 1 }, sides), 1);
  const figures = keyFigures(fan, sides, single);
  expect(figures.map(({ name }) => name)).toEqual(['wars', 'threat', 'score']);
  expect(figures.at(-1)?.played).toBeCloseTo(closing.scores.merrin?.score ?? Number.NaN, 9);
  for (const { before, after, change } of figures) expect(after.mean - before.mean).toBeCloseTo(change.mean, 9);
});

describe('what is said', () => {
  beforeAll(() => speak(NEIGHBOURS));
  const fan = answer(fanOf({ world, repeats: 'both', fromTurn: 1, games: 40 }, sides), 40);

  test('of endings: shares of each world that come to the whole, with intervals around them', () => {
    const shares = endingShares(fan);
    for (const which of ['before', 'after'] as const) {
      expect(shares.reduce((sum, each) => sum + each[which].mean, 0)).toBeCloseTo(1, 9);
    }
    expect(shares.every(({ after: { mean, ci95 } }) => ci95[0] <= mean && mean <= ci95[1])).toBe(true);
    expect(shares.every(({ ending }) => hasText(`ending.${ending}.title`))).toBe(true);
    expect(rerunFinding(fan)).toMatch(
      /^With the change, too, the match most often ends in “[A-Z][a-z ]+”: \d+ in 100 \(\d+ to \d+\), before/,
    );
  });

  test('of another usual ending: both are named', () => {
    const [before, after] = fan.variants;
    if (before === undefined || after === undefined) throw new Error('two worlds');
    const withEndings = (variant: typeof before, endings: Readonly<Record<string, number>>) => ({
      ...variant,
      games: 40,
      summary: { ...variant.summary, endings },
    });
    const other: CompareResult = {
      ask: 'compare',
      variants: [withEndings(before, { concert: 10, 'regional-war': 30 }), withEndings(after, { concert: 40 })],
    };
    expect(rerunFinding(other)).toBe(
      'With the change the match most often ends in “Concert”: 100 in 100 (91 to 100), before 25 in 100 (14 to 40). Before, it was most often “Regional war”.',
    );
    expect(endingShares(other).map(({ ending }) => ending)).toEqual(['concert', 'regional-war']);
  });

  test('of a difference: sure only where its interval leaves out nought', () => {
    expect([isSure({ mean: 1, ci95: [-1, 3] }), isSure({ mean: 1, ci95: [0.5, 1.5] })]).toEqual([false, true]);
    expect(isSure({ mean: -2, ci95: [-3, -1] })).toBe(true);
    expect(changeWords({ mean: -2, ci95: [-3.25, -1] })).toBe('−2.0 (−3.3 to −1.0)');
    expect(inHundred({ mean: 0.41, ci95: [0.36, 0.47] })).toBe('41 in 100 (36 to 47)');
  });
});

test('the mark of a fork stands in its year, and never left of the axis, where the numbers are', () => {
  const { clock } = levelOf(CAMPAIGN);
  expect([forkTime(clock, 9, 1992), forkTime(clock, 1, 1992)]).toEqual([2007, 1992]);
});

test('beforehand all that will be asked is met: both kinds of chance, one desk and both, with an act and without', () => {
  const { study } = warmUpOf(world, match.view('merrin').cards, sides, 10);
  const met = study.variants.map(({ rerun }) => [
    rerun?.chance,
    Object.keys(rerun?.follow ?? {}).length,
    rerun?.dropped?.length ?? 0,
  ]);
  expect(met).toEqual([
    ['fresh', 1, 0],
    ['fresh', 1, 1],
    ['same', 2, 0],
    ['same', 2, 1],
  ]);
  expect(study.variants.every(({ rerun }) => (rerun?.fromTurn ?? 0) >= 3)).toBe(true);
  expect(study.games).toBe(3);
});
