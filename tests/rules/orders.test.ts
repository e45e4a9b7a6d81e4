/** Orders: up to three, within capital and means, each with target, intent and a prediction; illegal ones say why. */
import { describe, expect, test } from 'vitest';
import { legalMoves, type Order } from '../../src/engine/index.ts';
import { give, goTo, lookOf, type Match, playTurn, refusalsOf } from '../helpers/a-match.ts';
import { type LabOptions, lab } from '../helpers/lab-level.ts';

function inOrders(options: LabOptions = {}): Match {
  const match = lab(options);
  goTo(match, 'orders');
  return match;
}

const order = (move: string, rest: Partial<Order> = {}): Order => ({ move, intent: 'deter', ...rest });
const why = (match: Match, seat: string, o: Order) => refusalsOf(match, seat, { type: 'place', order: o });
const place = (match: Match, seat: string, o: Order) => give(match, seat, { type: 'place', order: o });

describe('an order', () => {
  test('needs a move of the own side that can be placed alone', () => {
    const match = inOrders();
    expect(why(match, 'north', order('no-such-move'))).toEqual(['unknown-move']);
    expect(why(match, 'north', order('s-talk'))).toEqual(['unknown-move']);
    expect(why(match, 'north', order('n-words', { state: 'BET' }))).toEqual(['unknown-move']);
    expect(why(match, 'north', order('n-council'))).toEqual(['joint-only']);
  });

  test('points at what its move is about: a state, a theatre, or nothing', () => {
    const match = inOrders();
    expect(why(match, 'north', order('n-aid'))).toEqual(['target']);
    expect(why(match, 'north', order('n-aid', { theatre: 'east' }))).toEqual(['target']);
    expect(why(match, 'north', order('n-aid', { state: 'BET', theatre: 'west' }))).toEqual(['target']);
    expect(why(match, 'north', order('n-brigade', { state: 'BET' }))).toEqual(['target']);
    expect(why(match, 'north', order('n-brigade'))).toEqual(['target']);
    expect(why(match, 'north', order('n-talk', { theatre: 'east' }))).toEqual(['target']);
    expect(why(match, 'north', order('n-aid', { state: 'NOR' }))).toEqual(['target-absent', 'target-own']);
    expect(why(match, 'north', order('n-aid', { state: 'BET' }))).toEqual([]);
  });

  test('meets the conditions of its move, and the refusal names the one that is missing', () => {
    const match = inOrders();
    expect(why(match, 'south', order('s-return', { state: 'BET' }))).toEqual(['needs-occupied-by']);
    expect(why(match, 'north', order('n-ultimatum', { state: 'BET' }))).toEqual(['needs-opening']);
    expect(why(match, 'north', order('n-ultimatum', { state: 'GAM' }))).toEqual(['needs-opening', 'needs-forces']);
    expect(why(match, 'north', order('n-thin', { theatre: 'west' }))).toEqual(['needs-forces']);
  });

  test('cannot be placed twice in a turn on the same target', () => {
    const match = inOrders();
    place(match, 'north', order('n-aid', { state: 'BET' }));
    expect(why(match, 'north', order('n-aid', { state: 'BET' }))).toEqual(['twice']);
    expect(why(match, 'north', order('n-aid', { state: 'GAM' }))).toEqual([]);
  });

  test('takes one of the intents that both sides read by', () => {
    const match = inOrders();
    expect(why(match, 'north', order('n-talk', { intent: 'amuse' as Order['intent'] }))).toEqual(['intent']);
  });

  test('may start later in the turn, but not after it', () => {
    const match = inOrders();
    expect(why(match, 'north', order('n-talk', { startIn: 1 }))).toEqual([]);
    for (const startIn of [2, -1, 0.5]) expect(why(match, 'north', order('n-talk', { startIn }))).toEqual(['start']);
    place(match, 'north', order('n-talk', { startIn: 1 }));
    playTurn(match);
    expect(match.state.cards[0]?.tick).toBe(3);
  });
});

