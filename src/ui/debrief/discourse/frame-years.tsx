/** The frames of both sides over time: a mark for each real statement, and the counts by period as a table. */
import type { FrameId, Level, SeatId } from '../../../engine/index.ts';
import { formatList, formatNumber, t } from '../../../i18n/index.ts';
import { ChartFrame, type ChartTable } from '../../charts/chart-frame.tsx';
import { timeAxis, timeName } from '../../charts/time-axis.ts';
import { frameName, seatName } from '../../panels/names.ts';
import type { Match } from '../../panels/use-match.ts';
import { SideMark } from '../../parts/index.ts';
import { useLayout } from '../../use-layout.ts';
import { commonest, countIn, marksOf } from './frame-counts.ts';
import { codeBook, type Period, periodName, periodsOf, stepOf, wholeOf } from './voices.ts';

/** Where the middle of a year, half-year or month lies in a level's time, in percent. */
function placeOf(time: number, { from, to }: Period, step: number): number {
  return (100 * (time - from + step / 2)) / (to - from);
}

/** "NATO 1994, 2001; Moscow none": what the marks of a row say. */
function rowSentence(level: Level, frame: FrameId, seats: readonly SeatId[]): string {
  const parts = seats.map((seat) => {
    const years = marksOf(level, frame, seat).map(({ time }) => timeName(level.clock, time));
    return t(years.length === 0 ? 'discourse.years.row-none' : 'discourse.years.row', {
      seat: seatName(seat),
      years: formatList(years),
    });
  });
  return parts.join(' ');
}

interface RowProps {
  readonly level: Level;
  readonly frame: FrameId;
  readonly seats: readonly SeatId[];
  readonly whole: Period;
}

function Row({ level, frame, seats, whole }: RowProps) {
  const step = stepOf(level.clock);
  return (
    <li className="frame-row">
      <span className="frame-row-name">{frameName(frame)}</span>
      <span className="visually-hidden" data-plain="">
        {rowSentence(level, frame, seats)}
      </span>
      <span className="frame-lanes" aria-hidden="true">
        {seats.map((seat) => (
          <span key={seat} className="frame-lane">
            {marksOf(level, frame, seat).map(({ time, nth }) => (
              <span
                key={`${time} ${nth}`}
                className="frame-mark"
                style={{ left: `calc(${placeOf(time, whole, step)}% + ${nth * 0.5}rem)` }}
              >
                <SideMark seat={seat} size={13} />
              </span>
            ))}
          </span>
        ))}
      </span>
    </li>
  );
}

function tableOf(level: Level, seats: readonly SeatId[]): ChartTable {
  const periods = periodsOf(level);
  return {
    columns: [
      t('discourse.real.frame'),
      ...seats.flatMap((seat) => periods.map((period) => `${seatName(seat)} ${periodName(period)}`)),
    ],
    rows: codeBook(level).map((frame) => [
      frameName(frame),
      ...seats.flatMap((seat) => periods.map((period) => formatNumber(countIn(level, frame, seat, period)))),
    ]),
  };
}

function findingOf(level: Level, seats: readonly SeatId[]): string {
  const periods = periodsOf(level);
  const [early, late] = [periods[0], periods[2]];
  if (early === undefined || late === undefined) return '';
  return seats
    .map((seat) => {
      const names = (period: Period) =>
        formatList(commonest(level, seat, period).map((frame) => t('card.quoted', { text: frameName(frame) })));
      const both = { seat: seatName(seat), early: names(early), late: names(late) };
      if (both.early === '' || both.late === '')
        return t('discourse.years.finding-whole', { seat: both.seat, frames: names(wholeOf(level)) });
      return t('discourse.years.finding', { ...both, until: early.last, from: late.first });
    })
    .join(' ');
}

export function FrameYears({ match: { level } }: { readonly match: Match }) {
  const seats = level.seats.map(({ id }) => id);
  const whole = wholeOf(level);
  const phone = useLayout().layout === 'phone';
  const { marks } = timeAxis(level.clock, whole.from, whole.to, phone ? 4 : 8);
  return (
    <section className="discourse-part" aria-labelledby="discourse-years">
      <h2 id="discourse-years">{t('discourse.years.title')}</h2>
      <p className="text-small">{t('discourse.years.note')}</p>
      <ChartFrame
        title={t('discourse.years.chart')}
        level={3}
        finding={findingOf(level, seats)}
        table={tableOf(level, seats)}
        className="frame-years"
      >
        <ul className="frame-rows">
          {codeBook(level).map((frame) => (
            <Row key={frame} level={level} frame={frame} seats={seats} whole={whole} />
          ))}
        </ul>
        <div className="frame-axis" aria-hidden="true" data-plain="">
          {marks.map(({ time, label }) => (
            <span key={time} style={{ left: `${placeOf(time, whole, stepOf(level.clock))}%` }}>
              {label}
            </span>
          ))}
        </div>
      </ChartFrame>
    </section>
  );
}
