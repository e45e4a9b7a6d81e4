/** `spiral tornado` and `spiral morris`: what the parameters of the model do to an outcome. */
import type { AboutWorld, Inquiry, OpenInquiry } from '../analysis/inquiries/inquiry.ts';
import type { MorrisResult } from '../analysis/inquiries/morris.ts';
import { type InquiryResult, openInquiry, runInquiry } from '../analysis/inquiries/open-inquiry.ts';
import type { TornadoResult } from '../analysis/inquiries/tornado.ts';
import { gamesIn } from '../analysis/monte-carlo/study.ts';
import type { MeanWithInterval } from '../lib/stats.ts';
import { oneOf, single, UsageError, wholeNumber } from './arguments.ts';
import { type OpenPool, openThreads } from './open-pool.ts';
import { readWorld, WORLD_USAGE, type World } from './read-world.ts';
import { tableLines, withInterval } from './table.ts';

const OWN = '--outcome O [--param P ...]';
const FORMATS = ['text', 'json', 'csv'] as const;
export const TORNADO_USAGE = `tornado ${WORLD_USAGE} ${OWN} --format text|json|csv`;
export const MORRIS_USAGE = `morris ${WORLD_USAGE} ${OWN} [--trajectories R] --format text|json|csv`;

type Write = (line: string) => void;

function readAbout(world: World, usage: string): AboutWorld {
  const { variant, seed, games, values } = world;
  const outcome = single(values, 'outcome');
  if (outcome === undefined) throw new UsageError(`--outcome is missing. Use: ${usage}`);
  const params = values.get('param');
  return { variant, seed, games, outcome, ...(params === undefined ? {} : { params }) };
}

function openOrRefuse(world: World, inquiry: Inquiry) {
  try {
    return openInquiry(world.level, inquiry);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`${error.message}.`);
    throw error;
  }
}

/** Has the inquiry answered; the first Ctrl-C ends it early, with what is known by then. */
export async function answer<Result>(
  world: Pick<World, 'level' | 'values'>,
  open: OpenInquiry<Result>,
  openPool: OpenPool,
): Promise<Result> {
  const pool = openPool(world, gamesIn(open.study));
  const progress = process.stderr.isTTY
    ? ({ done, of }: { done: number; of: number }) => process.stderr.write(`\r${done} of ${of} games`)
    : () => undefined;
  try {
    await pool.ready;
    const running = runInquiry(pool, open, progress);
    process.once('SIGINT', running.cancel);
    const { complete, done, of } = await running.end;
    process.off('SIGINT', running.cancel);
    if (process.stderr.isTTY) process.stderr.write('\n');
    if (!complete) process.stderr.write(`Stopped after ${done} of ${of} games: the figures are of those.\n`);
    return open.result();
  } finally {
    pool.close();
  }
}

/** One game has no interval. */
export const FEWEST_GAMES = 2;

/** Says so where an inquiry was stopped before anything can be told. */
export function tellsNothing({ games }: { readonly games: number }): boolean {
  if (games >= FEWEST_GAMES) return false;
  process.stderr.write(`Stopped before ${FEWEST_GAMES} games of everything were in: there is nothing to tell yet.\n`);
  return true;
}

const cells = ({ mean, ci95 }: MeanWithInterval) => [mean, ...ci95];

interface Table {
  readonly heading: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly csvHead: readonly string[];
  readonly csvRows: readonly (readonly (string | number)[])[];
}

function tornadoTable({ outcome, games, base, bars }: TornadoResult): Table {
  return {
    heading: `${outcome}: ${withInterval(base)} over ${games} games. Each parameter at both ends of its range, 95 % intervals.`,
    head: ['parameter', 'low', 'change', 'high', 'change', 'swing'],
    rows: bars.map(({ param, low, high, swing }) => [
      param,
      String(low.value),
      withInterval(low.change),
      String(high.value),
      withInterval(high.change),
      withInterval(swing),
    ]),
    csvHead: ['param', 'value', 'low', 'high', ...['lowChange', 'highChange', 'swing'].flatMap(intervalHead)],
    csvRows: bars.map(({ param, value, low, high, swing }) => [
      param,
      value,
      low.value,
      high.value,
      ...[low.change, high.change, swing].flatMap(cells),
    ]),
  };
}

function morrisTable({ outcome, trajectories, effects }: MorrisResult): Table {
  return {
    heading: `${outcome}: elementary effects per range of each parameter, ${trajectories} trajectories, 95 % intervals.`,
    head: ['parameter', 'mu*', 'mu', 'sigma'],
    rows: effects.map(({ param, muStar, mu, sigma }) => [
      param,
      withInterval(muStar),
      withInterval(mu),
      sigma.toFixed(2),
    ]),
    csvHead: ['param', ...['muStar', 'mu'].flatMap(intervalHead), 'sigma'],
    csvRows: effects.map(({ param, muStar, mu, sigma }) => [param, ...[muStar, mu].flatMap(cells), sigma]),
  };
}

function intervalHead(name: string): string[] {
  return [name, `${name}Low95`, `${name}High95`];
}

type Format = (typeof FORMATS)[number];
const formatOf = ({ values }: World): Format => oneOf(values, 'format', FORMATS, 'text') ?? 'text';

function print(world: World, format: Format, result: InquiryResult, write: Write): number {
  if (format === 'json' || (result.ask !== 'tornado' && result.ask !== 'morris')) {
    write(JSON.stringify({ level: world.level.id, seed: world.seed, ...result }));
    return 0;
  }
  const { heading, head, rows, csvHead, csvRows } =
    result.ask === 'tornado' ? tornadoTable(result) : morrisTable(result);
  if (format === 'csv') {
    for (const row of [csvHead, ...csvRows]) write(row.join(','));
    return 0;
  }
  write(heading);
  for (const line of tableLines([head, ...rows])) write(line);
  return 0;
}

/** Runs `tornado`; `write` takes one line. */
export async function runTornado(given: readonly string[], write: Write, openPool = openThreads): Promise<number> {
  const own = { usage: TORNADO_USAGE, own: ['outcome', 'format'], lists: ['param'], games: 40 };
  const world = readWorld(given, own);
  // All that can be refused is refused before any game is played.
  const format = formatOf(world);
  const inquiry = { ask: 'tornado', ...readAbout(world, TORNADO_USAGE) } as const;
  return print(world, format, await answer(world, openOrRefuse(world, inquiry), openPool), write);
}

/** Runs `morris`; `write` takes one line. */
export async function runMorris(given: readonly string[], write: Write, openPool = openThreads): Promise<number> {
  const own = { usage: MORRIS_USAGE, own: ['outcome', 'trajectories', 'format'], lists: ['param'], games: 10 };
  const world = readWorld(given, own);
  const format = formatOf(world);
  const trajectories = wholeNumber(world.values, 'trajectories', { min: 1, max: 10_000, otherwise: 10 });
  const inquiry = { ask: 'morris', ...readAbout(world, MORRIS_USAGE), trajectories } as const;
  return print(world, format, await answer(world, openOrRefuse(world, inquiry), openPool), write);
}
