import { castDraft } from 'immer';
import type { Input, Level, Refusal, Rules, SeatId, View } from '../engine/index.ts';
import type { Thought } from '../session/port.ts';
import { NOTHING_WRITTEN } from './draft-slice.ts';
import type { Change } from './game-store.ts';
import type { Host } from './host.ts';
import type { World } from './world-slice.ts';

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
  readonly world: World;
  /** The seat that the person at this screen plays. */
  readonly seat: SeatId;
  readonly submit: Submit;
  /** Another person sits down at this screen; resolves when their view is there. */
  readonly sit?: (seat: SeatId) => Promise<void>;
}

export interface ViewSlice {
  /** Given once, when the page opens. */
  readonly host?: Host;
  readonly level?: Level;
  readonly rules?: RulesHandle;
  readonly seat?: SeatId;
  readonly submit?: Submit;
  readonly sit?: MatchParts['sit'];
  /** Seats that people play; more than one where a screen is shared. */
  readonly people: readonly SeatId[];
  /** Set while the screen is being handed over: nothing of the match is shown until this seat's player is there. */
  readonly handing?: SeatId;
  readonly views: Readonly<Record<SeatId, View>>;
  /** What the bots thought; filled when the match has ended. */
  readonly thoughts: readonly Thought[];
  readonly connection: 'none' | 'starting' | 'live' | 'lost';
  /** The seat whose bot looks ahead just now: the match takes no input until it has acted. */
  readonly thinking?: SeatId;
  /** Bots by the seats that they play. */
  readonly bots: Readonly<Record<SeatId, string>>;
  /** The browser does not keep the match: there is no room, or it keeps nothing. */
  readonly notKept: boolean;
  /** Why the match could not start or go on, as a text key. */
  readonly trouble?: string;
  setHost(host: Host): void;
  startMatch(parts: MatchParts): void;
  endMatch(): void;
  setView(seat: SeatId, view: View): void;
  setNotKept(notKept: boolean): void;
  setBots(bots: ViewSlice['bots'], thinking: SeatId | undefined): void;
  setPeople(people: readonly SeatId[]): void;
  /** Covers the match for the player of a seat. */
  handOver(to: SeatId): void;
  /** Uncovers it. */
  sitDown(): void;
  /** Another seat at this screen: what the last one saw, chose and wrote is gone. */
  takeSeat(seat: SeatId, view: View): void;
  setThoughts(thoughts: readonly Thought[]): void;
  setConnection(connection: ViewSlice['connection'], trouble?: string): void;
}

const EMPTY = {
  level: undefined,
  rules: undefined,
  seat: undefined,
  submit: undefined,
  sit: undefined,
  handing: undefined,
  thinking: undefined,
  bots: {},
};

/** What one person has open, chosen or been told, and the next one at the same screen must not find. */
const CLEARED = {
  ...NOTHING_WRITTEN,
  region: undefined,
  focused: undefined,
  theatre: undefined,
  highlight: undefined,
  dossierOpen: false,
  unfolded: [],
  tab: 'moves',
  live: undefined,
  caption: undefined,
  removed: undefined,
  refusals: [],
  explaining: [],
  overlay: undefined,
} as const;

export function createViewSlice(change: Change): ViewSlice {
  return {
    ...EMPTY,
    views: {},
    people: [],
    thoughts: [],
    connection: 'none',
    bots: {},
    notKept: false,
    host: undefined,
    setHost: (host) =>
      change((state) => {
        Object.assign(state, { host });
      }),
    startMatch: ({ level, rules, world, seat, submit, sit }) =>
      change((state) => {
        // The world that is played is the one that a re-run begins with.
        Object.assign(state, { matchWorld: world, worlds: { ...state.worlds, [level.id]: world } });
        Object.assign(state, { level, rules: new RulesHandle(rules), seat, submit, sit, handing: undefined });
        Object.assign(state, { views: {}, thoughts: [], connection: 'live', trouble: undefined, unfolded: [] });
      }),
    endMatch: () =>
      change((state) => {
        Object.assign(state, { ...EMPTY, views: {}, thoughts: [], connection: 'none', trouble: undefined });
        Object.assign(state, { matchWorld: undefined });
      }),
    setView: (seat, view) =>
      change((state) => {
        (state.views as Record<SeatId, View>)[seat] = castDraft(view);
      }),
    setNotKept: (notKept) =>
      change((state) => {
        Object.assign(state, { notKept });
      }),
    setBots: (bots, thinking) =>
      change((state) => {
        Object.assign(state, { bots, thinking });
      }),
    setPeople: (people) =>
      change((state) => {
        Object.assign(state, { people });
      }),
    handOver: (handing) =>
      change((state) => {
        Object.assign(state, { ...CLEARED, handing });
      }),
    sitDown: () =>
      change((state) => {
        Object.assign(state, { handing: undefined });
      }),
    takeSeat: (seat, view) =>
      change((state) => {
        Object.assign(state, { ...CLEARED, seat, views: { [seat]: view } });
      }),
    setThoughts: (thoughts) => {
      if (thoughts.length === 0) return;
      change((state) => {
        Object.assign(state, { thoughts });
      });
    },
    setConnection: (connection, trouble) =>
      change((state) => {
        Object.assign(state, { connection, trouble });
      }),
  };
}
