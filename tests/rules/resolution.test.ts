/** How orders come out: step by step, both sides on the state at the start of each step, never checked against secrets. */
import { describe, expect, test } from 'vitest';
import type { Condition, MoveDef, NeedNow } from '../../src/engine/index.ts';
import { draw } from '../../src/engine/index.ts';
import { aMatch, closePhase, give, goTo, type Match, playTurn } from '../helpers/a-match.ts';
import { at, LAB, lab } from '../helpers/lab-level.ts';

/** The laboratory with some moves changed. */
function withMoves(changes: Readonly<Record<string, Partial<MoveDef>>>): Partial<typeof LAB> {
  return { moves: LAB.moves.map((m) => ({ ...m, ...changes[m.id] })) };
}

const outcomes = (match: Match) => match.state.cards.map((c) => `${c.move} ${c.outcome}`);

describe('within a turn', () => {
  test('steps come in order, whatever the order of the slots: cuts, exits, diplomacy, deployments, alliance steps', () => {
    const match = lab();
    playTurn(match, {
      north: {
        orders: [{ move: 'n-invite', state: 'BET' }, { move: 'n-battalion', theatre: 'east' }, { move: 'n-leave' }],
      },
      south: {
        orders: [
          { move: 's-pull', state: 'BET' },
          { move: 's-brigade', theatre: 'west' },
          { move: 's-thin', theatre: 'west' },
        ],
      },
    });
    expect(outcomes(match)).toEqual([
      's-thin full',
      'n-leave full',
      's-pull full',
      'n-battalion full',
      's-brigade full',
      'n-invite full',
    ]);
  });

  test('joint acts come after exits and before diplomacy', () => {
    const match = lab();
    goTo(match, 'orders', { north: { offers: [{ move: 'n-council' }] } });
    give(match, 'south', { type: 'accept-offer', offer: 0 });
    give(match, 'south', { type: 'place', order: { move: 's-leave', intent: 'punish' } });
    give(match, 'north', { type: 'place', order: { move: 'n-talk', intent: 'bargain' } });
    closePhase(match);
    expect(outcomes(match)).toEqual(['s-leave full', 'n-council full', 'n-talk full']);
  });

  test('a desk may let an order start on a later half-year', () => {
    const match = lab();
    playTurn(match);
    playTurn(match, { north: { orders: [{ move: 'n-check', startIn: 3 }, { move: 'n-talk' }] } });
    expect(match.state.cards.map((c) => [c.move, c.tick])).toEqual([
      ['n-talk', 4],
      ['n-check', 7],
    ]);
  });
});

describe('acts of one step', () => {
  test('both happen when they are equal: two sides that leave a treaty at once have both left it', () => {
    const match = lab();
    playTurn(match, { north: { orders: [{ move: 'n-leave' }] }, south: { orders: [{ move: 's-leave' }] } });
    expect(outcomes(match)).toEqual(['n-leave full', 's-leave full']);
    expect(match.state.treaties[0]).toBe('left');
  });

  test('do not bring back what one of them has just ended', () => {
    const match = lab();
    playTurn(match, { north: { orders: [{ move: 'n-suspend-limits' }] }, south: { orders: [{ move: 's-leave' }] } });
    expect(match.state.treaties[0]).toBe('left');
  });

  test('gain from rules and seats as they stood at the start of the step, not from each other', () => {
    const both = lab();
    playTurn(both, { north: { orders: [{ move: 'n-talk' }] }, south: { orders: [{ move: 's-talk' }] } });
    const one = lab();
    playTurn(one, { north: { orders: [{ move: 'n-talk' }] } });
    const none = lab();
    playTurn(none);
    const gain = (match: Match) => match.state.inclusion - none.state.inclusion;
    expect(gain(both)).toBeCloseTo(2 * gain(one), 9);
  });

  test('gain from what an earlier step of the same half-year has left', () => {
    const gainOfTalk = (offers: boolean) => {
      const play = (talk: boolean) => {
        const match = lab();
        goTo(match, 'orders', offers ? { north: { offers: [{ move: 'n-council' }] } } : {});
        if (offers) give(match, 'south', { type: 'accept-offer', offer: 0 });
        playTurn(match, talk ? { north: { orders: [{ move: 'n-talk' }] } } : {});
        return match.state.inclusion;
      };
      return play(true) - play(false);
    };
    // The more voice there already is, the less more of it adds.
    expect(gainOfTalk(true)).toBeLessThan(gainOfTalk(false) * 0.95);
  });

  test('that are opposed on one state: the better offer by its lean and a keyed draw wins, the other is declined', () => {
    const winners = new Set<string>();
    for (let seed = 0; seed < 40; seed += 1) {
      const match = lab({ seed });
      const row = match.state.states[at.state('BET')];
      const bid = (key: string) => 0.4 * draw(seed, 2, 'bid', 'BET', key);
      playTurn(match, {
        north: { orders: [{ move: 'n-invite', state: 'BET' }] },
        south: { orders: [{ move: 's-pact', state: 'BET' }] },
      });
      const expected = bid('first') >= bid('second') ? 'n-invite' : 's-pact';
      expect(match.state.cards.find((c) => c.outcome === 'full')?.move, `seed ${seed}`).toBe(expected);
      expect(match.state.cards.map((c) => c.outcome).sort()).toEqual(['declined', 'full']);
      expect(row?.support).toEqual([50, 50]);
      winners.add(expected);
    }
    expect(winners.size).toBe(2);
  });

  test('on a state that leans clearly to one side are won by that side', () => {
    for (let seed = 0; seed < 10; seed += 1) {
      const match = lab({ seed });
      const row = match.state.states[at.state('BET')];
      if (row !== undefined) row.support = [20, 80];
      playTurn(match, {
        north: { orders: [{ move: 'n-invite', state: 'BET' }] },
        south: { orders: [{ move: 's-pact', state: 'BET' }] },
      });
      expect(match.state.cards.find((c) => c.outcome === 'full')?.move).toBe('s-pact');
    }
  });
});

