import { describe, expect, it } from 'vitest';
import { explain, refs } from '../../src/engine/index.ts';
import { touchedBy } from '../../src/ui/screens/read/touched.ts';
import { CAMPAIGN } from '../helpers/levels.ts';
import { momentsOf } from './some-matches.ts';

const moments = momentsOf(CAMPAIGN, 5, 'guided');
const last = moments.at(-1);
if (last === undefined) throw new Error('no match was played');
const { view, rules } = last;

describe('what an act did to capitals', () => {
  it('is a change from one figure to another, largest first, and opens to just that', () => {
    const touched = view.cards.map((card) => touchedBy(card, view));
    const changed = touched.filter(({ figures }) => figures.length > 0);
    expect(changed.length).toBeGreaterThan(5);
    for (const { fact, figures } of changed) {
      const sizes = figures.map(({ from, to }) => Math.abs(to - from));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      expect(Math.min(...sizes)).toBeGreaterThan(0);
      for (const change of figures) {
        expect(explain(rules, view, refs.stateChange(fact, change))?.value).toBeCloseTo(change.to - change.from, 9);
      }
    }
  });

  it('tells steps towards an alliance apart from figures', () => {
    const views = [view, ...[6, 7, 8].flatMap((seed) => momentsOf(CAMPAIGN, seed, 'guided').at(-1)?.view ?? [])];
    const steps = views.flatMap((each) => each.cards.flatMap((card) => touchedBy(card, each).steps));
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.every(({ from, to }) => from !== to && Number.isInteger(to))).toBe(true);
    expect(view.cards.flatMap((card) => touchedBy(card, view).figures).some(({ what }) => what === 'rung')).toBe(false);
  });

  it('names only what states did because of this act', () => {
    for (const card of view.cards) {
      for (const fact of touchedBy(card, view).facts) expect(fact.causes).toContain(card.fact);
    }
    expect(view.cards.some((card) => touchedBy(card, view).facts.length > 0)).toBe(true);
  });

  it('is nothing for an act that was refused', () => {
    const refused = view.cards.filter((card) => card.outcome === 'refused' || card.outcome === 'overtaken');
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every((card) => touchedBy(card, view).figures.length === 0)).toBe(true);
  });
});
