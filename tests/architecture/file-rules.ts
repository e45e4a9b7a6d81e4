import type { SourceFile } from './repo-files.ts';
import { codeOnly } from './scan.ts';

const SRC_LINES = 400;
const TEST_LINES = 500;
const ENTRY_LINES = 100;

/** What is wrong with a source file's size, as `path: why`. Data files have no limit. */
export function sizeFaults({ path, text }: SourceFile): string[] {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  const limit = path === 'src/main.tsx' ? ENTRY_LINES : path.startsWith('tests/') ? TEST_LINES : SRC_LINES;
  return lines > limit ? [`${path}: ${lines} lines, the wall is ${limit}`] : [];
}

/** Names that say nothing about what is in the file. */
const EMPTY_NAMES = /^(utils?|helpers?|misc|common|stuff)\./;
/** Lower case with hyphens, then the kind (`.test`, `.worker`) and the ending. */
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)+$/;

/** What is wrong with a source file's name. */
export function nameFaults(path: string): string[] {
  const name = path.split('/').at(-1) ?? '';
  if (name === 'README.md') return [];
  if (!KEBAB.test(name)) return [`${path}: file names are in kebab-case`];
  return EMPTY_NAMES.test(name) ? [`${path}: name a file for its subject`] : [];
}

/** Written in halves, so that this file does not meet its own rule. */
const WORK_LEFT_MARKS = ['TO|DO', 'FIX|ME', 'X|XX', 'HA|CK'].map((halves) => halves.replace('|', ''));
const WORK_LEFT = new RegExp(`\\b(?:${WORK_LEFT_MARKS.join('|')})\\b`);
const CHECK_SILENCED = [
  /@ts-(?:ignore|nocheck)/,
  /biome-ignore-(?:all|start)/,
  /biome-ignore\s+(?:format|lint:|lint\/(?:suspicious\/noExplicitAny|style\/noNonNullAssertion))/,
];
const TEST_LEFT_OUT = /\b(?:test|it|describe)\s*\.\s*(?:skip|only|todo|fixme|fails|skipIf|runIf)\b/;

/** Work put off, checks switched off, tests left out: each line of a file that has one. */
export function unfinishedLines({ path, text }: SourceFile): string[] {
  const code = codeOnly(text).split('\n');
  const wrong = text.split('\n').flatMap((line, index) => {
    const where = `${path}:${index + 1}`;
    if (WORK_LEFT.test(line)) return [`${where} puts work off`];
    if (CHECK_SILENCED.some((pattern) => pattern.test(line))) return [`${where} silences a check`];
    if (TEST_LEFT_OUT.test(code[index] ?? '')) return [`${where} leaves a test out`];
    return [];
  });
  return path.startsWith('src/') && /@ts-expect-error/.test(text) ? [...wrong, `${path} expects a type error`] : wrong;
}
