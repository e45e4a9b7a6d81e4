/** Answers an inquiry on the test's own thread. */
import type { OpenInquiry } from '../../src/analysis/inquiries/inquiry.ts';
import { createTaskRunner, type TaskRunner } from '../../src/analysis/monte-carlo/run-task.ts';
import { tasksOf } from '../../src/analysis/monte-carlo/study.ts';
import type { Level } from '../../src/engine/index.ts';

const runners = new Map<Level, TaskRunner>();

/** What plays the tasks of a level. Rules are pure, so tests share them. */
export function runnerOf(level: Level): TaskRunner {
  const runner = runners.get(level) ?? createTaskRunner(level);
  runners.set(level, runner);
  return runner;
}

interface Portion {
  /** Games of a task. */
  readonly size?: number;
  /** Tasks that are in: all if unset. */
  readonly upTo?: number;
}

/** The answer from the games of the first tasks only, or of all. */
export function answerTo<Result>(level: Level, open: OpenInquiry<Result>, { size = 3, upTo }: Portion = {}): Result {
  const play = runnerOf(level);
  for (const task of tasksOf(open.study, size).slice(0, upTo)) open.take({ task, games: play(open.study, task) });
  return open.result();
}
