import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import en from '../../assets/i18n/en.json' with { type: 'json' };
import { CUE_TABLE, CUES, cueBetween, loudnessAtRung, rungOf } from '../../src/audio/cues.ts';
import { makeSounds } from '../../src/build/make-sounds.ts';
import type { View } from '../../src/engine/index.ts';
import { aMatch, give, viewOf } from '../helpers/a-match.ts';

const FOLDER = join(import.meta.dirname, '../../assets/audio');
const texts: Readonly<Record<string, string>> = en;

describe('the sounds', () => {
  test('each say in words what they tell', () => {
    for (const cue of CUES) expect(texts[CUE_TABLE[cue].caption], cue).toMatch(/\w{3}/);
  });

  test('are the files that the program makes, byte for byte, cues of at most 40 kB', () => {
    const made = makeSounds();
    expect(readdirSync(FOLDER).sort()).toEqual([...made.keys()].sort());
    expect([...made.keys()].sort()).toEqual([...CUES, 'ambience'].map((name) => `${name}.wav`).sort());
    for (const [name, bytes] of made) {
      expect(readFileSync(join(FOLDER, name)).equals(bytes), name).toBe(true);
      expect(bytes.length, name).toBeLessThanOrEqual(name === 'ambience.wav' ? 100_000 : 40_000);
    }
  });

  test('are sounds: heard, never clipped, silent at both ends, no two alike', () => {
    const files = [...makeSounds()];
    expect(new Set(files.map(([, bytes]) => bytes.toString('base64'))).size).toBe(7);
    for (const [name, bytes] of files) {
      const samples = Array.from({ length: (bytes.length - 44) / 2 }, (_, i) => bytes.readInt16LE(44 + i * 2) / 32767);
      const peak = Math.max(...samples.map(Math.abs));
      const energy = Math.sqrt(samples.reduce((sum, x) => sum + x * x, 0) / samples.length);
      expect(peak).toBeGreaterThan(0.6);
      expect(peak).toBeLessThan(0.8);
      expect(energy).toBeGreaterThan(0.02);
      const ends = [samples[0] ?? 1, samples.at(-1) ?? 1].map(Math.abs);
      // A loop goes on at its end: it must not jump there by more than it does anywhere.
      const jumps = samples.map((value, i) => Math.abs(value - (samples[i - 1] ?? value)));
      if (name === 'ambience.wav')
        expect(Math.abs((samples[0] ?? 1) - (samples.at(-1) ?? 0))).toBeLessThan(Math.max(...jumps));
      else expect(Math.max(...ends)).toBeLessThan(0.005);
    }
  });
});

test('sound gets quieter with every rung, and is silent from rung 6', () => {
  const rungs = [-2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8].map(loudnessAtRung);
  expect(rungs.slice(0, 3)).toEqual([1, 1, 1]);
  for (let rung = 1; rung <= 6; rung += 1) expect(loudnessAtRung(rung)).toBeLessThan(loudnessAtRung(rung - 1));
  expect(rungs.slice(8)).toEqual([0, 0, 0]);
});

describe('what is heard', () => {
  /** What one seat sees before and after something happens. */
  function around(happen: () => void): [View, View] {
    const before = viewOf(match, 'nato');
    happen();
    return [before, viewOf(match, 'nato')];
  }

  const match = aMatch();
  const heard = (happen: () => void) => cueBetween(...around(happen));

  test('follows a turn: paper, pencil, seal, a sheet drawn aside, two tones', () => {
    expect(heard(() => give(match, 'nato', { type: 'ready' }))).toBeUndefined();
    expect(heard(() => give(match, 'russia', { type: 'ready' }))).toBe('paper');
    expect(heard(() => give(match, 'nato', { type: 'signal', offers: [] }))).toBe('paper');
    expect(heard(() => give(match, 'russia', { type: 'pass-signal' }))).toBe('paper');
    const order = { move: 'notify-exercises', theatre: 'baltic', intent: 'reassure' } as const;
    expect(heard(() => give(match, 'nato', { type: 'place', order }))).toBe('pencil');
    expect(heard(() => give(match, 'nato', { type: 'withdraw', slot: 0 }))).toBe('paper');
    expect(heard(() => give(match, 'nato', { type: 'seal' }))).toBe('seal');
    expect(heard(() => give(match, 'nato', { type: 'unseal' }))).toBe('paper');
    give(match, 'nato', { type: 'seal' });
    expect(heard(() => give(match, 'russia', { type: 'seal' }))).toBe('reveal');
  });

  test('is one low note when a crisis begins, whatever else there is to tell', () => {
    const [, now] = around(() => undefined);
    const crisis = { ...now, phase: 'crisis' as const };
    expect(cueBetween({ ...now, phase: 'read' }, crisis)).toBe('crisis');
  });

  test('is two tones when a turn begins, and nothing when nothing happens', () => {
    const [before, now] = around(() => undefined);
    expect(cueBetween(before, now)).toBeUndefined();
    expect(cueBetween({ ...now, phase: 'assess' }, { ...now, phase: 'brief' })).toBe('turn');
  });

  test('is measured by the highest rung on the board', () => {
    const [, now] = around(() => undefined);
    expect(rungOf({ ...now, theatreRungs: { a: -2, b: 3 } })).toBe(3);
    expect(rungOf({ ...now, theatreRungs: { a: -2 } })).toBe(0);
  });
});