describe('an order that cannot be carried out', () => {
  const host: NeedNow = { kind: 'host-consents' };

  test('is refused by a host that does not want it, and half its price comes back', () => {
    const match = lab({ seed: 3 });
    const row = match.state.states[at.state('BET')];
    if (row !== undefined) row.support = [0, 100];
    playTurn(match, { north: { orders: [{ move: 'n-partner', state: 'BET' }] } });
    expect(outcomes(match)).toEqual(['n-partner refused']);
    expect(row?.rung).toEqual(['none', 'none']);
    // 60 - 10 + 5 back + the income of one year at support 60... turn 2 brings two years.
    expect(match.state.seats[0].capital).toBeCloseTo(60 - 10 + 5 + 30, 6);
    expect(match.state.facts.some((f) => f.kind === 'act-refused')).toBe(true);
  });

  test('is welcome to a host that wants it', () => {
    const match = lab({ seed: 3 });
    const row = match.state.states[at.state('BET')];
    if (row !== undefined) row.support = [100, 0];
    playTurn(match, { north: { orders: [{ move: 'n-partner', state: 'BET' }] } });
    expect(outcomes(match)).toEqual(['n-partner full']);
    expect(row?.rung[0]).toBe('partner');
  });

  test('is never known to be refused beforehand: the same order is legal for friend and foe', () => {
    const results = new Set<string>();
    for (let seed = 0; seed < 20; seed += 1) {
      const match = lab({ seed });
      goTo(match, 'orders');
      give(match, 'north', { type: 'place', order: { move: 'n-partner', state: 'BET', intent: 'reassure' } });
      playTurn(match);
      results.add(match.state.cards[0]?.outcome ?? '');
    }
    expect([...results].sort()).toEqual(['full', 'refused']);
  });

  test('is overtaken when its occasion is gone by the time it comes up, and half its price comes back', () => {
    const still: Condition = { kind: 'rung', side: 'own', max: 'none' };
    const match = lab({
      change: withMoves({
        'n-aid': { needsNow: [{ kind: 'still', condition: still }] },
        'n-partner': { needsNow: [] },
      }),
    });
    playTurn(match, {
      north: {
        orders: [
          { move: 'n-partner', state: 'BET' },
          { move: 'n-aid', state: 'BET', startIn: 1 },
        ],
      },
    });
    expect(outcomes(match)).toEqual(['n-partner full', 'n-aid overtaken']);
    expect(match.state.seats[0].capital).toBeCloseTo(60 - 10 - 10 + 5 + 30, 6);
    expect(match.state.facts.some((f) => f.kind === 'act-overtaken')).toBe(true);
  });

  test('is not refused by members of the own alliance', () => {
    const match = lab({ change: withMoves({ 'n-aid': { needsNow: [host] } }) });
    const row = match.state.states[at.state('ALF')];
    if (row !== undefined) row.support = [0, 100];
    playTurn(match, { north: { orders: [{ move: 'n-aid', state: 'ALF' }] } });
    expect(outcomes(match)).toEqual(['n-aid full']);
  });
});

describe('every outcome', () => {
  test('is a card and a fact that both sides know', () => {
    const match = aMatch();
    playTurn(match, { nato: { orders: [{ move: 'station-brigade', theatre: 'central-europe' }] } });
    const [card] = match.state.cards;
    expect(card).toMatchObject({ outcome: 'weaker', move: 'rotate-battalion', order: { move: 'station-brigade' } });
    const fact = match.state.facts.find((f) => f.id === card?.fact);
    expect(fact).toMatchObject({ kind: 'act-weakened', to: 'all' });
    expect(fact?.data).toMatchObject({ seat: 'nato', move: 'rotate-battalion', ordered: 'station-brigade' });
  });
});
