/** A seat compiled for play: what its data say by theatre and by state, as lists that every rule reads by index. */

import { filledBy, numbers, placesOf } from '../lib/arrays.ts';
import { logOdds, sigmoid } from '../lib/det-math.ts';
import { isThere } from './board-by-tick.ts';
import type { AllianceRung, BlocDef, Level, LossRow, SeatDef, TreatyId } from './level.ts';
import type { Params } from './params.ts';
import { compileProspects, type Prospect } from './prospects.ts';
import { type Spelled, spell } from './rng.ts';
import { rungRank } from './rung-rank.ts';
import { seriesByTick } from './series.ts';
import type { SeatIndex } from './state.ts';

export interface MeanType {
  readonly greed: number;
  readonly fear: number;
  readonly status: number;
  readonly regime: number;
}

/** A bloc of an alliance's public, its weights and doubts as lists. */
export interface CompiledBloc {
  readonly def: BlocDef;
  readonly weight: readonly number[]; // by theatre
  readonly risk: readonly number[]; // by state
}

/** The most units that a treaty allows a seat in a theatre. */
export interface Ceiling {
  readonly treaty: TreatyId;
  readonly units: number;
}

/** Cases of loss as numbers, which are told apart quicker than texts. */
export const LOSS_CASE = {
  occupied: 0,
  'rival-member': 1,
  'rival-candidate': 2,
  'own-ally-gone': 3,
} as const satisfies Record<LossRow['when'], number>;

/** A loss that one state can bring the seat; those that cannot weigh anything are left out. */
export interface CompiledLoss {
  readonly c: number;
  readonly row: LossRow;
  /** The row's case in `LOSS_CASE`. */
  readonly when: number;
  readonly value: number;
  readonly far: number; // max(0, offset + slope x redLine)
}

export interface CompiledSeat {
  readonly def: SeatDef;
  /** Its key of chance, to draw for it. */
  readonly key: Spelled;
  readonly index: SeatIndex;
  readonly rival: SeatIndex;
  readonly alliance: number;
  readonly rivalAlliance: number;
  readonly home: readonly number[]; // by theatre
  readonly reach: readonly number[];
  readonly weight: readonly number[]; // threat weights by theatre
  readonly value: readonly number[]; // by state
  readonly redLine: readonly number[];
  readonly stake: readonly number[]; // value x red line, by state
  readonly stakeInTheatre: readonly number[]; // summed, by theatre
  readonly nearness: readonly number[]; // red line x reach in its theatre, by state
  /** How much fear moves it to attack a state, by how much of a red line the state is for it: 0-1, by state. */
  readonly fearFor: readonly number[];
  /** By theatre: the states that are its buffer, those with a stake; and their stakes summed by tick, as states come and go. */
  readonly bufferStates: readonly (readonly number[])[];
  readonly wholeBuffer: readonly (readonly number[])[];
  readonly bufferWeight: Readonly<Record<AllianceRung, number>>;
  readonly bufferOccupied: number;
  readonly homeRegion: readonly boolean[]; // by state
  /** Its own soil with a force that stands there from the start, by theatre. */
  readonly hostsAtHome: readonly boolean[];
  /** What treaties, while in force, allow it, by theatre. */
  readonly ceilings: readonly (readonly Ceiling[])[];
  readonly publicHome: readonly number[]; // by state, the support that its public returns to, points
  /** States it could ever attack, by theatre: of value, in reach and not its own. */
  readonly targetsIn: readonly (readonly number[])[];
  /** Those of them that are on the map, by tick: the most valued first. */
  readonly prospectsAt: readonly (readonly (readonly Prospect[])[])[];
  /** Log-odds of the prior that the rival is expansionist. */
  readonly prior: number;
  /** That prior itself, 0-1. */
  readonly startBelief: number;
  /** What its grievance never falls below, points. */
  readonly grievanceFloor: number;
  /** Mean of the seat's types over the level's prior. */
  readonly mean: MeanType;
  readonly economy: readonly number[]; // by tick, 1 = base year
  readonly spending: readonly number[]; // by tick, 1 = base year
  readonly protestNeighbours: readonly number[];
  readonly blocs: readonly CompiledBloc[]; // none for a leader
  readonly losses: readonly CompiledLoss[];
  /** By state, the places of its losses in that list. */
  readonly lossesOn: readonly (readonly number[])[];
}

function compileBlocs(level: Level, def: SeatDef): CompiledBloc[] {
  if (def.homeFront.kind !== 'consensus') return [];
  return def.homeFront.blocs.map((bloc) => ({
    def: bloc,
    weight: filledBy(level.theatres, (t) => bloc.theatreWeights[t.id] ?? 0),
    risk: filledBy(level.states, (s) => bloc.risk[s.id] ?? 0),
  }));
}

/** The first ceiling of each treaty for the seat, by theatre. */
function compileCeilings(level: Level, def: SeatDef): Ceiling[][] {
  return level.theatres.map((theatre) =>
    level.treaties.flatMap(({ id, ceilings }) => {
      const ceiling = ceilings.find((x) => x.seat === def.id && x.theatre === theatre.id);
      return ceiling === undefined ? [] : [{ treaty: id, units: ceiling.units }];
    }),
  );
}

