/** What the last turns' cards tell a bot. They do not change any more, so they are read once a turn. */
import type { MoveId, Rules, View } from '../engine/index.ts';

export interface RecentActs {
  /** Severity of the rival's hardest act in the last full turn, -2 to 4; 0 if it did nothing. */
  readonly hardest: number;
  /** Rival acts in it that calm (severity below 0), and that press (2 and more). */
  readonly warm: number;
  readonly hard: number;
  /** Theatres, by index, in which the rival has warned last turn. */
  readonly warned: ReadonlySet<number>;
  /** Own moves that a state turned down in the last turns, as `rebuffKey`. */
  readonly rebuffed: ReadonlySet<string>;
}

/** A state that said no is not asked the same again for this many turns. */
const REBUFF_TURNS = 4;

export function rebuffKey(move: MoveId, state: number): string {
  return `${state} ${move}`;
}

function theatreOf(rules: Rules, { state, theatre }: View['cards'][number]): number {
  if (theatre !== undefined) return rules.theatreIndex.get(theatre) ?? -1;
  return rules.theatreOf[rules.stateIndex.get(state ?? '') ?? -1] ?? -1;
}

/** Reads the cards of the turns before this one, newest first: cards stand in order of time. */
export function readActs(rules: Rules, view: View): RecentActs {
  const lastTurn = view.time.turn - 1;
  const parts = rules.turnParts;
  const rebuffed = new Set<string>();
  const warned = new Set<number>();
  let [hardest, warm, hard, count] = [-2, 0, 0, 0];
  const { cards } = view;
  for (let i = cards.length - 1; i >= 0; i -= 1) {
    const card = cards[i];
    if (card === undefined || card.turn <= lastTurn - REBUFF_TURNS * parts) break;
    if (card.mine) {
      const asked = card.outcome === 'refused' ? rules.stateIndex.get(card.state ?? '') : undefined;
      if (asked !== undefined) rebuffed.add(rebuffKey(card.ordered, asked));
    } else if (card.turn > lastTurn - parts && card.turn <= lastTurn) {
      const move = rules.moves.get(card.move)?.def;
      const severity = move?.signal.severity ?? 0;
      if (move?.effects.some(({ kind }) => kind === 'commit') === true) warned.add(theatreOf(rules, card));
      count += 1;
      hardest = Math.max(hardest, severity);
      if (severity < 0) warm += 1;
      if (severity >= 2) hard += 1;
    }
  }
  return { hardest: count === 0 ? 0 : hardest, warm, hard, warned, rebuffed };
}
