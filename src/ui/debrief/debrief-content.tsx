/** What a page of the debrief holds. It is drawn anew when something of it changes, not when another is asked for. */
import { memo } from 'react';
import type { Match } from '../panels/use-match.ts';
import { Contents } from './contents.tsx';
import { DiscoursePage } from './discourse/discourse-page.tsx';
import { FeelPage } from './feel-page.tsx';
import { FinishedPage } from './finished-page.tsx';
import { HappenedPage } from './happened-page.tsx';
import { HistoryPage } from './history-page.tsx';
import { LearnedPage } from './learned-page.tsx';
import { LensPage } from './lens-page.tsx';
import { NextPage } from './next-page.tsx';
import { type Place, pageOf, pagesOf } from './pages.ts';
import { WhatIfPage } from './what-if-page.tsx';

/** What was chosen elsewhere for the place that is opened. */
interface Chosen {
  /** The card that is open among what was learned. */
  readonly card?: number | undefined;
  /** The act that is left out in the re-runs. */
  readonly fork?: number | undefined;
}

/** Where in the debrief the reader is. */
export interface At extends Chosen {
  readonly place: Place;
  /** Counts the places that were turned to: each begins at its top. */
  readonly visit: number;
}

export type Go = (place: Place, chosen?: Chosen) => void;

interface ContentProps {
  readonly match: Match;
  readonly at: At;
  readonly go: Go;
  readonly onAt: (change: (before: At) => At) => void;
  readonly onPrint: () => void;
}

function Content({ match, at, go, onAt, onPrint }: ContentProps) {
  const { place } = at;
  /** The other part of the same page: nothing is turned. */
  const onPart = (part: Place): void => onAt((before) => ({ ...before, place: part }));
  const forkAt = (fork: number): void => go('what-if', { fork });
  switch (pageOf(place)) {
    case 'feel':
      return (
        <FeelPage match={match}>
          <Contents pages={pagesOf(match)} studies={match.level.script.length > 0} onPrint={onPrint} go={go} />
        </FeelPage>
      );
    case 'happened':
      return <HappenedPage match={match} onOpenCard={(card) => go('learned', { card })} onFork={forkAt} />;
    case 'lens':
      return <LensPage match={match} />;
    case 'learned': {
      const showCard = (card: number | undefined): void => onAt((before) => ({ ...before, card }));
      const part = place === 'beliefs' ? place : 'learned';
      return (
        <LearnedPage match={match} part={part} onPart={onPart} card={at.card} onShowCard={showCard} onFork={forkAt} />
      );
    }
    case 'discourse':
      return <DiscoursePage match={match} />;
    case 'history':
      return <HistoryPage match={match} part={place === 'trend' ? place : 'history'} onPart={onPart} />;
    case 'what-if': {
      const setFork = (fork: number): void => onAt((before) => ({ ...before, place: 'what-if', fork }));
      const part = place === 'causes' ? place : 'what-if';
      return <WhatIfPage match={match} part={part} onPart={onPart} fork={at.fork} onFork={setFork} />;
    }
    case 'finished':
      return <FinishedPage match={match} go={go} />;
    case 'next':
      return <NextPage match={match} onPrint={onPrint} />;
  }
}

export const DebriefContent = memo(Content);
