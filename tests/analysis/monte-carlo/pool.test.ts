import { describe, expect, test } from 'vitest';
import type { ToHand } from '../../../src/analysis/monte-carlo/hand.ts';
import { type Batch, usefulHands } from '../../../src/analysis/monte-carlo/pool.ts';
import { gamesIn, type Study, tasksOf } from '../../../src/analysis/monte-carlo/study.ts';
import { runGame, seedsOfGame } from '../../../src/analysis/simulate.ts';
import { matchOf, recordOfText } from '../../../src/authority/index.ts';
import { handsOnCall, workOff } from '../../helpers/hands-on-call.ts';
import { levelOf, NEIGHBOURS, rulesOf } from '../../helpers/levels.ts';
import { playOn, soloMatch } from '../../helpers/solo-match.ts';

const level = levelOf(NEIGHBOURS);
const hawks = { merrin: 'hawk', tollan: 'hawk' } as const;
const study: Study = {
  seed: 11,
  games: 7,
  hashes: true,
  variants: [{ bots: hawks }, { bots: hawks, set: { slipBase: 0.3 } }, { bots: { merrin: 'dove', tollan: 'hawk' } }],
};

async function batchesOf(hands: number, which: 'first' | 'last', gamesPerTask: number) {
  const { pool, hands: all } = handsOnCall(level, hands);
  await pool.ready;
  const batches: Batch[] = [];
  const running = pool.run(study, (batch) => batches.push(batch), { gamesPerTask });
  workOff(all, which);
  return { batches, end: await running.end };
}

describe('a study', () => {
  test('is cut into tasks that hold every game once, the first games of all variants first', () => {
    const tasks = tasksOf(study, 3);
    expect(tasks.slice(0, 4)).toEqual([
      { variant: 0, from: 0, to: 3 },
      { variant: 1, from: 0, to: 3 },
      { variant: 2, from: 0, to: 3 },
      { variant: 0, from: 3, to: 6 },
    ]);
    const games = tasks.flatMap(({ variant, from, to }) =>
      Array.from({ length: to - from }, (_, n) => `${variant}/${from + n}`),
    );
    expect(games.length).toBe(gamesIn(study));
    expect(new Set(games).size).toBe(21);
  });

  test('plays the games of the series under each variant, with the same seeds', async () => {
    const { batches } = await batchesOf(1, 'first', 7);
    expect(batches.map(({ task }) => task.variant)).toEqual([0, 1, 2]);
    for (const { games, task } of batches) {
      expect(games.map(({ seed }) => seed)).toEqual([0, 1, 2, 3, 4, 5, 6].map((game) => seedsOfGame(11, game).seed));
      if (task.variant > 0) continue;
      const alone = runGame(rulesOf(NEIGHBOURS), hawks, seedsOfGame(11, 4));
      expect(games[4]?.hash).toBe(alone.hash());
    }
    const [plain, slippery] = batches;
    expect(slippery?.games.map(({ hash }) => hash)).not.toEqual(plain?.games.map(({ hash }) => hash));
  });
});

describe('a pool', () => {
  test('hands the same games over in the same order, however many hands there are and whichever is first', async () => {
    const alone = await batchesOf(1, 'first', 2);
    const shared = [await batchesOf(3, 'first', 2), await batchesOf(3, 'last', 2), await batchesOf(2, 'last', 2)];
    for (const other of shared) expect(JSON.stringify(other)).toBe(JSON.stringify(alone));
    expect(alone.end).toEqual({ done: 21, of: 21, complete: true });
    expect(alone.batches.map(({ done }) => done).at(-1)).toBe(21);
  });

  test('gives a short study to all hands', async () => {
    const { pool, hands } = handsOnCall(level, 3);
    pool.run(study, () => undefined, { gamesPerTask: 7 });
    expect(hands.map(({ toDo }) => toDo.length)).toEqual([1, 1, 1]);
  });

  test('tells its hands of a match once, and they play on with it', async () => {
    const played = soloMatch({ level: NEIGHBOURS });
    playOn(played);
    const match = matchOf(recordOfText(level, played.record('merrin')));
    const rerun = { fromTurn: 2, follow: {}, chance: 'fresh' } as const;
    const again: Study = { seed: 3, games: 2, hashes: true, variants: [{ bots: hawks, rerun }], match };
    const told: ToHand[] = [];
    const { hands, pool } = handsOnCall(level, 1, (message) => told.push(message));
    const hashes: unknown[] = [];
    for (const each of [again, again, study, again]) {
      const from = hashes.length;
      const running = pool.run({ ...each, games: 2 }, ({ games }) => hashes.push(...games.map(({ hash }) => hash)));
      workOff(hands, 'first');
      await running.end;
      if (each === again) expect(hashes.slice(from)).toEqual(hashes.slice(0, 2));
    }
    const studies = told.filter((message) => message.say === 'study');
    expect(studies.map((message) => message.study.match !== undefined)).toEqual([true, false, false, true]);
  });

  test('stops when it is told to, keeps what was handed out, and goes on with the next study', async () => {
    const { pool, hands } = handsOnCall(level, 2);
    const batches: Batch[] = [];
    const running = pool.run(study, (batch) => batches.push(batch), { gamesPerTask: 2 });
    hands[0]?.work('first');
    running.cancel();
    expect(await running.end).toEqual({ done: 2, of: 21, complete: false });
    const short = { ...study, games: 1 };
    const next = pool.run(short, (batch) => batches.push(batch), { gamesPerTask: 1 });
    workOff(hands, 'first');
    expect(await next.end).toEqual({ done: 3, of: 3, complete: true });
    expect(batches.length).toBe(4);
  });

  test('calls a study off when another one begins', async () => {
    const { pool, hands } = handsOnCall(level, 1);
    const first = pool.run(study, () => undefined);
    const second = pool.run({ ...study, games: 1 }, () => undefined);
    workOff(hands, 'first');
    expect((await first.end).complete).toBe(false);
    expect((await second.end).complete).toBe(true);
  });

  test('fails a study when a hand is lost, breaks, or what takes the games does', async () => {
    const lost = handsOnCall(level, 2);
    const running = lost.pool.run(study, () => undefined);
    lost.hands[1]?.lose('a thread ended with status 9');
    await expect(running.end).rejects.toThrow('a thread ended with status 9');
    await expect(lost.pool.run(study, () => undefined).end).rejects.toThrow('status 9');

    const broken = handsOnCall(level, 1);
    const wrong = broken.pool.run(
      { ...study, variants: [{ bots: hawks, lens: 'x', set: {} }, ...study.variants] },
      () => {
        throw new Error('no room');
      },
    );
    workOff(broken.hands, 'first');
    await expect(wrong.end).rejects.toThrow('no room');
  });

  test('ends a study of no games at once', async () => {
    const { pool } = handsOnCall(level, 1);
    expect(await pool.run({ ...study, games: 0 }, () => undefined).end).toEqual({ done: 0, of: 0, complete: true });
  });
});

test('as many hands are of use as games are worth them, the last core only to many', () => {
  expect([0, 399, 800, 3999, 4000].map((games) => usefulHands(2, games))).toEqual([1, 1, 1, 1, 2]);
  expect([400, 800, 3200, 15_999, 16_000].map((games) => usefulHands(8, games))).toEqual([1, 2, 7, 7, 8]);
  expect([1, 100_000].map((games) => usefulHands(1, games))).toEqual([1, 1]);
});
