/** The ladder of a crisis: both desks on it, what each answer does at home as bars, and the ways that lead off. */
import type { CSSProperties } from 'react';
import type { CrisisView, SeatId } from '../../../engine/index.ts';
import { refs } from '../../../engine/index.ts';
import { formatNumber, t } from '../../../i18n/index.ts';
import { seatName } from '../../panels/names.ts';
import type { Match } from '../../panels/use-match.ts';
import { LOW_RUNG, Num, SideMark, TOP_RUNG } from '../../parts/index.ts';

const RUNGS = Array.from({ length: TOP_RUNG - LOW_RUNG + 1 }, (_, index) => TOP_RUNG - index);
/** Points of home support that fill a bar. */
const FULL = 30;

interface RungProps {
  readonly rung: number;
  readonly match: Match;
  readonly crisis: CrisisView;
}

/** Ways that lead down from a rung: an offer that stands, and the one that could be made. */
function waysFrom(rung: number, { me, rival }: Match, crisis: CrisisView): readonly string[] {
  const ways: string[] = [];
  if (crisis.rungs[rival] === rung && crisis.offered[rival] === true) {
    ways.push(t('crisis.way.offer-theirs', { seat: seatName(rival) }));
  }
  if (crisis.rungs[me] !== rung || rung < 1) return ways;
  if (crisis.offered[me] === true) ways.push(t('crisis.way.offer-mine'));
  else if (ways.length === 0) ways.push(t('crisis.way.offer-open'));
  return ways;
}

function Ways({ rung, match, crisis }: RungProps) {
  const ways = waysFrom(rung, match, crisis);
  if (ways.length === 0) return undefined;
  return (
    <span className="rung-way">
      {ways.map((way) => (
        <em key={way}>{way}</em>
      ))}
      <svg viewBox="0 0 60 40" aria-hidden="true">
        <path d="M58 2C40 2 38 8 34 18S22 37 2 38" vectorEffect="non-scaling-stroke" />
      </svg>
    </span>
  );
}

/** What the answers that lead to this rung do at home. */
function HomeBars({ rung, crisis }: RungProps) {
  const options = crisis.options.filter((option) => option.legal && option.rung === rung);
  return options.map((option) => (
    <span key={option.choice} className="rung-home">
      <span
        className="rung-bar"
        data-gain={option.home > 0}
        style={{ '--share': Math.min(1, Math.abs(option.home) / FULL) } as CSSProperties}
        aria-hidden="true"
      />
      <span>
        {t(`crisis.choice.${option.choice}`)} <Num value={option.home} of={refs.homeCost(option.choice)} signed />
      </span>
    </span>
  ));
}

function Rung(props: RungProps) {
  const { rung, crisis, match } = props;
  const here = [match.me, match.rival].filter((seat) => crisis.rungs[seat] === rung);
  const current = Math.max(...Object.values(crisis.rungs)) === rung;
  const style = { '--lean': (TOP_RUNG - rung) / (TOP_RUNG - LOW_RUNG) } as CSSProperties;
  return (
    <li
      className="rung"
      style={style}
      data-current={current}
      data-held={here.length > 0}
      data-low={rung < 0}
      data-high={rung >= match.view.forceRung}
    >
      <Ways {...props} />
      <span className="rung-number" data-plain="">
        {formatNumber(rung)}
      </span>
      <span className="rung-bar-line">
        {here.map((seat) => (
          <SideMark key={seat} seat={seat} name={seatName(seat)} size={26} />
        ))}
      </span>
      <span className="rung-text">
        <span className="rung-name">{t(`rung.${rung}.short`)}</span>
        {rung >= 0 && <HomeBars {...props} />}
      </span>
    </li>
  );
}

function Stand({ seat, mine, crisis }: { readonly seat: SeatId; readonly mine: boolean; readonly crisis: CrisisView }) {
  const rung = crisis.rungs[seat] ?? 0;
  const name = seatName(seat);
  return (
    <li>
      <SideMark seat={seat} size={22} />
      <span>{mine ? t('crisis.you-stand') : t('crisis.they-stand', { seat: name })}</span>
      <Num value={rung} of={refs.crisisRung(seat)} label={name} />
    </li>
  );
}

export function CrisisLadder({ match, crisis }: { readonly match: Match; readonly crisis: CrisisView }) {
  const { me, rival } = match;
  return (
    <>
      <header className="screen-head">
        <h2 id="crisis-ladder-title">{t('crisis.ladder')}</h2>
        <p>{t('crisis.ladder-sub')}</p>
      </header>
      <ol className="big-ladder" aria-labelledby="crisis-ladder-title">
        <li className="ladder-rails" aria-hidden="true">
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            <path d="M11.1 0L0 100M88.900 0L100 100" vectorEffect="non-scaling-stroke" />
          </svg>
        </li>
        {RUNGS.map((rung) => (
          <Rung key={rung} rung={rung} match={match} crisis={crisis} />
        ))}
      </ol>
      <ul className="crisis-stands">
        <Stand seat={me} mine crisis={crisis} />
        <Stand seat={rival} mine={false} crisis={crisis} />
      </ul>
    </>
  );
}
