/** The board of a level without a map of Europe: a valley between two states, drawn as hills in contour lines. */
import './valley-scene.css';
import { type ForceView, refs, type SeatDef } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { gameStore, rivalAlarmPoints } from '../../store/index.ts';
import { MarkShape, Num, SideMark } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { alarmStep, ownAlarm, wordBefore } from './alarm.ts';
import { seatName, stateName, theatreName } from './names.ts';
import { RivalAlarm } from './rival-alarm.tsx';
import { type Match, useMatch } from './use-match.ts';

const WIDTH = 700;
const HEIGHT = 470;

/** A closed wavy ring around a hilltop; `grow` is its distance from the top. */
function ring(cx: number, cy: number, grow: number, phase: number): string {
  const points: string[] = [];
  for (let k = 0; k < 40; k += 1) {
    const angle = (k / 40) * Math.PI * 2;
    const wave = 1 + 0.12 * Math.sin(2 * angle + phase) + 0.05 * Math.sin(5 * angle - phase);
    points.push(
      `${(cx + Math.cos(angle) * grow * wave * 0.78).toFixed(1)} ${(cy + Math.sin(angle) * grow * wave * 1.2).toFixed(1)}`,
    );
  }
  return `M${points.join('L')}Z`;
}

/** Near enough to the middle that both names stand in a square cut of the drawing. */
const HILLS = [
  { cx: 150, cy: 210, phase: 0.6 },
  { cx: 556, cy: 250, phase: 2.4 },
] as const;
const RINGS = [26, 52, 80, 110, 142, 176];
const RIVER = 'M372 -10C330 60 402 120 360 200S300 300 346 372 330 440 344 490';
const VALLEY = 'M292 -6C262 90 300 160 270 240S256 380 276 476H428C446 380 418 310 440 230S418 80 436 -6Z';
const VILLAGES: readonly (readonly [number, number])[] = [
  [330, 96],
  [388, 180],
  [318, 286],
  [372, 392],
];

/** Points of threat that the shown reading draws over the valley, for hatching only. */
function useShownAlarm(match: Match, theatre: string): number {
  const layer = useGame((state) => state.layer);
  const own = ownAlarm(match.view, theatre) ?? 0;
  const theirs = rivalAlarmPoints(match.view.rival?.threat, theatre) ?? 0;
  if (layer === 'seen') return theirs;
  return layer === 'alignment' || layer === 'forces' ? 0 : own;
}

/** One side's forces in the valley: a plate for each, up to six, near its own hill. */
function Forces({
  forces,
  seat,
  left,
}: {
  readonly forces: readonly ForceView[];
  readonly seat: SeatDef;
  readonly left: boolean;
}) {
  const mine = forces.filter((force) => force.seat === seat.id).slice(0, 6);
  return mine.map((force, index) => (
    <g key={force.id} transform={`translate(${left ? 232 : 466} ${130 + index * 44}) scale(1.25)`}>
      <MarkShape letter={seat.letter} shape={seat.shape} pigment={seat.pigment} />
    </g>
  ));
}

function Drawing({ match, theatre }: { readonly match: Match; readonly theatre: string }) {
  const { level, view, year } = match;
  const step = alarmStep(useShownAlarm(match, theatre));
  const [a, b] = level.seats;
  const middle = view.states.find((state) => state.theatre === theatre);
  const home = (seat: SeatDef): string => stateName(seat.homeRegions[0] ?? '', year);
  return (
    <svg
      className="valley-drawing"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <rect className="valley-land" width={WIDTH} height={HEIGHT} />
      {HILLS.map(({ cx, cy, phase }) =>
        RINGS.map((grow, index) => (
          <path
            key={`${cx} ${grow}`}
            className="valley-contour"
            data-heavy={index === 2}
            d={ring(cx, cy, grow, phase)}
          />
        )),
      )}
      <path className="valley-floor" d={VALLEY} />
      {step > 0 && <path d={VALLEY} fill={`url(#pattern-alarm-${step})`} />}
      <path className="valley-river" d={RIVER} />
      {VILLAGES.map(([x, y]) => (
        <circle key={y} className="valley-village" cx={x} cy={y} r="3" />
      ))}
      <Forces forces={view.forces} seat={a} left />
      <Forces forces={view.forces} seat={b} left={false} />
      <text className="valley-name" x={HILLS[0].cx} y={HILLS[0].cy + 4}>
        {home(a)}
      </text>
      <text className="valley-name" x={HILLS[1].cx} y={HILLS[1].cy + 4}>
        {home(b)}
      </text>
      {middle !== undefined && (
        <text className="valley-name" x="350" y="240">
          {stateName(middle.id, year)}
        </text>
      )}
    </svg>
  );
}

/** The same in words and figures. */
function Key({ match, theatre }: { readonly match: Match; readonly theatre: string }) {
  const { view, me, rival } = match;
  const own = ownAlarm(view, theatre);
  const state = view.states.find((each) => each.theatre === theatre);
  return (
    <section className="valley-key" aria-label={theatreName(theatre)}>
      <p>
        <SideMark seat={me} size={18} /> {t('table.alarm', { reader: seatName(me) })}: {wordBefore(own)}
        <Num value={own} of={refs.theatre(theatre)} label={t('table.alarm', { reader: seatName(me) })} />
      </p>
      <p>
        <SideMark seat={rival} size={18} /> {t('table.alarm', { reader: seatName(rival) })}:{' '}
        <RivalAlarm match={match} theatre={theatre} label={t('table.alarm', { reader: seatName(rival) })} />
      </p>
      {state !== undefined && (
        <button
          type="button"
          className="valley-more"
          data-first=""
          onClick={() => {
            gameStore.getState().select(state.id);
            gameStore.getState().openDossier(true);
          }}
        >
          {t('dossier.of', { state: stateName(state.id, match.year) })}
        </button>
      )}
    </section>
  );
}

export function ValleyScene() {
  const match = useMatch();
  const theatre = match?.level.theatres[0]?.id;
  if (match === undefined || theatre === undefined) return undefined;
  return (
    <div className="valley">
      <Drawing match={match} theatre={theatre} />
      <Key match={match} theatre={theatre} />
    </div>
  );
}
