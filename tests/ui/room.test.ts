/** How the page is laid out by its size and the player's text size. */
import { expect, test } from 'vitest';
import { roomFor } from '../../src/ui/page-attributes.ts';

test.each([
  [1440, 900, 'desk', false],
  [1366, 657, 'desk', true],
  [1280, 800, 'desk', false],
  [1279, 800, 'narrow', false],
  [768, 1024, 'narrow', false],
  [767, 1024, 'phone', false],
  [390, 844, 'phone', false],
  [1600, 1000, 'wide', false],
])('a page of %d by %d is laid out as %s', (width, height, layout, short) => {
  expect(roomFor(width, height, 1)).toMatchObject({ layout, short });
});

test('twice the text size on a laptop is the layout of a phone, and its bars yield', () => {
  expect(roomFor(1366, 657, 2)).toEqual({ layout: 'phone', short: false, low: true });
});
