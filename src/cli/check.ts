/** `spiral check LEVEL`: every problem of a level, each with its file, its place and what to do; and its players. */
import { existsSync, statSync } from 'node:fs';
import { levelIds, loadLevel, loadLevelFolder, loadLevelPack } from '../content/load-node.ts';
import type { LoadedLevel } from '../content/merge.ts';
import { nearest } from '../content/nearest.ts';
import { problemLine } from '../content/problem.ts';
import { tableLines } from './table.ts';

const NO_SUCH_LEVEL = 2;

/**
 * Checks a level by its id, the folder of one, or a file that packs one, and prints what it finds; with `bots` also the
 * numbers by which its computer players decide.
 *
 * Returns the exit status: 0 when the level can be played, 1 when it has problems, 2 when there is no such level.
 */
export function runCheck(levelArg: string, bots = false): number {
  const result = load(levelArg);
  if (result === undefined) {
    const near = nearest(levelArg, levelIds());
    const hint = near === undefined ? `Use one of: ${levelIds().join(', ')}` : `Perhaps "${near}"`;
    console.error(`There is no level "${levelArg}". ${hint}, or name the folder of a level.`);
    return NO_SUCH_LEVEL;
  }
  if (result.ok) {
    const { states, moves, events, bots: numbers } = result.value.level;
    const sizes = `${states.length} states, ${moves.length} moves, ${events.length} events`;
    console.log(`${levelArg}: no problems (${sizes}, ${numbers.length} numbers of the computer players).`);
    if (bots) for (const line of botLines(result.value)) console.log(line);
    return 0;
  }
  for (const problem of result.error) console.log(problemLine(problem));
  console.log(`${levelArg}: ${result.error.length} ${result.error.length === 1 ? 'problem' : 'problems'}.`);
  return 1;
}

/** The numbers of the computer players as a table. */
function botLines({ level, texts }: LoadedLevel): string[] {
  const sentences = texts.en ?? {};
  const rows = level.bots.map(({ name, value, unit, min, max, source }) => [
    name,
    String(value),
    unit,
    `${min} to ${max}`,
    source,
    sentences[`bots.${name}.sentence`] ?? '',
  ]);
  return tableLines([['number', 'value', 'unit', 'range', 'source', 'what it means'], ...rows]);
}

function load(levelArg: string) {
  if (levelIds().includes(levelArg)) return loadLevel(levelArg);
  if (!existsSync(levelArg)) return undefined;
  return statSync(levelArg).isDirectory() ? loadLevelFolder(levelArg) : loadLevelPack(levelArg);
}
