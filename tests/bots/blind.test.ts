import { describe, expect, test } from 'vitest';
import { BOT_IDS, botSeed, createBot, takeTurn } from '../../src/bots/index.ts';
import { createMatch, hashState, type Input, lazyView, play, viewFor } from '../../src/engine/index.ts';
import { type BotGameOptions, ordersOf, playBots } from '../helpers/bot-game.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';

const rules = rulesOf(CAMPAIGN);
const [nato, russia] = rules.seats.map(({ def }) => def.id) as [string, string];

describe('a bot sees nothing but its view', () => {
  test.each(BOT_IDS)('%s plays the same from a bare copy of it', (bot) => {
    const bots = [bot, bot] as const;
    const fromLazy = playBots(rules, { bots, seed: 21, untilTurn: 7 });
    const look: BotGameOptions['look'] = (r, s, seat) => viewFor(r, s, { kind: 'seat', seat });
    const fromCopy = playBots(rules, { bots, seed: 21, untilTurn: 7, look });
    expect(fromCopy.given).toEqual(fromLazy.given);
    expect(hashState(fromCopy.state)).toBe(hashState(fromLazy.state));
  });

  test.each(BOT_IDS)(
    '%s orders the same whether, and whatever, the other seat has ordered, and of whatever type',
    (bot) => {
      const wishes = ['restrained', 'containment', 'open-door'].map((type, world) => {
        const state = createMatch(rules, { seed: 31, secret: 5, types: { [nato]: type, [russia]: 'status-seeker' } });
        const rival = createBot(world === 0 ? 'dove' : 'hawk', { rules, seat: nato, seed: botSeed(31, nato) });
        const mine = createBot(bot, { rules, seat: russia, seed: botSeed(31, russia) });
        const given: Input[] = [];
        const place = (seat: string, keep: boolean) => ({
          rules,
          look: () => lazyView(rules, state, { kind: 'seat', seat }),
          lookBlind: () => lazyView(rules, state, { kind: 'seat', seat }),
          give: (input: Input) => {
            if (keep) given.push(input);
            return play(rules, state, seat, input).ok;
          },
        });
        for (const seat of [nato, russia]) play(rules, state, seat, { type: 'ready' });
        for (const seat of [nato, russia]) play(rules, state, seat, { type: 'pass-signal' });
        // In the third world the other seat has not even begun.
        if (world < 2) takeTurn(rival, 'orders', place(nato, false));
        expect(state.phase).toBe('orders');
        const secret = JSON.stringify(state.seats[0].orders);
        takeTurn(mine, 'orders', place(russia, true));
        return { given, secret };
      });
      expect(wishes[0]?.secret).not.toBe(wishes[1]?.secret);
      expect(wishes[1]?.given).toEqual(wishes[0]?.given);
      expect(wishes[2]?.given).toEqual(wishes[0]?.given);
    },
  );
});

test('the same seeds give the same game, other seeds another', () => {
  const bots = ['firm-but-fair', 'by-type'] as const;
  const first = playBots(rules, { bots, seed: 41, untilTurn: 9 });
  expect(playBots(rules, { bots, seed: 41, untilTurn: 9 }).given).toEqual(first.given);
  expect(ordersOf(playBots(rules, { bots, seed: 42, secret: 48, untilTurn: 9 }), nato)).not.toEqual(
    ordersOf(first, nato),
  );
});
