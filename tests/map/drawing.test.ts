import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exportSvg } from '../../src/map/export-svg.ts';
import { inRing } from '../../src/map/hit-test.ts';
import { listRegions } from '../../src/map/listing.ts';
import { type MapModel, readingOf } from '../../src/map/map-model.ts';
import { degreeText, frameBars, frameTicks, writtenTicks } from '../../src/map/neatline.ts';
import { hatchLines, hatchStep, paintAlarm } from '../../src/map/paint/alarm.ts';

import { paintOver } from '../../src/map/paint/layers.ts';
import { paintOccupied } from '../../src/map/paint/occupied.ts';
import { paintRibbons, ticksAlong } from '../../src/map/paint/ribbons.ts';
import type { Lines, Pen, StrokeStyle } from '../../src/map/pen.ts';
import { project } from '../../src/map/projection.ts';
import { regionSilhouette } from '../../src/map/silhouette.ts';
import { overKey, pointerKey, tintKey } from '../../src/map/stage/model-keys.ts';
import { pathData } from '../../src/map/svg-pen.ts';
import { cssVariable, type Ink, mix, PALETTES } from '../../src/map/tokens.ts';
import { homeView, toScreen } from '../../src/map/viewport.ts';
import { loadMap, model, region } from './load-map.ts';

const planar = loadMap();
const size = { width: 690, height: 612 };
const sheet = { view: homeView({ lon: 24.6, lat: 51, kmAcross: 3850 }, size), size };
const listingOf = (of: MapModel) =>
  listRegions(
    planar,
    of.regions.map((each) => each.id),
  );

interface Stroke {
  readonly lines: Lines;
  readonly style: StrokeStyle;
  readonly clip: Lines | undefined;
}

/** A pen that notes what is asked of it. */
function notingPen() {
  const strokes: Stroke[] = [];
  const fills: { readonly lines: Lines; readonly ink: Ink; readonly alpha: number }[] = [];
  let clip: Lines | undefined;
  const pen: Pen = {
    fill: (lines, ink, alpha = 1) => void fills.push({ lines, ink, alpha }),
    stroke: (lines, style) => void strokes.push({ lines, style, clip }),
    within(lines, draw) {
      const before = clip;
      clip = lines;
      draw();
      clip = before;
    },
  };
  return { pen, strokes, fills };
}

const inside = (lines: Lines | undefined, lon: number, lat: number): boolean => {
  const { x, y } = toScreen(sheet.view, project(lon, lat));
  return (lines ?? []).filter((line) => inRing(line, x, y)).length % 2 === 1;
};

describe('alarm', () => {
  test('has five steps of twenty points', () => {
    expect([0, 19.9, 20, 39, 40, 60, 79, 80, 100, 120, -3].map(hatchStep)).toEqual([0, 0, 1, 1, 2, 3, 3, 4, 4, 4, 0]);
  });

  test('hatches where the reader is worried, in violet, and nowhere else', () => {
    const { pen, strokes, fills } = notingPen();
    const theatres = [
      { id: 'calm', regions: ['POL'], alarm: { a: 10, b: 70 } },
      { id: 'worried', regions: ['UKR', 'UKR-43'], alarm: { a: 85, b: 0 } },
    ];
    paintAlarm(pen, planar, sheet, listRegions(planar, ['POL', 'UKR', 'UKR-43']), theatres, 'a');
    expect(fills).toHaveLength(1);
    expect(fills[0]).toMatchObject({ ink: 'violet', alpha: 0.17 });
    expect(inside(fills[0]?.lines, 30.5, 50.4)).toBe(true);
    expect(inside(fills[0]?.lines, 34.1, 45.1)).toBe(true);
    expect(inside(fills[0]?.lines, 19, 52)).toBe(false);
    expect(strokes).toHaveLength(2);
  });

  test('covers a part that no theatre claims with the state it parted from', () => {
    const kosovoHatched = (regions: readonly (readonly string[])[]): boolean => {
      const { pen, fills } = notingPen();
      const theatres = regions.map((ids, i) => ({ id: String(i), regions: ids, alarm: { a: i === 0 ? 50 : 0, b: 0 } }));
      paintAlarm(pen, planar, sheet, listRegions(planar, ['SRB', 'XKX']), theatres, 'a');
      return inside(fills[0]?.lines, 21.1, 42.6);
    };
    expect(kosovoHatched([['SRB']])).toBe(true);
    expect(kosovoHatched([['SRB'], ['XKX']])).toBe(false);
  });

  test('leans one way for one side and the other way for the other', () => {
    const lean = (reader: 'a' | 'b'): number => {
      const { pen, strokes } = notingPen();
      const theatres = [{ id: 't', regions: ['POL'], alarm: { a: 50, b: 50 } }];
      paintAlarm(pen, planar, sheet, listRegions(planar, ['POL']), theatres, reader);
      const line = strokes[0]?.lines[0] ?? Float64Array.from([0, 0, 0, 0]);
      return Math.sign(((line[3] ?? 0) - (line[1] ?? 0)) / ((line[2] ?? 0) - (line[0] ?? 0)));
    };
    expect(lean('b')).toBe(-1);
    expect(lean('a')).toBe(1);
  });

  test('lines are as far apart as asked and move with the ground', () => {
    const lines = hatchLines(sheet, 7.5, 1);
    const at = (line: Float64Array | undefined): number => (line?.[1] ?? 0) - (line?.[0] ?? 0);
    expect((at(lines[1]) - at(lines[0])) / Math.SQRT2).toBeCloseTo(7.5, 6);
    const moved = hatchLines({ ...sheet, view: { ...sheet.view, x: sheet.view.x - 3 / sheet.view.k } }, 7.5, 1);
    const phase = (value: number): number => (((value / Math.SQRT2) % 7.5) + 7.5) % 7.5;
    expect(phase(at(moved[0]) + 3)).toBeCloseTo(phase(at(lines[0])), 6);
  });
});

