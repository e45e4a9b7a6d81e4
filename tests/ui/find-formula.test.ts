/** From the parameters of a figure to the formula in the description that uses them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Document } from '../../src/analysis/odd/document.ts';
import { sectionOfFormula } from '../../src/ui/description/find-formula.ts';
import { levelOf } from '../helpers/levels.ts';

const { sections } = JSON.parse(readFileSync('assets/odd/odd.en.json', 'utf8')) as Document;

test('a figure leads to the formula with most of its parameters', () => {
  expect(sectionOfFormula(sections, ['wear'])).toBe('submodel-wear');
  expect(sectionOfFormula(sections, ['repeatPrice', 'conciliationPrice', 'alarmCalm'])).toBe(
    'submodel-price-of-an-order',
  );
  expect(sectionOfFormula(sections, ['slipBase', 'slipMost', 'safetyCut'])).toBe('submodel-slip');
});

test('no parameters, or unknown ones, lead to the head of the page', () => {
  expect(sectionOfFormula(sections, [])).toBeUndefined();
  expect(sectionOfFormula(sections, ['no-such-parameter'])).toBeUndefined();
});

test('every parameter of the campaign stands at a formula', () => {
  const lost = levelOf('europe-1991-2024').params.filter(
    ({ name }) => sectionOfFormula(sections, [name]) === undefined,
  );
  expect(lost.map(({ name }) => name)).toEqual([]);
});
