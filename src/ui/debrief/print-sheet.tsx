/** The whole debrief on paper: every page one after the other, to read through and to print in one go. */
import './print-sheet.css';
import { type ReactNode, useMemo } from 'react';
import { atStart, formatTurn, t } from '../../i18n/index.ts';
import { RecordChart } from '../back-cast/record-chart.tsx';
import '../back-cast/back-cast.css';
import { WindowOnPaper } from '../back-cast/window-cast.tsx';
import { isFiner } from '../charts/time-axis.ts';
import { seatName } from '../panels/names.ts';
import type { Match } from '../panels/use-match.ts';
import { Button } from '../parts/index.ts';
import { TrendOnPaper } from '../trend/trend.tsx';
import { usePaper } from '../use-layout.ts';
import { PaperNumbers } from '../voices/paper-numbers.ts';
import { FansOnPaper } from '../what-if/what-if.tsx';
import { WordsOnPaper } from './discourse/discourse-page.tsx';
import { QUESTIONS, questionOf, ticketOfMatch } from './exit-ticket.tsx';
import { FeelPage } from './feel-page.tsx';
import { HappenedPage } from './happened-page.tsx';
import { LearnedCards } from './learned-page.tsx';
import { LensTable } from './lens-table.tsx';
import { NextPage } from './next-page.tsx';
import { paperNumbers, paperSets } from './paper-sets.ts';
import { RealHistory } from './real-history.tsx';
import { TracedOnPaper } from './traced-on-paper.tsx';
import { useHistory } from './use-history.ts';
import { VoicesOnRecord } from './voices-on-record.tsx';
import { VoicesSheet } from './voices-sheet.tsx';

interface SheetProps {
  readonly name: string;
  readonly children: ReactNode;
}

function Sheet({ name, children }: SheetProps) {
  return (
    <section className="sheet" data-sheet={name}>
      <p className="sheet-name" data-plain="">
        {t(`debrief.page.${name}`)}
      </p>
      {children}
    </section>
  );
}

/** What each side meant and the other saw, turn by turn: the lens without its map. */
function LensOnPaper({ match }: { readonly match: Match }) {
  const { view, me, rival } = match;
  const turns = [...new Set(view.cards.map(({ turn }) => turn))].sort((a, b) => a - b);
  return (
    <div className="lens-on-paper">
      <h1 className="debrief-heading">{t('debrief.print.lens')}</h1>
      <p>{t('debrief.lens.beliefs')}</p>
      {turns.map((turn) => (
        <section key={turn}>
          <h2 data-plain="">{atStart(formatTurn(match.level.clock, turn))}</h2>
          <LensTable match={match} turn={turn} mover={me} reader={rival} open />
          <LensTable match={match} turn={turn} mover={rival} reader={me} open />
        </section>
      ))}
    </div>
  );
}

/** Lines to write on. */
function Write({ question, answer = '' }: { readonly question: string; readonly answer?: string | undefined }) {
  return (
    <div className="write-in">
      <p>{question}</p>
      {answer === '' ? (
        <>
          <i aria-hidden="true" />
          <i aria-hidden="true" />
        </>
      ) : (
        <q data-plain="">{answer}</q>
      )}
    </div>
  );
}

const nothing = (): void => undefined;

export function PrintSheet({ match, onBack }: { readonly match: Match; readonly onBack: () => void }) {
  const { view, level, me } = match;
  const history = useHistory(match);
  const sets = useMemo(() => paperSets({ view, level }), [view, level]);
  const numbers = useMemo(() => paperNumbers(sets), [sets]);
  usePaper();
  return (
    <PaperNumbers value={numbers}>
      <div className="print-sheet">
        <div className="print-bar">
          <Button icon="caret-left" onClick={onBack}>
            {t('debrief.print.back')}
          </Button>
          <p>{t('debrief.print.note')}</p>
          <Button kind="primary" data-primary="" onClick={() => window.print()}>
            {t('debrief.print.print')}
          </Button>
        </div>
        <div className="sheets">
          <header className="sheets-head">
            <b>{t('title.name')}</b> <i data-plain="">{t('debrief.print.of', { level: t('level.title') })}</i>
            <span data-plain="">{t('debrief.print.desk', { seat: seatName(me), seed: view.debrief?.seed ?? 0 })}</span>
          </header>
          <Sheet name="feel">
            <FeelPage match={match}>{undefined}</FeelPage>
          </Sheet>
          <Sheet name="happened">
            <HappenedPage match={match} onOpenCard={nothing} onFork={nothing} />
          </Sheet>
          <Sheet name="learned">
            <h1 className="debrief-heading">{t('debrief.learned.heading')}</h1>
            <LearnedCards match={match} onShowCard={nothing} onFork={nothing} />
          </Sheet>
          <Sheet name="lens">
            <LensOnPaper match={match} />
          </Sheet>
          <Sheet name="discourse">
            <WordsOnPaper match={match} />
          </Sheet>
          {history !== undefined && (
            <Sheet name="history">
              <h1 className="debrief-heading">{t('study.back-cast.title')}</h1>
              <RealHistory match={match} />
              {isFiner(level.clock) ? (
                <WindowOnPaper history={history} level={level} />
              ) : (
                <RecordChart history={history} level={level} />
              )}
              <VoicesOnRecord level={level} />
            </Sheet>
          )}
          <Sheet name="trend">
            <TrendOnPaper match={match} />
          </Sheet>
          <Sheet name="what-if">
            <FansOnPaper match={match} />
            <TracedOnPaper match={match} />
          </Sheet>
          <Sheet name="next">
            <NextPage match={match} />
            <h2>{t('debrief.next.ticket')}</h2>
            {QUESTIONS.map((n) => (
              <Write key={n} question={questionOf(match, n)} answer={ticketOfMatch(match)[n]} />
            ))}
          </Sheet>
          <Sheet name="voices">
            <VoicesSheet level={level} sets={sets} />
          </Sheet>
        </div>
      </div>
    </PaperNumbers>
  );
}