function compileLosses(
  level: Level,
  def: SeatDef,
  values: readonly number[],
  redLines: readonly number[],
): CompiledLoss[] {
  // Pushed one by one: the list that `flatMap` makes might have gaps, and each read would look for them.
  const losses: CompiledLoss[] = [];
  for (const [c, state] of level.states.entries()) {
    const value = values[c] ?? 0;
    const began = rungRank(state.rungs[def.alliance] ?? 'none');
    for (const row of def.losses) {
      const far = Math.max(0, row.offset + row.slope * (redLines[c] ?? 0));
      const canGo = row.when !== 'own-ally-gone' || began >= rungRank('partner');
      if (value > 0 && far > 0 && row.weight > 0 && canGo)
        losses.push({ c, row, when: LOSS_CASE[row.when], value, far });
    }
  }
  return losses;
}

/** States that the seat could ever attack, by theatre. */
function compileTargets(level: Level, def: SeatDef, values: readonly number[]): number[][] {
  return level.theatres.map((t) =>
    placesOf(level.states, (s, c) => {
      const inReach = s.theatre === t.id && (def.reach[t.id] ?? 0) > 0;
      return inReach && (values[c] ?? 0) > 0 && !def.homeRegions.includes(s.id);
    }),
  );
}

/** What the seat's possible types are like, by how likely each is. */
function meanOf(def: SeatDef): MeanType {
  const mean = { greed: 0, fear: 0, status: 0, regime: 0 };
  for (const t of def.types) {
    mean.greed += t.prior * t.greed;
    mean.fear += t.prior * t.fear;
    mean.status += t.prior * t.status;
    mean.regime += t.prior * t.regime;
  }
  return mean;
}

/** Compiles one of the two seats. */
export function compileSeat(
  level: Level,
  { fearFloor }: Params,
  index: SeatIndex,
  ticks: number,
  maps: { alliances: ReadonlyMap<string, number>; states: ReadonlyMap<string, number> },
): CompiledSeat {
  const def = level.seats[index];
  const rival = level.seats[index === 0 ? 1 : 0];
  const byTheatre = (record: Readonly<Record<string, number>>) => level.theatres.map((t) => record[t.id] ?? 0);
  const value = level.states.map((s) => def.stakes[s.id]?.value ?? 0);
  const redLine = level.states.map((s) => def.stakes[s.id]?.redLine ?? 0);
  const stake = level.states.map((_, c) => (value[c] ?? 0) * (redLine[c] ?? 0));
  const bufferStates = level.theatres.map((t) =>
    placesOf(level.states, (s, c) => s.theatre === t.id && (stake[c] ?? 0) > 0),
  );
  const stakeInTheatre = bufferStates.map((list) => list.reduce((sum, c) => sum + (stake[c] ?? 0), 0));
  const targetsIn = compileTargets(level, def, value);
  const fearFor = numbers(redLine.map((red) => fearFloor + (1 - fearFloor) * red));
  const losses = compileLosses(level, def, value, redLine);
  const prior = logOdds(rival.types.reduce((sum, t) => sum + (t.expansionist ? t.prior : 0), 0));
  return {
    def,
    key: spell(def.chanceKey),
    index,
    rival: index === 0 ? 1 : 0,
    alliance: maps.alliances.get(def.alliance) ?? 0,
    rivalAlliance: maps.alliances.get(rival.alliance) ?? 0,
    home: byTheatre(def.home),
    reach: byTheatre(def.reach),
    weight: numbers(byTheatre(def.threatWeights)),
    value,
    redLine,
    stake,
    stakeInTheatre,
    nearness: level.states.map(
      (s, c) => (redLine[c] ?? 0) * (s.theatre === undefined ? 0 : (def.reach[s.theatre] ?? 0)),
    ),
    fearFor,
    bufferStates,
    wholeBuffer: bufferStates.map((list) =>
      Array.from({ length: ticks + 1 }, (_, tick) =>
        list.reduce((sum, c) => sum + (isThere(level, c, tick) ? (stake[c] ?? 0) : 0), 0),
      ),
    ),
    bufferWeight: def.buffer,
    bufferOccupied: def.buffer.occupied,
    homeRegion: level.states.map((s) => def.homeRegions.includes(s.id)),
    hostsAtHome: level.theatres.map(
      (t) => (def.home[t.id] ?? 0) > 0 && def.forces.some((force) => force.theatre === t.id),
    ),
    ceilings: compileCeilings(level, def),
    publicHome: numbers(level.states.map((s) => s.support[def.id] ?? 50)),
    targetsIn,
    prospectsAt: compileProspects(level, targetsIn, { value, fearFor }, ticks),
    prior,
    startBelief: sigmoid(prior),
    grievanceFloor: def.start.grievanceFloor,
    mean: meanOf(def),
    economy: seriesByTick(level, def.economySeries, ticks, undefined),
    spending: seriesByTick(level, def.spendingSeries, ticks, def.spendingBaseYear),
    protestNeighbours: def.protestNeighbours.flatMap((id) => maps.states.get(id) ?? []),
    blocs: compileBlocs(level, def),
    losses,
    lossesOn: level.states.map((_, c) => placesOf(losses, (loss) => loss.c === c)),
  };
}
