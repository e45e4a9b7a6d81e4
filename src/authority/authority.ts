/**
 * The one place where a match is run: it holds the seats, takes inputs, lets bots and stand-ins play, keeps the log and
 * writes records and saves. The same code serves a worker in the tab and a room online. It knows no clock: that time is
 * up is told to it.
 */
import {
  createMatch,
  createRules,
  type GameState,
  hashJson,
  hashState,
  type Input,
  type Level,
  type MatchSetup,
  type Refusal,
  type Rules,
  type RulesOptions,
  type SeatId,
  type View,
  viewFor,
} from '../engine/index.ts';
import type { Result } from '../lib/result.ts';
import { doTheLeast, fillOne, fillQuickly, fillSeats } from './fill.ts';
import { notedHead, notedTurns, yearsOf } from './notation/notate.ts';
import { printNotation } from './notation/print-notation.ts';
import { waitsFor } from './pending.ts';
import {
  plainScores,
  RECORD_FORMAT,
  RECORD_VERSION,
  type RecordClosing,
  type RecordHeader,
  writeRecord,
} from './record-file.ts';
import { type Fork, type LevelMark, type SaveBody, type SaveInfo, writeSave } from './save-file.ts';
import { type SeatEvent, type SeatPlans, STAND_IN } from './seats.ts';
import { type Kept, openTable, type Table } from './table.ts';
import type { Thought } from './thoughts.ts';

export interface AuthorityOptions {
  readonly level: Level;
  /** Version of the game, written into records and saves. */
  readonly build: string;
  readonly setup: MatchSetup;
  readonly seats: SeatPlans;
  readonly fork?: Fork | undefined;
}

export interface Authority {
  readonly rules: Rules;
  /** Takes an input from a person. A person who acts takes the seat back from a stand-in. */
  submit(seat: SeatId, input: Input): Result<void, readonly Refusal[]>;
  /** Takes an input as `submit` does, and leaves it to the caller to let the bots play on. */
  take(seat: SeatId, input: Input): Result<void, readonly Refusal[]>;
  /** Lets bots act until a person is waited for or the match has ended, or until one has to look ahead: returns its seat. */
  playOn(): SeatId | undefined;
  /** Lets that bot look ahead and act: up to a second or two. */
  think(): void;
  /**
   * Time is up, the player left, or came back. The first time that a seat is late it holds; the second time in a row,
   * or when its player has left, a stand-in plays until the player is back.
   */
  tell(seat: SeatId, event: SeatEvent): void;
  seats(): SeatPlans;
  /** Seats of people that the running phase waits for. */
  waits(): readonly SeatId[];
  view(seat: SeatId): View;
  views(): Readonly<Record<SeatId, View>>;
  /** Why the bots did what they did; empty until the match has ended. */
  thoughts(): readonly Thought[];
  info(): SaveInfo;
  /** Overrides of parameters in this match, by name. */
  set(): Readonly<Record<string, number>>;
  /** JSON Lines: whole when the match has ended, else as the reader may have it. */
  record(reader: SeatId): string;
  /** The match in words, as the reader may have it; `undefined` if an update of the game on the way forbids it. */
  notation(reader: SeatId): string | undefined;
  save(): string;
  /** Fingerprint of the state, facts left out. */
  hash(): string;
}

/** Marks a level so that a save or record finds the same one again. */
export function markLevel(level: Level): LevelMark {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const { clock, seats, theatres, states, alliances, treaties, forums, moves } = level;
  const parts = [theatres, states, alliances, treaties, forums, moves, ...seats.map(({ types }) => types)].map(ids);
  const shape = hashJson([clock, ids(seats), parts]);
  return { id: level.id, version: level.version, hash: hashJson(level), shape };
}

/** Rules for a match: the level under the lens, parameters and marks of its set-up. */
export function rulesFor(level: Level, setup: RulesOptions): Rules {
  const { lens, set, turnTicks, frozen, script } = setup;
  return createRules(level, { lens, set, turnTicks, frozen, script });
}

/** Starts a match. Bots have acted when this returns. */
export function createAuthority(options: AuthorityOptions): Authority {
  const rules = rulesFor(options.level, options.setup);
  const state = createMatch(rules, { ...options.setup, facts: true });
  return openAuthority(rules, options, { state, log: [], thoughts: [], atOrders: state, verifiesFromTurn: 1 });
}

