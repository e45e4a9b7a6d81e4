/** What a view opens when the match has ended. */
import type { ForceView } from './board-view-types.ts';
import type { AllianceRung, SeatId, StateId, TheatreId, TypeId } from './level.ts';

export interface InsightView {
  /** Interval score at 80 % (lower is better), and that of always answering 0 +- 10. */
  readonly intervalScore?: number;
  readonly baseline?: number;
  readonly predictions: number;
  readonly hits: number; // predictions whose band held the reading
  readonly readings: number;
  readonly readingHits: number;
  readonly meanGap?: number;
}

/** What was misread at a cost: the aim of an act, only how much it would alarm, or nothing. */
export type GapKind = 'aim' | 'weight' | 'none';

/** Opened only when the match has ended. */
export interface DebriefView {
  readonly ending: string;
  readonly types: Readonly<Record<SeatId, TypeId>>;
  readonly seed: number;
  /** Overall threat at the end of each tick, what the crises of the tick left included. */
  readonly threatByTick: Readonly<Record<SeatId, readonly number[]>>;
  /**
   * Three costliest gaps in points, at least one of each desk that has any; `beyond` is signed, plus for alarm, and `cost`
   * is the threat that the misreading added.
   */
  readonly costliest: readonly {
    readonly card: number;
    readonly gap: number;
    readonly beyond: number;
    readonly kind: GapKind;
    readonly cost: number;
  }[];
  readonly insight: Readonly<Record<SeatId, InsightView>>;
  readonly boards: readonly {
    readonly turn: number;
    readonly year: number;
    readonly rungs: Readonly<Record<StateId, Readonly<Record<string, AllianceRung>>>>;
    readonly occupied: Readonly<Record<StateId, number>>;
    readonly forces: readonly ForceView[];
    readonly theatreRungs: Readonly<Record<TheatreId, number>>;
    readonly threat: Readonly<Record<SeatId, Readonly<Record<TheatreId, number>>>>;
  }[];
  readonly notes: readonly { readonly seat: SeatId; readonly turn: number; readonly text: string }[];
  readonly firstEstimates: Readonly<Record<SeatId, number | undefined>>;
  readonly wars: number;
  readonly paidShare: Readonly<Record<SeatId, number>>; // true-type value beside the prior mean
  /** The four implications, as shares and points. */
  readonly outcomes: {
    readonly harm: number;
    readonly overridden: number;
    readonly burden: Readonly<Record<SeatId, number>>;
    readonly treatiesInForce: number;
    readonly forumsOpen: number;
    readonly jointActs: number; // offers that were accepted and carried out
    readonly members: Readonly<Record<SeatId, number>>;
  };
}
