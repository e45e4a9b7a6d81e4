import { expect, test } from 'vitest';
import type { FactKind, FactView, View } from '../../src/engine/index.ts';
import { inBetweenLines } from '../../src/ui/screens/assess/in-between-lines.ts';

const IDS = ['POL', 'UKR', 'HUN', 'GEO', 'MDA', 'EST', 'LVA', 'LTU'];

const fact = (id: number, kind: FactKind, state: string, tick = 4): FactView => ({
  id,
  kind,
  tick,
  data: { state },
  causes: [],
});

/** A view with the fields that are read. */
const viewOf = (facts: readonly FactView[]): View =>
  ({
    time: { fromTick: 4 },
    states: [...IDS.map((id) => ({ id })), { id: 'RUS', homeOf: 'russia' }, { id: 'UKR-43', partOf: 'UKR' }],
    facts,
    assess: { thirdParties: facts.filter(({ kind }) => kind.startsWith('state-')).map(({ id }) => ({ fact: id })) },
  }) as unknown as View;

const statesIn = (facts: readonly FactView[]): readonly string[] =>
  inBetweenLines(viewOf(facts)).lines.map(({ state }) => state);

test('a state is told of once, by its own act before what happened to it', () => {
  const { lines, more } = inBetweenLines(viewOf([fact(1, 'event-struck', 'UKR'), fact(2, 'state-applied', 'UKR')]));
  expect(lines.map((line) => line.fact.id)).toEqual([2]);
  expect(more).toBe(false);
});

test('acts come before events, events before what a side did there', () => {
  const facts = [fact(1, 'act-carried-out', 'POL'), fact(2, 'event-struck', 'GEO'), fact(3, 'state-disputed', 'MDA')];
  expect(statesIn(facts)).toEqual(['MDA', 'GEO', 'POL']);
});

test('earlier turns, homes of a side, parts of states and crises are left out', () => {
  const facts = [
    fact(1, 'state-applied', 'POL', 3),
    fact(2, 'event-struck', 'RUS'),
    fact(3, 'event-struck', 'UKR-43'),
    fact(4, 'crisis-opened', 'GEO'),
  ];
  expect(statesIn(facts)).toEqual([]);
});

test('six are told of, and that there were more', () => {
  const { lines, more } = inBetweenLines(viewOf(IDS.map((id, index) => fact(index, 'state-applied', id))));
  expect(lines).toHaveLength(6);
  expect(more).toBe(true);
});
