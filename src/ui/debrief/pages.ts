/** The pages of the debrief and their second parts: one order and one numbering, in the tabs, in the list and for "Next". */
import { t } from '../../i18n/index.ts';
import type { Match } from '../panels/use-match.ts';

/** In the order of the story. */
const PAGES = ['feel', 'happened', 'lens', 'learned', 'discourse', 'history', 'what-if', 'next'] as const;
export type DebriefPage = (typeof PAGES)[number];

/** The second part of a page that has two, with the words that its own switch has for it. */
const SECOND: Readonly<Partial<Record<DebriefPage, Second>>> = {
  learned: 'beliefs',
  history: 'trend',
  'what-if': 'causes',
};
type Second = 'beliefs' | 'trend' | 'causes';
const SECOND_OF: Readonly<Record<Second, { readonly page: DebriefPage; readonly name: string }>> = {
  beliefs: { page: 'learned', name: 'debrief.learned.part.beliefs' },
  trend: { page: 'history', name: 'debrief.history.part.trend' },
  causes: { page: 'what-if', name: 'what-if.part.causes' },
};

/** Where a reader can be: on a page, in its second part, or past the last one. */
export type Place = DebriefPage | Second | 'finished';

const isSecond = (place: Place): place is Second => place in SECOND_OF;

export const pageOf = (place: Place): DebriefPage | 'finished' => (isSecond(place) ? SECOND_OF[place].page : place);

export function placeName(place: Place): string {
  if (place === 'finished') return t('debrief.leave');
  return t(isSecond(place) ? SECOND_OF[place].name : `debrief.page.${place}`);
}

/** The pages of a match: real history only where the level has it. */
export const pagesOf = ({ level }: Pick<Match, 'level'>): readonly DebriefPage[] =>
  PAGES.filter((page) => page !== 'history' || level.script.length > 0);

/** The way that "Next" leads: each page, then its second part, then the end. */
export const placesOf = (pages: readonly DebriefPage[]): readonly Place[] => [
  ...pages.flatMap((page): readonly Place[] => {
    const second = SECOND[page];
    return second === undefined ? [page] : [page, second];
  }),
  'finished',
];
