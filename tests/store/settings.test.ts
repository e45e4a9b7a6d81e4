/** Settings as they are kept on the device. */
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/store/settings-slice.ts';
import { parseSettings } from '../../src/store/settings-storage.ts';

test('what was saved comes back', () => {
  const changed = {
    ...DEFAULT_SETTINGS,
    theme: 'night',
    textScale: 1.5,
    sound: true,
    cueVolume: 0.2,
    table: true,
    keys: { ladder: 'x' },
  };
  expect(parseSettings(JSON.stringify(changed))).toEqual(changed);
});

test.each([
  ['not json'],
  ['null'],
  ['7'],
  ['{"theme":"pink","textScale":9,"cueVolume":-1,"sound":"yes","keys":{"ladder":7},"language":"../x"}'],
])('damaged or foreign settings fall back to the usual ones: %s', (text) => {
  expect(parseSettings(text)).toEqual(DEFAULT_SETTINGS);
});

test('one damaged field does not cost the others', () => {
  expect(parseSettings('{"theme":"night","motion":"fast"}')).toEqual({ ...DEFAULT_SETTINGS, theme: 'night' });
});

test('sound is off until the player turns it on', () => {
  expect(parseSettings(null).sound).toBe(false);
});
