/** What a view tells of threat: that which a seat sees, and what it is told of the other side’s. */
import type { LedgerLine } from './ledger-view-types.ts';
import type { Channel, TheatreId } from './level.ts';

export interface ThreatView {
  readonly tick: number; // as of the end of this tick
  readonly overall: number;
  readonly previousOverall: number;
  readonly theatres: readonly {
    readonly theatre: TheatreId;
    readonly total: number;
    readonly previous: number;
    readonly channels: Readonly<Record<Channel, number>>;
    readonly shock: number;
    readonly ceiling: number;
    readonly lines: readonly LedgerLine[];
  }[];
  /** How likely the rival is thought to be expansionist, 0-1. */
  readonly belief: number;
  readonly grievance: number;
  readonly suspicion: 'open' | 'wary' | 'suspicious' | 'convinced';
}

/** What a seat is told of the other's threat: exact (guided), +-5 with channels in order (planner), or a word (fog). */
export type RivalThreatView =
  | { readonly form: 'exact'; readonly overall: number; readonly theatres: Readonly<Record<TheatreId, number>> }
  | {
      readonly form: 'band';
      readonly overall: readonly [number, number];
      readonly theatres: Readonly<Record<TheatreId, readonly [number, number]>>;
      readonly channels: readonly Channel[];
    }
  | { readonly form: 'word'; readonly overall: AlarmWord; readonly theatres: Readonly<Record<TheatreId, AlarmWord>> };

export type AlarmWord = 'calm' | 'watchful' | 'uneasy' | 'alarmed' | 'acute';
