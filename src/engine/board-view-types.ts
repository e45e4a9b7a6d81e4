/** What a view tells of states and forces on the board. */
import type { AllianceRung, SeatId, StateId, TheatreId } from './level.ts';

export interface StateView {
  readonly id: StateId;
  readonly theatre?: TheatreId;
  readonly partOf?: StateId;
  readonly exists: boolean;
  readonly rungs: Readonly<Record<string, AllianceRung>>; // by alliance id
  readonly acceding?: { readonly alliance: string; readonly untilTick: number };
  readonly support: Readonly<Record<SeatId, number>>; // points
  readonly economy: Readonly<Record<SeatId, number>>; // 0-1
  readonly ready: number; // 0-1
  readonly own: number; // units
  readonly occupied: Readonly<Record<SeatId, number>>; // share by occupier
  readonly separatist: number; // 0-1
  readonly regime: 'democracy' | 'hybrid' | 'autocracy';
  readonly wish?: SeatId;
  readonly openings: Readonly<Record<SeatId, boolean>>;
  readonly casus: Readonly<Record<SeatId, boolean>>;
  readonly harm: number; // 0-1
  readonly protestTick?: number; // last change of government by protest
  readonly homeOf?: SeatId;
}

export interface ForceView {
  readonly id: number;
  readonly seat: SeatId;
  readonly theatre: TheatreId;
  readonly region: string;
  readonly force: string;
  readonly units: number;
  readonly offensive: number;
  readonly temporary: boolean;
  readonly notified: boolean;
}
