/** A level's texts for tests of screens: made known to `t`, with a note of every key that has no text. */
import { loadLevel } from '../../src/content/load-node.ts';
import { onMissingText, setLevelTexts } from '../../src/i18n/index.ts';

/** Makes a level's texts known. Throws if it does not load. */
export function speak(levelId: string): void {
  const loaded = loadLevel(levelId);
  if (!loaded.ok) throw new Error(`${levelId} does not load`);
  setLevelTexts(loaded.value.texts);
}

/** Runs something and returns the keys for which it found no text. */
export function missingIn(run: () => void): readonly string[] {
  const missing = new Set<string>();
  const stop = onMissingText((key) => missing.add(key));
  run();
  stop();
  return [...missing].sort();
}

/** What no sentence on the screen may hold: an empty slot, an undefined, a raw number, a raw id. */
export const RAW = /\{\{|undefined|NaN|null|\d\.\d{3,}|\b[a-z]+(?:-[a-z]+){2,}\b|[A-Z]{3}-\d+/;
