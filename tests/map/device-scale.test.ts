import { expect, test, vi } from 'vitest';
import { markScale, sheetOfMarks } from '../../src/map/marks/mark-scale.ts';
import { toScreen } from '../../src/map/viewport.ts';

vi.mock('phaser', () => ({ default: {} }));

test('the map is drawn at the screen’s own resolution, up to what memory bears', async () => {
  const { deviceScale } = await import('../../src/map/stage/start-game.ts');
  for (const ratio of [1, 1.25, 1.5, 2, 3]) expect(deviceScale(900, 620, ratio)).toBe(ratio);
  expect(deviceScale(1104, 810, 1.5)).toBe(1.5);
  expect(deviceScale(1744, 1170, 2)).toBe(2);
  expect(deviceScale(900, 620, 4)).toBe(3);
  expect(deviceScale(390, 300, 0.5)).toBe(1);
  const huge = deviceScale(3600, 2100, 3);
  expect(huge).toBeGreaterThan(1);
  expect(3600 * 2100 * huge * huge).toBeLessThanOrEqual(12_000_001);
});

test('names and marks grow with a large map, and find their places as on a smaller one', () => {
  expect(markScale({ width: 700, height: 612 })).toBe(1);
  expect(markScale({ width: 390, height: 300 })).toBe(1);
  expect(markScale({ width: 1240, height: 380 })).toBe(1);
  expect(markScale({ width: 1104, height: 810 })).toBeCloseTo(1.25, 2);
  expect(markScale({ width: 1744, height: 1170 })).toBe(1.6);
  const sheet = { view: { x: -500, y: 300, k: 0.3 }, size: { width: 1744, height: 1170 } };
  const small = sheetOfMarks(sheet, 1.6);
  const at = { x: 1200, y: 900 };
  expect(toScreen(small.view, at).x * 1.6).toBeCloseTo(toScreen(sheet.view, at).x, 9);
  expect(toScreen(small.view, at).y * 1.6).toBeCloseTo(toScreen(sheet.view, at).y, 9);
});
