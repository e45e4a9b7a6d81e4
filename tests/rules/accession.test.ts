/** The slow road from promise to protection: a decision, half-years of ratification, and a window in which the rival may act. */

import { describe, expect, test } from 'vitest';
import { pairWith, withText } from '../../src/lib/arrays.ts';
import { type Match, playTurn, viewOf } from '../helpers/a-match.ts';
import { at, lab } from '../helpers/lab-level.ts';

const beta = (match: Match) => {
  const row = match.state.states[at.state('BET')];
  if (row === undefined) throw new Error('no Beta');
  return row;
};

const invite = { north: { orders: [{ move: 'n-invite', state: 'BET' }] } };

describe('an invitation', () => {
  test('makes a state a member only when ratification is through', () => {
    const match = lab();
    playTurn(match, invite);
    expect(beta(match).rung[0]).toBe('invited');
    expect(viewOf(match, 'south').states[at.state('BET')]?.acceding).toEqual({ alliance: 'pact', untilTick: 5 });
    playTurn(match);
    expect(beta(match).rung[0]).toBe('member');
    expect(viewOf(match, 'south').states[at.state('BET')]?.acceding).toBeUndefined();
    const done = match.state.facts.find((f) => f.kind === 'accession-completed');
    expect(done).toMatchObject({ tick: 5, data: { state: 'BET', seat: 'north' } });
    expect(done?.causes).toEqual([match.state.cards[0]?.fact]);
  });

  test('opens a window for the rival, and takes its buffer step by step', () => {
    const match = lab();
    playTurn(match, invite);
    expect(viewOf(match, 'south').states[at.state('BET')]?.openings).toEqual({ north: false, south: true });
    expect(beta(match).buffer).toEqual([0, 0.5]);
    playTurn(match);
    expect(beta(match).buffer).toEqual([0, 1]);
  });

  test('comes to nothing while the rival holds land there; it takes a new decision', () => {
    const match = lab();
    playTurn(match, invite);
    beta(match).occupied = pairWith(beta(match).occupied, 1, 0.2);
    playTurn(match);
    expect(beta(match).rung[0]).toBe('invited');
    expect(beta(match).acceding[0]).toBe(-1);
    beta(match).occupied = pairWith(beta(match).occupied, 1, 0);
    playTurn(match);
    expect(beta(match).rung[0]).toBe('invited');
  });

  test('that was taken back is not ratified', () => {
    const match = lab();
    playTurn(match, { north: { orders: [{ move: 'n-invite', state: 'BET', startIn: 1 }] } });
    playTurn(match, { north: { orders: [{ move: 'n-pause', state: 'BET' }] } });
    expect(beta(match).rung[0]).toBe('partner');
    playTurn(match);
    expect(beta(match).rung[0]).toBe('partner');
  });

  test('given anew counts from its new date', () => {
    const match = lab({ change: { alliances: [slow('pact', 'north'), slow('league', 'south')] } });
    playTurn(match, invite);
    const row = beta(match);
    row.rung = withText(row.rung, 0, 'none');
    row.acceding[0] = -1;
    playTurn(match, invite);
    // The first decision would have come through on tick 8, the second does on tick 10.
    expect(row.acceding[0]).toBe(10);
    playTurn(match);
    const done = match.state.facts.filter((f) => f.kind === 'accession-completed');
    expect(done.map((f) => f.tick)).toEqual([10]);
  });
});

function slow(id: string, seat: string) {
  return { id, seat, accessionTicks: 6, sources: [] };
}

describe('a closed door', () => {
  test('sends candidates back to partnership, stops ratification, and is known to the own desk', () => {
    const match = lab();
    playTurn(match, invite);
    beta(match).support[0] = 70;
    playTurn(match, { north: { orders: [{ move: 'n-pause', state: 'BET' }] } });
    expect(beta(match).rung[0]).toBe('partner');
    expect(match.state.pending).toEqual([]);
    expect(viewOf(match, 'north').me?.doorsClosed).toEqual(['east']);
    expect(beta(match).support[0]).toBeLessThan(70);
  });

  test('overrides the wish of those who ask to come in', () => {
    const match = lab();
    beta(match).wish = 0;
    playTurn(match, { north: { orders: [{ move: 'n-pause', state: 'BET' }] } });
    expect(match.state.wishTicks).toBe(2);
    expect(match.state.overriddenTicks).toBe(2);
    const open = lab();
    beta(open).wish = 0;
    playTurn(open);
    expect([open.state.wishTicks, open.state.overriddenTicks]).toEqual([2, 0]);
  });
});
