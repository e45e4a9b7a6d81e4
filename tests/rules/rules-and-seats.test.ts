/** Treaties and forums: what each side can check, and who is heard. Both fade if nobody tends them. */
import { describe, expect, test } from 'vitest';
import { closePhase, give, goTo, type Match, playToTurn, playTurn, viewOf } from '../helpers/a-match.ts';
import { lab } from '../helpers/lab-level.ts';

/** No fading, so that only acts move the two bars. */
const STILL = { verificationMemory: 1, inclusionMemory: 1, confidenceMemory: 1, institutionGain: 1 };

function agree(match: Match, move: string): void {
  goTo(match, 'orders', { north: { offers: [{ move }] } });
  give(match, 'south', { type: 'accept-offer', offer: 0 });
  closePhase(match);
}

describe('a treaty', () => {
  test('adds checks when it enters into force, the less the more there already is', () => {
    const match = lab({ set: STILL });
    agree(match, 'n-visits');
    expect(viewOf(match, 'south').treaties.visits).toBe('signed');
    expect(match.state.verification).toBeCloseTo(0.4, 9);
    playTurn(match);
    playTurn(match);
    expect(viewOf(match, 'south').treaties.visits).toBe('in-force');
    expect(match.state.verification).toBeCloseTo(0.4 + 0.1 * (1 - 0.4), 9);
    expect(match.state.facts.find((f) => f.kind === 'treaty-entered')).toMatchObject({
      tick: 4,
      data: { treaty: 'visits' },
    });
  });

  test('takes checks and seats away when it is left, and the exit is read as one', () => {
    const match = lab({ set: STILL });
    playTurn(match, { north: { orders: [{ move: 'n-leave' }] } });
    expect(viewOf(match, 'south').treaties.limits).toBe('left');
    expect(match.state.verification).toBeCloseTo(0.4 - 0.2, 9);
    expect(match.state.inclusion).toBeCloseTo(0.4 - 0.1, 9);
    expect(match.state.seats[1].belief).toBeGreaterThan(0);
    expect(match.state.seats[0].belief).toBe(0);
  });

  test('takes them away once, when both leave in the same half-year', () => {
    const match = lab({ set: STILL });
    playTurn(match, { north: { orders: [{ move: 'n-leave' }] }, south: { orders: [{ move: 's-leave' }] } });
    expect(match.state.verification).toBeCloseTo(0.4 - 0.2, 9);
  });

  test('that is in force is not signed anew, and a forum that is open does not open again', () => {
    const effects = [
      { kind: 'treaty', treaty: 'limits', act: 'sign' },
      { kind: 'forum', forum: 'talks', act: 'open' },
    ] as const;
    const event = { id: 'ceremony', date: '2001-02', when: [], effects, sources: [] };
    const still = lab({ set: STILL });
    const match = lab({ set: STILL, change: { events: [event] } });
    for (const each of [still, match]) playTurn(each);
    expect(match.state.happened.map((e) => e.event)).toEqual(['ceremony']);
    expect(viewOf(match, 'south').treaties.limits).toBe('in-force');
    expect(match.state.inclusion).toBe(still.state.inclusion);
  });

  test('that waits for its date does not come if it is left meanwhile', () => {
    const match = lab({ set: STILL });
    goTo(match, 'orders', { north: { offers: [{ move: 'n-visits' }] } });
    give(match, 'south', { type: 'accept-offer', offer: 0 });
    give(match, 'north', { type: 'place', order: { move: 'n-drop-visits', intent: 'punish', startIn: 1 } });
    playToTurn(match, 3);
    expect(viewOf(match, 'south').treaties.visits).toBe('left');
    expect(match.state.verification).toBeCloseTo(0.4, 9);
  });
});

describe('a forum', () => {
  test('gives a voice when it opens, and takes twice as much when it is walked out of', () => {
    const opened = lab({ set: STILL });
    agree(opened, 'n-council');
    expect(viewOf(opened, 'north').forums.council).toBe('open');
    expect(opened.state.inclusion).toBeCloseTo(0.4 + 0.1 * (1 - 0.4), 9);
    const left = lab({ set: STILL });
    playTurn(left, { north: { orders: [{ move: 'n-walk-out' }] } });
    expect(viewOf(left, 'north').forums.talks).toBe('suspended');
    expect(left.state.inclusion).toBeCloseTo(0.4 - 2 * 0.05, 9);
  });

  test('makes a calm theatre read as one in dialogue, and with working checks as verified', () => {
    const match = lab({ set: STILL });
    expect(viewOf(match, 'north').theatreRungs).toEqual({ east: -1, west: -1 });
    playTurn(match, { north: { orders: [{ move: 'n-calm', theatre: 'east' }] } });
    expect(viewOf(match, 'north').theatreRungs).toEqual({ east: -2, west: -1 });
    playTurn(match, { north: { orders: [{ move: 'n-walk-out' }, { move: 'n-leave' }] } });
    expect(viewOf(match, 'north').theatreRungs).toEqual({ east: 0, west: 0 });
  });
});

describe('verification and inclusion', () => {
  test('stay between nothing and everything', () => {
    const match = lab({ set: { ...STILL, institutionGain: 50 } });
    playTurn(match, { north: { orders: [{ move: 'n-check' }, { move: 'n-talk' }] } });
    expect([match.state.verification, match.state.inclusion]).toEqual([1, 1]);
    const low = lab({ set: { ...STILL, exitLoss: 50 } });
    playTurn(low, { north: { orders: [{ move: 'n-leave' }] } });
    expect([low.state.verification, low.state.inclusion]).toEqual([0, 0]);
  });

  test('fade by their own rates each half-year', () => {
    const match = lab({ set: { verificationMemory: 0.9, inclusionMemory: 0.8 } });
    expect(match.state.verification).toBeCloseTo(0.4 * 0.9 ** 2, 12);
    playToTurn(match, 3);
    expect(match.state.verification).toBeCloseTo(0.4 * 0.9 ** 8, 12);
    expect(match.state.inclusion).toBeCloseTo(0.4 * 0.8 ** 8, 12);
  });
});
