/** The door of the sounds. */
import { loadPlayer } from './player.ts';
import { type SoundParts, startSound as start } from './start-sound.ts';

/** Plays cues for the store's match while sound is on; returns how to stop. `caption` gets a text key for each cue. */
export function startSound(parts: Omit<SoundParts, 'load'>): () => void {
  return start({ ...parts, load: loadPlayer });
}
