/** Two bots play a match on, on a plain state: no facts, no copies of views. */
import {
  type Audience,
  type GameState,
  type Input,
  lazyView,
  playChecked,
  playReady,
  type Rules,
  type SeatId,
  type SeatIndex,
  type View,
} from '../engine/index.ts';
import { keepShape } from '../lib/keep-shape.ts';
import type { Bot } from './bot.ts';
import { type Place, READY, takeTurn } from './take-turn.ts';

/** Facts are only counted, and what a bot gives was checked on the same view: a test holds bots to that. */
const QUICK = { facts: false } as const;

/** Hears each input that was accepted. */
export type Listener = (seat: SeatId, input: Input) => void;

const keep = keepShape();

/** A bot's place at the table of a simulation. */
class SimulatedPlace implements Place {
  readonly rules: Rules;
  readonly #state: GameState;
  readonly #seat: SeatIndex;
  readonly #audience: Audience;
  readonly #heard: Listener | undefined;
  #seen: View | undefined;

  constructor(rules: Rules, state: GameState, seat: SeatIndex, heard: Listener | undefined) {
    this.rules = rules;
    this.#state = state;
    this.#seat = seat;
    this.#audience = { kind: 'seat', seat: rules.seats[seat].def.id };
    this.#heard = heard;
    keep(this);
  }

  look(): View {
    this.#seen ??= lazyView(this.rules, this.#state, this.#audience);
    return this.#seen;
  }

  lookBlind(): View {
    return this.look();
  }

  give(input: Input): boolean {
    this.#seen = undefined;
    if (input === READY) playReady(this.rules, this.#state, this.#seat, QUICK);
    else playChecked(this.rules, this.#state, this.#seat, input, QUICK);
    this.#heard?.(this.rules.seats[this.#seat].def.id, input);
    return true;
  }

  /** Forgets what was seen: the other seat has acted since. */
  refresh(): void {
    this.#seen = undefined;
  }
}

/** More phases than any match has. */
const MOST_PHASES = 20_000;

/**
 * Plays a match on with a bot in each seat: to its end, or until a turn has begun. What one seat does in a phase changes
 * nothing that the other sees in it, so it does not matter that one acts first. Throws if a match does not end.
 */
export function playOn(
  rules: Rules,
  state: GameState,
  bots: readonly [Bot, Bot],
  until = Number.POSITIVE_INFINITY,
  heard?: Listener,
): void {
  const first = new SimulatedPlace(rules, state, 0, heard);
  const second = new SimulatedPlace(rules, state, 1, heard);
  for (let step = 0; step < MOST_PHASES; step += 1) {
    const { phase, turn } = state;
    if (phase === 'ended' || turn >= until) return;
    first.refresh();
    takeTurn(bots[0], phase, first);
    if (state.phase !== phase || state.turn !== turn) continue;
    second.refresh();
    takeTurn(bots[1], phase, second);
  }
  throw new Error(`a match of ${rules.level.id} did not end within ${MOST_PHASES} phases (phase ${state.phase})`);
}
