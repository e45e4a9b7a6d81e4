/** States with a wish, under pressure or with other arms are kept in lists from tick to tick: none is missed. */
import { expect, test } from 'vitest';
import { createMatch, type GameState, hashState, play } from '../../src/engine/index.ts';
import { Unsettled } from '../../src/engine/model/unsettled.ts';
import { Wishes } from '../../src/engine/model/wishes.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';
import { playRandomly } from '../helpers/random-driver.ts';

const rules = rulesOf(CAMPAIGN);

/** How many states that act are of each kind. */
function countIn({ states }: GameState) {
  const rows = rules.actors.flatMap((c) => states[c] ?? []);
  return {
    wishes: rows.filter(({ wish }) => wish >= 0).length,
    pressed: rows.filter(({ pressed }) => pressed.some((points) => points > 0)).length,
    armed: rules.actors.filter((c) => states[c]?.own !== rules.ownAtStart[c]).length,
  };
}

test('a match of which nothing is kept from turn to turn goes the same way', () => {
  const seen = { wishes: 0, pressed: 0, armed: 0 };
  for (let seed = 0; seed < 6; seed += 1) {
    const state = createMatch(rules, { seed, secret: seed, facts: false });
    let anew = structuredClone(state);
    let { turn } = state;
    playRandomly(rules, state, {
      seed,
      facts: false,
      after: ({ seat, input }, now) => {
        play(rules, anew, seat, input, { facts: false });
        if (now.turn === turn) return;
        ({ turn } = now);
        expect(hashState(anew)).toBe(hashState(now));
        anew = structuredClone(now);
        const here = countIn(now);
        for (const kind of ['wishes', 'pressed', 'armed'] as const) seen[kind] += here[kind];
      },
    });
  }
  expect(seen.wishes).toBeGreaterThan(200);
  expect(seen.pressed).toBeGreaterThan(50);
  expect(seen.armed).toBeGreaterThan(20);
});

test('what a match comes with is kept, and what is told of', () => {
  const s = createMatch(rules, { seed: 1, secret: 1, facts: false });
  const [first, second, third] = rules.actors
    .filter((c) => rules.onMap[s.tick]?.[c] === true)
    .flatMap((c) => {
      const row = s.states[c];
      return row === undefined ? [] : [Object.assign(row, { rung: row.rung.map(() => 'none'), wish: -1 })];
    });
  if (first === undefined || second === undefined || third === undefined) throw new Error('no states');
  for (const row of [first, second, third]) row.own = rules.ownAtStart[s.states.indexOf(row)] ?? 0;
  Object.assign(first, { wish: 0, pressed: [8, 0] });
  Object.assign(second, { wish: -1, pressed: [0, 0] });
  const before = s.wishTicks;
  const wishes = new Wishes(rules, s);
  const unsettled = new Unsettled(rules, s);
  Object.assign(second, { wish: 1, pressed: [0, 4] });
  wishes.add(1, s.states.indexOf(second));
  unsettled.add(rules, s.states.indexOf(second));
  // Nobody tells of this one.
  Object.assign(third, { wish: 1, pressed: [0, 4] });
  wishes.count(rules, s);
  unsettled.settle(rules, s);
  expect(s.wishTicks).toBe(before + 2);
  const memory = rules.params.pressedMemory;
  expect([first.pressed, second.pressed, third.pressed]).toEqual([
    [8 * memory, 0],
    [0, 4 * memory],
    [0, 4],
  ]);
  // A wish that has come true is counted no more.
  Object.assign(first, { rung: first.rung.map(() => 'member') });
  wishes.count(rules, s);
  expect(first.wish).toBe(-1);
  expect(s.wishTicks).toBe(before + 3);
});