describe('alliances', () => {
  const rungs = (a: 'none' | 'partner' | 'plan' | 'member', b: 'none' | 'member' = 'none') => ({ rungs: { a, b } });
  const painted = (regions: MapModel['regions']) => {
    const { pen, strokes } = notingPen();
    const full = model({ regions });
    paintRibbons(pen, planar, sheet, listingOf(full), full);
    return strokes;
  };

  test('take shape, line and pigment from the model', () => {
    const strokes = painted([region('POL', rungs('member')), region('BLR', rungs('none', 'member'))]);
    const smooth = strokes.filter((stroke) => stroke.style.ink === 'verdigris');
    const ticked = strokes.filter((stroke) => stroke.style.ink === 'ochre');
    expect(smooth.map((stroke) => stroke.style.width)).toEqual([15, 3]);
    expect(ticked.map((stroke) => stroke.style.width)).toEqual([15, 2, 1.1]);
  });

  test('keep their whole wash on hatched land, drawn over the hatching', () => {
    const { pen, strokes } = notingPen();
    const theatres = [{ id: 't', regions: ['POL'], alarm: { a: 0, b: 50 } }];
    const lens = { mode: 'seen' as const, divider01: 0.5, meant: {}, seen: { alarmOf: 'b' as const } };
    const full = model({ regions: [region('POL', rungs('member'))], theatres, lens });
    paintOver(pen, planar, sheet, listingOf(full), full, 'seen');
    const drawn = strokes.map(({ style }) => `${style.ink} ${style.width}`);
    const hatch = strokes.findIndex(({ style }) => style.ink === 'violet');
    expect(hatch).toBeGreaterThanOrEqual(0);
    expect(drawn.slice(hatch + 1, hatch + 4)).toEqual(['land 15', 'verdigris 15', 'verdigris 3']);
  });

  test('stay inside their own land', () => {
    for (const stroke of painted([region('POL', rungs('member'))])) {
      expect(inside(stroke.clip, 19.3, 52.2)).toBe(true);
      expect(inside(stroke.clip, 10, 51)).toBe(false);
    }
  });

  test('dash a state on its way in and dot a partner, with Crimea inside Ukraine', () => {
    const [plan] = painted([region('UKR', rungs('plan')), region('UKR-43')]);
    expect(plan?.style.dash).toEqual([7, 5]);
    expect(inside(plan?.clip, 34.1, 45.1)).toBe(true);
    const [dots] = painted([region('SWE', rungs('partner'))]);
    expect(dots?.style.dash).toEqual([1.4, 4.6]);
  });

  test('show a member of one no dots for the other', () => {
    const strokes = painted([region('ARM', rungs('partner', 'member'))]);
    expect(new Set(strokes.map((stroke) => stroke.style.ink))).toEqual(new Set(['land', 'ochre']));
  });

  test('ticks stand square to the line and evenly along it', () => {
    const ticks = ticksAlong([Float64Array.from([0, 0, 30, 0, 65, 0])], 6.5, 5.5);
    expect(ticks).toHaveLength(10);
    expect([...(ticks[0] ?? [])].map((value) => value + 0)).toEqual([6.5, -5.5, 6.5, 5.5]);
  });
});

