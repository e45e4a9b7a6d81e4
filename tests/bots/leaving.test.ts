/** Leaving a treaty is worth what the treaty forbids: the cards that wait for its end, and forces beyond its ceilings. */
import { expect, test } from 'vitest';
import { createRules } from '../../src/engine/index.ts';
import { playBots } from '../helpers/bot-game.ts';
import { CAMPAIGN, levelOf, rulesOf } from '../helpers/levels.ts';

const level = levelOf(CAMPAIGN);
const rules = rulesOf(CAMPAIGN);

/** Turns in which the cards of this name took effect, in games of a hawk in the first seat. */
function turnsOf(names: readonly string[], by = rules): Map<string, number[]> {
  const turns = new Map<string, number[]>(names.map((name) => [name, []]));
  for (const seed of [1, 2, 3, 4])
    for (const card of playBots(by, { bots: ['hawk', 'by-type'], seed }).state.cards)
      if (card.outcome === 'full') turns.get(card.move)?.push(card.turn);
  return turns;
}

test('no shield is built under the treaty that limits shields, and who wants one leaves it first', () => {
  const turns = turnsOf(['leave-abm-treaty', 'build-missile-shield']);
  const [left, built] = [...turns.values()].map((list) => Math.min(...list));
  expect(turns.get('build-missile-shield')?.length).toBeGreaterThan(4);
  expect(turns.get('leave-abm-treaty')?.length).toBe(4);
  expect(built).toBeGreaterThan(left ?? 0);
});

test('ceilings that stand in the way of wanted forces are left too', () => {
  expect(turnsOf(['halt-cfe-data']).get('halt-cfe-data')?.length).toBeGreaterThan(2);
});

test('who gives nothing for what a treaty forbids stays in it', () => {
  const bots = level.bots.map((each) => (each.name === 'weighing.quitFrees' ? { ...each, value: 0 } : each));
  const turns = turnsOf(
    ['leave-abm-treaty', 'leave-inf-treaty', 'build-missile-shield'],
    createRules({ ...level, bots }),
  );
  expect([...turns.values()].flat()).toEqual([]);
});
