/** Keys that a player chose: what may be chosen, what clashes, and that the press then does what was asked. */
import { beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS, command, keyClash, keysOf, REMAPPABLE, remap } from '../../src/commands/index.ts';
import { gameStore } from '../../src/store/index.ts';

const of = (id: string) => {
  const found = command(id);
  if (found === undefined) throw new Error(`no command ${id}`);
  return found;
};
const keys = () => gameStore.getState().settings.keys;
const now = (id: string) => keysOf(of(id), keys());

beforeEach(() => gameStore.getState().set('keys', {}));

test('every command of a letter can have another key; digits, Escape and Ctrl+Enter cannot', () => {
  const ids = REMAPPABLE.map(({ id }) => id);
  for (const id of ['moves', 'orders', 'ledger', 'map', 'table', 'ladder', 'layer', 'help']) expect(ids).toContain(id);
  for (const id of ['primary', 'back', 'pick-1']) expect(ids).not.toContain(id);
});

describe('a key', () => {
  test('that is free takes the place of the usual one, and going back leaves nothing behind', () => {
    expect(remap(of('ladder'), 'x')).toBeUndefined();
    expect(now('ladder')).toEqual(['x']);
    expect(remap(of('ladder'), 'k')).toBeUndefined();
    expect(keys()).toEqual({});
  });

  test('of another command is refused, and the message can name it', () => {
    expect(remap(of('ladder'), 't')).toMatchObject({ kind: 'taken', by: { id: 'table' } });
    expect(now('ladder')).toEqual(['k']);
    expect(remap(of('table'), 'y')).toBeUndefined();
    expect(remap(of('ladder'), 't')).toBeUndefined();
    // Its usual key has a new owner.
    expect(remap(of('table'), 't')).toMatchObject({ kind: 'taken', by: { id: 'ladder' } });
  });

  test.each(['7', '+', '-', '=', ' ', 'Enter', 'Control+Enter', 'Escape', 'ArrowUp'])(
    '%j is none that can be chosen',
    (key) => {
      expect(remap(of('ladder'), key)).toEqual({ kind: 'not-a-key' });
    },
  );
});

test('no two commands that can have another key share theirs', () => {
  for (const { id } of REMAPPABLE)
    expect(keyClash(of(id), COMMANDS.find((each) => each.id === id)?.keys[0] ?? '', {})).toBeUndefined();
});
