import type { Change } from './game-store.ts';

export type Theme = 'system' | 'day' | 'night';
export type Motion = 'system' | 'reduced' | 'full';

export interface Settings {
  readonly theme: Theme;
  /** Size of text, 1 to 2. */
  readonly textScale: number;
  readonly motion: Motion;
  readonly contrast: 'normal' | 'more';
  /** Off until the player turns it on. */
  readonly sound: boolean;
  /** 0-1. */
  readonly cueVolume: number;
  readonly ambienceVolume: number;
  /** A written line for each cue. */
  readonly captions: boolean;
  /** Single letters as commands; off for speech input and the like. */
  readonly letterKeys: boolean;
  /** By command, a key in the place of its usual one. */
  readonly keys: Readonly<Record<string, string>>;
  /** Tag of the interface's language. */
  readonly language: string;
  /** The board as a table instead of the map. */
  readonly table: boolean;
  /** What to do next, in words, for the first turns. */
  readonly hints: boolean;
  /** How often each phase was explained. */
  readonly hintsSeen: Readonly<Record<string, number>>;
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  textScale: 1,
  motion: 'system',
  contrast: 'normal',
  sound: false,
  cueVolume: 0.7,
  ambienceVolume: 0.4,
  captions: true,
  letterKeys: true,
  keys: {},
  language: 'en',
  table: false,
  hints: true,
  hintsSeen: {},
};

export interface SettingsSlice {
  readonly settings: Settings;
  /** The language of the texts as they are: it follows the setting once all that it takes is here. */
  readonly language: string;
  set<K extends keyof Settings>(name: K, value: Settings[K]): void;
  countHint(phase: string, times: number): void;
  replaceSettings(settings: Settings): void;
}

export function createSettingsSlice(change: Change): SettingsSlice {
  return {
    settings: DEFAULT_SETTINGS,
    language: DEFAULT_SETTINGS.language,
    set: (name, value) =>
      change((state) => {
        Object.assign(state.settings, { [name]: value });
        // Who wants hints again wants all of them.
        if (name === 'hints') Object.assign(state.settings, { hintsSeen: {} });
      }),
    countHint: (phase, times) =>
      change((state) => {
        const { hintsSeen } = state.settings;
        Object.assign(state.settings, { hintsSeen: { ...hintsSeen, [phase]: (hintsSeen[phase] ?? 0) + times } });
      }),
    replaceSettings: (settings) =>
      change((state) => {
        Object.assign(state, { settings });
      }),
  };
}
