/** The board as a table: everything the map shows and does, for every state, both seats' figures side by side. */
import './board-table.css';
import { useState } from 'react';
import type { StateView } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { gameStore } from '../../store/index.ts';
import { Button } from '../parts/index.ts';
import { BoardTableMore } from './board-table-more.tsx';
import { StateRow, TheatreHead } from './board-table-rows.tsx';
import { seatName, theatreName } from './names.ts';
import { type Match, useMatch } from './use-match.ts';

function StateTable({
  match,
  theatre,
  states,
}: {
  readonly match: Match;
  readonly theatre: string;
  readonly states: readonly StateView[];
}) {
  const { level } = match;
  return (
    <div className="board-scroll">
      <table className="board-states" aria-labelledby={`table-${theatre}`}>
        <thead>
          <tr>
            <th scope="col">{t('table.state')}</th>
            <th scope="col">{t('table.status')}</th>
            {level.seats.map(({ id }) => (
              <th key={id} scope="col">
                {t('table.support', { seat: seatName(id) })}
              </th>
            ))}
            {level.seats.map(({ id }) => (
              <th key={id} scope="col">
                {t('table.forces', { seat: seatName(id) })}
              </th>
            ))}
            <th scope="col">{t('dossier.occupied')}</th>
            <th scope="col">{t('table.act')}</th>
          </tr>
        </thead>
        <tbody>
          {states.map((state) => (
            <StateRow key={state.id} match={match} state={state} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function BoardTable() {
  const match = useMatch();
  const [pick, setPick] = useState('all');
  if (match === undefined) return undefined;
  const theatres = match.level.theatres.filter((theatre) => pick === 'all' || theatre.id === pick);
  const inTheatre = (theatre: string | undefined): readonly StateView[] =>
    match.view.states.filter((state) => state.exists && state.theatre === theatre);
  const elsewhere = inTheatre(undefined);
  return (
    <section className="board-table" id="region-map" tabIndex={-1} aria-labelledby="table-title">
      <div className="board-table-head">
        <h2 id="table-title">{t('table.title')}</h2>
        <label className="board-filter">
          <span className="visually-hidden">{t('table.filter')}</span>
          <select className="input" value={pick} onChange={(event) => setPick(event.target.value)}>
            <option value="all">{t('table.all')}</option>
            {match.level.theatres.map(({ id }) => (
              <option key={id} value={id}>
                {theatreName(id)}
              </option>
            ))}
          </select>
        </label>
        {match.level.map !== 'none' && (
          <Button kind="small" icon="map" onClick={() => gameStore.getState().set('table', false)}>
            {t('table.to-map')}
          </Button>
        )}
      </div>
      {theatres.map(({ id }) => (
        <div key={id}>
          <TheatreHead match={match} theatre={id} />
          <StateTable match={match} theatre={id} states={inTheatre(id)} />
        </div>
      ))}
      {pick === 'all' && elsewhere.length > 0 && (
        <div>
          <div className="board-theatre">
            <h3 id="table-elsewhere">{t('table.elsewhere')}</h3>
          </div>
          <StateTable match={match} theatre="elsewhere" states={elsewhere} />
        </div>
      )}
      {pick === 'all' && <BoardTableMore match={match} />}
    </section>
  );
}
