/** The door of the sounds. */
import { startAmbience } from './ambience.ts';
import { loadHum, loadPlayer } from './player.ts';
import { type SoundParts, startSound as start } from './start-sound.ts';

/** Plays cues and ambience for the store's match while sound is on; returns how to stop. `caption` gets a text key for each cue. */
export function startSound(parts: Omit<SoundParts, 'load'>): () => void {
  const stops = [start({ ...parts, load: loadPlayer }), startAmbience({ store: parts.store, load: loadHum })];
  return () => {
    for (const stop of stops) stop();
  };
}
