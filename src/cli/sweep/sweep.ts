/** `spiral sweep`: a command over many games, played by whatever machines run `spiral sweep-worker`. */
import { UsageError, wordList } from '../arguments.ts';
import { runMorris, runTornado } from '../inquire.ts';
import { runSimulate } from '../simulate.ts';
import { poolsOnRedis } from './redis-pool.ts';

export const SWEEP_USAGE = 'sweep --redis URL simulate|tornado|morris ... (with the options of that command)';

const COMMANDS = { simulate: runSimulate, tornado: runTornado, morris: runMorris } as const;

function isCommand(word: string | undefined): word is keyof typeof COMMANDS {
  return word !== undefined && Object.hasOwn(COMMANDS, word);
}

/** Runs the command; `write` takes one line. What it prints is what the command alone prints on one machine. */
export async function runSweep(given: readonly string[], write: (line: string) => void): Promise<number> {
  const [option, url, command, ...others] = given;
  if (option !== '--redis' || url === undefined) throw new UsageError(`Begin with --redis URL. Use: ${SWEEP_USAGE}`);
  if (!isCommand(command)) {
    throw new UsageError(`A sweep is of ${wordList(Object.keys(COMMANDS))}. Use: ${SWEEP_USAGE}`);
  }
  return COMMANDS[command](others, write, poolsOnRedis(url));
}
