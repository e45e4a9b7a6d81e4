/** Plays a finished match once more and notes what each seat did in each turn, and how each turn began. */
import {
  type ChallengeAnswer,
  type ChallengeKind,
  type CrisisChoice,
  copyState,
  createMatch,
  type GameState,
  type Input,
  type Intent,
  type Offer,
  type Order,
  play,
  type Rules,
  type SeatId,
  type SeatIndex,
  type StandingInstruction,
} from '../../engine/index.ts';
import type { PlayedMatch } from './rerun.ts';

/** What a seat did in a turn, in terms that hold in another course of events too: no places in lists, no numbers. */
export interface TurnScript {
  signal?: Extract<Input, { type: 'signal' }>;
  orders: readonly Order[];
  /** Offers of the rival that were accepted. */
  accepted: readonly (Offer & { readonly turn: number })[];
  standing?: StandingInstruction;
  /** Readings by what was read: `actKey`. */
  readonly readings: Map<string, Intent>;
  /** The act that was called to account, by `actKey`, and how; what was answered to the other side. */
  asked?: { readonly act: string; readonly kind: ChallengeKind };
  answered?: ChallengeAnswer;
  /** Choices in the crisis that was played out, by `roundKey`. */
  readonly choices: Map<string, { readonly choice: CrisisChoice; readonly bet?: CrisisChoice }>;
}

/** Names an act of the rival within a turn. */
export function actKey({ move, state, theatre }: Offer): string {
  return `${move} ${state ?? ''} ${theatre ?? ''}`;
}

/** Names a round of a crisis within a turn. */
export function roundKey(state: string, round: number): string {
  return `${state} ${round}`;
}

export interface Trace {
  readonly turns: number;
  /** A copy of the match at the beginning of a turn; throws a RangeError if there was no such turn. */
  startOf(turn: number): GameState;
  scriptOf(seat: SeatId, turn: number): TurnScript | undefined;
}

type Scripts = Map<string, TurnScript>;

const keyOf = (seat: SeatId, turn: number) => `${turn} ${seat}`;

function scriptIn(scripts: Scripts, seat: SeatId, turn: number): TurnScript {
  const key = keyOf(seat, turn);
  const known = scripts.get(key);
  if (known !== undefined) return known;
  const script: TurnScript = { orders: [], accepted: [], readings: new Map(), choices: new Map() };
  scripts.set(key, script);
  return script;
}

/** What the seat has before it in Orders, as it will be sealed. */
function noteOrders(script: TurnScript, state: GameState, seat: SeatIndex): void {
  const { orders, accepted, standing } = state.seats[seat];
  script.orders = orders.map(({ capital: _, means: __, ...order }) => order);
  script.accepted = accepted.flatMap((index) => state.openOffers[index] ?? []);
  script.standing = standing;
}

/** Notes an input that is about to be played. */
function noteInput(script: TurnScript, state: GameState, seat: SeatIndex, input: Input, rules: Rules): void {
  switch (input.type) {
    case 'signal':
      script.signal = input;
      return;
    case 'seal':
      noteOrders(script, state, seat);
      return;
    case 'standing':
      script.standing = input.instruction;
      return;
    case 'tag': {
      const card = state.cards[input.card];
      if (card !== undefined) script.readings.set(actKey({ ...card.order, move: card.move }), input.reading);
      return;
    }
    case 'challenge': {
      const card = state.cards[input.card];
      if (card !== undefined) script.asked = { act: actKey({ ...card.order, move: card.move }), kind: input.kind };
      return;
    }
    case 'answer-challenge':
      script.answered = input.answer;
      return;
    case 'crisis': {
      const crisis = state.crises[state.playing];
      const { choice, bet } = input;
      if (crisis !== undefined)
        script.choices.set(roundKey(rules.states[crisis.state] ?? '', crisis.round), {
          choice,
          ...(bet === undefined ? {} : { bet }),
        });
    }
  }
}

/** Throws an Error that names the input if the rules refuse one: the match was played under others. */
export function traceMatch(rules: Rules, { setup, inputs }: PlayedMatch): Trace {
  const state = createMatch(rules, { ...setup, facts: false });
  const starts: GameState[] = [copyState(state)];
  const scripts: Scripts = new Map();
  for (const { n, seat, input } of inputs) {
    const index = rules.seatIndex.get(seat);
    if (index !== undefined) noteInput(scriptIn(scripts, seat, state.turn), state, index, input, rules);
    const { turn } = state;
    const done = play(rules, state, seat, input, { facts: false });
    if (!done.ok) throw new Error(`input ${n} of the match is refused: ${done.error[0]?.key ?? 'unknown'}`);
    if (state.turn !== turn) starts.push(copyState(state));
  }
  return {
    turns: starts.length,
    startOf: (turn) => {
      const start = starts[turn - 1];
      if (start === undefined) throw new RangeError(`the match has turns 1 to ${starts.length}, not ${turn}`);
      return copyState(start);
    },
    scriptOf: (seat, turn) => scripts.get(keyOf(seat, turn)),
  };
}