describe('a desk', () => {
  test('gives at most three orders a turn', () => {
    const match = inOrders();
    for (const move of ['n-talk', 'n-check', 'n-sanction']) place(match, 'north', order(move));
    expect(why(match, 'north', order('n-walk-out'))).toEqual(['slots']);
  });

  test('gives one less while there is fighting, and as many less as events take attention, but never none', () => {
    const busy = { kind: 'attention', seat: 'north', slots: 1, ticks: 8 } as const;
    const event = { id: 'flood', date: '2000-03', when: [], effects: [busy], sources: [] };
    const match = inOrders({ change: { events: [event] } });
    expect(lookOf(match, 'north').me?.slots).toBe(2);
    expect(lookOf(match, 'north').me?.attention).toMatchObject([{ slots: 1 }]);
    expect(lookOf(match, 'north').me?.fewer).toEqual(['events']);
    expect(lookOf(match, 'south').me?.slots).toBe(3);
    expect(lookOf(match, 'south').me?.fewer).toEqual([]);
    match.state.warUntil[0] = 2;
    expect(lookOf(match, 'north').me?.slots).toBe(1);
    expect(lookOf(match, 'north').me?.fewer).toEqual(['events', 'fighting']);
    expect(lookOf(match, 'south').me?.fewer).toEqual(['fighting']);
    match.state.seats[0].attention.push({ until: 9, slots: 3, cause: 0 });
    expect(lookOf(match, 'north').me?.slots).toBe(1);
  });

  test('feels what takes attention at its next Orders, however soon it is over', () => {
    const busy = { kind: 'attention', seat: 'north', slots: 1, ticks: 1 } as const;
    const event = { id: 'flood', date: '2001-02', when: [], effects: [busy], sources: [] };
    const match = inOrders({ change: { events: [event] } });
    playTurn(match);
    goTo(match, 'orders');
    expect(lookOf(match, 'north').me?.slots).toBe(2);
    playTurn(match);
    goTo(match, 'orders');
    expect(lookOf(match, 'north').me?.slots).toBe(3);
  });

  test('spends no more capital than it has, and what is set aside is not spent twice', () => {
    const match = inOrders();
    match.state.seats[0].capital = 25;
    place(match, 'north', order('n-talk'));
    expect(lookOf(match, 'north').me?.capital).toBe(15);
    place(match, 'north', order('n-check'));
    expect(why(match, 'north', order('n-sanction'))).toEqual(['capital']);
    playTurn(match);
    // What was left, and the income of a year and a half at home support 60.
    expect(match.state.seats[0].capital).toBeCloseTo(5 + 0.5 * 60, 6);
  });

  test('shows what it has left after the turn has resolved, not that less its orders again', () => {
    const match = inOrders();
    place(match, 'north', order('n-talk'));
    goTo(match, 'reveal');
    expect(lookOf(match, 'north').me?.capital).toBe(50);
    goTo(match, 'assess');
    expect(lookOf(match, 'north').me?.capital).toBe(50);
  });

  test('spends no more means than the turn brought', () => {
    const match = inOrders();
    match.state.seats[1].means = 3;
    place(match, 'south', order('s-brigade', { theatre: 'west' }));
    expect(lookOf(match, 'south').me?.means).toBe(1);
    expect(why(match, 'south', order('s-brigade', { theatre: 'east' }))).toEqual(['means']);
  });

  test('takes orders back and puts them in another order', () => {
    const match = inOrders();
    for (const move of ['n-talk', 'n-check', 'n-sanction']) place(match, 'north', order(move));
    give(match, 'north', { type: 'reorder', from: 2, to: 0 });
    expect(lookOf(match, 'north').me?.orders.map((o) => o.move)).toEqual(['n-sanction', 'n-talk', 'n-check']);
    give(match, 'north', { type: 'withdraw', slot: 1 });
    expect(lookOf(match, 'north').me?.orders.map((o) => [o.slot, o.move])).toEqual([
      [0, 'n-sanction'],
      [1, 'n-check'],
    ]);
    expect(lookOf(match, 'north').me?.capital).toBe(40);
    expect(refusalsOf(match, 'north', { type: 'withdraw', slot: 2 })).toEqual(['slot']);
    expect(refusalsOf(match, 'north', { type: 'reorder', from: 0, to: 2 })).toEqual(['slot']);
  });

  test('starts the next turn with a clean table', () => {
    const match = inOrders();
    playTurn(match, { north: { frame: 'peace', orders: [{ move: 'n-talk' }] } });
    goTo(match, 'orders');
    expect(lookOf(match, 'north').me?.orders).toEqual([]);
    expect(lookOf(match, 'north').statements.north).toBeUndefined();
  });
});

describe('the list of moves', () => {
  test('shows every visible move by class, its price, and why an illegal one is illegal', () => {
    const match = inOrders();
    const moves = legalMoves(match.rules, lookOf(match, 'north'));
    expect(moves.map((m) => m.move)).not.toContain('n-words');
    const classes = moves.map((m) => match.rules.moves.get(m.move)?.def.class);
    expect([...new Set(classes)]).toEqual(['enlargement', 'deployment', 'arms-control', 'diplomacy']);
    const ultimatum = moves.find((m) => m.move === 'n-ultimatum');
    expect(ultimatum?.legal).toBe(false);
    expect(ultimatum?.targets.every((t) => t.refusals.length > 0)).toBe(true);
    expect(moves.find((m) => m.move === 'n-talk')).toMatchObject({ legal: true, capital: 10, means: 0, joint: false });
  });

  test('says the same as a try: what it calls legal is accepted, what it calls illegal is refused', () => {
    const match = inOrders();
    let tried = 0;
    for (const seat of ['north', 'south'])
      for (const option of legalMoves(match.rules, lookOf(match, seat)))
        for (const { state, theatre, legal } of option.targets) {
          if (option.joint) continue;
          const place = { ...(state === undefined ? {} : { state }), ...(theatre === undefined ? {} : { theatre }) };
          expect(why(match, seat, order(option.move, place)).length === 0, `${option.move} ${state}`).toBe(legal);
          tried += 1;
        }
    expect(tried).toBeGreaterThan(60);
  });
});
