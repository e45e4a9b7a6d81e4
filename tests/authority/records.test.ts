import { describe, expect, test } from 'vitest';
import { readRecord, replayRecord } from '../../src/authority/index.ts';
import { CAMPAIGN, levelOf, NEIGHBOURS } from '../helpers/levels.ts';
import { playOn, soloMatch } from '../helpers/solo-match.ts';

const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the record of a running match', () => {
  const match = soloMatch({ level: CAMPAIGN, rival: 'by-type', seed: 987654321, secret: 123456789 });
  playOn(match, 'hawk', ({ info }) => info().turn === 3 && info().phase === 'orders');
  const text = match.record('nato');
  const lines = linesOf(text);

  test('begins with what was played, and counts the inputs', () => {
    expect(lines[0]).toMatchObject({
      format: 'spiral-record',
      version: 1,
      level: { id: CAMPAIGN, hash: expect.stringMatching(/^[0-9a-f]{16}$/) },
      options: { difficulty: 'guided' },
      seats: { nato: { kind: 'human' }, russia: { kind: 'bot', bot: 'by-type' } },
    });
    expect(lines.slice(1).map((line) => line.n)).toEqual(lines.slice(1).map((_, index) => index));
  });

  test('holds the own inputs and hides the other seat’s, seeds and types', () => {
    const theirs = lines.filter((line) => line.seat === 'russia');
    expect(theirs.length).toBeGreaterThan(10);
    expect(theirs.every((line) => line.hidden === true && line.input === undefined)).toBe(true);
    expect(lines.some((line) => line.seat === 'nato' && line.input.type === 'place')).toBe(true);
    for (const secret of ['987654321', '123456789', '"types"', 'bot.reason']) expect(text.includes(secret)).toBe(false);
  });

  test('cannot be replayed: it has no seeds', () => {
    expect(readRecord(text)).toEqual({ ok: false, error: { fault: 'unfinished', line: lines.length } });
  });
});

describe.each([NEIGHBOURS, CAMPAIGN])('the record of a finished match of %s', (id) => {
  const level = levelOf(id);
  const types = Object.fromEntries(level.seats.map((seat) => [seat.id, seat.types.at(-1)?.id]));
  const options = { difficulty: 'fog', lens: 'realist', set: { slipBase: 0.2 }, types } as const;
  const match = soloMatch({ level: id, rival: 'by-type', ...options });
  playOn(match, 'hawk');
  const seat = level.seats[0].id;
  const text = match.record(seat);

  test('replays to its own hash, ending and scores', () => {
    const record = readRecord(text);
    if (!record.ok) throw new Error(record.error.fault);
    const done = replayRecord(level, record.value);
    if (!done.ok) throw new Error(done.error.key);
    const { closing } = record.value;
    expect(done.value).toEqual({ hash: closing.hash, ending: closing.ending, scores: closing.scores });
    expect(done.value.hash).toBe(match.hash());
  });

  test('gives another hash when an order is taken out of it', () => {
    const record = readRecord(text);
    if (!record.ok) throw new Error(record.error.fault);
    const at = record.value.lines.findIndex((line) => 'input' in line && line.input.type === 'place');
    const without = { ...record.value, lines: record.value.lines.filter((_, index) => index !== at) };
    const done = replayRecord(level, without);
    expect(done.ok && done.value.hash).not.toBe(record.value.closing.hash);
  });

  test('is refused where it is broken, with the line', () => {
    const lines = text.trim().split('\n');
    const fault = (changed: readonly string[]) => {
      const read = readRecord(changed.join('\n'));
      return read.ok ? undefined : read.error;
    };
    expect(fault(lines.with(4, '{"n":3,'))).toEqual({ fault: 'damaged', line: 5 });
    expect(fault(lines.toSpliced(4, 1))).toEqual({ fault: 'damaged', line: 5 });
    expect(fault(['{}', ...lines.slice(1)])).toEqual({ fault: 'not-a-record', line: 1 });
    expect(fault([lines[0]?.replace('"version":1', '"version":2') ?? '', ...lines.slice(1)])?.fault).toBe('newer');
  });
});
