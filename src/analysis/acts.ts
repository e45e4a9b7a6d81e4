/** What was ordered in a game, counted from its cards. */
import type { GameState, Rules, SeatId } from '../engine/index.ts';

export interface Acts {
  /** Orders by seat and move as they were given. */
  readonly orders: Readonly<Record<SeatId, Readonly<Record<string, number>>>>;
  /** By seat, turns in a row at the end in which orders were given and none came out as it was meant for want of support. */
  readonly stuckTurns: Readonly<Record<SeatId, number>>;
}

function ordersOf(rules: Rules, s: GameState): Acts['orders'] {
  const counts = rules.seats.map((): Record<string, number> => ({}));
  for (const card of s.cards) {
    const count = counts[card.seat];
    if (count !== undefined) count[card.order.move] = (count[card.order.move] ?? 0) + 1;
  }
  return Object.fromEntries(rules.seats.map(({ def, index }) => [def.id, counts[index] ?? {}]));
}

/** Counts back from the last turn: a turn without orders neither breaks a run of failures nor makes one longer. */
function stuckTurns(s: GameState, seat: number): number {
  let stuck = 0;
  for (let turn = s.turn; turn > 0; turn -= 1) {
    const cards = s.cards.filter((card) => card.seat === seat && card.turn === turn);
    if (cards.some((card) => card.outcome !== 'weaker')) break;
    if (cards.length > 0) stuck += 1;
  }
  return stuck;
}

export function actsOf(rules: Rules, s: GameState): Acts {
  return {
    orders: ordersOf(rules, s),
    stuckTurns: Object.fromEntries(rules.seats.map(({ def, index }) => [def.id, stuckTurns(s, index)])),
  };
}
