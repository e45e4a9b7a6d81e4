/** `spiral replay`: plays a record again, and with `--verify` says whether it arrives where the record says. */
import { readFileSync } from 'node:fs';
import { type MatchRecord, markLevel, type RecordFault, readRecord, replayRecord } from '../authority/index.ts';
import { readArguments, UsageError } from './arguments.ts';
import { openLevel } from './open-level.ts';

export const REPLAY_USAGE = 'replay FILE [--verify]';

const FAULTS: Readonly<Record<RecordFault, string>> = {
  'not-a-record': 'this is not a record of a match; export one from the debrief',
  newer: 'the record was written by a newer version of the game; update the game',
  damaged: 'the record is damaged here; export it again',
  unfinished: 'the match has not ended, so its record has no seeds; finish it and export again',
};

function openRecord(file: string): MatchRecord {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`The file ${file} cannot be read. Use: ${REPLAY_USAGE}`);
  }
  const record = readRecord(text);
  if (!record.ok) throw new Error(`${file}:${record.error.line}: ${FAULTS[record.error.fault]}.`);
  return record.value;
}

/** Runs the command; `write` takes one line. Status 1 if a record does not verify. */
export function runReplay(given: readonly string[], write: (line: string) => void): number {
  const args = readArguments(given, REPLAY_USAGE, { flags: ['verify'] });
  const [file, ...others] = args.words;
  const [unknown] = args.values.keys();
  if (unknown !== undefined) throw new UsageError(`There is no option --${unknown}. Use: ${REPLAY_USAGE}`);
  if (file === undefined || others.length > 0) throw new UsageError(`Name one file. Use: ${REPLAY_USAGE}`);
  const record = openRecord(file);
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
