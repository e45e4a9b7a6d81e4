/** Settings stay on the device; what is missing or damaged falls back to its start value. */
import { DEFAULT_SETTINGS, type Settings } from './settings-slice.ts';

const KEY = 'spiral.settings';

/** The sizes of text that are offered, up to twice the usual one. */
export const TEXT_SCALES = [0.9, 1, 1.15, 1.3, 1.5, 1.75, 2] as const;

const isShare = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;
const isFlag = (value: unknown): boolean => typeof value === 'boolean';
const isOneOf =
  (...values: readonly unknown[]) =>
  (value: unknown): boolean =>
    values.includes(value);

const isTag = (value: unknown): boolean => typeof value === 'string' && /^[a-z]{2,3}(-\w+)*$/i.test(value);
const isKeys = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((key) => typeof key === 'string' && key.length === 1);

const isCounts = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((count) => Number.isInteger(count));

const VALID: { readonly [K in keyof Settings]: (value: unknown) => boolean } = {
  theme: isOneOf('system', 'day', 'night'),
  textScale: isOneOf(...TEXT_SCALES),
  motion: isOneOf('system', 'reduced', 'full'),
  contrast: isOneOf('normal', 'more'),
  sound: isFlag,
  cueVolume: isShare,
  ambienceVolume: isShare,
  captions: isFlag,
  letterKeys: isFlag,
  keys: isKeys,
  language: isTag,
  table: isFlag,
  hints: isFlag,
  hintsSeen: isCounts,
};

/** Reads the stored settings; every field that is not valid takes its start value. */
export function parseSettings(text: string | null): Settings {
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? '{}');
  } catch {
    return DEFAULT_SETTINGS;
  }
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  for (const [name, isValid] of Object.entries(VALID)) {
    const value = (stored as Record<string, unknown>)[name];
    if (isValid(value)) settings[name] = value;
  }
  return settings as unknown as Settings;
}

export function loadSettings(): Settings {
  try {
    return parseSettings(localStorage.getItem(KEY));
  } catch {
    // A browser may refuse storage altogether.
    return DEFAULT_SETTINGS;
  }
}

export function saveSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Without storage the settings last as long as the page.
  }
}
