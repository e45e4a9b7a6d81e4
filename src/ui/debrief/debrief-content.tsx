/** What a page of the debrief holds. It is drawn anew when something of it changes, not when another is asked for. */
import { memo } from 'react';
import type { Match } from '../panels/use-match.ts';
import { Contents, type Place } from './contents.tsx';
import { DiscoursePage } from './discourse/discourse-page.tsx';
import { FeelPage } from './feel-page.tsx';
import { HappenedPage } from './happened-page.tsx';
import { HistoryPage, type HistoryPart } from './history-page.tsx';
import { LearnedPage, type LearnedPart } from './learned-page.tsx';
import { LensPage } from './lens-page.tsx';
import { NextPage } from './next-page.tsx';
import { type DebriefPage, pagesOf } from './pages.ts';
import { WhatIfPage, type WhatIfPart } from './what-if-page.tsx';

/** Parts of the pages with which they open. */
interface Parts {
  readonly part: LearnedPart;
  readonly about: WhatIfPart;
  readonly real: HistoryPart;
  /** The card that is open among what was learned. */
  readonly card?: number | undefined;
  /** The act that is left out in the re-runs. */
  readonly fork?: number | undefined;
}

/** Where in the debrief the reader is. */
export interface At extends Parts {
  readonly page: DebriefPage;
}

export type Go = (page: DebriefPage, parts?: Partial<Parts>) => void;

interface ContentProps {
  readonly match: Match;
  readonly at: At;
  readonly go: Go;
  readonly onAt: (change: (before: At) => At) => void;
  readonly onPrint: () => void;
}

/** Parts of pages that the first page leads to by themselves. */
const PARTS_OF: Readonly<Partial<Record<DebriefPage, readonly Place[]>>> = {
  learned: ['beliefs'],
  history: ['trend'],
  'what-if': ['causes'],
};

/** What the first page leads on to: the other pages, and some of their parts. */
const placesOf = (pages: readonly DebriefPage[]): readonly Place[] =>
  pages.flatMap((page): readonly Place[] => (page === 'feel' ? [] : [page, ...(PARTS_OF[page] ?? [])]));

function openPlace(place: Place, go: Go): void {
  if (place === 'beliefs') go('learned', { part: 'beliefs' });
  else if (place === 'causes') go('what-if', { about: 'causes' });
  else if (place === 'trend') go('history', { real: 'trend' });
  else go(place);
}

function Content({ match, at, go, onAt, onPrint }: ContentProps) {
  const forkAt = (fork: number): void => go('what-if', { fork, about: 'fork' });
  switch (at.page) {
    case 'feel':
      return (
        <FeelPage match={match}>
          <Contents
            places={placesOf(pagesOf(match))}
            studies={match.level.script.length > 0}
            onPrint={onPrint}
            go={(place) => openPlace(place, go)}
          />
        </FeelPage>
      );
    case 'happened':
      return <HappenedPage match={match} onOpenCard={(card) => go('learned', { card })} onFork={forkAt} />;
    case 'lens':
      return <LensPage match={match} />;
    case 'learned': {
      const showCard = (card: number | undefined): void => onAt((before) => ({ ...before, card }));
      return <LearnedPage match={match} first={at.part} card={at.card} onShowCard={showCard} onFork={forkAt} />;
    }
    case 'discourse':
      return <DiscoursePage match={match} />;
    case 'history':
      return <HistoryPage match={match} first={at.real} />;
    case 'what-if': {
      const setFork = (fork: number): void => onAt((before) => ({ ...before, fork }));
      return <WhatIfPage match={match} first={at.about} fork={at.fork} onFork={setFork} />;
    }
    case 'next':
      return <NextPage match={match} onPrint={onPrint} />;
  }
}

export const DebriefContent = memo(Content);
