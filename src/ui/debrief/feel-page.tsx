/** First page: how it felt, before any figure; then what the record says about the same turns. */
import { type ReactNode, useState } from 'react';
import type { SeatId } from '../../engine/index.ts';
import { refs } from '../../engine/index.ts';
import { atStart, formatTurn, t } from '../../i18n/index.ts';
import { seatName } from '../panels/names.ts';
import { RichText } from '../panels/rich-text.tsx';
import type { Match } from '../panels/use-match.ts';
import { ChipGroup, Num, SideMark } from '../parts/index.ts';
import { PageHeading } from './page-heading.tsx';
import { peaksOf, type TurnEnd } from './peaks.ts';

/** What is said to a turn that was picked, by those in which the threat of either side stood highest. */
export function answerKey(picked: number, own: number | undefined, theirs: number | undefined): string {
  if (picked === own) return 'debrief.feel.same';
  return picked === theirs ? 'debrief.feel.theirs' : 'debrief.feel.other';
}

function Peak({ match, seat }: { readonly match: Match; readonly seat: SeatId }) {
  const peaks = peaksOf(match.view, seat);
  if (peaks === undefined) return undefined;
  const { of, turn } = peaks;
  const number = (end: TurnEnd) => <Num value={end.points} of={refs.history(seat, end.turn)} />;
  const values = {
    seat: seatName(seat),
    period: <span data-plain="">{formatTurn(match.level.clock, turn.turn)}</span>,
    points: number(turn),
    start: number(of),
  };
  const whose = seat === match.me ? 'yours' : 'theirs';
  const when = of.turn < 1 ? 'answer-start' : 'answer';
  return (
    <p>
      <SideMark seat={seat} size={20} /> <RichText id={`debrief.feel.${when}-${whose}`} values={values} />
    </p>
  );
}

function Danger({ match }: { readonly match: Match }) {
  const { view, level, me, rival } = match;
  const [picked, pick] = useState<string | undefined>(undefined);
  const turns = view.history.filter((each) => each.turn >= 1).map((each) => each.turn);
  return (
    <section className="feel-danger" data-plain="">
      <h2 id="feel-question">{t('debrief.feel.question')}</h2>
      <ChipGroup
        name="danger"
        labelledBy="feel-question"
        value={picked}
        onChoose={pick}
        options={turns.map((turn) => ({ value: String(turn), label: atStart(formatTurn(level.clock, turn)) }))}
      />
      <div className="feel-answer" role="status">
        {picked === undefined ? (
          <p className="act-empty">{t('debrief.feel.pick-first')}</p>
        ) : (
          <>
            <Peak match={match} seat={me} />
            <Peak match={match} seat={rival} />
            <p className="text-voice">
              {t(answerKey(Number(picked), peaksOf(view, me)?.turn.turn, peaksOf(view, rival)?.turn.turn), {
                picked: formatTurn(level.clock, Number(picked)),
              })}
            </p>
            <p className="text-small">{t('debrief.feel.measure')}</p>
          </>
        )}
      </div>
    </section>
  );
}

function Notes({ match }: { readonly match: Match }) {
  const { view, level, me } = match;
  const notes = (view.debrief?.notes ?? []).filter((note) => note.seat === me);
  return (
    <section className="feel-notes">
      <h2>{t('debrief.feel.notes')}</h2>
      {notes.length === 0 ? (
        <p className="act-empty">{t('debrief.feel.notes-none')}</p>
      ) : (
        <ul>
          {notes.map((note) => (
            <li key={`${note.turn} ${note.text}`}>
              <span data-plain="">{atStart(formatTurn(level.clock, note.turn))}</span>
              <q data-plain="">{note.text}</q>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function FirstEstimate({ match }: { readonly match: Match }) {
  const { debrief } = match.view;
  const percent = debrief?.firstEstimates[match.me];
  if (debrief === undefined || percent === undefined) return undefined;
  const count = debrief.wars;
  const number = <Num value={count} of={refs.outcome('wars')} />;
  const wars =
    count === 0 ? (
      t('debrief.feel.wars-none')
    ) : (
      <RichText id={count === 1 ? 'debrief.feel.wars-1' : 'debrief.feel.wars-n'} values={{ number }} />
    );
  return (
    <section className="feel-estimate" data-plain="">
      <h2>{t('debrief.feel.estimate')}</h2>
      <p className="text-voice">
        <RichText id="debrief.feel.estimate-text" values={{ percent: <span data-plain="">{percent}</span>, wars }} />
      </p>
    </section>
  );
}

export function FeelPage({ match, children }: { readonly match: Match; readonly children: ReactNode }) {
  return (
    <div className="feel">
      <PageHeading>{t('debrief.feel.heading')}</PageHeading>
      <p className="text-voice">{t('debrief.feel.lead')}</p>
      <Danger match={match} />
      <div className="feel-columns">
        <Notes match={match} />
        <FirstEstimate match={match} />
      </div>
      {children}
    </div>
  );
}
