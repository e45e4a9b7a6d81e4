/** The debrief: five pages, in order or by choice. Never skipped, and nothing in it scolds. */
import './debrief.css';
import './debrief-pages.css';
import './debrief-lens.css';
import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { t } from '../../i18n/index.ts';
import { gameStore } from '../../store/index.ts';
import type { Match } from '../panels/use-match.ts';
import { Button, IconButton } from '../parts/index.ts';
import { useLayout } from '../use-layout.ts';
import { FeelPage } from './feel-page.tsx';
import { HappenedPage } from './happened-page.tsx';
import { LearnedPage } from './learned-page.tsx';
import { LensPage } from './lens-page.tsx';
import { NextPage } from './next-page.tsx';

const PAGES = ['feel', 'happened', 'learned', 'lens', 'next'] as const;
export type DebriefPage = (typeof PAGES)[number];

interface NavProps {
  readonly page: DebriefPage;
  readonly go: (page: DebriefPage) => void;
}

function PageNav({ page, go }: NavProps) {
  return (
    <nav className="debrief-nav" aria-label={t('debrief.pages')}>
      <ol>
        {PAGES.map((each, index) => (
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

/** On the phone: which page of how many, as a strip of five boxes. */
function PhoneNav({ page }: { readonly page: DebriefPage }) {
  const at = PAGES.indexOf(page);
  return (
    <div className="debrief-strip">
      <p data-plain="">{t('debrief.page-of', { n: at + 1, of: PAGES.length })}</p>
      <ol aria-hidden="true">
        {PAGES.map((each, index) => (
          <li key={each} data-state={index < at ? 'past' : index === at ? 'now' : 'next'} />
        ))}
      </ol>
    </div>
  );
}

/** On to the next page, beside the names of the pages. */
function NextButton({ page, go }: NavProps) {
  const next = PAGES[PAGES.indexOf(page) + 1];
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

function Foot({ page, go }: NavProps) {
  const at = PAGES.indexOf(page);
  const [before, next] = [PAGES[at - 1], PAGES[at + 1]];
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
  const [card, showCard] = useState<number | undefined>(undefined);
  const { layout } = useLayout();
  const roomy = layout === 'desk' || layout === 'wide';
  const go = (next: DebriefPage): void => {
    setPage(next);
    window.scrollTo(0, 0);
  };
  const openCard = (id: number): void => {
    showCard(id);
    go('learned');
  };
  return (
    <div className="debrief" data-page={page}>
      {layout === 'phone' ? (
        <PhoneNav page={page} />
      ) : (
        <InHeader>
          <PageNav page={page} go={go} />
          {roomy && <NextButton page={page} go={go} />}
        </InHeader>
      )}
      <div key={page} className="debrief-page">
        {page === 'feel' && <FeelPage match={match} />}
        {page === 'happened' && <HappenedPage match={match} onOpenCard={openCard} />}
        {page === 'learned' && <LearnedPage match={match} card={card} onShowCard={showCard} />}
        {page === 'lens' && <LensPage match={match} />}
        {page === 'next' && <NextPage match={match} />}
      </div>
      {!roomy && <Foot page={page} go={go} />}
    </div>
  );
}
