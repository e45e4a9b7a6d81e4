/** Worker entry: answers one study of a page. What goes wrong reaches the page as the worker's error. */
import { type Backcast, backcastSteps, historicalLine, missesOf, windowSteps } from '../../analysis/backcast/index.ts';
import { inferTypes, trialSteps } from '../../analysis/type-inference/index.ts';
import { matchOfText, rulesFor } from '../../authority/index.ts';
import type { FromStudy, StudyProgress, StudyQuestion } from './messages.ts';

/** Milliseconds between two reports of progress. */
const PROGRESS_EVERY = 100;
/** Games of the line that is shown first. */
const FIRST_GAMES = 6;

const tell = (message: FromStudy) => postMessage(message);

/** Takes all steps, and says now and then how far it is. */
function finish<Result>(steps: Generator<StudyProgress, Result>): Result {
  let told = performance.now();
  let step = steps.next();
  while (step.done !== true) {
    if (performance.now() - told >= PROGRESS_EVERY) {
      told = performance.now();
      tell({ say: 'progress', done: step.value.done, of: step.value.of });
    }
    step = steps.next();
  }
  return step.value;
}

const withMisses = (backcast: Backcast) => ({ backcast, misses: missesOf(backcast) });

function answer(question: StudyQuestion): void {
  const { level } = question;
  switch (question.study) {
    case 'history':
      tell({ say: 'end', result: historicalLine(level, question) });
      return;
    case 'back-cast':
      tell({ say: 'part', part: historicalLine(level, { ...question, games: FIRST_GAMES }) });
      tell({ say: 'end', result: withMisses(finish(backcastSteps(level, question))) });
      return;
    case 'window-cast':
      tell({ say: 'part', part: historicalLine(level, { ...question, games: FIRST_GAMES }) });
      tell({ say: 'end', result: finish(windowSteps(level, question)) });
      return;
    case 'beliefs': {
      const match = matchOfText(level, question.record);
      tell({ say: 'end', result: inferTypes(rulesFor(level, match.setup), match) });
      return;
    }
    case 'trial': {
      const match = matchOfText(level, question.record);
      tell({ say: 'end', result: finish(trialSteps(rulesFor(level, match.setup), match, question)) });
    }
  }
}

addEventListener('message', ({ data }: MessageEvent<StudyQuestion>) => answer(data));
