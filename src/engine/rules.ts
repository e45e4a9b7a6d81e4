/** A level compiled for play: ids become indices, series become arrays by tick, lookups become maps. Pure and shared by all matches. */

import { at } from '../lib/arrays.ts';
import { log, logOdds } from '../lib/det-math.ts';
import type { AllianceRung, EventDef, LensDef, Level, MoveDef, SeatDef } from './level.ts';
import { compileParams, type Params } from './params.ts';
import type { SeatIndex } from './state.ts';

export interface MeanType {
  readonly greed: number;
  readonly fear: number;
  readonly status: number;
  readonly regime: number;
}

export interface CompiledSeat {
  readonly def: SeatDef;
  readonly index: SeatIndex;
  readonly rival: SeatIndex;
  readonly alliance: number;
  readonly rivalAlliance: number;
  readonly home: readonly number[]; // by theatre
  readonly reach: readonly number[];
  readonly weight: readonly number[]; // threat weights by theatre
  readonly value: readonly number[]; // by state
  readonly redLine: readonly number[];
  readonly stakeInTheatre: readonly number[]; // sum of value x red line, by theatre
  readonly bufferWeight: Readonly<Record<AllianceRung, number>>;
  readonly bufferOccupied: number;
  readonly homeRegion: readonly boolean[]; // by state
  readonly publicHome: readonly number[]; // by state, the support that its public returns to, points
  /** States it could ever attack: of value, in reach and not its own. */
  readonly targets: readonly number[];
  /** Log-odds of the prior that the rival is expansionist. */
  readonly prior: number;
  /** Mean of the seat's types over the level's prior. */
  readonly mean: MeanType;
  readonly economy: readonly number[]; // by tick, 1 = base year
  readonly spending: readonly number[]; // by tick, 1 = base year
  readonly protestNeighbours: readonly number[];
}

export interface CompiledMove {
  readonly def: MoveDef;
  readonly seat: SeatIndex;
  readonly step: number;
  /** ln of the likelihood ratio expansionist : not, prior-weighted (Kydd 2005). */
  readonly kappa: number;
  readonly conciliatory: boolean;
}

