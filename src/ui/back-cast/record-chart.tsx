/** The model's threat of both sides above the real series of the same years. */
import type { History } from '../../analysis/backcast/index.ts';
import type { Level } from '../../engine/index.ts';
import { formatList, formatNumber, formatYear, t } from '../../i18n/index.ts';
import { ChartFrame, type ChartTable } from '../charts/chart-frame.tsx';
import { yearTicks } from '../charts/series-geometry.ts';
import { timeName } from '../charts/time-axis.ts';
import { useWidth } from '../charts/use-width.ts';
import { seatName } from '../panels/names.ts';
import { Num } from '../parts/index.ts';
import { useLayout } from '../use-layout.ts';
import { RecordStrip, SIDES } from './record-strip.tsx';
import { markedYears, yearScale } from './strip-geometry.ts';
import { type Strip, stripsOf } from './strips.ts';
import { hasBand, ThreatLines } from './threat-lines.tsx';

/** Of each side the years, half-years or months of its two steepest rises are named. */
const NAMED = 2;

export function recordFinding(
  { rises, widest }: Pick<History, 'rises' | 'widest'>,
  level: Pick<Level, 'seats' | 'clock'>,
  key: 'back-cast.record-finding' | 'window-cast.finding' = 'back-cast.record-finding',
): string {
  const [a, b] = level.seats.map(({ id }) => {
    const years = (rises[id] ?? []).slice(0, NAMED).map(({ year }) => year);
    const names = years.sort((x, y) => x - y).map((year) => timeName(level.clock, year));
    return { seat: seatName(id), years: formatList(names) };
  });
  return t(key, {
    a: a?.seat ?? '',
    aYears: a?.years ?? '',
    b: b?.seat ?? '',
    bYears: b?.years ?? '',
    width: formatNumber(widest, 1),
  });
}

function tableOf(history: History, level: Level, strips: readonly Strip[]): ChartTable {
  const lines = strips.flatMap((strip) => strip.lines.map((line) => ({ ...line, unit: strip.unit })));
  return {
    columns: [
      t('chart.years'),
      ...level.seats.map(({ id }) => t('back-cast.threat-of', { seat: seatName(id) })),
      ...level.seats.map(({ id }) => t('back-cast.members-of', { seat: seatName(id) })),
      ...lines.map(({ name, unit }) => t('back-cast.column', { name, unit })),
    ],
    rows: history.years.map((year, k) => [
      <span key="year" data-plain="">
        {formatYear(year)}
      </span>,
      ...level.seats.map(({ id }) => <Num key={`threat ${id}`} value={history.threat[id]?.[k]?.mean} decimals={1} />),
      ...level.seats.map(({ id }) => <Num key={`members ${id}`} value={history.board.members[id]?.[k]} />),
      ...lines.map(({ id, values }) =>
        values[k] === undefined ? <span key={id}>{t('back-cast.no-figure')}</span> : <Num key={id} value={values[k]} />,
      ),
    ]),
  };
}

export function YearAxis({ years }: { readonly years: readonly number[] }) {
  const [ref, width] = useWidth(900);
  const x = yearScale({ width, ...SIDES }, years);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return (
    <div ref={ref} className="strip-plot strip-axis">
      <svg width={width} height={22} viewBox={`0 0 ${width} 22`} aria-hidden="true">
        <g className="series-axes" data-plain="">
          {yearTicks(first, last, width < 480 ? 4 : 9).map((year) => (
            <text key={year} x={x(year)} y={15} textAnchor="middle">
              {formatYear(year)}
            </text>
          ))}
        </g>
      </svg>
    </div>
  );
}

export function RecordChart({ history, level }: { readonly history: History; readonly level: Level }) {
  const { layout, short } = useLayout();
  const phone = layout === 'phone';
  const strips = stripsOf(level, history.series);
  const marked = markedYears(history.rises, NAMED);
  return (
    <ChartFrame
      className="record"
      title={t('back-cast.record')}
      aside={t('back-cast.record-aside', { threat: formatNumber(100) })}
      finding={recordFinding(history, level)}
      table={tableOf(history, level, strips)}
    >
      <div className="strips">
        <div className="strip strip-threat">
          <div className="strip-words">
            <h3>{t('back-cast.threat')}</h3>
            <p>
              {t('back-cast.threat-note')} {hasBand(history) && t('back-cast.threat-band')}
            </p>
          </div>
          <ThreatLines history={history} level={level} marked={marked} height={phone ? 190 : short ? 180 : 220} />
        </div>
        <ul>
          {strips.map((strip) => (
            <RecordStrip key={strip.id} strip={strip} years={history.years} marked={marked} height={phone ? 60 : 68} />
          ))}
        </ul>
        <div className="strip">
          <YearAxis years={history.years} />
        </div>
      </div>
    </ChartFrame>
  );
}
