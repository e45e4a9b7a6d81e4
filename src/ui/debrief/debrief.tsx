/** The debrief: its pages, in order or by choice. Never skipped, and nothing in it scolds. */
import './debrief.css';
import './debrief-pages.css';
import './debrief-lens.css';
import { type ReactNode, useLayoutEffect, useState, useTransition } from 'react';
import { createPortal } from 'react-dom';
import { t } from '../../i18n/index.ts';
import { gameStore } from '../../store/index.ts';
import type { Match } from '../panels/use-match.ts';
import { Button, IconButton } from '../parts/index.ts';
import { useLayout } from '../use-layout.ts';
import { Contents, type Place } from './contents.tsx';
import { DiscoursePage } from './discourse/discourse-page.tsx';
import { FeelPage } from './feel-page.tsx';
import { HappenedPage } from './happened-page.tsx';
import { HistoryPage, type HistoryPart } from './history-page.tsx';
import { LearnedPage, type LearnedPart } from './learned-page.tsx';
import { LensPage } from './lens-page.tsx';
import { NextPage } from './next-page.tsx';
import { PrintSheet } from './print-sheet.tsx';
import { WhatIfPage, type WhatIfPart } from './what-if-page.tsx';

/** In the order of the story. */
const PAGES = ['feel', 'happened', 'lens', 'learned', 'discourse', 'history', 'what-if', 'next'] as const;
export type DebriefPage = (typeof PAGES)[number];

/** The pages of a match: real history only where the level has it. */
const pagesOf = ({ level }: Match): readonly DebriefPage[] =>
  PAGES.filter((page) => page !== 'history' || level.script.length > 0);

/** Parts of pages that the first page leads to by themselves. */
const PARTS_OF: Readonly<Partial<Record<DebriefPage, readonly Place[]>>> = {
  learned: ['beliefs'],
  history: ['trend'],
  'what-if': ['causes'],
};

/** What the first page leads on to: the other pages, and some of their parts. */
const placesOf = (pages: readonly DebriefPage[]): readonly Place[] =>
  pages.flatMap((page): readonly Place[] => (page === 'feel' ? [] : [page, ...(PARTS_OF[page] ?? [])]));

interface NavProps {
  readonly pages: readonly DebriefPage[];
  readonly page: DebriefPage;
  readonly go: (page: DebriefPage) => void;
}

