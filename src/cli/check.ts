/** `spiral check LEVEL`: every problem of a level, each with its file, its place and what to do. */
import { existsSync, statSync } from 'node:fs';
import { levelIds, loadLevel, loadLevelFolder, loadLevelPack } from '../content/load-node.ts';
import { nearest } from '../content/nearest.ts';
import { problemLine } from '../content/problem.ts';

const NO_SUCH_LEVEL = 2;

/**
 * Checks a level by its id, the folder of one, or a file that packs one, and prints what it finds.
 *
 * Returns the exit status: 0 when the level can be played, 1 when it has problems, 2 when there is no such level.
 */
export function runCheck(levelArg: string): number {
  const result = load(levelArg);
  if (result === undefined) {
    const near = nearest(levelArg, levelIds());
    const hint = near === undefined ? `Use one of: ${levelIds().join(', ')}` : `Perhaps "${near}"`;
    console.error(`There is no level "${levelArg}". ${hint}, or name the folder of a level.`);
    return NO_SUCH_LEVEL;
  }
  if (result.ok) {
    const { states, moves, events } = result.value.level;
    console.log(`${levelArg}: no problems (${states.length} states, ${moves.length} moves, ${events.length} events).`);
    return 0;
  }
  for (const problem of result.error) console.log(problemLine(problem));
  console.log(`${levelArg}: ${result.error.length} ${result.error.length === 1 ? 'problem' : 'problems'}.`);
  return 1;
}

function load(levelArg: string) {
  if (levelIds().includes(levelArg)) return loadLevel(levelArg);
  if (!existsSync(levelArg)) return undefined;
  return statSync(levelArg).isDirectory() ? loadLevelFolder(levelArg) : loadLevelPack(levelArg);
}
