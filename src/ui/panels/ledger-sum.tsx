/** How last turn's figure of a ledger became this one's: three rows that add, each with its explanation. */
import type { LedgerTurn, SeatId, TheatreId } from '../../engine/index.ts';
import { refs } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { roundParts } from '../../lib/rounding.ts';
import { Num } from '../parts/index.ts';

export interface SumRow {
  readonly part: 'acts' | 'events' | 'older';
  /** Exact, and in the tenths of a point in which the rows add. */
  readonly points: number;
  readonly shown: number;
}

/** Digits after the point in a ledger's figures and rows: whole points would hide most lines. */
export const LEDGER_DECIMALS = 1;
const STEP = 0.1;

const tenths = (points: number): number => Math.round(points / STEP) * STEP;

/** Rows of a turn's change: as shown, they come to the figure after less the figure before, as these are shown. */
export function sumRows(turn: LedgerTurn): readonly SumRow[] {
  const acts = turn.acts.filter((act) => act.fresh).reduce((sum, act) => sum + act.now, 0);
  const events = turn.events.reduce((sum, event) => sum + event.points, 0);
  const old = turn.acts.filter((act) => !act.fresh).reduce((sum, act) => sum + act.now - act.was, 0);
  const parts = [
    { part: 'acts', points: acts },
    { part: 'events', points: events },
    { part: 'older', points: old + turn.rest },
  ] as const;
  const shown = roundParts(
    parts.map((row) => row.points),
    tenths(turn.after) - tenths(turn.before),
    STEP,
  );
  return parts.map((row, k) => ({ ...row, shown: shown[k] ?? 0 }));
}

function labelOf({ part, shown }: SumRow, running: boolean): string {
  if (part === 'acts') return t(running ? 'ledger.sum.acts' : 'ledger.sum.acts-before');
  if (part === 'older' && shown !== 0) return t(shown < 0 ? 'ledger.sum.older-faded' : 'ledger.sum.older-grown');
  return t(`ledger.sum.${part}`);
}

/** Nothing to say where the ledger is not told exactly, or where nothing moved. */
export function LedgerSum({
  turn,
  seat,
  theatre,
  running,
}: {
  readonly turn: LedgerTurn | undefined;
  readonly seat: SeatId;
  readonly theatre: TheatreId;
  /** The turn is the running one, not the one before it. */
  readonly running: boolean;
}) {
  if (turn === undefined) return undefined;
  const rows = sumRows(turn).filter((row) => row.shown !== 0 || row.part === 'acts');
  return (
    <dl className="ledger-sum" aria-label={t('ledger.sum.label')}>
      {rows.map((row) => (
        <div key={row.part}>
          <dt>{labelOf(row, running)}</dt>
          <dd>
            <Num
              value={row.shown}
              of={refs.ledgerPart(seat, theatre, row.part)}
              signed
              decimals={LEDGER_DECIMALS}
              label={labelOf(row, running)}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
