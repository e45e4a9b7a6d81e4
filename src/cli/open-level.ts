import { levelIds, loadLevel } from '../content/load-node.ts';
import { problemLine } from '../content/problem.ts';
import type { Level } from '../engine/index.ts';
import { UsageError, wordList } from './arguments.ts';

/** A level that comes with the game, by id. A faulty one is refused with its first fault; `check` names them all. */
export function openLevel(id: string): Level {
  if (!levelIds().includes(id)) throw new UsageError(`There is no level "${id}"; use ${wordList(levelIds())}.`);
  const loaded = loadLevel(id);
  if (loaded.ok) return loaded.value.level;
  const [first] = loaded.error;
  const fault = first === undefined ? '' : ` ${problemLine(first)}`;
  throw new Error(`The level ${id} has ${loaded.error.length} faults (see: spiral check ${id}). The first:${fault}`);
}
