/** Texts: each key that a screen asks for has words, no key is left over, and both seats are told alike. */
import type { Level } from '../level-types.ts';
import type { LoadedLevel } from '../merge.ts';
import { nearest } from '../nearest.ts';
import { COMMON_PREFIX, type TextPart } from '../parts.ts';
import type { Problem } from '../problem.ts';
import { codedFrames } from './names.ts';
import {
  BRIEFING_ITEMS,
  FRAME_SEAT_TEXTS,
  isOptionalKey,
  NUMBERED_SEAT_TEXTS,
  neededKeys,
  QUIZ_QUESTIONS,
  sharedKeys,
} from './text-keys.ts';

const ENGLISH = 'en';
const MAIN_FILE = 'text.en.json';

/** How much longer the texts of one seat's role may be than those of the other. */
const LONGEST_TO_SHORTEST = 1.25;

/** Problems in the texts of a merged level; `parts` are the level's own files of texts. */
export function textProblems(merged: LoadedLevel, parts: readonly TextPart[]): readonly Problem[] {
  const english = merged.texts[ENGLISH] ?? {};
  const { level } = merged;
  return [
    ...missing(level, english),
    ...leftOver(level, parts),
    ...repeatedAcrossFiles(parts),
    ...unsorted(parts),
    ...unevenSeats(level, english),
    ...unevenFrames(level, english),
    ...wrongValues(level, english),
  ];
}

function missing(level: Level, english: Readonly<Record<string, string>>): readonly Problem[] {
  const shared = new Set(sharedKeys(level));
  return neededKeys(level)
    .filter((key) => english[key] === undefined)
    .map((key) => ({
      file: shared.has(key) ? COMMON_PREFIX + MAIN_FILE : MAIN_FILE,
      path: key,
      message: 'this text is missing',
      remedy: `Add "${key}" with its English words.`,
    }));
}

function leftOver(level: Level, parts: readonly TextPart[]): readonly Problem[] {
  const known = new Set(neededKeys(level));
  return parts.flatMap(({ file, entries }) =>
    Object.keys(entries)
      .filter((key) => !known.has(key) && !isOptionalKey(level, key))
      .map((key) => {
        const near = nearest(key, known);
        return {
          file,
          path: key,
          message: 'no screen shows a text with this key',
          remedy: near === undefined ? 'Remove it, or add what it belongs to.' : `Perhaps "${near}"? Else remove it.`,
        };
      }),
  );
}

function repeatedAcrossFiles(parts: readonly TextPart[]): readonly Problem[] {
  const owner = new Map<string, string>();
  return parts.flatMap(({ file, language, entries }) =>
    Object.keys(entries).flatMap((key) => {
      const first = owner.get(`${language} ${key}`);
      if (first === undefined) {
        owner.set(`${language} ${key}`, file);
        return [];
      }
      return [{ file, path: key, message: `this key is also in ${first}`, remedy: 'Keep one of the two texts.' }];
    }),
  );
}

function unsorted(parts: readonly TextPart[]): readonly Problem[] {
  return parts.flatMap(({ file, entries }) => {
    const keys = Object.keys(entries);
    const at = keys.findIndex((key, i) => i > 0 && key < (keys[i - 1] ?? ''));
    const key = keys[at];
    if (key === undefined) return [];
    return [{ file, path: key, message: 'the keys are not in alphabetical order here', remedy: `Move "${key}" up.` }];
  });
}

/** Fairness: both roles have as many goals, fears and red lines, and are told at about the same length. */
function unevenSeats(level: Level, english: Readonly<Record<string, string>>): readonly Problem[] {
  const [first, second] = level.seats;
  const problems: Problem[] = [];
  for (const part of NUMBERED_SEAT_TEXTS) {
    const [a = '', b = ''] = [first, second].map((seat) => numbersOf(english, `seat.${seat.id}.${part}.`));
    if (a === b && '1, 2, 3, 4, 5, 6, 7, 8, 9'.startsWith(a)) continue;
    problems.push({
      file: MAIN_FILE,
      path: `seat.${second.id}.${part}`,
      message: `"${first.id}" has ${a} and "${second.id}" has ${b}`,
      remedy: 'Give both seats as many, numbered from 1 without a hole.',
    });
  }
  const [short = 0, long = 0] = [first, second]
    .map((seat) => lengthOf(english, `seat.${seat.id}.`))
    .sort((a, b) => a - b);
  if (long > short * LONGEST_TO_SHORTEST) {
    problems.push({
      file: MAIN_FILE,
      path: 'seat',
      message: `the role of one seat takes ${long} letters, that of the other ${short}`,
      remedy: 'Tell both roles at about the same length.',
    });
  }
  return problems;
}

