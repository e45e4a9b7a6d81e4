/** Reads a match in words. A fault names the line and what would mend it; nothing is guessed. */
import { err, ok, type Result } from '../../lib/result.ts';
import type { PlainScore } from '../record-file.ts';
import {
  NOTATION_MARK,
  NOTATION_VERSION,
  type Notation,
  NotationError,
  type NotationFault,
  type NotationHead,
  type NotedAct,
  type NotedEnd,
} from './notation.ts';
import { usualBot } from './print-notation.ts';
import { readAct } from './read-act.ts';
import { readHeadLine } from './read-head.ts';
import { WordReader, wordsOf } from './word-reader.ts';

/** The match, and the lines of the file where its parts stand, for messages. */
export interface ReadNotation {
  readonly notation: Notation;
  /** By turn of the file: lines of its acts and of its fingerprint. */
  readonly places: readonly { readonly start: number; readonly acts: readonly number[]; readonly hash: number }[];
  readonly endLine: number;
}

interface Growing {
  head: Partial<NotationHead>;
  readonly turns: { turn: number; acts: NotedAct[]; hash?: string }[];
  readonly places: { start: number; acts: number[]; hash: number }[];
  end?: NotedEnd;
  endLine: number;
}

const FIRST_LINE = `${NOTATION_MARK} ${NOTATION_VERSION}`;

function readFirst(words: readonly string[]): void {
  const [, version] = /^spiral record (\d+)$/i.exec(words.join(' ')) ?? [];
  if (version === undefined) throw new NotationError('first-line', { wanted: FIRST_LINE });
  if (Number(version) > NOTATION_VERSION) throw new NotationError('newer', { version });
}

function openTurn(file: Growing, words: readonly string[], line: number): void {
  const reader = new WordReader(words, 'head-value', { name: 'turn', form: 'turn NUMBER' });
  const turn = reader.whole();
  if (!reader.done) reader.fail();
  const last = file.turns.at(-1)?.turn ?? 0;
  if (turn <= last) throw new NotationError('turn-order', { turn, last });
  file.turns.push({ turn, acts: [] });
  file.places.push({ start: line, acts: [], hash: 0 });
}

function closeTurn(file: Growing, words: readonly string[], line: number): void {
  const [turn, place] = [file.turns.at(-1), file.places.at(-1)];
  const reader = new WordReader(words, 'head-value', { name: '=', form: '= FINGERPRINT' });
  if (turn === undefined || place === undefined || turn.hash !== undefined)
    throw new NotationError('after-end', { word: '=' });
  turn.hash = reader.next();
  place.hash = line;
  if (!reader.done) reader.fail();
}

function readEnd(words: readonly string[]): NotedEnd {
  const reader = new WordReader(words, 'head-value', { name: 'end', form: 'end ENDING FINGERPRINT' });
  const end = { ending: reader.next(), hash: reader.next(), scores: {} };
  return reader.done ? end : reader.fail();
}

function readScore(end: NotedEnd, words: readonly string[]): NotedEnd {
  const form = 'score SEAT DETERRENCE DEESCALATION LEGITIMACY SCORE';
  const reader = new WordReader(words, 'head-value', { name: 'score', form });
  const seat = reader.next();
  const [deterrence, deescalation] = [reader.number(), reader.number()];
  const score: PlainScore = { deterrence, deescalation, legitimacy: reader.number(), score: reader.number() };
  return reader.done ? { ...end, scores: { ...end.scores, [seat]: score } } : reader.fail();
}

function readAfterEnd(file: Growing, end: NotedEnd, words: readonly string[]): void {
  const [name = '', ...rest] = words;
  if (name !== 'score') throw new NotationError('after-end', { word: name });
  file.end = readScore(end, rest);
}

function readLine(file: Growing, text: string, line: number): void {
  const words = wordsOf(text);
  const [first = '', ...rest] = words;
  if (first === '') return;
  const turn = file.turns.at(-1);
  if (file.end !== undefined) readAfterEnd(file, file.end, words);
  else if (first === 'turn') openTurn(file, rest, line);
  else if (first === '=') closeTurn(file, rest, line);
  else if (first === 'end') {
    file.end = readEnd(rest);
    file.endLine = line;
  } else if (turn === undefined) file.head = readHeadLine(file.head, text, wordsOf);
  else {
    if (turn.hash !== undefined) throw new NotationError('turn-over', { turn: turn.turn });
    turn.acts.push(readAct(first, rest, usualBot(file.head.seats?.[first])));
    file.places.at(-1)?.acts.push(line);
  }
}

/** Reads the text. */
export function readNotation(text: string): Result<ReadNotation, NotationFault> {
  const file: Growing = { head: {}, turns: [], places: [], endLine: 0 };
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  let begun = false;
  for (const [index, line] of lines.entries()) {
    try {
      if (begun) readLine(file, line, index + 1);
      else if (wordsOf(line).length > 0) {
        readFirst(wordsOf(line));
        begun = true;
      }
    } catch (error) {
      if (!(error instanceof NotationError)) throw error;
      return err({ kind: error.kind, line: index + 1, params: error.params });
    }
  }
  if (!begun) return err({ kind: 'first-line', line: 1, params: { wanted: FIRST_LINE } });
  const { level, seats = {}, set = {}, types = {} } = file.head;
  if (level === undefined) return err({ kind: 'no-level', line: 1, params: {} });
  const { turns, places, end, endLine } = file;
  const head = { ...file.head, level, seats, set, types };
  return ok({ notation: { head, turns, ...(end === undefined ? {} : { end }) }, places, endLine });
}