export interface Rules {
  readonly level: Level;
  readonly lens: LensDef;
  readonly params: Params;
  readonly ticks: number;
  readonly theatres: readonly string[];
  readonly states: readonly string[];
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
  readonly movesOf: readonly [readonly CompiledMove[], readonly CompiledMove[]];
  readonly eventsAt: ReadonlyMap<number, readonly EventDef[]>;
  readonly wearPower: readonly number[]; // (1 - wear)^age
  /** By state, the ticks between which it is on the map. */
  readonly fromTick: readonly number[];
  readonly untilTick: readonly number[];
  /** States that act by themselves, and those that end (they split). */
  readonly actors: readonly number[];
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

/** Value of a yearly series at a year with a fraction; flat outside its points. */
export function seriesAt(points: readonly (readonly [number, number])[], year: number): number {
  const first = points[0];
  if (first === undefined) return 1;
  let previous = first;
  for (const point of points) {
    if (point[0] >= year) {
      const span = point[0] - previous[0];
      return span <= 0 ? point[1] : previous[1] + ((point[1] - previous[1]) * (year - previous[0])) / span;
    }
    previous = point;
  }
  return previous[1];
}

export function yearOfTick(level: Level, tick: number): number {
  return level.clock.startYear + tick / level.clock.ticksPerYear;
}

/** Tick that holds an ISO date. */
export function tickOfDate(level: Level, date: string): number {
  const [year = '0', month = '1'] = date.split('-');
  const perYear = level.clock.ticksPerYear;
  return (Number(year) - level.clock.startYear) * perYear + Math.floor(((Number(month) - 1) / 12) * perYear);
}

function seriesByTick(level: Level, id: string, ticks: number, baseYear: number | undefined): number[] {
  const points = level.series.find((s) => s.id === id)?.points ?? [];
  const base = baseYear === undefined ? 1 : seriesAt(points, baseYear);
  return Array.from({ length: ticks + 1 }, (_, t) => seriesAt(points, yearOfTick(level, t)) / (base === 0 ? 1 : base));
}

function compileSeat(
  level: Level,
  index: SeatIndex,
  ticks: number,
  maps: { alliances: ReadonlyMap<string, number>; states: ReadonlyMap<string, number> },
): CompiledSeat {
  const def = level.seats[index];
  const rival = level.seats[index === 0 ? 1 : 0];
  const byTheatre = (record: Readonly<Record<string, number>>) => level.theatres.map((t) => record[t.id] ?? 0);
  const value = level.states.map((s) => def.stakes[s.id]?.value ?? 0);
  const redLine = level.states.map((s) => def.stakes[s.id]?.redLine ?? 0);
  const stakeInTheatre = level.theatres.map((t) =>
    level.states.reduce((sum, s, c) => sum + (s.theatre === t.id ? (value[c] ?? 0) * (redLine[c] ?? 0) : 0), 0),
  );
  const mean = { greed: 0, fear: 0, status: 0, regime: 0 };
  for (const t of def.types) {
    mean.greed += t.prior * t.greed;
    mean.fear += t.prior * t.fear;
    mean.status += t.prior * t.status;
    mean.regime += t.prior * t.regime;
  }
  return {
    def,
    index,
    rival: index === 0 ? 1 : 0,
    alliance: maps.alliances.get(def.alliance) ?? 0,
    rivalAlliance: maps.alliances.get(rival.alliance) ?? 0,
    home: byTheatre(def.home),
    reach: byTheatre(def.reach),
    weight: byTheatre(def.threatWeights),
    value,
    redLine,
    stakeInTheatre,
    bufferWeight: def.buffer,
    bufferOccupied: def.buffer.occupied,
    homeRegion: level.states.map((s) => def.homeRegions.includes(s.id)),
    publicHome: level.states.map((s) => s.support[def.id] ?? 50),
    targets: level.states.flatMap((s, c) => {
      const inReach = s.theatre !== undefined && (def.reach[s.theatre] ?? 0) > 0;
      return inReach && (value[c] ?? 0) > 0 && !def.homeRegions.includes(s.id) ? [c] : [];
    }),
    prior: logOdds(rival.types.reduce((sum, t) => sum + (t.expansionist ? t.prior : 0), 0)),
    mean,
    economy: seriesByTick(level, def.economySeries, ticks, undefined),
    spending: seriesByTick(level, def.spendingSeries, ticks, def.spendingBaseYear),
    protestNeighbours: def.protestNeighbours.flatMap((id) => maps.states.get(id) ?? []),
  };
}

function compileMove(level: Level, def: MoveDef, seats: ReadonlyMap<string, SeatIndex>): CompiledMove {
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
  return { def, seat, step: stepOf(def), kappa, conciliatory: def.signal.severity < 0 };
}

/** Compiles a level under a lens and parameter overrides. An unknown lens falls back to the level's last one (the synthesis). */
export function createRules(
  level: Level,
  options: { readonly lens?: string; readonly set?: Readonly<Record<string, number>> } = {},
): Rules {
  const { clock } = level;
  const ticks = clock.turns * clock.ticksPerTurn;
  const states = indexOf(level.states);
  const alliances = indexOf(level.alliances);
  const theatres = indexOf(level.theatres);
  const seatIndex = new Map<string, SeatIndex>([
    [level.seats[0].id, 0],
    [level.seats[1].id, 1],
  ]);
  const lens = level.lenses.find((l) => l.id === options.lens) ?? level.lenses[level.lenses.length - 1];
  if (lens === undefined) throw new RangeError(`level ${level.id} has no lens`);
  const params = compileParams(level, options.set ?? {});
  const moves = level.moves.map((m) => compileMove(level, m, seatIndex));
  const eventsAt = new Map<number, EventDef[]>();
  for (const event of level.events) {
    const tick = tickOfDate(level, event.date);
    eventsAt.set(tick, [...(eventsAt.get(tick) ?? []), event]);
  }
  const wearPower = [1];
  for (let age = 1; age <= ticks + 1; age += 1) wearPower.push((wearPower[age - 1] ?? 1) * (1 - params.wear));
  return {
    level,
    lens,
    params,
    ticks,
    theatres: level.theatres.map((t) => t.id),
    states: level.states.map((s) => s.id),
    theatreIndex: theatres,
    stateIndex: states,
    allianceIndex: alliances,
    treatyIndex: indexOf(level.treaties),
    forumIndex: indexOf(level.forums),
    seatIndex,
    theatreOf: level.states.map((s) => (s.theatre === undefined ? -1 : (theatres.get(s.theatre) ?? -1))),
    statesIn: level.theatres.map((t) => level.states.flatMap((s, c) => (s.theatre === t.id ? [c] : []))),
    neighbours: level.states.map((s) => s.neighbours.flatMap((id) => states.get(id) ?? [])),
    seats: [compileSeat(level, 0, ticks, { alliances, states }), compileSeat(level, 1, ticks, { alliances, states })],
    order: level.seats[0].chanceKey <= level.seats[1].chanceKey ? [0, 1] : [1, 0],
    moves: new Map(moves.map((m) => [m.def.id, m])),
    movesOf: [moves.filter((m) => m.seat === 0), moves.filter((m) => m.seat === 1)],
    eventsAt,
    wearPower,
    fromTick: level.states.map((s) => s.fromTick ?? Number.NEGATIVE_INFINITY),
    untilTick: level.states.map((s) => s.untilTick ?? Number.POSITIVE_INFINITY),
    actors: level.states.flatMap((s, c) => (s.acts ? [c] : [])),
    ending: level.states.flatMap((s, c) => (s.untilTick === undefined ? [] : [c])),
    ownAtStart: level.states.map((s) => s.own),
  };
}

/** Position of a rung on the ladder of an alliance: none 0 ... member 4, as `RUNGS` lists them. Asked for all the time. */
export function rungRank(rung: AllianceRung): number {
  switch (rung) {
    case 'none':
      return 0;
    case 'partner':
      return 1;
    case 'plan':
      return 2;
    case 'invited':
      return 3;
    case 'member':
      return 4;
  }
}

/** Is the state on the map at this tick (some split or are founded)? */
export function exists(rules: Rules, state: number, tick: number): boolean {
  if (state < 0 || state >= rules.fromTick.length) return false;
  return tick >= at(rules.fromTick, state) && tick <= at(rules.untilTick, state);
}