/** Fairness: where one seat has words of its own for a frame, the other has them, too. */
function unevenFrames(level: Level, english: Readonly<Record<string, string>>): readonly Problem[] {
  return codedFrames(level).flatMap((frame) =>
    FRAME_SEAT_TEXTS.flatMap((part) => {
      const keys = level.seats.map(({ id }) => `frame.${frame}.${part}.${id}`);
      const absent = keys.filter((key) => english[key] === undefined);
      return absent.length === keys.length
        ? []
        : absent.map((path) => ({
            file: MAIN_FILE,
            path,
            message: 'only the other seat has words of its own here',
            remedy: `Add "${path}", or remove the text of the other seat.`,
          }));
    }),
  );
}

/** The numbers that follow a prefix, as "1, 2, 3". */
function numbersOf(english: Readonly<Record<string, string>>, prefix: string): string {
  const numbers = Object.keys(english)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
  return numbers.length === 0 ? 'none' : numbers.sort().join(', ');
}

function lengthOf(english: Readonly<Record<string, string>>, prefix: string): number {
  return Object.entries(english).reduce((sum, [key, text]) => (key.startsWith(prefix) ? sum + text.length : sum), 0);
}

/** Towns of the map that have a name, as the content side reads no texts of the interface; a test compares the two. */
export const TOWNS: readonly string[] = ['brussels', 'bucharest', 'kyiv', 'moscow', 'sevastopol', 'tbilisi', 'warsaw'];

const isTown = (id: string): boolean => !/^[A-Z]/.test(id);

const isPlace = ({ states, map }: Level, id: string): boolean =>
  isTown(id) ? map === 'europe' && TOWNS.includes(id) : states.some((state) => state.id === id);

/** Places that a note of the situation map names and that are not there: states in capitals, towns in small letters. */
function unknownPlaces(level: Level, english: Readonly<Record<string, string>>): readonly Problem[] {
  return Array.from({ length: BRIEFING_ITEMS }, (_, i) => `briefing.${i + 1}.places`).flatMap((path) =>
    (english[path] ?? '')
      .split(' ')
      .filter((id) => id !== '' && !isPlace(level, id))
      .map((id) => ({
        file: MAIN_FILE,
        path,
        message: `there is no ${isTown(id) ? 'town' : 'state'} "${id}"`,
        remedy: `Write ids of states of this level, or of towns of the map of Europe (${TOWNS.join(', ')}), with spaces between: each is labelled.`,
      })),
  );
}

function wrongValues(level: Level, english: Readonly<Record<string, string>>): readonly Problem[] {
  const problems: Problem[] = [];
  for (let n = 1; n <= QUIZ_QUESTIONS; n++) {
    const path = `quiz.${n}.answer`;
    const answer = english[path];
    if (answer === undefined || answer === 'true' || answer === 'false') continue;
    problems.push({ file: MAIN_FILE, path, message: `"${answer}" is no answer`, remedy: 'Write "true" or "false".' });
  }
  for (let n = 1; n <= BRIEFING_ITEMS; n++) {
    const path = `briefing.${n}.region`;
    const region = english[path];
    if (region === undefined || level.states.some((state) => state.id === region)) continue;
    problems.push({
      file: MAIN_FILE,
      path,
      message: `there is no state "${region}"`,
      remedy: 'Use the id of a state of this level: the number is drawn on it.',
    });
  }
  problems.push(...unknownPlaces(level, english));
  return problems;
}
