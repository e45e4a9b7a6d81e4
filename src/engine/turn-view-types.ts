/** What a view tells of a turn that is over: its scores, its finding and its place in the history. */
import type { FactId, FactKind } from './facts.ts';
import type { Channel, SeatId, StateId, TheatreId } from './level.ts';
import type { ScoreParts } from './model/score.ts';

export interface ScoreView {
  readonly deterrence: number;
  readonly deescalation: number;
  readonly legitimacy: number;
  readonly score: number;
  /** What the figures are made of, for `explain`. */
  readonly parts?: ScoreParts;
}

/** What the end of a turn says. */
export interface AssessView {
  readonly turn: number;
  /** Key of the one-sentence finding with parameters. */
  readonly finding: { readonly key: string; readonly params: Readonly<Record<string, string | number>> };
  readonly drivers: readonly {
    readonly card?: number;
    readonly fact: FactId;
    readonly observer: SeatId;
    readonly theatre: TheatreId;
    readonly points: number;
    readonly channel: Channel | 'shock';
  }[];
  readonly thirdParties: readonly { readonly fact: FactId; readonly state: StateId; readonly kind: FactKind }[];
}

export interface TurnHistory {
  readonly turn: number;
  readonly tick: number;
  readonly threat: Readonly<Record<SeatId, number>>;
  readonly theatres: Readonly<Record<SeatId, Readonly<Record<TheatreId, number>>>>;
  readonly scores: Readonly<Record<SeatId, ScoreView>>;
  readonly rungs: Readonly<Record<TheatreId, number>>;
}
