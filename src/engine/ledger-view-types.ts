/** What a view tells of a ledger: its lines, and how a turn changed its sum. */
import type { FactId } from './facts.ts';
import type { Channel, StateId } from './level.ts';

/** One line of a ledger, in points of threat for its observer and theatre. */
export interface LedgerLine {
  readonly ref: string; // for `explain`
  readonly kind:
    | 'act'
    | 'force'
    | 'buffer'
    | 'latent'
    | 'belief-base'
    | 'grievance-floor'
    | 'start'
    | 'institution-base'
    | 'institution-line'
    | 'shock'
    | 'ceiling';
  readonly channel: Channel | 'shock' | 'ceiling';
  /** Points now, points when entered (undefined for lines that are divided anew each tick). */
  readonly now: number;
  readonly entered?: number;
  readonly tick?: number;
  readonly cause?: FactId;
  readonly card?: number;
  readonly state?: StateId;
  readonly force?: number;
}

/** How the ledger of one theatre came from last turn's figure to this one's; the parts add to `after - before`. */
export interface LedgerTurn {
  readonly before: number;
  readonly after: number;
  /** Moves that weigh in this ledger, of this turn and earlier ones: points when entered, a turn ago, and now. */
  readonly acts: readonly {
    readonly card: number;
    /** Of the latest turn that this ledger knows. */
    readonly fresh: boolean;
    readonly entered: number;
    readonly was: number;
    readonly now: number;
  }[];
  /** What this turn entered without a move of a desk; the fact is absent where this seat may not know it. */
  readonly events: readonly { readonly fact?: FactId; readonly points: number }[];
  /** Change of older lines that no move carries: events from before, standing forces, distrust, rules, the ceiling. */
  readonly rest: number;
}
