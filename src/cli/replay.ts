/** `spiral replay`: plays a record or a match in words again, and says whether it arrives where the file says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isNotation,
  type MatchRecord,
  markLevel,
  type NotationFault,
  openNotation,
  type RecordFault,
  readNotation,
  readRecord,
  replayRecord,
} from '../authority/index.ts';
import { readArguments, UsageError } from './arguments.ts';
import { openLevel } from './open-level.ts';

export const REPLAY_USAGE = 'replay FILE [--verify]';

const FAULTS: Readonly<Record<RecordFault, string>> = {
  'not-a-record': 'this is not a record of a match; export one from the debrief',
  newer: 'the record was written by a newer version of the game; update the game',
  damaged: 'the record is damaged here; export it again',
  unfinished: 'the match has not ended, so its record has no seeds; finish it and export again',
};

function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`The file ${file} cannot be read. Use: ${REPLAY_USAGE}`);
  }
}

function openRecord(file: string, text: string): MatchRecord {
  const record = readRecord(text);
  if (!record.ok) throw new Error(`${file}:${record.error.line}: ${FAULTS[record.error.fault]}.`);
  return record.value;
}

/** The words of the game's own screens. */
const WORDS = join(import.meta.dirname, '../../assets/i18n/en.json');

function notationError(file: string, { kind, line, params }: NotationFault): Error {
  const texts = JSON.parse(readFileSync(WORDS, 'utf8')) as Readonly<Record<string, string>>;
  const reason = texts[`refusal.${params.reason}`] ?? params.reason ?? '';
  const values: Readonly<Record<string, string | number>> = { ...params, line, reason };
  const text = texts[`notation.fault.${kind}`] ?? kind;
  const said = text.replaceAll(/{{(\w+)}}/g, (_, name: string) => String(values[name] ?? ''));
  return new Error(`${file}:${line}: ${said.replace(/^Line \d+: /, '')}`);
}

/** Plays a match in words up to its last line. Every fingerprint in it is checked on the way, so there is no more to verify. */
function replayWords(file: string, text: string, write: (line: string) => void): number {
  const read = readNotation(text);
  if (!read.ok) throw notationError(file, read.error);
  const { head, turns } = read.value.notation;
  const opened = openNotation(openLevel(head.level), '', read.value);
  if (!opened.ok) throw notationError(file, opened.error);
  const { turn, phase } = opened.value.info();
  const acts = turns.reduce((sum, each) => sum + each.acts.length, 0);
  const checked = turns.filter(({ hash }) => hash !== undefined).length;
  write(`${acts} acts in ${turns.length} turns, ${checked} of them checked; now in ${phase} of turn ${turn}`);
  write(`hash ${opened.value.hash()}`);
  return 0;
}

/** Runs the command; `write` takes one line. Status 1 if a record does not verify. */
export function runReplay(given: readonly string[], write: (line: string) => void): number {
  const args = readArguments(given, REPLAY_USAGE, { flags: ['verify'] });
  const [file, ...others] = args.words;
  const [unknown] = args.values.keys();
  if (unknown !== undefined) throw new UsageError(`There is no option --${unknown}. Use: ${REPLAY_USAGE}`);
  if (file === undefined || others.length > 0) throw new UsageError(`Name one file. Use: ${REPLAY_USAGE}`);
  const text = readFile(file);
  if (isNotation(text)) return replayWords(file, text, write);
  const record = openRecord(file, text);
  const { header, closing } = record;
  const level = openLevel(header.level.id);
  if (markLevel(level).hash !== header.level.hash) {
    throw new Error(
      `The record was played on version ${header.level.version} of ${level.id}, which differs from this one.`,
    );
  }
  if (header.verifiesFromTurn > 1) {
    throw new Error(
      `The game was updated during this match: what was played before turn ${header.verifiesFromTurn} cannot be replayed.`,
    );
  }
  const done = replayRecord(level, record);
  if (!done.ok) throw new Error(`${file}:${done.error.n + 2}: this input is refused: ${done.error.key}.`);
  const { ending, hash, scores } = done.value;
  for (const [seat, score] of Object.entries(scores)) {
    write(
      `${seat} (${closing.types[seat]}): ${Object.entries(score)
        .map(([name, value]) => `${name} ${value.toFixed(1)}`)
        .join(', ')}`,
    );
  }
  write(`ending ${ending}, hash ${hash}`);
  if (!args.flags.has('verify')) return 0;
  const agrees = hash === closing.hash && ending === closing.ending;
  write(
    agrees
      ? `verified: ${record.lines.length} lines`
      : `does not verify: the record says ${closing.ending}, ${closing.hash}`,
  );
  return agrees ? 0 : 1;
}
