/** How an act is read: Kydd's update, bent by attribution bias, confirmation, habituation, status and the lens. */
import { describe, expect, test } from 'vitest';
import { beliefSlope } from '../../src/engine/index.ts';
import { attributionBias, bendSignal, type ReadingBase, type Signal } from '../../src/engine/model/identity.ts';
import { sigmoid } from '../../src/lib/det-math.ts';
import { playTurn, viewOf } from '../helpers/a-match.ts';
import { at, LAB, lab } from '../helpers/lab-level.ts';
import { labMove } from '../helpers/lab-moves.ts';
import { PINNED } from '../helpers/pinned-params.ts';

const rulesUnder = (lens = 'synthesis') => lab({ lens, set: PINNED }).rules;
const base = (belief = 0, grievance = 0, inclusion = 0): ReadingBase => ({
  belief: [belief, belief],
  grievance: [grievance, grievance],
  inclusion,
});
const act = (part: Partial<Signal>): Signal => ({
  observer: 0,
  kappa: 0,
  slight: 0,
  shock: 0,
  h: -1,
  c: -1,
  aboutTarget: false,
  habit: 0,
  card: -1,
  cause: 0,
  ...part,
});

describe('the weight of an act', () => {
  test('is the log of how much likelier an expansionist is to do it, weighed by the prior over types', () => {
    const { rules } = lab();
    expect(rules.moves.get('n-brigade')?.kappa).toBeCloseTo(Math.log(0.6 / 0.3), 12);
    expect(rules.moves.get('n-talk')?.kappa).toBeCloseTo(-Math.log(2), 12);
    expect(rules.moves.get('n-warn')?.kappa).toBe(0);
    const types = LAB.seats[0].types.map((t) => ({ ...t, prior: t.id === 'greedy' ? 0.2 : 0.4 }));
    const third = { ...types[0], id: 'wary', prior: 0.4 } as (typeof types)[number];
    const move = labMove('n-test', 'diplomacy', 'none', [], {
      signal: { likelihood: { calm: 0.2, wary: 0.4, greedy: 0.6 } },
    });
    const seats = [{ ...LAB.seats[0], types: [...types, third] }, LAB.seats[1]] as const;
    const mixed = lab({ change: { seats, moves: [move] } }).rules;
    expect(mixed.moves.get('n-test')?.kappa).toBeCloseTo(Math.log(0.6 / 0.3), 12);
  });

  test('moves belief from the prior by Bayes’ rule: odds are multiplied by the likelihood ratio', () => {
    const match = lab({
      set: { ...PINNED, attributionBase: 0, attributionGrievance: 0, beliefMemory: 1, confirmation: 0 },
    });
    playTurn(match, { north: { orders: [{ move: 'n-brigade', theatre: 'east' }] } });
    const belief = viewOf(match, 'south').threat?.belief ?? 0;
    // Prior odds 1, ratio 2.
    expect(belief / (1 - belief)).toBeCloseTo(2, 9);
  });
});

