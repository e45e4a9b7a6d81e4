/** The line of one seat's threat beside the back-cast and the games of the program. */
import type { History } from '../../analysis/backcast/index.ts';
import type { SeatId } from '../../engine/index.ts';
import { refs } from '../../engine/index.ts';
import { formatNumber, formatTurn, t } from '../../i18n/index.ts';
import { ChartFrame, type ChartTable } from '../charts/chart-frame.tsx';
import { ThreatSeries } from '../charts/threat-series.tsx';
import { pointsOf } from '../debrief/series-story.ts';
import { historyPoints, stepIndex } from '../debrief/use-history.ts';
import { seatName } from '../panels/names.ts';
import type { Match } from '../panels/use-match.ts';
import { Num } from '../parts/index.ts';
import { fanPoints } from '../what-if/fan-chart.tsx';
import { insideBand } from './trend-words.ts';
import type { Spread } from './use-spread.ts';
import { WithHint } from './with-hint.tsx';

interface LineProps {
  readonly match: Match;
  readonly reader: SeatId;
  readonly history: History | undefined;
  readonly spread: Spread | undefined;
}

function lineFinding({ match: { view }, reader, spread }: LineProps): string {
  const fan = spread?.fan[reader];
  if (fan === undefined) return t('trend.spread-not-run');
  const values = view.history
    .filter(({ turn }) => turn >= 1)
    .map(({ tick }) => ({ tick, value: view.debrief?.threatByTick[reader]?.[tick] ?? 0 }));
  const { inside, of } = insideBand(values, fan);
  return t('trend.spread-finding', { inside: formatNumber(inside), of: formatNumber(of), seat: seatName(reader) });
}

function lineTable({ match: { view, level }, reader, history, spread }: LineProps): ChartTable {
  const fan = spread?.fan[reader];
  return {
    columns: [
      t('chart.years'),
      t('trend.column.match'),
      ...(history === undefined ? [] : [t('chart.back-cast')]),
      ...(fan === undefined ? [] : [t('trend.column.spread')]),
    ],
    rows: view.history
      .filter(({ turn }) => turn >= 1)
      .map(({ turn, tick, threat }) => {
        const band = fan?.[tick];
        return [
          <span key="turn" data-plain="">
            {formatTurn(level.clock, turn)}
          </span>,
          <Num key="match" value={threat[reader]} of={refs.history(reader, turn)} />,
          ...(history === undefined
            ? []
            : [<Num key="real" value={history.threat[reader]?.[stepIndex(level, turn)]?.mean} />]),
          ...(band === undefined
            ? []
            : [
                <span key="spread" data-plain="">
                  {t('common.range', { from: formatNumber(band.low), to: formatNumber(band.high) })}
                </span>,
              ]),
        ];
      }),
  };
}

export function TrendLine(props: LineProps) {
  const { match, reader, history, spread } = props;
  const { view, level, me, rival } = match;
  const names = { reader: seatName(reader), rival: seatName(reader === me ? rival : me) };
  const fan = spread?.fan[reader];
  return (
    <ChartFrame
      title={t('debrief.happened.reader', names)}
      aside={t('chart.threat-axis')}
      finding={<WithHint finding={lineFinding(props)} hint={fan === undefined ? t('trend.play-spread') : undefined} />}
      table={lineTable(props)}
    >
      <ThreatSeries
        seat={reader}
        readerName={names.reader}
        rivalName={names.rival}
        points={pointsOf(view, level, reader)}
        notes={[]}
        {...(fan === undefined ? {} : { band: fanPoints(level, fan) })}
        {...(history === undefined ? {} : { history: historyPoints(history, level, reader) })}
        height={220}
        clock={level.clock}
      />
    </ChartFrame>
  );
}