describe('occupied land', () => {
  const OCCUPIED = { occupied: { by: 'b' as const, since: '2014' } };

  test('carries the occupier’s bars and a dashed limit, and no fill of its own', () => {
    const { pen, strokes, fills } = notingPen();
    const full = model({ regions: [region('UKR'), region('UKR-43', OCCUPIED)] });
    paintOccupied(pen, planar, sheet, full);
    expect(fills).toEqual([]);
    expect(strokes.map((stroke) => stroke.style.ink)).toEqual(['ochre', 'ochre']);
    expect(strokes[1]?.style.dash).toEqual([4, 2.5]);
    expect(inside(strokes[0]?.clip, 34.1, 45.1)).toBe(true);
    expect(inside(strokes[0]?.clip, 33, 47.5)).toBe(false);
  });

  test('of an area ends at the border of its state, and only its limit is dashed', () => {
    const { pen, strokes } = notingPen();
    const full = model({ regions: [region('UKR'), region('RUS'), region('UKR-DON', OCCUPIED), region('GEO-OSE')] });
    paintOccupied(pen, planar, sheet, full);
    const bars = strokes.find((stroke) => stroke.style.width === 2);
    expect(inside(bars?.clip, 38.6, 48.1)).toBe(true);
    expect(inside(bars?.clip, 40.6, 48.1)).toBe(false);
    expect(inside(bars?.clip, 36.8, 48.1)).toBe(false);
    const limit = strokes.find((stroke) => stroke.style.ink === 'ochre' && stroke.style.dash !== undefined);
    const ends = limit?.lines.map((line) => [line[0], line[1]].join() === [...line.slice(-2)].join());
    expect(ends).toEqual([false]);
    const dots = strokes.find((stroke) => stroke.style.ink === 'ink2');
    expect(dots?.style.dash?.[0]).toBeLessThan(1);
  });

  test('is barred once where one area lies in another, or in a state that is held whole', () => {
    const barred = (ids: readonly string[]): number => {
      const { pen, strokes } = notingPen();
      paintOccupied(pen, planar, sheet, model({ regions: ids.map((id) => region(id, OCCUPIED)) }));
      return strokes.filter((stroke) => stroke.style.width === 2).length;
    };
    expect(barred(['UKR-DON'])).toBe(1);
    expect(barred(['UKR-DON', 'UKR-SE', 'UKR-KHE'])).toBe(1);
    expect(barred(['UKR-43', 'UKR-DON', 'UKR-SE'])).toBe(2);
    expect(barred(['UKR', 'UKR-DON'])).toBe(1);
  });
});

test('a layer shows the reading that lens and switches ask for', () => {
  const lens = {
    mode: 'off' as const,
    divider01: 0.5,
    meant: { washOf: 'a' as const },
    seen: { alarmOf: 'b' as const },
  };
  const layers = { alignment: true, forces: true, alarm: 'theirs' as const };
  expect(readingOf(model({ lens, layers }), 'meant')).toEqual({ alarmOf: 'b' });
  expect(readingOf(model({ lens, layers, seat: 'b' }), 'meant')).toEqual({ alarmOf: 'a' });
  expect(readingOf(model({ lens: { ...lens, mode: 'divide' }, layers }), 'meant')).toEqual({ washOf: 'a' });
  expect(readingOf(model({ lens: { ...lens, mode: 'seen' }, layers }), 'seen')).toEqual({ alarmOf: 'b' });
  expect(readingOf(model({ lens }), 'meant')).toEqual({});
});

test('a drawing is made anew when what it shows has changed, and only then', () => {
  const theatre = (a: number) => [{ id: 't', regions: ['POL'], alarm: { a, b: 0 } }];
  const base = model({ regions: [region('POL')], theatres: theatre(10) });
  const read = { ...base, layers: { ...base.layers, alarm: 'mine' as const } };
  expect(overKey({ ...base, theatres: theatre(90) }, 'meant')).toBe(overKey(base, 'meant'));
  expect(overKey({ ...read, theatres: theatre(90) }, 'meant')).not.toBe(overKey(read, 'meant'));
  expect(overKey({ ...base, selected: 'POL' }, 'meant')).toBe(overKey(base, 'meant'));
  expect(pointerKey({ ...base, selected: 'POL' })).not.toBe(pointerKey(base));
  expect(tintKey(base, 'POL')).not.toBe(tintKey(base, undefined));
});

