/** What key, table and dossier say of agreements, hot spots and held land: every level has the words and the record for it. */
import { describe, expect, test } from 'vitest';
import type { View } from '../../src/engine/index.ts';
import { hasText } from '../../src/i18n/index.ts';
import {
  agreementName,
  agreementsIn,
  areaName,
  areasOf,
  partyNames,
  recordText,
  sourceText,
} from '../../src/ui/panels/board-facts.ts';
import { levelOf } from '../helpers/levels.ts';
import { missingIn, RAW, speak } from './words.ts';

const LEVELS = ['europe-1991-2024', 'bucharest-2008', 'madrid-1997', 'winter-2021-22'] as const;

/** A board of a level on which every agreement stands and this share of each state is held. */
function boardOf(id: string, share: number, tick: number) {
  const level = levelOf(id);
  speak(id);
  const states = level.states.map((state) => ({ ...state, exists: true, occupied: { russia: share }, separatist: 0 }));
  const treaties = Object.fromEntries(level.treaties.map((each) => [each.id, 'in-force']));
  const forums = Object.fromEntries(level.forums.map((each) => [each.id, 'open']));
  const view = { time: { tick }, states, treaties, forums } as unknown as View;
  return { view, level, me: 'nato', rival: 'russia', year: 2008, period: '' };
}

describe.each(LEVELS)('%s', (id) => {
  test('every treaty and forum has a record of who is in it, with a dated source', () => {
    const match = boardOf(id, 0, 4);
    for (const each of agreementsIn(match)) {
      expect(each.source, each.id).toMatch(/\d{1,2} [A-Z][a-z]+ \d{4}/);
      expect(each.parties, each.id).toContain('RUS');
      expect(partyNames(each, 2008).length, each.id).toBeGreaterThan(1);
      expect(agreementName(each)).not.toMatch(RAW);
      expect(hasText(`agreement.${each.standing}`)).toBe(true);
    }
  });

  test('every area has a name and a sentence, and tells nothing ahead of its time', () => {
    const match = boardOf(id, 0.3, 4);
    const said = (): string =>
      areasOf(match)
        .map((area) => [areaName(area, match.year), recordText(area, match), sourceText(area, match)].join(', '))
        .join('\n');
    expect(missingIn(said)).toEqual([]);
    expect(areasOf(match)).toHaveLength(8);
    expect(said().match(/\{\{|undefined/)).toBeNull();
  });
});

test('what the real record has only later is not told, and what it has ended is told to its end', () => {
  const early = boardOf('europe-1991-2024', 0.3, 4);
  const crimea = (match: typeof early) => areasOf(match).find((area) => area.id === 'UKR-43');
  const now = crimea(early);
  expect(now && recordText(now, early)).not.toContain('2014');
  const late = boardOf('europe-1991-2024', 0.3, 66);
  const kherson = areasOf(late).find((area) => area.id === 'UKR-KHE');
  expect(kherson && recordText(kherson, late)).toMatch(/2022.*2022/);
  const donbas = areasOf(late).find((area) => area.id === 'UKR-DON');
  expect(donbas && sourceText(donbas, late)).toContain('2023');
});

test('an invented level has no land of the real record', () => {
  const match = boardOf('europe-1991-2024', 0.3, 4);
  expect(areasOf({ ...match, level: { ...match.level, map: 'none' } })).toEqual([]);
});
