/** Everything a seat may do. Inputs are plain JSON; the authority adds the seat, never the sender. */
import type { Channel, FrameId, Intent, MoveId, SeatId, StateId, TheatreId } from './level.ts';

/** A prediction of how the rival will read an order: change of threat in points, with a band. */
export interface Prediction {
  /** -20 to +50, whole points. */
  readonly centre: number;
  readonly low: number;
  readonly high: number;
  readonly channel?: Channel;
  /** Set by the engine's caller when the player changed it after seeing the staff's estimate: shown, not scored. */
  readonly afterEstimate?: boolean;
}

export interface Order {
  readonly move: MoveId;
  readonly state?: StateId;
  readonly theatre?: TheatreId;
  /** Ticks after the first order tick of the turn; 0 is as soon as possible. */
  readonly startIn?: number;
  readonly intent: Intent;
  readonly prediction?: Prediction;
  /** Capital spent to win doubtful blocs over: 2 capital buy 1 point of support for this order. */
  readonly persuasion?: number;
}

export interface Offer {
  readonly move: MoveId;
  readonly state?: StateId;
  readonly theatre?: TheatreId;
}

/** What a seat does in crises that are not played out round by round. */
export type StandingInstruction = 'step-down' | 'hold' | 'match';

export type CrisisChoice = 'step-down' | 'hold' | 'offer' | 'accept' | 'step-up';
export const CRISIS_CHOICES = [
  'step-down',
  'hold',
  'offer',
  'accept',
  'step-up',
] as const satisfies readonly CrisisChoice[];

/** How loudly a seat calls an act of the other side to account, quietest first. */
export const CHALLENGE_KINDS = ['query', 'demand', 'alert', 'ultimatum'] as const;
export type ChallengeKind = (typeof CHALLENGE_KINDS)[number];

/** What the side that was challenged says: gives a reason, calls part of it back, or stands by it. */
export const CHALLENGE_ANSWERS = ['explain', 'yield', 'refuse'] as const;
export type ChallengeAnswer = (typeof CHALLENGE_ANSWERS)[number];

export type Input =
  /** Brief, Reveal and Assess are left when each seat is ready. */
  | { readonly type: 'ready' }
  /** The first estimate of the briefing: chance of an armed attack by the end, 0-100. Kept for the debrief. */
  | { readonly type: 'first-estimate'; readonly percent: number }
  /** `named`: moves that the statement says the seat might make. They bind nobody, but they stay on record. */
  | {
      readonly type: 'signal';
      readonly frame?: FrameId;
      readonly named?: readonly MoveId[];
      readonly offers: readonly Offer[];
    }
  | { readonly type: 'pass-signal' }
  | { readonly type: 'place'; readonly order: Order }
  | { readonly type: 'withdraw'; readonly slot: number }
  | { readonly type: 'reorder'; readonly from: number; readonly to: number }
  /** Accepts the rival's open offer with this index in `view.offers`. */
  | { readonly type: 'accept-offer'; readonly offer: number }
  | { readonly type: 'decline-offer'; readonly offer: number }
  | { readonly type: 'standing'; readonly instruction: StandingInstruction }
  | { readonly type: 'seal' }
  | { readonly type: 'unseal' }
  /** The reading of a rival act, by its card id (`view.cards`). */
  | { readonly type: 'tag'; readonly card: number; readonly reading: Intent }
  /** Calls a rival act of this turn to account, by its card id; public once both have read. */
  | { readonly type: 'challenge'; readonly card: number; readonly kind: ChallengeKind }
  | { readonly type: 'answer-challenge'; readonly answer: ChallengeAnswer }
  | {
      readonly type: 'crisis';
      readonly choice: CrisisChoice /** What the rival is expected to do, for insight. */;
      readonly bet?: CrisisChoice;
    }
  | { readonly type: 'note'; readonly text: string };

export type InputType = Input['type'];

/** A line of the record: an accepted input and who gave it. `bot` marks inputs given by a stand-in or a bot seat. */
export interface RecordedInput {
  readonly n: number;
  readonly seat: SeatId;
  readonly input: Input;
  readonly bot?: string;
}

/** Why an input was refused, as a text key with parameters, and what would change it. */
export interface Refusal {
  /** Key below `refusal.`, for example `refusal.capital`. */
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}
