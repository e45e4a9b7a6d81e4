/** The pages of the debrief. */
import type { Match } from '../panels/use-match.ts';

/** In the order of the story. */
const PAGES = ['feel', 'happened', 'lens', 'learned', 'discourse', 'history', 'what-if', 'next'] as const;
export type DebriefPage = (typeof PAGES)[number];

/** The pages of a match: real history only where the level has it. */
export const pagesOf = ({ level }: Match): readonly DebriefPage[] =>
  PAGES.filter((page) => page !== 'history' || level.script.length > 0);
