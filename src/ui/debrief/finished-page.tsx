/** Past the last page: that the match is finished, what was kept of it and where, and what may be done next. */
import { type ReactNode, useEffect, useState } from 'react';
import { formatNumber, t } from '../../i18n/index.ts';
import { gameStore } from '../../store/index.ts';
import { CONCEPTS } from '../concepts/concepts.tsx';
import { conceptViews } from '../concepts/kept-answers.ts';
import { seatName } from '../panels/names.ts';
import type { Match } from '../panels/use-match.ts';
import { Button, SideMark } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import type { Go } from './debrief-content.tsx';
import { QUESTIONS, ticketOfMatch } from './exit-ticket.tsx';
import { PageHeading } from './page-heading.tsx';
import { TakeRecord } from './take-record.tsx';

/** Is the match what this browser would go on with? Undefined while that is being looked up. */
function useKept({ level }: Match): boolean | undefined {
  const host = useGame((state) => state.host);
  const [kept, setKept] = useState<boolean>();
  useEffect(() => {
    let wanted = true;
    const say = (found: boolean): void => {
      if (wanted) setKept(found);
    };
    host?.resumeInfo().then(
      (info) => say(info?.ended === true && info.level === level.id),
      () => say(false),
    );
    return () => {
      wanted = false;
    };
  }, [host, level.id]);
  return kept;
}

/** What stays of the match, and where; what is not there is not claimed. */
function WhatWasKept({ match, go }: { readonly match: Match; readonly go: Go }) {
  const kept = useKept(match);
  const ticket = ticketOfMatch(match);
  const answers = QUESTIONS.filter((n) => (ticket[n] ?? '') !== '').length;
  const views = Object.keys(conceptViews('after')).length;
  const count = {
    answers: formatNumber(answers),
    questions: formatNumber(QUESTIONS.length),
    views: formatNumber(views),
    statements: formatNumber(CONCEPTS.length),
  };
  return (
    <section className="finished-kept">
      <h2>{t('debrief.finished.kept')}</h2>
      <ul data-plain="">
        {kept !== undefined && <li>{t(kept ? 'debrief.finished.match' : 'debrief.finished.match-lost')}</li>}
        <li>{t('debrief.finished.answers', count)}</li>
        <li>{t('debrief.finished.nothing-sent')}</li>
      </ul>
      {(answers < QUESTIONS.length || views < CONCEPTS.length) && (
        <Button kind="link" className="finished-open" onClick={() => go('next')}>
          {t('debrief.finished.still-open')}
        </Button>
      )}
      <Button kind="link" onClick={() => gameStore.getState().open('keep')}>
        {t('slot.keep')}
      </Button>
    </section>
  );
}

interface WayProps {
  readonly note: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function Way({ note, onPress, children }: WayProps) {
  return (
    <li>
      <Button onClick={onPress}>{children}</Button>
      <span className="text-small">{note}</span>
    </li>
  );
}

export function FinishedPage({ match, go }: { readonly match: Match; readonly go: Go }) {
  const { level, view, me, rival } = match;
  const setUp = (seat: string): void => gameStore.getState().go({ screen: 'set-up', first: { level: level.id, seat } });
  return (
    <div className="next finished">
      <PageHeading>{t('debrief.finished.heading')}</PageHeading>
      <p className="text-voice" data-plain="">
        {t('debrief.finished.lead', { level: t('level.title'), ending: t(`ending.${view.ending}.title`) })}
      </p>
      <div className="next-columns">
        <WhatWasKept match={match} go={go} />
        <section className="finished-ways">
          <h2>{t('debrief.finished.ways')}</h2>
          <ul>
            <Way note={t('debrief.finished.other-note')} onPress={() => setUp(rival)}>
              <SideMark seat={rival} size={20} /> {t('debrief.finished.other', { seat: seatName(rival) })}
            </Way>
            <Way note={t('debrief.finished.again-note')} onPress={() => setUp(me)}>
              <SideMark seat={me} size={20} /> {t('debrief.finished.again', { seat: seatName(me) })}
            </Way>
            <Way note={t('debrief.finished.read-note')} onPress={() => go('feel')}>
              {t('debrief.finished.read')}
            </Way>
          </ul>
          <Button
            kind="primary"
            data-primary=""
            iconAfter="arrow-right"
            onClick={() => gameStore.getState().go({ screen: 'title' })}
          >
            {t('menu.leave')}
          </Button>
        </section>
        <TakeRecord match={match} />
      </div>
    </div>
  );
}
