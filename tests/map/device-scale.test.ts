import { expect, test, vi } from 'vitest';

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
