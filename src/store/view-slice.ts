import { castDraft } from 'immer';
import type { Input, Level, Refusal, Rules, SeatId, View } from '../engine/index.ts';
import type { Change } from './game-store.ts';

/** Keeps the compiled rules out of Immer's reach: it freezes plain objects, and the rules keep their own memory. */
export class RulesHandle {
  readonly rules: Rules;
  constructor(rules: Rules) {
    this.rules = rules;
  }
}

/** Gives an input for the seat at this screen; resolves to the reasons of a refusal, none if it was accepted. */
export type Submit = (input: Input) => Promise<readonly Refusal[]>;

export interface MatchParts {
  readonly level: Level;
  readonly rules: Rules;
  /** The seat that the person at this screen plays. */
  readonly seat: SeatId;
  /** The bot in the other seat. */
  readonly bot: string;
  readonly submit: Submit;
}

export interface ViewSlice {
  readonly level?: Level;
  readonly rules?: RulesHandle;
  readonly seat?: SeatId;
  readonly bot?: string;
  readonly submit?: Submit;
  readonly views: Readonly<Record<SeatId, View>>;
  readonly connection: 'none' | 'starting' | 'live' | 'lost';
  /** Why the match could not start or go on, as a text key. */
  readonly trouble?: string;
  startMatch(parts: MatchParts): void;
  endMatch(): void;
  setView(seat: SeatId, view: View): void;
  setConnection(connection: ViewSlice['connection'], trouble?: string): void;
}

const EMPTY = { level: undefined, rules: undefined, seat: undefined, bot: undefined, submit: undefined };

export function createViewSlice(change: Change): ViewSlice {
  return {
    ...EMPTY,
    views: {},
    connection: 'none',
    startMatch: ({ level, rules, seat, bot, submit }) =>
      change((state) => {
        Object.assign(state, { level, rules: new RulesHandle(rules), seat, bot, submit });
        Object.assign(state, { views: {}, connection: 'live', trouble: undefined });
      }),
    endMatch: () =>
      change((state) => {
        Object.assign(state, { ...EMPTY, views: {}, connection: 'none', trouble: undefined });
      }),
    setView: (seat, view) =>
      change((state) => {
        (state.views as Record<SeatId, View>)[seat] = castDraft(view);
      }),
    setConnection: (connection, trouble) =>
      change((state) => {
        Object.assign(state, { connection, trouble });
      }),
  };
}
