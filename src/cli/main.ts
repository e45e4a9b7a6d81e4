/** `npm run spiral -- COMMAND ...`: the game's tools without its screens. */
import { readArguments, UsageError } from './arguments.ts';

type Command = (given: readonly string[], write: (line: string) => void) => number | Promise<number>;

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  simulate: async () => (await import('./simulate.ts')).runSimulate,
  tornado: async () => (await import('./inquire.ts')).runTornado,
  morris: async () => (await import('./inquire.ts')).runMorris,
  sweep: async () => (await import('./sweep/sweep.ts')).runSweep,
  'sweep-worker': async () => (await import('./sweep/worker.ts')).runSweepWorker,
  tournament: async () => (await import('./tournament.ts')).runTournament,
  replay: async () => (await import('./replay.ts')).runReplay,
  check: async () => check,
  backcast: async () => (await import('./backcast.ts')).runBackcastCommand,
  claim: async () => (await import('./claim.ts')).runClaimCommand,
  exploits: async () => (await import('./exploits.ts')).runExploits,
  gates: async () => (await import('./gates.ts')).runGates,
  odd: async () => (await import('./odd.ts')).runOdd,
};

const check: Command = async (given) => {
  const usage = 'check LEVEL [--bots]';
  const { words, values, flags } = readArguments(given, usage, { flags: ['bots'] });
  const [level, ...others] = words;
  if (level === undefined || others.length > 0 || values.size > 0)
    throw new UsageError(`Name one level. Use: ${usage}`);
  return (await import('./check.ts')).runCheck(level, flags.has('bots'));
};

/** Runs a command and returns its exit status: 2 for wrong arguments, 1 for anything else that failed. */
async function main([name, ...given]: readonly string[]): Promise<number> {
  try {
    const open = COMMANDS[name ?? ''];
    if (open === undefined) {
      const said = name === undefined ? 'No command is given' : `There is no command "${name}"`;
      throw new UsageError(`${said}; use ${Object.keys(COMMANDS).join(', ')}.`);
    }
    const run = await open();
    return await run(given, (line) => process.stdout.write(`${line}\n`));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    process.stderr.write(`${error.message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

// A reader that has seen enough (`| head`) closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await main(process.argv.slice(2));
