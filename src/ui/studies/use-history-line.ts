import type { History } from '../../analysis/backcast/index.ts';
import type { LensId, Level } from '../../engine/index.ts';
import { useInquiry } from '../inquiries/use-inquiry.ts';
import { studyNumber } from './study-numbers.ts';

/** Games whose mean is the line: with the whole script given, they differ by a few incidents only. */
const GAMES = studyNumber('history.games');
const SEED = 1;

interface World {
  readonly lens: LensId | undefined;
  /** Parameters that differ from the level's. */
  readonly set?: Readonly<Record<string, number>> | undefined;
}

/** The line of threat with both sides' real acts. Undefined until it is worked out, and for levels without a script. */
export function useHistoryLine(level: Level, { lens, set }: World): History | undefined {
  const asked = { ask: 'history-line', lens, set, games: GAMES, seed: SEED } as const;
  const { found } = useInquiry(level, level.script.length === 0 ? undefined : asked, { atOnce: true });
  return found.result?.ask === 'history-line' && found.result.games > 0 ? found.result.history : undefined;
}
