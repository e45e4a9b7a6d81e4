/**
 * Recorded games, played again input by input: the whole text must come out as it was written.
 *
 * When rules or data change on purpose, record the games anew with `RECORD=1 npx vitest run tests/playthroughs`, and
 * read what has changed. A game with seats `by hand` keeps its inputs, and only its results are written anew.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BOT_IDS, type BotId, botSeed, createBot, takeTurn } from '../../src/bots/index.ts';
import { type Input, lazyView } from '../../src/engine/index.ts';
import { TOLD_LEVELS } from '../helpers/levels.ts';
import { type Head, inputText, readHead, readInput, readSteps, Transcript } from './transcript.ts';

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.txt'));

function isBot(who: string | undefined): who is BotId {
  return BOT_IDS.includes(who as BotId);
}

/** Plays a game with the bots that its head names, and writes it down. */
function record(head: Head): string {
  const game = new Transcript(head);
  const { rules, state } = game;
  const places = rules.seats.map(({ def }) => {
    const who = head.seats[def.id];
    if (!isBot(who)) throw new Error(`${def.id} is played ${who}`);
    const look = () => lazyView(rules, state, { kind: 'seat', seat: def.id });
    const give = (input: Input) => game.give({ seat: def.id, input });
    return {
      bot: createBot(who, { rules, seat: def.id, seed: botSeed(head.seed, def.id) }),
      place: { rules, look, lookBlind: look, give },
    };
  });
  for (let step = 0; state.phase !== 'ended'; step += 1) {
    if (step > 5000) throw new Error('the game stands still');
    const { phase, turn } = state;
    for (const { bot, place } of places) if (state.phase === phase && state.turn === turn) takeTurn(bot, phase, place);
  }
  return game.text;
}

function replay(text: string): string {
  const head = readHead(text);
  const game = new Transcript(head);
  for (const step of readSteps(text, head)) {
    const accepted = game.give(step);
    if (!accepted)
      throw new Error(`${step.seat} ${inputText(step.input)}: refused now. RECORD=1 records the game anew.`);
  }
  return game.text;
}

describe('a recorded game', () => {
  test.each(files)('%s comes out again as it was written', (file) => {
    const path = join(import.meta.dirname, file);
    const text = readFileSync(path, 'utf8');
    const head = readHead(text);
    if (process.env.RECORD === '1')
      writeFileSync(path, Object.values(head.seats).every(isBot) ? record(head) : replay(text));
    const now = readFileSync(path, 'utf8');
    expect(replay(now)).toBe(now);
    expect(now).toMatch(/> ending: [a-z-]+, hash [0-9a-f]{16}\n$/);
  });

  test('is there for each level', () => {
    const levels = files.map((file) => readHead(readFileSync(join(import.meta.dirname, file), 'utf8')).level);
    expect([...new Set(levels)].sort()).toEqual([...TOLD_LEVELS].sort());
  });
});

describe('the words of an input', () => {
  test.each<Input>([
    { type: 'ready' },
    { type: 'first-estimate', percent: 35 },
    {
      type: 'signal',
      frame: 'open-door',
      offers: [{ move: 'hold-summit' }, { move: 'invite-inspectors', theatre: 'baltic' }],
    },
    { type: 'signal', offers: [] },
    {
      type: 'signal',
      frame: 'open-door',
      named: ['hold-summit', 'grant-action-plan'],
      offers: [{ move: 'hold-summit' }],
    },
    { type: 'place', order: { move: 'grant-action-plan', state: 'UKR', intent: 'support-ally', persuasion: 6 } },
    {
      type: 'place',
      order: {
        move: 'rotate-battalion',
        theatre: 'high-north',
        intent: 'deter',
        startIn: 2,
        prediction: { centre: -5, low: -12, high: 3, channel: 'status', afterEstimate: true },
      },
    },
    { type: 'withdraw', slot: 1 },
    { type: 'reorder', from: 2, to: 0 },
    { type: 'accept-offer', offer: 3 },
    { type: 'decline-offer', offer: 0 },
    { type: 'standing', instruction: 'step-down' },
    { type: 'tag', card: 41, reading: 'gain-position' },
    { type: 'crisis', choice: 'step-up', bet: 'offer' },
    { type: 'crisis', choice: 'hold' },
    { type: 'note', text: 'They said "no", twice.' },
  ])('can be read back: $type', (input) => {
    expect(readInput(inputText(input))).toEqual(input);
  });
});
