/** The way through the debrief: one order and one numbering; and which aims were read rightly, by name. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { CardView } from '../../src/engine/index.ts';
import { type Place, pageOf, pagesOf, placeName, placesOf } from '../../src/ui/debrief/pages.ts';
import { ownReadings } from '../../src/ui/debrief/readings.tsx';
import { CAMPAIGN, levelOf, NEIGHBOURS } from '../helpers/levels.ts';
import { RAW, speak } from './words.ts';

beforeAll(() => speak(CAMPAIGN));

describe('the way through the debrief', () => {
  const wayOf = (id: string) => placesOf(pagesOf({ level: levelOf(id) }));

  test('leads through every page and both parts of those that have two, then to the end', () => {
    const way: readonly Place[] = wayOf(CAMPAIGN);
    expect(way).toEqual([
      ...['feel', 'happened', 'lens', 'learned', 'beliefs', 'discourse', 'history', 'trend'],
      ...['what-if', 'causes', 'next', 'finished'],
    ]);
    expect(wayOf(NEIGHBOURS)).toEqual(way.filter((place) => place !== 'history' && place !== 'trend'));
  });

  test('has a name for each place, and the number of its page for both parts', () => {
    const pages = pagesOf({ level: levelOf(CAMPAIGN) });
    const way = placesOf(pages);
    const names = way.map(placeName);
    expect(new Set(names).size).toBe(way.length);
    expect(names.filter((name) => RAW.test(name))).toEqual([]);
    const numbers = way
      .filter((place) => place !== 'finished')
      .map((place) => pages.indexOf(pageOf(place) as 'feel') + 1);
    expect(numbers).toEqual([1, 2, 3, 4, 4, 5, 6, 6, 7, 7, 8]);
  });
});

describe('the aims that were told', () => {
  const card = (id: number, part: Partial<CardView>): CardView =>
    ({ id, tick: id, seat: 'russia', joint: false, intent: 'deter', reading: 'deter', ...part }) as CardView;

  test('are one’s own readings of the other desk, right or wrong, in the order of the match', () => {
    const cards = [
      card(4, { reading: 'gain-position' }),
      card(1, {}),
      card(3, { tick: 0, reading: 'reassure' }),
      card(5, { seat: 'nato' }),
      card(6, { joint: true }),
      card(7, { reading: undefined }),
    ];
    const { right, wrong } = ownReadings({ cards }, 'nato');
    expect(right.map(({ id }) => id)).toEqual([1]);
    expect(wrong.map(({ id }) => id)).toEqual([3, 4]);
  });
});
