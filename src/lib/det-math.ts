/**
 * Exponential, logarithm and power with the same bits on every machine.
 * The language leaves the last digits of `Math.exp`, `Math.log` and `Math.pow` to each engine, so a replay could differ
 * between browsers. These use only + - * / and exactly rounded steps. Relative error below 1e-14 for |x| < 50.
 */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const INVERSE_LN2 = 1.4426950408889634;
/** 1/25, 1/23, ... 1: the series of the logarithm, last term first. */
const ODD_PARTS = Array.from({ length: 13 }, (_, k) => 1 / (25 - 2 * k));
const bits = new DataView(new ArrayBuffer(8));

function timesPowerOfTwo(value: number, exponent: number): number {
  let result = value;
  let left = exponent;
  while (left > 30) {
    result *= 1073741824;
    left -= 30;
  }
  while (left < -30) {
    result /= 1073741824;
    left += 30;
  }
  return left >= 0 ? result * (1 << left) : result / (1 << -left);
}

/** e to the power x. Returns 0 below -745 and Infinity above 709. */
export function exp(x: number): number {
  if (x < -745) return 0;
  if (x > 709) return Infinity;
  const k = Math.round(x * INVERSE_LN2);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  let term = 1;
  let sum = 1;
  for (let i = 1; i <= 14; i += 1) {
    term = (term * r) / i;
    sum += term;
  }
  return timesPowerOfTwo(sum, k);
}

/** Natural logarithm of x > 0; -Infinity at 0, NaN below. Subnormal numbers are not needed here. */
export function log(x: number): number {
  if (x <= 0) return x === 0 ? -Infinity : Number.NaN;
  bits.setFloat64(0, x);
  const high = bits.getUint32(0);
  let exponent = ((high >>> 20) & 0x7ff) - 1023;
  bits.setUint32(0, (high & 0x800fffff) | 0x3ff00000);
  let mantissa = bits.getFloat64(0);
  if (mantissa > 1.4142135623730951) {
    mantissa /= 2;
    exponent += 1;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  const s2 = s * s;
  let sum = 0;
  for (const part of ODD_PARTS) sum = sum * s2 + part;
  return exponent * LN2_HIGH + (2 * s * sum + exponent * LN2_LOW);
}

/** x to the power y for x >= 0. */
export function pow(x: number, y: number): number {
  if (x === 0) return y === 0 ? 1 : 0;
  return exp(y * log(x));
}

/** 1 / (1 + e^-x): log-odds to probability. */
export function sigmoid(x: number): number {
  return 1 / (1 + exp(-x));
}

/** Log-odds of a probability, held inside [0.02, 0.98] so that nothing is ever certain. */
export function logOdds(probability: number): number {
  const p = clamp(probability, 0.02, 0.98);
  return log(p / (1 - p));
}

export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}
