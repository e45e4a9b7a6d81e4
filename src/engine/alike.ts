/**
 * Things of one kind with the same keys in the same order, and texts that are quick to compare. A level leaves out what does not apply, so its moves, states
 * and types come in dozens of shapes; JavaScript engines read a list whose items share one shape several times faster.
 */
import type { Level, SeatDef } from './level.ts';

/** The same items, each with every key that any of them has: `undefined` where it had none. */
function alike<T extends object>(list: readonly T[]): T[] {
  const keys = new Set(list.flatMap((item) => Object.keys(item)));
  // Parsed, as an object that is given many keys one by one becomes a slow table of keys.
  const blank = JSON.parse(JSON.stringify(Object.fromEntries([...keys].map((key) => [key, 0])))) as Record<
    string,
    unknown
  >;
  for (const key of keys) blank[key] = undefined;
  return list.map((item) => withNamedTexts({ ...blank, ...item }));
}

/**
 * Each text of the item as the engine keeps names of fields: once. Two such texts are the same or they differ, while texts
 * as they come out of a file are compared letter by letter.
 */
function withNamedTexts<T extends object>(item: T): T {
  const texts = item as Record<string, unknown>;
  for (const [key, value] of Object.entries(texts))
    if (typeof value === 'string') texts[key] = Object.keys({ [value]: true })[0];
  return item;
}

/** The same lists, the items of all of them alike. */
function alikeIn<T extends object>(lists: readonly (readonly T[])[]): T[][] {
  const all = alike(lists.flat());
  let from = 0;
  return lists.map((list) => {
    from += list.length;
    return all.slice(from - list.length, from);
  });
}

/** The level with its moves, states, events, their conditions and effects, and its types each of one shape. It says the same. */
export function withAlikeParts(level: Level): Level {
  const signals = alike(level.moves.map(({ signal }) => signal));
  const consensus = alike(level.moves.map((move) => move.consensus));
  const effects = alikeIn([...level.moves, ...level.events].map((each) => each.effects));
  const needs = alikeIn(level.moves.map((move) => move.needs));
  const moves = level.moves.map((move, k) => ({
    ...move,
    signal: signals[k] ?? move.signal,
    consensus: consensus[k] ?? move.consensus,
    needs: needs[k] ?? move.needs,
    effects: effects[k] ?? move.effects,
  }));
  const conditions = alikeIn(level.events.map((event) => event.when));
  const events = level.events.map((event, k) => ({
    ...event,
    when: conditions[k] ?? event.when,
    effects: effects[moves.length + k] ?? event.effects,
  }));
  const [first, second] = level.seats;
  const types = alike([...first.types, ...second.types]);
  const withTypes = (seat: SeatDef, from: number): SeatDef => ({
    ...seat,
    types: types.slice(from, from + seat.types.length),
  });
  return {
    ...level,
    moves: alike(moves),
    states: alike(level.states),
    events: alike(events),
    seats: [withTypes(first, 0), withTypes(second, first.types.length)],
  };
}
