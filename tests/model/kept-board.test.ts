/** What a snapshot says of the board is kept from the last one where nothing has changed: it is what a fresh look finds. */
import { expect, test } from 'vitest';
import { createBots, playToEnd } from '../../src/analysis/simulate.ts';
import { createMatch, type GameState, type Snapshot } from '../../src/engine/index.ts';
import { takeSnapshot } from '../../src/engine/turn/snapshot.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';

const rules = rulesOf(CAMPAIGN);

const boardOf = ({ rungs, occupied, scores, ratio, usable, latent, units }: Snapshot) => ({
  rungs,
  occupied,
  // Of the forces that the last tick counted.
  structure: { ratio, usable, latent, units },
  lost: scores.map(({ parts }) => parts.lost),
});

/** A state that nothing is kept of. */
const copyOf = (state: GameState): GameState => structuredClone(state);

test('through whole matches, turn by turn', () => {
  const found = { kept: 0, changed: 0, lost: 0 };
  for (let seed = 0; seed < 4; seed += 1) {
    const state = createMatch(rules, { seed, secret: seed, facts: false });
    let known = state.snapshots.length;
    playToEnd(rules, state, createBots(rules, { nato: 'hawk', russia: 'hawk' }, seed), () => {
      if (state.snapshots.length === known) return;
      known = state.snapshots.length;
      const [before, last] = state.snapshots.slice(-2);
      if (before === undefined || last === undefined) throw new Error('no snapshots');
      expect(boardOf(last)).toEqual(boardOf(takeSnapshot(rules, copyOf(state))));
      found[last.rungs === before.rungs ? 'kept' : 'changed'] += 1;
      if (JSON.stringify(boardOf(before).lost) !== JSON.stringify(boardOf(last).lost)) found.lost += 1;
    });
  }
  expect(found.kept).toBeGreaterThan(10);
  expect(found.changed).toBeGreaterThan(10);
  expect(found.lost).toBeGreaterThan(5);
});

test('other rules look anew', () => {
  const state = createMatch(rules, { seed: 1, secret: 1, facts: false });
  const first = takeSnapshot(rules, state);
  expect(takeSnapshot(rules, state).rungs).toBe(first.rungs);
  expect(takeSnapshot({ ...rules }, state).rungs).not.toBe(first.rungs);
});

test('what is lost with a state that comes or goes', () => {
  const ticks = rules.boardSince.filter((since, tick) => since === tick && tick > 0);
  const found = ticks.filter((tick) => {
    const state = createMatch(rules, { seed: 1, secret: 1, facts: false });
    for (const row of state.states) row.occupied = [0.6, 0.6];
    // The last snapshot before, and the first after.
    state.tick = tick;
    const before = takeSnapshot(rules, state);
    state.tick += 1;
    const after = takeSnapshot(rules, state);
    expect(boardOf(after)).toEqual(boardOf(takeSnapshot(rules, copyOf(state))));
    return JSON.stringify(boardOf(before).lost) !== JSON.stringify(boardOf(after).lost);
  });
  expect(found.length).toBeGreaterThan(0);
});
