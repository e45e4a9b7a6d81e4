/** Of each class whose code is to stay compiled the last object stays, and no more than that. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { keepShape } from '../../src/lib/keep-shape.ts';

setFlagsFromString('--expose-gc');
const cleanUp = runInNewContext('gc') as () => void;

const keep = keepShape();

class Kept {
  constructor() {
    keep(this);
  }
}

class Plain {}

/** In a function of its own, so that nothing else holds what it made. */
function makeAll() {
  return [new Kept(), new Kept(), new Plain()].map((made) => new WeakRef(made));
}

test('the last object of a class outlives a clean-up, those before it do not', async () => {
  const made = makeAll();
  // What a weak reference was made for stays until the running task has ended.
  await new Promise((resolve) => setTimeout(resolve));
  cleanUp();
  expect(made.map((each) => each.deref()?.constructor)).toEqual([undefined, Kept, undefined]);
});
