/** What the set-up page offers. */
import { expect, test } from 'vitest';
import { choiceFor, turnChoices } from '../../src/ui/screens/set-up/set-up-choice.ts';
import { CAMPAIGN, levelOf, NEIGHBOURS } from '../helpers/levels.ts';

test('turns of whole years can be chosen where the level has longer ones, the written length first', () => {
  expect(turnChoices(levelOf(CAMPAIGN))).toEqual([
    { ticks: 4, years: 2, turns: 17 },
    { ticks: 2, years: 1, turns: 34 },
  ]);
  expect(turnChoices(levelOf(NEIGHBOURS))).toEqual([]);
});

test('a seat that was chosen stays chosen in another level that has it, with its rival', () => {
  const chosen = { ...choiceFor(levelOf(CAMPAIGN)), seat: 'russia', rival: 'nato' };
  expect(choiceFor(levelOf('bucharest-2008'), chosen)).toMatchObject({ seat: 'russia', rival: 'nato' });
  const [first] = levelOf(NEIGHBOURS).seats;
  expect(choiceFor(levelOf(NEIGHBOURS), chosen)).toMatchObject({ seat: first.id, rival: first.rival });
});
