/** A bot that may order some moves only wishes for those as it would among all others: the same orders in the same order. */
import { expect, test } from 'vitest';
import { botSeed, createBot } from '../../src/bots/index.ts';
import { lazyView, type MoveDef, type Order, type SeatId } from '../../src/engine/index.ts';
import { playBots } from '../helpers/bot-game.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';

const rules = rulesOf(CAMPAIGN);

/** Every second move, so that what comes dearest of all is among them here and there. */
const everySecond = ({ id }: Pick<MoveDef, 'id'>): boolean => (rules.moves.get(id)?.index ?? 0) % 2 === 0;

/** All that it wishes for where nothing is placed. */
function wishesIn(
  state: ReturnType<typeof playBots>['state'],
  seat: SeatId,
  only?: (move: MoveDef) => boolean,
): Order[] {
  const bot = createBot('by-type', { rules, seat, seed: botSeed(9, seat), ...(only && { only }) });
  const wishes = bot.wishes(lazyView(rules, state, { kind: 'seat', seat }), 0);
  const orders: Order[] = [];
  for (let next = wishes.next(false); next.done !== true; next = wishes.next(false)) orders.push(next.value.order);
  return orders;
}

test('moves that are left out change nothing about the others', () => {
  const counts = { in: 0, out: 0 };
  for (let seed = 1; seed <= 6; seed += 1) {
    const { state } = playBots(rules, { bots: ['by-type', 'by-type'], seed, untilTurn: 2 + 2 * seed });
    state.phase = 'orders';
    for (const seat of state.seats) seat.signalled = true;
    for (const { def } of rules.seats) {
      const all = wishesIn(state, def.id);
      const some = wishesIn(state, def.id, everySecond);
      expect(some).toEqual(all.filter(({ move }) => everySecond({ id: move })));
      counts.in += some.length;
      counts.out += all.length - some.length;
    }
  }
  expect(counts.in).toBeGreaterThan(50);
  expect(counts.out).toBeGreaterThan(50);
});
