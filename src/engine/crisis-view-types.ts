/** What a view tells of a crisis. */
import type { CrisisChoice } from './input.ts';
import type { SeatId, StateId, TheatreId } from './level.ts';

export interface CrisisView {
  readonly id: number;
  readonly state: StateId;
  readonly theatre: TheatreId;
  readonly origin: 'accident' | 'event' | 'gamble' | 'ultimatum';
  readonly by?: SeatId;
  readonly rungs: Readonly<Record<SeatId, number>>;
  readonly startRung: number;
  readonly round: number; // 1-based
  readonly rounds: number;
  readonly played: boolean;
  readonly stakes: Readonly<Record<SeatId, { readonly value: number; readonly redLine: number }>>;
  readonly offered: Readonly<Record<SeatId, boolean>>;
  readonly chosen: Readonly<Record<SeatId, boolean>>;
  readonly myChoice?: CrisisChoice;
  readonly options: readonly {
    readonly choice: CrisisChoice;
    readonly legal: boolean;
    readonly refusal?: { readonly key: string; readonly params?: Readonly<Record<string, string | number>> };
    /** Change of home support if chosen, points; rung after it. */
    readonly home: number;
    readonly rung: number;
    readonly capital: number;
    /** Would this be a use of force? */
    readonly force: boolean;
  }[];
  /** Chance that things slip this round if nobody steps down, 0-1. */
  readonly slipChance: number;
  readonly log: readonly {
    readonly round: number;
    readonly choices: Readonly<Record<SeatId, CrisisChoice>>;
    readonly rungs: Readonly<Record<SeatId, number>>;
    readonly slip: boolean;
    /** The slip was a use of force that nobody ordered. */
    readonly incident: boolean;
  }[];
  readonly ended?: 'settlement' | 'freeze' | 'fait-accompli' | 'war' | 'nuclear';
  readonly winner?: SeatId;
}
