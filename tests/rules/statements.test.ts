/** Moves that a statement names: on record, open to both sides, held against the orders, and without any effect. */
import { describe, expect, test } from 'vitest';
import { closePhase, give, goTo, type Match, refusalsOf, viewOf } from '../helpers/a-match.ts';
import { lab } from '../helpers/lab-level.ts';

const TALK = 'n-talk';

/** A match in Orders in which north has named these moves. */
function named(...moves: string[]): Match {
  const match = lab();
  goTo(match, 'signal');
  give(match, 'north', { type: 'signal', frame: 'peace', named: moves, offers: [] });
  give(match, 'south', { type: 'pass-signal' });
  return match;
}

function order(match: Match, ...moves: string[]): void {
  for (const move of moves) give(match, 'north', { type: 'place', order: { move, intent: 'deter' } });
  give(match, 'north', { type: 'seal' });
  give(match, 'south', { type: 'seal' });
}

describe('a statement that names moves', () => {
  test('takes up to three own moves, each once, and words to go with them', () => {
    const match = lab();
    goTo(match, 'signal');
    const refused = (moves: string[], frame?: string) =>
      refusalsOf(match, 'north', {
        type: 'signal',
        named: moves,
        offers: [],
        ...(frame === undefined ? {} : { frame }),
      });
    expect(refused([TALK])).toEqual(['named-alone']);
    expect(refused([TALK, TALK], 'peace')).toEqual(['named-twice']);
    expect(refused(['s-talk'], 'peace')).toEqual(['unknown-move']);
    expect(refused(['no-such-thing'], 'peace')).toEqual(['unknown-move']);
    expect(refused([TALK, 'n-council', 'n-visits', 'n-renew'], 'peace')).toEqual(['named']);
    expect(refused([TALK, 'n-council', 'n-visits'], 'peace')).toEqual([]);
  });

  test('is open to the other side once both have spoken, and in the record', () => {
    const match = lab();
    goTo(match, 'signal');
    give(match, 'north', { type: 'signal', frame: 'peace', named: [TALK], offers: [] });
    expect(viewOf(match, 'south').said).toEqual([]);
    give(match, 'south', { type: 'pass-signal' });
    expect(viewOf(match, 'south').said).toEqual([{ turn: 1, seat: 'north', frame: 'peace', named: [{ move: TALK }] }]);
    const [fact] = viewOf(match, 'south').facts.filter(({ kind }) => kind === 'statement-made');
    expect(fact?.data).toEqual({ seat: 'north', frame: 'peace', move1: TALK });
  });

  test('is shown as kept where the move followed, and as not kept where it did not', () => {
    const match = named(TALK, 'n-renew');
    order(match, TALK);
    closePhase(match);
    expect(match.state.phase).toBe('read');
    const kept = [
      { move: TALK, kept: true },
      { move: 'n-renew', kept: false },
    ];
    for (const seat of ['north', 'south']) expect(viewOf(match, seat).said[0]?.named).toEqual(kept);
  });

  test('is kept by an offer of what it named', () => {
    const match = lab();
    goTo(match, 'signal');
    give(match, 'north', {
      type: 'signal',
      frame: 'peace',
      named: ['n-council'],
      offers: [{ move: 'n-council' }],
    });
    give(match, 'south', { type: 'pass-signal' });
    order(match);
    expect(viewOf(match, 'south').said[0]?.named).toEqual([{ move: 'n-council', kept: true }]);
  });

  test('stays on record in later turns', () => {
    const match = named(TALK);
    order(match);
    goTo(match, 'brief');
    expect(match.state.turn).toBe(2);
    expect(viewOf(match, 'south').said).toEqual([
      { turn: 1, seat: 'north', frame: 'peace', named: [{ move: TALK, kept: false }] },
    ]);
  });

  test('changes no figure', () => {
    const told = named(TALK, 'n-renew');
    const silent = lab();
    goTo(silent, 'orders');
    for (const match of [told, silent]) {
      order(match, TALK);
      goTo(match, 'brief');
    }
    const figures = ({ state }: Match) => [state.threatHistory, state.snapshots, state.seats.map((s) => s.capital)];
    expect(figures(told)).toEqual(figures(silent));
  });
});
