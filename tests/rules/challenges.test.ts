/** A visible act is called to account: what may be asked and answered, what it costs, and what it leaves. */
import { describe, expect, test } from 'vitest';
import type { ChallengeAnswer, ChallengeKind, Offer } from '../../src/engine/index.ts';
import { closePhase, give, goTo, type Match, refusalsOf, viewOf } from '../helpers/a-match.ts';
import { lab } from '../helpers/lab-level.ts';

const MOVE = 'n-brigade';
const BRIGADE: Offer = { move: MOVE, theatre: 'east' };

/** A match whose Read phase shows south what north did; all is read. */
function read(
  set: Readonly<Record<string, number>> = {},
  order = BRIGADE,
): { readonly match: Match; readonly card: number } {
  const match = lab({ set });
  goTo(match, 'orders');
  closePhase(match, { north: { orders: [order] } });
  closePhase(match);
  const card = match.state.cards.find((each) => each.order.move === order.move)?.id ?? -1;
  for (const { id } of viewOf(match, 'south').cards.filter((x) => !x.mine && !x.joint && x.reading === undefined))
    give(match, 'south', { type: 'tag', card: id, reading: 'deter' });
  return { match, card };
}

/** South has asked, and north is to answer. */
function asked(kind: ChallengeKind, set: Readonly<Record<string, number>> = {}, order = BRIGADE): Match {
  const { match, card } = read(set, order);
  give(match, 'south', { type: 'challenge', card, kind });
  give(match, 'south', { type: 'ready' });
  give(match, 'north', { type: 'ready' });
  return match;
}

function settled(kind: ChallengeKind, answer: ChallengeAnswer, set: Readonly<Record<string, number>> = {}): Match {
  const match = asked(kind, set);
  give(match, 'north', { type: 'answer-challenge', answer });
  give(match, 'north', { type: 'ready' });
  return match;
}

const supportOf = (match: Match, seat: 0 | 1): number => match.state.seats[seat].support;

