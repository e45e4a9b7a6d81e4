/** Games that the program plays on the level of a match, by itself: how wide they lie apart. */
import type { ComparedVariant } from '../../analysis/inquiries/compare.ts';
import type { View } from '../../engine/index.ts';
import type { Found } from '../inquiries/use-inquiry.ts';
import { knownAbout, useMatchInquiry } from '../inquiries/use-match-inquiry.ts';
import type { Match } from '../panels/use-match.ts';
import { studyNumber } from '../studies/study-numbers.ts';
import { useGame } from '../use-game.ts';

/** Games whose middle four fifths are drawn. */
export const SPREAD_GAMES = studyNumber('trend.games');
const SEED = 1;
const NAME = 'spread';

/** The games as far as they were played. */
export type Spread = ComparedVariant;

const spreadIn = ({ result }: Found): Spread | undefined =>
  result?.ask === 'compare' ? result.variants[0] : undefined;

/** The same of a match, for paper. */
export const knownSpread = (view: View): Spread | undefined => spreadIn(knownAbout(view, NAME));

/** The spread of games in the world of the match, each seat played as its own aim would play it. */
export function useSpread({ view }: Pick<Match, 'view'>) {
  const set = useGame((state) => state.matchWorld?.set);
  const variant = { bots: {}, lens: view.options.lens, ...(set === undefined ? {} : { set }) };
  const study = { seed: SEED, games: SPREAD_GAMES, threats: true, counts: true, variants: [variant] };
  const run = useMatchInquiry(view, { name: NAME, inquiry: { ask: 'compare', study }, about: 'world' });
  return { ...run, spread: spreadIn(run.found) };
}
