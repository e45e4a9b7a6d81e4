/** Another match from a turn of a finished one. */
import { describe, expect, test } from 'vitest';
import { forkAt, openFile, restoreAuthority } from '../../src/authority/index.ts';
import { levelOf, NEIGHBOURS } from '../helpers/levels.ts';
import { BUILD, playOn, soloMatch } from '../helpers/solo-match.ts';

const level = levelOf(NEIGHBOURS);
const TURN = 4;

const finished = soloMatch({ level: NEIGHBOURS, rival: 'hawk', difficulty: 'fog' });
playOn(finished, 'dove');

function forked() {
  const fork = forkAt(level, BUILD, finished, TURN);
  if (fork === undefined) throw new Error('the match cannot be forked');
  return fork;
}

/** The lines of a turn and those before it, heads apart. */
const linesTo = (text: string | undefined, turn: number) =>
  (text ?? '').split(`\nturn ${turn} `)[0]?.split('\nturn ').slice(1);

describe('a fork', () => {
  test('begins at the turn, with all that came before', () => {
    const fork = forked();
    expect(fork.info()).toMatchObject({ turn: TURN, phase: 'brief', ended: false });
    expect(fork.seats()).toEqual(finished.seats());
    playOn(fork, 'dove');
    expect(linesTo(fork.notation(''), TURN)).toEqual(linesTo(finished.notation(''), TURN));
  });

  test('comes out the same when it is played the same, and otherwise when it is not', () => {
    const same = forked();
    playOn(same, 'dove');
    expect(same.hash()).toBe(finished.hash());
    const other = forked();
    playOn(other, 'hawk');
    expect(other.hash()).not.toBe(finished.hash());
  });

  test('says so in its record, its save and its words, whoever opens them', () => {
    const mark = { from: finished.hash(), turn: TURN };
    const fork = forked();
    const restored = restoreAuthority(level, BUILD, fork.save());
    if (!restored.ok) throw new Error(restored.error.key);
    playOn(restored.value, 'hawk');
    expect(JSON.parse(restored.value.record('').split('\n')[0] ?? '').fork).toEqual(mark);
    expect(restored.value.notation('')).toContain(`forked-from: ${mark.from} ${TURN}\n`);
    const opened = openFile(level, BUILD, restored.value.record(''));
    expect(opened.ok && opened.value.notation('')).toBe(restored.value.notation(''));
  });

  test('is not made of a running match, nor of a turn that was not played', () => {
    expect(forkAt(level, BUILD, forked(), 2)).toBeUndefined();
    expect(forkAt(level, BUILD, finished, 7)).toBeUndefined();
  });
});
