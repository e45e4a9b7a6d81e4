/**
 * A match to be set up, as a link: `?level=L&seat=S&bot=B&strength=X&seed=N`, besides `difficulty`, `turn-ticks`, `hidden`
 * and the names of a world. What it leaves out is as usual. What each name may be, the level and this page know.
 */
import type { Level } from '../../../engine/index.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { MatchChoice, World } from '../../../store/index.ts';
import {
  type LinkFault,
  type MatchName,
  notOneOf,
  type OpenedLink,
  quote,
  worldEntries,
} from '../../assumptions/world-link.ts';
import { BOTS, DIFFICULTIES, firstTypes, readSeed, STRENGTHS, turnChoices } from './set-up-choice.ts';

const HIDDEN = ['yes', 'no'] as const;

type Read = { readonly [name in MatchName]: (level: Level, text: string) => Partial<MatchChoice> | LinkFault };

/** Reads one of a few known values. */
function oneOf<T extends string>(
  name: MatchName,
  values: readonly T[],
  text: string,
  then: (value: T) => Partial<MatchChoice>,
) {
  const found = values.find((value) => value === text);
  return found === undefined ? notOneOf(name, text, values) : then(found);
}

const READ: Read = {
  seat: ({ seats }, text) => {
    const seat = seats.find(({ id }) => id === text);
    const ids = seats.map(({ id }) => id);
    return seat === undefined ? notOneOf('seat', text, ids) : { seat: seat.id, rival: seat.rival };
  },
  bot: (_, text) => oneOf('bot', BOTS, text, (bot) => ({ bot })),
  strength: (_, text) => oneOf('strength', STRENGTHS, text, (strength) => ({ strength })),
  difficulty: (_, text) => oneOf('difficulty', DIFFICULTIES, text, (difficulty) => ({ difficulty })),
  seed: (_, text) => {
    const seed = readSeed(text);
    return typeof seed === 'number' ? { seed } : { fault: 'not-a-seed', params: { value: quote(text) } };
  },
  'turn-ticks': (level, text) => {
    const shorter = turnChoices(level).map(({ ticks }) => ticks);
    const lengths = shorter.length > 0 ? shorter : [level.clock.ticksPerTurn];
    const ticks = lengths.find((each) => String(each) === text);
    if (ticks === undefined) return notOneOf('turn-ticks', text, lengths);
    return ticks === lengths[0] ? {} : { turnTicks: ticks };
  },
  hidden: (level, text) =>
    oneOf('hidden', HIDDEN, text, (hidden) =>
      hidden === 'no' && level.setup.hiddenTypes ? { types: firstTypes(level) } : {},
    ),
};

const isFault = (read: Partial<MatchChoice> | LinkFault): read is LinkFault => 'fault' in read;

/** What a link chooses on its level. */
export function readChoice(level: Level, { match }: OpenedLink): Result<Partial<MatchChoice>, readonly LinkFault[]> {
  const read = Object.entries(match).map(([name, text]) => READ[name as MatchName](level, text));
  const faults = read.filter(isFault);
  return faults.length > 0 ? err(faults) : ok(Object.assign({}, ...read));
}

/** What stands after the address of the page. */
export function writeMatchLink(level: Level, choice: MatchChoice, world: World): string {
  const { seat, bot, strength, difficulty, seed, turnTicks, types } = choice;
  const always = { level: level.id, seat, bot, strength, difficulty };
  const query = new URLSearchParams(always);
  if (seed !== undefined) query.set('seed', String(seed));
  if (turnTicks !== undefined) query.set('turn-ticks', String(turnTicks));
  if (types !== undefined) query.set('hidden', 'no');
  for (const [name, value] of worldEntries(level, world)) query.set(name, value);
  return `?${query}`;
}
