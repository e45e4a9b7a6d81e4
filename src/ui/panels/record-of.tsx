/** The real case behind a card. During play nothing is told that lies after the turn; the debrief tells it whole. */
import '../screens/read/read.css';
import type { CardView, Level } from '../../engine/index.ts';
import { hasText, t } from '../../i18n/index.ts';
import { WithTerms } from '../parts/index.ts';

const MONTHS = 12;
const YEAR = /\b(?:19|20)\d\d\b/g;

/** The month in which a tick ends, as an ISO date without its day. */
function endOf({ startYear, ticksPerYear }: Level['clock'], tick: number): string {
  const month = ((tick % ticksPerYear) + 1) * (MONTHS / ticksPerYear);
  return `${startYear + Math.floor(tick / ticksPerYear)}-${String(month).padStart(2, '0')}`;
}

/** The real case of a move in words; none where it has none, or where any of it comes after the tick. */
export function recordOf(level: Level, move: string, until?: number): string | undefined {
  const key = `move.${move}.refers`;
  if (!hasText(key)) return undefined;
  const words = t(key);
  if (until === undefined) return words;
  const end = endOf(level.clock, until);
  const referents = level.moves.find(({ id }) => id === move)?.referents ?? [];
  const years = words.match(YEAR) ?? [];
  const isPast =
    referents.every(({ date }) => date.slice(0, end.length) <= end) && years.every((year) => year <= end.slice(0, 4));
  return isPast ? words : undefined;
}

interface RecordProps {
  readonly card: Pick<CardView, 'move'>;
  readonly level: Level;
  /** The tick after which nothing is told; the whole case where it is left away. */
  readonly until?: number;
}

export function RecordOf({ card, level, until }: RecordProps) {
  const words = recordOf(level, card.move, until);
  if (words === undefined) return undefined;
  return (
    <p className="read-record" data-plain="">
      <strong>{t('read.record')}.</strong> <WithTerms text={words} />
    </p>
  );
}
