/** What a bot is: something that reads one seat's view and answers with inputs and its reasons. It keeps no memory. */
import type {
  CardView,
  ChallengeAnswer,
  ChallengeKind,
  CrisisChoice,
  FrameId,
  Intent,
  MoveDef,
  MoveId,
  Offer,
  Order,
  Rules,
  SeatId,
  StandingInstruction,
  View,
} from '../engine/index.ts';

export const BOT_IDS = [
  'dove',
  'hawk',
  'copycat',
  'firm-but-fair',
  'by-type',
  'random',
  'generous-copycat',
  'opportunist',
] as const;
export type BotId = (typeof BOT_IDS)[number];
/** A player that reasons. */
export type Persona = Exclude<BotId, 'random'>;

/** How well a persona plays: with many whims, as it is, or looking ahead. */
export const STRENGTHS = ['guided', 'planner', 'expert'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** A persona of a strength other than the usual, as `hawk:expert`. */
export type SkilledId = `${Persona}:${Strength}`;

/** A bot by its name, at the usual strength or at another. */
export type BotName = BotId | SkilledId;

/** Why a bot did something: a text key below `bot.reason.`, never prose. */
export interface Reason {
  readonly key: ReasonKey;
  readonly params?: Readonly<Record<string, string | number>>;
}

export type ReasonKey =
  | 'reassure'
  | 'keep-talking'
  | 'thin-out'
  | 'close-gap'
  | 'ambition'
  | 'open-door'
  | 'hold-state'
  | 'press'
  | 'answer-attack'
  | 'answer-in-kind'
  | 'return-warmth'
  | 'deny-gain'
  | 'attack-would-pay'
  | 'attack-would-not-pay'
  | 'way-out'
  | 'ask-why'
  | 'avoid-war'
  | 'stand-firm'
  | 'match'
  | 'looked-ahead'
  | 'by-chance';

export interface Wish {
  readonly order: Order;
  readonly why: readonly Reason[];
}

/** What a bot says in the Signal phase. */
export interface Statement {
  readonly frame?: FrameId;
  /** Moves that it says it might make; it is free to do otherwise. */
  readonly named?: readonly MoveId[];
  readonly offers: readonly Offer[];
  readonly why: readonly Reason[];
}

/** A challenge that a bot makes. */
export interface Asking {
  readonly card: number;
  readonly kind: ChallengeKind;
  readonly why: readonly Reason[];
}

/** Yields wishes; what is sent back says whether the last one was placed. */
export type Wishes = Generator<Wish, void, boolean>;

export interface Bot {
  readonly id: BotId;
  /** A public statement and offers; `undefined` passes. Given before anything of the rival's turn is known. */
  signal(view: View): Statement | undefined;
  /** Orders wished for, dearest first; told after each whether it was placed. `spent` capital is promised already. */
  wishes(view: View, spent: number): Wishes;
  /** Indices of the open offers that it would accept. */
  accepts(view: View): readonly { readonly offer: number; readonly why: readonly Reason[] }[];
  standing(view: View): StandingInstruction;
  /** How it reads a rival act. */
  reading(view: View, card: CardView): Intent;
  /** A rival act that it would call to account once all are read, mostly none. */
  challenge(view: View): Asking | undefined;
  /** What it says to the challenge that it is asked to answer. */
  answer(view: View): { readonly answer: ChallengeAnswer; readonly why: readonly Reason[] };
  crisis(view: View): { readonly choice: CrisisChoice; readonly bet?: CrisisChoice; readonly why: readonly Reason[] };
}

/** What a bot is made of: the rules, the seat it plays and its own seed (which tells nothing about the match's). */
export interface BotSetup {
  readonly rules: Rules;
  readonly seat: SeatId;
  readonly seed: number;
  /** How much more than usual chance moves its orders; 1 if left out. */
  readonly boldness?: number;
  /** The moves that it may order by itself; all if left out. */
  readonly only?: (move: MoveDef) => boolean;
}
