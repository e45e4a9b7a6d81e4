/** What is heard under a match when sound is on: a quiet room and a far radio, thinner with every rung, gone from rung 6. */
import { type GameStore, type GameStoreState, ownView } from '../store/index.ts';
import { loudnessAtRung, rungOf } from './cues.ts';

/** Loudness at full volume, 0-1: set by ear, so that it stays below every cue. */
export const AMBIENCE_LEVEL = 0.22;

/** A sound that goes on until it is told otherwise. */
export interface Hum {
  /** Goes over to this loudness, 0-1; 0 is silence. */
  set(loudness: number): void;
  stop(): void;
}

export interface AmbienceParts {
  readonly store: GameStore;
  /** Fetches the sound; called once, when it is first to be heard. */
  load(): Promise<Hum>;
}

/** How loud it is to be now, 0-1. It belongs to a match on the page that nobody is handing over. */
export function ambienceLoudness(state: GameStoreState): number {
  const view = ownView(state);
  const inMatch = state.route.screen === 'match' && state.handing === undefined;
  if (!state.settings.sound || !inMatch || view === undefined) return 0;
  return AMBIENCE_LEVEL * state.settings.ambienceVolume * loudnessAtRung(rungOf(view));
}

/** Follows the store; returns how to stop. */
export function startAmbience({ store, load }: AmbienceParts): () => void {
  let hum: Promise<Hum | undefined> | undefined;
  let wanted = 0;
  let stopped = false;
  const follow = (): void => {
    const loudness = ambienceLoudness(store.getState());
    if (loudness === wanted) return;
    wanted = loudness;
    // A browser without sound stays silent: nothing is told by the hum alone.
    hum ??= load().catch(() => undefined);
    void hum.then((ready) => !stopped && ready?.set(wanted));
  };
  const unfollow = store.subscribe(follow);
  follow();
  return () => {
    stopped = true;
    unfollow();
    void hum?.then((ready) => ready?.stop());
  };
}
