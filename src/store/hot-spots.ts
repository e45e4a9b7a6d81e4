/** Hot spots: how high each theatre stands on the ladder, and over which state. */
import type { Level, StateId, TheatreId, View } from '../engine/index.ts';

export interface HotSpot {
  readonly theatre: TheatreId;
  readonly rung: number;
  readonly fighting: boolean;
  /** The state over which the last crisis opened there; undefined: none has. */
  readonly over: StateId | undefined;
  /** Where the theatre is marked on a map: over that state, else where separatists stand strongest. */
  readonly at: StateId | undefined;
}

/** Every theatre, in the level's order. */
export function hotSpots(level: Level, view: View): readonly HotSpot[] {
  return level.theatres.map(({ id: theatre }) => {
    const here = view.states.filter((state) => state.exists && state.theatre === theatre);
    const isHere = (id: unknown): id is StateId => here.some((state) => state.id === id);
    const open = view.crises.find((crisis) => crisis.theatre === theatre && crisis.ended === undefined);
    const last = view.facts.findLast(
      (fact) => fact.kind === 'crisis-opened' && fact.data.theatre === theatre && isHere(fact.data.state),
    );
    const found = open?.state ?? last?.data.state;
    const over = isHere(found) ? found : undefined;
    const [restless] = [...here].sort((a, b) => b.separatist - a.separatist);
    const rung = Math.max(view.theatreRungs[theatre] ?? 0, ...Object.values(open?.rungs ?? {}));
    return { theatre, rung, fighting: view.fighting.includes(theatre), over, at: over ?? restless?.id };
  });
}
