/** Second page: the two axes with both trails, both readings over time, and the three gaps that cost most. */

import { useState } from 'react';
import type { History } from '../../analysis/backcast/index.ts';
import type { Level, SeatId } from '../../engine/index.ts';
import { refs } from '../../engine/index.ts';
import { formatNumber, formatTurn, t } from '../../i18n/index.ts';
import { ChartFrame, type ChartTable } from '../charts/chart-frame.tsx';
import { OutcomePlane } from '../charts/outcome-plane.tsx';
import type { HistoryTrail } from '../charts/plane-history.tsx';
import { closeRange, type PointRange, WHOLE_RANGE } from '../charts/series-geometry.ts';
import { ThreatSeries } from '../charts/threat-series.tsx';
import { seatName } from '../panels/names.ts';
import { trailsOf } from '../panels/trails.ts';
import type { Match } from '../panels/use-match.ts';
import { Fold, Num, Segments, WithTerms } from '../parts/index.ts';
import { FinalScores } from '../screens/ending/ending-page.tsx';
import { useLayout } from '../use-layout.ts';
import { VoicesOnCrises, VoicesOnEvents } from '../voices/five-voices.tsx';
import { CostliestGaps } from './costliest-gaps.tsx';
import { crisesOf } from './crises-of-match.ts';
import { PageHeading } from './page-heading.tsx';
import { peakPoint, peakSentence } from './peaks.ts';
import { findingOf, headlineKey, notesOf, pointsOf, shownEnds } from './series-story.ts';
import { struckEvents } from './struck-events.ts';
import { historyPoints, historyTrail, stepIndex, useHistory } from './use-history.ts';

function headlineOf({ view, level, me, rival }: Match): string {
  const change = (seat: SeatId): number => {
    const { first, last } = shownEnds(pointsOf(view, level, seat));
    return last - first;
  };
  const [own, theirs] = [change(me), change(rival)];
  const key = headlineKey(own, theirs);
  const up = seatName(own > theirs ? me : rival);
  const down = seatName(own > theirs ? rival : me);
  const finding = t(`debrief.happened.find.${key}`, { up, down });
  return t('debrief.happened.headline', { ending: t(`ending.${view.ending}.title`), finding });
}

function planeTable(match: Match, history: History | undefined): ChartTable {
  const { view, level, me, rival } = match;
  const seats = [me, rival];
  const axes = ['deterrence', 'deescalation'] as const;
  return {
    columns: [
      t('chart.years'),
      ...seats.flatMap((seat) =>
        axes.map((axis) => t('chart.of-seat', { what: t(`chart.${axis}`), seat: seatName(seat) })),
      ),
      ...(history === undefined
        ? []
        : seats.flatMap((seat) =>
            axes.map((axis) => t('chart.back-cast-of', { what: t(`chart.${axis}`), seat: seatName(seat) })),
          )),
    ],
    rows: view.history.map((each) => [
      <span key="turn" data-plain="">
        {each.turn < 1 ? t('chart.start') : formatTurn(level.clock, each.turn)}
      </span>,
      ...seats.flatMap((seat) =>
        axes.map((axis) => (
          <Num key={`${seat} ${axis}`} value={each.scores[seat]?.[axis]} of={refs.score(seat, axis, each.turn)} />
        )),
      ),
      ...(history === undefined
        ? []
        : seats.flatMap((seat) =>
            axes.map((axis) => (
              <Num
                key={`back-cast ${seat} ${axis}`}
                value={history.plane[seat]?.[stepIndex(level, each.turn)]?.[axis]}
              />
            )),
          )),
    ]),
  };
}

function Series({
  match,
  reader,
  height,
  history,
  range,
}: {
  readonly match: Match;
  readonly reader: SeatId;
  readonly range: PointRange;
  readonly height: number;
  readonly history: History | undefined;
}) {
  const { view, level, me, rival } = match;
  const other = reader === me ? rival : me;
  const points = pointsOf(view, level, reader);
  const names = { reader: seatName(reader), rival: seatName(other) };
  const table: ChartTable = {
    columns: [t('chart.years'), t('chart.threat-axis'), ...(history === undefined ? [] : [t('chart.back-cast')])],
    rows: view.history.map((each) => [
      <span key="turn" data-plain="">
        {each.turn < 1 ? t('chart.start') : formatTurn(level.clock, each.turn)}
      </span>,
      <Num key="threat" value={each.threat[reader]} of={refs.history(reader, each.turn)} />,
      ...(history === undefined
        ? []
        : [<Num key="back-cast" value={history.threat[reader]?.[stepIndex(level, each.turn)]?.mean} />]),
    ]),
  };
  return (
    <ChartFrame
      title={t('debrief.happened.reader', names)}
      aside={
        range === WHOLE_RANGE
          ? t('chart.threat-axis')
          : t('chart.threat-from-to', { low: formatNumber(range[0]), high: formatNumber(range[1]) })
      }
      finding={
        <span data-plain="">
          {findingOf(points, level.clock)} {peakSentence(view, reader, level.clock)}
        </span>
      }
      table={table}
    >
      <ThreatSeries
        seat={reader}
        readerName={names.reader}
        rivalName={names.rival}
        points={points}
        peak={peakPoint(view, reader, level.clock, points)}
        notes={notesOf(view, level, reader)}
        marks={crisesOf(view, level)}
        range={range}
        {...(history === undefined ? {} : { history: historyPoints(history, level, reader) })}
        height={height}
        clock={level.clock}
      />
    </ChartFrame>
  );
}

