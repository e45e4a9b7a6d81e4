/** A level of a few months or years: the model's threat turn by turn, and below it the real series of the years around. */
import type { History } from '../../analysis/backcast/index.ts';
import type { Level } from '../../engine/index.ts';
import { formatNumber, formatYear, t } from '../../i18n/index.ts';
import { ChartFrame, type ChartTable } from '../charts/chart-frame.tsx';
import { timeAxis, timeName } from '../charts/time-axis.ts';
import { useWidth } from '../charts/use-width.ts';
import { seatName } from '../panels/names.ts';
import { Num } from '../parts/index.ts';
import { useLayout } from '../use-layout.ts';
import { recordFinding, YearAxis } from './record-chart.tsx';
import { RecordStrip, SIDES } from './record-strip.tsx';
import { yearScale } from './strip-geometry.ts';
import { type Strip, stripsOf } from './strips.ts';
import { hasBand, ThreatLines } from './threat-lines.tsx';

interface WindowRecordProps {
  readonly history: History;
  readonly level: Level;
}

/** px that the name of a half-year or month needs. */
const NAME_ROOM = 92;

/** Half-years or months under the threat: each name stands in the middle of its time. */
function StepAxis({ history, level }: WindowRecordProps) {
  const [ref, width] = useWidth(900);
  const { years } = history;
  const x = yearScale({ width, ...SIDES }, years);
  const step = (years[1] ?? 0) - (years[0] ?? 0);
  const most = Math.max(2, Math.floor((width - SIDES.left - SIDES.right) / NAME_ROOM));
  const { marks } = timeAxis(level.clock, years[0] ?? 0, (years.at(-1) ?? 0) + step, most);
  return (
    <div ref={ref} className="strip-plot strip-axis">
      <svg width={width} height={22} viewBox={`0 0 ${width} 22`} aria-hidden="true">
        <g className="series-axes" data-plain="">
          {marks.map(({ time, label }) => (
            <text key={time} x={x(time)} y={15} textAnchor="middle">
              {label}
            </text>
          ))}
        </g>
      </svg>
    </div>
  );
}

function threatTable({ history, level }: WindowRecordProps): ChartTable {
  return {
    columns: [
      t('chart.years'),
      ...level.seats.map(({ id }) => t('back-cast.threat-of', { seat: seatName(id) })),
      ...level.seats.map(({ id }) => t('back-cast.members-of', { seat: seatName(id) })),
    ],
    rows: history.years.map((time, k) => [
      <span key="time" data-plain="">
        {timeName(level.clock, time)}
      </span>,
      ...level.seats.map(({ id }) => <Num key={`threat ${id}`} value={history.threat[id]?.[k]?.mean} decimals={1} />),
      ...level.seats.map(({ id }) => <Num key={`members ${id}`} value={history.board.members[id]?.[k]} />),
    ]),
  };
}

function seriesTable({ seriesYears }: History, strips: readonly Strip[]): ChartTable {
  const lines = strips.flatMap((strip) => strip.lines);
  return {
    columns: [t('chart.years'), ...lines.map(({ name }) => name)],
    rows: seriesYears.map((year, k) => [
      <span key="year" data-plain="">
        {formatYear(year)}
      </span>,
      ...lines.map(({ id, values }) =>
        values[k] === undefined ? <span key={id}>{t('back-cast.no-figure')}</span> : <Num key={id} value={values[k]} />,
      ),
    ]),
  };
}

export function WindowRecord({ history, level }: WindowRecordProps) {
  const { layout } = useLayout();
  const phone = layout === 'phone';
  const strips = stripsOf(level, history.series);
  const [first, last] = [history.years[0] ?? 0, history.years.at(-1) ?? 0];
  return (
    <>
      <ChartFrame
        className="record"
        title={t('window-cast.threat')}
        aside={t('back-cast.record-aside', { threat: formatNumber(100) })}
        finding={recordFinding(history, level, 'window-cast.finding')}
        table={threatTable({ history, level })}
      >
        <div className="strips">
          <div className="strip strip-threat">
            <div className="strip-words">
              <h3>{t('back-cast.threat')}</h3>
              <p>
                {t('window-cast.threat-note')} {hasBand(history) && t('back-cast.threat-band')}
              </p>
            </div>
            <ThreatLines history={history} level={level} marked={[]} height={phone ? 190 : 220} />
          </div>
          <div className="strip">
            <StepAxis history={history} level={level} />
          </div>
        </div>
      </ChartFrame>
      <ChartFrame
        className="record"
        title={t('window-cast.record')}
        finding={t('window-cast.record-finding', {
          from: timeName(level.clock, first),
          to: timeName(level.clock, last),
        })}
        table={seriesTable(history, strips)}
      >
        <div className="strips">
          <ul>
            {strips.map((strip) => (
              <RecordStrip
                key={strip.id}
                strip={strip}
                years={history.seriesYears}
                marked={[]}
                height={phone ? 60 : 68}
              />
            ))}
          </ul>
          <div className="strip">
            <YearAxis years={history.seriesYears} />
          </div>
        </div>
      </ChartFrame>
    </>
  );
}
