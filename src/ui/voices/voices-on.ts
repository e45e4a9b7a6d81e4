/** Which voices stand beside a card: of a move those that name it, else those of its class; of a crisis those of its theatre. */
import type { EventId, Level, MoveId, StateId, TheatreId, VoiceSet } from '../../engine/index.ts';

const ANY = 'any';

/** A level's own set comes after the common ones and goes before them. */
export function voicesOnMove({ voices, moves }: Pick<Level, 'voices' | 'moves'>, move: MoveId): VoiceSet | undefined {
  const kind = moves.find(({ id }) => id === move)?.class;
  return (
    voices.findLast((set) => set.moves.includes(move)) ??
    voices.findLast(({ classes }) => kind !== undefined && classes.includes(kind))
  );
}

export function voicesOnTheatre({ voices }: Pick<Level, 'voices'>, theatre: TheatreId): VoiceSet | undefined {
  return (
    voices.findLast(({ crises }) => crises.includes(theatre)) ?? voices.findLast(({ crises }) => crises.includes(ANY))
  );
}

export function voicesOnEvent({ voices }: Pick<Level, 'voices'>, event: EventId): VoiceSet | undefined {
  return (
    voices.findLast(({ events }) => events.includes(event)) ?? voices.findLast(({ events }) => events.includes(ANY))
  );
}

/** A set with all that it speaks of, in the order in which that was met. */
export interface VoicesOn {
  readonly set: VoiceSet;
  readonly about: readonly string[];
}

/** Each set once. */
function grouped(things: readonly string[], setOf: (thing: string) => VoiceSet | undefined): readonly VoicesOn[] {
  const found = new Map<string, VoicesOn>();
  for (const thing of new Set(things)) {
    const set = setOf(thing);
    if (set === undefined) continue;
    found.set(set.id, { set, about: [...(found.get(set.id)?.about ?? []), thing] });
  }
  return [...found.values()];
}

/** The voices on crises in these states, by theatre. */
export function voicesOnCrises(level: Level, states: readonly StateId[]): readonly VoicesOn[] {
  const theatres = states.flatMap((state) => level.states.find(({ id }) => id === state)?.theatre ?? []);
  return grouped(theatres, (theatre) => voicesOnTheatre(level, theatre));
}

export const voicesOnEvents = (level: Pick<Level, 'voices'>, events: readonly EventId[]): readonly VoicesOn[] =>
  grouped(events, (event) => voicesOnEvent(level, event));

export const voicesOnMoves = (level: Pick<Level, 'voices' | 'moves'>, moves: readonly MoveId[]): readonly VoicesOn[] =>
  grouped(moves, (move) => voicesOnMove(level, move));