function PageNav({ pages, page, go }: NavProps) {
  return (
    <nav className="debrief-nav" aria-label={t('debrief.pages')}>
      <ol>
        {pages.map((each, index) => (
          <li key={each}>
            <button type="button" aria-current={each === page ? 'page' : undefined} onClick={() => go(each)}>
              <span className="debrief-number" data-plain="">
                {index + 1}
              </span>{' '}
              {t(`debrief.page.${each}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** On the phone: which page of how many, as a strip of boxes. */
function PhoneNav({ pages, page }: Omit<NavProps, 'go'>) {
  const at = pages.indexOf(page);
  return (
    <div className="debrief-strip">
      <p data-plain="">{t('debrief.page-of', { n: at + 1, of: pages.length })}</p>
      <ol aria-hidden="true">
        {pages.map((each, index) => (
          <li key={each} data-state={index < at ? 'past' : index === at ? 'now' : 'next'} />
        ))}
      </ol>
    </div>
  );
}

/** On to the next page, beside the names of the pages. */
function NextButton({ pages, page, go }: NavProps) {
  const next = pages[pages.indexOf(page) + 1];
  if (next === undefined) {
    return (
      <Button
        kind="primary"
        data-primary=""
        className="debrief-next"
        onClick={() => gameStore.getState().go({ screen: 'title' })}
      >
        {t('debrief.leave')}
      </Button>
    );
  }
  return (
    <Button kind="primary" data-primary="" className="debrief-next" iconAfter="arrow-right" onClick={() => go(next)}>
      {t('debrief.next-page')}
      <span className="visually-hidden">{t(`debrief.page.${next}`)}</span>
    </Button>
  );
}

function Foot({ pages, page, go }: NavProps) {
  const at = pages.indexOf(page);
  const [before, next] = [pages[at - 1], pages[at + 1]];
  return (
    <footer className="debrief-foot">
      {before !== undefined && (
        <IconButton
          icon="caret-left"
          label={t('debrief.previous')}
          className="debrief-back"
          onClick={() => go(before)}
        />
      )}
      {next === undefined ? (
        <Button kind="primary" data-primary="" onClick={() => gameStore.getState().go({ screen: 'title' })}>
          {t('debrief.leave')}
        </Button>
      ) : (
        <Button kind="primary" data-primary="" iconAfter="arrow-right" onClick={() => go(next)}>
          {t(`debrief.page.${next}`)}
        </Button>
      )}
    </footer>
  );
}

/** Puts the pages into the header where it has room for them. */
function InHeader({ children }: { readonly children: ReactNode }) {
  const slot = document.getElementById('header-slot');
  return slot === null ? children : createPortal(children, slot);
}

export function Debrief({ match }: { readonly match: Match }) {
  const [page, setPage] = useState<DebriefPage>('feel');
  // The page that was asked for is marked at once and drawn in slices, as some hold much.
  const [wanted, setWanted] = useState<DebriefPage>(page);
  const [drawing, startDrawing] = useTransition();
  const [card, showCard] = useState<number | undefined>(undefined);
  const [fork, setFork] = useState<number | undefined>(undefined);
  const [part, setPart] = useState<LearnedPart>('cards');
  const [about, setAbout] = useState<WhatIfPart>('fork');
  const [real, setReal] = useState<HistoryPart>('back-cast');
  const [printing, print] = useState(false);
  const { layout } = useLayout();
  const pages = pagesOf(match);
  const roomy = layout === 'desk' || layout === 'wide';
  const go = (next: DebriefPage, prepare?: () => void): void => {
    setWanted(next);
    startDrawing(() => {
      setPart('cards');
      prepare?.();
      setPage(next);
    });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins at its top
  useLayoutEffect(() => {
    // Newer browsers answer with a promise, which is no way to clean up.
    void window.scrollTo(0, 0);
  }, [page]);
  const openPlace = (place: Place): void => {
    if (place === 'beliefs') go('learned', () => setPart('beliefs'));
    else if (place === 'causes') go('what-if', () => setAbout('causes'));
    else if (place === 'trend') go('history', () => setReal('trend'));
    else go(place);
  };
  const forkAt = (id: number): void =>
    go('what-if', () => {
      setFork(id);
      setAbout('fork');
    });
  const openCard = (id: number): void => go('learned', () => showCard(id));
  if (printing) return <PrintSheet match={match} onBack={() => print(false)} />;
  return (
    <div className="debrief" data-page={page}>
      {layout === 'phone' ? (
        <PhoneNav pages={pages} page={wanted} />
      ) : (
        <InHeader>
          <PageNav pages={pages} page={wanted} go={go} />
          {roomy && <NextButton pages={pages} page={wanted} go={go} />}
        </InHeader>
      )}
      <div key={page} className="debrief-page" aria-busy={drawing}>
        {page === 'feel' && (
          <FeelPage match={match}>
            <Contents
              places={placesOf(pages)}
              studies={match.level.script.length > 0}
              onPrint={() => print(true)}
              go={openPlace}
            />
          </FeelPage>
        )}
        {page === 'happened' && <HappenedPage match={match} onOpenCard={openCard} onFork={forkAt} />}
        {page === 'learned' && (
          <LearnedPage match={match} first={part} card={card} onShowCard={showCard} onFork={forkAt} />
        )}
        {page === 'lens' && <LensPage match={match} />}
        {page === 'discourse' && <DiscoursePage match={match} />}
        {page === 'history' && <HistoryPage match={match} first={real} />}
        {page === 'what-if' && <WhatIfPage match={match} first={about} fork={fork} onFork={setFork} />}
        {page === 'next' && <NextPage match={match} onPrint={() => print(true)} />}
      </div>
      {!roomy && <Foot pages={pages} page={wanted} go={go} />}
    </div>
  );
}
