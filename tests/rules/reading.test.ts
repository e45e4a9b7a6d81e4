/** Read: you tag each rival act; then your own numbers open. Nobody waits for the other side's tags. */
import { describe, expect, test } from 'vitest';
import { doPhase, give, goTo, playTurn, refusalsOf, viewOf } from '../helpers/a-match.ts';
import { lab } from '../helpers/lab-level.ts';

const BOTH = {
  north: { orders: [{ move: 'n-brigade', theatre: 'east', intent: 'reassure' as const }] },
  south: {
    orders: [
      { move: 's-press', state: 'BET' },
      { move: 's-brigade', theatre: 'west' },
    ],
  },
};

function inRead() {
  const match = lab();
  goTo(match, 'read', BOTH);
  return match;
}

describe('in Reveal', () => {
  test('the acts are shown, and no number of theirs', () => {
    const match = lab();
    goTo(match, 'reveal', BOTH);
    const view = viewOf(match, 'south');
    expect(view.cards.map((c) => c.move)).toEqual(['s-press', 'n-brigade', 's-brigade']);
    expect(view.cards.every((c) => c.seen === undefined)).toBe(true);
    expect(view.threat?.overall).toBe(view.threat?.previousOverall);
    expect(view.cards.find((c) => !c.mine)?.intent).toBeUndefined();
  });
});

describe('in Read', () => {
  test('each rival act waits for a tag: one of the intents, given to a card of this turn that is not mine', () => {
    const match = inRead();
    expect(refusalsOf(match, 'south', { type: 'ready' })).toEqual(['untagged']);
    expect(refusalsOf(match, 'south', { type: 'tag', card: 0, reading: 'deter' })).toEqual(['no-card']);
    expect(refusalsOf(match, 'south', { type: 'tag', card: 9, reading: 'deter' })).toEqual(['no-card']);
    expect(refusalsOf(match, 'south', { type: 'tag', card: 1, reading: 'bluff' as 'deter' })).toEqual(['intent']);
    give(match, 'south', { type: 'tag', card: 1, reading: 'gain-position' });
    expect(refusalsOf(match, 'south', { type: 'ready' })).toEqual([]);
  });

  test('threat, ledger and cards are last turn’s until all tags are in, and then this turn’s', () => {
    const match = inRead();
    const before = viewOf(match, 'north');
    give(match, 'north', { type: 'tag', card: 0, reading: 'punish' });
    expect(viewOf(match, 'north').threat).toEqual(before.threat);
    expect(viewOf(match, 'north').me?.tagged).toBe(false);
    give(match, 'north', { type: 'tag', card: 2, reading: 'deter' });
    const after = viewOf(match, 'north');
    expect(after.me?.tagged).toBe(true);
    expect(after.threat?.tick).toBe(3);
    expect(after.threat?.overall).not.toBe(before.threat?.overall);
    expect(after.cards.every((c) => c.seen !== undefined)).toBe(true);
    expect(after.threat?.theatres[0]?.lines.some((l) => l.card === 0)).toBe(true);
  });

  test('a seat that has tagged does not wait for the other', () => {
    const match = inRead();
    doPhase(match, 'north');
    expect(viewOf(match, 'north').me?.tagged).toBe(true);
    expect(viewOf(match, 'south').me?.tagged).toBe(false);
    expect(viewOf(match, 'south').threat?.tick).toBe(1);
    expect(viewOf(match, 'north').threat?.tick).toBe(3);
  });

  test('a seat with nothing to tag sees its numbers at once', () => {
    const match = lab();
    goTo(match, 'read', { north: BOTH.north });
    expect(viewOf(match, 'north').me?.tagged).toBe(true);
    expect(viewOf(match, 'south').me?.tagged).toBe(false);
  });

  test('the rival’s tags appear when they exist, beside what was meant', () => {
    const match = inRead();
    doPhase(match, 'north');
    expect(viewOf(match, 'north').cards.find((c) => c.mine)).toMatchObject({ intent: 'reassure' });
    expect(viewOf(match, 'north').cards.find((c) => c.mine)?.reading).toBeUndefined();
    give(match, 'south', { type: 'tag', card: 1, reading: 'gain-position' });
    expect(viewOf(match, 'north').cards.find((c) => c.mine)?.reading).toBe('gain-position');
  });
});

describe('a card', () => {
  test('shows what the act added to the reader’s alarm, the sum of its four parts', () => {
    const match = inRead();
    goTo(match, 'assess', {});
    for (const card of viewOf(match, 'south').cards) {
      const { forces = 0, status = 0, seats = 0, shock = 0, total = 0 } = card.seen ?? {};
      expect(forces + status + seats + shock).toBeCloseTo(total, 9);
      expect(card.seen?.final).toBe(true);
    }
    const brigade = viewOf(match, 'south').cards.find((c) => c.move === 'n-brigade');
    expect(brigade?.seen?.forces).toBeGreaterThan(0);
    expect(brigade?.seen?.status).toBeGreaterThan(0);
  });

  test('is the sum of its lines in the ledger of the theatre that the act was about', () => {
    const match = inRead();
    goTo(match, 'assess', {});
    const view = viewOf(match, 'south');
    const card = view.cards.find((c) => c.move === 'n-brigade');
    const east = view.threat?.theatres.find((t) => t.theatre === 'east');
    const sum = east?.lines.filter((l) => l.card === card?.id).reduce((a, l) => a + l.now, 0);
    expect(card?.seen?.total).toBeCloseTo(sum ?? Number.NaN, 9);
  });

  test('without a place weighs all theatres by the reader’s own concern', () => {
    const match = lab();
    playTurn(match, { north: { orders: [{ move: 'n-leave' }] } });
    const view = viewOf(match, 'south');
    const sums = view.threat?.theatres.map((t) => t.lines.filter((l) => l.card === 0).reduce((a, l) => a + l.now, 0));
    expect(view.cards[0]?.seen?.total).toBeCloseTo(0.75 * (sums?.[0] ?? 0) + 0.25 * (sums?.[1] ?? 0), 9);
  });

  test('is marked “so far” while a crisis holds the turn open', () => {
    const crisis = { kind: 'crisis', state: 'BET', rung: 3 } as const;
    const event = { id: 'shots', date: '2001-01', state: 'BET', when: [], effects: [crisis], sources: [] };
    const match = lab({ change: { events: [event] } });
    goTo(match, 'crisis', BOTH);
    expect(viewOf(match, 'south').cards.map((c) => c.seen?.final)).toEqual(
      viewOf(match, 'south').cards.map(() => false),
    );
    goTo(match, 'assess');
    expect(viewOf(match, 'south').cards.every((c) => c.seen?.final === true)).toBe(true);
  });
});
