/** Numbers of the studies: each lies in its range, says what it is, and is read by some page. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import file from '../../assets/studies.json' with { type: 'json' };

const code = readdirSync('src/ui', { recursive: true, withFileTypes: true })
  .filter((entry) => /\.tsx?$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');

const all = [...Object.entries(file.numbers), ...Object.entries(file.choices)];

describe.each(all)('%s', (name, entry) => {
  test('has a unit, a range and a sentence', () => {
    expect(entry.unit).not.toBe('');
    expect(entry.sentence).toMatch(/^[A-Z].*\.$/);
    expect(entry.min).toBeLessThan(entry.max);
  });

  test('is a whole number in its range; of several, the usual one is among them, few to many', () => {
    const values = 'values' in entry ? entry.values : [entry.value];
    expect(values.every((value) => Number.isInteger(value) && value >= entry.min && value <= entry.max)).toBe(true);
    expect(values).toEqual([...new Set(values)].sort((a, b) => a - b));
    if ('usual' in entry) expect(values).toContain(entry.usual);
  });

  test('is read by a page', () => {
    expect(code).toMatch(new RegExp(`study(Number|Choice)\\('${name}'\\)`));
  });
});
