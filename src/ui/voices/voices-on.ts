/** Which voices stand beside a card: those that name its move, else those of its class; for a crisis those of its theatre. */
import type { Level, MoveId, StateId, TheatreId, VoiceSet } from '../../engine/index.ts';

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

export interface TheatreVoices {
  readonly set: VoiceSet;
  /** The theatres of which it speaks, in the order of the crises. */
  readonly theatres: readonly TheatreId[];
}

/** The voices on crises in these states, each set once. */
export function voicesOnCrises(level: Level, states: readonly StateId[]): readonly TheatreVoices[] {
  const found = new Map<string, TheatreVoices>();
  for (const state of states) {
    const theatre = level.states.find(({ id }) => id === state)?.theatre;
    const set = theatre === undefined ? undefined : voicesOnTheatre(level, theatre);
    if (theatre === undefined || set === undefined) continue;
    const before = found.get(set.id)?.theatres ?? [];
    if (!before.includes(theatre)) found.set(set.id, { set, theatres: [...before, theatre] });
  }
  return [...found.values()];
}
