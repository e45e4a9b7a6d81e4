import { describe, expect, test } from 'vitest';
import en from '../../assets/i18n/en.json' with { type: 'json' };
import { BOT_IDS } from '../../src/bots/index.ts';
import { INTENTS } from '../../src/engine/index.ts';
import { playBots } from '../helpers/bot-game.ts';
import { CAMPAIGN, NEIGHBOURS, rulesOf } from '../helpers/levels.ts';

const texts: Readonly<Record<string, string>> = en;

describe.each([CAMPAIGN, NEIGHBOURS])('on %s', (level) => {
  const rules = rulesOf(level);

  test.each(BOT_IDS)('%s gives nothing that the rules refuse, in either seat, to the end', (bot) => {
    const rival = bot === 'hawk' ? 'by-type' : 'hawk';
    for (const [seed, bots] of [
      [11, [bot, rival]],
      [12, [rival, bot]],
    ] as const) {
      const { state, given } = playBots(rules, { bots, seed });
      expect(state.phase).toBe('ended');
      expect(given.filter(({ refusals }) => refusals.length > 0)).toEqual([]);
    }
  });

  test('what bots accept and order together, they can pay', () => {
    for (const seed of [55, 56, 57, 58]) {
      const { given } = playBots(rules, { bots: ['firm-but-fair', 'by-type'], seed, secret: 66 });
      expect(given.filter(({ refusals }) => refusals.length > 0)).toEqual([]);
    }
  });

  test('bots accept what is offered to them', () => {
    const accepted = [1, 2, 3].flatMap((seed) =>
      playBots(rules, { bots: ['dove', 'dove'], seed }).given.filter(({ input }) => input.type === 'accept-offer'),
    );
    expect(accepted.length).toBeGreaterThan(5);
  });
});

test('every order of a persona says what it is meant to do, what it will be read as, and why', () => {
  const rules = rulesOf(CAMPAIGN);
  const orders = [3, 4].flatMap((seed) =>
    playBots(rules, { bots: ['firm-but-fair', 'by-type'], seed }).given.flatMap((each) =>
      each.input.type === 'place' ? [{ order: each.input.order, why: each.why }] : [],
    ),
  );
  expect(orders.length).toBeGreaterThan(40);
  for (const { order, why } of orders) {
    expect(INTENTS).toContain(order.intent);
    expect(order.prediction).toMatchObject({ centre: expect.any(Number) });
    expect(why.length).toBeGreaterThan(0);
  }
});

test('every rival act is read by the bot, and the readings are not all the same', () => {
  const rules = rulesOf(CAMPAIGN);
  const { state, given } = playBots(rules, { bots: ['hawk', 'copycat'], seed: 5 });
  const readings = new Set(given.flatMap(({ input }) => (input.type === 'tag' ? [input.reading] : [])));
  expect(state.cards.filter((card) => !card.joint && card.reading === '')).toEqual([]);
  expect(readings.size).toBeGreaterThan(3);
});

test('there are words for every reason that a bot has given', () => {
  const rules = rulesOf(CAMPAIGN);
  const keys = new Set(
    BOT_IDS.flatMap((bot) => playBots(rules, { bots: [bot, 'hawk'], seed: 6 }).given.flatMap(({ why }) => why)),
  );
  expect(keys.size).toBeGreaterThan(10);
  expect([...keys].filter((key) => texts[`bot.reason.${key}`] === undefined)).toEqual([]);
});
