/** The claim in words: what is sure is told apart from what is not, and every world, dose and measure has its name. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Claim, openClaim, VARIANTS } from '../../src/analysis/claim/index.ts';
import { hasText } from '../../src/i18n/index.ts';
import {
  densityOf,
  doseName,
  isSure,
  LINKS,
  MEASURES,
  mapFinding,
  outcomeWithInterval,
  placeOfShare,
  settingFinding,
  shareWords,
} from '../../src/ui/claim/claim-words.ts';
import { answerTo } from '../helpers/answer.ts';
import { CAMPAIGN, levelOf } from '../helpers/levels.ts';
import { missingIn, RAW, speak } from './words.ts';

let claim: Claim;

beforeAll(() => {
  speak(CAMPAIGN);
  const level = levelOf(CAMPAIGN);
  claim = answerTo(level, openClaim(level, { ask: 'claim', games: 2, seed: 2 }));
}, 60_000);

const share = (mean: number, low: number, high: number) => ({ mean, ci95: [low, high] as const });

describe('words of the claim', () => {
  test('are there for every setting, measure, world and dose', () => {
    const said: string[] = [];
    const missing = missingIn(() => {
      for (const measure of MEASURES) {
        for (const setting of claim.settings) {
          said.push(settingFinding(setting, measure));
          for (const value of Object.values(setting.measures[measure].outcomes))
            said.push(outcomeWithInterval(measure, value));
        }
        said.push(mapFinding(claim, measure));
      }
      said.push(...claim.map.map(doseName), shareWords(undefined));
    });
    const worlds = [...VARIANTS.map((id) => `claim.variant.${id}`), ...LINKS.map((id) => `claim.link.${id}`)];
    expect(worlds.filter((key) => !hasText(key))).toEqual([]);
    expect(missing).toEqual([]);
    expect(said.filter((sentence) => RAW.test(sentence))).toEqual([]);
    expect(claim.map).toHaveLength(18);
  });

  test('call a share sure only if its whole interval is above nothing', () => {
    expect([isSure(undefined), isSure(share(0.2, -0.01, 0.4)), isSure(share(0.2, 0.01, 0.4))]).toEqual([
      false,
      false,
      true,
    ]);
    const [setting] = claim.settings;
    if (setting === undefined) throw new Error('the claim has no setting');
    const having = (threat: ReturnType<typeof share>) => {
      const result = { ...setting.measures.crises, through: { ...setting.measures.crises.through, threat } };
      return settingFinding({ ...setting, measures: { ...setting.measures, crises: result } }, 'crises');
    };
    expect(having(share(0.31, 0.25, 0.36))).toMatch(/31\s% \(25\s% to 36\s%\) is gone/);
    expect(having(share(0.2, -0.1, 0.5))).toMatch(/whether any part runs through threat cannot be told: 20/);
  });

  test('name the doses with the least and the most', () => {
    const [low, high] = [claim.map[0], claim.map[1]];
    if (low === undefined || high === undefined) throw new Error('the map is empty');
    const value = (mean: number, half = 0.5) => ({ ...low.outcomes, crises: share(mean, mean - half, mean + half) });
    const map = [
      { ...low, enlargement: 'none', inclusion: 'twice', outcomes: value(3) },
      { ...high, enlargement: 'as-it-was', inclusion: 'none', outcomes: value(9) },
      { ...high, enlargement: 'no-promise', inclusion: 'none', outcomes: value(3.4) },
      // Nobody did this: it is not compared.
      { ...high, enlargement: 'further', inclusion: 'none', outcomes: value(1) },
    ] as const;
    const steps = { ...claim.steps, crises: { rounds: share(0.5, -0.1, 1.1), promises: share(3, 2, 4) } };
    expect(mapFinding({ map, steps }, 'crises')).toMatch(
      /by \+0.5 \(.0.1 to \+1.1\); .*by \+3 .*lowest .* no enlargement and .*twice.*3.0.*; 1 more cannot .* highest .*as it was.*9.0.*; 0 more cannot/,
    );
    const war = { ...claim.steps, war: { rounds: share(0.02, -0.04, 0.08), promises: share(0.31, 0.2, 0.4) } };
    expect(mapFinding({ map, steps: war }, 'war')).toMatch(/by \+31 \(\+20 to \+40\) in 100 games/);
  });
});

describe('drawing', () => {
  test('hatches a cell by its place between the least and the most', () => {
    const values = [10, 12, 14, 16, 18, 20];
    expect(values.map((value) => densityOf(value, values))).toEqual([0, 1, 2, 3, 4, 4]);
    expect(densityOf(5, [5, 5])).toBe(0);
  });

  test('keeps every share on its axis', () => {
    expect(placeOfShare(-0.4)).toBe(0);
    expect(placeOfShare(1)).toBe(100);
    expect(placeOfShare(-3)).toBe(0);
    expect(placeOfShare(1.7)).toBe(100);
    expect(placeOfShare(0.3)).toBeCloseTo(50, 9);
  });
});
