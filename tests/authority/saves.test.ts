import { describe, expect, test } from 'vitest';
import { readSave, restoreAuthority } from '../../src/authority/index.ts';
import { CAMPAIGN, levelOf, NEIGHBOURS } from '../helpers/levels.ts';
import { BUILD, playOn, playPhase, soloMatch } from '../helpers/solo-match.ts';

const level = levelOf(NEIGHBOURS);
const restore = (text: string, build = BUILD) => restoreAuthority(level, build, text);

/** The reason for which a save is refused. */
function refusalOf(text: string, build = BUILD): string | undefined {
  const found = restore(text, build);
  return found.ok ? undefined : found.error.key;
}

describe('a match goes on from its save as it would have gone on', () => {
  test('from every phase of a whole match of two neighbours', () => {
    const original = soloMatch({ level: NEIGHBOURS });
    const saves: { phase: string; text: string }[] = [];
    playOn(original, 'hawk', (match) => {
      saves.push({ phase: match.info().phase, text: match.save() });
      return false;
    });
    expect(new Set(saves.map(({ phase }) => phase))).toEqual(
      new Set(['brief', 'signal', 'orders', 'reveal', 'read', 'crisis', 'assess']),
    );
    for (const { phase, text } of saves) {
      const again = restore(text);
      if (!again.ok) throw new Error(`${phase}: ${again.error.key}`);
      playOn(again.value, 'hawk');
      expect(again.value.hash(), phase).toBe(original.hash());
      expect(again.value.record('merrin'), phase).toBe(original.record('merrin'));
    }
  });

  test('from the middle of giving orders, in the campaign, where the bot must not see what was ordered since', () => {
    const original = soloMatch({ level: CAMPAIGN, rival: 'by-type' });
    playOn(original, 'hawk', (match) => match.info().turn === 3 && match.info().phase === 'orders');
    const move = { move: 'notify-exercises', theatre: 'baltic', intent: 'reassure' } as const;
    expect(original.submit('nato', { type: 'place', order: move }).ok).toBe(true);
    const again = restoreAuthority(levelOf(CAMPAIGN), BUILD, original.save());
    if (!again.ok) throw new Error(again.error.key);
    expect(again.value.view('nato')).toEqual(original.view('nato'));
    for (const match of [original, again.value]) {
      playOn(match, 'hawk', ({ info }) => info().turn === 5);
    }
    expect(again.value.hash()).toBe(original.hash());
  });

  test('after the end', () => {
    const original = soloMatch({ level: NEIGHBOURS });
    playOn(original);
    const again = restore(original.save());
    expect(again.ok && again.value.view('merrin')).toEqual(original.view('merrin'));
  });
});

describe('a save is refused', () => {
  const match = soloMatch({ level: NEIGHBOURS });
  playOn(match, 'dove', ({ info }) => info().turn === 2 && info().phase === 'orders');
  const text = match.save();

  test('if any letter of it was changed', () => {
    expect(refusalOf(text)).toBeUndefined();
    for (let at = 0; at < text.length - 1; at += Math.ceil(text.length / 150)) {
      const changed = text.slice(0, at) + (text[at] === 'x' ? 'y' : 'x') + text.slice(at + 1);
      expect(refusalOf(changed), `letter ${at}`).toMatch(/^save\.refused\./);
    }
  });

  test('if it was cut off', () => {
    for (const share of [0.2, 0.5, 0.99]) {
      expect(refusalOf(text.slice(0, text.length * share))).toBe('save.refused.damaged');
    }
  });

  test('if it is a file of another kind', () => {
    for (const foreign of ['', 'hello', '[]', '{"format":"chess"}', 'null', '{"format":"spiral-record","version":1}']) {
      expect(refusalOf(foreign)).toBe('save.refused.not-a-save');
    }
  });

  test('if a newer game wrote it', () => {
    expect(refusalOf(text.replace('"version":1', '"version":99'))).toBe('save.refused.newer');
  });

  test('if it is of another level, or of another state of this one', () => {
    const other = restoreAuthority(levelOf(CAMPAIGN), BUILD, text);
    expect(other).toEqual({ ok: false, error: { key: 'save.refused.other-level', params: { level: NEIGHBOURS } } });
    const changed = restoreAuthority({ ...level, rungCap: 3 }, BUILD, text);
    expect(changed.ok ? '' : changed.error.key).toBe('save.refused.level-changed');
  });

  test('if its board is not what its own log leads to', async () => {
    const { writeSave } = await import('../../src/authority/save-file.ts');
    const save = readSave(text);
    if (!save.ok) throw new Error(save.error.key);
    const { snapshot } = save.value.body;
    const richer = { ...snapshot, seats: snapshot.seats.map((seat) => ({ ...seat, capital: 100 })) };
    const forged = writeSave({ ...save.value, body: { ...save.value.body, snapshot: richer as typeof snapshot } });
    expect(refusalOf(forged)).toBe('save.refused.altered');
  });
});

