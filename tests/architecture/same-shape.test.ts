/**
 * Copies of a state are of the shape of what they copy: what was compiled for one runs the other as fast. In a process of
 * its own, as shapes depend on all that has run before.
 */
import { setFlagsFromString } from 'node:v8';
import { describe, expect, test } from 'vitest';
import { createBots, playToEnd } from '../../src/analysis/simulate.ts';
import { copyState, createMatch, type GameState, hashState } from '../../src/engine/index.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';

setFlagsFromString('--allow-natives-syntax');
/** Are two objects of one shape, as the engine that compiles code has it? Lists also of one kind: of numbers, with gaps. */
const sameShape = new Function('a', 'b', 'return %HaveSameMap(a, b)') as (a: object, b: object) => boolean;

const rules = rulesOf(CAMPAIGN);

/** Places, by path, at which the copy is of another shape. */
function otherShapes(original: unknown, copy: unknown, path: string): string[] {
  if (typeof original !== 'object' || original === null || typeof copy !== 'object' || copy === null) return [];
  const here = sameShape(original, copy) ? [] : [path];
  const inside = Object.entries(original).flatMap(([key, value]) =>
    otherShapes(value, (copy as Record<string, unknown>)[key], Array.isArray(original) ? path : `${path}.${key}`),
  );
  return [...here, ...inside];
}

/** States of a match from its beginning to its end. */
function statesOf(seed: number): GameState[] {
  const state = createMatch(rules, { seed, secret: seed, facts: false });
  const states = [copyState(state)];
  let inputs = 0;
  playToEnd(rules, state, createBots(rules, {}, seed), () => {
    inputs += 1;
    if (inputs % 40 === 0) states.push(copyState(state));
  });
  return [...states, state];
}

const states = [1, 2, 3].flatMap(statesOf);

describe('a copy of a state', () => {
  test('has all that it copies, and its shape, in the order in which it is made', () => {
    for (const state of states) {
      const copy = copyState(state);
      expect(JSON.stringify(copy)).toBe(JSON.stringify(state));
      expect(new Set(otherShapes(state, copy, 'state'))).toEqual(new Set());
    }
  });

  test('can be played on without a trace in what was copied', () => {
    for (const state of states.slice(0, 4)) {
      const before = hashState(state);
      const copy = copyState(state);
      playToEnd(rules, copy, createBots(rules, { nato: 'hawk', russia: 'hawk' }, 9));
      expect(hashState(state)).toBe(before);
    }
  });
});
