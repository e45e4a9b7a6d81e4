import { describe, expect, test } from 'vitest';
import { pieceAt } from '../../src/map/hit-test.ts';
import { listRegions } from '../../src/map/listing.ts';
import type { MapForce, MapModel, MapNote } from '../../src/map/map-model.ts';
import type { Mark } from '../../src/map/marks/art.ts';
import { collectMarks } from '../../src/map/marks/collect-marks.ts';
import { distanceTo, leaderTo, letterBoxes } from '../../src/map/marks/leader-line.ts';
import { withPairedNotes } from '../../src/map/marks/note-proposals.ts';
import type { Extent } from '../../src/map/marks/place-marks.ts';
import { estimateWidth, nameStyle } from '../../src/map/marks/text-style.ts';
import { unproject } from '../../src/map/projection.ts';
import { homeView, type Size, toPlanar, toScreen } from '../../src/map/viewport.ts';
import { loadMap, model, region } from './load-map.ts';

const planar = loadMap();
const size: Size = { width: 690, height: 612 };
const whole: Extent = { left: 0, top: 0, right: size.width, bottom: size.height };
const sheet = { view: homeView({ lon: 24.6, lat: 51, kmAcross: 3850 }, size), size };
const STATES = [
  ...['FIN', 'RUS', 'EST', 'LVA', 'LTU', 'SWE', 'NOR', 'UKR', 'BLR', 'POL', 'DEU', 'MDA', 'ROU', 'BGR', 'TUR'],
  ...['HUN', 'SVK', 'AUT', 'ITA', 'GRC', 'SRB', 'GEO', 'KAZ'],
];
const CENTRAL = ['POL', 'DEU', 'HUN', 'SVK', 'AUT'];

const anchor = (id: string) => {
  const name = planar.names.get(id) ?? planar.seas.find((sea) => sea.id === id);
  if (name === undefined) throw new Error(id);
  return name;
};

const noteAt = (id: string, place: string, more: Partial<MapNote> = {}): MapNote => ({
  id,
  lines: ['Lend money for', 'alignment'],
  at: unproject(anchor(place)),
  voice: 'b',
  speaksOf: { lands: [place], named: planar.names.has(place) },
  ...more,
});
const force = (id: string, place: string): MapForce => ({
  id,
  side: 'b',
  kind: 'ground',
  size: 1,
  at: { region: place },
});
const caption = (id: string, place: string, more: Partial<MapNote> = {}): MapNote =>
  noteAt(id, place, { caption: 'quiet', ...more });

function collect(
  notes: readonly MapNote[],
  bounds: Extent = whole,
  more: Partial<MapModel> = {},
  on = sheet,
): readonly Mark[] {
  const full = model({ regions: STATES.map((id) => region(id)), ...more });
  const listing = listRegions(planar, STATES);
  return collectMarks({
    planar,
    listing,
    model: full,
    sheet: on,
    measure: estimateWidth,
    moved: new Map(),
    notes,
    bounds,
    taken: [],
  });
}

const markOf = (marks: readonly Mark[], id: string): Mark => {
  const mark = marks.find((each) => each.id === id);
  if (mark === undefined) throw new Error(`${id} is left out`);
  return mark;
};
const textsOf = (marks: readonly Mark[]): readonly Mark[] => marks.filter(({ art }) => art.kind === 'text');
/** Boxes of a text's letters on the sheet. */
const lettersOf = ({ art, x, y }: Mark): readonly Extent[] =>
  art.kind !== 'text'
    ? []
    : letterBoxes(art.lines, art.style, estimateWidth).map((box) => ({
        left: box.left + x,
        right: box.right + x,
        top: box.top + y,
        bottom: box.bottom + y,
      }));
/** The ends of a line on the sheet, and points along it. */
const lineOf = ({ art, x, y }: Mark) => {
  if (art.kind !== 'leader') throw new Error('no line');
  const at = (share: number) => ({ x: x + art.to.x * share, y: y + art.to.y * share });
  return { from: at(0), to: at(1), dot: art.dot, along: Array.from({ length: 41 }, (_, i) => at(i / 40)) };
};

