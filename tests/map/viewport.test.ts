import { describe, expect, test } from 'vitest';
import { focusBox, Looking } from '../../src/map/looking.ts';
import { Motion } from '../../src/map/motion.ts';
import { kmToUnits, project } from '../../src/map/projection.ts';
import {
  between,
  clampView,
  defaultHome,
  homeView,
  panBy,
  type Size,
  seenBox,
  toPlanar,
  toScreen,
  viewOfBox,
  WORLD,
  zoomAt,
} from '../../src/map/viewport.ts';
import { loadMap, model } from './load-map.ts';

const size: Size = { width: 690, height: 612 };
const home = homeView(defaultHome(size), size);

describe('a view', () => {
  test('never shows what lies beyond the data', () => {
    for (const view of [
      panBy(home, 99_999, 99_999, size),
      panBy(home, -99_999, -99_999, size),
      zoomAt(home, 0.001, 0, 0, size),
      zoomAt(home, 1000, 690, 612, size),
    ]) {
      const seen = seenBox(view, size);
      expect(seen.x0).toBeGreaterThanOrEqual(WORLD.x0 - 1e-6);
      expect(seen.y0).toBeGreaterThanOrEqual(WORLD.y0 - 1e-6);
      expect(seen.x1).toBeLessThanOrEqual(WORLD.x1 + 1e-6);
      expect(seen.y1).toBeLessThanOrEqual(WORLD.y1 + 1e-6);
    }
  });

  test('shows all the ground that a home asks for, however low its place', () => {
    const asked = { lon: 30, lat: 50, kmAcross: 3000, kmDown: 2000 };
    for (const place of [size, { width: 900, height: 300 }]) {
      const seen = seenBox(homeView(asked, place), place);
      expect(seen.x1 - seen.x0).toBeGreaterThanOrEqual(kmToUnits(3000) - 1e-6);
      expect(seen.y1 - seen.y0).toBeGreaterThanOrEqual(kmToUnits(2000) - 1e-6);
    }
  });

  test('keeps the point under the pointer where it is while it zooms', () => {
    const before = toPlanar(home, 400, 300);
    const near = zoomAt(home, 1.5, 400, 300, size);
    const after = toScreen(near, before);
    expect(after.x).toBeCloseTo(400, 6);
    expect(after.y).toBeCloseTo(300, 6);
    expect(near.k).toBeCloseTo(home.k * 1.5, 9);
  });

  test('zooms no nearer than its source is good for', () => {
    expect(zoomAt(home, 50, 345, 306, size).k).toBe(zoomAt(home, 100, 345, 306, size).k);
  });

  test('of a box shows all of it', () => {
    const box = { x0: 100, y0: -200, x1: 900, y1: 700 };
    const seen = seenBox(viewOfBox(box, size, 0.5, 99), size);
    expect(seen.x0 < box.x0 && seen.y0 < box.y0 && seen.x1 > box.x1 && seen.y1 > box.y1).toBe(true);
  });

  test('part of the way between two begins at one and ends at the other', () => {
    const to = zoomAt(home, 3, 100, 100, size);
    const start = between(home, to, 0, size);
    expect(start.x).toBeCloseTo(home.x, 6);
    expect(start.k).toBeCloseTo(home.k, 9);
    expect(between(home, to, 1, size)).toBe(to);
    const half = between(home, to, 0.5, size);
    expect(half.k).toBeCloseTo(Math.sqrt(home.k * to.k), 9);
  });
});

test('at home every capital is in view on a wide map, and Kyiv on a narrow one', () => {
  const onMap = (view: typeof home, lon: number, lat: number, at: Size): boolean => {
    const { x, y } = toScreen(view, project(lon, lat));
    return x > 20 && y > 20 && x < at.width - 20 && y < at.height - 20;
  };
  expect(onMap(home, 4.35, 50.85, size)).toBe(true);
  expect(onMap(home, 37.6, 55.75, size)).toBe(true);
  expect(onMap(home, 44.83, 41.7, size)).toBe(true);
  const phone: Size = { width: 390, height: 240 };
  expect(onMap(homeView(defaultHome(phone), phone), 30.5, 50.45, phone)).toBe(true);
});

describe('looking', () => {
  const start = (reducedMotion: boolean) => {
    const motion = new Motion();
    const seen: number[] = [];
    const looking = new Looking(motion, model({ reducedMotion }), size, (view) => seen.push(view.k));
    return { motion, looking, seen };
  };

  test('glides by steps that end, and is there at once with reduced motion', () => {
    const glide = start(false);
    glide.looking.step(1);
    expect(glide.motion.busy).toBe(true);
    glide.motion.advance(performance.now() + 100);
    glide.motion.advance(performance.now() + 1000);
    expect(glide.motion.busy).toBe(false);
    expect(glide.looking.view.k).toBeCloseTo(home.k * 1.5, 9);
    expect(glide.seen.length).toBeGreaterThan(2);
    const jump = start(true);
    jump.looking.step(1);
    expect(jump.motion.busy).toBe(false);
    expect(jump.looking.view.k).toBeCloseTo(home.k * 1.5, 9);
    expect(jump.seen).toHaveLength(1);
  });

  test('keeps home at home in a new size, and any other look by its middle', () => {
    const { looking } = start(true);
    const wide: Size = { width: 1290, height: 612 };
    expect(looking.resized(wide)).toEqual(homeView(defaultHome(wide), wide));
    looking.resized(size);
    looking.zoom(2, 300, 300);
    const middle = toPlanar(looking.view, size.width / 2, size.height / 2);
    const small: Size = { width: 400, height: 400 };
    const after = toScreen(looking.resized(small), middle);
    expect(after.x).toBeCloseTo(200, 6);
    expect(after.y).toBeCloseTo(200, 6);
    looking.home();
    expect(looking.resized(size)).toEqual(clampView(home, size));
  });

  test('is at home again after a glide there', () => {
    const { looking, motion } = start(false);
    looking.zoom(2, 300, 300);
    looking.home();
    motion.advance(performance.now() + 1000);
    const wide: Size = { width: 1290, height: 612 };
    expect(looking.resized(wide)).toEqual(homeView(defaultHome(wide), wide));
  });

  test('follows a home that moves, and only then', () => {
    const { looking, seen } = start(true);
    looking.setModel(model({ reducedMotion: true }));
    expect(seen).toEqual([]);
    looking.setModel(model({ reducedMotion: true, home: { lon: 43, lat: 42, kmAcross: 900 } }));
    expect(seen).toHaveLength(1);
  });

  test('at a state looks at its mainland', () => {
    const planar = loadMap();
    const box = focusBox(planar, ['NOR'], 'NOR');
    const oslo = project(10.75, 59.9);
    expect(box !== undefined && oslo.x > box.x0 && oslo.x < box.x1 && oslo.y > box.y0 && oslo.y < box.y1).toBe(true);
    expect(focusBox(planar, [], 'GEO-OSE')).toBeDefined();
    expect(focusBox(planar, [], 'nowhere')).toBeUndefined();
  });
});

test('a motion that is started again drops the old one, and what waits for it goes on', async () => {
  const motion = new Motion();
  const steps: string[] = [];
  const first = motion.start('look', 100, 0, () => steps.push('first'));
  const second = motion.start('look', 100, 0, () => steps.push('second'));
  motion.advance(50);
  motion.advance(200);
  await Promise.all([first, second]);
  expect(steps).toEqual(['second', 'second']);
  expect(motion.busy).toBe(false);
});
