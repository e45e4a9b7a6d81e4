/** What stood on the board at the end of each turn of a game, counted: members, forward forces, crises that opened. */
import type { GameState, Rules, SeatIndex } from '../engine/index.ts';

export interface TurnCounts {
  /** Members of each seat's alliance on the board, by seat and turn. */
  readonly members: readonly (readonly number[])[];
  /** Forward forces of each seat, units by seat and turn. */
  readonly forces: readonly (readonly number[])[];
  /** Crises that opened in each turn. */
  readonly crises: readonly number[];
}

const SEATS: readonly SeatIndex[] = [0, 1];

/** By turn that was played; the board before play opens is left out. */
export function turnCountsOf(rules: Rules, s: GameState): TurnCounts {
  const { prologueTicks } = rules.level.clock;
  const ofTurn = new Map(s.snapshots.filter(({ tick }) => tick >= prologueTicks).map((board) => [board.turn, board]));
  const boards = [...ofTurn.values()];
  const before = (index: number): number => boards[index - 1]?.tick ?? prologueTicks - 1;
  return {
    members: SEATS.map((seat) =>
      boards.map(({ rungs }) => rungs.filter((row) => row[rules.seats[seat].alliance] === 'member').length),
    ),
    forces: SEATS.map((seat) =>
      boards.map(({ units }) => units.reduce((sum, unit) => sum + (unit.seat === seat ? unit.units : 0), 0)),
    ),
    crises: boards.map(
      ({ tick }, index) => s.crises.filter((crisis) => crisis.tick > before(index) && crisis.tick <= tick).length,
    ),
  };
}
