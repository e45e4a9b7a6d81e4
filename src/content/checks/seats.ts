/** Seats: who faces whom, weights that sum to 1, and places that exist. */
import type { Level, SeatDef } from '../level-types.ts';
import type { Path } from '../problem.ts';
import { type Names, namesOf } from './names.ts';
import { needsExactly, needsKnown, needsSumOne, type Report, type Rule } from './report.ts';

export const seats: Rule = (level, report) => {
  const names = namesOf(level);
  level.seats.forEach((seat, i) => {
    const path: Path = ['seats', i];
    checkRivalry(level, seat, path, report);
    checkPlaces(seat, path, names, report);
    checkHomeFront(seat, [...path, 'homeFront'], names, report);
    checkStakes(level, seat, [...path, 'stakes'], names, report);
    needsKnown(report, [...path, 'economySeries'], 'series', seat.economySeries, names.series);
    needsKnown(report, [...path, 'spendingSeries'], 'series', seat.spendingSeries, names.series);
    needsSumOne(
      report,
      [...path, 'types'],
      'the priors of the types',
      seat.types.map((type) => type.prior),
    );
  });
};

function checkRivalry(level: Level, seat: SeatDef, path: Path, report: Report): void {
  const other = level.seats.find((candidate) => candidate.id !== seat.id);
  if (other !== undefined && seat.rival !== other.id) {
    report([...path, 'rival'], `the rival of "${seat.id}" is not the other seat`, `Write "${other.id}".`);
  }
  const own = level.alliances.find((alliance) => alliance.id === seat.alliance);
  if (own === undefined) {
    report(
      [...path, 'alliance'],
      `there is no alliance "${seat.alliance}"`,
      'Use the id of an alliance of this level.',
    );
  } else if (own.seat !== seat.id) {
    report([...path, 'alliance'], `"${own.id}" belongs to the seat "${own.seat}"`, 'Give each seat its own alliance.');
  }
}

function checkPlaces(seat: SeatDef, path: Path, names: Names, report: Report): void {
  for (const field of ['home', 'reach', 'threatWeights'] as const) {
    needsExactly(report, [...path, field], 'theatre', seat[field], names.theatres);
  }
  needsSumOne(report, [...path, 'threatWeights'], 'these weights', Object.values(seat.threatWeights));
  seat.homeRegions.forEach((region, i) => {
    needsKnown(report, [...path, 'homeRegions', i], 'state', region, names.states);
  });
  seat.protestNeighbours.forEach((state, i) => {
    needsKnown(report, [...path, 'protestNeighbours', i], 'state', state, names.states);
  });
  seat.forces.forEach((force, i) => {
    needsKnown(report, [...path, 'forces', i, 'theatre'], 'theatre', force.theatre, names.theatres);
    needsKnown(report, [...path, 'forces', i, 'region'], 'state', force.region, names.states);
  });
}

function checkHomeFront(seat: SeatDef, path: Path, names: Names, report: Report): void {
  const front = seat.homeFront;
  if (front.kind === 'leader') {
    if (front.elites.length === 0) return;
    needsSumOne(
      report,
      [...path, 'elites'],
      'the weights of the elites',
      front.elites.map((elite) => elite.weight),
    );
    return;
  }
  front.blocs.forEach((bloc, i) => {
    const blocPath = [...path, 'blocs', i];
    needsExactly(report, [...blocPath, 'theatreWeights'], 'theatre', bloc.theatreWeights, names.theatres);
    needsSumOne(report, [...blocPath, 'theatreWeights'], 'these weights', Object.values(bloc.theatreWeights));
    for (const state of Object.keys(bloc.risk)) {
      needsKnown(report, [...blocPath, 'risk', state], 'state', state, names.states);
    }
  });
}

/** A state that is forgotten here would silently be worth nothing to the seat. */
function checkStakes(level: Level, seat: SeatDef, path: Path, names: Names, report: Report): void {
  for (const state of Object.keys(seat.stakes)) {
    needsKnown(report, [...path, state], 'state', state, names.states);
  }
  for (const state of level.states) {
    if (state.theatre === undefined || state.partOf !== undefined || seat.stakes[state.id] !== undefined) continue;
    report(
      path,
      `the state "${state.id}" is missing here`,
      `Add "${state.id}" with its value and red line, 0 if none.`,
    );
  }
}
