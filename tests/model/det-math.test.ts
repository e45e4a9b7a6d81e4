/** Exponential, logarithm and power are the same on every machine, so they must also be right. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clamp, exp, log, logOdds, pow, sigmoid } from '../../src/lib/det-math.ts';

/** Largest relative error that is allowed, well above that of the functions and far below any figure shown. */
const CLOSE = 1e-13;

const near = (value: number, wanted: number) => Math.abs(value - wanted) <= CLOSE * Math.max(1e-300, Math.abs(wanted));

describe('the exponential', () => {
  test('has its textbook values', () => {
    expect(exp(0)).toBe(1);
    expect(exp(1)).toBeCloseTo(2.718281828459045, 14);
    expect(exp(-1)).toBeCloseTo(0.36787944117144233, 15);
    expect(exp(-1000)).toBe(0);
    expect(exp(1000)).toBe(Number.POSITIVE_INFINITY);
  });

  test('agrees with the machine’s own to 1e-13', () => {
    fc.assert(fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (x) => near(exp(x), Math.exp(x))));
  });
});

describe('the logarithm', () => {
  test('undoes the exponential, and has its edges', () => {
    expect(log(1)).toBe(0);
    expect(log(2.718281828459045)).toBeCloseTo(1, 14);
    expect(log(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(log(-1)).toBeNaN();
    fc.assert(
      fc.property(fc.double({ min: 1e-10, max: 1e10, noNaN: true }), (x) => Math.abs(log(x) - Math.log(x)) < 1e-13),
    );
  });
});

describe('powers', () => {
  test('agree with the machine’s own', () => {
    expect(pow(0, 0)).toBe(1);
    expect(pow(0, 2)).toBe(0);
    expect(pow(2, 10)).toBeCloseTo(1024, 9);
    const base = fc.double({ min: 0.001, max: 100, noNaN: true });
    fc.assert(fc.property(base, fc.double({ min: -3, max: 3, noNaN: true }), (x, y) => near(pow(x, y), x ** y)));
  });
});

describe('log-odds and probability', () => {
  test('are two ways to say the same, but never say certain', () => {
    expect(sigmoid(0)).toBe(0.5);
    expect(sigmoid(Math.log(3))).toBeCloseTo(0.75, 14);
    expect(logOdds(0.5)).toBe(0);
    expect(logOdds(0)).toBe(logOdds(0.02));
    expect(logOdds(1)).toBe(logOdds(0.98));
    fc.assert(
      fc.property(fc.double({ min: 0.02, max: 0.98, noNaN: true }), (p) => Math.abs(sigmoid(logOdds(p)) - p) < 1e-13),
    );
    expect([clamp(-1, 0, 1), clamp(0.3, 0, 1), clamp(9, 0, 1)]).toEqual([0, 0.3, 1]);
  });
});
