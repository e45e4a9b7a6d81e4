/** Trends of a match: its lines beside the back-cast of what was really done and beside games played by the program. */
import './trend.css';
import '../studies/studies.css';
import { type ReactNode, useMemo, useState } from 'react';
import { formatNumber, formatTurn, t } from '../../i18n/index.ts';
import { laggedCorrelations } from '../../lib/lagged.ts';
import { useHistory } from '../debrief/use-history.ts';
import type { Match } from '../panels/use-match.ts';
import { Button, WithTerms } from '../parts/index.ts';
import { StudyBar } from '../studies/study-bar.tsx';
import { studyNumber } from '../studies/study-numbers.ts';
import { LagChart } from './lag-chart.tsx';
import { TrendLine } from './trend-line.tsx';
import { TurnChart } from './turn-chart.tsx';
import { type TurnSeries, turnSeries } from './turn-series.ts';
import { knownSpread, SPREAD_GAMES, type Spread, useSpread } from './use-spread.ts';

/** Turns by which one series may come after the other, or before it. */
const MOST_LAG = studyNumber('trend.lags');
const SAMPLES = studyNumber('trend.samples');

/** It begins with the question of enlargement: members of the first seat's side, threat of the second. */
function Lags({ match, series }: { readonly match: Match; readonly series: readonly TurnSeries[] }) {
  const [one, other] = match.level.seats;
  const [firstId, setFirst] = useState(`members ${one.id}`);
  const [secondId, setSecond] = useState(`threat ${other.id}`);
  const [first, second] = [firstId, secondId].map((id) => series.find((each) => each.id === id) ?? series[0]);
  const found = useMemo(() => {
    if (first === undefined || second === undefined) return undefined;
    const both =
      first.real !== undefined && second.real !== undefined ? ([first.real, second.real] as const) : undefined;
    return {
      match: laggedCorrelations(first.match, second.match, MOST_LAG, SAMPLES),
      real: both === undefined ? undefined : laggedCorrelations(both[0], both[1], MOST_LAG, SAMPLES),
    };
  }, [first, second]);
  if (first === undefined || second === undefined || found === undefined) return undefined;
  const choose = (label: string, value: string, change: (id: string) => void) => (
    <label className="field">
      <span className="field-label">{label}</span>
      <select className="input" value={value} onChange={({ target }) => change(target.value)}>
        {series.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section className="trend-lags">
      <div className="trend-chooser">
        {choose(t('trend.first'), first.id, setFirst)}
        {choose(t('trend.second'), second.id, setSecond)}
      </div>
      <LagChart first={first.name} second={second.name} {...found} />
    </section>
  );
}

/** Members, forces and crises turn by turn. */
function Counted({
  match: { view, level },
  series,
  spread,
}: {
  readonly match: Match;
  readonly series: readonly TurnSeries[];
  readonly spread: Spread | undefined;
}) {
  const bands = spread?.turns;
  return (
    <section className="trend-counted" aria-labelledby="trend-counted">
      <h2 id="trend-counted">{t('trend.counted')}</h2>
      <div className="trend-counts">
        {series
          .filter(({ id }) => !id.startsWith('threat '))
          .map((each) => (
            <TurnChart key={each.id} level={level} view={view} series={each} band={bands?.[each.id]} />
          ))}
      </div>
    </section>
  );
}

function TurnTable({
  match: { view, level },
  series,
}: {
  readonly match: Match;
  readonly series: readonly TurnSeries[];
}) {
  const turns = view.history.filter(({ turn }) => turn >= 1);
  return (
    <details className="trend-table">
      <summary>{t('trend.table')}</summary>
      <section className="data-table-scroll" aria-label={t('trend.table')}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t('chart.years')}</th>
              {series.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {turns.map(({ turn }, index) => (
              <tr key={turn}>
                <th scope="row" data-plain="">
                  {formatTurn(level.clock, turn)}
                </th>
                {series.map(({ id, match, real }) => (
                  <td key={id} data-plain="">
                    {real === undefined
                      ? formatNumber(match[index], 1)
                      : t('trend.match-and-real', {
                          match: formatNumber(match[index], 1),
                          real: formatNumber(real[index], 1),
                        })}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

/** The same on paper: what needs no pressing, with the band where games were played before. */
export function TrendOnPaper({ match }: { readonly match: Match }) {
  const { view, level, me, rival } = match;
  const history = useHistory(match);
  const spread = knownSpread(view);
  const series = useMemo(() => turnSeries(view, level, history, [rival, me]), [view, level, history, me, rival]);
  return (
    <div className="study trend">
      <h1 className="debrief-heading">{t('trend.title')}</h1>
      <p className="text-voice">{t('trend.lead')}</p>
      <div className="trend-lines">
        {[rival, me].map((reader) => (
          <TrendLine key={reader} match={match} reader={reader} history={history} spread={spread} />
        ))}
      </div>
      <Counted match={match} series={series} spread={spread} />
      <Lags match={match} series={series} />
      <section className="study-section method">
        <h2>{t('back-cast.method')}</h2>
        <p data-plain="">{t('trend.method', { samples: formatNumber(SAMPLES) })}</p>
        <p>{t('trend.caution')}</p>
      </section>
    </div>
  );
}

export function Trend({ match, heading }: { readonly match: Match; readonly heading: ReactNode }) {
  const { view, level, me, rival } = match;
  const history = useHistory(match);
  const { spread, found, start, cancel } = useSpread(match);
  const series = useMemo(() => turnSeries(view, level, history, [rival, me]), [view, level, history, me, rival]);
  const games = spread?.games ?? 0;
  return (
    <div className="study trend">
      <header className="study-head">
        {heading}
        <p className="text-voice">{t('trend.lead')}</p>
      </header>
      <div className="trend-run">
        <Button icon="fork" onClick={start}>
          <span data-plain="">{t('trend.run', { games: formatNumber(SPREAD_GAMES) })}</span>
        </Button>
        {found.state !== 'waiting' && (
          <StudyBar run={{ ...found, start, cancel }} ended={t('trend.ended', { games: formatNumber(games) })} />
        )}
      </div>
      <div className="trend-lines">
        {[rival, me].map((reader) => (
          <TrendLine key={reader} match={match} reader={reader} history={history} spread={spread} />
        ))}
      </div>
      <Counted match={match} series={series} spread={spread} />
      <Lags match={match} series={series} />
      <TurnTable match={match} series={series} />
      <section className="study-section method">
        <h2>{t('back-cast.method')}</h2>
        <p data-plain="">
          <WithTerms text={t('trend.method', { samples: formatNumber(SAMPLES) })} />
        </p>
        <p>
          <WithTerms text={t('trend.caution')} />
        </p>
      </section>
    </div>
  );
}