/** Turns with several acts at one place, and with acts at states that lie close together. */
const CROWDS: readonly (readonly MapNote[])[] = [
  ['1', '2', '3'].map((id) => caption(id, 'black-sea', { speaksOf: { lands: ['UKR', 'ROU', 'TUR'], named: false } })),
  ['1', '2', '3'].map((id) => caption(id, 'SVK', { speaksOf: { lands: CENTRAL, named: false } })),
  ['UKR', 'BLR', 'MDA', 'EST', 'GEO'].map((id) => caption(id, id)),
  ['POL', 'POL', 'HUN', 'SRB'].map((place, i) => caption(String(i), place)),
];

describe('captions of acts', () => {
  test('stand beside a small land whose room a force takes, and nowhere if their place is out of view', () => {
    const forces = Array.from({ length: 7 }, (_, i) => force(`f${i}`, 'LVA'));
    const far = { ...size, width: 330, height: 230 };
    const small = { view: homeView({ lon: 24.6, lat: 51, kmAcross: 3850 }, far), size: far };
    const marks = collect(
      [caption('LVA', 'LVA'), caption('GRC', 'GRC')],
      { ...whole, right: 330, bottom: 200 },
      { forces },
      small,
    );
    const at = toScreen(small.view, anchor('LVA'));
    expect(Math.min(...lettersOf(markOf(marks, 'note:LVA')).map((box) => distanceTo(box, at)))).toBeLessThan(64);
    expect(toScreen(small.view, anchor('GRC')).y).toBeGreaterThan(200);
    expect(marks.some(({ id }) => id === 'note:GRC')).toBe(false);
  });

  test('are never left out, and keep off every name', () => {
    for (const notes of CROWDS) {
      const texts = textsOf(collect(notes));
      for (const { id } of notes) {
        const own = lettersOf(markOf(texts, `note:${id}`));
        const others = texts.filter((each) => each.id !== `note:${id}`).flatMap(lettersOf);
        const met = others.filter((box) =>
          own.some((o) => o.left < box.right && box.left < o.right && o.top < box.bottom && box.top < o.bottom),
        );
        expect(met).toEqual([]);
      }
    }
  });

  test('have a line from their own letters to a dot on what is meant, under no other text', () => {
    const lines = CROWDS.flatMap((notes) => {
      const marks = collect(notes);
      return marks.filter(({ art }) => art.kind === 'leader').map((mark) => ({ marks, notes, mark }));
    });
    expect(lines.length).toBeGreaterThan(4);
    for (const { marks, notes, mark } of lines) {
      const id = mark.id.replace(/:line$/, '');
      const { from, to, dot, along } = lineOf(mark);
      const gaps = lettersOf(markOf(marks, id)).map((box) => distanceTo(box, from));
      expect(Math.min(...gaps)).toBeLessThanOrEqual(3);
      expect(dot).toBe(true);
      const lands = notes.find((note) => `note:${note.id}` === id)?.speaksOf?.lands ?? [];
      expect([...lands, undefined]).toContain(pieceAt(planar, toPlanar(sheet.view, to.x, to.y)));
      const others = textsOf(marks)
        .filter((each) => each.id !== id)
        .flatMap(lettersOf);
      expect(others.filter((box) => along.some((at) => distanceTo(box, at) === 0))).toEqual([]);
    }
  });

  test('end apart where they share a place', () => {
    const marks = collect(CROWDS[1] ?? []);
    const ends = marks.filter(({ art }) => art.kind === 'leader').map((mark) => lineOf(mark).to);
    expect(ends.length).toBeGreaterThan(1);
    ends.forEach((a, i) => {
      for (const b of ends.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(5);
    });
  });

  test('without a line stand at their place', () => {
    const states = CROWDS[2] ?? [];
    const marks = collect(states);
    const bare = states.filter(({ id }) => marks.every((mark) => mark.id !== `note:${id}:line`));
    expect(bare.length).toBeGreaterThan(1);
    for (const { id } of bare) {
      const at = toScreen(sheet.view, anchor(id));
      const text = markOf(marks, `note:${id}`);
      expect(Math.min(...lettersOf(text).map((box) => distanceTo(box, at)))).toBeLessThanOrEqual(27);
      expect(pieceAt(planar, toPlanar(sheet.view, text.x, text.y))).toBe(id);
    }
  });

  test('of one act alone in a sea lie on it', () => {
    const marks = collect((CROWDS[0] ?? []).slice(0, 1));
    expect(marks.some(({ art }) => art.kind === 'leader')).toBe(false);
    const { x, y } = markOf(marks, 'note:1');
    expect(pieceAt(planar, toPlanar(sheet.view, x, y))).toBeUndefined();
  });
});

test('a line starts at the letters nearest to its end, not at the box around all lines', () => {
  const letters = letterBoxes(['a long first line', 'end'], nameStyle(1, false), estimateWidth);
  const end = { x: 200, y: letters[1]?.bottom ?? 0 };
  const { from, to } = leaderTo(letters, end, 10);
  expect(Math.min(...letters.map((box) => distanceTo(box, from)))).toBeCloseTo(2.5, 1);
  expect(Math.hypot(end.x - to.x, end.y - to.y)).toBeCloseTo(10, 6);
});

describe('quotations under a divided lens', () => {
  const lens = { mode: 'divide', divider01: 0.4, meant: {}, seen: {} } as const;
  const split = size.width * 0.4;
  const left = { ...whole, right: split - 7 };
  const right = { ...whole, left: split + 7 };
  const notes = [noteAt('1', 'UKR'), noteAt('2', 'DEU')];

  test('bear the number that stands at their place where that lies on the other side, and a line to it on its own', () => {
    for (const [bounds, near, far] of [
      [right, '1', '2'],
      [left, '2', '1'],
    ] as const) {
      const marks = collect(notes, bounds, { lens });
      const place = markOf(marks, `note:${near}:place`);
      expect(place.art).toMatchObject({ kind: 'pin', text: near });
      expect(pieceAt(planar, toPlanar(sheet.view, place.x, place.y))).toBe(near === '1' ? 'UKR' : 'DEU');
      const number = markOf(marks, `note:${far}:number`);
      expect(number.art).toMatchObject({ kind: 'text', lines: [far] });
      expect(Math.min(...lettersOf(markOf(marks, `note:${far}`)).map((box) => distanceTo(box, number)))).toBeLessThan(
        15,
      );
      expect(marks.some(({ id }) => id === `note:${far}:line` || id === `note:${far}:place`)).toBe(false);
    }
  });

  test('stay on their own side of the divider', () => {
    for (const bounds of [left, right])
      for (const box of collect(notes, bounds, { lens })
        .filter(({ id }) => /^note:\d$/.test(id))
        .flatMap(lettersOf)) {
        expect(box.left).toBeGreaterThan(bounds.left);
        expect(box.right).toBeLessThan(bounds.right);
      }
  });

  test('bear no numbers where the lens is not divided', () => {
    const marks = collect(notes);
    expect(marks.filter(({ art }) => art.kind === 'pin')).toEqual([]);
    expect(marks.filter(({ id }) => /^note:\d$/.test(id))).toHaveLength(2);
  });

  test('are equal in number on both sides, unless one has none', () => {
    const text = (id: string): Mark => ({
      id,
      x: 0,
      y: 0,
      art: { kind: 'text', lines: [], style: nameStyle(1, false), align: 'middle', angle: 0 },
    });
    const [one, two, ten] = [text('note:1'), text('note:2'), text('note:10')];
    const line: Mark = { id: 'note:2:line', x: 0, y: 0, art: { kind: 'leader', to: { x: 1, y: 1 }, dot: true } };
    const disc: Mark = { id: 'note:10:place', x: 0, y: 0, art: { kind: 'pin', text: '10', small: true } };
    expect(withPairedNotes([line, one, two], [one])).toEqual([one]);
    expect(withPairedNotes([one, disc, ten], [ten])).toEqual([disc, ten]);
    expect(withPairedNotes([line, two], [one])).toEqual([line, two]);
    expect(withPairedNotes([one, line, two], [ten])).toEqual([one]);
    expect(withPairedNotes([line, two], [])).toEqual([line, two]);
    // The numeral beside a note is text as well; it stays and goes with its note.
    const numeral: Mark = { ...one, id: 'note:1:number' };
    expect(withPairedNotes([numeral, one], [one])).toEqual([numeral, one]);
    expect(withPairedNotes([numeral, one, two], [two])).toEqual([two]);
  });
});
