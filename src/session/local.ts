/** A match in this tab: the authority runs in a worker, so that a long turn never stops the page. */
import { workerWire } from '../lib/wire.ts';
import { connect } from './connect.ts';
import { watch } from './lifeline.ts';
import type { FromHost, HostWire, Question, StartOptions } from './messages.ts';
import type { SessionPort } from './port.ts';
import { randomName } from './random.ts';

/** The way to the worker, which also says when the worker is gone without a word. */
function livingWire(worker: Worker, name: string): HostWire {
  const wire = workerWire<Question, FromHost>(worker);
  let unwatch: (() => void) | undefined;
  return {
    ...wire,
    listen: (hear, lost) => {
      wire.listen((message) => {
        // A worker that speaks holds its lock.
        unwatch ??= watch(name, () => lost('the worker is gone'));
        hear(message);
      }, lost);
    },
    close: () => {
      unwatch?.();
      wire.close();
    },
  };
}

/** Opens a match in a worker of this tab. The engine is loaded only there. */
export function openLocalSession(options: StartOptions): SessionPort {
  const name = `match ${randomName()}`;
  const worker = new Worker(new URL('./match.worker.ts', import.meta.url), { type: 'module', name });
  return connect(livingWire(worker, name), options);
}
