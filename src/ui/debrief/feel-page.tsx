/** First page: how it felt, before any figure; then what the record says about the same turns. */
import { useState } from 'react';
import type { SeatId, View } from '../../engine/index.ts';
import { refs } from '../../engine/index.ts';
import { formatTurn, t } from '../../i18n/index.ts';
import { seatName } from '../panels/names.ts';
import { RichText } from '../panels/rich-text.tsx';
import type { Match } from '../panels/use-match.ts';
import { ChipGroup, Num, SideMark } from '../parts/index.ts';
import { PageHeading } from './page-heading.tsx';

/** The turn at whose end a seat's threat was highest; the first of equals. */
export function peakTurn(view: View, seat: SeatId): { readonly turn: number; readonly points: number } | undefined {
  const turns = view.history.filter((each) => each.turn >= 1);
  const [first, ...rest] = turns.map((each) => ({ turn: each.turn, points: each.threat[seat] ?? 0 }));
  if (first === undefined) return undefined;
  return rest.reduce((best, each) => (each.points > best.points ? each : best), first);
}

function answerKey(picked: number, own: number | undefined, theirs: number | undefined): string {
  if (picked === own) return 'debrief.feel.same';
  return picked === theirs ? 'debrief.feel.theirs' : 'debrief.feel.other';
}

function Peak({ match, seat }: { readonly match: Match; readonly seat: SeatId }) {
  const peak = peakTurn(match.view, seat);
  if (peak === undefined) return undefined;
  const values = {
    seat: seatName(seat),
    period: <span data-plain="">{formatTurn(match.level.clock, peak.turn)}</span>,
    points: <Num value={peak.points} of={refs.history(seat, peak.turn)} />,
  };
  return (
    <p>
      <SideMark seat={seat} size={20} />{' '}
      <RichText id={seat === match.me ? 'debrief.feel.answer-yours' : 'debrief.feel.answer-theirs'} values={values} />
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
        options={turns.map((turn) => ({ value: String(turn), label: formatTurn(level.clock, turn) }))}
      />
      <div className="feel-answer" role="status">
        {picked === undefined ? (
          <p className="act-empty">{t('debrief.feel.pick-first')}</p>
        ) : (
          <>
            <Peak match={match} seat={me} />
            <Peak match={match} seat={rival} />
            <p className="text-voice">
              {t(answerKey(Number(picked), peakTurn(view, me)?.turn, peakTurn(view, rival)?.turn))}
            </p>
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
              <span data-plain="">{formatTurn(level.clock, note.turn)}</span>
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

export function FeelPage({ match }: { readonly match: Match }) {
  return (
    <div className="feel">
      <PageHeading>{t('debrief.feel.heading')}</PageHeading>
      <p className="text-voice">{t('debrief.feel.lead')}</p>
      <Danger match={match} />
      <div className="feel-columns">
        <Notes match={match} />
        <FirstEstimate match={match} />
      </div>
    </div>
  );
}
