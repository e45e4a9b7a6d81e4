/** The figures of a state's dossier; each opens to where it comes from. */
import type { ReactNode } from 'react';
import { type ForceView, refs, type StateView } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { ownView } from '../../store/index.ts';
import { Num, SideMark } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { ownAlarm, wordBefore } from './alarm.ts';
import { seatName, theatreName } from './names.ts';
import { RivalAlarm } from './rival-alarm.tsx';
import { standingOf } from './state-status.ts';
import { useMatch } from './use-match.ts';

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {children}
    </tr>
  );
}

/** Figures that exist once for each seat, side by side. */
export function SeatFigures({ state }: { readonly state: StateView }) {
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

/** Figures that the state has by itself. */
export function SingleFigures({ state }: { readonly state: StateView }) {
  const match = useMatch();
  // Who is in an alliance, or leads one, asks for no way in.
  const joins = match !== undefined && state.homeOf === undefined && standingOf(match.level, state)?.rung !== 'member';
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
        {joins && figure('ready', state.ready * 100, ' %')}
        {figure('own', state.own, '', 1)}
        {figure('separatist', state.separatist * 100, ' %')}
        {figure('harm', state.harm * 100, ' %')}
      </tbody>
    </table>
  );
}

/** The state's theatre: both alarms and the rung. */
export function TheatreFigures({ theatre }: { readonly theatre: string }) {
  const match = useMatch();
  if (match === undefined) return undefined;
  const { view, me, rival } = match;
  const own = ownAlarm(view, theatre);
  return (
    <section className="dossier-part">
      <h3>{theatreName(theatre)}</h3>
      <p>
        {t('dossier.alarm-in', { reader: seatName(me) })}: {wordBefore(own)}
        <Num value={own} of={refs.theatre(theatre)} label={t('dossier.alarm-in', { reader: seatName(me) })} />
      </p>
      <p>
        {t('dossier.alarm-in', { reader: seatName(rival) })}:{' '}
        <RivalAlarm match={match} theatre={theatre} label={t('dossier.alarm-in', { reader: seatName(rival) })} />
      </p>
      <p>
        {t('ladder.title')}:{' '}
        <Num value={view.theatreRungs[theatre]} of={refs.rung(theatre)} label={t('ladder.title')} />{' '}
        {t(`rung.${view.theatreRungs[theatre] ?? 0}.short`)}
      </p>
    </section>
  );
}
