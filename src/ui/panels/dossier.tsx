/** One state: where it stands, what it asks for, and every figure the desk knows of it. */
import './dossier.css';
import { type ReactNode, useEffect, useState } from 'react';
import { type ForceView, refs, type StateView } from '../../engine/index.ts';
import { hasText, t } from '../../i18n/index.ts';
import { gameStore, ownView, stateView } from '../../store/index.ts';
import { Button, Dialog, Icon, Num, SideMark } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { alarmText, alarmWordOf, ownAlarm, rivalAlarmText } from './alarm.ts';
import { seatName, stateName, theatreName } from './names.ts';
import { statusText } from './state-status.ts';
import { useMatch } from './use-match.ts';

interface Outline {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** The outline of a state, once the map's geometry is there. */
export function Silhouette({ state, height = 48 }: { readonly state: string; readonly height?: number }) {
  const host = useGame((store) => store.host);
  const [outline, setOutline] = useState<Outline>();
  useEffect(() => {
    let wanted = true;
    setOutline(undefined);
    void host?.silhouette(state).then((found) => {
      if (wanted) setOutline(found);
    });
    return () => {
      wanted = false;
    };
  }, [host, state]);
  if (outline === undefined) return undefined;
  const scale = height / outline.height / 16;
  return (
    <svg
      className="silhouette"
      width={`${outline.width * scale}rem`}
      height={`${outline.height * scale}rem`}
      viewBox={`-1 -1 ${outline.width + 2} ${outline.height + 2}`}
      aria-hidden="true"
    >
      <path d={outline.path} />
    </svg>
  );
}

/** The state chosen on the board, with what the view says of it. */
export function useChosenState(): StateView | undefined {
  return useGame((state) => stateView(ownView(state), state.region));
}

function AsksAndHome({ id }: { readonly id: string }) {
  return (
    <dl className="dossier-lines">
      {(['asks', 'home'] as const).map(
        (line) =>
          hasText(`state.${id}.${line}`) && (
            <div key={line}>
              <dt>{t(`dossier.${line}`)}</dt>
              <dd data-plain="">{t(`state.${id}.${line}`)}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** The inset on the map: name, standing, two lines, and the way to the rest. */
export function DossierInset({ small = false }: { readonly small?: boolean }) {
  const state = useChosenState();
  const match = useMatch();
  if (state === undefined || match === undefined) return undefined;
  const name = stateName(state.id, match.year);
  return (
    <section className="dossier-inset" data-small={small} aria-label={name}>
      <header>
        <Silhouette state={state.id} height={small ? 44 : 48} />
        <div>
          <h2>{name}</h2>
          <p>{statusText(match.level, state)}</p>
        </div>
      </header>
      {!small && <AsksAndHome id={state.id} />}
      <Button kind="link" onClick={() => gameStore.getState().openDossier(true)}>
        {t('dossier.open')}
      </Button>
    </section>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {children}
    </tr>
  );
}

/** Figures that exist once for each seat, side by side. */
function BySeat({ state }: { readonly state: StateView }) {
  const match = useMatch();
  if (match === undefined) return undefined;
  const seats = match.level.seats;
  const each = (get: (seat: string) => ReactNode) => seats.map(({ id }) => <td key={id}>{get(id)}</td>);
  return (
    <table className="dossier-table">
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('dossier.figure')}</span>
          </th>
          {seats.map(({ id }) => (
            <th key={id} scope="col">
              <SideMark seat={id} size={18} /> {seatName(id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Row label={t('dossier.support')}>
          {each((seat) => (
            <Num value={state.support[seat]} of={refs.region(state.id, 'support', seat)} label={t('dossier.support')} />
          ))}
        </Row>
        <Row label={t('dossier.economy')}>
          {each((seat) => (
            <Num
              value={(state.economy[seat] ?? 0) * 100}
              unit=" %"
              of={refs.region(state.id, 'economy', seat)}
              label={t('dossier.economy')}
            />
          ))}
        </Row>
        <Row label={t('dossier.stake')}>
          {each((seat) => (
            <Num
              value={(match.level.seats.find((s) => s.id === seat)?.stakes[state.id]?.redLine ?? 0) * 100}
              unit=" %"
              of={refs.stake(seat, 'redLine', state.id)}
              label={t('dossier.stake')}
            />
          ))}
        </Row>
        <Row label={t('dossier.forces')}>
          {each((seat) => (
            <Forces state={state.id} seat={seat} />
          ))}
        </Row>
        <Row label={t('dossier.occupied')}>
          {each((seat) => (
            <Num
              value={(state.occupied[seat] ?? 0) * 100}
              unit=" %"
              of={refs.region(state.id, 'occupied', seat)}
              label={t('dossier.occupied')}
            />
          ))}
        </Row>
      </tbody>
    </table>
  );
}

function Forces({ state, seat }: { readonly state: string; readonly seat: string }) {
  const all = useGame((store) => ownView(store)?.forces);
  const here = all?.filter((force: ForceView) => force.region === state && force.seat === seat) ?? [];
  if (here.length === 0) return <>{t('common.none')}</>;
  return (
    <ul className="dossier-forces">
      {here.map((force) => (
        <li key={force.id}>
          {t(`force.${force.force}`)}{' '}
          <Num
            value={force.units}
            decimals={1}
            of={refs.region(state, 'forces', String(force.id))}
            label={t(`force.${force.force}`)}
          />
        </li>
      ))}
    </ul>
  );
}

function Single({ state }: { readonly state: StateView }) {
  const figure = (which: string, value: number, unit: string, decimals = 0) => (
    <Row label={t(`dossier.${which}`)}>
      <td colSpan={2}>
        <Num
          value={value}
          unit={unit}
          decimals={decimals}
          of={refs.region(state.id, which)}
          label={t(`dossier.${which}`)}
        />
      </td>
    </Row>
  );
  return (
    <table className="dossier-table">
      <tbody>
        {figure('ready', state.ready * 100, ' %')}
        {figure('own', state.own, '', 1)}
        {figure('separatist', state.separatist * 100, ' %')}
        {figure('harm', state.harm * 100, ' %')}
      </tbody>
    </table>
  );
}

/** The state's theatre: both alarms and the rung. */
function Theatre({ theatre }: { readonly theatre: string }) {
  const match = useMatch();
  if (match === undefined) return undefined;
  const { view, me, rival } = match;
  const own = ownAlarm(view, theatre);
  return (
    <section className="dossier-part">
      <h3>{theatreName(theatre)}</h3>
      <p>
        {t('dossier.alarm-in', { reader: seatName(me) })}: {own !== undefined && `${alarmText(alarmWordOf(own))}, `}
        <Num value={own} of={refs.theatre(theatre)} label={t('dossier.alarm-in', { reader: seatName(me) })} />
      </p>
      <p>
        {t('dossier.alarm-in', { reader: seatName(rival) })}:{' '}
        {view.rival?.threat.form === 'exact' ? (
          <Num
            value={view.rival.threat.theatres[theatre]}
            of={refs.rival(theatre)}
            label={t('dossier.alarm-in', { reader: seatName(rival) })}
          />
        ) : (
          <span data-plain="">{rivalAlarmText(view.rival?.threat, theatre)}</span>
        )}
      </p>
      <p>
        {t('ladder.title')}:{' '}
        <Num value={view.theatreRungs[theatre]} of={refs.rung(theatre)} label={t('ladder.title')} />{' '}
        {t(`rung.${view.theatreRungs[theatre] ?? 0}.short`)}
      </p>
    </section>
  );
}

/** The whole dossier, over the screen. */
export function DossierDialog() {
  const state = useChosenState();
  const match = useMatch();
  const open = useGame((store) => store.dossierOpen);
  if (!open || state === undefined || match === undefined) return undefined;
  const close = (): void => gameStore.getState().openDossier(false);
  return (
    <Dialog
      open
      onClose={close}
      size="sheet"
      title={stateName(state.id, match.year)}
      description={statusText(match.level, state)}
    >
      <div className="dossier" id="region-dossier" tabIndex={-1}>
        <AsksAndHome id={state.id} />
        {state.wish !== undefined && (
          <p className="dossier-wish">
            <Icon name="info" size={18} />
            {t('dossier.wish', { seat: seatName(state.wish) })}
          </p>
        )}
        {hasText(`state.${state.id}.note`) && <p className="text-small">{t(`state.${state.id}.note`)}</p>}
        {state.theatre !== undefined && <Theatre theatre={state.theatre} />}
        <BySeat state={state} />
        <Single state={state} />
      </div>
    </Dialog>
  );
}
