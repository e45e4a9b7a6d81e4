import { hasText } from '../../../i18n/index.ts';

/** The numbers of keys such as `seat.x.goal.1`, `.2` and so on, up to the first that has no text. */
export function numbersOf(prefix: string, suffix = ''): readonly number[] {
  const numbers: number[] = [];
  for (let n = 1; hasText(`${prefix}.${n}${suffix}`); n += 1) numbers.push(n);
  return numbers;
}
