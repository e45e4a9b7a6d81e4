/** Games between bots under the strict rules: every input is checked, and kept with the answer it got. */
import { botSeed, createBot, type PlayerId, takeTurn } from '../../src/bots/index.ts';
import {
  createMatch,
  type GameState,
  type Input,
  lazyView,
  type MatchSetup,
  type Phase,
  play,
  type Refusal,
  type Rules,
  type SeatId,
  type View,
} from '../../src/engine/index.ts';

export interface Given {
  readonly seat: SeatId;
  readonly turn: number;
  readonly phase: Phase;
  readonly input: Input;
  readonly refusals: readonly Refusal[];
  /** Text keys of the reasons, without their prefix. */
  readonly why: readonly string[];
}

export interface BotGame {
  readonly rules: Rules;
  readonly state: GameState;
  readonly given: readonly Given[];
}

export interface BotGameOptions extends Partial<MatchSetup> {
  readonly bots: readonly [PlayerId, PlayerId];
  /** Stops before this turn; to the end if unset. */
  readonly untilTurn?: number;
  /** How a seat looks at the match; the engine's lazy view if unset. */
  readonly look?: (rules: Rules, state: GameState, seat: SeatId) => View;
}

const lazyLook = (rules: Rules, state: GameState, seat: SeatId) => lazyView(rules, state, { kind: 'seat', seat });

/** Plays bots against each other, one phase after the other. */
export function playBots(rules: Rules, options: BotGameOptions): BotGame {
  const { bots, untilTurn = Number.POSITIVE_INFINITY, look = lazyLook, facts = false, ...setup } = options;
  const seed = setup.seed ?? 1;
  const state = createMatch(rules, { ...setup, facts, seed, secret: setup.secret ?? seed + 7 });
  const given: Given[] = [];
  const players = rules.seats.map(({ def, index }) => ({
    bot: createBot(bots[index], { rules, seat: def.id, seed: botSeed(seed, def.id) }),
    place: {
      rules,
      look: () => look(rules, state, def.id),
      lookBlind: () => look(rules, state, def.id),
      give: (input: Input, why: readonly { readonly key: string }[]) => {
        const { turn, phase } = state;
        const done = play(rules, state, def.id, input, { facts });
        const refusals = done.ok ? [] : done.error;
        given.push({ seat: def.id, turn, phase, input, refusals, why: why.map(({ key }) => key) });
        return done.ok;
      },
    },
  }));
  for (let step = 0; state.phase !== 'ended' && state.turn < untilTurn; step += 1) {
    if (step > 5000) throw new Error(`the game stands still in ${state.phase} of turn ${state.turn}`);
    const { phase, turn } = state;
    for (const { bot, place } of players) if (state.phase === phase && state.turn === turn) takeTurn(bot, phase, place);
  }
  return { rules, state, given };
}

/** The orders that a seat placed, as `turn move target`. */
export function ordersOf(game: BotGame, seat: SeatId): string[] {
  return game.given.flatMap(({ seat: by, turn, input }) =>
    by === seat && input.type === 'place'
      ? [`${turn} ${input.order.move} ${input.order.state ?? input.order.theatre ?? ''}`]
      : [],
  );
}
