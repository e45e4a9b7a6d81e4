import type { LensId } from '../engine/index.ts';
import type { Change } from './game-store.ts';

/** How threat is read and what the model assumes: a lens, and the parameters that differ from the level's own values. */
export interface World {
  readonly lens: LensId;
  readonly set: Readonly<Record<string, number>>;
}

export interface WorldSlice {
  /** By level, the world that the player has put together: of the next match, or of the next re-run. */
  readonly worlds: Readonly<Record<string, World>>;
  /** The world of the running match; it never changes. */
  readonly matchWorld?: World;
  /** The parameter at which the assumptions were last opened; none is their overview. */
  readonly assumption?: string;
  /** A link to a world that was opened and not yet read. */
  readonly worldLink?: string;
  setWorld(level: string, world: World): void;
  openAssumptions(param?: string): void;
  setWorldLink(link: string | undefined): void;
}

export function createWorldSlice(change: Change): WorldSlice {
  return {
    worlds: {},
    matchWorld: undefined,
    assumption: undefined,
    worldLink: undefined,
    setWorld: (level, world) =>
      change((state) => {
        (state.worlds as Record<string, World>)[level] = world;
      }),
    openAssumptions: (assumption) =>
      change((state) => {
        Object.assign(state, { assumption, overlay: 'assumptions' });
      }),
    setWorldLink: (worldLink) =>
      change((state) => {
        Object.assign(state, { worldLink });
      }),
  };
}
