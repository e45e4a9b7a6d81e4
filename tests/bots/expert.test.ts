/** The expert: it looks ahead from what its view shows, and from nothing else. */
import { describe, expect, test } from 'vitest';
import { runGame, seedsOfGame } from '../../src/analysis/simulate.ts';
import { botSeed, createBot } from '../../src/bots/index.ts';
import { type GameState, imagine, lazyView, type Order, type View, viewFor } from '../../src/engine/index.ts';
import { playBots } from '../helpers/bot-game.ts';
import { CAMPAIGN, NEIGHBOURS, rulesOf } from '../helpers/levels.ts';

const rules = rulesOf(CAMPAIGN);
const [nato, russia] = rules.seats.map(({ def }) => def.id) as [string, string];

/** A match in the middle, in the Orders of turn 8. */
function middle(): GameState {
  const { state } = playBots(rules, { bots: ['firm-but-fair', 'by-type'], seed: 52, untilTurn: 8 });
  state.phase = 'orders';
  for (const seat of state.seats) seat.signalled = true;
  return state;
}

function ordersFrom(view: View): Order[] {
  const bot = createBot('by-type:expert', { rules, seat: russia, seed: botSeed(51, russia) });
  const orders: Order[] = [];
  const wishes = bot.wishes(view, 0);
  for (let next = wishes.next(false); next.done !== true; next = wishes.next(true)) orders.push(next.value.order);
  return orders;
}

describe('the expert sees nothing but its view', () => {
  const state = middle();
  const seen = viewFor(rules, state, { kind: 'seat', seat: russia });
  const usual = ordersFrom(lazyView(rules, state, { kind: 'seat', seat: russia }));

  test('it orders the same from a bare copy', () => {
    expect(usual.length).toBeGreaterThan(0);
    expect(ordersFrom(seen)).toEqual(usual);
  });

  test('it orders the same whatever the secrets are', () => {
    const other: GameState = { ...structuredClone(state), seed: state.seed + 1, secret: state.secret + 1 };
    const rival = other.seats[0];
    rival.type = (rival.type + 1) % (rules.seats[0].def.types.length || 1);
    rival.capital = 3;
    rival.credibility = 0.1;
    rival.habit = rival.habit.map(() => 4);
    for (const row of other.states) row.stability = 0.1;
    expect(viewFor(rules, other, { kind: 'seat', seat: russia })).toEqual(seen);
    expect(ordersFrom(lazyView(rules, other, { kind: 'seat', seat: russia }))).toEqual(usual);
  });
});

test('an imagined match looks to the seat as the real one does', () => {
  const state = middle();
  const real = viewFor(rules, state, { kind: 'seat', seat: russia });
  const imagined = viewFor(rules, imagine(rules, real, { rivalType: 'restrained', seed: 4 }), {
    kind: 'seat',
    seat: russia,
  });
  const open = ({ states, treaties, forums, verification, confidence, fighting, time, phase }: View) => {
    // How long an opening or a cause for war still stands is not shown: only that it does.
    return { states, treaties, forums, verification, confidence, fighting, time, phase };
  };
  expect(open(imagined)).toEqual(open(real));
  const { capital, means, home, slots, type } = real.me ?? {};
  expect(imagined.me).toMatchObject({ capital, means, slots, type, home: { support: home?.support } });
  expect(imagined.threat?.overall).toBeCloseTo(real.threat?.overall ?? 0, 0);
  const units = (view: View) => view.forces.reduce((sum, force) => sum + force.units, 0);
  expect(units(imagined)).toBeCloseTo(units(real), 6);
  for (const seat of [nato, russia])
    expect(imagined.scores?.[seat]?.score).toBeCloseTo(real.scores?.[seat]?.score ?? 0, 0);
});

test('only a seat can imagine a match', () => {
  const view = viewFor(rules, middle(), { kind: 'observer' });
  expect(() => imagine(rules, view, { rivalType: 'restrained', seed: 1 })).toThrow(/only a seat/);
});

test.each([
  [0, ['by-type:expert', 'hawk']],
  [1, ['hawk', 'firm-but-fair:expert']],
] as const)('in seat %d it gives nothing that the rules refuse, and the same again', (_, bots) => {
  const valley = rulesOf(NEIGHBOURS);
  const played = playBots(valley, { bots, seed: 5 });
  expect(played.given.filter(({ refusals }) => refusals.length > 0)).toEqual([]);
  expect(playBots(valley, { bots, seed: 5 }).given).toEqual(played.given);
});

test('on the same seeds it makes more of each seat than the usual strength does', () => {
  const valley = rulesOf(NEIGHBOURS);
  const [merrin, tollan] = valley.seats.map(({ def }) => def.id) as [string, string];
  for (const seat of [merrin, tollan]) {
    const ahead = [1, 2, 3, 4, 5, 6, 7, 8].filter((game) => {
      const score = (player: 'by-type' | 'by-type:expert') => {
        const bots = { [merrin]: 'by-type', [tollan]: 'by-type', [seat]: player } as const;
        return runGame(valley, bots, seedsOfGame(61, game)).seats[seat]?.score ?? 0;
      };
      return score('by-type:expert') > score('by-type');
    });
    expect(ahead.length).toBeGreaterThanOrEqual(6);
  }
});
