/** The drives of every persona are of one shape: what reads those of many stays quick only so. */
import { expect, test } from 'vitest';
import { Board } from '../../src/bots/board.ts';
import type { Persona } from '../../src/bots/bot.ts';
import { drivesOf } from '../../src/bots/drives.ts';
import { readActs } from '../../src/bots/recent-acts.ts';
import { Situation, Survey } from '../../src/bots/situation.ts';
import { Weighed } from '../../src/bots/weighed.ts';
import { aMatch, lookOf, seatsOf } from '../helpers/a-match.ts';

const PERSONAS: readonly Persona[] = [
  'dove',
  'hawk',
  'copycat',
  'generous-copycat',
  'firm-but-fair',
  'opportunist',
  'by-type',
];

test('the drives of all personas have the same fields in the same order', () => {
  const match = aMatch();
  const { rules } = match;
  const [first] = seatsOf(match);
  const view = lookOf(match, first);
  const survey = new Survey(readActs(rules, view), new Weighed(rules.moves.size));
  const situation = new Situation(rules, view, new Board(rules, rules.seats[0]), survey);
  const shapes = PERSONAS.map((persona) => Object.keys(drivesOf(persona, situation)).join(' '));
  expect(shapes[0]?.split(' ')).toHaveLength(20);
  expect(new Set(shapes).size).toBe(1);
});
