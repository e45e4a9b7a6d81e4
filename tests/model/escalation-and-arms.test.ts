/** Accidents, slips and arms: contact x fear squared x missing safety; Richardson's reaction with perceived threat. */
import { describe, expect, test } from 'vitest';
import { desiredForce, REFERENCE_PARAMS, RUNG_POINTS } from '../../src/engine/index.ts';
import { forcesAt } from '../../src/engine/model/capability.ts';
import { fearIn, onsetChance, opensCrisis } from '../../src/engine/model/escalation.ts';
import { stationForces } from '../helpers/a-crisis.ts';
import type { Match } from '../helpers/a-match.ts';
import { lab } from '../helpers/lab-level.ts';
import { PINNED } from '../helpers/pinned-params.ts';

function pinned(threat: number, units = 0, confidence = 0, ai = 0): Match {
  const match = lab({ set: { ...PINNED, onsetBase: 0.035, aiSpeed: ai } });
  match.state.deployments = [];
  match.state.threat = [
    [threat, threat],
    [threat, threat],
  ];
  match.state.confidence = [confidence, confidence];
  if (units > 0) stationForces(match, 0, 'east', units);
  return match;
}

const chance = (match: Match) =>
  onsetChance(match.rules, match.state, forcesAt(match.rules, match.state, match.state.tick), 0);

describe('the chance of an accident in a half-year', () => {
  test('has its textbook values', () => {
    // lambda = .035 x contact x (fear/50)^2 x (1 - .6 safety).
    expect(chance(pinned(50))).toBeCloseTo(1 - Math.exp(-0.035 * 0.2), 12);
    expect(chance(pinned(50, 8))).toBeCloseTo(1 - Math.exp(-0.035), 12);
    expect(chance(pinned(100, 8))).toBeCloseTo(1 - Math.exp(-0.035 * 4), 12);
    expect(chance(pinned(100, 8, 1))).toBeCloseTo(1 - Math.exp(-0.035 * 4 * 0.4), 12);
    expect(chance(pinned(100, 8, 0, 0.5))).toBeCloseTo(1 - Math.exp(-0.035 * 4 * 1.5), 12);
    expect(chance(pinned(0, 8))).toBe(0);
  });

  test('decides each draw, though most draws need no look at the theatre', () => {
    const found = { opens: 0, not: 0 };
    for (const match of [pinned(50), pinned(100, 8), pinned(100, 8, 1), pinned(100, 80, 0, 1), pinned(0)]) {
      const forces = forcesAt(match.rules, match.state, match.state.tick);
      for (let drawn = 0; drawn < 1; drawn += 0.0005) {
        const opens = drawn < chance(match);
        expect(opensCrisis(match.rules, match.state, forces, 0, drawn)).toBe(opens);
        found[opens ? 'opens' : 'not'] += 1;
      }
    }
    expect(found.opens).toBeGreaterThan(100);
    expect(found.not).toBeGreaterThan(100);
  });

  test('does not grow past full contact', () => {
    expect(chance(pinned(60, 8))).toBe(chance(pinned(60, 80)));
  });

  test('weighs the fear of both sides alike when their types fear alike', () => {
    const match = pinned(0);
    match.state.threat = [
      [80, 0],
      [20, 0],
    ];
    expect(fearIn(match.rules, match.state, 0)).toBeCloseTo(50, 12);
  });
});

describe('the points of the ladder', () => {
  test('grow ever faster, as in the bands of severity of the literature', () => {
    expect([...RUNG_POINTS]).toEqual([0, 0.5, 1, 2, 4, 7, 10, 20, 60]);
    for (let rung = 2; rung < RUNG_POINTS.length; rung += 1)
      expect(RUNG_POINTS[rung]).toBeGreaterThan(RUNG_POINTS[rung - 1] ?? 0);
  });
});

describe('the force that a staff asks for', () => {
  test('is its reaction times the threat above 20, and its ambition', () => {
    expect(desiredForce(REFERENCE_PARAMS, 9, 0, 0.2, 1)).toBe(0);
    expect(desiredForce(REFERENCE_PARAMS, 9, 0, 0.7, 1)).toBeCloseTo(4.5, 12);
    expect(desiredForce(REFERENCE_PARAMS, 4, 2.2, 0.2, 1.5)).toBeCloseTo(2.2 * 1.5, 12);
    expect(desiredForce(REFERENCE_PARAMS, 9, 0, 0, 1)).toBe(0);
  });

  test('is damped: two sides that answer each other come to rest', () => {
    // Threat from the other's forces alone rises by at most 12 points a unit at rest, under the structure weight .4.
    const answerTo = (rival: number) => desiredForce(REFERENCE_PARAMS, 9, 0, 0.35 + 0.4 * 0.12 * rival, 0);
    let [a, b] = [4, 0];
    for (let step = 0; step < 60; step += 1) [a, b] = [answerTo(b), answerTo(a)];
    expect(a).toBeCloseTo(b ?? Number.NaN, 6);
    expect(a).toBeCloseTo((9 * 0.15) / (1 - 9 * 0.048), 6);
  });
});
