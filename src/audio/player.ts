/** Plays cues by Howler, which is fetched when sound is first turned on. */
import type { Howl } from 'howler';
import ambience from '../../assets/audio/ambience.wav?url';
import crisis from '../../assets/audio/crisis.wav?url';
import paper from '../../assets/audio/paper.wav?url';
import pencil from '../../assets/audio/pencil.wav?url';
import reveal from '../../assets/audio/reveal.wav?url';
import seal from '../../assets/audio/seal.wav?url';
import turn from '../../assets/audio/turn.wav?url';
import type { Hum } from './ambience.ts';
import { CUES, type Cue } from './cues.ts';

const FILES: Readonly<Record<Cue, string>> = { paper, pencil, seal, reveal, crisis, turn };

export interface Player {
  /** Plays a cue at this loudness, 0-1, cutting off the same cue if it still sounds. */
  play(cue: Cue, loudness: number): void;
  /** Stops everything and lets go of the sound device. */
  stop(): void;
}

/** Fetches Howler and the six files. Fails where the browser has no sound. */
export async function loadPlayer(): Promise<Player> {
  const { Howl: Sound } = await import('howler');
  const sounds = new Map<Cue, Howl>(CUES.map((cue) => [cue, new Sound({ src: [FILES[cue]], format: ['wav'] })]));
  return {
    play: (cue, loudness) => {
      const sound = sounds.get(cue);
      sound?.stop();
      sound?.volume(loudness);
      sound?.play();
    },
    stop: () => {
      for (const sound of sounds.values()) sound.unload();
    },
  };
}

/** How long the hum takes to another loudness, ms. */
const GLIDE = 800;

/** Fetches Howler and the hum. Fails where the browser has no sound. */
export async function loadHum(): Promise<Hum> {
  const { Howl: Sound } = await import('howler');
  const sound = new Sound({ src: [ambience], format: ['wav'], loop: true, volume: 0 });
  return {
    set: (loudness) => {
      if (loudness > 0 && !sound.playing()) sound.play();
      sound.off('fade');
      if (loudness === 0) sound.once('fade', () => sound.pause());
      sound.fade(sound.volume(), loudness, GLIDE);
    },
    stop: () => {
      sound.unload();
    },
  };
}
