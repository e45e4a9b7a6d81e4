import { describe, expect, test } from 'vitest';
import { pieceAt } from '../../src/map/hit-test.ts';
import { listRegions } from '../../src/map/listing.ts';
import type { MapForce, MapModel } from '../../src/map/map-model.ts';
import { collectMarks } from '../../src/map/marks/collect-marks.ts';
import { contourReach, contourRings } from '../../src/map/marks/contour.ts';
import { groupForces } from '../../src/map/marks/group-forces.ts';
import { movedNames } from '../../src/map/marks/moved-names.ts';
import { nameLines } from '../../src/map/marks/name-text.ts';
import { type Candidate, type Extent, placeMarks } from '../../src/map/marks/place-marks.ts';
import { estimateWidth, nameStyle, seaStyle } from '../../src/map/marks/text-style.ts';
import { ringArea } from '../../src/map/planar.ts';
import { unproject } from '../../src/map/projection.ts';
import { homeView, type Size, toPlanar, toScreen } from '../../src/map/viewport.ts';
import { loadMap, model, region } from './load-map.ts';

const planar = loadMap();
const size: Size = { width: 690, height: 612 };
const bounds: Extent = { left: 0, top: 0, right: 690, bottom: 612 };
const box: Extent = { left: -20, top: -10, right: 20, bottom: 10 };
const stay = { x: 0, y: 0, extents: [box] };

const candidate = (id: string, order: number, x: number, y: number, more: Partial<Candidate> = {}): Candidate => ({
  id,
  order,
  x,
  y,
  options: [stay],
  ...more,
});

describe('marks that would cover one another', () => {
  test('give way by their order, whatever order they come in', () => {
    const marks = [candidate('name', 40, 100, 100), candidate('force', 10, 105, 100), candidate('crisis', 0, 110, 100)];
    expect(placeMarks(marks, bounds).map((mark) => mark.id)).toEqual(['crisis']);
    expect(placeMarks([...marks].reverse(), bounds).map((mark) => mark.id)).toEqual(['crisis']);
  });

  test('step aside before they are left out', () => {
    const aside = candidate('name', 40, 100, 100, { options: [stay, { x: 0, y: 25, extents: [box] }] });
    const placed = placeMarks([candidate('force', 10, 100, 100), aside], bounds);
    expect(placed.find((mark) => mark.id === 'name')).toMatchObject({ x: 100, y: 125, chosen: 1 });
  });

  test('stay inside the map, off the divider, and where they are fixed', () => {
    expect(placeMarks([candidate('name', 1, 15, 300)], bounds)).toEqual([]);
    expect(placeMarks([candidate('force', 1, 5, 300, { mayCrossEdge: true })], bounds)).toHaveLength(1);
    expect(placeMarks([candidate('force', 1, -5, 300, { mayCrossEdge: true })], bounds)).toEqual([]);
    const handle: Extent = { left: 300, right: 360, top: 280, bottom: 340 };
    expect(placeMarks([candidate('name', 1, 330, 300)], bounds, [handle])).toEqual([]);
    expect(placeMarks([candidate('crisis', 1, 330, 300, { fixed: true })], bounds, [handle])).toHaveLength(1);
  });
});

const collect = (
  more: Partial<MapModel>,
  within: Extent = bounds,
  kmAcross = 3850,
  centre: { readonly lon: number; readonly lat: number } = { lon: 24.6, lat: 51 },
) => {
  const full = model(more);
  const listing = listRegions(
    planar,
    full.regions.map((each) => each.id),
  );
  const sheet = { view: homeView({ ...centre, kmAcross }, size), size };
  return collectMarks({
    planar,
    listing,
    model: full,
    sheet,
    measure: estimateWidth,
    moved: new Map(),
    notes: [],
    bounds: within,
    taken: [],
  });
};

