/** What a view tells of acts that were called to account. */
import type { ChallengeAnswer, ChallengeKind } from './input.ts';
import type { SeatId } from './level.ts';

/** An act that was called to account, as a seat may see it: its own at once, the other's once both have read. */
export interface ChallengeView {
  readonly turn: number;
  readonly by: SeatId;
  readonly mine: boolean;
  readonly card: number;
  readonly kind: ChallengeKind;
  /** It is public and waits for an answer, or has one. */
  readonly open: boolean;
  /** Own answer at once, the other's with the end of the Read phase. */
  readonly answer?: ChallengeAnswer;
  /** What each answer would do: known to both sides. */
  readonly options: readonly ChallengeOption[];
}

export interface ChallengeOption {
  readonly answer: ChallengeAnswer;
  readonly legal: boolean;
  /** Change of home support, points: of the side that asks and of the one that answers. */
  readonly asks: number;
  readonly answers: number;
  /** Units that would be called back. */
  readonly units: number;
}

/** A way to call an act to account, and its price. */
export interface ChallengeOffer {
  readonly kind: ChallengeKind;
  readonly capital: number;
  /** Change of own home support by answer, points. */
  readonly home: Readonly<Record<ChallengeAnswer, number>>;
}
