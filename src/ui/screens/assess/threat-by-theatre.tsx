/** Threat in each theatre before and after the turn, as both sides read it; the other side's as the staff knows it. */
import type { SeatId, TheatreId } from '../../../engine/index.ts';
import { refs } from '../../../engine/index.ts';
import { formatBand, t } from '../../../i18n/index.ts';
import { ChartFrame, type ChartTable } from '../../charts/chart-frame.tsx';
import { TheatreChart, type TheatreReading, type TheatreRow } from '../../charts/theatre-chart.tsx';
import { type Known, ZONES } from '../../charts/theatre-geometry.ts';
import { seatName, theatreName } from '../../panels/names.ts';
import type { Match } from '../../panels/use-match.ts';
import { Num, SideMark } from '../../parts/index.ts';

/** What is known of the rival's threat in a theatre. */
export function rivalKnown({ view, rival }: Pick<Match, 'view' | 'rival'>, theatre: TheatreId): Known {
  const threat = view.rival?.threat;
  if (threat?.form === 'exact') {
    // The last entry is the turn that has just ended, in its Assess as in the Brief after it.
    const before = (view.history.at(-2) ?? view.history[0])?.theatres[rival]?.[theatre];
    return { form: 'exact', value: threat.theatres[theatre] ?? 0, before };
  }
  if (threat?.form === 'band') {
    const [low, high] = threat.theatres[theatre] ?? [0, 100];
    return { form: 'band', low, high };
  }
  const zone = ZONES.find((each) => each.word === threat?.theatres[theatre]) ?? ZONES[0];
  return { form: 'zone', from: zone.from, to: zone.to };
}

function rowsOf(match: Match): readonly TheatreRow[] {
  const { view, level, me, rival } = match;
  return level.theatres.map(({ id }) => {
    const cell = view.threat?.theatres.find((each) => each.theatre === id);
    const own: TheatreReading = {
      reader: me,
      readerName: seatName(me),
      known: { form: 'exact', value: cell?.total ?? 0, before: cell?.previous },
      explain: refs.theatre(id, 'change'),
    };
    const known = rivalKnown(match, id);
    const explain = known.form === 'exact' ? refs.rival(id, 'change') : undefined;
    return {
      theatre: id,
      name: theatreName(id),
      readings: [{ reader: rival, readerName: seatName(rival), known, explain }, own],
    };
  });
}

function cells(reading: TheatreReading, theatre: TheatreId) {
  const { known } = reading;
  if (known.form === 'exact') {
    const of = reading.explain?.startsWith('rival') === true ? refs.rival : refs.theatre;
    return [
      <Num key="before" value={known.before} of={of(theatre, 'before')} />,
      <Num key="after" value={known.value} of={of(theatre)} />,
      <Num
        key="change"
        value={known.before === undefined ? undefined : known.value - known.before}
        of={reading.explain}
        signed
      />,
    ];
  }
  const after =
    known.form === 'band'
      ? formatBand(known.low, known.high)
      : t(`chart.word.${ZONES.find((zone) => zone.from === known.from)?.word ?? 'calm'}`);
  return [
    t('chart.not-known'),
    <span key="after" data-plain="">
      {after}
    </span>,
    t('chart.not-known'),
  ];
}

function tableOf(rows: readonly TheatreRow[]): ChartTable {
  return {
    columns: [t('chart.theatre'), t('chart.reader'), t('chart.before'), t('chart.after'), t('chart.change')],
    rows: rows.flatMap((row) =>
      row.readings.map((reading) => [row.name, reading.readerName, ...cells(reading, row.theatre)]),
    ),
  };
}

function Key({ reader, rival }: { readonly reader: SeatId; readonly rival: SeatId }) {
  return (
    <span className="threat-key-item">
      <SideMark seat={reader} size={16} /> {t('assess.reads', { reader: seatName(reader), rival: seatName(rival) })}
    </span>
  );
}

export function ThreatByTheatre({ match }: { readonly match: Match }) {
  const { view, me, rival } = match;
  const rows = rowsOf(match);
  const key = (
    <span className="threat-key">
      {t('assess.threat-key')} <Key reader={rival} rival={me} /> <Key reader={me} rival={rival} />
      {view.rival?.threat.form !== 'exact' && ` ${t('assess.as-known')}`}
    </span>
  );
  return (
    <ChartFrame title={t('assess.threat')} finding={key} table={tableOf(rows)} className="assess-threat">
      <TheatreChart rows={rows} />
    </ChartFrame>
  );
}
