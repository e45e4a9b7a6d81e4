import type { GameStoreState } from '../store/index.ts';

/** Where a key works: everywhere in a match, or only in one phase of it. */
export type Place = 'match' | 'orders';

/** One thing a player can do from the keyboard, the menu and the help list. Buttons run the same functions. */
export interface Command {
  readonly id: string;
  /** Text key of what it does. */
  readonly label: string;
  /** Keys as `event.key`, lower case for letters, `Control+Enter` for chords. The first one is shown. */
  readonly keys: readonly string[];
  readonly place: Place;
  /** Works inside text fields and dialogs too. */
  readonly everywhere?: boolean;
  /** Left out of the help list: part of another line there. */
  readonly quiet?: boolean;
  enabled(state: GameStoreState): boolean;
  /** Returns false when there was nothing to do, so that the key goes on to the page. */
  run(): boolean;
}
