/** Capital is what a desk can ask of its own side; means are what its forces cost. Both come by turns. */
import { describe, expect, test } from 'vitest';
import { give, goTo, lookOf, type Match, playToTurn, playTurn, refusalsOf } from '../helpers/a-match.ts';
import { lab } from '../helpers/lab-level.ts';

const priceOf = (match: Match, seat: string, move: string, place = {}): number => {
  give(match, seat, { type: 'place', order: { move, intent: 'deter', ...place } });
  return lookOf(match, seat).me?.orders.at(-1)?.capital ?? Number.NaN;
};

describe('capital', () => {
  test('starts at 60 and grows by half of home support for two years', () => {
    const match = lab();
    expect(match.state.seats[0].capital).toBe(60);
    playTurn(match);
    expect(match.state.seats[0].capital).toBe(60 + 0.5 * 60);
    expect(match.state.seats[1].capital).toBe(60 + 0.5 * 50);
  });

  test('never exceeds 100', () => {
    const match = lab();
    playToTurn(match, 3);
    expect(match.state.seats.map((s) => s.capital)).toEqual([100, 100]);
  });

  test('of the turn to come is shown beforehand', () => {
    const match = lab();
    playTurn(match);
    expect(lookOf(match, 'north').me?.income).toBe(30);
  });

  test('comes slower to a leader whose elites waver: below 35 it costs capital, and an order', () => {
    const match = lab();
    match.state.seats[1].supportBy = [34, 34];
    match.state.seats[1].support = 34;
    playTurn(match);
    expect(match.state.seats[1].capital).toBeCloseTo(60 + 17 - 10, 9);
    expect(lookOf(match, 'south').me?.slots).toBe(2);
    expect(lookOf(match, 'south').me?.fewer).toEqual(['elites']);
    match.state.seats[0].support = 20;
    expect(lookOf(match, 'north').me?.slots).toBe(3);
  });

  test('pays half as much more for the same move again within three turns', () => {
    const match = lab();
    playTurn(match, { north: { orders: [{ move: 'n-aid', state: 'BET' }] } });
    goTo(match, 'orders');
    expect(priceOf(match, 'north', 'n-aid', { state: 'GAM' })).toBe(15);
    give(match, 'north', { type: 'withdraw', slot: 0 });
    playToTurn(match, 4);
    goTo(match, 'orders');
    expect(priceOf(match, 'north', 'n-aid', { state: 'GAM' })).toBe(10);
  });

  test('pays more for restraint when the own side is alarmed: 0.3 for each point above 40', () => {
    const match = lab();
    goTo(match, 'orders');
    const overall = lookOf(match, 'south').threat?.overall ?? 0;
    expect(overall).toBeGreaterThan(40);
    expect(priceOf(match, 'south', 's-talk')).toBe(Math.round(10 + 0.3 * (overall - 40)));
    expect(priceOf(match, 'south', 's-press', { state: 'BET' })).toBe(10);
    // North is calm, and pays no more.
    expect(lookOf(match, 'north').threat?.overall).toBeLessThan(40);
    expect(priceOf(match, 'north', 'n-talk')).toBe(10);
  });
});

describe('means', () => {
  test('of a half-year are a base, a share of spending and a share of alarm, rounded', () => {
    const match = lab({ set: { meansBase: 1.5, meansSpending: 3, meansThreat: 1.5 } });
    // Round(1.5 + 3 + 1.5 x .37) = 5 a half-year, two half-years in turn 1, four in turn 2.
    expect(lookOf(match, 'north').me?.means).toBe(10);
    playTurn(match);
    expect(lookOf(match, 'north').me?.means).toBe(20);
  });

  test('follow the real spending series', () => {
    const spending = { id: 'spending', unit: 'share', source: 'design', role: 'input' as const };
    const economy = { ...spending, id: 'economy' };
    const series = [
      { ...economy, points: [[2000, 1]] as const },
      {
        ...spending,
        points: [
          [2000, 1],
          [2002, 3],
        ] as const,
      },
    ];
    const match = lab({ change: { series }, set: { meansThreat: 0 } });
    playTurn(match);
    // From 2002 on, spending is three times that of the base year: round(1.5 + 9) a half-year.
    expect(lookOf(match, 'north').me?.means).toBe(4 * Math.round(1.5 + 9));
  });

  test('that are not spent lapse', () => {
    const match = lab();
    playToTurn(match, 3);
    expect(lookOf(match, 'north').me?.means).toBe(20);
  });

  test('pay upkeep first: what stands costs every half-year', () => {
    const match = lab();
    const brigade = { move: 'n-brigade', theatre: 'east' };
    playTurn(match, { north: { orders: [brigade] } });
    expect(match.state.deployments.find((d) => d.card === 0)).toMatchObject({ units: 2, upkeep: 0.5 });
    expect(lookOf(match, 'north').me?.upkeep).toBe(2);
    expect(lookOf(match, 'north').me?.means).toBe(18);
  });

  test('shrink while a side has promised to spend less', () => {
    const match = lab({ set: { meansThreat: 0 } });
    playTurn(match, { north: { orders: [{ move: 'n-save' }] } });
    // Half of 3, and 1.5, rounded.
    expect(lookOf(match, 'north').me?.means).toBe(4 * Math.round(1.5 + 1.5));
  });

  test('shrink under sanctions, and recover', () => {
    const match = lab({ set: { meansThreat: 0, meansSpending: 30, economyRecovery: 0 } });
    playTurn(match, { north: { orders: [{ move: 'n-sanction' }] } });
    expect(match.state.seats[1].econ).toBeCloseTo(0.9, 9);
    expect(lookOf(match, 'south').me?.means).toBe(4 * Math.round(1.5 + 30 * 0.9));
    const healing = lab({ set: { economyRecovery: 0.04 } });
    playTurn(healing, { north: { orders: [{ move: 'n-sanction' }] } });
    expect(healing.state.seats[1].econ).toBeGreaterThan(0.9);
    expect(healing.state.seats[1].econ).toBeLessThan(1);
  });
});

describe('persuasion', () => {
  test('costs capital beside the price of the order, in whole points', () => {
    const match = lab();
    goTo(match, 'orders');
    const order = { move: 'n-plan', state: 'BET', intent: 'support-ally', persuasion: 8 } as const;
    give(match, 'north', { type: 'place', order });
    expect(lookOf(match, 'north').me?.capital).toBe(60 - 10 - 8);
    for (const persuasion of [-2, 1.5])
      expect(refusalsOf(match, 'north', { type: 'place', order: { ...order, state: 'GAM', persuasion } })).toContain(
        'persuasion',
      );
  });
});
