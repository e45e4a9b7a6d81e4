/** The levels that ship, loaded once, and their compiled rules. */
import { loadLevel } from '../../src/content/load-node.ts';
import { createRules, type Level, type Rules } from '../../src/engine/index.ts';

export const CAMPAIGN = 'europe-1991-2024';
export const NEIGHBOURS = 'two-neighbours';
/** Levels of one class each: a few turns of half a year or less, on the map of the campaign. */
export const CLASS_LEVELS = ['madrid-1997', 'bucharest-2008', 'winter-2021-22'] as const;
export const LEVELS = [CAMPAIGN, NEIGHBOURS, ...CLASS_LEVELS] as const;
/** The campaign's numbers under made-up names: only its words need tests of their own. */
export const MIRROR = 'mirror';
export const TOLD_LEVELS = [...LEVELS, MIRROR] as const;

const levels = new Map<string, Level>();

/** A level that ships. Throws with its first fault if it does not load. */
export function levelOf(id: string): Level {
  const known = levels.get(id);
  if (known !== undefined) return known;
  const loaded = loadLevel(id);
  if (!loaded.ok) throw new Error(`${id} does not load: ${JSON.stringify(loaded.error[0])}`);
  levels.set(id, loaded.value.level);
  return loaded.value.level;
}

export interface RulesOptions {
  readonly lens?: string;
  readonly set?: Readonly<Record<string, number>>;
}

const compiled = new Map<string, Rules>();

/** Compiled rules of a level that ships. Rules are pure, so tests share them. */
export function rulesOf(id: string, options: RulesOptions = {}): Rules {
  const key = JSON.stringify([id, options]);
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const rules = createRules(levelOf(id), options);
  compiled.set(key, rules);
  return rules;
}
