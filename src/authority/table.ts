/** The state of a match under Immer, its log, and the one way to change both: an input that the rules accept. */
import { createDraft, finishDraft } from 'immer';
import { type Bot, type BotName, botSeed, createBot, type Reason } from '../bots/index.ts';
import {
  type GameState,
  type Input,
  lazyView,
  play,
  type Refusal,
  type Rules,
  type SeatId,
  type View,
} from '../engine/index.ts';
import { ok, type Result } from '../lib/result.ts';
import type { LogLine } from './log.ts';
import type { SeatEvent } from './seats.ts';
import { type Thought, thoughtOf } from './thoughts.ts';

/** What is kept of a match while it runs. */
export interface Kept {
  readonly state: GameState;
  readonly log: readonly LogLine[];
  readonly thoughts: readonly Thought[];
  /** The state when the running Orders phase began: bots choose from it, so that no seal and no order shows. */
  readonly atOrders: GameState;
}

export interface Table {
  readonly rules: Rules;
  state(): GameState;
  log(): readonly LogLine[];
  thoughts(): readonly Thought[];
  /** The state in which the running Orders phase began. */
  atOrders(): GameState;
  /** Hands in an input; a refused one changes nothing. */
  give(
    seat: SeatId,
    input: Input,
    by?: { readonly bot: string; readonly why: readonly Reason[] },
  ): Result<void, readonly Refusal[]>;
  note(seat: SeatId, event: SeatEvent): void;
  look(seat: SeatId): View;
  lookBlind(seat: SeatId): View;
  /** The bot of this name in this seat, always with the same seed. */
  bot(seat: SeatId, name: BotName): Bot;
}

/** Opens the table for a match that has just begun or was restored. */
export function openTable(rules: Rules, kept: Kept): Table {
  let { state, atOrders } = kept;
  const log = [...kept.log];
  const thoughts = [...kept.thoughts];
  const bots = new Map<string, Bot>();

  return {
    rules,
    state: () => state,
    log: () => log,
    thoughts: () => thoughts,
    atOrders: () => atOrders,
    give: (seat, input, by) => {
      const { turn, phase } = state;
      const draft = createDraft(state);
      const done = play(rules, draft as GameState, seat, input);
      if (!done.ok) return done;
      state = finishDraft(draft) as GameState;
      log.push({ n: log.length, seat, input, ...(by === undefined ? {} : { bot: by.bot }) });
      const thought = by === undefined ? undefined : thoughtOf(seat, turn, input, by.why);
      if (thought !== undefined) thoughts.push(thought);
      if (state.phase === 'orders' && phase !== 'orders') atOrders = state;
      return ok(undefined);
    },
    note: (seat, event) => {
      log.push({ n: log.length, seat, event });
    },
    look: (seat) => lazyView(rules, state, { kind: 'seat', seat }),
    lookBlind: (seat) => lazyView(rules, atOrders, { kind: 'seat', seat }),
    bot: (seat, name) => {
      const key = `${seat} ${name}`;
      const known = bots.get(key) ?? createBot(name, { rules, seat, seed: botSeed(state.seed, seat) });
      bots.set(key, known);
      return known;
    },
  };
}
