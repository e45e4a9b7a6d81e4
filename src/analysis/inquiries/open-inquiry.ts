import type { Level } from '../../engine/index.ts';
import {
  type Backcast,
  type HistoryLine,
  openBackcast,
  openHistoryLine,
  openWindowCast,
  type WindowCast,
} from '../backcast/index.ts';
import { type Claim, openClaim } from '../claim/index.ts';
import type { Batch, Pool, RunningStudy } from '../monte-carlo/pool.ts';
import { gamesIn } from '../monte-carlo/study.ts';
import { type Beliefs, openBeliefs } from '../type-inference/open-beliefs.ts';
import { openTrial, type Trial } from '../type-inference/trial.ts';
import { type CompareResult, openCompare } from './compare.ts';
import type { Inquiry, OpenInquiry } from './inquiry.ts';
import { type MorrisResult, openMorris } from './morris.ts';
import { openShares, type SharesResult } from './shares.ts';
import { openTornado, type TornadoResult } from './tornado.ts';

export type InquiryResult =
  | CompareResult
  | SharesResult
  | TornadoResult
  | MorrisResult
  | Claim
  | HistoryLine
  | Backcast
  | WindowCast
  | Beliefs
  | Trial;

/** Opens an inquiry into a level. Throws a RangeError that says what is wrong with one that cannot be answered. */
export function openInquiry(level: Level, inquiry: Inquiry): OpenInquiry<InquiryResult> {
  switch (inquiry.ask) {
    case 'compare':
      return openCompare(level, inquiry);
    case 'shares':
      return openShares(level, inquiry);
    case 'tornado':
      return openTornado(level, inquiry);
    case 'morris':
      return openMorris(level, inquiry);
    case 'claim':
      return openClaim(level, inquiry);
    case 'history-line':
      return openHistoryLine(level, inquiry);
    case 'back-cast':
      return openBackcast(level, inquiry);
    case 'window-cast':
      return openWindowCast(level, inquiry);
    case 'beliefs':
      return openBeliefs(level, inquiry);
    case 'trial':
      return openTrial(level, inquiry);
  }
}

const NOTHING_TO_PLAY: RunningStudy = {
  end: Promise.resolve({ done: 0, of: 0, complete: true }),
  cancel: () => undefined,
};

/** Has a pool answer an inquiry; `hear` is told after each piece of work, and may ask for the result so far. */
export function runInquiry<Result>(
  pool: Pool,
  { study, gamesPerTask, take, result }: OpenInquiry<Result>,
  hear: (progress: { readonly done: number; readonly of: number; result(): Result }) => void = () => undefined,
): RunningStudy {
  // Where nothing is played, what the pool is about goes on.
  if (gamesIn(study) === 0) return NOTHING_TO_PLAY;
  const hearBatch = (batch: Batch): void => {
    take(batch);
    hear({ done: batch.done, of: batch.of, result });
  };
  return pool.run(study, hearBatch, gamesPerTask === undefined ? {} : { gamesPerTask });
}
