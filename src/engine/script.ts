/**
 * The historical script of a level: dated acts of both seats that a back-cast feeds into the model as inputs. Nothing
 * caps them: neither capital, slots and conditions nor consensus and consent. A match that uses it says so in its options.
 */
import type { Effect, Level, MoveDef, MoveId, SeatId, SourceId } from './level.ts';
import { tickOfDate } from './series.ts';

/** Who decided an act in life: the seat itself; members or bodies near to it; or nobody, the move standing for something else. */
export const STANDINGS = ['order', 'members', 'stand-in'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface ScriptedAct {
  readonly id: string;
  /** ISO date; it is carried out on the tick that holds it. */
  readonly date: string;
  readonly seat: SeatId;
  readonly move: MoveId;
  /** States or theatres, as the move asks; none for a move without a place. */
  readonly targets: readonly string[];
  readonly standing: Standing;
  /** In place of the move's own effects, where the act had others. */
  readonly effects?: readonly Effect[];
  /** The day on which an accession was complete, in place of the alliance's usual delay. */
  readonly completes?: string;
  /** Force was used: the rung (5 or 6), and the share of the state that was newly held. */
  readonly force?: { readonly rung: number; readonly share: number };
  readonly sources: readonly SourceId[];
}

/** `whole`: everything that happened; `diplomacy`: all but force and ultimatums, which are left to the model. */
export const SCRIPT_USES = ['whole', 'diplomacy'] as const;
export type ScriptUse = (typeof SCRIPT_USES)[number];

/** Does the move threaten force, and so open a crisis? */
export function isForceMove(move: MoveDef): boolean {
  return move.effects.some((e) => e.kind === 'ultimatum');
}

/** Is the act force, or the threat of it? */
export function isForce(level: Level, act: ScriptedAct): boolean {
  const move = level.moves.find((m) => m.id === act.move);
  return act.force !== undefined || (move !== undefined && isForceMove(move));
}

/** The acts by tick, in order of date. */
export function scriptByTick(level: Level, use: ScriptUse | undefined): ReadonlyMap<number, readonly ScriptedAct[]> {
  const byTick = new Map<number, ScriptedAct[]>();
  if (use === undefined) return byTick;
  const dated = level.script.filter((act) => use === 'whole' || !isForce(level, act));
  for (const act of dated.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    const tick = tickOfDate(level, act.date);
    byTick.set(tick, [...(byTick.get(tick) ?? []), act]);
  }
  return byTick;
}
