/** An escalation that is traced back to the moves before it, and whether or how much of it a re-run shows. Plain data. */
import type { SeatId, StateId } from '../../engine/index.ts';
import type { PlayedGame } from '../monte-carlo/study.ts';

/** A crisis of a game. */
export interface CrisisOutcome {
  readonly turn: number;
  readonly state: StateId;
  /** Highest rung that it reached. */
  readonly peak: number;
}

export type EscalationEvent =
  /** A crisis over this state that opens in one of these turns and climbs at least to this rung. */
  | {
      readonly kind: 'crisis';
      readonly state: StateId;
      readonly fromTurn: number;
      readonly toTurn: number;
      readonly rung: number;
    }
  /** The rise of a seat's overall threat between the ends of two ticks. */
  | { readonly kind: 'rise'; readonly seat: SeatId; readonly fromTick: number; readonly toTick: number };

/** Whether the event comes (1 or 0), or how many points of it. */
export function eventIn(event: EscalationEvent, game: PlayedGame, seats: readonly SeatId[]): number {
  if (event.kind === 'rise') {
    const threat = game.threat?.[seats.indexOf(event.seat)] ?? [];
    return (threat[event.toTick] ?? Number.NaN) - (threat[event.fromTick] ?? Number.NaN);
  }
  const came = (game.crises ?? []).some(
    ({ state, turn, peak }) =>
      state === event.state && turn >= event.fromTurn && turn <= event.toTurn && peak >= event.rung,
  );
  return came ? 1 : 0;
}
