/** Which world the page asks about: that of the match that ended, the one that the player put together, or the reference. */
import type { Level } from '../../engine/index.ts';
import { type GameStoreState, ownView, type World } from '../../store/index.ts';
import { referenceWorld } from '../assumptions/world.ts';

export const WORLDS = ['match', 'yours', 'reference'] as const;
export type WorldName = (typeof WORLDS)[number];

export interface NamedWorld {
  readonly name: WorldName;
  readonly world: World;
}

/** The level of the match that has ended. */
export const endedLevel = (state: GameStoreState): string | undefined =>
  ownView(state)?.phase === 'ended' ? state.level?.id : undefined;

const sameAs = (world: World) => (other: World) =>
  world.lens === other.lens &&
  Object.keys({ ...world.set, ...other.set }).every((name) => world.set[name] === other.set[name]);

/** The worlds there are, each once, under the first of its names. */
export function worldsFor(level: Pick<Level, 'lenses'>, match: World | undefined, yours: World | undefined) {
  const all = { match, yours, reference: referenceWorld(level) };
  const named: NamedWorld[] = [];
  for (const name of WORLDS) {
    const world = all[name];
    if (world !== undefined && !named.some((each) => sameAs(world)(each.world))) named.push({ name, world });
  }
  return named;
}
