import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CAMPAIGN, NEIGHBOURS } from '../helpers/levels.ts';
import { playOn, soloMatch } from '../helpers/solo-match.ts';

const MAIN = join(import.meta.dirname, '../../src/cli/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'spiral-cli-'));

afterAll(() => rmSync(folder, { recursive: true }));

function spiral(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('spiral', () => {
  test.each([
    [[], /No command is given; use simulate, .*check/],
    [['dance'], /There is no command "dance"/],
    [['simulate', '--level', 'nowhere'], /There is no level "nowhere"/],
    [['check'], /Name one level\. Use: check LEVEL \[--bots\]/],
    [['replay'], /Name one file\. Use: replay FILE/],
    [['replay', 'no-such-file'], /no-such-file cannot be read/],
  ])('%j ends with status 2 and one line', (args, message) => {
    const { status, out, err } = spiral(...args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(message);
    expect(err.trim().split('\n').length).toBe(1);
  });

  test('simulate prints its object on standard output alone', () => {
    const { status, out, err } = spiral('simulate', '--level', NEIGHBOURS, '--games', '2', '--format', 'json');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ level: NEIGHBOURS, games: 2 });
  });
});

describe('spiral replay', () => {
  const match = soloMatch({ level: CAMPAIGN, rival: 'hawk' });
  playOn(match, 'firm-but-fair');
  const record = match.record('nato');

  test('plays a match in words and checks each turn', () => {
    const { status, out, err } = spiral('replay', fileOf('whole.txt', match.notation('nato') ?? ''));
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/ in 17 turns, 17 of them checked; now in ended of turn 17/);
    expect(out).toContain(`hash ${match.hash()}`);
  });

  test('names the line of a match in words that is wrong, and how it is written', () => {
    const text = 'Spiral record 1\nlevel: two-neighbours\nturn 1\nmerrin order merrin-arm in valley\n';
    const { status, err } = spiral('replay', fileOf('wrong.txt', text));
    expect(status).toBe(1);
    expect(err).toMatch(/wrong\.txt:4: this is not how “order” is written\. Write: order MOVE/);
  });

  test('verifies a record that is whole', () => {
    const { status, out, err } = spiral('replay', fileOf('whole.jsonl', record), '--verify');
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(out).toContain(`hash ${match.hash()}`);
    expect(out).toMatch(/verified: \d+ lines\n$/);
  });

  test('does not verify a record whose end was rewritten', () => {
    const lines = record.trim().split('\n');
    const closing = JSON.parse(lines.at(-1) ?? '');
    const text = [...lines.slice(0, -1), JSON.stringify({ ...closing, ending: 'concert', hash: '0'.repeat(16) })].join(
      '\n',
    );
    const { status, out } = spiral('replay', fileOf('rewritten.jsonl', text), '--verify');
    expect(status).toBe(1);
    expect(out).toContain('does not verify');
  });

  test('names the line of an input that the rules refuse', () => {
    const lines = record.trim().split('\n');
    const at = lines.findIndex((line) => line.includes('"type":"place"'));
    const order = JSON.parse(lines[at] ?? '');
    const text = lines.with(
      at,
      JSON.stringify({ ...order, input: { type: 'place', order: { ...order.input.order, state: 'ATL' } } }),
    );
    const { status, err } = spiral('replay', fileOf('refused.jsonl', text.join('\n')));
    expect(status).toBe(1);
    expect(err).toContain(`refused.jsonl:${at + 1}: this input is refused`);
  });

  test('says of a match during which the game was updated that it cannot be replayed', () => {
    const text = record.replace('"verifiesFromTurn":1', '"verifiesFromTurn":6');
    const { status, err } = spiral('replay', fileOf('updated.jsonl', text), '--verify');
    expect(status).toBe(1);
    expect(err).toContain('before turn 6 cannot be replayed');
  });

  test('says of a running match’s record that it has no seeds', () => {
    const running = soloMatch({ level: NEIGHBOURS });
    const { status, err } = spiral('replay', fileOf('running.jsonl', running.record('merrin')));
    expect(status).toBe(1);
    expect(err).toContain('the match has not ended');
  });
});