describe('bias', () => {
  test('counts hostile acts as character and friendly ones as circumstance', () => {
    const rules = rulesUnder();
    expect(attributionBias(rules, 0)).toBeCloseTo(0.15, 12);
    expect(attributionBias(rules, 100)).toBeCloseTo(0.6, 12);
    const bent = (kappa: number) => bendSignal(rules, base(0, 40), act({ kappa }), 0).belief;
    const bias = 0.15 + 0.45 * 0.4;
    expect(bent(0.2)).toBeCloseTo(0.2 * (1 + bias), 12);
    expect(bent(-0.2)).toBeCloseTo(-0.2 * (1 - bias), 12);
  });

  test('believes a friendly act less the surer it is of the worst', () => {
    const rules = rulesUnder();
    const bent = (belief: number) => bendSignal(rules, base(belief), act({ kappa: -0.4 }), 0).belief;
    expect(bent(0.8) / bent(0)).toBeCloseTo(1 - 0.5 * 0.8, 12);
    const hostile = (belief: number) => bendSignal(rules, base(belief), act({ kappa: 0.4 }), 0).belief;
    expect(hostile(0.8)).toBe(hostile(0));
  });

  test('weighs an act about a state by the reader’s own red line there', () => {
    const rules = rulesUnder();
    const about = (id: string) =>
      bendSignal(rules, base(), act({ kappa: 0.2, slight: 5, shock: 26, aboutTarget: true, c: at.state(id) }), 0);
    // Red lines .8 and .5.
    expect(about('ALF').belief / about('BET').belief).toBeCloseTo((0.25 + 0.8) / (0.25 + 0.5), 12);
    expect(about('ALF').slight / about('BET').slight).toBeCloseTo((0.15 + 0.8) / (0.15 + 0.5), 12);
    expect(about('ALF').shock).toBeCloseTo(26 * 0.8, 12);
  });

  test('gets used to what is repeated: a half, a third, of the first time', () => {
    const rules = rulesUnder();
    const bent = (uses: number) => bendSignal(rules, base(), act({ kappa: 0.3, slight: 4, shock: 9 }), uses);
    for (const uses of [1, 2, 3]) {
      expect(bent(uses).belief / bent(0).belief).toBeCloseTo(1 / (1 + 0.5 * uses), 12);
      expect(bent(uses).shock / bent(0).shock).toBeCloseTo(1 / (1 + 0.5 * uses), 12);
    }
  });

  test('feels a slight less when it is heard, and recognition as much', () => {
    const rules = rulesUnder();
    const felt = (slight: number, inclusion: number) =>
      bendSignal(rules, base(0, 0, inclusion), act({ slight }), 0).slight;
    expect(felt(8, 0)).toBe(8);
    expect(felt(8, 1)).toBeCloseTo(8 * (1 - 0.5), 12);
    expect(felt(-4, 1)).toBe(-4);
  });
});

describe('a lens', () => {
  test.each([
    ['realist', 0.6, 0.5],
    ['constructivist', 1.2, 1.5],
    ['institutionalist', 1, 0.7],
    ['synthesis', 1, 1],
  ])('%s learns %d times and is biased %d times as much', (lens, learning, scale) => {
    const rules = rulesUnder(lens);
    expect(attributionBias(rules, 40)).toBeCloseTo((0.15 + 0.45 * 0.4) * scale, 12);
    const bent = bendSignal(rules, base(0, 40), act({ kappa: 0.2 }), 0).belief;
    expect(bent).toBeCloseTo(0.2 * (1 + (0.15 + 0.18) * scale) * learning, 12);
  });
});

describe('the share of a line of belief', () => {
  test('is its log-odds times one slope for all, and the derivative where nothing has moved', () => {
    expect(beliefSlope(0, 0)).toBeCloseTo(0.25, 12);
    expect(beliefSlope(1, 1e-12)).toBeCloseTo(sigmoid(1) * (1 - sigmoid(1)), 9);
    const [prior, moved] = [-1.2, 2.1];
    expect(beliefSlope(prior, moved) * moved).toBeCloseTo(sigmoid(prior + moved) - sigmoid(prior), 12);
    // Lines of .9 and 1.2 add to what both moved together.
    expect(beliefSlope(prior, moved) * 0.9 + beliefSlope(prior, moved) * 1.2).toBeCloseTo(
      sigmoid(prior + moved) - sigmoid(prior),
      12,
    );
  });

  test('is never negative', () => {
    for (const prior of [-3, -1, 0, 2])
      for (const moved of [-3, -0.5, 0.1, 2]) expect(beliefSlope(prior, moved)).toBeGreaterThan(0);
  });
});

describe('memory', () => {
  test('halves a belief in about eleven years, a shock in about a year and a half', () => {
    const { rules } = lab({ set: PINNED });
    const half = (memory: number) => Math.log(0.5) / Math.log(memory) / 2;
    expect(half(rules.params.beliefMemory)).toBeCloseTo(11.4, 1);
    expect(half(rules.params.shockMemory)).toBeCloseTo(1.55, 1);
  });

  test('never pushes belief past the cap: nobody is beyond persuasion', () => {
    const match = lab({ set: { ...PINNED, habituation: 0, beliefMemory: 1 } });
    for (const row of match.state.seats) row.capital = 100;
    for (let turn = 0; turn < 3; turn += 1)
      playTurn(match, {
        north: {
          orders: [
            { move: 'n-brigade', theatre: 'west' },
            { move: 'n-plan', state: 'DEL' },
          ],
        },
      });
    expect(match.state.seats[1].belief).toBeLessThanOrEqual(3);
    match.state.seats[1].belief = 2.9;
    playTurn(match, { north: { orders: [{ move: 'n-leave' }] } });
    expect(match.state.seats[1].belief).toBeLessThanOrEqual(3);
  });
});
