/** Threat: T = wS S + wP P + wI U + A, points 0-100, in each theatre and overall. */
import { describe, expect, test } from 'vitest';
import { forcesAt, pointsOf } from '../../src/engine/model/capability.ts';
import { perceptionOf } from '../../src/engine/model/identity.ts';
import { institutionOf } from '../../src/engine/model/institution.ts';
import { LostBuffers } from '../../src/engine/model/lost-buffers.ts';
import { structureOf } from '../../src/engine/model/structure.ts';
import { overallThreat, updateThreat, weighThreat } from '../../src/engine/model/threat.ts';
import { lab } from '../helpers/lab-level.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';
import { PINNED } from '../helpers/pinned-params.ts';

const LENSES = [
  ['realist', 0.7, 0.2, 0.1],
  ['constructivist', 0.2, 0.65, 0.15],
  ['institutionalist', 0.25, 0.2, 0.55],
  ['synthesis', 0.4, 0.35, 0.25],
] as const;

describe('the lenses of the game', () => {
  test.each(LENSES)(
    '%s weighs structure %d, perception %d, institution %d',
    (id, structure, perception, institution) => {
      const { lens } = rulesOf(CAMPAIGN, { lens: id });
      expect(lens).toMatchObject({ id, structure, perception, institution });
      expect(lens.structure + lens.perception + lens.institution).toBeCloseTo(1, 12);
    },
  );
});

describe('perceived threat', () => {
  test.each(LENSES)('under %s is the weighed sum of its three levels and the shock', (lens, wS, wP, wI) => {
    const match = lab({ lens, set: PINNED });
    const { rules, state } = match;
    state.seats[0].shock[0] = 7;
    updateThreat(rules, state, state.tick);
    const forces = forcesAt(rules, state, state.tick);
    const [buffers] = new LostBuffers().of(rules, state, state.tick);
    const [ratio = Number.NaN] = structureOf(rules, state, forces, 0, state.tick, buffers).ratio;
    const s = pointsOf(rules.params, buffers[0] ?? Number.NaN, ratio);
    const sum = wS * s + wP * perceptionOf(rules, state, 0) + wI * institutionOf(rules, state) + 7;
    expect(state.threat[0]?.[0]).toBeCloseTo(sum, 9);
  });

  test('never leaves 0 to 100', () => {
    const match = lab({ set: PINNED });
    match.state.seats[0].shock = [500, -500];
    updateThreat(match.rules, match.state, 2);
    expect(match.state.threat[0]).toEqual([100, 0]);
  });

  test('overall weighs theatres by the seat’s own concern', () => {
    const match = lab();
    match.state.threat[0] = [60, 20];
    expect(overallThreat(match.rules, match.state, 0)).toBeCloseTo(0.75 * 60 + 0.25 * 20, 12);
    expect(weighThreat(match.rules, 1, [100, 100])).toBeCloseTo(100, 12);
  });
});

describe('perception', () => {
  test('is .6 of the belief that the rival is expansionist and .4 of grievance, both out of 100', () => {
    const match = lab({ set: PINNED });
    const seat = match.state.seats[0];
    seat.belief = 0;
    seat.grievance = 20;
    // Prior one half, floor 10.
    expect(perceptionOf(match.rules, match.state, 0)).toBeCloseTo(0.6 * 50 + 0.4 * 30, 12);
    seat.belief = Math.log(3);
    expect(perceptionOf(match.rules, match.state, 0)).toBeCloseTo(0.6 * 75 + 0.4 * 30, 12);
  });
});

describe('institution', () => {
  test.each([
    [0, 0, 100],
    [1, 0, 50],
    [0, 1, 50],
    [0.3, 0.5, 60],
    [1, 1, 0],
  ])('with inclusion %d and verification %d is %d points of threat', (inclusion, verification, points) => {
    expect(institutionOf(lab().rules, { inclusion, verification })).toBeCloseTo(points, 12);
  });
});
