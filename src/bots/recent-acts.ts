/** What the last turns' cards tell a bot. They do not change any more, so they are read once a turn. */
import {
  type CompiledMove,
  type Rules,
  rivalCardsSince,
  setbacksSince,
  theatreOfState,
  type View,
} from '../engine/index.ts';

export interface RecentActs {
  /** Severity of the rival's hardest act in the last full turn, -2 to 4; 0 if it did nothing. */
  readonly hardest: number;
  /** Rival acts in it that calm (severity below 0), and that press. */
  readonly warm: number;
  readonly hard: number;
  /** Theatres, by index, in which the rival has warned last turn. */
  readonly warned: ReadonlySet<number>;
  /** Own moves that a state turned down in the last turns, as `rebuffKey`. */
  readonly rebuffed: ReadonlySet<number>;
  /** The same moves by their place in the list, whichever the state. */
  readonly rebuffedMoves: ReadonlySet<number>;
  /** Own moves that the home front carried in a weaker form in the last turns, by their place in the list. */
  readonly weakened: ReadonlySet<number>;
}

/** A move at a state, as one number. */
export function rebuffKey(rules: Rules, move: CompiledMove, state: number): number {
  return state * rules.moves.size + move.index;
}

function theatreOf(rules: Rules, { state, theatre }: View['cards'][number]): number {
  if (theatre !== undefined) return rules.theatreIndex.get(theatre) ?? -1;
  return theatreOfState(rules, rules.stateIndex.get(state ?? '') ?? -1);
}

const NONE: ReadonlySet<number> = new Set();

type Setbacks = Pick<RecentActs, 'rebuffed' | 'rebuffedMoves' | 'weakened'>;

const NO_SETBACKS: Setbacks = { rebuffed: NONE, rebuffedMoves: NONE, weakened: NONE };

/** What did not go as it was ordered: own moves that a state turned down, and those that the home front weakened. */
function setbacksOf(rules: Rules, cards: View['cards']): Setbacks {
  if (cards.length === 0) return NO_SETBACKS;
  let rebuffed: Set<number> | undefined;
  let rebuffedMoves: Set<number> | undefined;
  let weakened: Set<number> | undefined;
  for (const { outcome, ordered, state } of cards) {
    // Others were blocked or declined: nothing is learned from them.
    if (outcome !== 'weaker' && outcome !== 'refused') continue;
    const move = rules.moves.get(ordered);
    if (move === undefined) continue;
    if (outcome === 'weaker') {
      weakened ??= new Set();
      weakened.add(move.index);
    }
    const asked = outcome === 'refused' ? rules.stateIndex.get(state ?? '') : undefined;
    if (asked === undefined) continue;
    rebuffed ??= new Set();
    rebuffed.add(rebuffKey(rules, move, asked));
    rebuffedMoves ??= new Set();
    rebuffedMoves.add(move.index);
  }
  return { rebuffed: rebuffed ?? NONE, rebuffedMoves: rebuffedMoves ?? NONE, weakened: weakened ?? NONE };
}

/** Reads the cards of the turns before this one. */
export function readActs(rules: Rules, view: View): RecentActs {
  const lastTurn = view.time.turn - 1;
  const parts = rules.turnParts;
  const { rebuffTurns } = rules.bots.orders;
  const { hardFrom } = rules.bots.reading;
  let warned: Set<number> | undefined;
  let hardest = -2;
  let warm = 0;
  let hard = 0;
  let count = 0;
  for (const card of rivalCardsSince(view, lastTurn - parts + 1)) {
    if (card.turn > lastTurn) continue;
    const move = rules.moves.get(card.move)?.def;
    const severity = move?.signal.severity ?? 0;
    if (move?.effects.some(({ kind }) => kind === 'commit') === true) {
      warned ??= new Set();
      warned.add(theatreOf(rules, card));
    }
    count += 1;
    hardest = Math.max(hardest, severity);
    if (severity < 0) warm += 1;
    if (severity >= hardFrom) hard += 1;
  }
  const { rebuffed, rebuffedMoves, weakened } = setbacksOf(
    rules,
    setbacksSince(view, lastTurn - rebuffTurns * parts + 1),
  );
  return { hardest: count === 0 ? 0 : hardest, warm, hard, warned: warned ?? NONE, rebuffed, rebuffedMoves, weakened };
}
