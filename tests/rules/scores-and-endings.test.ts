/** Scores: deterrence, de-escalation, legitimacy; the ending is the first that fits, and both seats share it. */
import { describe, expect, test } from 'vitest';
import { scoresOf } from '../../src/engine/index.ts';
import { endingOf } from '../../src/engine/model/score.ts';
import { type Match, playToEnd, playTurn, viewOf } from '../helpers/a-match.ts';
import { at, lab } from '../helpers/lab-level.ts';

function rowOf(match: Match, id: string) {
  const row = match.state.states[at.state(id)];
  if (row === undefined) throw new Error(`no ${id}`);
  return row;
}

/** The laboratory after one turn, with nothing lost. */
function quiet(): Match {
  const match = lab();
  playTurn(match);
  rowOf(match, 'GAM').occupied = [0, 0];
  return match;
}

const of = (match: Match, i: 0 | 1) => scoresOf(match.rules, match.state, i);

describe('deterrence', () => {
  test('is full when nothing is lost and an attack would never have paid', () => {
    const match = quiet();
    match.state.seats[0].paid = 0;
    expect(of(match, 0).deterrence).toBe(100);
  });

  test('loses the value of land that the rival holds, an ally’s twice', () => {
    const match = quiet();
    match.state.seats[0].paid = 0;
    rowOf(match, 'GAM').occupied = [0, 0.4];
    expect(of(match, 0).deterrence).toBeCloseTo(100 - 100 * 0.4 * 0.5, 9);
    rowOf(match, 'ALF').occupied = [0, 0.1];
    expect(of(match, 0).deterrence).toBeCloseTo(100 - 20 - 100 * 0.1 * 0.5 * 2, 9);
    // Territory taken never scores.
    expect(of(match, 1).deterrence).toBe(of(quiet(), 1).deterrence);
  });

  test('loses 35 for the share of time in which attacking that side would have paid', () => {
    const match = quiet();
    match.state.seats[0].paid = 1;
    expect(of(match, 0).deterrence).toBeCloseTo(100 - 35 / 2, 9);
  });

  test('loses 50 when nuclear weapons are used', () => {
    const match = quiet();
    match.state.seats[0].paid = 0;
    match.state.nuclear = true;
    expect(of(match, 0).deterrence).toBe(50);
    expect(of(match, 0).deescalation).toBe(0);
    expect(of(match, 0).score).toBe(0);
  });
});

describe('de-escalation', () => {
  test('is shared: it falls with the mean alarm of both sides and with what was climbed', () => {
    const match = quiet();
    const [a, b] = match.state.threatHistory.map((row) => row.slice(2).reduce((x, y) => x + y, 0) / 2);
    const calm = 100 - (0.65 * ((a ?? 0) + (b ?? 0))) / 2;
    expect(of(match, 0).deescalation).toBeCloseTo(calm, 9);
    expect(of(match, 1).deescalation).toBe(of(match, 0).deescalation);
    match.state.rungPoints = 110;
    expect(of(match, 0).deescalation).toBeCloseTo(calm - 60 * (1 - Math.exp(-1)), 9);
  });

  test('counts the points of each theatre’s rung each half-year', () => {
    const match = lab();
    match.state.rung = [5, 3];
    playTurn(match);
    // Rungs come down one a half-year: 4 and 2, then 3 and 1.
    expect(match.state.rungPoints).toBe(4 + 1 + 2 + 0.5);
  });
});

describe('legitimacy', () => {
  test('falls with harm, wishes overridden, support lost at home, and the burden of forces', () => {
    const match = quiet();
    match.state.seats[0].support = 100;
    expect(of(match, 0).legitimacy).toBe(100);
    rowOf(match, 'BET').harm = 0.5;
    expect(of(match, 0).legitimacy).toBeCloseTo(100 - 20, 9);
    expect(of(match, 1).legitimacy).toBeLessThan(100);
    match.state.wishTicks = 4;
    match.state.overriddenTicks = 1;
    expect(of(match, 0).legitimacy).toBeCloseTo(100 - 20 - 7.5, 9);
    match.state.seats[0].support = 50;
    expect(of(match, 0).legitimacy).toBeCloseTo(100 - 20 - 7.5 - 10, 9);
  });
});

describe('the score of a side', () => {
  test('is nothing when either axis is at zero, and otherwise their mean, tempered by legitimacy', () => {
    const match = quiet();
    const { deterrence, deescalation, legitimacy, score } = of(match, 0);
    expect(score).toBeCloseTo(Math.sqrt(deterrence * deescalation) * (0.7 + (0.3 * legitimacy) / 100), 9);
    rowOf(match, 'BET').occupied = [0, 1];
    expect(of(match, 0)).toMatchObject({ deterrence: 0, score: 0 });
    expect(of(match, 0).deescalation).toBeGreaterThan(0);
  });
});

describe('the ending is the first that fits', () => {
  const ending = (change: (match: Match) => void) => {
    const match = quiet();
    change(match);
    return endingOf(match.rules, match.state);
  };
  const high = { winDeterrence: 0, winDeescalation: 0 };

  test.each<[string, string, (match: Match) => void]>([
    ['nuclear-use', 'nuclear weapons were used', ({ state }) => Object.assign(state, { nuclear: true, clash: true })],
    [
      'direct-clash',
      'the two sides fought each other',
      ({ state }) => Object.assign(state, { clash: true, warPeak: 7 }),
    ],
    ['regional-war', 'a large war was fought', ({ state }) => Object.assign(state, { warPeak: 6 })],
    ['regional-war', 'a war is being fought at the end', ({ state }) => Object.assign(state, { rung: [5, 0] })],
    ['frozen-conflict', 'a crisis is open at the end', ({ state }) => Object.assign(state, { rung: [3, 0] })],
    [
      'frozen-conflict',
      'more land is held than at the start',
      (m) => Object.assign(rowOf(m, 'BET'), { occupied: [0, 0.4] }),
    ],
  ])('%s: %s', (name, _why, change) => {
    expect(ending(change)).toBe(name);
  });

  test.each([
    ['concert', 0, 0],
    ['armed-peace', 0, 101],
    ['hollow-peace', 101, 0],
    ['cold-peace', 101, 101],
  ])('%s: by the mean of both seats on the two axes', (name, winDeterrence, winDeescalation) => {
    const match = lab({ set: { ...high, winDeterrence, winDeescalation } });
    playTurn(match);
    expect(endingOf(match.rules, match.state)).toBe(name);
  });

  test('land that was held at the start is no new conflict', () => {
    const match = lab({ set: high });
    playToEnd(match);
    expect(match.state.ending).toBe('concert');
    expect(viewOf(match, 'north').ending).toBe('concert');
    expect(match.state.facts.at(-1)).toMatchObject({ kind: 'match-ended', data: { ending: 'concert' } });
  });
});
