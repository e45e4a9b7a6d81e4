/** Reads the lines of the head, one setting a line. */
import { BOT_IDS, PLAYER_NAMES } from '../../bots/index.ts';
import { type Frozen, SCRIPT_USES } from '../../engine/index.ts';
import type { SeatPlan } from '../seats.ts';
import { NotationError, type NotationHead } from './notation.ts';
import { WordReader } from './word-reader.ts';

/** The forms in which the head is written, as a message shows them. */
export const HEAD_FORMS = {
  level: 'level: ID',
  build: 'build: TEXT',
  lens: 'lens: ID',
  difficulty: 'difficulty: guided | planner | fog',
  set: 'set PARAMETER: NUMBER',
  'turn-ticks': 'turn-ticks: NUMBER',
  'rung-cap': 'rung-cap: NUMBER',
  frozen: 'frozen: JSON',
  script: 'script: whole | diplomacy',
  seat: 'seat SEAT: person | bot BOT[:STRENGTH] | stand-in BOT[:STRENGTH]',
  type: 'type SEAT: ID',
  seed: 'seed: NUMBER',
  secret: 'secret: NUMBER',
  'verifies-from': 'verifies-from: TURN',
  'forked-from': 'forked-from: FINGERPRINT TURN',
} as const;

type HeadName = keyof typeof HEAD_FORMS;
type Growing = { -readonly [K in keyof NotationHead]?: NotationHead[K] };

export const isHeadName = (word: string): word is HeadName => Object.hasOwn(HEAD_FORMS, word);

function readPlan(words: WordReader): SeatPlan {
  const kind = words.oneOf(['person', 'bot', 'stand-in']);
  if (kind === 'person') return { kind: 'human' };
  const word = words.next();
  const bot = PLAYER_NAMES.find((each) => each === word);
  if (bot === undefined) throw new NotationError('unknown-bot', { word, known: BOT_IDS.join(', ') });
  return { kind, bot };
}

/** What is held still, as JSON. */
function readFrozen(words: WordReader): Frozen {
  try {
    const value: unknown = JSON.parse(words.rest());
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : words.fail();
  } catch {
    return words.fail();
  }
}

function readLevel(words: WordReader): Pick<NotationHead, 'level' | 'edition'> {
  const level = words.next();
  if (words.done) return { level };
  return { level, edition: { version: words.next(), hash: words.next(), shape: words.next() } };
}

const READERS: Readonly<Record<HeadName, (words: WordReader, of: string, head: Growing) => Growing>> = {
  level: readLevel,
  build: (words) => ({ build: words.rest() }),
  lens: (words) => ({ lens: words.next() }),
  difficulty: (words) => ({ difficulty: words.oneOf(['guided', 'planner', 'fog'] as const) }),
  set: (words, of, { set }) => ({ set: { ...set, [of]: words.number() } }),
  'turn-ticks': (words) => ({ turnTicks: words.whole() }),
  'rung-cap': (words) => ({ rungCap: words.number() }),
  frozen: (words) => ({ frozen: readFrozen(words) }),
  script: (words) => ({ script: words.oneOf(SCRIPT_USES) }),
  seat: (words, of, { seats }) => ({ seats: { ...seats, [of]: readPlan(words) } }),
  type: (words, of, { types }) => ({ types: { ...types, [of]: words.next() } }),
  seed: (words) => ({ seed: words.whole() }),
  secret: (words) => ({ secret: words.whole() }),
  'verifies-from': (words) => ({ verifiesFromTurn: words.whole() }),
  'forked-from': (words) => ({ fork: { from: words.next(), turn: words.whole() } }),
};

const NAMES_ONE: readonly string[] = ['set', 'seat', 'type'];

/** Takes one line of the head. */
export function readHeadLine(head: Growing, line: string, wordsOf: (text: string) => readonly string[]): Growing {
  const [, before = '', after = ''] = /^([^:]*):(.*)$/s.exec(line) ?? [];
  const [name = '', ...ids] = wordsOf(before);
  if (!isHeadName(name))
    throw new NotationError('head', { word: wordsOf(line)[0] ?? '', known: Object.keys(HEAD_FORMS).join(', ') });
  const form = HEAD_FORMS[name];
  const words = new WordReader(wordsOf(after), 'head-value', { name, form });
  if (ids.length !== (NAMES_ONE.includes(name) ? 1 : 0)) words.fail();
  const next = { ...head, ...READERS[name](words, ids[0] ?? '', head) };
  if (!words.done) words.fail();
  return next;
}
