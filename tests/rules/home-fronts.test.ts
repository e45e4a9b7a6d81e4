/** Home fronts: an alliance moves at the pace of its most doubtful bloc; a leader decides alone and pays through elites. */
import { describe, expect, test } from 'vitest';
import { carriedAs, type MoveDef } from '../../src/engine/index.ts';
import { give, goTo, lookOf, type Match, playTurn, refusalsOf } from '../helpers/a-match.ts';
import { LAB, lab } from '../helpers/lab-level.ts';

/** The need of n-plan over Beta: its base and 20 times South's red line there, which is .5. */
function withNeed(base: number, words = 30): Partial<typeof LAB> {
  const consensus = (need: number) => ({ base: need, redLineSlope: 0, risk: 0 });
  return {
    moves: LAB.moves.map((m): MoveDef => {
      if (m.id === 'n-plan') return { ...m, consensus: { base, redLineSlope: 20, risk: 1 } };
      return m.id === 'n-words' ? { ...m, consensus: consensus(words) } : m;
    }),
  };
}

function forecast(match: Match, persuasion = 0) {
  goTo(match, 'orders');
  const move = match.rules.moves.get('n-plan')?.def;
  if (move === undefined) throw new Error('no such move');
  return carriedAs(match.rules, lookOf(match, 'north'), move, { state: 'BET' }, persuasion);
}

describe('support of a bloc', () => {
  test('is 50, its stance on the class, half its own alarm above 40, less its risk for the target', () => {
    const match = lab();
    const { blocs } = forecast(match).forecast;
    const theatres = lookOf(match, 'north').threat?.theatres ?? [];
    const [east, west] = [theatres[0]?.total ?? 0, theatres[1]?.total ?? 0];
    expect(blocs.find((b) => b.bloc === 'firm')?.support).toBeCloseTo(50 + (east - 40) / 2, 9);
    expect(blocs.find((b) => b.bloc === 'mild')?.support).toBeCloseTo(50 + (west - 40) / 2 - 10, 9);
  });

  test('counts where the bloc itself is threatened, not where others are', () => {
    const match = lab();
    const { blocs } = forecast(match).forecast;
    // Firm looks east, Mild looks west, where the alarm is higher.
    expect(blocs.find((b) => b.bloc === 'mild')?.alarm).toBeGreaterThan(
      blocs.find((b) => b.bloc === 'firm')?.alarm ?? 0,
    );
  });
});

describe('the lowest bloc decides', () => {
  test('against a need that grows with the red line of the other side', () => {
    const match = lab({ change: withNeed(20) });
    const { forecast: found, outcome } = forecast(match);
    expect(found.need).toBe(20 + 20 * 0.5);
    expect(found.lowest).toBe(Math.min(...found.blocs.map((b) => b.support)));
    expect(found.lowest).toBeGreaterThan(found.need);
    expect(outcome).toBe('full');
    playTurn(match, { north: { orders: [{ move: 'n-plan', state: 'BET' }] } });
    expect(match.state.cards[0]).toMatchObject({ move: 'n-plan', outcome: 'full' });
  });

  test('below the need an order comes out as its weaker form, as the card forecast', () => {
    const match = lab({ change: withNeed(40) });
    expect(forecast(match)).toMatchObject({ outcome: 'weaker', weakerForm: 'n-words' });
    playTurn(match, { north: { orders: [{ move: 'n-plan', state: 'BET' }] } });
    expect(match.state.cards[0]).toMatchObject({ move: 'n-words', outcome: 'weaker', order: { move: 'n-plan' } });
    expect(match.state.states[3]?.rung[0]).toBe('none');
  });

  test('when even the weaker form finds too little support, the order is refused, and the refusal names the bloc', () => {
    const match = lab({ change: withNeed(40, 60) });
    expect(forecast(match).outcome).toBe('none');
    expect(
      refusalsOf(match, 'north', { type: 'place', order: { move: 'n-plan', state: 'BET', intent: 'deter' } }),
    ).toEqual(['consensus']);
  });

  test('two capital buy one point of support, for one order', () => {
    const match = lab({ change: withNeed(40) });
    const { forecast: found, outcome } = forecast(match);
    expect(outcome).toBe('weaker');
    const missing = Math.ceil(found.need - found.lowest);
    expect(forecast(match, 2 * missing).outcome).toBe('full');
    expect(forecast(match, 2 * missing - 2).outcome).toBe('weaker');
    give(match, 'north', {
      type: 'place',
      order: { move: 'n-plan', state: 'BET', intent: 'deter', persuasion: 2 * missing },
    });
    playTurn(match);
    expect(match.state.cards[0]).toMatchObject({ move: 'n-plan', outcome: 'full' });
  });

  test('what was forecast holds for an order that comes up later in the turn, whatever happens before', () => {
    const crisis = { kind: 'crisis', state: 'GAM', rung: 3 } as const;
    const event = { id: 'shots', date: '2002-02', state: 'GAM', when: [], effects: [crisis], sources: [] };
    const match = lab({ change: { ...withNeed(40), events: [event] }, set: { crisisShock: 60, shockCap: 60 } });
    playTurn(match);
    expect(forecast(match).outcome).toBe('weaker');
    give(match, 'north', { type: 'place', order: { move: 'n-plan', state: 'BET', intent: 'deter', startIn: 3 } });
    playTurn(match);
    // The fright of the crisis would have carried it in full.
    expect(match.state.crises).toHaveLength(1);
    expect(match.state.cards[0]).toMatchObject({ move: 'n-words', outcome: 'weaker', tick: 7 });
  });
});

describe('a leader', () => {
  test('needs nobody’s consent', () => {
    const match = lab();
    goTo(match, 'orders');
    const move = match.rules.moves.get('s-press')?.def;
    if (move === undefined) throw new Error('no such move');
    expect(carriedAs(match.rules, lookOf(match, 'south'), move, { state: 'BET' }).forecast).toMatchObject({
      blocs: [],
      carries: true,
    });
  });

  test('moves elites apart with what is ordered: home support is their mean by weight', () => {
    const match = lab();
    playTurn(match, { south: { orders: [{ move: 's-brigade', theatre: 'west' }] } });
    const [guards = 0, traders = 0] = match.state.seats[1].supportBy;
    expect([guards, traders]).toEqual([51, 49]);
    expect(match.state.seats[1].support).toBeCloseTo(0.6 * guards + 0.4 * traders, 9);
  });

  test('feels a neighbour’s change of government by protest as a danger, which fades', () => {
    const match = lab({ set: { turnChance: 40, regimeProtest: 0.12, regimeRecovery: 0 } });
    for (const row of match.state.states) row.regime = 'hybrid';
    playTurn(match);
    const turned = match.state.facts.filter((f) => f.kind === 'state-turned');
    expect(turned.length).toBeGreaterThan(0);
    expect(match.state.seats[1].regime).toBeCloseTo(0.6 - 0.12 * turned.length, 9);
    // An alliance of democracies has no such fear.
    expect(match.state.seats[0].regime).toBe(1);
  });
});
