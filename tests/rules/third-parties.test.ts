/** Third parties act by one rule: need, identity, economy, what each side did, and a keyed draw; at most once a turn. */

import { describe, expect, test } from 'vitest';
import { withText } from '../../src/lib/arrays.ts';
import { type Match, playToEnd, playTurn } from '../helpers/a-match.ts';
import { at, LAB, lab } from '../helpers/lab-level.ts';

const SURE = { actRate: 40 };

function rowOf(match: Match, id: string) {
  const row = match.state.states[at.state(id)];
  if (row === undefined) throw new Error(`no ${id}`);
  return row;
}

const acts = (match: Match) => match.state.facts.filter((f) => f.kind.startsWith('state-')).map((f) => f.kind);

describe('a third state', () => {
  test('applies to the side that it leans to, when it is ready', () => {
    const match = lab({ set: SURE });
    Object.assign(rowOf(match, 'BET'), { support: [90, 10], ready: 0.6 });
    playTurn(match);
    expect(acts(match)).toEqual(['state-applied']);
    expect(rowOf(match, 'BET').wish).toBe(0);
  });

  test('may be on its way and ask to join from the start, as its level says', () => {
    const states = LAB.states.map((def) => (def.id === 'BET' ? { ...def, ready: 0.4, wish: 'south' } : def));
    const match = lab({ change: { states } });
    expect(rowOf(match, 'BET')).toMatchObject({ ready: 0.4, wish: 1 });
    expect(rowOf(match, 'GAM')).toMatchObject({ ready: 0, wish: -1 });
    expect(rowOf(match, 'ALF').ready).toBe(1);
  });

  test('does not apply before it is ready, and grows ready with time', () => {
    const match = lab({ set: { ...SURE, readinessGrowth: 0.05 } });
    Object.assign(rowOf(match, 'BET'), { support: [90, 10], ready: 0 });
    playTurn(match);
    expect(acts(match)).toEqual([]);
    expect(rowOf(match, 'BET').ready).toBeCloseTo(0.1, 9);
  });

  test('does not want in when neither need nor identity nor economy speaks for it', () => {
    const match = lab({ set: SURE });
    rowOf(match, 'BET').ready = 1;
    playTurn(match);
    expect(acts(match)).toEqual([]);
  });

  test('takes its application back when it no longer wants in', () => {
    const match = lab({ set: SURE });
    Object.assign(rowOf(match, 'BET'), { support: [20, 80], ready: 0.1, wish: 0 });
    playTurn(match);
    expect(acts(match)).toContain('state-declined');
    expect(rowOf(match, 'BET').wish).not.toBe(0);
  });

  test('resists the side that pressed it, and arms', () => {
    const match = lab({ set: SURE });
    Object.assign(rowOf(match, 'BET'), { pressed: [0, 20], support: [50, 50] });
    const { own } = rowOf(match, 'BET');
    playTurn(match);
    expect(acts(match)[0]).toBe('state-resisted');
    expect(rowOf(match, 'BET').own).toBeGreaterThan(own);
  });

  test('acts at most once a turn, members not at all', () => {
    const match = lab({ set: { ...SURE, turnChance: 40 } });
    playToEnd(match);
    const turns = match.state.facts
      .filter((f) => f.kind.startsWith('state-'))
      .map((f) => `${f.data.state} ${Math.floor(f.tick / 4)}`);
    expect(turns.length).toBe(new Set(turns).size);
    expect(turns.length).toBeGreaterThan(4);
    expect(new Set(turns.map((t) => t.slice(0, 3)))).toEqual(new Set(['BET', 'GAM']));
    const joined = lab({ set: { ...SURE, turnChance: 40 } });
    for (const id of ['BET', 'GAM']) rowOf(joined, id).rung = withText(rowOf(joined, id).rung, 0, 'member');
    playToEnd(joined);
    expect(acts(joined)).toEqual([]);
  });

  test('with a frozen conflict may gamble: a crisis at rung 3, and a cause for the side that is provoked', () => {
    const match = lab({ set: { gambleChance: 40 } });
    Object.assign(rowOf(match, 'GAM'), { support: [80, 20] });
    rowOf(match, 'GAM').rung = withText(rowOf(match, 'GAM').rung, 0, 'partner');
    playTurn(match);
    expect(acts(match)).toEqual(['state-gambled']);
    expect(match.state.crises[0]).toMatchObject({ origin: 'gamble', startRung: 3, state: at.state('GAM') });
    expect(rowOf(match, 'GAM').casus[1]).toBeGreaterThan(0);
  });

  test('that turns is blamed on the other side by the one that it turns from', () => {
    const match = lab({ set: { turnChance: 40 } });
    rowOf(match, 'BET').support = [100, 0];
    rowOf(match, 'GAM').lastAct = 1;
    playTurn(match);
    const [turned] = match.state.facts.filter((f) => f.kind === 'state-turned');
    const loser = turned?.data.seat === 'north' ? 1 : 0;
    expect(match.state.seats[loser].shock[0]).toBeGreaterThan(0);
    expect(match.state.seats[loser].belief).toBeGreaterThan(0);
    expect(match.state.seats[loser === 0 ? 1 : 0].belief).toBe(0);
    expect(match.state.lines.some((l) => l.q === 'shock' && l.cause === turned?.id)).toBe(true);
  });
});

