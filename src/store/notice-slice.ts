import type { ExplainRef, Order, Refusal } from '../engine/index.ts';
import type { Change, GameStoreState } from './game-store.ts';

/** A sentence for the live region. The number makes two equal sentences in a row two events. */
export interface LiveMessage {
  readonly n: number;
  readonly text: string;
  readonly urgent: boolean;
}

/** An order taken out of the tray, kept for a few seconds so that it can be put back. */
export interface RemovedOrder {
  readonly order: Order;
  readonly slot: number;
  /** When it was taken out, milliseconds of the page's clock. */
  readonly at: number;
}

/** A figure whose derivation is open. */
export interface OpenFigure {
  readonly ref: ExplainRef;
  /** Id of the button that opened it. */
  readonly anchor: string;
  /** The figure as it stands there. */
  readonly shown?: { readonly value: number; readonly decimals: number };
}

export interface NoticeSlice {
  readonly live?: LiveMessage;
  /** What a sound just said, as a text key, for those who do not hear it. */
  readonly caption?: { readonly n: number; readonly key: string };
  readonly removed?: RemovedOrder;
  /** Begins the page anew in a newer version of the game that waits on this device. */
  readonly useVersion?: () => void;
  /** Why the last input was refused; empty after one that was accepted. */
  readonly refusals: readonly Refusal[];
  /** The number whose derivation is open: its ref and the id of the button that opened it; the second one is depth 2. */
  readonly explaining: readonly OpenFigure[];
  showCaption(key: string): void;
  announce(text: string, urgent?: boolean): void;
  setRefusals(refusals: readonly Refusal[]): void;
  keepRemoved(removed: RemovedOrder | undefined): void;
  /** Opens a number's derivation. From inside an open one it goes one deeper, two at most. */
  explain(ref: ExplainRef, anchor: string, deeper?: boolean, shown?: OpenFigure['shown']): void;
  closeExplain(): void;
}

export function createNoticeSlice(change: Change, get: () => GameStoreState): NoticeSlice {
  return {
    live: undefined,
    caption: undefined,
    showCaption: (key) => {
      const caption = { n: (get().caption?.n ?? 0) + 1, key };
      change((state) => {
        Object.assign(state, { caption });
      });
    },
    removed: undefined,
    useVersion: undefined,
    refusals: [],
    explaining: [],
    announce: (text, urgent = false) => {
      const live: LiveMessage = { n: (get().live?.n ?? 0) + 1, text, urgent };
      change((state) => {
        Object.assign(state, { live });
      });
    },
    setRefusals: (refusals) =>
      change((state) => {
        Object.assign(state, { refusals });
      }),
    keepRemoved: (removed) =>
      change((state) => {
        Object.assign(state, { removed });
      }),
    explain: (ref, anchor, deeper = false, shown) => {
      const open = get().explaining;
      const next: OpenFigure = { ref, anchor, ...(shown === undefined ? {} : { shown }) };
      const explaining = deeper ? [...open.slice(0, 1), next] : [next];
      change((state) => {
        Object.assign(state, { explaining });
      });
    },
    closeExplain: () => {
      const explaining = get().explaining.slice(0, -1);
      change((state) => {
        Object.assign(state, { explaining });
      });
    },
  };
}
