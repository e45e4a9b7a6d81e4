/** What rules out that a state acts, before its rates are weighed, never rules out what the rates would allow. */
import { expect, test } from 'vitest';
import { createMatch } from '../../src/engine/index.ts';
import { forcesAt } from '../../src/engine/model/capability.ts';
import {
  highestQuietRate,
  highestThirdRate,
  isQuiet,
  mayAct,
  THIRD_ACTS,
  thirdRates,
} from '../../src/engine/model/third-party.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';
import { playRandomly } from '../helpers/random-driver.ts';

test('through whole matches, for every state that acts', () => {
  const rules = rulesOf(CAMPAIGN);
  const rates = THIRD_ACTS.map(() => 0);
  const found = { may: 0, ruledOut: 0 };
  for (let seed = 0; seed < 4; seed += 1) {
    const state = createMatch(rules, { seed, secret: seed, facts: false });
    playRandomly(rules, state, {
      seed,
      facts: false,
      afterTick: (s) => {
        const forces = forcesAt(rules, s, s.tick);
        for (const c of rules.actorsAt[s.tick] ?? []) {
          const row = s.states[c];
          if (row === undefined) continue;
          let all = 0;
          for (const seat of [0, 1] as const) {
            thirdRates(rules, row, forces, c, seat, rates);
            for (const rate of rates) all += rate;
          }
          expect(all).toBeLessThanOrEqual(highestThirdRate(rules.params));
          if (isQuiet(rules.params, row)) expect(all).toBeLessThanOrEqual(highestQuietRate(rules.params));
          if (all > 0 && !row.rung.includes('member')) expect(mayAct(rules, row, c, all * 0.999999)).toBe(true);
          found[mayAct(rules, row, c, 0.15) ? 'may' : 'ruledOut'] += 1;
        }
      },
    });
  }
  expect(found.may).toBeGreaterThan(50);
  expect(found.ruledOut).toBeGreaterThan(2000);
});

test('for a state that is quiet, and would act by all that is left to it', () => {
  const rules = rulesOf(CAMPAIGN);
  const s = createMatch(rules, { seed: 1, secret: 1, facts: false });
  s.deployments = ([0, 1] as const).flatMap((seat) =>
    s.deployments.slice(0, 1).flatMap((d) => rules.theatres.map((_, h) => ({ ...d, seat, h, units: 100 }))),
  );
  const forces = forcesAt(rules, s, s.tick);
  const rates = THIRD_ACTS.map(() => 0);
  let most = 0;
  for (const c of rules.actors) {
    const row = s.states[c];
    if (row === undefined) continue;
    // Afraid of both sides, tied to both, ready, shaken, and near an open conflict.
    Object.assign(row, { rung: row.rung.map(() => 'partner'), ready: 1, stability: 0, separatist: 0.5, wish: -1 });
    Object.assign(row, { support: [50, 50], pressed: [5, 5] });
    expect(isQuiet(rules.params, row)).toBe(true);
    let all = 0;
    for (const seat of [0, 1] as const) {
      thirdRates(rules, row, forces, c, seat, rates);
      for (const rate of rates) all += rate;
    }
    expect(all).toBeLessThanOrEqual(highestQuietRate(rules.params));
    most = Math.max(most, all);
  }
  expect(most).toBeGreaterThan(0.6 * highestQuietRate(rules.params));
});
