/** Threat by theatre on the five zones of alarm: before and after for both readers, the other one's as it is known. */
import './charts.css';
import './plane-and-series.css';
import type { ExplainRef, SeatId } from '../../engine/index.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import { seatDef } from '../../store/index.ts';

import { Num } from '../parts/num.tsx';
import { SideMark } from '../parts/side-mark.tsx';
import { useGame } from '../use-game.ts';
import { centreOf, changeSide, type Known, ZONES } from './theatre-geometry.ts';
import { useWidth } from './use-width.ts';

export interface TheatreReading {
  readonly reader: SeatId;
  readonly readerName: string;
  readonly known: Known;
  readonly explain?: ExplainRef;
}

export interface TheatreRow {
  readonly theatre: string;
  readonly name: string;
  readonly readings: readonly TheatreReading[];
}

const percent = (points: number): string => `${Math.min(100, Math.max(0, points))}%`;

/** What a reading says, in words; also its cell in the table. */
export function readingSentence(reading: TheatreReading, theatre: string): string {
  const { known, readerName } = reading;
  const who = { reader: readerName, theatre };
  if (known.form === 'exact') {
    const before = known.before === undefined ? t('chart.not-known') : formatNumber(known.before);
    return t('chart.theatres-exact', { ...who, before, after: formatNumber(known.value) });
  }
  if (known.form === 'band') {
    return t('chart.theatres-band', { ...who, low: formatNumber(known.low), high: formatNumber(known.high) });
  }
  return t('chart.theatres-word', { ...who, word: t(`chart.word.${zoneWord(known.from)}`) });
}

const zoneWord = (from: number): string => ZONES.find((zone) => zone.from === from)?.word ?? 'calm';

function Zones() {
  return (
    <svg className="zones" width="100%" height="100%" aria-hidden="true">
      {ZONES.map((zone, index) => (
        <g key={zone.word}>
          <rect className={`zone zone-${index}`} x={`${zone.from}%`} width="20%" height="100%" />
          {index > 0 && (
            <rect
              className="zone-hatch"
              x={`${zone.from}%`}
              width="20%"
              height="100%"
              fill={`url(#pattern-alarm-${index})`}
            />
          )}
          <line className="zone-edge" x1={`${zone.from}%`} x2={`${zone.from}%`} y2="100%" />
        </g>
      ))}
      <rect className="zone-frame" width="100%" height="100%" />
    </svg>
  );
}

function Change({ reading, width }: { readonly reading: TheatreReading; readonly width: number }) {
  const { known } = reading;
  if (known.form !== 'exact') {
    const right = known.form === 'band' ? known.high : known.to;
    const text =
      known.form === 'band' ? t('ledger.band', { low: formatNumber(known.low), high: formatNumber(known.high) }) : '';
    return (
      <span className="theatre-change" data-side="right" data-plain="" style={{ left: percent(right) }}>
        {text}
      </span>
    );
  }
  const change = known.before === undefined ? undefined : Math.round(known.value) - Math.round(known.before);
  const side = changeSide(known.value, known.before ?? known.value, width, 56);
  const beyond = side === 'right' ? Math.max(known.value, known.before ?? 0) : known.value;
  return (
    <span
      className="theatre-change"
      data-side={side}
      style={side === 'right' ? { left: percent(beyond) } : { right: percent(100 - beyond) }}
    >
      <Num
        value={change ?? known.value}
        of={reading.explain}
        signed={change !== undefined}
        label={readingSentence(reading, '')}
      />
    </span>
  );
}

function Tail({ reading, pigment }: { readonly reading: TheatreReading; readonly pigment: string }) {
  const { known } = reading;
  if (known.form === 'exact') {
    if (known.before === undefined) return undefined;
    const [low, high] = [Math.min(known.before, known.value), Math.max(known.before, known.value)];
    return (
      <>
        <span className="theatre-tail" data-pigment={pigment} style={{ left: percent(low), width: `${high - low}%` }} />
        <span className="theatre-before" data-pigment={pigment} style={{ left: percent(known.before) }} />
      </>
    );
  }
  const [low, high] = known.form === 'band' ? [known.low, known.high] : [known.from, known.to];
  return (
    <span className="theatre-band" data-pigment={pigment} style={{ left: percent(low), width: `${high - low}%` }} />
  );
}

function ReadingMark({
  reading,
  theatre,
  width,
}: {
  readonly reading: TheatreReading;
  readonly theatre: string;
  readonly width: number;
}) {
  const pigment = useGame((state) => seatDef(state, reading.reader)?.pigment ?? 'none');
  return (
    <li className="theatre-reading">
      <span className="visually-hidden">{readingSentence(reading, theatre)}</span>
      <Tail reading={reading} pigment={pigment} />
      <span className="theatre-mark" style={{ left: percent(centreOf(reading.known)) }}>
        <SideMark seat={reading.reader} size={20} />
      </span>
      <Change reading={reading} width={width} />
    </li>
  );
}

/** The drawing only; its frame (title, key, table) belongs to the screen. */
export function TheatreChart({ rows }: { readonly rows: readonly TheatreRow[] }) {
  const [ref, width] = useWidth(420);
  return (
    <div className="theatres">
      <div className="theatres-words" aria-hidden="true">
        {ZONES.map((zone) => (
          <span key={zone.word}>{t(`chart.word.${zone.word}`)}</span>
        ))}
      </div>
      <div className="theatres-body">
        <div className="theatres-ground" ref={ref}>
          <Zones />
        </div>
        {rows.map((row) => (
          <div key={row.theatre} className="theatre-row">
            <span className="theatre-name">{row.name}</span>
            <ul className="theatre-readings" aria-label={row.name}>
              {row.readings.map((reading) => (
                <ReadingMark key={reading.reader} reading={reading} theatre={row.name} width={width} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </div>
  );
}
