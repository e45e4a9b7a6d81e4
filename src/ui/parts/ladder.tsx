/** The ladder of escalation, −2 to 8: the height key of the whole game. Which rung means what: the level's common texts. */
import type { SeatId } from '../../engine/index.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import { seatDef } from '../../store/index.ts';
import { useGame } from '../use-game.ts';
import { MarkShape } from './side-mark.tsx';

export const TOP_RUNG = 8;
export const LOW_RUNG = -2;
const RUNGS = Array.from({ length: TOP_RUNG - LOW_RUNG + 1 }, (_, index) => TOP_RUNG - index);

interface LadderProps {
  /** The rung that counts now. */
  readonly current?: number;
  /** Where each seat stands. */
  readonly marks?: readonly { readonly seat: SeatId; readonly rung: number }[];
  /** `short`: names of the top, the current and the bottom rung only; `full`: every name. */
  readonly names?: 'short' | 'full';
  /** Room for the names, px at text size 1, where it is not the usual. */
  readonly room?: number;
  /** From this rung on a side uses force. */
  readonly forceRung: number;
  /** Height of a rung, px at text size 1. */
  readonly step?: number;
  /** A teacher's cap: rungs above it are drawn faint. */
  readonly cap?: number;
  readonly label?: string;
}

const TOP = 10;

/** Widths in px at text size 1: of the numbers, of the ladder, of the gap behind it and of the names. */
const WIDTHS = {
  short: { numbers: 22, rungs: 28, gap: 12, names: 76 },
  full: { numbers: 30, rungs: 58, gap: 11, names: 199 },
} as const;

function rungClass(rung: number, { current, forceRung, cap = TOP_RUNG }: LadderProps): string {
  const parts = ['ladder-rung'];
  if (rung < 0) parts.push('ladder-rung-low');
  if (rung >= forceRung) parts.push('ladder-rung-high');
  if (rung === current) parts.push('ladder-rung-now');
  if (rung > cap) parts.push('ladder-rung-capped');
  return parts.join(' ');
}

function Rung({ rung, y, props }: { readonly rung: number; readonly y: number; readonly props: LadderProps }) {
  const { current, names = 'short' } = props;
  const { numbers: left, rungs: width, gap } = WIDTHS[names];
  // The rails lean towards each other: a ladder seen from below.
  const lean = ((TOP_RUNG - rung) / (TOP_RUNG - LOW_RUNG)) * 4;
  const named = names === 'full' || rung === TOP_RUNG || rung === LOW_RUNG || rung === current;
  const now = rung === current ? ' ladder-now' : '';
  return (
    <g>
      <path className={rungClass(rung, props)} d={`M${left + 4 - lean} ${y}H${left + width - 4 + lean}`} />
      <text className={`ladder-number${now}`} x={left - 8} y={y + 4} textAnchor="end" data-plain="">
        {formatNumber(rung)}
      </text>
      {named && (
        <text className={`ladder-name${now}`} x={left + width + gap} y={y + 4}>
          {t(`rung.${rung}.short`)}
        </text>
      )}
    </g>
  );
}

function SeatOnLadder({ seat, x, y }: { readonly seat: SeatId; readonly x: number; readonly y: number }) {
  const def = useGame((state) => seatDef(state, seat));
  if (def === undefined) return undefined;
  return (
    <g className="ladder-mark" style={{ transform: `translate(${x}px, ${y}px)` }}>
      <MarkShape letter={def.letter} shape={def.shape} pigment={def.pigment} />
    </g>
  );
}

export function Ladder(props: LadderProps) {
  const { current, marks = [], step = 20, names = 'short', label } = props;
  const { numbers: left, rungs: wide, gap, names: usual } = WIDTHS[names];
  const width = left + wide + gap + (props.room ?? usual);
  const height = TOP + step * (RUNGS.length - 1) + 12;
  const y = (rung: number): number => TOP + (TOP_RUNG - rung) * step;
  const says =
    current === undefined
      ? t('ladder.name')
      : t('ladder.now', { rung: formatNumber(current), name: t(`rung.${current}.short`) });
  return (
    <svg
      className="ladder"
      data-names={names}
      width={`${width / 16}rem`}
      height={`${height / 16}rem`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label ?? says}
    >
      <path
        className="ladder-rail"
        d={`M${left + 4} ${TOP - 7}L${left} ${height - 2}M${left + wide - 4} ${TOP - 7}L${left + wide} ${height - 2}`}
      />
      {RUNGS.map((rung) => (
        <Rung key={rung} rung={rung} y={y(rung)} props={props} />
      ))}
      {marks.map(({ seat, rung }, index) => (
        <SeatOnLadder
          key={seat}
          seat={seat}
          x={left + wide / 2 + (marks.length > 1 ? (index === 0 ? -9.5 : 9.5) : 0)}
          y={y(rung)}
        />
      ))}
    </svg>
  );
}
