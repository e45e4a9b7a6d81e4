/** Fourth page: a past board under the lens. Left of the line as its mover meant it, right of it as the other side saw it. */
import { useMemo, useState } from 'react';
import type { CardView, SeatId } from '../../engine/index.ts';
import { formatNumber, formatTurn, t } from '../../i18n/index.ts';
import type { LensLook, MountedMap } from '../../store/index.ts';
import { stateOfAct } from '../panels/act-place.ts';
import { LookMap } from '../panels/look-map.tsx';
import { deskName, seatName } from '../panels/names.ts';
import type { Match } from '../panels/use-match.ts';
import { LensDivider, Segments } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { useLayout } from '../use-layout.ts';
import { costliestCards } from './costliest-gaps.tsx';
import { ForkTurn } from './fork-turn.tsx';
import { LensKey } from './lens-key.tsx';
import { actsOf, lensNotes, NOTE_LINE, recordSentence } from './lens-story.ts';
import { LensTable } from './lens-table.tsx';
import { PageHeading } from './page-heading.tsx';
import { TurnMarksKey, YearScrubber } from './year-scrubber.tsx';

type Mode = LensLook['mode'];
const MODES: readonly Mode[] = ['meant', 'divide', 'seen'];

interface Sides {
  readonly mover: SeatId;
  readonly reader: SeatId;
}

/** Whose reading lies on which side, over the map and moving with the line. */
function Headings({
  mover,
  reader,
  mode,
  divider,
  match,
}: Sides & { readonly mode: Mode; readonly divider: number; readonly match: Match }) {
  const pigment = match.level.seats.find((seat) => seat.id === mover)?.pigment;
  const left = mode === 'meant' ? 100 : mode === 'seen' ? 0 : Math.min(74, Math.max(26, divider));
  return (
    <div className="lens-headings" style={{ gridTemplateColumns: `${left}fr ${100 - left}fr` }}>
      {mode !== 'seen' && (
        <h2 className="lens-meant" data-pigment={pigment}>
          {t('debrief.lens.meant-by', { desk: deskName(mover) })}
        </h2>
      )}
      {mode !== 'meant' && <h2 className="lens-seen">{t('debrief.lens.seen-by', { seat: seatName(reader) })}</h2>}
    </div>
  );
}

function Divider({
  map,
  value,
  onChange,
  mover,
  reader,
}: Sides & { readonly map: MountedMap; readonly value: number; readonly onChange: (value: number) => void }) {
  const { left, top, width, height } = map.box();
  const text = t('debrief.lens.value', {
    left: formatNumber(value),
    right: formatNumber(100 - value),
    meant: deskName(mover),
    seen: seatName(reader),
  });
  return (
    <div className="map-divider" style={{ left, top, width, height }}>
      <LensDivider value={value} onChange={onChange} label={t('debrief.lens.slider')} valueText={text} />
    </div>
  );
}

/** The map with the line over it; its look changes only when what it shows does. */
function LensMap({
  match,
  turn,
  mover,
  reader,
  mode,
}: Sides & { readonly match: Match; readonly turn: number; readonly mode: Mode }) {
  const [divider, move] = useState(50);
  const { layout, short } = useLayout();
  const phone = layout === 'phone';
  const letters = phone ? NOTE_LINE.phone : NOTE_LINE.usual;
  const look = useMemo<LensLook>(
    () => ({
      kind: 'lens',
      turn,
      mover,
      mode,
      divider,
      ...lensNotes(actsOf(match.view, turn, mover), match.level, match.view, letters),
    }),
    [match.view, match.level, turn, mover, mode, divider, letters],
  );
  const period = formatTurn(match.level.clock, turn);
  return (
    <>
      <Headings match={match} mover={mover} reader={reader} mode={mode} divider={divider} />
      <LookMap
        look={look}
        label={t('debrief.lens.map', { period, mover: seatName(mover), reader: seatName(reader) })}
        over={(map) => (
          <>
            {mode === 'divide' && <Divider map={map} value={divider} onChange={move} mover={mover} reader={reader} />}
            {!phone && <LensKey match={match} place={short ? 'beside' : 'over'} />}
          </>
        )}
      />
      {phone && <LensKey match={match} place="below" />}
    </>
  );
}

/** The lens opens where the readings lay furthest apart, on an act that has a place on the map. */
function firstAct(match: Match): CardView | undefined {
  const cards = costliestCards(match);
  return cards.find((card) => stateOfAct(card, match.level, match.view) !== undefined);
}

export function LensPage({ match }: { readonly match: Match }) {
  const { view, level, me, rival } = match;
  const asTable = useGame((state) => state.settings.table) || level.map !== 'europe';
  const turns = useMemo(
    () => (view.debrief?.boards ?? []).map((board) => board.turn).filter((turn) => turn >= 1),
    [view],
  );
  const first = useMemo(() => firstAct(match), [match]);
  const [turn, setTurn] = useState(first?.turn ?? turns.at(-1) ?? 1);
  const [mover, setMover] = useState<SeatId>(first?.seat ?? me);
  const [mode, setMode] = useState<Mode>('divide');
  const reader = mover === me ? rival : me;
  const period = formatTurn(level.clock, turn);
  const seats = [level.seats[0].id, level.seats[1].id];
  return (
    <div className="lens" data-table={asTable}>
      <div className="lens-top">
        <PageHeading>{t(asTable ? 'debrief.lens.heading-table' : 'debrief.lens.heading')}</PageHeading>
        <Segments
          label={t('debrief.lens.whose')}
          value={mover}
          onChoose={setMover}
          options={seats.map((seat) => ({
            value: seat,
            seat,
            label: t('debrief.lens.moves-of', { seat: seatName(seat) }),
          }))}
        />
        {!asTable && (
          <Segments
            label={t('debrief.lens.mode')}
            value={mode}
            onChoose={setMode}
            options={MODES.map((each) => ({ value: each, label: t(`debrief.lens.mode.${each}`) }))}
          />
        )}
      </div>
      <p className="lens-record">
        <strong>{t('debrief.lens.on-record')}</strong>{' '}
        <span data-plain="">{recordSentence(view, level, turn, period)}</span> {t('debrief.lens.beliefs')}
      </p>
      {!asTable && <LensMap match={match} turn={turn} mover={mover} reader={reader} mode={mode} />}
      <YearScrubber match={match} turns={turns} turn={turn} onChange={setTurn} />
      <div className="lens-foot">
        <TurnMarksKey match={match} />
        <LensTable match={match} turn={turn} mover={mover} reader={reader} open={asTable} />
      </div>
      <ForkTurn key={turn} match={match} turn={turn} />
      {asTable && <LensTable match={match} turn={turn} mover={reader} reader={mover} open />}
    </div>
  );
}
