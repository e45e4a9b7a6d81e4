/** What the set-up page offers. */
import { expect, test } from 'vitest';
import { turnChoices } from '../../src/ui/screens/set-up/set-up-choice.ts';
import { CAMPAIGN, levelOf, NEIGHBOURS } from '../helpers/levels.ts';

test('turns of whole years can be chosen where the level has longer ones, the written length first', () => {
  expect(turnChoices(levelOf(CAMPAIGN))).toEqual([
    { ticks: 4, years: 2, turns: 17 },
    { ticks: 2, years: 1, turns: 34 },
  ]);
  expect(turnChoices(levelOf(NEIGHBOURS))).toEqual([]);
});