describe('the frame', () => {
  const ticks = frameTicks(planar, sheet);

  test('has ticks every five degrees, in order, where the graticule meets the edge', () => {
    for (const row of [ticks.top, ticks.bottom]) {
      expect(row.length).toBeGreaterThan(6);
      expect(row.map((tick) => tick.degree)).toEqual(row.map((_, i) => (row[0]?.degree ?? 0) + 5 * i));
    }
    expect(ticks.left.map((tick) => tick.degree)).toEqual([...ticks.left].map((t) => t.degree).sort((a, b) => b - a));
    const tick = ticks.top.find((each) => each.degree === 20);
    const near = toScreen(sheet.view, project(20, 64.5));
    expect(Math.abs((tick?.at ?? 0) - near.x)).toBeLessThan(8);
  });

  test('has bars that do not overlap and do not leave the map', () => {
    const bars = frameBars(ticks, sheet).filter((bar) => bar.y === -4);
    for (const [i, bar] of bars.entries()) {
      expect(bar.x).toBeGreaterThanOrEqual(0);
      expect(bar.x + bar.width).toBeLessThanOrEqual(size.width + 1e-6);
      const next = bars[i + 1];
      if (next !== undefined) expect(bar.x + bar.width).toBeLessThan(next.x);
    }
    expect(bars.length).toBeGreaterThan(3);
  });

  test('writes every second degree, or fewer, where all of them would run into each other', () => {
    const row = (apart: number) => Array.from({ length: 12 }, (_, k) => ({ degree: 5 * k, at: 20 + k * apart }));
    const written = (apart: number) => writtenTicks(row(apart), 'lon', 20 + 12 * apart).map(({ degree }) => degree);
    expect(written(40)).toHaveLength(12);
    expect(written(20)).toEqual([0, 10, 20, 30, 40, 50]);
    expect(written(12)).toEqual([0, 15, 30, 45]);
  });

  test('writes degrees with their letter', () => {
    expect([degreeText(-5, 'lon'), degreeText(0, 'lon'), degreeText(25, 'lon'), degreeText(55, 'lat')]).toEqual([
      '5°W',
      '0°',
      '25°E',
      '55°',
    ]);
  });
});

test('path data can be read back to a tenth of a px', () => {
  const line = Float64Array.from([1.04, -2, 3.55, -2, 3.5, 0.25, -0.5, -0.5]);
  const data = pathData([line], false);
  expect(data).toBe('M1 -2l2.6 0-.1 2.3-4-.8');
  expect(pathData([Float64Array.from([0, 0, 5, 0, 5, 5, 0, 0])], false).endsWith('z')).toBe(true);
});

test('a drawing to file names its colours by the theme’s variables and carries no broken number', () => {
  const full = model({ regions: [region('UKR', { name: 'Ukraine' })], selected: 'UKR' });
  const svg = exportSvg(planar, full, { size, layer: 'meant', frame: true, prefix: 'x' });
  expect(svg).toContain('var(--land,');
  expect(svg).toContain('UKRAINE');
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
});

test('the map’s colours are the interface’s', () => {
  const css = readFileSync(new URL('../../src/ui/styles/tokens.css', import.meta.url), 'utf8').toLowerCase();
  const [day = '', night = ''] = css.split("[data-theme='night']");
  for (const [theme, text] of [
    ['day', day],
    ['night', night],
  ] as const) {
    for (const [ink, value] of Object.entries(PALETTES[theme])) {
      expect(text, `${theme} ${ink}`).toContain(`${cssVariable(ink as Ink)}: ${value.toLowerCase()}`);
    }
  }
});

test('colours mix by share', () => {
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(mix('#102030', '#ffffff', 0)).toBe('#102030');
});

describe('a silhouette', () => {
  test('fits its box, and holds a state’s parts in law', () => {
    const ukraine = regionSilhouette(planar, 'UKR');
    expect(ukraine?.width).toBeLessThanOrEqual(72);
    expect(ukraine?.height).toBeLessThanOrEqual(56);
    expect(ukraine?.path.match(/M/g)?.length).toBeGreaterThan(1);
    const numbers = (ukraine?.path.match(/[\d.]+/g) ?? []).map(Number);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(73);
  });

  test('exists for former states and areas, and not for what the map does not know', () => {
    expect(regionSilhouette(planar, 'YUG')?.path.length).toBeGreaterThan(100);
    expect(regionSilhouette(planar, 'GEO-ABK')?.path).toMatch(/^M.*Z$/);
    expect(regionSilhouette(planar, 'nowhere')).toBeUndefined();
  });
});
