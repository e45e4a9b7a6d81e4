/** The debrief: its pages, in order or by choice. Never skipped, and nothing in it scolds. */
import './debrief.css';
import './debrief-pages.css';
import './debrief-lens.css';
import { type ReactNode, useCallback, useLayoutEffect, useState, useTransition } from 'react';
import { createPortal } from 'react-dom';
import { t } from '../../i18n/index.ts';
import { gameStore } from '../../store/index.ts';
import type { Match } from '../panels/use-match.ts';
import { Button, IconButton } from '../parts/index.ts';
import { useLayout } from '../use-layout.ts';
import { type At, DebriefContent, type Go } from './debrief-content.tsx';
import { type DebriefPage, pagesOf } from './pages.ts';
import { PrintSheet } from './print-sheet.tsx';

interface NavProps {
  readonly pages: readonly DebriefPage[];
  readonly page: DebriefPage;
  readonly go: Go;
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
  const [at, setAt] = useState<At>({ page: 'feel', part: 'cards', about: 'fork', real: 'back-cast' });
  // The page that was asked for is marked at once and drawn in slices, as some hold much.
  const [wanted, setWanted] = useState<DebriefPage>(at.page);
  const [drawing, startDrawing] = useTransition();
  const [printing, setPrinting] = useState(false);
  const { layout } = useLayout();
  const pages = pagesOf(match);
  const roomy = layout === 'desk' || layout === 'wide';
  const { page } = at;
  const go = useCallback<Go>((next, parts) => {
    setWanted(next);
    startDrawing(() => setAt((before) => ({ ...before, part: 'cards', ...parts, page: next })));
  }, []);
  const print = useCallback(() => setPrinting(true), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins at its top
  useLayoutEffect(() => {
    // Newer browsers answer with a promise, which is no way to clean up.
    void window.scrollTo(0, 0);
  }, [page]);
  if (printing) return <PrintSheet match={match} onBack={() => setPrinting(false)} />;
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
        <DebriefContent match={match} at={at} go={go} onAt={setAt} onPrint={print} />
      </div>
      {!roomy && <Foot pages={pages} page={wanted} go={go} />}
    </div>
  );
}
