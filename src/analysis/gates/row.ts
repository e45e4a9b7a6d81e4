/** What the gates keep of a game: plain data, so that it can come from another thread. */
import { type BotId, botSeed, createBot } from '../../bots/index.ts';
import { createMatch, type GameState, lazyView, type Rules, type SeatId } from '../../engine/index.ts';
import { playToEnd, type SeatResult, seedsOfGame, summarise } from '../simulate.ts';
import type { Cell } from './lab.ts';

/** Who plays a seat: a bot by its id. */
export type PlayerId = BotId;

export interface GameRow {
  readonly types: Readonly<Record<SeatId, string>>;
  readonly ending: string;
  /** Crises that reached rung 5. */
  readonly wars: number;
  readonly seats: Readonly<Record<SeatId, SeatResult>>;
  /** Orders by seat and move as they were given. */
  readonly orders: Readonly<Record<SeatId, Readonly<Record<string, number>>>>;
  /** By seat, turns in a row at the end in which orders were given and none came out as it was meant for want of support. */
  readonly stuckTurns: Readonly<Record<SeatId, number>>;
}

function ordersOf(rules: Rules, s: GameState): GameRow['orders'] {
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

/** One end of a game as a row. */
export function rowOf(rules: Rules, s: GameState): GameRow {
  const { types, ending, wars, seats } = summarise(rules, s);
  return {
    types,
    ending,
    wars,
    seats,
    orders: ordersOf(rules, s),
    stuckTurns: Object.fromEntries(rules.seats.map(({ def, index }) => [def.id, stuckTurns(s, index)])),
  };
}

/** Plays one game of a cell and returns the state it ended in. */
export function playOne(rules: Rules, cell: Cell, game: number): GameState {
  const seeds = seedsOfGame(cell.seed, game);
  const state = createMatch(rules, { ...seeds, types: cell.types, set: cell.set, lens: cell.lens, facts: false });
  const [first, second] = rules.seats.map(({ def }) =>
    createBot(cell.bots[def.id] ?? 'by-type', { rules, seat: def.id, seed: botSeed(seeds.seed, def.id) }),
  );
  if (first === undefined || second === undefined) throw new Error('a level has two seats');
  playToEnd(rules, state, [first, second]);
  return state;
}

/** How a seat's cards were read, each by its move: change of the rival's overall threat by the end of the turn, points. */
export function readingsOf(rules: Rules, s: GameState): { readonly move: string; readonly points: number }[] {
  const view = lazyView(rules, s, { kind: 'after-end' });
  return view.cards.flatMap((card) => (card.seen === undefined ? [] : [{ move: card.move, points: card.seen.total }]));
}
