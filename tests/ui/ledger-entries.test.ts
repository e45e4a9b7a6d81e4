import { describe, expect, it } from 'vitest';
import { heldEntries, ledgerSpan, ownEntries, placeOnStrip, rivalEntries } from '../../src/ui/panels/ledger-entries.ts';
import { CAMPAIGN } from '../helpers/levels.ts';
import { momentsOf } from './some-matches.ts';

const moments = momentsOf(CAMPAIGN, 5, 'guided');
const theatresOf = (view: (typeof moments)[number]['view']) => view.threat?.theatres ?? [];

describe('the own ledger', () => {
  it('loses no point when lines of one cause are put together', () => {
    for (const { view } of moments) {
      for (const { theatre, total } of theatresOf(view)) {
        const sum = ownEntries(view, theatre).reduce((all, entry) => all + entry.now, 0);
        // Entries too small for a row are left out: a twentieth of a point each at most.
        const small = theatresOf(view).find((t) => t.theatre === theatre)?.lines.length ?? 0;
        expect(Math.abs(sum - total)).toBeLessThanOrEqual(0.05 * small);
      }
    }
  });

  it('shows the newest first and what is always counted last', () => {
    const last = moments.at(-1)?.view;
    const entries = last === undefined ? [] : ownEntries(last, theatresOf(last)[0]?.theatre ?? '');
    const acts = entries.filter((entry) => !entry.standing);
    expect(acts.length).toBeGreaterThan(2);
    expect(acts.map((entry) => entry.tick ?? -1)).toEqual(acts.map((entry) => entry.tick ?? -1).sort((a, b) => b - a));
    expect(entries.slice(0, acts.length).every((entry) => !entry.standing)).toBe(true);
    expect(entries.slice(acts.length).every((entry) => entry.standing)).toBe(true);
  });

  it('names each cause once', () => {
    for (const { view } of moments.slice(-2)) {
      for (const { theatre } of theatresOf(view)) {
        const ids = ownEntries(view, theatre).map((entry) => entry.id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
  });
});

describe('lines of one cause', () => {
  const line = (ref: string, more: object) => ({ ref, kind: 'act', channel: 'status', now: 2, ...more });
  const theatre = {
    theatre: 'here',
    lines: [
      line('a', { kind: 'belief-base' }),
      line('b', { card: 3, tick: 6, entered: 4 }),
      line('c', { card: 3, tick: 6, channel: 'forces', now: 5 }),
      line('d', { cause: 8 }),
      line('e', { cause: 8, now: -1 }),
      line('f', { cause: 9, now: 0.01 }),
    ],
  };
  const entries = ownEntries({ threat: { theatres: [theatre] }, cards: [] } as never, 'here');

  it('are one entry: a card’s, or those of a fact without a card', () => {
    expect(entries.map((entry) => [entry.id, entry.now, entry.entered])).toEqual([
      ['card 3', 7, 9],
      ['fact 8', 1, 1],
      ['a', 2, 2],
    ]);
  });

  it('take the pattern of the channel that carries most', () => {
    expect(entries[0]?.channel).toBe('forces');
  });

  it('come before what is always counted, even when nobody knows since when', () => {
    expect(entries.map((entry) => entry.standing)).toEqual([false, false, true]);
  });
});

describe('the other desk’s ledger', () => {
  it('holds own acts with a known reading, newest first, in their theatre only', () => {
    const { view } = moments.at(-1) ?? {};
    if (view === undefined) throw new Error('no match was played');
    const all = theatresOf(view).map(({ theatre }) => rivalEntries(view, theatre));
    expect(all.flat().length).toBeGreaterThan(3);
    expect(all.flat().every((card) => card.mine && card.seen !== undefined)).toBe(true);
    for (const cards of all) expect(cards.map((c) => c.tick)).toEqual(cards.map((c) => c.tick).sort((a, b) => b - a));
    const placed = all.flatMap((cards) =>
      cards.filter((card) => card.theatre !== undefined || card.state !== undefined),
    );
    expect(new Set(placed.map((card) => card.id)).size).toBe(placed.length);
  });
});

describe('the other desk’s ledger where its figures are told exactly', () => {
  it('holds each move at what it weighs now, and what fades has a smaller figure than it had', () => {
    const { view } = moments.at(-1) ?? {};
    const rival = view?.rival?.seat;
    if (view === undefined || rival === undefined) throw new Error('no match was played');
    const entries = theatresOf(view).flatMap(({ theatre }) => heldEntries(view, rival, theatre));
    expect(entries.length).toBeGreaterThan(10);
    expect(entries.every((entry) => entry.exact)).toBe(true);
    const old = entries.filter(({ card }) => card.turn < view.time.turn - 1);
    const faded = old.filter(({ entered, now }) => Math.abs(now) < Math.abs(entered) - 0.05);
    expect(faded.length).toBeGreaterThan(old.length / 2);
  });

  it('gives only the number at entry where they are not', () => {
    const { view } = momentsOf(CAMPAIGN, 6, 'planner').findLast((moment) => moment.view.phase === 'orders') ?? {};
    const rival = view?.rival?.seat;
    if (view === undefined || rival === undefined) throw new Error('no match was played');
    const entries = theatresOf(view).flatMap(({ theatre }) => heldEntries(view, rival, theatre));
    expect(entries.length).toBeGreaterThan(3);
    expect(entries.every((entry) => !entry.exact && entry.entered === entry.now)).toBe(true);
  });
});

describe('the strip of a ledger', () => {
  it('runs from the oldest entry to now and never shows less than it is told to', () => {
    expect(ledgerSpan([4, undefined, 12], 20, 4)).toEqual([4, 20]);
    expect(ledgerSpan([19], 20, 4)).toEqual([16, 20]);
    expect(ledgerSpan([], 20, 4)).toEqual([16, 20]);
  });

  it('places a tick between its ends', () => {
    expect(placeOnStrip(12, [4, 20])).toBe(0.5);
    expect(placeOnStrip(undefined, [4, 20])).toBe(0);
    expect(placeOnStrip(40, [4, 20])).toBe(1);
  });
});
