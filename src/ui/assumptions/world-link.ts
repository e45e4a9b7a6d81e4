/**
 * A world as a link: `#assumptions?level=L&lens=X&NAME=VALUE`. It carries only what differs from the reference. A link to
 * a match, `?level=L&seat=S&...`, may carry a world, too. A link that is not sound in every place is refused as a whole;
 * each fault names its place, and its text the remedy. What other sites hang on a link to count presses is passed over.
 */
import type { Level, ParamDef } from '../../engine/index.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { World } from '../../store/index.ts';
import { isTracker } from '../trackers.ts';
import { referenceWorld, withValue } from './world.ts';

export const LINK_MARK = '#assumptions?';

/** Names of a link that say how a match is set up; all others but `level` are of its world. */
export const MATCH_NAMES = ['seat', 'bot', 'strength', 'difficulty', 'seed', 'turn-ticks', 'hidden'] as const;
export type MatchName = (typeof MATCH_NAMES)[number];
const isMatchName = (name: string): name is MatchName => (MATCH_NAMES as readonly string[]).includes(name);

/** Whether the `?` part of an address asks for a match. It may ask for other things, such as a language. */
export const asksForMatch = (search: string): boolean =>
  [...new URLSearchParams(search).keys()].some((name) => name === 'level' || isMatchName(name));

/** What is wrong with a link: the end of a text key, and what the text names. */
export interface LinkFault {
  readonly fault:
    | 'not-a-link'
    | 'no-level'
    | 'level-unknown'
    | 'other-level'
    | 'twice'
    | 'name-unknown'
    | 'not-one-of'
    | 'not-a-number'
    | 'not-a-seed'
    | 'out-of-range';
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A link whose parts are known, before its level is loaded. */
export interface OpenedLink {
  readonly level: string;
  readonly entries: readonly (readonly [name: string, value: string])[];
  /** How the match is set up. */
  readonly match: Readonly<Partial<Record<MatchName, string>>>;
}

const NUMBER = /^-?(\d+|\d*\.\d+)(e[+-]?\d+)?$/i;
/** More of a wrong text than this would hide the message. */
const QUOTED = 40;

export const quote = (text: string): string => (text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text);

export const notOneOf = (name: string, value: string, values: readonly (string | number)[]): LinkFault => ({
  fault: 'not-one-of',
  params: { name, value: quote(value), values: values.join(', ') },
});

/** What differs from the reference, as it stands in a link. */
export function worldEntries(level: Pick<Level, 'lenses' | 'params'>, world: World): [name: string, value: string][] {
  const lens: [string, string][] = world.lens === referenceWorld(level).lens ? [] : [['lens', world.lens]];
  const set = level.params.flatMap(({ name, value }): [string, string][] => {
    const now = world.set[name];
    return now === undefined || now === value ? [] : [[name, String(now)]];
  });
  return [...lens, ...set];
}

/** What stands after the address of the page. */
export function writeLink(level: Pick<Level, 'id' | 'lenses' | 'params'>, world: World): string {
  return `${LINK_MARK}${new URLSearchParams([['level', level.id], ...worldEntries(level, world)])}`;
}

/** The part of a link after its mark, whichever of the two it has. */
function queryOf(text: string): string | undefined {
  const at = text.indexOf(LINK_MARK);
  if (at !== -1) return text.slice(at + LINK_MARK.length);
  const search = text.split('#', 1)[0] ?? '';
  return asksForMatch(search.slice(search.indexOf('?') + 1)) ? search.slice(search.indexOf('?') + 1) : undefined;
}

/** Takes a link apart. The whole address or the part from `#` on. */
export function openLink(text: string): Result<OpenedLink, readonly LinkFault[]> {
  const query = queryOf(text.trim());
  if (query === undefined) return err([{ fault: 'not-a-link' }]);
  const all = [...new URLSearchParams(query)].filter(([name]) => name !== 'lang' && !isTracker(name));
  const names = all.map(([name]) => name);
  const twice = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
  if (twice.length > 0) return err(twice.map((name) => ({ fault: 'twice', params: { name: quote(name) } })));
  const level = all.find(([name]) => name === 'level')?.[1];
  if (level === undefined || level === '') return err([{ fault: 'no-level' }]);
  const ofMatch = all.filter(([name]) => isMatchName(name));
  const entries = all.filter(([name]) => name !== 'level' && !isMatchName(name));
  return ok({ level, entries, match: Object.fromEntries(ofMatch) });
}

export function levelUnknown(link: OpenedLink, levels: readonly string[]): LinkFault | undefined {
  return levels.includes(link.level)
    ? undefined
    : { fault: 'level-unknown', params: { level: quote(link.level), levels: levels.join(', ') } };
}

function readValue(param: ParamDef, text: string): number | LinkFault {
  const { name, min, max } = param;
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(value)) return { fault: 'not-a-number', params: { name, value: quote(text) } };
  if (value < min || value > max) return { fault: 'out-of-range', params: { name, value: quote(text), min, max } };
  // Minus nought is nought.
  return value + 0;
}

/** The world of a link on its level. */
export function readWorld(
  level: Pick<Level, 'lenses' | 'params'>,
  { entries }: OpenedLink,
): Result<World, readonly LinkFault[]> {
  const faults: LinkFault[] = [];
  let world = referenceWorld(level);
  for (const [name, text] of entries) {
    if (name === 'lens') {
      const lenses = level.lenses.map(({ id }) => id);
      if (lenses.includes(text)) world = { ...world, lens: text };
      else faults.push(notOneOf('lens', text, lenses));
      continue;
    }
    const param = level.params.find((each) => each.name === name);
    if (param === undefined) {
      faults.push({ fault: 'name-unknown', params: { name: quote(name) } });
      continue;
    }
    const value = readValue(param, text);
    if (typeof value === 'number') world = withValue(world, param, value);
    else faults.push(value);
  }
  return faults.length > 0 ? err(faults) : ok(world);
}

/** The world of a link that was pasted where a level is already open: a link to another level is refused there. */
export function readLinkFor(
  level: Pick<Level, 'id' | 'lenses' | 'params'>,
  text: string,
): Result<World, readonly LinkFault[]> {
  const link = openLink(text);
  if (!link.ok) return link;
  if (link.value.level === level.id) return readWorld(level, link.value);
  return err([{ fault: 'other-level', params: { level: quote(link.value.level), here: level.id } }]);
}
