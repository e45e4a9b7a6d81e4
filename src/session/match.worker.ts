/** Worker entry: one match for the page that started it. */
import { createHost } from './host.ts';
import type { Question } from './messages.ts';
import { browserSaves } from './resume.ts';

const answer = createHost({
  saves: browserSaves,
  now: () => Date.now(),
  randomSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  tell: (message) => postMessage(message),
});

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data);
});