/** Goes on with a match from what was kept of it. Throws a RangeError if a person would sit in a scripted match. */
export function openAuthority(
  rules: Rules,
  options: AuthorityOptions,
  kept: Kept & { readonly verifiesFromTurn: number },
): Authority {
  const people = Object.values(options.seats).some(({ kind }) => kind !== 'bot');
  if (rules.marks.script !== undefined && people) {
    throw new RangeError('the historical script runs between bots only: it is not held to the caps of a game');
  }
  const table = openTable(rules, kept);
  const level = markLevel(options.level);
  const desk = createDesk(table, options.seats);
  const seatIds = rules.seats.map((seat) => seat.def.id);
  const view = (seat: SeatId) => viewFor(rules, table.state(), { kind: 'seat', seat });
  const info = () => infoOf(view(seatIds[0] ?? ''));
  fillSeats(table, desk.plans());

  const header = (): RecordHeader => ({
    format: RECORD_FORMAT,
    version: RECORD_VERSION,
    level,
    build: options.build,
    options: table.state().options,
    seats: desk.plans(),
    verifiesFromTurn: kept.verifiesFromTurn,
    ...(options.fork === undefined ? {} : { fork: options.fork }),
  });

  return {
    rules,
    submit: (seat, input) => {
      const done = desk.take(seat, input);
      if (done.ok) fillSeats(table, desk.plans());
      return done;
    },
    take: desk.take,
    playOn: () => fillQuickly(table, desk.plans()),
    think: () => fillOne(table, desk.plans()),
    tell: desk.tell,
    seats: desk.plans,
    waits: () => {
      const plans = desk.plans();
      const asked = rules.seats.filter(({ index }) => waitsFor(table.state(), index));
      return asked.map(({ def }) => def.id).filter((seat) => plans[seat]?.kind === 'human');
    },
    view,
    views: () => Object.fromEntries(seatIds.map((seat) => [seat, view(seat)])),
    thoughts: () => (table.state().phase === 'ended' ? table.thoughts() : []),
    info,
    set: () => table.state().options.set,
    record: (reader) => {
      const state = table.state();
      if (state.phase !== 'ended') return writeRecord(header(), table.log(), { reader });
      return writeRecord(header(), table.log(), { closing: closingOf(rules, state, view), thoughts: table.thoughts() });
    },
    notation: (reader) => {
      const ended = table.state().phase === 'ended';
      const turns = notedTurns(rules, options.setup, table.log(), ended ? {} : { reader });
      if (turns === undefined) return undefined;
      const end = ended ? closingOf(rules, table.state(), view) : undefined;
      const notation = { head: notedHead(header(), end), turns, ...(end === undefined ? {} : { end }) };
      return printNotation(notation, (turn) => yearsOf(rules.level, turn));
    },
    save: () => {
      const body: SaveBody = {
        setup: options.setup,
        log: table.log(),
        snapshot: table.state(),
        thoughts: table.thoughts(),
        verifiesFromTurn: kept.verifiesFromTurn,
        ...(options.fork === undefined ? {} : { fork: options.fork }),
      };
      return writeSave({ build: options.build, level, seats: desk.plans(), info: info(), body });
    },
    hash: () => hashState(table.state()),
  };
}

/** Who sits where, and how people and the clock reach the table. */
function createDesk(table: Table, start: SeatPlans) {
  let plans = start;
  /** Seats whose last answer was given by the clock. */
  const late = new Set<SeatId>();

  const setPlan = (seat: SeatId, plan: SeatPlans[string]) => {
    plans = { ...plans, [seat]: plan };
  };
  const comeBack = (seat: SeatId) => {
    late.delete(seat);
    if (plans[seat]?.kind !== 'stand-in') return;
    setPlan(seat, { kind: 'human' });
    table.note(seat, 'returned');
  };

  return {
    plans: () => plans,
    take: (seat: SeatId, input: Input): Result<void, readonly Refusal[]> => {
      const index = table.rules.seatIndex.get(seat);
      if (index === undefined || plans[seat]?.kind === 'bot') return { ok: false, error: [{ key: 'not-your-seat' }] };
      const done = table.give(seat, input);
      if (!done.ok) return done;
      comeBack(seat);
      return done;
    },
    tell: (seat: SeatId, event: SeatEvent): void => {
      const index = table.rules.seatIndex.get(seat);
      const plan = plans[seat];
      if (index === undefined || plan === undefined || plan.kind === 'bot') return;
      if (event === 'returned') {
        comeBack(seat);
        return;
      }
      if (event === 'time-up' && !waitsFor(table.state(), index)) return;
      table.note(seat, event);
      if (event === 'left' || late.has(seat)) setPlan(seat, { kind: 'stand-in', bot: STAND_IN });
      else {
        late.add(seat);
        doTheLeast(table, seat);
      }
      fillSeats(table, plans);
    },
  };
}

function infoOf(view: View): SaveInfo {
  const { fromYear, toYear, firstTurn } = view.time;
  // Counted from the first turn that is played.
  const turn = view.time.turn - firstTurn + 1;
  const turns = view.time.turns - firstTurn + 1;
  return { turn, turns, fromYear, toYear, phase: view.phase, ended: view.phase === 'ended' };
}

/** The closing line: what a replay must arrive at, and what it needs to start. */
function closingOf(rules: Rules, state: GameState, view: (seat: SeatId) => View): RecordClosing {
  const types = rules.seats.map(({ def, index }) => [def.id, def.types[state.seats[index].type]?.id ?? '']);
  return {
    closing: true,
    ending: state.ending,
    scores: plainScores(view(rules.seats[0].def.id).scores),
    hash: hashState(state),
    seed: state.seed,
    secret: state.secret,
    types: Object.fromEntries(types),
  };
}
