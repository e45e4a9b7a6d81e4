/** Worker entry: one match for the page that started it. */
import { createHost } from './host.ts';
import { holdOn } from './lifeline.ts';
import type { Question } from './messages.ts';
import { randomSeed } from './random.ts';
import { browserSaves } from './resume.ts';

const answer = createHost({
  saves: browserSaves,
  now: () => Date.now(),
  randomSeed,
  tell: (message) => postMessage(message),
});

const held = holdOn(self.name);

// Heard from the start, answered once the page can tell that this worker lives.
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void held.then(() => answer(data));
});