const POLAND = region('POL', { name: 'Poland' });
const force = (id: string, more: Partial<MapForce> = {}): MapForce => ({
  id,
  side: 'a',
  kind: 'ground',
  size: 1,
  at: { region: 'POL' },
  ...more,
});

describe('on the map', () => {
  test('a name yields to a force, and a force to a crisis', () => {
    const alone = collect({ regions: [POLAND] });
    const name = alone.find((mark) => mark.id === 'name:POL');
    const withForce = collect({ regions: [POLAND], forces: [force('f')] });
    const moved = withForce.find((mark) => mark.id === 'name:POL');
    expect(name).toBeDefined();
    expect(moved === undefined || moved.y !== name?.y || moved.x !== name?.x).toBe(true);
    const plain = withForce.find((mark) => mark.id === 'force:f');
    const crisis = { id: 'c', at: { region: 'POL' }, rung: 3 };
    const pushed = collect({ regions: [POLAND], forces: [force('f')], crises: [crisis] });
    const centre = pushed.find((mark) => mark.id === 'crisis:c');
    const aside = pushed.find((mark) => mark.id === 'force:f');
    expect(centre).toMatchObject({ x: plain?.x, y: plain?.y });
    expect(Math.hypot((aside?.x ?? 0) - (centre?.x ?? 0), (aside?.y ?? 0) - (centre?.y ?? 0))).toBeGreaterThan(25);
  });

  test('a state in crisis is named beside the rings, whatever their size', () => {
    for (const [id, rung, kmAcross] of [
      ['UKR', 3, 2000],
      ['UKR', 8, 2000],
      ['NOR', 3, 2000],
      ['EST', 5, 700],
      ['POL', 6, 3850],
    ] as const) {
      const crises = [{ id: 'c', at: { region: id }, rung }];
      const home = planar.names.get(id);
      if (home === undefined) throw new Error(id);
      const marks = collect(
        { regions: [region(id)], crises, forces: [force('f', { at: { region: id } })] },
        bounds,
        kmAcross,
        unproject(home),
      );
      const name = marks.find((mark) => mark.id === `name:${id}`);
      const rings = marks.find((mark) => mark.id === 'crisis:c');
      if (rings === undefined || rings.art.kind !== 'crisis') throw new Error('no rings');
      expect(name).toBeDefined();
      const off = Math.max(Math.abs((name?.x ?? 0) - rings.x), Math.abs((name?.y ?? 0) - rings.y));
      expect(off).toBeGreaterThan(Math.min(40, contourReach(rung, rings.art.scale) * 0.7));
      expect(off).toBeLessThan(110);
    }
  });

  test('a force by the edge of the map is drawn whole inside it, one beyond it not at all', () => {
    const sheet = { view: homeView({ lon: 24.6, lat: 51, kmAcross: 3850 }, size), size };
    const at = (x: number, y: number) => ({ at: unproject(toPlanar(sheet.view, x, y)) });
    const { right, bottom } = bounds;
    const forces = [force('corner', at(4, 2)), force('foot', at(right - 2, bottom - 5)), force('out', at(300, -6))];
    const drawn = collect({ forces });
    expect(drawn.map(({ id }) => id).sort()).toEqual(['force:corner', 'force:foot']);
    for (const { x, y } of drawn) {
      expect(Math.min(x - 13, y - 13, right - x - 13, bottom - y - 21)).toBeGreaterThan(0);
      expect(Math.min(Math.hypot(x - 4, y - 2), Math.hypot(x - right + 2, y - bottom + 5))).toBeLessThan(25);
    }
  });

  test('crises are drawn last, names first', () => {
    const crisis = { id: 'c', at: { region: 'UKR' }, rung: 2 };
    const kinds = collect({ regions: [POLAND], forces: [force('f')], crises: [crisis] }).map((mark) => mark.art.kind);
    expect(kinds).toEqual(['text', 'force', 'crisis']);
  });

  test('a name stays on its own side of the divider', () => {
    const at = collect({ regions: [POLAND] }).find((mark) => mark.id === 'name:POL')?.x ?? 0;
    const half = estimateWidth('POLAND', nameStyle(1, false)) / 2;
    const places = [-60, -20, 2, 20, 60].map((step) => {
      const line = at + step;
      const [name] = collect({ regions: [POLAND] }, { ...bounds, right: line });
      return name === undefined ? 'none' : name.x + half <= line ? 'clear' : 'across';
    });
    expect(places).not.toContain('across');
    expect(places[0]).toBe('none');
    expect(places[4]).toBe('clear');
  });

  test('small states are named only when the map is near enough', () => {
    const regions = [region('SVN', { name: 'Slovenia' }), region('LUX', { name: 'Luxembourg' })];
    expect(collect({ regions }, bounds, 8000)).toEqual([]);
    expect(collect({ regions: [region('SVN', { name: 'Slovenia' })] }, bounds, 3000)).toHaveLength(1);
  });

  test('what the text beside the map names is labelled at any scale, towns too', () => {
    const names = {
      regions: [region('BIH', { name: 'Bosnia and Herzegovina' })],
      cityNames: { sevastopol: 'Sevastopol' },
    };
    const ids = (named: readonly string[]) => collect({ ...names, named }, bounds, 5200).map((mark) => mark.id);
    expect(ids([])).not.toContain('name:BIH');
    expect(ids([])).not.toContain('town:sevastopol');
    expect(ids(['BIH', 'sevastopol'])).toEqual(expect.arrayContaining(['name:BIH', 'town:sevastopol']));
  });

  test('no type is smaller than 9.5 px', () => {
    for (const rank of [1, 2, 3, 4, 5]) expect(nameStyle(rank, false).size).toBeGreaterThanOrEqual(9.5);
    expect(nameStyle(5, true).size).toBeGreaterThanOrEqual(9.5);
    expect(seaStyle(4).size).toBeGreaterThanOrEqual(9.5);
  });
});

