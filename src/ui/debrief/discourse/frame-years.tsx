/** The frames of both sides year by year: a mark for each real statement, and the counts by period as a table. */
import type { FrameId, Level, SeatId } from '../../../engine/index.ts';
import { formatList, formatNumber, formatYear, t } from '../../../i18n/index.ts';
import { ChartFrame, type ChartTable } from '../../charts/chart-frame.tsx';
import { frameName, seatName } from '../../panels/names.ts';
import type { Match } from '../../panels/use-match.ts';
import { SideMark } from '../../parts/index.ts';
import { commonest, countIn, marksOf } from './frame-counts.ts';
import { periodsOf } from './voices.ts';

/** Where a year lies between the first and the last one, in percent. */
function placeOf(year: number, first: number, last: number): number {
  return (100 * (year - first + 0.5)) / (last - first + 1);
}

/** "NATO 1994, 2001; Moscow none": what the marks of a row say. */
function rowSentence(level: Level, frame: FrameId, seats: readonly SeatId[]): string {
  const parts = seats.map((seat) => {
    const years = marksOf(level, frame, seat).map(({ year }) => formatYear(year));
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
  readonly span: readonly [first: number, last: number];
}

function Row({ level, frame, seats, span: [first, last] }: RowProps) {
  return (
    <li className="frame-row">
      <span className="frame-row-name">{frameName(frame)}</span>
      <span className="visually-hidden" data-plain="">
        {rowSentence(level, frame, seats)}
      </span>
      <span className="frame-lanes" aria-hidden="true">
        {seats.map((seat) => (
          <span key={seat} className="frame-lane">
            {marksOf(level, frame, seat).map(({ year, nth }) => (
              <span
                key={`${year} ${nth}`}
                className="frame-mark"
                style={{ left: `calc(${placeOf(year, first, last)}% + ${nth * 0.5}rem)` }}
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
      ...seats.flatMap((seat) => periods.map(([from, to]) => `${seatName(seat)} ${from}–${to}`)),
    ],
    rows: level.frames.map((frame) => [
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
      const names = (period: readonly [number, number]) =>
        formatList(commonest(level, seat, period).map((frame) => t('card.quoted', { text: frameName(frame) })));
      return t('discourse.years.finding', {
        seat: seatName(seat),
        early: names(early),
        late: names(late),
        until: formatYear(early[1]),
        from: formatYear(late[0]),
      });
    })
    .join(' ');
}

export function FrameYears({ match: { level } }: { readonly match: Match }) {
  const seats = level.seats.map(({ id }) => id);
  const periods = periodsOf(level);
  const first = level.clock.startYear;
  const last = periods[2]?.[1] ?? first;
  const ticks = [
    first,
    ...[1995, 2000, 2005, 2010, 2015, 2020].filter((year) => year > first + 1 && year < last),
    last,
  ];
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
          {level.frames.map((frame) => (
            <Row key={frame} level={level} frame={frame} seats={seats} span={[first, last]} />
          ))}
        </ul>
        <div className="frame-axis" aria-hidden="true" data-plain="">
          {ticks.map((year) => (
            <span key={year} style={{ left: `${placeOf(year, first, last)}%` }}>
              {formatYear(year)}
            </span>
          ))}
        </div>
      </ChartFrame>
    </section>
  );
}
