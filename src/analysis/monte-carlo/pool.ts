/**
 * Plays studies with several hands. Games are handed out in the order of their tasks, whoever played them and however
 * many hands there are, so that every sum over them has the same bytes.
 */
import type { Level } from '../../engine/index.ts';
import { createDeferred } from '../../lib/deferred.ts';
import type { FromHand, HandWire } from './hand.ts';
import { gamesIn, type PlayedGame, type Study, type Task, tasksOf } from './study.ts';

/** Games that came in, all of one variant and in their order. */
export interface Batch {
  readonly task: Task;
  readonly games: readonly PlayedGame[];
  /** Games handed out so far, these among them, and how many there will be. */
  readonly done: number;
  readonly of: number;
}

export interface StudyEnd {
  readonly done: number;
  readonly of: number;
  /** False if it was called off: what was handed out until then holds. */
  readonly complete: boolean;
}

export interface RunningStudy {
  /** Resolves when all games have been handed out or the study was called off; rejects if a hand broke. */
  readonly end: Promise<StudyEnd>;
  cancel(): void;
}

export interface Pool {
  /** Resolves when every hand has opened the level. */
  readonly ready: Promise<void>;
  /** Starts a study; one that still runs is called off. `take` gets every game once. */
  run(study: Study, take: (batch: Batch) => void, options?: { readonly gamesPerTask?: number }): RunningStudy;
  close(): void;
}

/** About a twentieth of a second of play: short enough to stop soon, long enough that messages cost nothing. */
const GAMES_PER_TASK = 25;

/** Games from which one more hand plays more than it costs: each has all code compiled for itself. */
const GAMES_WORTH_A_HAND = 400;
/** The same for a hand on the last core, on which the compilers of all the others work. */
const GAMES_WORTH_THE_LAST_CORE = 2000;

/** How many hands answer soonest on a machine with so many cores. */
export function usefulHands(cores: number, games: number): number {
  if (games >= cores * GAMES_WORTH_THE_LAST_CORE) return Math.max(1, cores);
  return Math.max(1, Math.min(cores - 1, Math.floor(games / GAMES_WORTH_A_HAND)));
}

/** Tasks that a hand has at a time: the next one is there when it ends one. */
const TASKS_AHEAD = 2;

interface Run extends RunningStudy {
  readonly id: number;
  /** The next task that no hand has, with its place in the list. */
  nextTask(): { readonly at: number; readonly task: Task } | undefined;
  /** Takes what came of the task at a place of the list. */
  played(at: number, games: readonly PlayedGame[]): void;
  fail(message: string): void;
}

/** A run of a study: hands out games in the order of tasks, holding back those that came early. */
function openRun(id: number, study: Study, take: (batch: Batch) => void, gamesPerTask: number): Run {
  const tasks = tasksOf(study, gamesPerTask);
  const of = gamesIn(study);
  const end = createDeferred<StudyEnd>();
  const early = new Map<number, readonly PlayedGame[]>();
  let given = 0;
  let next = 0;
  let done = 0;
  const finishIfDone = () => {
    if (next === tasks.length) end.resolve({ done, of, complete: true });
  };
  finishIfDone();
  return {
    id,
    end: end.promise,
    nextTask: () => {
      const task = tasks[given];
      if (task === undefined) return undefined;
      given += 1;
      return { at: given - 1, task };
    },
    played: (at, games) => {
      early.set(at, games);
      for (let task = tasks[next]; task !== undefined; task = tasks[next]) {
        const inTurn = early.get(next);
        if (inTurn === undefined) return;
        early.delete(next);
        next += 1;
        done += inTurn.length;
        take({ task, games: inTurn, done, of });
      }
      finishIfDone();
    },
    fail: (message) => end.reject(new Error(message)),
    cancel: () => end.resolve({ done, of, complete: false }),
  };
}

/** A pool over the wires of its hands. All hands get the level at once. */
export function createPool(level: Level, wires: readonly HandWire[]): Pool {
  if (wires.length === 0) throw new RangeError('a pool needs at least one hand');
  let running: Run | undefined;
  let started = 0;
  let broken: string | undefined;
  /** The match that the hands have. */
  let sent: Study['match'];
  const opened = wires.map(() => createDeferred<void>());
  const ready = Promise.all(opened.map(({ promise }) => promise)).then(() => undefined);
  // Whoever does not wait for it learns of a failure from the study that fails.
  ready.catch(() => undefined);

  const give = (wire: HandWire) => {
    const next = running?.nextTask();
    if (running !== undefined && next !== undefined) wire.send({ say: 'play', run: running.id, ...next });
  };
  const failRun = (message: string) => {
    running?.fail(message);
    running = undefined;
  };
  const lose = (message: string) => {
    broken = message;
    for (const each of opened) each.reject(new Error(message));
    failRun(message);
  };
  const takeIn = ({ run, at, games }: Extract<FromHand, { say: 'played' }>, wire: HandWire) => {
    if (running === undefined || run !== running.id) return;
    try {
      running.played(at, games);
    } catch (error) {
      failRun(error instanceof Error ? error.message : String(error));
    }
    give(wire);
  };
  wires.forEach((wire, hand) => {
    wire.listen((message) => {
      if (message.say === 'ready') opened[hand]?.resolve();
      else if (message.say === 'broke') lose(message.message);
      else takeIn(message, wire);
    }, lose);
    wire.send({ say: 'open', level });
  });

  return {
    ready,
    run: (study, take, { gamesPerTask = GAMES_PER_TASK } = {}) => {
      running?.cancel();
      started += 1;
      const run = openRun(started, study, take, gamesPerTask);
      running = run;
      if (broken !== undefined) failRun(broken);
      const { match, ...withoutMatch } = study;
      const sameMatch = match !== undefined && match === sent;
      sent = match;
      for (const wire of wires)
        wire.send({ say: 'study', run: run.id, study: sameMatch ? withoutMatch : study, sameMatch });
      // By turns, so that a short study is shared out too.
      for (let ahead = 0; ahead < TASKS_AHEAD; ahead += 1) for (const wire of wires) give(wire);
      const cancel = () => {
        run.cancel();
        if (running === run) running = undefined;
      };
      return { end: run.end, cancel };
    },
    close: () => {
      running?.cancel();
      running = undefined;
      for (const wire of wires) wire.close();
    },
  };
}