/** What the numbered circles stand for. */
function Crises({ match: { view, level } }: { readonly match: Match }) {
  const crises = crisesOf(view, level);
  if (crises.length === 0) {
    return (
      <section className="happened-crises">
        <p className="text-small">{t('debrief.crisis.none')}</p>
      </section>
    );
  }
  return (
    <section className="happened-crises" data-plain="">
      <p className="text-small">{t('debrief.crisis.list')}</p>
      <ol className="crisis-list">
        {crises.map(({ id, n, text }) => (
          <li key={id}>
            <b>{formatNumber(n)}</b> {text}
          </li>
        ))}
      </ol>
      <VoicesOnCrises level={level} states={crises.map(({ state }) => state)} />
    </section>
  );
}

/** What nobody at the table did, and what is said of it. */
function Events({ match: { view, level } }: { readonly match: Match }) {
  const struck = struckEvents(view);
  if (struck.length === 0) return undefined;
  return (
    <section className="happened-events" aria-labelledby="happened-events">
      <h2 id="happened-events">{t('debrief.happened.events')}</h2>
      <Fold title={t('debrief.happened.events-voices', { events: formatNumber(struck.length) })}>
        <div className="many-voices">
          <VoicesOnEvents level={level} events={struck} />
        </div>
      </Fold>
    </section>
  );
}

const VIEWS = ['whole', 'close'] as const;

/** Both readings, one under the other, always on the same scale. */
function BothSeries({ match, history }: { readonly match: Match; readonly history: History | undefined }) {
  const { view, level, me, rival } = match;
  const [shown, show] = useState<(typeof VIEWS)[number]>('whole');
  const { layout, short } = useLayout();
  const height = layout === 'phone' ? 230 : short ? 190 : 206;
  const seats = [rival, me];
  const values = seats.flatMap((seat) => [
    ...pointsOf(view, level, seat),
    ...(history === undefined ? [] : historyPoints(history, level, seat)),
  ]);
  const range = shown === 'whole' ? WHOLE_RANGE : closeRange(values.map(({ value }) => value));
  return (
    <section className="happened-series">
      <Segments
        label={t('debrief.happened.scale')}
        value={shown}
        onChoose={show}
        options={VIEWS.map((value) => ({ value, label: t(`debrief.happened.scale.${value}`) }))}
      />
      {seats.map((reader) => (
        <Series key={reader} match={match} reader={reader} height={height} history={history} range={range} />
      ))}
      <p className="text-small" data-plain="">
        {t('debrief.happened.exact', { form: t(`debrief.happened.form.${view.options.difficulty}`) })}{' '}
        {t('debrief.happened.one-match', { seed: String(view.debrief?.seed ?? 0) })} {t('phrase.model.text')}
      </p>
    </section>
  );
}

const trailsOfHistory = (
  history: History | undefined,
  level: Level,
  seats: readonly SeatId[],
): readonly HistoryTrail[] =>
  history === undefined
    ? []
    : seats.map((seat) => ({ seat, name: seatName(seat), points: historyTrail(history, level, seat) }));

export function HappenedPage({
  match,
  ...toGap
}: {
  readonly match: Match;
  readonly onOpenCard: (card: number) => void;
  readonly onFork: (card: number) => void;
}) {
  const { level, me, rival } = match;
  const history = useHistory(match);
  const { layout, short } = useLayout();
  const size = layout === 'phone' ? 290 : short ? 330 : 360;
  return (
    <div className="happened">
      <section className="happened-plane">
        <PageHeading>{headlineOf(match)}</PageHeading>
        <FinalScores match={match} />
        <p className="text-small">{t('debrief.happened.headline-and-score')}</p>
        <ChartFrame title={t('debrief.happened.plane')} quiet table={planeTable(match, history)}>
          <OutcomePlane
            trails={trailsOf(match)}
            history={trailsOfHistory(history, level, [me, rival])}
            size={size}
            axes
          />
          <p className="text-small" data-plain="">
            <WithTerms text={t('debrief.happened.plane-note')} />
          </p>
        </ChartFrame>
        {history !== undefined && (
          <p className="text-small history-note">
            <WithTerms text={t('debrief.happened.history-note')} />
          </p>
        )}
      </section>
      <BothSeries match={match} history={history} />
      <Crises match={match} />
      <CostliestGaps match={match} {...toGap} />
      <Events match={match} />
    </div>
  );
}
