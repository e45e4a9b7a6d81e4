/** A match in this tab: the authority runs in a worker, so that a long turn never stops the page. */
import { connect } from './connect.ts';
import type { FromHost, HostWire, StartOptions } from './messages.ts';
import type { SessionPort } from './port.ts';

function workerWire(): HostWire {
  const worker = new Worker(new URL('./match.worker.ts', import.meta.url), { type: 'module', name: 'match' });
  return {
    send: (question) => worker.postMessage(question),
    listen: (hear, lost) => {
      worker.onmessage = ({ data }: MessageEvent<FromHost>) => hear(data);
      worker.onerror = (event) => lost(event.message);
      worker.onmessageerror = () => lost('a message could not be read');
    },
    close: () => worker.terminate(),
  };
}

/** Opens a match in a worker of this tab. The engine is loaded only there. */
export function openLocalSession(options: StartOptions): SessionPort {
  return connect(workerWire(), options);
}