test('a save shows no seed, no type and no plan to whoever opens the file', () => {
  const match = soloMatch({ level: CAMPAIGN, rival: 'by-type', seed: 987654321, secret: 123456789 });
  playOn(match, 'dove', ({ info }) => info().turn === 2 && info().phase === 'orders');
  const types = levelOf(CAMPAIGN).seats.flatMap((seat) => seat.types.map((type) => type.id));
  const text = match.save();
  for (const secret of ['987654321', '123456789', ...types, 'offer-credit', 'prediction']) {
    expect(text.includes(secret), secret).toBe(false);
  }
});

test('after an update of the game a save goes on from its board, and its record says from which turn it verifies', () => {
  const match = soloMatch({ level: NEIGHBOURS });
  playOn(match, 'dove', ({ info }) => info().turn === 3);
  const save = readSave(match.save());
  if (!save.ok) throw new Error(save.error.key);
  // As if the older game had played the same inputs to another board.
  const older = { ...save.value.body.snapshot, verification: 0.123 };
  return import('../../src/authority/save-file.ts').then(({ writeSave }) => {
    const text = writeSave({ ...save.value, build: '1.0.0', body: { ...save.value.body, snapshot: older } });
    const again = restore(text);
    if (!again.ok) throw new Error(again.error.key);
    expect(again.value.view('merrin').verification).toBe(0.123);
    playOn(again.value);
    const [header = ''] = again.value.record('merrin').split('\n');
    expect(JSON.parse(header)).toMatchObject({ verifiesFromTurn: 4, build: BUILD });
  });
});

test('a level that was updated with the game takes the board, unless its states or moves are others', () => {
  const match = soloMatch({ level: NEIGHBOURS });
  playOn(match, 'dove', ({ info }) => info().turn === 2);
  const text = match.save();
  const newer = { ...level, version: '9.9.9', rungCap: 6 };
  const again = restoreAuthority(newer, '2.0.0', text);
  if (!again.ok) throw new Error(again.error.key);
  playOn(again.value);
  expect(JSON.parse(again.value.record('merrin').split('\n')[0] ?? '')).toMatchObject({ verifiesFromTurn: 3 });
  const fewer = { ...newer, moves: level.moves.slice(1) };
  expect(restoreAuthority(fewer, '2.0.0', text)).toMatchObject({ error: { key: 'save.refused.level-changed' } });
});

test('a restored match refuses and accepts what the original would', () => {
  const match = soloMatch({ level: NEIGHBOURS });
  playPhase(match);
  const again = restore(match.save());
  if (!again.ok) throw new Error(again.error.key);
  for (const input of [{ type: 'seal' }, { type: 'pass-signal' }] as const) {
    expect(again.value.submit('merrin', input)).toEqual(match.submit('merrin', input));
  }
});
