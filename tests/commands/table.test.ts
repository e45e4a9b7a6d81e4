/** The table of commands: what the keys, the menu and the help list are made of. */
import { expect, test } from 'vitest';
import { COMMANDS, pressName } from '../../src/commands/index.ts';
import { hasText } from '../../src/i18n/index.ts';

test('every command has words and a key', () => {
  expect(COMMANDS.filter(({ label, keys }) => !hasText(label) || keys.length === 0)).toEqual([]);
});

test('every id stands once', () => {
  const ids = COMMANDS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the keys of the design are there', () => {
  const keys = new Set(COMMANDS.flatMap((command) => command.keys));
  for (const key of ['m', 'o', 'l', 'i', 'd', 't', 'k', 'v', '?', 'e', 'a', 'p', '1', '9', 'Escape', 'Control+Enter']) {
    expect(keys).toContain(key);
  }
});

test('a key means one thing in every phase, whatever is chosen', () => {
  const keys = COMMANDS.flatMap((command) => command.keys);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

const press = (key: string, part: Partial<KeyboardEvent> = {}) =>
  pressName({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, ...part });

test.each([
  ['M', {}, 'm'],
  ['Enter', { ctrlKey: true }, 'Control+Enter'],
  ['Enter', { metaKey: true }, 'Control+Enter'],
  ['?', {}, '?'],
  ['Shift', {}, undefined],
  ['ArrowUp', { altKey: true }, undefined],
  // The same keys of a keyboard with other letters.
  ['ь', { code: 'KeyM' }, 'm'],
  ['Л', { code: 'KeyK' }, 'k'],
  ['х', { code: 'BracketLeft' }, '['],
  // A Latin keyboard of another order goes by its letters.
  ['a', { code: 'KeyQ' }, 'a'],
])('the press %s %o is called %s', (key, part, name) => {
  expect(press(key, part)).toBe(name);
});
