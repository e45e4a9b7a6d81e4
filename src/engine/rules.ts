/** A level compiled for play: ids become indices, series become arrays by tick, lookups become maps. Pure and shared by all matches. */

import { placesOf } from '../lib/arrays.ts';
import { log } from '../lib/det-math.ts';
import { withAlikeParts } from './alike.ts';
import { boardSinceByTick, onMapByTick } from './board-by-tick.ts';
import { type BotNumbers, compileBotNumbers } from './compile-bot-numbers.ts';
import { type CompiledSeat, compileSeat } from './compiled-seat.ts';
import { type DatedEvent, eventsByTick } from './dated-events.ts';
import type { LensDef, Level, MoveDef } from './level.ts';
import { compileParams, type Params } from './params.ts';
import { type DrawTable, drawTable, type Spelled, spell } from './rng.ts';
import { type MatchMarks, marksOf, type RulesOptions, withoutEnlargement } from './rules-options.ts';
import { type ScriptedAct, scriptByTick } from './script.ts';
import type { SeatIndex } from './state.ts';
import { turnsPerFullTurn, withTurnTicks } from './turn-length.ts';

export type { CompiledBloc, CompiledSeat, MeanType } from './compiled-seat.ts';
export { rungRank, rungsByAlliance } from './rung-rank.ts';
export { seriesAt, tickOfDate, yearOfTick } from './series.ts';

export interface CompiledMove {
  readonly def: MoveDef;
  /** Its id, to draw for it. */
  readonly key: Spelled;
  /** Place in the level's list of moves. */
  readonly index: number;
  readonly seat: SeatIndex;
  readonly step: number;
  /** ln of the likelihood ratio expansionist : not, prior-weighted (Kydd 2005). */
  readonly kappa: number;
  readonly conciliatory: boolean;
  /** Units that it stations for good. */
  readonly adds: number;
}

/** Kinds of act that observers get used to besides the moves. */
const HABIT_KINDS = ['third', 'misread', 'talk', 'crisis', 'attack-limited', 'attack-full'] as const;
type HabitKind = (typeof HABIT_KINDS)[number];

function placesAfter(moves: number): Readonly<Record<HabitKind, number>> {
  const places = HABIT_KINDS.map((kind, k) => [kind, moves + k]);
  return Object.fromEntries(places) as Record<HabitKind, number>;
}

export interface Rules {
  readonly level: Level;
  readonly lens: LensDef;
  readonly params: Params;
  /** Of players made of code, and of the staff. */
  readonly bots: BotNumbers;
  readonly ticks: number;
  /** Turns that make one turn of the length that the level was written for; 1 unless its turns were shortened. */
  readonly turnParts: number;
  readonly marks: MatchMarks;
  /** What is held still from the opening of play on. */
  readonly frozen: { readonly perception: boolean; readonly threat: boolean };
  /** Acts of the level's script by tick; none unless the match follows it. */
  readonly scriptAt: ReadonlyMap<number, readonly ScriptedAct[]>;
  readonly theatres: readonly string[];
  readonly states: readonly string[];
  /** The same, to draw for one now and then. */
  readonly stateKeys: readonly Spelled[];
  /** To draw for many each tick; by place in the list of actors, not by state. */
  readonly draws: { readonly theatres: DrawTable; readonly actors: DrawTable; readonly moves: DrawTable };
  readonly theatreIndex: ReadonlyMap<string, number>;
  readonly stateIndex: ReadonlyMap<string, number>;
  readonly allianceIndex: ReadonlyMap<string, number>;
  readonly treatyIndex: ReadonlyMap<string, number>;
  readonly forumIndex: ReadonlyMap<string, number>;
  readonly seatIndex: ReadonlyMap<string, SeatIndex>;
  readonly theatreOf: readonly number[]; // by state, -1 none
  readonly statesIn: readonly (readonly number[])[]; // by theatre
  readonly neighbours: readonly (readonly number[])[]; // by state
  readonly seats: readonly [CompiledSeat, CompiledSeat];
  /** Who goes first where one must: by key of chance, so that a mirrored level keeps the order of what is done. */
  readonly order: readonly [SeatIndex, SeatIndex];
  readonly moves: ReadonlyMap<string, CompiledMove>;
  /** Places in `SeatState.habit` of what is no move; moves stand before them, by their index. */
  readonly habits: Readonly<Record<HabitKind, number>>;
  readonly habitCount: number;
  readonly movesOf: readonly [readonly CompiledMove[], readonly CompiledMove[]];
  /** By tick. */
  readonly eventsAt: readonly (readonly DatedEvent[])[];
  readonly wearPower: readonly number[]; // (1 - wear)^age
  /** By state, the ticks between which it is on the map. */
  readonly fromTick: readonly number[];
  readonly untilTick: readonly number[];
  /** By tick, which states are on the map, by state. */
  readonly onMap: readonly (readonly boolean[])[];
  /** By tick, since when the same states have been on the map. */
  readonly boardSince: readonly number[];
  /** States that act by themselves, and those that end (they split). */
  readonly actors: readonly number[];
  /** Nearness of a state to both seats together, by state. */
  readonly nearBoth: readonly number[];
  readonly ending: readonly number[];
  readonly ownAtStart: readonly number[]; // by state, units
}

