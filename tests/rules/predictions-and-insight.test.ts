/** Insight: how well a player foresaw how the other side would read an act, and read the other side's. Never mixed into the score. */
import { describe, expect, test } from 'vitest';
import { intervalScore, type Prediction } from '../../src/engine/index.ts';
import { give, goTo, playToEnd, playTurn, refusalsOf, viewOf } from '../helpers/a-match.ts';
import { lab } from '../helpers/lab-level.ts';

const brigade = (prediction?: Prediction) => ({
  move: 'n-brigade',
  theatre: 'east',
  intent: 'reassure' as const,
  ...(prediction === undefined ? {} : { prediction }),
});

describe('a prediction', () => {
  test('is whole points from −20 to +50, with a band around it', () => {
    const match = lab();
    goTo(match, 'orders');
    const why = (prediction: Prediction) => refusalsOf(match, 'north', { type: 'place', order: brigade(prediction) });
    expect(why({ centre: 5, low: -20, high: 50 })).toEqual([]);
    for (const wrong of [
      { centre: 51, low: 0, high: 51 },
      { centre: 0, low: -21, high: 0 },
      { centre: 5, low: 6, high: 9 },
      { centre: 5, low: 0, high: 4 },
      { centre: 1.5, low: 0, high: 4 },
      { centre: Number.NaN, low: 0, high: 4 },
    ])
      expect(why(wrong)).toEqual(['prediction']);
  });

  test('may be left out', () => {
    const match = lab();
    playTurn(match, { north: { orders: [brigade()] } });
    expect(viewOf(match, 'north').cards[0]?.gap).toBeUndefined();
  });

  test('is held against what the act added to the rival’s alarm: the gap is the distance', () => {
    const match = lab();
    playTurn(match, { north: { orders: [brigade({ centre: 20, low: 10, high: 30 })] } });
    const [card] = viewOf(match, 'north').cards;
    expect(card?.gap).toBeCloseTo(Math.abs(20 - (card?.seen?.total ?? 0)), 9);
    expect(viewOf(match, 'south').cards[0]?.gap).toBeUndefined();
  });
});

describe('insight', () => {
  const played = (prediction: Prediction, reading: 'reassure' | 'gain-position') => {
    const match = lab();
    playTurn(match, { north: { orders: [brigade(prediction)] }, south: { reading } });
    const read = viewOf(match, 'south').cards[0]?.seen?.total ?? 0;
    playToEnd(match);
    return { insight: viewOf(match, 'north').debrief?.insight, read };
  };

  test('scores a band by its width, and ten times any miss; lower is better', () => {
    expect(intervalScore(0, 10, 5)).toBe(10);
    expect(intervalScore(0, 10, 12)).toBe(10 + 20);
    expect(intervalScore(0, 10, -1)).toBe(10 + 10);
    // A narrow band is better only if it is right.
    expect(intervalScore(4, 6, 5)).toBeLessThan(intervalScore(0, 10, 5));
    expect(intervalScore(4, 6, 9)).toBeGreaterThan(intervalScore(0, 10, 9));
  });

  test('is measured against always answering zero, ten either way', () => {
    const { insight, read } = played({ centre: 30, low: 20, high: 40 }, 'reassure');
    expect(insight?.north).toMatchObject({ predictions: 1, hits: 0 });
    expect(insight?.north?.intervalScore).toBeCloseTo(intervalScore(20, 40, read), 9);
    expect(insight?.north?.baseline).toBeCloseTo(intervalScore(-10, 10, read), 9);
    expect(insight?.north?.meanGap).toBeCloseTo(30 - read, 9);
  });

  test('counts a prediction whose band held the reading as a hit', () => {
    expect(played({ centre: 5, low: -5, high: 20 }, 'reassure').insight?.north?.hits).toBe(1);
  });

  test('counts a reading that names the stated intent as a hit', () => {
    expect(played({ centre: 5, low: 0, high: 9 }, 'reassure').insight?.south).toMatchObject({
      readings: 1,
      readingHits: 1,
    });
    expect(played({ centre: 5, low: 0, high: 9 }, 'gain-position').insight?.south).toMatchObject({ readingHits: 0 });
  });

  test('leaves out predictions that were changed after the staff’s estimate', () => {
    const { insight } = played({ centre: 5, low: 0, high: 9, afterEstimate: true }, 'reassure');
    expect(insight?.north?.predictions).toBe(0);
    expect(insight?.north?.intervalScore).toBeUndefined();
  });

  test('names the three costliest gaps of both sides, largest first', () => {
    const match = lab();
    const far = (centre: number) => ({ centre, low: centre - 2, high: centre + 2 });
    playTurn(match, {
      north: {
        orders: [
          { ...brigade(far(40)), move: 'n-brigade' },
          { move: 'n-warn', theatre: 'east', prediction: far(10) },
          { move: 'n-talk', prediction: far(20) },
        ],
      },
      south: { orders: [{ move: 's-press', state: 'BET', prediction: far(30) }] },
    });
    playToEnd(match);
    const debrief = viewOf(match, 'north').debrief;
    expect(debrief?.costliest).toHaveLength(3);
    const gaps = debrief?.costliest.map((x) => x.gap) ?? [];
    expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
    const moves = debrief?.costliest.map((x) => viewOf(match, 'north').cards[x.card]?.ordered);
    expect(moves?.sort()).toEqual(['n-brigade', 'n-talk', 's-press']);
  });

  test('always keeps the widest gap of each desk among the three', () => {
    const match = lab();
    const far = (centre: number) => ({ centre, low: centre - 2, high: centre + 2 });
    playTurn(match, {
      north: {
        orders: [
          { ...brigade(far(40)), move: 'n-brigade' },
          { move: 'n-warn', theatre: 'east', prediction: far(36) },
          { move: 'n-talk', prediction: far(38) },
        ],
      },
      south: { orders: [{ move: 's-press', state: 'BET', prediction: far(8) }] },
    });
    playToEnd(match);
    const view = viewOf(match, 'north');
    const costliest = view.debrief?.costliest ?? [];
    expect(costliest.map((x) => view.cards[x.card]?.ordered)).toEqual(['n-talk', 'n-warn', 's-press']);
    expect(costliest.map((x) => x.gap)).toEqual(costliest.map((x) => view.cards[x.card]?.gap));
  });

  test('changes no score', () => {
    const scores = [true, false].map((right) => {
      const match = lab();
      goTo(match, 'orders');
      give(match, 'north', {
        type: 'place',
        order: brigade(right ? { centre: 5, low: 0, high: 10 } : { centre: 50, low: 49, high: 50 }),
      });
      playToEnd(match);
      return viewOf(match, 'north').scores;
    });
    expect(scores[0]).toEqual(scores[1]);
  });
});
