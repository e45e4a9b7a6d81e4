/** Insight: how well a player foresaw how the other side would read an act, and read the other side's. Never mixed into the score. */
import { describe, expect, test } from 'vitest';
import { type Intent, intervalScore, type Prediction } from '../../src/engine/index.ts';
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

  const far = (centre: number) => ({ centre, low: Math.max(-20, centre - 2), high: centre + 2 });
  type Centres = readonly [brigade: number, warn: number, talk: number, press: number];

  /** Four acts with these predictions; what each desk takes the other's to be after; the gaps of the debrief. */
  const debriefOf = (of: Centres, northReads: Intent, southReads: Intent) => {
    const match = lab();
    playTurn(match, {
      north: {
        reading: northReads,
        orders: [
          { ...brigade(far(of[0])), intent: 'reassure' },
          { move: 'n-warn', theatre: 'east', intent: 'reassure', prediction: far(of[1]) },
          { move: 'n-talk', intent: 'reassure', prediction: far(of[2]) },
        ],
      },
      south: {
        reading: southReads,
        orders: [{ move: 's-press', state: 'BET', intent: 'gain-position', prediction: far(of[3]) }],
      },
    });
    playToEnd(match);
    const view = viewOf(match, 'north');
    return (view.debrief?.costliest ?? []).map((gap) => {
      const card = view.cards[gap.card];
      return { ...gap, move: card?.ordered, total: card?.seen?.total ?? Number.NaN };
    });
  };

  test('ranks gaps by the threat that was misread: all of it for a misread aim, else what came unexpected', () => {
    const aims = debriefOf([8, -10, -10, 0], 'gain-position', 'gain-position');
    expect(aims.map(({ move, kind }) => [move, kind])).toEqual([
      ['n-brigade', 'aim'],
      ['s-press', 'weight'],
    ]);
    // The same readings of size; only the aim of the brigade came across.
    const weights = debriefOf([8, -10, -10, 0], 'gain-position', 'reassure');
    expect(weights.map(({ kind }) => kind)).toEqual(['weight', 'weight']);
    // What is told as its cost is what the order is made from.
    expect(aims[0]?.cost).toBe(aims[0]?.total);
    expect(weights.map(({ cost }) => cost)).toEqual(
      weights.map(({ total, beyond }) => total - Math.max(0, total - beyond)),
    );
    expect(Math.round(weights[0]?.cost ?? 0)).toBeGreaterThanOrEqual(Math.round(weights[1]?.cost ?? 0));
    for (const { total, beyond } of [...aims, ...weights]) {
      expect(Math.round(total)).toBeGreaterThan(0);
      expect(Math.round(beyond)).toBeGreaterThan(0);
    }
  });

  test('lists misread aims first, foreseen or not, none that cost less beside one that cost more, and each desk’s costliest', () => {
    const gaps = debriefOf([40, 36, 38, 0], 'deter', 'gain-position');
    expect(gaps.map(({ move, kind }) => [move, kind])).toEqual([
      ['n-brigade', 'aim'],
      ['s-press', 'aim'],
    ]);
    expect(Math.round(gaps[0]?.beyond ?? 0)).toBeLessThan(0);
    // Three acts of one desk cost more than the one of the other, which stands among the three all the same.
    const match = lab();
    const press = { move: 's-press', state: 'BET', intent: 'gain-position' as const, prediction: far(0) };
    for (let turn = 0; turn < 3; turn += 1)
      playTurn(match, {
        north: { reading: 'deter', orders: turn === 0 ? [brigade(far(11))] : [] },
        south: { reading: 'reassure', orders: [press] },
      });
    playToEnd(match);
    const view = viewOf(match, 'north');
    const three = view.debrief?.costliest ?? [];
    expect(three.map(({ card }) => view.cards[card]?.ordered)).toEqual(['s-press', 's-press', 'n-brigade']);
    expect(three.map(({ kind }) => kind)).toEqual(['aim', 'aim', 'weight']);
    const presses = view.cards.filter(({ ordered }) => ordered === 's-press').map(({ seen }) => seen?.total ?? 0);
    expect(Math.round(Math.min(...presses))).toBeGreaterThan(Math.round(three[2]?.beyond ?? Number.NaN));
  });

  test('shows the widest gaps where none cost more than expected, and says that they cost nothing', () => {
    const gaps = debriefOf([40, 36, 38, 30], 'gain-position', 'reassure');
    expect(gaps.map(({ move }) => move)).toEqual(['n-talk', 'n-warn', 's-press']);
    expect(new Set(gaps.map(({ kind }) => kind))).toEqual(new Set(['none']));
    expect(gaps.map(({ gap, beyond }) => gap + beyond)).toEqual([0, 0, 0]);
    expect(gaps.map(({ cost }) => cost)).toEqual([0, 0, 0]);
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
