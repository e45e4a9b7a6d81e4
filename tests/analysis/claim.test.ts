/** The article's claim: link by link on the same seeds, and over doses. */
import { describe, expect, test } from 'vitest';
import { type Doses, withDoses } from '../../src/analysis/claim/doses.ts';
import { ENLARGEMENT_DOSES, INCLUSION_DOSES, MEASURES, openClaim, VARIANTS } from '../../src/analysis/claim/index.ts';
import { differences, ratioOfMeans, rest } from '../../src/analysis/claim/shares.ts';
import { answerTo, runnerOf } from '../helpers/answer.ts';
import { answersOfHands } from '../helpers/hands-on-call.ts';
import { levelOf } from '../helpers/levels.ts';

const campaign = levelOf('europe-1991-2024');

describe('shares of paired games', () => {
  test('a ratio of means has the interval of the delta method', () => {
    const [a, b] = [
      [1, 2, 3, 4],
      [3, 5, 6, 6],
    ];
    const { mean, ci95 } = ratioOfMeans(a, b) ?? { mean: Number.NaN, ci95: [0, 0] };
    expect(mean).toBe(0.5);
    // var a 5/3, var b 2, cov 5/3: (5/3 + 2/4 - 5/3) / (25 x 4); Student's quantile for 3 degrees of freedom
    const half = 3.182446305 * Math.sqrt(0.5 / 100);
    expect(ci95[0]).toBeCloseTo(0.5 - half, 9);
    expect(rest({ mean: 0.5, ci95: [0.4, 0.7] })).toEqual({ mean: 0.5, ci95: [1 - 0.7, 1 - 0.4] });
  });

  test('of an effect that is not surely other than 0 are not given', () => {
    expect(ratioOfMeans([1, 2, 1], [5, -5, 1])).toBeUndefined();
    expect(rest(undefined)).toBeUndefined();
    expect(differences([3, 2], [1, 5])).toEqual([2, -3]);
  });
});

describe('doses', () => {
  function lastYear(doses: Doses) {
    const variant = { bots: {}, desks: 'quiet', script: 'diplomacy', turnTicks: 2, doses } as const;
    const study = { seed: 2, games: 1, variants: [variant], tracks: true };
    const [game] = runnerOf(campaign)(study, { variant: 0, from: 0, to: 1 });
    return game?.track?.steps.at(-1);
  }

  test('of enlargement are rounds: the members at the end are those of the rounds left in', () => {
    const members = ENLARGEMENT_DOSES.map(
      (dose) => lastYear({ enlargement: dose, inclusion: 'as-it-was' })?.members[0] ?? 0,
    );
    // Further: Ukraine. Land held in Georgia stops its ratification.
    expect(members.map((count) => count + 2)).toEqual([16, 19, 26, 32, 32, 33]);
  });

  test('without promises keep every accession, and leave out no other act', () => {
    const { script } = withDoses(campaign, { enlargement: 'no-promise', inclusion: 'as-it-was' });
    const gone = campaign.script.filter((act) => !script.includes(act));
    expect(gone.map(({ move, date }) => [move, date.slice(0, 4)])).toEqual([
      ['promise-membership', '2008'],
      ['promise-membership', '2021'],
      ['promise-membership', '2023'],
    ]);
    expect(script).toHaveLength(campaign.script.length - 3);
  });

  test('of inclusion leave joint acts out or repeat them, and nothing else', () => {
    const [none, same, twice] = INCLUSION_DOSES.map(
      (dose) => withDoses(campaign, { enlargement: 'as-it-was', inclusion: dose }).script,
    );
    expect(same).toEqual(campaign.script);
    const joint = campaign.script.length - (none?.length ?? 0);
    expect(joint).toBeGreaterThan(15);
    expect(twice).toHaveLength(campaign.script.length + joint);
    const summit = campaign.script.find(({ id }) => id === 'lisbon-2010');
    expect(none).not.toContain(summit);
    expect(twice).toContainEqual({ ...summit, id: 'lisbon-2010-again', date: '2011-05-19' });
  });

  test('change the order that builds up over the years', () => {
    const inclusion = INCLUSION_DOSES.map(
      (dose) => lastYear({ enlargement: 'as-it-was', inclusion: dose })?.inclusion ?? 0,
    );
    expect(inclusion).toEqual([...inclusion].sort((a, b) => a - b));
    expect(new Set(inclusion).size).toBe(3);
  });
});

describe('the claim', () => {
  const asked = (games: number) => openClaim(campaign, { ask: 'claim', games, seed: 5 });
  const result = answerTo(campaign, asked(3));

  test('compares six worlds in two settings by three measures, and maps all doses', () => {
    expect(result.settings.map(({ setting }) => setting)).toEqual(['self-play', 'history']);
    for (const { measures } of result.settings)
      for (const measure of MEASURES) expect(Object.keys(measures[measure].outcomes)).toEqual([...VARIANTS]);
    expect(result.map).toHaveLength(ENLARGEMENT_DOSES.length * INCLUSION_DOSES.length);
  });

  test('with nothing changed a dose is the world as it is', () => {
    const cell = result.map.find((each) => each.enlargement === 'as-it-was' && each.inclusion === 'as-it-was');
    const history = result.settings.find(({ setting }) => setting === 'history');
    for (const measure of MEASURES)
      expect(cell?.outcomes[measure]).toEqual(history?.measures[measure].outcomes['as-it-is']);
  });

  test('has the same bytes however many hands play it, and however its games are cut', async () => {
    for (const answer of await answersOfHands(campaign, () => asked(3)))
      expect(JSON.stringify(answer)).toBe(JSON.stringify(result));
  });

  test('tells of the games that all its worlds have, while some have more', () => {
    const worlds = asked(2).study.variants.length;
    // Five worlds are two games ahead of the others.
    const ahead = answerTo(campaign, asked(4), { size: 2, upTo: worlds + 5 });
    expect(ahead).toEqual(answerTo(campaign, asked(2)));
    expect(ahead.games).toBe(2);
    expect(answerTo(campaign, asked(3), { size: 1, upTo: worlds - 1 }).games).toBe(0);
  });
});
