/** States, theatres, alliances, treaties: places that exist, neighbours that agree, times that fit. */
import type { Level, StateDef } from '../level-types.ts';
import type { Path } from '../problem.ts';
import { type Names, namesOf } from './names.ts';
import { needsExactly, needsKnown, type Report, type Rule } from './report.ts';

export const board: Rule = (level, report) => {
  const names = namesOf(level);
  level.states.forEach((state, i) => {
    const path: Path = ['states', i];
    checkPlace(state, path, names, report);
    checkNeighbours(level, state, path, names, report);
    checkLifetime(level, state, path, names, report);
  });
  checkLetters(level, report);
  level.theatres.forEach((theatre, i) => {
    if (level.states.some((state) => state.theatre === theatre.id)) return;
    report(['theatres', i], `no state lies in the theatre "${theatre.id}"`, 'Give it a state, or remove it.');
  });
  level.alliances.forEach((alliance, i) => {
    needsKnown(report, ['alliances', i, 'seat'], 'seat', alliance.seat, names.seats);
  });
  level.treaties.forEach((treaty, i) => {
    treaty.ceilings.forEach((ceiling, j) => {
      const path = ['treaties', i, 'ceilings', j];
      needsKnown(report, [...path, 'seat'], 'seat', ceiling.seat, names.seats);
      needsKnown(report, [...path, 'theatre'], 'theatre', ceiling.theatre, names.theatres);
    });
  });
};

function checkPlace(state: StateDef, path: Path, names: Names, report: Report): void {
  if (state.theatre !== undefined) {
    needsKnown(report, [...path, 'theatre'], 'theatre', state.theatre, names.theatres);
  }
  if (state.partOf !== undefined) needsKnown(report, [...path, 'partOf'], 'state', state.partOf, names.states);
  if (state.occupied !== undefined) {
    needsKnown(report, [...path, 'occupied', 'by'], 'seat', state.occupied.by, names.seats);
  }
  if (state.wish !== undefined) needsKnown(report, [...path, 'wish'], 'seat', state.wish, names.seats);
  needsExactly(report, [...path, 'rungs'], 'alliance', state.rungs, names.alliances);
  needsExactly(report, [...path, 'support'], 'seat', state.support, names.seats);
  needsExactly(report, [...path, 'economy'], 'seat', state.economy, names.seats);
}

function checkNeighbours(level: Level, state: StateDef, path: Path, names: Names, report: Report): void {
  state.neighbours.forEach((neighbour, i) => {
    const here = [...path, 'neighbours', i];
    needsKnown(report, here, 'state', neighbour, names.states);
    if (neighbour === state.id) report(here, 'a state is named as its own neighbour', 'Remove it.');
    const other = level.states.find((candidate) => candidate.id === neighbour);
    if (other === undefined || other.neighbours.includes(state.id)) return;
    report(
      here,
      `"${state.id}" names "${neighbour}" as a neighbour, but not the other way round`,
      `Add "${state.id}" to the neighbours of "${neighbour}", or remove it here.`,
    );
  });
}

function checkLifetime(level: Level, state: StateDef, path: Path, names: Names, report: Report): void {
  const lastTick = level.clock.turns * level.clock.ticksPerTurn - 1;
  const { fromTick = 0, untilTick = lastTick } = state;
  if (fromTick > untilTick || untilTick > lastTick) {
    report(
      path,
      `the state lives from tick ${fromTick} to ${untilTick}`,
      `Use ticks from 0 to ${lastTick}, first before last.`,
    );
  }
  state.successors?.forEach((successor, i) => {
    const here = [...path, 'successors', i];
    needsKnown(report, here, 'state', successor, names.states);
    const heir = level.states.find((candidate) => candidate.id === successor);
    if (heir === undefined || heir.fromTick === untilTick + 1) return;
    report(
      here,
      `"${state.id}" ends on tick ${untilTick}, but "${successor}" does not begin on the next one`,
      `Set the fromTick of "${successor}" to ${untilTick + 1}.`,
    );
  });
}

/** Two states that exist at the same time need different marks. */
function checkLetters(level: Level, report: Report): void {
  const lastTick = level.clock.turns * level.clock.ticksPerTurn - 1;
  level.states.forEach((state, i) => {
    const twin = level.states
      .slice(0, i)
      .find(
        (other) =>
          other.letters === state.letters &&
          (other.fromTick ?? 0) <= (state.untilTick ?? lastTick) &&
          (state.fromTick ?? 0) <= (other.untilTick ?? lastTick),
      );
    if (twin === undefined) return;
    report(
      ['states', i, 'letters'],
      `"${state.letters}" is also the mark of "${twin.id}"`,
      'Choose two other letters.',
    );
  });
}
