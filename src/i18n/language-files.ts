/** The interface's languages, found by their files; each is fetched when it is first asked for. English is always there. */
import type { TextsByKey } from './texts.ts';

const FILES = import.meta.glob<TextsByKey>(['../../assets/i18n/*.json', '!../../assets/i18n/en.json'], {
  import: 'default',
});
const TAG = /([\w-]+)\.json$/;

const byTag = new Map(Object.entries(FILES).map(([path, load]) => [TAG.exec(path)?.[1] ?? path, load] as const));

/** Tags of the languages that a player can choose. */
export const LANGUAGES: readonly string[] = ['en', ...[...byTag.keys()].sort()];

/** Fetches the texts of a language other than English; rejects when that fails. */
export async function fetchLanguage(tag: string): Promise<TextsByKey> {
  const load = byTag.get(tag);
  if (load === undefined) throw new Error(`there is no language ${tag}`);
  return load();
}
