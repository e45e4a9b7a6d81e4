/** The debrief: its pages, in order or by choice. Never skipped, and nothing in it scolds. */
import './debrief.css';
import './debrief-pages.css';
import './debrief-lens.css';
import { type ReactNode, useCallback, useLayoutEffect, useState, useTransition } from 'react';
import { createPortal } from 'react-dom';
import { t } from '../../i18n/index.ts';
import type { Match } from '../panels/use-match.ts';
import { Button, IconButton } from '../parts/index.ts';
import { useLayout } from '../use-layout.ts';
import { type At, DebriefContent, type Go } from './debrief-content.tsx';
import { type DebriefPage, type Place, pageOf, pagesOf, placeName, placesOf } from './pages.ts';
import { PrintSheet } from './print-sheet.tsx';

interface NavProps {
  readonly pages: readonly DebriefPage[];
  readonly place: Place;
  readonly go: Go;
}

function PageNav({ pages, place, go }: NavProps) {
  const page = pageOf(place);
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
function PhoneNav({ pages, place }: Omit<NavProps, 'go'>) {
  const page = pageOf(place);
  if (page === 'finished') return undefined;
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

/** What comes before and after a place, on the way that leads through all of them. */
function around(pages: readonly DebriefPage[], place: Place) {
  const places = placesOf(pages);
  const at = places.indexOf(place);
  return { before: places[at - 1], next: places[at + 1] };
}

/** On to the next place, beside the names of the pages. */
function NextButton({ pages, place, go }: NavProps) {
  const { next } = around(pages, place);
  // Past the end there is only the way out, which stands on the page itself.
  if (next === undefined) return undefined;
  const name = placeName(next);
  return (
    <Button kind="primary" data-primary="" className="debrief-next" iconAfter="arrow-right" onClick={() => go(next)}>
      {next === 'finished' ? (
        name
      ) : (
        <>
          {t('debrief.next-page')}
          <span className="visually-hidden">{name}</span>
        </>
      )}
    </Button>
  );
}

function Foot({ pages, place, go }: NavProps) {
  const { before, next } = around(pages, place);
  if (next === undefined) return undefined;
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
      <Button kind="primary" data-primary="" iconAfter="arrow-right" onClick={() => go(next)}>
        {placeName(next)}
      </Button>
    </footer>
  );
}

/** Puts the pages into the header where it has room for them. */
function InHeader({ children }: { readonly children: ReactNode }) {
  const slot = document.getElementById('header-slot');
  return slot === null ? children : createPortal(children, slot);
}

export function Debrief({ match }: { readonly match: Match }) {
  const [at, setAt] = useState<At>({ place: 'feel', visit: 0 });
  // The place that was asked for is marked at once and drawn in slices, as some hold much.
  const [wanted, setWanted] = useState<Place>(at.place);
  const [drawing, startDrawing] = useTransition();
  const [printing, setPrinting] = useState(false);
  const { layout } = useLayout();
  const pages = pagesOf(match);
  const roomy = layout === 'desk' || layout === 'wide';
  const { place, visit } = at;
  const go = useCallback<Go>((next, chosen) => {
    setWanted(next);
    startDrawing(() => setAt((before) => ({ ...before, ...chosen, place: next, visit: before.visit + 1 })));
  }, []);
  const change = useCallback((to: (before: At) => At) => {
    setAt((before) => to(before));
  }, []);
  const print = useCallback(() => setPrinting(true), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place begins at its top
  useLayoutEffect(() => {
    // Newer browsers answer with a promise, which is no way to clean up.
    void window.scrollTo(0, 0);
  }, [visit]);
  if (printing) return <PrintSheet match={match} onBack={() => setPrinting(false)} />;
  const way = { pages, place: drawing ? wanted : place, go };
  return (
    <div className="debrief" data-page={pageOf(place)} data-place={place}>
      {layout === 'phone' ? (
        <PhoneNav {...way} />
      ) : (
        <InHeader>
          <PageNav {...way} />
          {roomy && <NextButton {...way} />}
        </InHeader>
      )}
      <div key={visit} className="debrief-page" aria-busy={drawing}>
        <DebriefContent match={match} at={at} go={go} onAt={change} onPrint={print} />
      </div>
      {!roomy && <Foot {...way} />}
    </div>
  );
}
