/** How a type leans towards moves, by what the level says of types. */
import type { MoveId, Rules, SeatDef, TypeDef } from '../engine/index.ts';
import { filled } from '../lib/arrays.ts';
import { clamp } from '../lib/det-math.ts';
import type { Role } from './move-role.ts';
import type { MoveTraits } from './move-traits.ts';

/** How a type differs from its seat's mean, by the level's likelihoods Pr(move | type): 1 is usual, 0 never. */
export interface TypeLean {
  /** By place in the level's list of moves. */
  readonly moves: readonly number[];
  /** Mean over the moves that draw states into the own alliance. */
  readonly drawsIn: number;
  /** Capital that the seat's dearest ultimatum costs, 0 if it has none. */
  readonly ultimatum: number;
}

const DRAWS_IN: readonly Role[] = ['admit', 'promise', 'partner'];

/** How much each move of a level is leant to, by its place in the list; 1 where nothing is said. */
export function leanByMove({ moves }: Rules, leanTo: (move: MoveId) => number | undefined): number[] {
  const leans = filled(moves.size, 1);
  for (const { def, index } of moves.values()) leans[index] = leanTo(def.id) ?? 1;
  return leans;
}

/** The lean of one type of a seat; the bounds keep a rare move possible for each type. */
export function leanOf(rules: Rules, seat: SeatDef, type: TypeDef, all: readonly MoveTraits[]): TypeLean {
  const { leanLeast, leanMost } = rules.bots.byType;
  const lean = ({ def }: MoveTraits) => {
    const mean = seat.types.reduce((sum, each) => sum + each.prior * (def.signal.likelihood[each.id] ?? 0), 0);
    return mean <= 0 ? 1 : clamp((def.signal.likelihood[type.id] ?? mean) / mean, leanLeast, leanMost);
  };
  const leans = new Map(all.map((traits) => [traits.def.id, lean(traits)]));
  const drawing = all.filter(({ role }) => DRAWS_IN.includes(role)).map(lean);
  const drawsIn = drawing.length === 0 ? 1 : drawing.reduce((sum, each) => sum + each, 0) / drawing.length;
  const ultimatums = all.filter(({ role }) => role === 'ultimatum').map(({ def: move }) => move.capital);
  return {
    moves: leanByMove(rules, (move) => leans.get(move)),
    drawsIn,
    ultimatum: Math.max(0, ...ultimatums),
  };
}
