/** Faults of shape in plain words: what is wrong in which file, and what to write instead. */
import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/content/check-files.ts';
import { parseJson, repeatedKeys } from '../../src/content/parse-json.ts';
import { problemLine } from '../../src/content/problem.ts';
import { add, drop, type Edit, filesOf, problemsAfter, set } from './level-files.ts';

/** The lines that the command line would print after one edit. */
function linesAfter(edit: Edit): readonly string[] {
  return problemsAfter('two-neighbours', [edit]).map(problemLine);
}

const SHAPES: readonly (readonly [fault: string, edit: Edit, line: string])[] = [
  [
    'a missing field',
    drop('states.json states[1].stability'),
    'states.json: states[1].stability: "stability" is missing. Add "stability": a number.',
  ],
  [
    'a word for a number',
    set('moves.json moves[0].capital', 'ten'),
    'moves.json: moves[0].capital: here is "ten". Write a number.',
  ],
  [
    'a cost that is too low',
    set('moves.json moves[0].capital', 4),
    'moves.json: moves[0].capital: 4 is too small. Use a number of at least 5.',
  ],
  [
    'a cost that is too high',
    set('moves.json moves[0].capital', 41),
    'moves.json: moves[0].capital: 41 is too large. Use a number of at most 40.',
  ],
  [
    'a chance of nothing',
    set('moves.json moves[0].signal.likelihood.steady', 0),
    'moves.json: moves[0].signal.likelihood.steady: 0 is too small. Use a number above 0.',
  ],
  [
    'a broken number',
    set('level.json clock.turns', 6.5),
    'level.json: clock.turns: here is 6.5. Write a whole number.',
  ],
  [
    'an unknown field',
    set('moves.json moves[0].cost', 4),
    'moves.json: moves[0].cost: "cost" is not a field that is known here. Correct its spelling or remove it; the schema in levels/schema lists the fields.',
  ],
  [
    'a misspelt value',
    set('moves.json moves[0].class', 'deploiment'),
    'moves.json: moves[0].class: "deploiment" is not one of the known values. Perhaps "deployment"? Use one of "enlargement", "deployment", "arms-control", "diplomacy".',
  ],
  [
    'an id in capitals',
    set('moves.json moves[0].id', 'Merrin Arm'),
    'moves.json: moves[0].id: "Merrin Arm" is not written as it must be. Write an id of lower-case words joined by hyphens.',
  ],
  [
    'a date in words',
    set('events.json events[0].date', 'August'),
    'events.json: events[0].date: "August" is not written as it must be. Write a date such as "1997-07-08" or "1997-07".',
  ],
  [
    'null',
    set('moves.json moves[0].targets', null),
    'moves.json: moves[0].targets: here is null. Write a list in [ ].',
  ],
  ['a third seat', add('level.json seats', {}), 'level.json: seats: this list has 3 items. Give it at most 2.'],
];

test.each(SHAPES)('%s', (_, edit, line) => {
  expect(linesAfter(edit)).toContain(line);
});

test('a kind of effect that does not exist is answered with the known ones', () => {
  const [line] = linesAfter(set('moves.json moves[0].effects[0].kind', 'statoin'));
  expect(line).toMatch(
    /^moves.json: moves\[0\].effects\[0\].kind: "statoin" is not one of the known values. Perhaps "station"\?/,
  );
});

test('files that are missing or misnamed are named', () => {
  const { 'moves.json': moves, ...rest } = filesOf('two-neighbours');
  const result = checkFiles({ ...rest, 'move.json': moves }, filesOf('common'));
  expect(result.ok ? [] : result.error.map(problemLine)).toEqual([
    "moves.json: this file is missing. Add moves.json to the level's folder.",
    'move.json: a level has no file of this name. Rename it to moves.json, or remove it.',
  ]);
});

describe('text that is not JSON', () => {
  test('is answered with line and column, never with an exception', () => {
    const result = parseJson('moves.json', '{\n  "moves": [\n    { "id": "a" "seat": "b" }\n  ]\n}');
    expect(result.ok ? undefined : problemLine(result.error)).toBe(
      'moves.json: line 3, column 17: this is not valid JSON. Look just before this place for a missing or surplus comma, bracket or quotation mark.',
    );
  });

  test('that ends too early points at its end', () => {
    const result = parseJson('moves.json', '{\n  "moves": [');
    expect(result.ok ? undefined : result.error.path).toBe('line 2, column 13');
  });

  test('may begin with a byte order mark', () => {
    expect(parseJson('moves.json', '\uFEFF{}')).toEqual({ ok: true, value: {} });
  });
});

test('a key written twice is found, whatever the texts say', () => {
  expect(repeatedKeys('{ "a": "b", "c": "\\"a\\": x", "b": "y", "a": "z" }')).toEqual(['a']);
});