test('long names are set in two lines, parts open the second with their bracket', () => {
  expect(nameLines(region('GBR', { name: 'United Kingdom' }), false)).toEqual(['UNITED', 'KINGDOM']);
  expect(nameLines(region('BIH', { name: 'Bosnia and Herzegovina' }), false)).toEqual(['BOSNIA AND', 'HERZEGOVINA']);
  expect(nameLines(region('POL', { name: 'Poland' }), false)).toEqual(['POLAND']);
  expect(nameLines(region('GEO-OSE', { name: 'South Ossetia (Georgia)' }), true)).toEqual([
    'South Ossetia',
    '(Georgia)',
  ]);
  expect(nameLines(region('TUR', { name: 'Türkiye', label: 'TÜRKİYE' }), false)).toEqual(['TÜRKİYE']);
  expect(nameLines(region('XKX', { name: 'Kosovo', note: 'status disputed' }), false)).toEqual([
    'KOSOVO',
    'status disputed',
  ]);
});

describe('forces', () => {
  const spread = Array.from({ length: 20 }, (_, i) => ({
    force: force(`f${i}`, { side: i % 2 === 0 ? 'a' : 'b', size: i === 4 ? 3 : 1 }),
    x: i * 10,
    y: 0,
  }));

  test('up to twelve stand alone; past that the nearest of one side join, and none is lost', () => {
    expect(groupForces(spread.slice(0, 12)).every((mark) => mark.ids.length === 1)).toBe(true);
    const marks = groupForces(spread);
    expect(marks).toHaveLength(12);
    expect(marks.flatMap((mark) => mark.ids).sort()).toEqual(spread.map(({ force: { id } }) => id).sort());
    for (const mark of marks) {
      expect(new Set(mark.ids.map((id) => spread.find((each) => each.force.id === id)?.force.side)).size).toBe(1);
    }
  });

  test('a group shows its largest force', () => {
    const mark = groupForces(spread, 2).find((each) => each.ids.includes('f4'));
    expect(mark?.lead.id).toBe('f4');
  });
});

