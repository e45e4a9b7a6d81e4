import { expect, test } from 'vitest';
import { scoreDigits } from '../../src/ui/panels/score-digits.ts';

test.each([
  [60, 0],
  [59.2, 0],
  [59.7, 1],
  [59.97, 2],
  [undefined, 0],
])('a score of %s is written with %s digits, so that none short of 60 reads as 60', (value, digits) => {
  expect(scoreDigits(value)).toBe(digits);
});
