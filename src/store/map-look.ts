/** What a map shows beside the running board: a crisis drawn in near, or an earlier board through the debrief's lens. */
import type { SeatId, StateId, TheatreId } from '../engine/index.ts';

/** A crisis: the map rests on its state, with one contour ring a rung. */
export interface CrisisLook {
  readonly kind: 'crisis';
  readonly state: StateId;
  /** 0-8: the higher of both sides. */
  readonly rung: number;
}

/** A belief set on the map at a state's name. It carries its own quotation marks. */
export interface LensNote {
  readonly id: string;
  readonly state: StateId;
  /** The act meant a whole theatre: the note stands in that theatre's sea, and not at the state. */
  readonly theatre?: TheatreId;
  readonly lines: readonly string[];
}

/** A finished match at the end of one turn: left of the line as the mover meant it, right as the reader saw it. */
export interface LensLook {
  readonly kind: 'lens';
  /** One of the boards of the debrief, by its turn. */
  readonly turn: number;
  /** Whose acts are looked at; the other seat is the reader, whose alarm is drawn. */
  readonly mover: SeatId;
  readonly mode: 'meant' | 'divide' | 'seen';
  /** Place of the line, 0-100 % from the left. */
  readonly divider: number;
  readonly meant: readonly LensNote[];
  readonly seen: readonly LensNote[];
}

/** The acts of the running turn, each named at its place in its side's pigment. */
export interface ActsLook {
  readonly kind: 'acts';
  readonly notes: readonly (LensNote & { readonly seat: SeatId })[];
  /** The note of the act that is looked at. */
  readonly chosen?: string;
  /** The state of the act that is looked at. */
  readonly selected?: StateId;
}

export type MapLook = CrisisLook | LensLook | ActsLook;