describe('a challenge', () => {
  test('stays with its maker until both have read, and then waits for an answer', () => {
    const { match, card } = read();
    give(match, 'south', { type: 'challenge', card, kind: 'demand' });
    expect(viewOf(match, 'south').challenges).toHaveLength(1);
    expect(viewOf(match, 'north').challenges).toEqual([]);
    expect(viewOf(match, 'north').facts.some(({ kind }) => kind === 'challenge-made')).toBe(false);
    give(match, 'south', { type: 'ready' });
    give(match, 'north', { type: 'ready' });
    expect(match.state.phase).toBe('read');
    expect(viewOf(match, 'north').challenges[0]).toMatchObject({
      by: 'south',
      mine: false,
      kind: 'demand',
      open: true,
    });
    expect(refusalsOf(match, 'north', { type: 'ready' })).toEqual(['challenge-open']);
    give(match, 'north', { type: 'answer-challenge', answer: 'refuse' });
    expect(viewOf(match, 'south').challenges[0]?.answer).toBeUndefined();
    give(match, 'north', { type: 'ready' });
    expect(match.state.phase).toBe('assess');
    expect(viewOf(match, 'south').challenges[0]?.answer).toBe('refuse');
  });

  test('takes one act of the other side a turn, and capital by its loudness', () => {
    const { match, card } = read();
    const before = viewOf(match, 'south').me?.capital ?? 0;
    expect(refusalsOf(match, 'north', { type: 'challenge', card, kind: 'query' })).toEqual(['no-card']);
    expect(refusalsOf(match, 'south', { type: 'challenge', card, kind: 'ultimatum' })).toEqual(['challenge-place']);
    give(match, 'south', { type: 'challenge', card, kind: 'alert' });
    expect(viewOf(match, 'south').me?.capital).toBe(before - 3 * match.rules.params.challengePrice);
    expect(refusalsOf(match, 'south', { type: 'challenge', card, kind: 'query' })).toEqual(['one-challenge']);
    expect(refusalsOf(match, 'north', { type: 'answer-challenge', answer: 'explain' })).toEqual(['no-challenge']);
  });

  test('that is not met costs the side that made it, the more the louder', () => {
    const loss = (kind: ChallengeKind, answer: ChallengeAnswer): number => {
      const match = asked(kind);
      const before = supportOf(match, 1);
      give(match, 'north', { type: 'answer-challenge', answer });
      give(match, 'north', { type: 'ready' });
      return supportOf(match, 1) - before;
    };
    const { audienceCost, audienceAccept } = lab().rules.params;
    expect(loss('query', 'refuse')).toBe(0);
    expect(loss('demand', 'refuse')).toBeCloseTo(-audienceCost, 9);
    expect(loss('alert', 'refuse')).toBeCloseTo(-2 * audienceCost, 9);
    expect(loss('demand', 'explain')).toBeCloseTo(-audienceCost * audienceAccept, 9);
  });

  test('is believed as far as it can be checked, and a refusal is held against who gave it', () => {
    const belief = (answer: ChallengeAnswer, set: Readonly<Record<string, number>> = {}): number =>
      settled('query', answer, set).state.seats[1].belief - asked('query', set).state.seats[1].belief;
    expect(belief('explain')).toBeLessThan(0);
    expect(belief('explain', { challengeChecked: 0.4 })).toBeLessThan(belief('explain', { challengeChecked: 0 }));
    expect(belief('refuse')).toBeGreaterThan(0);
  });

  test('calls back part of the forces that the act brought, at a price at home', () => {
    const before = asked('demand');
    const match = settled('demand', 'yield');
    const units = (each: Match) =>
      each.state.deployments.reduce((sum, d) => sum + (d.card === each.state.challenges[0]?.card ? d.units : 0), 0);
    expect(units(before)).toBeGreaterThan(0);
    expect(units(match)).toBeCloseTo(units(before) * (1 - match.rules.params.challengeWithdrawn), 9);
    expect(supportOf(match, 0)).toBeLessThan(supportOf(before, 0));
    expect(match.state.seats[0].credibility).toBeLessThan(before.state.seats[0].credibility);
  });

  test('by an alert lifts the theatre and frightens the side that is called to account', () => {
    const shock = (match: Match) => match.state.seats[0].shock.reduce((sum, x) => sum + x, 0);
    const alert = settled('alert', 'refuse');
    expect(shock(alert)).toBeGreaterThan(shock(settled('query', 'refuse')));
    expect(alert.state.rung[alert.rules.theatreIndex.get('east') ?? -1]).toBeGreaterThanOrEqual(2);
  });

  test('by an ultimatum that is refused opens a crisis over the place at once', () => {
    const match = asked('ultimatum', {}, { move: 'n-arm', state: 'BET' });
    expect(refusalsOf(match, 'north', { type: 'answer-challenge', answer: 'yield' })).toEqual(['not-reversible']);
    give(match, 'north', { type: 'answer-challenge', answer: 'refuse' });
    give(match, 'north', { type: 'ready' });
    expect(match.state.phase).toBe('crisis');
    expect(viewOf(match, 'south').crisis).toMatchObject({ origin: 'ultimatum', by: 'south', state: 'BET' });
    closePhase(match);
    expect(match.state.phase).toBe('assess');
  });

  test('is told in facts that name their causes, and every line that it entered has one of them', () => {
    const match = settled('alert', 'explain');
    const { facts } = viewOf(match, 'north');
    const made = facts.find(({ kind }) => kind === 'challenge-made');
    const answered = facts.find(({ kind }) => kind === 'challenge-answered');
    expect(made?.data).toMatchObject({ seat: 'south', challenge: 'alert', move: MOVE, theatre: 'east' });
    expect(answered?.data).toMatchObject({ seat: 'north', answer: 'explain' });
    expect(made?.causes).toHaveLength(1);
    expect(answered?.causes).toEqual([made?.id]);
    const causes = match.state.lines.slice(-3).map(({ cause }) => match.state.facts[cause]?.kind);
    expect(new Set(causes)).toEqual(new Set(['challenge-made', 'challenge-answered']));
  });
});
