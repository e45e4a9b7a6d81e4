/** A match in words: read back as it was written, played again turn by turn, typed by hand, and refused with the line. */
import { describe, expect, test } from 'vitest';
import { type NotationFault, openNotation, readNotation } from '../../src/authority/index.ts';
import { CAMPAIGN, levelOf, NEIGHBOURS } from '../helpers/levels.ts';
import { BUILD, playOn, soloMatch } from '../helpers/solo-match.ts';

const level = levelOf(NEIGHBOURS);

function opened(text: string, id: string = NEIGHBOURS) {
  const read = readNotation(text);
  return read.ok ? openNotation(levelOf(id), BUILD, read.value) : read;
}

/** Opens a text that must be right. */
function open(text: string, id?: string) {
  const done = opened(text, id);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value;
}

function fault(text: string): NotationFault | undefined {
  const done = opened(text);
  return done.ok ? undefined : done.error;
}

describe.each([NEIGHBOURS, CAMPAIGN])('a finished match of %s in words', (id) => {
  const types = Object.fromEntries(levelOf(id).seats.map((seat) => [seat.id, seat.types.at(-1)?.id]));
  const match = soloMatch({
    level: id,
    rival: 'by-type',
    difficulty: 'fog',
    lens: 'realist',
    set: { slipBase: 0.2 },
    types,
  });
  playOn(match, 'hawk');
  const text = match.notation(match.rules.seats[0].def.id) ?? '';

  test('carries the fingerprint of each turn, and is played again to the same end', () => {
    const turns = text.match(/^turn \d+/gm)?.length;
    expect(turns).toBe(match.info().turns);
    expect(text.match(/^ {2}= [0-9a-f]{16}$/gm)?.length).toBe(turns);
    const again = open(text, id);
    expect(again.hash()).toBe(match.hash());
    expect(again.notation(again.rules.seats[0].def.id)).toBe(text);
    const lines = (record: string) =>
      record
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    expect(lines(again.record(''))).toEqual(lines(match.record('')).filter((line) => line.thought === undefined));
  });

  test('names the turn that comes out differently once a line is changed', () => {
    const lines = text.split('\n');
    const at = lines.findIndex((line, n) => n > lines.length / 3 && / order /.test(line));
    const turn = lines
      .slice(0, at)
      .findLast((line) => line.startsWith('turn'))
      ?.split(' ')[1];
    const without = opened(lines.toSpliced(at, 1).join('\n'), id);
    // Either the board differs at the end of the turn, or a later line of it no longer fits.
    expect(without.ok ? undefined : without.error).toMatchObject({ kind: expect.stringMatching(/^(hash|refused)$/) });
    if (!without.ok && without.error.kind === 'hash') expect(without.error.params.turn).toBe(Number(turn));
  });
});

describe('a running match in words', () => {
  const match = soloMatch({ level: CAMPAIGN, rival: 'by-type', seed: 987654321, secret: 123456789 });
  playOn(match, 'hawk', ({ info }) => info().turn === 2 && info().phase === 'orders');
  const text = match.notation('nato') ?? '';

  test('holds the own lines and hides the other seat’s, seeds, types and fingerprints', () => {
    expect(text).toContain('  nato order ');
    expect(text).toContain('  russia ??\n');
    expect(text.match(/^ {2}russia (?!\?\?).*/gm)).toBeNull();
    for (const secret of ['987654321', '123456789', 'type ', '  = ']) expect(text).not.toContain(secret);
  });

  test('is not played again: a line is hidden', () => {
    const hidden = text.split('\n').findIndex((line) => line.includes('??')) + 1;
    expect(opened(text, CAMPAIGN)).toMatchObject({ ok: false, error: { kind: 'hidden', line: hidden } });
  });
});

