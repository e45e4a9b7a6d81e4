/** A device that keeps nothing is told of, as long as that is so. */
import { expect, test } from 'vitest';
import { openInProcessSession } from '../../src/session/in-process.ts';
import { memorySaves } from '../../src/session/resume.ts';
import { attachSession, createGameStore } from '../../src/store/index.ts';
import { levelOf, NEIGHBOURS, rulesOf } from '../helpers/levels.ts';
import { BUILD } from '../helpers/solo-match.ts';

test('the store knows that the match is not kept, and when it is again', async () => {
  const store = createGameStore();
  let room = false;
  const seats = { merrin: { kind: 'human' }, tollan: { kind: 'bot', bot: 'copycat' } } as const;
  const begin = { kind: 'new', setup: { seed: 1, secret: 2 }, seats } as const;
  const options = { level: levelOf(NEIGHBOURS), build: BUILD, seat: 'merrin', begin };
  const saves = { ...memorySaves(), write: async () => room };
  const port = openInProcessSession(options, { saves, now: () => 1, randomSeed: () => 2 });
  await attachSession(store, { port, rulesFor: () => rulesOf(NEIGHBOURS) });
  await expect.poll(() => store.getState().notKept, { interval: 5 }).toBe(true);
  room = true;
  await store.getState().submit?.({ type: 'ready' });
  await expect.poll(() => store.getState().notKept, { interval: 5 }).toBe(false);
});
