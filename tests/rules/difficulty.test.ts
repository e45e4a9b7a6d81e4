/** Guided, Planner, Fog: the other side's alarm as a number, as a band with its channels in order, or as a word. */
import { describe, expect, test } from 'vitest';
import { alarmWord } from '../../src/engine/index.ts';
import { playToEnd, playTurn, viewOf } from '../helpers/a-match.ts';
import { lab } from '../helpers/lab-level.ts';

const PLAN = { north: { orders: [{ move: 'n-brigade', theatre: 'east' }] } };

function told(difficulty: 'guided' | 'planner' | 'fog') {
  const match = lab({ difficulty });
  playTurn(match, PLAN);
  return match;
}

const truth = () => viewOf(told('guided'), 'south').threat;

describe('the alarm of the other side', () => {
  test('is an exact number when guided', () => {
    expect(viewOf(told('guided'), 'north').rival?.threat).toMatchObject({ form: 'exact', overall: truth()?.overall });
  });

  test('is a band of five points either way for planners, with the channels in order', () => {
    const threat = viewOf(told('planner'), 'north').rival?.threat;
    if (threat?.form !== 'band') throw new Error('planners see a band');
    const exact = truth()?.overall ?? 0;
    expect(threat.overall[1] - threat.overall[0]).toBe(10);
    expect(threat.overall[0] % 5).toBe(0);
    expect(threat.overall[0]).toBeLessThanOrEqual(exact);
    expect(threat.overall[1]).toBeGreaterThanOrEqual(exact);
    expect(threat.channels.toSorted()).toEqual(['forces', 'seats', 'status']);
  });

  test('is a word in the fog', () => {
    const threat = viewOf(told('fog'), 'north').rival?.threat;
    expect(threat).toMatchObject({ form: 'word', overall: alarmWord(truth()?.overall ?? 0) });
    expect([5, 25, 45, 65, 85].map(alarmWord)).toEqual(['calm', 'watchful', 'uneasy', 'alarmed', 'acute']);
  });
});

describe('the number of an own card', () => {
  test('is exact when guided, to the nearest five for planners, and absent in the fog', () => {
    const seen = (difficulty: 'guided' | 'planner' | 'fog') => viewOf(told(difficulty), 'north').cards[0]?.seen;
    const exact = seen('guided')?.total ?? 0;
    const near = seen('planner');
    expect(near?.total).toBe(Math.round(exact / 5) * 5);
    expect((near?.forces ?? 0) + (near?.status ?? 0) + (near?.seats ?? 0) + (near?.shock ?? 0)).toBe(near?.total);
    expect(seen('fog')).toBeUndefined();
  });

  test('of a rival act that I read myself is always exact', () => {
    const exact = viewOf(told('guided'), 'south').cards[0]?.seen;
    expect(viewOf(told('fog'), 'south').cards[0]?.seen).toEqual(exact);
  });
});

describe('after the end', () => {
  test('everything is exact for all', () => {
    const [guided, fog] = (['guided', 'fog'] as const).map((difficulty) => {
      const match = told(difficulty);
      playToEnd(match);
      return viewOf(match, 'north');
    });
    expect(fog?.cards).toEqual(guided?.cards);
    expect(fog?.rival?.threat).toEqual(guided?.rival?.threat);
    expect(fog?.history).toEqual(guided?.history);
  });
});

describe('the past', () => {
  test('shows the other side’s alarm to the nearest five where it is not told exactly', () => {
    const { history } = viewOf(told('fog'), 'north');
    expect(history.length).toBeGreaterThan(1);
    expect(history.every((h) => (h.threat.south ?? 1) % 5 === 0)).toBe(true);
    expect(history.some((h) => (h.threat.north ?? 0) % 5 !== 0)).toBe(true);
  });
});
