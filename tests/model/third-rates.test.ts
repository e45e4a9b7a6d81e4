/** What rules out that a state acts, before its rates are weighed, never rules out what the rates would allow. */
import { expect, test } from 'vitest';
import { createMatch } from '../../src/engine/index.ts';
import { forcesAt } from '../../src/engine/model/capability.ts';
import { MEMBER, Standing } from '../../src/engine/model/standing.ts';
import {
  mostAsked,
  mostAtSight,
  mostBesides,
  mostByLean,
  THIRD_ACTS,
  thirdRates,
} from '../../src/engine/model/third-party.ts';
import type { StateRow } from '../../src/engine/state.ts';
import { makeContext } from '../../src/engine/turn/context.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';
import { playRandomly } from '../helpers/random-driver.ts';

const rules = rulesOf(CAMPAIGN);

const actorsAt = (tick: number) => rules.actors.filter((c) => rules.onMap[tick]?.[c] === true);

/** By all that is asked before rates are weighed. */
const couldAct = (standing: Standing, row: StateRow, c: number, drawn: number): boolean => {
  const between = standing.of(rules, row, c);
  const atSight = mostAtSight(rules.params, row, mostBesides(rules, row, c, between));
  return between !== MEMBER && drawn < atSight && drawn < mostByLean(rules, row, atSight);
};

test('through whole matches, for every state that acts', () => {
  const rates = THIRD_ACTS.map(() => 0);
  const found = { may: 0, ruledOut: 0 };
  for (let seed = 0; seed < 4; seed += 1) {
    const state = createMatch(rules, { seed, secret: seed, facts: false });
    const standing = new Standing(state);
    playRandomly(rules, state, {
      seed,
      facts: false,
      afterTick: (s) => {
        const forces = forcesAt(rules, s, s.tick);
        for (const c of actorsAt(s.tick)) {
          const row = s.states[c];
          if (row === undefined) continue;
          let all = 0;
          for (const seat of [0, 1] as const) {
            thirdRates(rules, row, forces, c, seat, rates);
            for (const rate of rates) all += rate;
          }
          if (row.rung.includes('member')) continue;
          if (all > 0) expect(couldAct(standing, row, c, all * 0.999999)).toBe(true);
          found[couldAct(standing, row, c, 0.15) ? 'may' : 'ruledOut'] += 1;
        }
      },
    });
  }
  expect(found.may).toBeGreaterThan(50);
  expect(found.ruledOut).toBeGreaterThan(2000);
});

test('what is kept of a state from tick to tick goes up as soon as more could come of it', () => {
  const rates = THIRD_ACTS.map(() => 0);
  const asked = mostAsked(rules.params);
  const found = { kept: 0, pressed: 0, shaken: 0, tied: 0 };
  for (let seed = 8; seed < 18; seed += 1) {
    const state = createMatch(rules, { seed, secret: seed, facts: false });
    const before = state.states.map(({ stability, rung }) => ({ stability, rung }));
    playRandomly(rules, state, {
      seed,
      facts: false,
      afterTick: (s) => {
        const { besides } = makeContext(rules, s, false).bounds;
        const forces = forcesAt(rules, s, s.tick);
        for (const c of actorsAt(s.tick + 1)) {
          const row = s.states[c];
          if (row === undefined || row.rung.includes('member')) continue;
          let all = 0;
          for (const seat of [0, 1] as const) {
            thirdRates(rules, row, forces, c, seat, rates);
            for (const rate of rates) all += rate;
          }
          const most = besides[c] ?? 0;
          expect(most + asked).toBeGreaterThanOrEqual(all);
          expect(most).toBeGreaterThanOrEqual(mostBesides(rules, row, c, new Standing(s).of(rules, row, c)));
          if (most < 1) found.kept += 1;
          if (Math.max(...row.pressed) > rules.params.resistAt) found.pressed += 1;
          if (row.stability < (before[c]?.stability ?? 0)) found.shaken += 1;
          if (row.rung.join() !== before[c]?.rung.join()) found.tied += 1;
        }
      },
    });
  }
  for (const times of Object.values(found)) expect(times).toBeGreaterThan(50);
});

test('for a state that would act by all that is left to it, whatever of it holds', () => {
  const s = createMatch(rules, { seed: 1, secret: 1, facts: false });
  s.deployments = ([0, 1] as const).flatMap((seat) =>
    s.deployments.slice(0, 1).flatMap((d) => rules.theatres.map((_, h) => ({ ...d, seat, h, units: 100 }))),
  );
  const forces = forcesAt(rules, s, s.tick);
  const standing = new Standing(s);
  const rates = THIRD_ACTS.map(() => 0);
  let closest = 0;
  for (const c of rules.actors) {
    const row = s.states[c];
    if (row === undefined) continue;
    // Afraid of both sides and shaken, near an open conflict or in it; with each of these or without.
    Object.assign(row, { stability: 0, support: [50, 50], occupied: [0.4, 0.4] });
    for (const rung of ['none', 'partner', 'invited'] as const)
      for (const ready of [0, 1])
        for (const pressed of [0, 6])
          for (const separatist of [0, 0.5, 1])
            for (const wish of [-1, 0, 1]) {
              Object.assign(row, {
                rung: row.rung.map(() => rung),
                ready,
                pressed: [pressed, pressed],
                separatist,
                wish,
              });
              let all = 0;
              for (const seat of [0, 1] as const) {
                thirdRates(rules, row, forces, c, seat, rates);
                for (const rate of rates) all += rate;
              }
              if (all > 0) expect(couldAct(standing, row, c, all * 0.999999)).toBe(true);
              const open = Array.from({ length: 100 }, (_, k) => k / 100).filter((drawn) =>
                couldAct(standing, row, c, drawn),
              );
              closest = Math.max(closest, all / Math.max(...open, 0.01));
            }
  }
  expect(closest).toBeGreaterThan(0.7);
});
