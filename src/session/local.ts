/** A match in this tab: the authority runs in a worker, so that a long turn never stops the page. */
import { workerWire } from '../lib/wire.ts';
import { connect } from './connect.ts';
import type { StartOptions } from './messages.ts';
import type { SessionPort } from './port.ts';

/** Opens a match in a worker of this tab. The engine is loaded only there. */
export function openLocalSession(options: StartOptions): SessionPort {
  const worker = new Worker(new URL('./match.worker.ts', import.meta.url), { type: 'module', name: 'match' });
  return connect(workerWire(worker), options);
}
