import type { Channel, FrameId, Intent, MoveId, Offer, StateId, TheatreId } from '../engine/index.ts';
import type { Change, GameStoreState } from './game-store.ts';

/** The staff's own guess at the reading of an order, in points. */
export interface OrderEstimate {
  readonly centre: number;
  readonly low: number;
  readonly high: number;
  /** The prediction that stood when the estimate was shown. */
  readonly predicted: { readonly centre: number; readonly low: number; readonly high: number };
}

/** An order being written. It can be placed once it has an intent and a prediction (and a target, if it needs one). */
export interface OrderDraft {
  readonly move: MoveId;
  readonly state?: StateId;
  readonly theatre?: TheatreId;
  readonly startIn: number;
  readonly intent?: Intent;
  /** The expected change of threat, in points; undefined until the player has set it. */
  readonly prediction?: { readonly centre: number; readonly low: number; readonly high: number };
  readonly channel?: Channel;
  readonly persuasion: number;
}

export interface DraftSlice {
  readonly draft?: OrderDraft;
  /** What the last try to place lacked, by name. */
  readonly missing: readonly string[];
  /** Keys of orders (move and target) whose staff estimate has been shown this turn: a later change is marked. */
  readonly estimates: Readonly<Record<string, OrderEstimate>>;
  /** The signal being written. */
  readonly signalFrame?: FrameId;
  readonly signalOffers: readonly Offer[];
  /** Moves that the statement names. */
  readonly signalNamed: readonly MoveId[];
  /** What the seal has been asked about this turn. */
  readonly sealAsked: string;
  startDraft(draft: OrderDraft): void;
  editDraft(part: Partial<OrderDraft>): void;
  dropDraft(): void;
  setMissing(missing: readonly string[]): void;
  keepEstimate(key: string, estimate: OrderEstimate): void;
  forgetTurn(): void;
  chooseFrame(frame: FrameId | undefined): void;
  setOffers(offers: readonly Offer[]): void;
  nameMoves(moves: readonly MoveId[]): void;
  askToSeal(about: string): void;
}

/** What a turn begins with: no order and no statement is being written. */
export const NOTHING_WRITTEN = {
  draft: undefined,
  missing: [],
  estimates: {},
  signalFrame: undefined,
  signalOffers: [],
  signalNamed: [],
  sealAsked: '',
} as const;

export function createDraftSlice(change: Change, get: () => GameStoreState): DraftSlice {
  return {
    draft: undefined,
    missing: [],
    estimates: {},
    signalFrame: undefined,
    signalOffers: [],
    signalNamed: [],
    sealAsked: '',
    startDraft: (draft) =>
      change((state) => {
        Object.assign(state, { draft, missing: [] });
      }),
    editDraft: (part) => {
      if (get().draft === undefined) return;
      change((state) => {
        Object.assign(state.draft ?? {}, part);
        Object.assign(state, { missing: [] });
      });
    },
    dropDraft: () =>
      change((state) => {
        Object.assign(state, { draft: undefined, missing: [] });
      }),
    setMissing: (missing) =>
      change((state) => {
        Object.assign(state, { missing });
      }),
    keepEstimate: (key, estimate) =>
      change((state) => {
        Object.assign(state.estimates, { [key]: estimate });
      }),
    forgetTurn: () =>
      change((state) => {
        Object.assign(state, NOTHING_WRITTEN);
      }),
    chooseFrame: (frame) =>
      change((state) => {
        Object.assign(state, { signalFrame: frame });
      }),
    nameMoves: (moves) =>
      change((state) => {
        Object.assign(state, { signalNamed: moves });
      }),
    askToSeal: (sealAsked) =>
      change((state) => {
        Object.assign(state, { sealAsked });
      }),
    setOffers: (offers) =>
      change((state) => {
        Object.assign(state, { signalOffers: offers });
      }),
  };
}
