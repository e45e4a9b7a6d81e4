/** Lines of a record: what is told twice stands once, and forces of two acts are told apart by them. */
import { beforeAll, expect, test } from 'vitest';
import type { CardView, FactView } from '../../src/engine/index.ts';
import { toldFacts } from '../../src/ui/panels/fact-sentence.ts';
import { moveName } from '../../src/ui/panels/names.ts';
import { CAMPAIGN, levelOf } from '../helpers/levels.ts';
import { momentsOf } from './some-matches.ts';
import { RAW, speak } from './words.ts';

const level = levelOf(CAMPAIGN);
let cards: readonly CardView[];

beforeAll(() => {
  speak(CAMPAIGN);
  cards = momentsOf(CAMPAIGN, 31, 'guided').at(-1)?.view.cards ?? [];
});

const arrival = (id: number, cause: number, tick = 4): FactView => ({
  id,
  tick,
  kind: 'force-arrived',
  data: { seat: 'nato', theatre: 'baltic' },
  causes: [cause],
});

test('forces that two different acts sent are two lines, each with its act', () => {
  const [first] = cards;
  const second = cards.find((card) => card.move !== first?.move);
  if (first === undefined || second === undefined) throw new Error('no two acts were played');
  const told = toldFacts([arrival(900, first.fact), arrival(901, second.fact)], level, cards);
  expect(told.map(({ count }) => count)).toEqual([1, 1]);
  expect(told[0]?.text).toContain(moveName(first.move));
  expect(told[1]?.text).toContain(moveName(second.move));
  for (const { text } of told) expect(text).not.toMatch(RAW);
});

test('what is told in the same words of one half-year is one line with its count; of another, a line of its own', () => {
  const told = toldFacts([arrival(900, -1), arrival(901, -1), arrival(902, -1, 5)], level, cards);
  expect(told.map(({ fact, count }) => [fact.id, count])).toEqual([
    [900, 2],
    [902, 1],
  ]);
});
