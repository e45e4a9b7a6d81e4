/** Listens to the store and plays what the table of cues says: nothing before the player has turned sound on. */
import { type GameStore, type GameStoreState, ownView } from '../store/index.ts';
import { CUE_TABLE, type Cue, cueBetween, loudnessAtRung, rungOf } from './cues.ts';
import type { Player } from './player.ts';

export interface SoundParts {
  readonly store: GameStore;
  /** Fetches the player; called once, when sound is first turned on. */
  load(): Promise<Player>;
  /** Shows a caption, by text key. Captions are shown with sound on, and only if the player wants them. */
  caption(key: string): void;
}

function loudnessOf(cue: Cue, { cueVolume, ambienceVolume }: GameStoreState['settings'], rung: number): number {
  const { kind, level } = CUE_TABLE[cue];
  return level * (kind === 'cue' ? cueVolume : ambienceVolume) * loudnessAtRung(rung);
}

/** Starts listening; returns how to stop. */
export function startSound({ store, load, caption }: SoundParts): () => void {
  let player: Promise<Player | undefined> | undefined;
  let stopped = false;

  const play = async (cue: Cue, loudness: number) => {
    // A browser without sound stays silent: captions still say everything.
    player ??= load().catch(() => undefined);
    const ready = await player;
    if (!stopped) ready?.play(cue, loudness);
  };

  const unfollow = store.subscribe((now, before) => {
    const [view, last] = [ownView(now), ownView(before)];
    const { settings } = now;
    const sameSeat = now.seat === before.seat && now.level === before.level;
    if (!settings.sound || !sameSeat || view === undefined || last === undefined || view === last) return;
    const cue = cueBetween(last, view);
    if (cue === undefined) return;
    const loudness = loudnessOf(cue, settings, rungOf(view));
    if (loudness <= 0) return;
    if (settings.captions) caption(CUE_TABLE[cue].caption);
    void play(cue, loudness);
  });

  return () => {
    stopped = true;
    unfollow();
    void player?.then((ready) => ready?.stop());
  };
}
