/** Only habits that a seat has are faded: through whole matches, none is missed. */
import { expect, test } from 'vitest';
import { createMatch, type GameState } from '../../src/engine/index.ts';
import { Habits } from '../../src/engine/model/identity.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';
import { playRandomly } from '../helpers/random-driver.ts';

const rules = rulesOf(CAMPAIGN);
const memory = rules.params.habituationMemory;
const usesIn = (s: GameState): number[] => s.seats.flatMap(({ habit }) => habit);

test('each habit is what the tick before left and whole uses since, faded; or it is forgotten', () => {
  const seen = { faded: 0, used: 0, forgotten: 0 };
  for (let seed = 0; seed < 3; seed += 1) {
    const state = createMatch(rules, { seed, secret: seed, facts: false });
    let before = usesIn(state);
    playRandomly(rules, state, {
      seed,
      facts: false,
      afterTick: (s) => {
        const now = usesIn(s);
        now.forEach((uses, k) => {
          const last = before[k] ?? 0;
          if (uses === 0) {
            expect(last * memory).toBeLessThan(0.001);
            if (last > 0) seen.forgotten += 1;
            return;
          }
          const since = uses / memory - last;
          expect(since).toBeCloseTo(Math.round(since), 9);
          seen[since > 0.5 ? 'used' : 'faded'] += 1;
        });
        before = now;
      },
    });
  }
  expect(seen.faded).toBeGreaterThan(500);
  expect(seen.used).toBeGreaterThan(100);
  expect(seen.forgotten).toBeGreaterThan(20);
});

test('habits that a match comes with fade like those that it gets', () => {
  const state = createMatch(rules, { seed: 1, secret: 1, facts: false });
  state.seats[1].habit[3] = 2;
  const habits = new Habits(state);
  state.seats[1].habit[5] = 1;
  habits.add(1, 5);
  habits.fade(rules, state);
  expect(state.seats[1].habit[3]).toBe(2 * memory);
  expect(state.seats[1].habit[5]).toBe(memory);
});