const STEP_OF_EFFECT: Readonly<Record<string, number>> = {
  withdraw: 1,
  release: 1,
  spending: 1,
  'freeze-moves': 1,
  'close-door': 2,
  station: 5,
  arm: 5,
  'set-rung': 6,
};

/** Resolution step of a move (1 withdrawals ... 6 alliance steps), from its first effect; exits are 2, joint acts 3, the rest 4. */
function stepOf(move: MoveDef): number {
  if (move.joint) return 3;
  const first = move.effects[0];
  if (first === undefined) return 4;
  if (first.kind === 'treaty') return first.act === 'suspend' || first.act === 'leave' ? 2 : 3;
  if (first.kind === 'forum') return first.act === 'suspend' ? 2 : 4;
  return STEP_OF_EFFECT[first.kind] ?? 4;
}

function indexOf(ids: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(ids.map((x, i) => [x.id, i]));
}

function compileMove(level: Level, index: number, def: MoveDef, seats: ReadonlyMap<string, SeatIndex>): CompiledMove {
  const seat = seats.get(def.seat) ?? 0;
  let expansionist = 0;
  let expansionistPrior = 0;
  let others = 0;
  let othersPrior = 0;
  for (const t of level.seats[seat].types) {
    const p = def.signal.likelihood[t.id] ?? 0.5;
    if (t.expansionist) {
      expansionist += t.prior * p;
      expansionistPrior += t.prior;
    } else {
      others += t.prior * p;
      othersPrior += t.prior;
    }
  }
  const known = expansionistPrior > 0 && othersPrior > 0 && expansionist > 0 && others > 0;
  const kappa = known ? log(expansionist / expansionistPrior / (others / othersPrior)) : 0;
  const adds = def.effects.reduce((sum, e) => sum + (e.kind === 'station' && e.ticks === undefined ? e.units : 0), 0);
  return {
    def,
    key: spell(def.id),
    index,
    seat,
    step: stepOf(def),
    kappa,
    conciliatory: def.signal.severity < 0,
    adds,
  };
}

function drawTables({ theatres, states, moves }: Level): Rules['draws'] {
  const tableOf = (list: readonly { readonly id: string }[]) => drawTable(list.map(({ id }) => id));
  return { theatres: tableOf(theatres), actors: tableOf(states.filter(({ acts }) => acts)), moves: tableOf(moves) };
}

function wearByAge({ wear }: Params, ticks: number): number[] {
  const wearPower = [1];
  for (let age = 1; age <= ticks + 1; age += 1) wearPower.push((wearPower[age - 1] ?? 1) * (1 - wear));
  return wearPower;
}

