/** Worker entry: plays games for the pool of `inquiry.worker.ts`, which started it. */
import { createHand, type ToHand } from '../../analysis/monte-carlo/hand.ts';

const hand = createHand((message) => postMessage(message));
addEventListener('message', ({ data }: MessageEvent<ToHand>) => hand(data));