describe('what is done to a third state', () => {
  const support = (match: Match, id = 'BET') => rowOf(match, id).support;

  test('aid raises support, readiness and ties', () => {
    const match = lab({ set: { readinessGrowth: 0 } });
    playTurn(match, { north: { orders: [{ move: 'n-aid', state: 'BET', startIn: 1 }] } });
    expect(support(match)[0]).toBeCloseTo(55 + 0.01 * (50 - 55), 6);
    expect(rowOf(match, 'BET').ready).toBeCloseTo(0.1, 9);
    expect(rowOf(match, 'BET').economy).toEqual([0.4, 0.3]);
  });

  test('pressure that backfires turns the public the other way, and the neighbours with it', () => {
    const match = lab({ set: { coerceBackfire: 1 } });
    playTurn(match, { south: { orders: [{ move: 's-press', state: 'BET', startIn: 1 }] } });
    expect(support(match)[0]).toBeGreaterThan(57);
    expect(support(match)[1]).toBeLessThan(43);
    expect(support(match, 'GAM')[0]).toBeGreaterThan(51.9);
    expect(rowOf(match, 'BET').pressed[1]).toBeCloseTo(8 * 0.9, 9);
    expect(match.state.facts.find((f) => f.kind === 'support-shifted')?.data).toMatchObject({
      backfires: true,
      seat: 'north',
    });
  });

  test('pressure that works bends it half as much, and is remembered as well', () => {
    const match = lab({ set: { coerceBackfire: 0 } });
    playTurn(match, { south: { orders: [{ move: 's-press', state: 'BET', startIn: 1 }] } });
    expect(support(match)[1]).toBeCloseTo(54, 0);
    expect(support(match)[0]).toBeCloseTo(46, 0);
    expect(rowOf(match, 'BET').pressed[1]).toBeGreaterThan(0);
  });

  test('land given back lowers what is held, and the fear of the side that was told of it', () => {
    const match = lab();
    playTurn(match, { south: { orders: [{ move: 's-return', state: 'GAM' }] } });
    expect(rowOf(match, 'GAM').occupied[1]).toBeCloseTo(0.1, 9);
    expect(rowOf(match, 'GAM').buffer[0]).toBeCloseTo(0.1, 9);
  });

  test('recognition of a breakaway hardens the conflict and turns the state away', () => {
    const match = lab();
    playTurn(match, { south: { orders: [{ move: 's-recognise', state: 'GAM' }] } });
    expect(rowOf(match, 'GAM').separatist).toBeCloseTo(0.8, 9);
    expect(support(match, 'GAM')[0]).toBeGreaterThan(50);
  });

  test('an opening without a name is where the order points', () => {
    const opening = { kind: 'opening', seat: 'south', ticks: 6 } as const;
    const moves = LAB.moves.map((def) =>
      def.id === 's-recognise' ? { ...def, effects: [...def.effects, opening] } : def,
    );
    const match = lab({ change: { moves } });
    playTurn(match, { south: { orders: [{ move: 's-recognise', state: 'GAM' }] } });
    expect(rowOf(match, 'GAM').opening[1]).toBeGreaterThan(match.state.tick);
    expect(rowOf(match, 'BET').opening[1]).toBeLessThan(0);
  });

  test('arms add less the more a state was given before', () => {
    const match = lab({ set: { ownWear: 0 } });
    const { own } = rowOf(match, 'BET');
    playTurn(match, { north: { orders: [{ move: 'n-arm', state: 'BET' }] } });
    const first = rowOf(match, 'BET').own - own;
    playTurn(match, { north: { orders: [{ move: 'n-arm', state: 'BET' }] } });
    const second = rowOf(match, 'BET').own - own - first;
    expect(first).toBeCloseTo(0.4, 9);
    expect(second).toBeCloseTo(0.4 / (1 + 0.8 * 0.4), 9);
  });
});