/** Compiles a level under a lens and parameter overrides. An unknown lens falls back to the level's last one (the synthesis). */
export function createRules(written: Level, options: RulesOptions = {}): Rules {
  const { turnTicks, frozen = {}, script } = options;
  const shortened = turnTicks === undefined ? written : withTurnTicks(written, turnTicks);
  const played = frozen.enlargement === undefined ? shortened : withoutEnlargement(shortened, frozen.enlargement);
  const level = withAlikeParts(played);
  const ticks = level.clock.turns * level.clock.ticksPerTurn;
  const states = indexOf(level.states);
  const alliances = indexOf(level.alliances);
  const theatres = indexOf(level.theatres);
  const seatIndex = new Map<string, SeatIndex>([
    [level.seats[0].id, 0],
    [level.seats[1].id, 1],
  ]);
  const lens = level.lenses.find((l) => l.id === options.lens) ?? level.lenses[level.lenses.length - 1];
  if (lens === undefined) throw new RangeError(`level ${level.id} has no lens`);
  const params = compileParams(level, options.set ?? {}, frozen.perception === true);
  const moves = level.moves.map((m, index) => compileMove(level, index, m, seatIndex));
  const actors = placesOf(level.states, (s) => s.acts);
  const maps = { alliances, states };
  const seats = [compileSeat(level, params, 0, ticks, maps), compileSeat(level, params, 1, ticks, maps)] as const;
  return {
    level,
    lens,
    params,
    bots: compileBotNumbers(level),
    ticks,
    turnParts: turnsPerFullTurn(level),
    marks: marksOf(options),
    frozen: { perception: frozen.perception === true, threat: frozen.threat === true },
    scriptAt: scriptByTick(level, script),
    theatres: level.theatres.map((t) => t.id),
    states: level.states.map((s) => s.id),
    stateKeys: level.states.map((s) => spell(s.id)),
    draws: drawTables(level),
    theatreIndex: theatres,
    stateIndex: states,
    allianceIndex: alliances,
    treatyIndex: indexOf(level.treaties),
    forumIndex: indexOf(level.forums),
    seatIndex,
    theatreOf: level.states.map((s) => (s.theatre === undefined ? -1 : (theatres.get(s.theatre) ?? -1))),
    statesIn: level.theatres.map((t) => placesOf(level.states, (s) => s.theatre === t.id)),
    neighbours: level.states.map((s) => s.neighbours.flatMap((id) => states.get(id) ?? [])),
    seats,
    order: level.seats[0].chanceKey <= level.seats[1].chanceKey ? [0, 1] : [1, 0],
    moves: new Map(moves.map((m) => [m.def.id, m])),
    habits: placesAfter(moves.length),
    habitCount: moves.length + HABIT_KINDS.length,
    movesOf: [moves.filter((m) => m.seat === 0), moves.filter((m) => m.seat === 1)],
    eventsAt: eventsByTick(level, states, theatres, ticks),
    wearPower: wearByAge(params, ticks),
    fromTick: level.states.map((s) => s.fromTick ?? Number.NEGATIVE_INFINITY),
    untilTick: level.states.map((s) => s.untilTick ?? Number.POSITIVE_INFINITY),
    onMap: onMapByTick(level, ticks),
    boardSince: boardSinceByTick(level, ticks),
    actors,
    nearBoth: level.states.map((_, c) => (seats[0].nearness[c] ?? 0) + (seats[1].nearness[c] ?? 0)),
    ending: level.states.flatMap((s, c) => (s.untilTick === undefined ? [] : [c])),
    ownAtStart: level.states.map((s) => s.own),
  };
}

/** Index of a seat by its id. Asked with every input and look: two comparisons are quicker than a look-up. */
export function seatNamed({ seats }: Rules, id: string): SeatIndex | undefined {
  if (id === seats[0].def.id) return 0;
  return id === seats[1].def.id ? 1 : undefined;
}

/** Theatre of a state by index, -1 for none. Asked for no state it looks nowhere: a look outside a list is slow. */
export function theatreOfState(rules: Rules, state: number): number {
  return state < 0 ? -1 : (rules.theatreOf[state] ?? -1);
}

/** Is the state on the map at this tick (some split or are founded)? */
export function exists(rules: Rules, state: number, tick: number): boolean {
  if (state < 0 || state >= rules.fromTick.length) return false;
  return tick >= (rules.fromTick[state] ?? 0) && tick <= (rules.untilTick[state] ?? 0);
}