describe('the rings of a crisis', () => {
  test('are as many as its rung, at most eight, none below one', () => {
    expect([-2, 0, 1, 4, 8, 9].map((rung) => contourRings('c', rung).length)).toEqual([0, 0, 1, 4, 8, 8]);
  });

  test('lie one within the other and inside the reach that names keep off', () => {
    const rings = contourRings('tskhinvali', 6);
    const areas = rings.map((ring) => ringArea(ring.line));
    expect(areas).toEqual([...areas].sort((a, b) => b - a));
    const reach = contourReach(6);
    for (const ring of rings) for (const value of ring.line) expect(Math.abs(value)).toBeLessThan(reach);
  });

  test('have the same shape each time, and another for another crisis', () => {
    expect(contourRings('a', 3)).toEqual(contourRings('a', 3));
    expect(contourRings('a', 3)).not.toEqual(contourRings('b', 3));
  });
});

test('a land in view whose name is not gets it at a place on that land', () => {
  const sheet = { view: homeView({ lon: 43.6, lat: 42.4, kmAcross: 900 }, size), size };
  const regions = [region('RUS'), region('TUR'), region('GEO'), region('FRA')];
  const listing = listRegions(planar, ['RUS', 'TUR', 'GEO', 'FRA']);
  const moved = movedNames(planar, listing, regions, sheet);
  expect([...moved.keys()].sort()).toEqual(['RUS', 'TUR']);
  for (const at of moved.values()) {
    const { x, y } = toScreen(sheet.view, at);
    expect(x > 40 && x < size.width - 40 && y > 10 && y < size.height - 10).toBe(true);
    expect(toPlanar(sheet.view, x, y).x).toBeCloseTo(at.x, 6);
  }
});

test('a name whose place lies under a panel of the page goes to another place on its land', () => {
  const sheet = { view: homeView({ lon: 30, lat: 54, kmAcross: 3600 }, size), size };
  const regions = [region('RUS'), region('UKR')];
  const listing = listRegions(planar, ['RUS', 'UKR']);
  const anchor = planar.names.get('RUS');
  if (anchor === undefined) throw new Error('no anchor');
  const { x, y } = toScreen(sheet.view, anchor);
  const panel = { left: x - 90, right: x + 90, top: y - 120, bottom: y + 120 };
  expect(movedNames(planar, listing, regions, sheet).has('RUS')).toBe(false);
  const at = movedNames(planar, listing, regions, sheet, [panel]).get('RUS');
  if (at === undefined) throw new Error('not moved');
  const to = toScreen(sheet.view, at);
  expect(to.x > panel.left && to.x < panel.right && to.y > panel.top && to.y < panel.bottom).toBe(false);
});

test('the name of an area never stands on the land of another state', () => {
  for (const id of ['GEO-OSE', 'GEO-ABK', 'MDA-TRA', 'UKR-DON']) {
    const area = planar.areas.get(id);
    if (area === undefined) throw new Error(id);
    for (const kmAcross of [700, 1100, 1600, 2300]) {
      const at = unproject(area);
      const whole = region(area.partOf, { name: area.partOf });
      const part = region(id, { name: `The area of ${id}`, note: '(whose it is)' });
      const forces = [force('f', { at: { region: area.partOf } }), force('g', { at: { region: id } })];
      const marks = collect({ regions: [whole, part], forces }, bounds, kmAcross, at);
      const name = marks.find((mark) => mark.id === `name:${id}`);
      if (name === undefined) continue;
      const sheet = { view: homeView({ ...at, kmAcross }, size), size };
      const under = pieceAt(planar, toPlanar(sheet.view, name.x, name.y));
      expect([undefined, area.partOf], `${id} at ${kmAcross}`).toContain(under);
    }
  }
});
