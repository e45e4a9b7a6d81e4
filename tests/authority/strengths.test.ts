/** Bots of every strength sit in a match as any other: in its seats, saves, records and words. */
import { describe, expect, test } from 'vitest';
import { type Authority, openFile, readSave, restoreAuthority } from '../../src/authority/index.ts';
import { writeSave } from '../../src/authority/save-file.ts';
import type { BotName } from '../../src/bots/index.ts';
import type { Input } from '../../src/engine/index.ts';
import { levelOf, NEIGHBOURS } from '../helpers/levels.ts';
import { BUILD, playOn, soloMatch } from '../helpers/solo-match.ts';

const level = levelOf(NEIGHBOURS);

/** A match in which the person does the least, up to the Orders of a turn. */
function toOrders(rival: BotName, turn = 1): Authority {
  const match = soloMatch({ level: NEIGHBOURS, rival });
  playOn(match, 'dove', ({ info }) => info().turn === turn && info().phase === 'orders');
  return match;
}

const seal = (match: Authority) => match.submit('merrin', { type: 'seal' });

describe.each<BotName>(['hawk:guided', 'generous-copycat', 'opportunist:expert'])('a match against %s', (rival) => {
  const match = soloMatch({ level: NEIGHBOURS, rival });
  playOn(match, 'firm-but-fair', ({ info }) => info().turn === 3);
  const plan = { kind: 'bot', bot: rival };

  test('goes on from its save as it would have gone on', () => {
    const again = restoreAuthority(level, BUILD, match.save());
    if (!again.ok) throw new Error(again.error.key);
    expect(again.value.seats().tollan).toEqual(plan);
    for (const each of [match, again.value]) playOn(each);
    expect(again.value.hash()).toBe(match.hash());
  });

  test('is played again from its record and from its words, which name the bot and its strength', () => {
    const words = match.notation('merrin') ?? '';
    expect(words).toContain(`\nseat tollan: bot ${rival}\n`);
    for (const text of [words, match.record('merrin')]) {
      const again = openFile(level, BUILD, text);
      if (!again.ok) throw new Error(again.error.key);
      expect(again.value.seats().tollan).toEqual(plan);
      expect(again.value.hash()).toBe(match.hash());
      expect(again.value.notation('merrin')).toBe(words);
    }
  });
});

describe('a bot that looks ahead', () => {
  test('is waited for in steps: what the person gave stands before it thinks, and goes on from there', () => {
    const [whole, stepped] = [toOrders('by-type:expert'), toOrders('by-type:expert')];
    expect(seal(whole).ok).toBe(true);
    expect(stepped.take('merrin', { type: 'seal' }).ok).toBe(true);
    expect(stepped.playOn()).toBe('tollan');
    expect(stepped.info().phase).toBe('orders');
    expect(stepped.view('merrin').me).toMatchObject({ sealed: true });
    const kept = stepped.save();
    stepped.think();
    expect(stepped.playOn()).toBeUndefined();
    expect(stepped.hash()).toBe(whole.hash());
    const again = restoreAuthority(level, BUILD, kept);
    expect(again.ok && again.value.hash()).toBe(whole.hash());
  });

  test('makes nobody wait at its usual strength', () => {
    const match = toOrders('by-type');
    match.take('merrin', { type: 'seal' });
    expect(match.playOn()).toBeUndefined();
    expect(match.info().phase).toBe('reveal');
  });

  test('goes on at its usual strength where looking ahead failed, from what was kept', () => {
    const match = toOrders('hawk:expert');
    match.take('merrin', { type: 'seal' });
    match.playOn();
    const usual = restoreAuthority(level, BUILD, match.save(), { usual: true });
    if (!usual.ok) throw new Error(usual.error.key);
    expect(usual.value.seats().tollan).toEqual({ kind: 'bot', bot: 'hawk' });
    expect(usual.value.info().phase).toBe('reveal');
    // The first turn has no orders of the expert, so it is that of a match against the usual bot from the start.
    const plain = toOrders('hawk');
    seal(plain);
    expect(usual.value.hash()).toBe(plain.hash());
    playOn(usual.value);
    expect(openFile(level, BUILD, usual.value.notation('merrin') ?? '').ok).toBe(true);
  });

  test('answers in a crisis too, and is waited for there', () => {
    const waits: string[] = [];
    const match = soloMatch({ level: NEIGHBOURS, rival: 'hawk:expert' });
    const give = (input: Input) => {
      const done = match.take('merrin', input);
      for (let seat = match.playOn(); seat !== undefined; seat = match.playOn()) {
        waits.push(`${seat} ${match.info().phase}`);
        match.think();
      }
      return done;
    };
    playOn({ ...match, submit: (_, input) => give(input) }, 'hawk');
    expect(match.info().ended).toBe(true);
    expect(new Set(waits)).toEqual(new Set(['tollan orders', 'tollan crisis']));
  });
});

test('a save with a player that this build does not know is refused as newer', () => {
  const save = readSave(toOrders('dove').save());
  if (!save.ok) throw new Error(save.error.key);
  const strange = writeSave({
    ...save.value,
    seats: { ...save.value.seats, tollan: { kind: 'bot', bot: 'oracle' as BotName } },
  });
  expect(readSave(strange)).toEqual({ ok: false, error: { key: 'save.refused.newer' } });
});
