/** What most screens of a match need at once: the view, the level, both seats, and the years of the turn in words. */
import type { CardView, Input, Level, SeatId, TheatreId, View } from '../../engine/index.ts';
import { formatTurn } from '../../i18n/index.ts';
import { gameStore, ownView } from '../../store/index.ts';
import { useGame } from '../use-game.ts';

export interface Match {
  readonly view: View;
  readonly level: Level;
  readonly me: SeatId;
  readonly rival: SeatId;
  /** Year whose names of states hold: the last one of the turn. */
  readonly year: number;
  /** "2007–08". */
  readonly period: string;
}

/** Undefined until the first view has come. */
export function useMatch(): Match | undefined {
  const view = useGame(ownView);
  const level = useGame((state) => state.level);
  const me = useGame((state) => state.seat);
  if (view === undefined || level === undefined || me === undefined) return undefined;
  const rival = level.seats.find((seat) => seat.id === me)?.rival;
  if (rival === undefined) return undefined;
  return { view, level, me, rival, year: view.time.toYear, period: formatTurn(level.clock, view.time.turn) };
}

/** Gives an input for the seat at this screen; a refusal is told by the screens that can be refused. */
export function submit(input: Input): void {
  void gameStore.getState().submit?.(input);
}

/** The theatre that a card is about: its own, or that of the state it points at. */
export function theatreOf(card: CardView, view: View): TheatreId | undefined {
  return card.theatre ?? view.states.find((state) => state.id === card.state)?.theatre;
}

/** Acts of a turn, those of one seat, in the order in which they were given. */
export function cardsOf(view: View, turn: number, seat: SeatId): readonly CardView[] {
  return view.cards.filter((card) => card.turn === turn && card.seat === seat);
}
