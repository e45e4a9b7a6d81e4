/** View of the public statements: frame, moves named, and whether these followed. */

import type { SaidView } from '../card-view-types.ts';
import type { Said } from '../state.ts';
import { lastTick } from '../turn/clock.ts';
import { seatId } from '../turn/context.ts';
import type { ViewContext } from './context.ts';

/**
 * Did a named move follow? The own side knows once it has sealed; the other learns it from the act itself, and that there
 * was none when the turn has run to its end.
 */
function followed(v: ViewContext, said: Said, move: string): boolean | undefined {
  const { rules, s } = v;
  const past = said.turn < s.turn;
  if (!past && (s.phase === 'signal' || s.phase === 'orders')) return undefined;
  const kept = said.kept.includes(move);
  if (past || v.open || said.seat === v.seat || s.tick > lastTick(rules, said.turn)) return kept;
  const shown = s.cards.some((card) => card.turn === said.turn && card.seat === said.seat && card.order.move === move);
  return kept && shown ? true : undefined;
}

export function saidOf(v: ViewContext): SaidView[] {
  return v.s.said.map((said) => ({
    turn: said.turn,
    seat: seatId(v.rules, said.seat),
    frame: said.frame,
    named: said.named.map((move) => {
      const kept = followed(v, said, move);
      return kept === undefined ? { move } : { move, kept };
    }),
  }));
}
