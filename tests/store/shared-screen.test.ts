/** What one person at a shared screen had open is gone before the next one looks. */
import { expect, test } from 'vitest';
import { openInProcessSession } from '../../src/session/in-process.ts';
import { memorySaves } from '../../src/session/resume.ts';
import { attachSession, createGameStore } from '../../src/store/index.ts';
import { levelOf, NEIGHBOURS, rulesOf } from '../helpers/levels.ts';
import { BUILD } from '../helpers/solo-match.ts';

async function sharedMatch() {
  const store = createGameStore();
  const seats = { merrin: { kind: 'human' }, tollan: { kind: 'human' } } as const;
  const begin = { kind: 'new', setup: { seed: 1, secret: 2 }, seats } as const;
  const options = { level: levelOf(NEIGHBOURS), build: BUILD, seat: 'merrin', begin };
  const port = openInProcessSession(options, { saves: memorySaves(), now: () => 1, randomSeed: () => 2 });
  await attachSession(store, { port, rulesFor: () => rulesOf(NEIGHBOURS) });
  return store;
}

test('a shared match begins behind the curtain, and goes behind it once the other one is asked', async () => {
  const store = await sharedMatch();
  const state = store.getState;
  expect(state().handing).toBe('merrin');
  await state().sit?.('merrin');
  state().sitDown();
  expect(state()).toMatchObject({ handing: undefined, seat: 'merrin' });

  state().startDraft({ move: 'merrin-arm', startIn: 0, persuasion: 0 });
  state().chooseFrame('old-wounds');
  state().select('X');
  state().open('ledger');
  state().announce('What only Merrin may hear');
  await state().submit?.({ type: 'ready' });

  expect(state().handing).toBe('tollan');
  const empty = { draft: undefined, signalFrame: undefined, region: undefined, overlay: undefined, live: undefined };
  expect(state()).toMatchObject(empty);
  await state().sit?.('tollan');
  expect(state()).toMatchObject({ ...empty, seat: 'tollan', handing: 'tollan' });
  expect(Object.keys(state().views)).toEqual(['tollan']);
  state().sitDown();
  await state().submit?.({ type: 'ready' });
  // A new phase begins with whoever sits there.
  expect(state()).toMatchObject({ handing: undefined, seat: 'tollan' });
});
