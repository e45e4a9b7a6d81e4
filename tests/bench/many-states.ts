/** A level with more states: copies of those that it has, each beside its original and with the same stakes. */
import type { Level, SeatDef, StateDef } from '../../src/engine/index.ts';

/** `times` as many states as act in the level, at least 1; a seat's own territory is not copied. */
export function manyStates(level: Level, times: number): Level {
  const home = new Set(level.seats.flatMap((seat) => seat.homeRegions));
  const open = level.states.filter((s) => !home.has(s.id) && s.partOf === undefined && s.successors === undefined);
  const wanted = Math.round((times - 1) * level.states.length);
  const copies = Array.from({ length: wanted }, (_, n) => {
    const of = open[n % open.length];
    if (of === undefined) throw new Error('a level has states');
    return { of, id: `${of.id}-${1 + Math.floor(n / open.length)}` };
  });
  const ofSame = (id: string) => copies.filter((copy) => copy.of.id === id).map((copy) => copy.id);
  const withCopies = (ids: readonly string[]) => [...ids, ...ids.flatMap(ofSame)];
  const states = [
    ...level.states,
    ...copies.map(({ of, id }): StateDef => ({ ...of, id, neighbours: [...of.neighbours, of.id] })),
  ];
  const withStakes = (seat: SeatDef): SeatDef => {
    const extra = copies.flatMap(({ of, id }) => {
      const stake = seat.stakes[of.id];
      return stake === undefined ? [] : [[id, stake] as const];
    });
    return { ...seat, stakes: { ...seat.stakes, ...Object.fromEntries(extra) } };
  };
  const known = new Set(level.states.map((s) => s.id));
  return {
    ...level,
    seats: [withStakes(level.seats[0]), withStakes(level.seats[1])],
    states: states.map((s) => ({ ...s, neighbours: withCopies(s.neighbours) })),
    moves: level.moves.map((m) => {
      const { targets } = m;
      return targets?.some((id) => known.has(id)) === true ? { ...m, targets: withCopies(targets) } : m;
    }),
  };
}
