/** Structure: S = 100 [theta Buf + (1 - theta Buf) Q]: the buffer lost, then the rival's usable offence beside what stands. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ambiguity, bufferShare, forcesAt, pointsOf } from '../../src/engine/model/capability.ts';
import { LostBuffers } from '../../src/engine/model/lost-buffers.ts';
import { structureOf } from '../../src/engine/model/structure.ts';
import { stationForces } from '../helpers/a-crisis.ts';
import type { Match } from '../helpers/a-match.ts';
import { at, LAB, type LabOptions, lab } from '../helpers/lab-level.ts';
import { PINNED } from '../helpers/pinned-params.ts';

const EAST = at.theatre('east');

function pinned(options: LabOptions = {}): Match {
  return lab({ ...options, set: { ...PINNED, wear: 0, ...options.set } });
}

function structure(match: Match, seat: 0 | 1 = 0) {
  const { rules, state } = match;
  const forces = forcesAt(rules, state, state.tick);
  const buffers = new LostBuffers().of(rules, state, state.tick)[seat];
  const { ratio, usable, latent } = structureOf(rules, state, forces, seat, state.tick, buffers);
  return {
    ratio: ratio[EAST] ?? Number.NaN,
    usable: usable[EAST] ?? Number.NaN,
    latent: latent[EAST] ?? Number.NaN,
    points: pointsOf(rules.params, buffers[EAST] ?? Number.NaN, ratio[EAST] ?? Number.NaN),
  };
}

describe('the force ratio', () => {
  test('is usable offence as a share of it and of what stands against it, times the defender’s advantage', () => {
    const match = pinned({ set: { verificationMemory: 1 } });
    match.state.deployments = [];
    match.state.verification = 0;
    stationForces(match, 1, 'east', 4);
    // 2 offensive units, .6 of the other 2, and latent reach 3 x .2 x .5.
    const usable = 2 + 0.6 * 2 + 3 * 0.2 * 0.5;
    const own = 1.3 * (0 + 1 + 0.6);
    expect(structure(match).usable).toBeCloseTo(usable, 12);
    expect(structure(match).ratio).toBeCloseTo(usable / (usable + own), 12);
    expect(structure(match).points).toBeCloseTo((100 * usable) / (usable + own), 12);
  });

  test('sees less offence in a defensive unit the more can be checked: chi (1 - V/2)', () => {
    const { rules } = pinned();
    expect(ambiguity(rules, 0)).toBe(0.6);
    expect(ambiguity(rules, 0.5)).toBeCloseTo(0.45, 12);
    expect(ambiguity(rules, 1)).toBeCloseTo(0.3, 12);
  });

  test('rises with the rival’s units and falls with the own ones', () => {
    const base = structure(pinned()).points;
    const more = pinned();
    stationForces(more, 1, 'east', 2);
    expect(structure(more).points).toBeGreaterThan(base);
    const guarded = pinned();
    stationForces(guarded, 0, 'east', 2);
    expect(structure(guarded).points).toBeLessThan(base);
  });

  test('has no unit: counting all forces in halves changes nothing', () => {
    const units = fc.double({ min: 0, max: 8, noNaN: true });
    fc.assert(
      fc.property(units, units, fc.double({ min: 0.25, max: 4, noNaN: true }), (ours, theirs, scale) => {
        const of = (k: number) => {
          const seats = LAB.seats.map((s) => ({ ...s, home: { east: k, west: k } }));
          const [a, b] = seats;
          if (a === undefined || b === undefined) throw new Error('two seats');
          const match = pinned({
            change: { seats: [a, b] },
            set: { latentReach: 3 * k, baseStrength: 0.6 * k },
          });
          match.state.deployments = [];
          stationForces(match, 0, 'east', ours * k);
          stationForces(match, 1, 'east', theirs * k);
          return structure(match).ratio;
        };
        return Math.abs(of(1) - of(scale)) < 1e-12;
      }),
      { numRuns: 25 },
    );
  });
});

describe('the buffer', () => {
  test('is the share lost of value times red line, over the states of the theatre', () => {
    const match = pinned();
    const { rules, state } = match;
    // Alfa: .5 x .8, Beta: 1 x .5. Alfa is the rival's member from the start for South.
    expect(bufferShare(rules, state, 1, EAST, 2)).toBeCloseTo(0.4 / 0.9, 12);
    expect(bufferShare(rules, state, 0, EAST, 2)).toBe(0);
    const beta = state.states[at.state('BET')];
    if (beta !== undefined) beta.buffer[1] = 0.4;
    expect(bufferShare(rules, state, 1, EAST, 2)).toBeCloseTo((0.4 + 0.4 * 0.5) / 0.9, 12);
  });

  test('takes up to 65 points; the force ratio acts on the rest', () => {
    const match = pinned();
    const row = (id: string) => match.state.states[at.state(id)];
    for (const id of ['ALF', 'BET']) row(id)?.buffer.splice(1, 1, 1);
    const { ratio, points } = structure(match, 1);
    expect(points).toBeCloseTo(100 * (0.65 + 0.35 * ratio), 12);
  });

  test('lost brings the rival’s latent reach nearer', () => {
    const match = pinned();
    const far = structure(match, 0).latent;
    for (const id of ['ALF', 'BET']) match.state.states[at.state(id)]?.buffer.splice(0, 1, 1);
    expect(far).toBeCloseTo(3 * 0.2 * 0.5, 12);
    expect(structure(match, 0).latent).toBeCloseTo(3 * 1 * 0.5, 12);
  });
});

describe('a spending series', () => {
  test('has no currency: only its ratio to the base year counts', () => {
    const means = (factor: number) => {
      const series = LAB.series.map((s) => ({
        ...s,
        points: [
          [2000, s.id === 'spending' ? 40 * factor : 1],
          [2004, s.id === 'spending' ? 80 * factor : 1],
        ] as const,
      }));
      const { rules } = lab({ change: { series } });
      return rules.seats[0].spending;
    };
    for (const [tick, value] of means(1).entries()) expect(value).toBeCloseTo(means(1000)[tick] ?? 0, 12);
    expect(means(1)[0]).toBeCloseTo(1, 12);
    expect(means(1)[8]).toBeCloseTo(2, 12);
  });
});
