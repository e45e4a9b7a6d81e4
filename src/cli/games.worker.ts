/** Thread entry: plays games for the pool that started it. */
import { parentPort } from 'node:worker_threads';
import { createHand, type ToHand } from '../analysis/monte-carlo/hand.ts';

const port = parentPort;
if (port === null) throw new Error('games.worker.ts runs on a thread that a pool starts');
const hand = createHand((message) => port.postMessage(message));
port.on('message', (message: ToHand) => hand(message));
