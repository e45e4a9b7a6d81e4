/** The worker's end of a wire: opens a level, then plays the tasks of studies and says what came of them. */
import type { Level } from '../../engine/index.ts';
import type { Wire } from '../../lib/wire.ts';
import { createTaskRunner, type TaskRunner } from './run-task.ts';
import type { PlayedGame, Study, Task } from './study.ts';

export type ToHand =
  | { readonly say: 'open'; readonly level: Level }
  /** A study; the match of its re-runs is left out where it is that of the study before, and `sameMatch` says so. */
  | { readonly say: 'study'; readonly run: number; readonly study: Study; readonly sameMatch: boolean }
  /** The task at this place of the run's list. */
  | { readonly say: 'play'; readonly run: number; readonly at: number; readonly task: Task };

export type FromHand =
  | { readonly say: 'ready' }
  | { readonly say: 'played'; readonly run: number; readonly at: number; readonly games: readonly PlayedGame[] }
  | { readonly say: 'broke'; readonly message: string };

/** A way to a hand: a worker in the browser, a thread on Node, or the same thread. */
export type HandWire = Wire<ToHand, FromHand>;

/** Answers one message after the other through `tell`. */
export function createHand(tell: (message: FromHand) => void): (message: ToHand) => void {
  let play: TaskRunner | undefined;
  /** Kept from study to study: what was worked out about it is not worked out again. */
  let match: Study['match'];
  let current: { readonly run: number; readonly study: Study } | undefined;
  const answer = (message: ToHand) => {
    switch (message.say) {
      case 'open':
        play = createTaskRunner(message.level);
        tell({ say: 'ready' });
        return;
      case 'study': {
        const { run, study, sameMatch } = message;
        match = sameMatch ? match : study.match;
        current = { run, study: match === undefined ? study : { ...study, match } };
        return;
      }
      case 'play': {
        // A task of a study that has been called off since: nobody waits for it.
        if (play === undefined || current?.run !== message.run) return;
        const { run, at, task } = message;
        tell({ say: 'played', run, at, games: play(current.study, task) });
      }
    }
  };
  return (message) => {
    try {
      answer(message);
    } catch (error) {
      tell({ say: 'broke', message: error instanceof Error ? error.message : String(error) });
    }
  };
}
