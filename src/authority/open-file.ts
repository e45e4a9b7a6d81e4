/** Opens whatever the game wrote of a match: a save, the record of a finished match, or a match in words. */
import type { Level } from '../engine/index.ts';
import { err, type Result } from '../lib/result.ts';
import { type Authority, rulesFor } from './authority.ts';
import { notationOf } from './notation/notate.ts';
import { isNotation, type NotationFault } from './notation/notation.ts';
import { openNotation } from './notation/open-notation.ts';
import { readNotation } from './notation/read-notation.ts';
import { RECORD_FORMAT, readRecord } from './record-file.ts';
import { matchOf } from './replay-record.ts';
import { restoreAuthority } from './restore.ts';
import type { SaveRefusal } from './save-file.ts';

function refusalOf({ kind, line, params }: NotationFault): SaveRefusal {
  return { key: `notation.fault.${kind}`, params: { ...params, line } };
}

function openRecord(level: Level, build: string, text: string): Result<Authority, SaveRefusal> {
  const read = readRecord(text);
  if (!read.ok) return err({ key: `record.fault.${read.error.fault}`, params: { line: read.error.line } });
  const { setup } = matchOf(read.value);
  const notation = notationOf(rulesFor(level, setup), setup, read.value);
  if (notation === undefined) {
    const { version } = read.value.header.level;
    return err({
      key: 'save.refused.level-changed',
      params: { level: level.id, theirs: version, ours: level.version },
    });
  }
  const opened = openNotation(level, build, { notation, places: [], endLine: 1 });
  return opened.ok ? opened : err(refusalOf(opened.error));
}

/** The match of a file on this level, ready to be played on or looked at; or why it cannot be opened. */
export function openFile(level: Level, build: string, text: string): Result<Authority, SaveRefusal> {
  if (isNotation(text)) {
    const read = readNotation(text);
    if (!read.ok) return err(refusalOf(read.error));
    const opened = openNotation(level, build, read.value);
    return opened.ok ? opened : err(refusalOf(opened.error));
  }
  if (text.slice(0, 200).includes(`"${RECORD_FORMAT}"`)) return openRecord(level, build, text);
  return restoreAuthority(level, build, text);
}