describe('a first turn typed by hand', () => {
  const typed = `
    spiral record 1
    level: two-neighbours       ; nothing else has to be said
    turn 1
      merrin order merrin-arm in valley to deter predict +5 from 0 to 10
  `;

  test('opens the match with what was typed, ready to be played on', () => {
    const match = open(typed);
    expect(match.info()).toMatchObject({ turn: 1, phase: 'orders' });
    expect(match.view('merrin').me?.orders).toMatchObject([{ move: 'merrin-arm', theatre: 'valley', intent: 'deter' }]);
    expect(match.seats()).toEqual({ merrin: { kind: 'human' }, tollan: { kind: 'bot', bot: 'by-type' } });
    expect(match.submit('merrin', { type: 'seal' }).ok).toBe(true);
    expect(match.info().phase).toBe('reveal');
  });

  test('goes on to the turn that is named next: what was left out is done', () => {
    expect(open(`${typed}\n turn 2`).info()).toMatchObject({ turn: 2, phase: 'brief' });
    expect(open(`${typed}\n turn 3\n merrin pass`).info()).toMatchObject({ turn: 3, phase: 'orders' });
  });

  test('seats two people, a bot, a lens and seeds as the head says', () => {
    const head =
      'lens: realist\nseat merrin: bot hawk\nseat tollan: person\nseed: 7\nset slipBase: 0.2\ndifficulty: fog';
    const match = open(`Spiral record 1\nlevel: two-neighbours\n${head}\nturn 1\ntollan signal - offer tollan-inspect`);
    expect(match.seats()).toMatchObject({ merrin: { bot: 'hawk' }, tollan: { kind: 'human' } });
    expect(match.view('tollan').options).toMatchObject({ lens: 'realist', difficulty: 'fog' });
    expect(match.set()).toEqual({ slipBase: 0.2 });
    expect(match.notation('tollan')).toContain('tollan signal - offer tollan-inspect');
  });
});

describe('a text that is wrong', () => {
  const FIRST = 'Spiral record 1\nlevel: two-neighbours\n';
  test.each([
    ['', 'first-line', 1],
    ['[Event "x"]', 'first-line', 1],
    ['Spiral record 2\nlevel: two-neighbours', 'newer', 1],
    ['Spiral record 1\nturn 1', 'no-level', 1],
    ['Spiral record 1\n\nlevels: two-neighbours', 'head', 3],
    ['Spiral record 1\nlevel: europe-1991-2024', 'other-level', 1],
    [`${FIRST}difficulty: easy`, 'head-value', 3],
    [`${FIRST}seed: many`, 'head-value', 3],
    [`${FIRST}lens: rosy`, 'head-value', 1],
    [`${FIRST}set courage: 3`, 'head-value', 1],
    [`${FIRST}turn-ticks: 3`, 'head-value', 1],
    [`${FIRST}seat merrin: bot genius`, 'unknown-bot', 3],
    [`${FIRST}seat merrin: bot hawk:genius`, 'unknown-bot', 3],
    [`${FIRST}seat merrin: bot random:expert`, 'unknown-bot', 3],
    [`${FIRST}seat nato: person`, 'unknown-seat', 1],
    [`${FIRST}turn 1\nnato ready`, 'unknown-seat', 4],
    [`${FIRST}turn 1\nmerrin dances`, 'act', 4],
    [`${FIRST}turn 1\nmerrin order merrin-arm in valley`, 'act-form', 4],
    [`${FIRST}turn 1\nmerrin order merrin-arm in valley to win`, 'act-form', 4],
    [`${FIRST}turn 1\nmerrin seal now`, 'act-form', 4],
    [`${FIRST}turn 1\nmerrin note "open`, 'act-form', 4],
    [`${FIRST}turn 1\n\nmerrin order fly in valley to deter`, 'refused', 5],
    [`${FIRST}turn 1\nmerrin seal\nmerrin seal`, 'refused', 5],
    [`${FIRST}turn 2\nturn 2`, 'turn-order', 4],
    [`${FIRST}turn 1\n= 0000000000000000`, 'hash', 4],
    [`${FIRST}turn 1\n= 0000000000000000\nmerrin ready`, 'turn-over', 5],
    [`${FIRST}turn 1\nend concert 0000000000000000`, 'end', 4],
    [`${FIRST}end concert 00\nturn 1`, 'after-end', 4],
    [`${FIRST}turn 99`, 'turn-over', 3],
  ] as const)('%j is refused: %s in line %i', (text, kind, line) => {
    expect(fault(text)).toMatchObject({ kind, line });
  });

  test('says which edition of the level it was played on', () => {
    const text = `Spiral record 1\nlevel: ${level.id} 0.0 1234 5678\n`;
    expect(fault(text)).toMatchObject({ kind: 'level-changed', params: { theirs: '0.0', ours: level.version } });
  });
});
