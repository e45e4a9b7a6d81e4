/** `npm run gates`: plays the games behind the model's gates and prints each figure with its interval and verdict. */
import {
  CAMPAIGN,
  createLab,
  type Effort,
  type Figure,
  GATE_IDS,
  GATES,
  type Gate,
  type GateReport,
  isClose,
  passes,
  verdictOf,
} from '../analysis/gates/index.ts';
import { boundWords, type GatesResult } from '../analysis/gates/result.ts';
import type { Answer, OpenInquiry } from '../analysis/inquiries/inquiry.ts';
import { runInquiry } from '../analysis/inquiries/open-inquiry.ts';
import type { Pool } from '../analysis/monte-carlo/pool.ts';
import type { Level } from '../engine/index.ts';
import { readArguments, refuseUnknown, single, UsageError, wholeNumber, wordList } from './arguments.ts';
import { openLevel } from './open-level.ts';
import { openPool, readWorkers } from './open-pool.ts';

export const GATES_USAGE = 'gates [--full] [--only G1 --only G2 ...] [--games N] [--workers N] [--format text|json]';

const SHORT: Effort = { reported: 500, screening: 40, candidates: 24, varied: 6, full: false };
const FULL: Effort = { reported: 500, screening: 40, candidates: 2000, varied: 20, full: true };

/** As good as without end: the gates keep every core busy. */
const MANY_GAMES = 100_000;

/** At most this many gates that are not required may be unmet. */
const MOST_UNMET = 2;

/** Answers by a pool, one inquiry after the other. */
export function answerBy(pool: Pool): Answer {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(open: OpenInquiry<Result>) => {
    const mine = last.then(async () => {
      await runInquiry(pool, open).end;
      return open.result();
    });
    last = mine.catch(() => undefined);
    return mine;
  };
}

export function lineOf(figure: Figure): string {
  const { name, value, digits, bound, note, games } = figure;
  const [low, high] = value.ci95;
  const written = (x: number) => x.toFixed(digits);
  const interval = low === high ? '' : ` [${written(low)}, ${written(high)}]`;
  const verdict = verdictOf(figure);
  const against =
    bound === undefined ? '' : `  ${boundWords(bound)}  ${verdict}${isClose(figure) ? ' (within its interval)' : ''}`;
  return `  ${name}: ${written(value.mean)}${interval}${against}  n=${games}${note === undefined ? '' : `  (${note})`}`;
}

interface Result {
  readonly gate: Gate;
  readonly report: GateReport;
  readonly seconds: number;
}

function printReport({ gate, report, seconds }: Result, write: (line: string) => void): void {
  write('');
  write(`${gate.id} ${gate.title}: ${passes(report) ? 'PASS' : 'MISS'}  (${seconds.toFixed(0)} s)`);
  write(`  ${gate.wording}`);
  for (const figure of report.figures) write(lineOf(figure));
  for (const note of report.notes ?? []) write(`    ${note}`);
}

function printSummary(results: readonly Result[], write: (line: string) => void): boolean {
  const unmet = results.filter(({ report }) => !passes(report)).map(({ gate }) => gate);
  const absent = GATE_IDS.filter((id) => GATES.every((gate) => gate.id !== id));
  const bad = unmet.filter((gate) => gate.required);
  const holds = bad.length === 0 && unmet.length <= MOST_UNMET;
  write('');
  write(
    `met: ${
      results
        .filter(({ report }) => passes(report))
        .map(({ gate }) => gate.id)
        .join(' ') || 'none'
    }`,
  );
  write(`unmet: ${unmet.map(({ id }) => id).join(' ') || 'none'}`);
  if (absent.length > 0) write(`not measured by this build: ${absent.join(' ')}`);
  write(
    holds
      ? 'The gates hold.'
      : `The gates do not hold: ${bad.length > 0 ? `required ${wordList(bad.map(({ id }) => id))} missed` : 'too many are unmet'}.`,
  );
  return holds;
}

interface Plan {
  readonly effort: Effort;
  readonly gates: readonly Gate[];
  readonly workers: number;
  readonly asData: boolean;
}

function readPlan(given: readonly string[]): Plan {
  const args = readArguments(given, GATES_USAGE, { flags: ['full'] });
  refuseUnknown(args, ['only', 'games', 'workers', 'full', 'format'], GATES_USAGE);
  const only = args.values.get('only') ?? [];
  for (const id of only) {
    if (GATES.every((gate) => gate.id !== id))
      throw new UsageError(`--only ${id}: choose ${wordList(GATES.map((gate) => gate.id))}.`);
  }
  const format = single(args.values, 'format') ?? 'text';
  if (format !== 'text' && format !== 'json') throw new UsageError(`--format is "${format}"; use text or json.`);
  const base = args.flags.has('full') ? FULL : SHORT;
  const reported = wholeNumber(args.values, 'games', { min: 2, max: 100_000, otherwise: base.reported });
  return {
    effort: { ...base, reported, screening: Math.min(base.screening, reported) },
    gates: only.length === 0 ? GATES : GATES.filter(({ id }) => only.includes(id)),
    workers: readWorkers(args.values, MANY_GAMES),
    asData: format === 'json',
  };
}

/** The results as data, for the page that describes the model (`assets/odd/gates.json`). */
function asData(level: Level, games: number, results: readonly Result[]): GatesResult {
  return {
    level: level.id,
    version: level.version,
    games,
    gates: results.map(({ gate: { id, title, wording, required }, report }) => ({
      id,
      title,
      wording,
      required,
      met: passes(report),
      figures: report.figures,
      notes: report.notes ?? [],
    })),
  };
}

/** Runs the gates; status 1 when they do not hold. As data nothing but the data is written. */
export async function runGates(given: readonly string[], write: (line: string) => void): Promise<number> {
  const plan = readPlan(given);
  const { effort, gates, workers } = plan;
  const say = plan.asData ? () => undefined : write;
  const level = openLevel(CAMPAIGN);
  const pool = openPool(level, workers);
  const lab = createLab(level, answerBy(pool));
  say(
    `${level.id} ${level.version}, ${effort.reported} games a reported cell, screening by ${effort.screening}, 95 % intervals`,
  );
  const results: Result[] = [];
  try {
    for (const gate of gates) {
      const began = performance.now();
      const report = await gate.measure(lab, effort);
      const result = { gate, report, seconds: (performance.now() - began) / 1000 };
      printReport(result, say);
      results.push(result);
    }
  } finally {
    pool.close();
  }
  if (plan.asData) write(JSON.stringify(asData(level, effort.reported, results), undefined, 1));
  return printSummary(results, say) ? 0 : 1;
}
