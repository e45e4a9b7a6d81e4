/** `npm run gates`: plays the games behind the model's gates and prints each figure with its interval and verdict. */
import {
  type Bound,
  CAMPAIGN,
  createLab,
  type Effort,
  type Figure,
  GATE_IDS,
  GATES,
  type Gate,
  type GateReport,
  isClose,
  type Play,
  passes,
  playOne,
  rowOf,
  verdictOf,
} from '../analysis/gates/index.ts';
import { createRules, type Level, type Rules } from '../engine/index.ts';
import { readArguments, UsageError, wholeNumber, wordList } from './arguments.ts';
import { openLevel } from './open-level.ts';

export const GATES_USAGE = 'gates [--full] [--only G1 --only G2 ...] [--games N]';

const SHORT: Effort = { reported: 500, screening: 40, candidates: 60, varied: 12 };
const FULL: Effort = { reported: 500, screening: 40, candidates: 2000, varied: Number.POSITIVE_INFINITY };

/** At most this many gates that are not required may be unmet. */
const MOST_UNMET = 2;

/** Plays on this thread, one game after the other. */
function serialPlay(level: Level): Play {
  const compiled = new Map<string, Rules>();
  return async (cell, from, to) => {
    const key = JSON.stringify([cell.lens, cell.set]);
    const rules = compiled.get(key) ?? createRules(level, { lens: cell.lens, set: cell.set });
    compiled.set(key, rules);
    const rows = [];
    for (let game = from; game < to; game += 1) rows.push(rowOf(rules, playOne(rules, cell, game)));
    return rows;
  };
}

function wordsOf(bound: Bound): string {
  if ('atLeast' in bound) return `>= ${bound.atLeast}`;
  if ('atMost' in bound) return `<= ${bound.atMost}`;
  return 'above' in bound ? `> ${bound.above}` : `< ${bound.below}`;
}

export function lineOf(figure: Figure): string {
  const { name, value, digits, bound, note, games } = figure;
  const [low, high] = value.ci95;
  const written = (x: number) => x.toFixed(digits);
  const interval = low === high ? '' : ` [${written(low)}, ${written(high)}]`;
  const verdict = verdictOf(figure);
  const against =
    bound === undefined ? '' : `  ${wordsOf(bound)}  ${verdict}${isClose(figure) ? ' (within its interval)' : ''}`;
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

function readPlan(given: readonly string[]): { effort: Effort; gates: readonly Gate[] } {
  const full = given.includes('--full');
  const { words, values } = readArguments(
    given.filter((each) => each !== '--full'),
    GATES_USAGE,
  );
  const unknown = [...words, ...[...values.keys()].filter((name) => name !== 'only' && name !== 'games')];
  if (unknown[0] !== undefined) throw new UsageError(`"${unknown[0]}" has no place here. Use: ${GATES_USAGE}`);
  const only = values.get('only') ?? [];
  for (const id of only) {
    if (GATES.every((gate) => gate.id !== id))
      throw new UsageError(`--only ${id}: choose ${wordList(GATES.map((gate) => gate.id))}.`);
  }
  const base = full ? FULL : SHORT;
  const reported = wholeNumber(values, 'games', { min: 2, max: 100_000, otherwise: base.reported });
  const effort = { ...base, reported, screening: Math.min(base.screening, reported) };
  return { effort, gates: only.length === 0 ? GATES : GATES.filter(({ id }) => only.includes(id)) };
}

/** Runs the gates; status 1 when they do not hold. */
export async function runGates(given: readonly string[], write: (line: string) => void): Promise<number> {
  const { effort, gates } = readPlan(given);
  const level = openLevel(CAMPAIGN);
  const lab = createLab(level, serialPlay(level));
  write(
    `${level.id} ${level.version}, ${effort.reported} games a reported cell, screening by ${effort.screening}, 95 % intervals`,
  );
  const results: Result[] = [];
  for (const gate of gates) {
    const began = performance.now();
    const report = await gate.measure(lab, effort);
    const result = { gate, report, seconds: (performance.now() - began) / 1000 };
    printReport(result, write);
    results.push(result);
  }
  return printSummary(results, write) ? 0 : 1;
}
