/** The lines of the board as a table: states, and the line of a theatre above them. */
import { aimDraft, optionOf } from '../../commands/index.ts';
import { refs, type StateView } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { gameStore } from '../../store/index.ts';
import { Button, Num, SideMark } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { wordBefore } from './alarm.ts';
import { seatName, stateName, theatreName } from './names.ts';
import { RivalAlarm } from './rival-alarm.tsx';
import { statusText } from './state-status.ts';
import type { Match } from './use-match.ts';

function ForcesCell({
  match,
  state,
  seat,
}: {
  readonly match: Match;
  readonly state: StateView;
  readonly seat: string;
}) {
  const here = match.view.forces.filter((force) => force.region === state.id && force.seat === seat);
  if (here.length === 0) return <td data-label={t('table.forces', { seat: seatName(seat) })}>{t('common.none')}</td>;
  return (
    <td data-label={t('table.forces', { seat: seatName(seat) })}>
      {here.map((force) => (
        <span key={force.id} className="board-force">
          {t(`force.${force.force}`)}{' '}
          <Num
            value={force.units}
            decimals={1}
            of={refs.region(state.id, 'forces', String(force.id))}
            label={t(`force.${force.force}`)}
          />
        </span>
      ))}
    </td>
  );
}

/** Open the dossier, or point the draft here if it may go here. */
function ActCell({ state }: { readonly state: StateView }) {
  const draft = useGame((store) => store.draft);
  const legal = useGame(
    (store) =>
      store.draft !== undefined &&
      optionOf(store, store.draft.move)?.targets.some((target) => target.state === state.id && target.legal) === true,
  );
  const aimed = draft?.state === state.id;
  return (
    <td className="board-act">
      <Button
        kind="small"
        onClick={() => {
          gameStore.getState().select(state.id);
          gameStore.getState().openDossier(true);
        }}
      >
        {t('table.dossier')}
      </Button>
      {legal && (
        <Button
          kind="small"
          icon={aimed ? 'check' : undefined}
          aria-pressed={aimed}
          onClick={() => aimDraft({ state: state.id })}
        >
          {t('table.aim')}
        </Button>
      )}
    </td>
  );
}

/** One state with the figures of both seats and what can be done with it. */
export function StateRow({ match, state }: { readonly match: Match; readonly state: StateView }) {
  const chosen = useGame((store) => store.region === state.id);
  const { level, year } = match;
  return (
    <tr data-chosen={chosen}>
      <th scope="row">{stateName(state.id, year)}</th>
      <td data-label={t('table.status')}>{statusText(level, state)}</td>
      {level.seats.map(({ id }) => (
        <td key={id} data-label={t('table.support', { seat: seatName(id) })}>
          <Num value={state.support[id]} of={refs.region(state.id, 'support', id)} label={t('dossier.support')} />
        </td>
      ))}
      {level.seats.map(({ id }) => (
        <ForcesCell key={id} match={match} state={state} seat={id} />
      ))}
      <td data-label={t('dossier.occupied')}>
        {level.seats.every(({ id }) => (state.occupied[id] ?? 0) === 0)
          ? t('common.none')
          : level.seats
              .filter(({ id }) => (state.occupied[id] ?? 0) > 0)
              .map(({ id }) => (
                <span key={id} className="board-force">
                  {seatName(id)}{' '}
                  <Num
                    value={(state.occupied[id] ?? 0) * 100}
                    unit=" %"
                    of={refs.region(state.id, 'occupied', id)}
                    label={t('dossier.occupied')}
                  />
                </span>
              ))}
      </td>
      <ActCell state={state} />
    </tr>
  );
}

/** A theatre's own line: both alarms, change, rung, and pointing a draft at the theatre. */
export function TheatreHead({ match, theatre }: { readonly match: Match; readonly theatre: string }) {
  const { view, me, rival } = match;
  const own = view.threat?.theatres.find((each) => each.theatre === theatre);
  const aimed = useGame((store) => store.draft?.theatre === theatre);
  const legal = useGame(
    (store) =>
      store.draft !== undefined &&
      optionOf(store, store.draft.move)?.targets.some((target) => target.theatre === theatre && target.legal) === true,
  );
  return (
    <div className="board-theatre">
      <h3 id={`table-${theatre}`}>{theatreName(theatre)}</h3>
      <dl>
        <div>
          <dt>
            <SideMark seat={me} size={16} /> {t('table.alarm', { reader: seatName(me) })}
          </dt>
          <dd>
            {wordBefore(own?.total)}
            <Num value={own?.total} of={refs.theatre(theatre)} label={t('table.alarm', { reader: seatName(me) })} />
            {own !== undefined && own.total !== own.previous && (
              <>
                {' ('}
                <Num
                  value={own.total - own.previous}
                  signed
                  of={refs.theatre(theatre, 'change')}
                  label={t('table.change')}
                />
                {')'}
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>
            <SideMark seat={rival} size={16} /> {t('table.alarm', { reader: seatName(rival) })}
          </dt>
          <dd>
            <RivalAlarm match={match} theatre={theatre} label={t('table.alarm', { reader: seatName(rival) })} />
          </dd>
        </div>
        <div>
          <dt>{t('ladder.title')}</dt>
          <dd>
            <Num value={view.theatreRungs[theatre]} of={refs.rung(theatre)} label={t('ladder.title')} />{' '}
            {t(`rung.${view.theatreRungs[theatre] ?? 0}.short`)}
          </dd>
        </div>
      </dl>
      {legal && (
        <Button
          kind="small"
          icon={aimed ? 'check' : undefined}
          aria-pressed={aimed}
          onClick={() => aimDraft({ theatre })}
        >
          {t('table.aim')}
        </Button>
      )}
    </div>
  );
}
