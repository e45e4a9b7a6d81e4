/** Moves: who plays them, at what they point, what they signal, and that no two are the same. */
import type { Level, MoveDef } from '../level-types.ts';
import type { Path } from '../problem.ts';
import { isRealDay } from './dates.ts';
import { type Names, namesOf } from './names.ts';
import { idsOf, needsExactly, needsKnown, type Report, type Rule } from './report.ts';

export const moves: Rule = (level, report) => {
  const names = namesOf(level);
  level.moves.forEach((move, i) => {
    const path: Path = ['moves', i];
    needsKnown(report, [...path, 'seat'], 'seat', move.seat, names.seats);
    checkTargets(move, path, names, report);
    checkSignal(level, move, path, names, report);
    checkWeakerForm(level, move, path, report);
    checkCounterpart(level, move, path, report);
    checkReferents(level, move, path, report);
  });
  checkTwins(level, report);
  level.seats.forEach((seat, i) => {
    if (level.moves.some((move) => move.seat === seat.id && move.internal !== true)) return;
    report(['seats', i], `the seat "${seat.id}" has no move`, 'Add moves for it to moves.json.');
  });
};

function checkTargets(move: MoveDef, path: Path, names: Names, report: Report): void {
  if (move.targets === undefined) return;
  if (move.target === 'none') {
    report(
      [...path, 'targets'],
      'a move that points at nothing has a list of targets',
      'Remove the list, or set "target".',
    );
    return;
  }
  const known = move.target === 'state' ? names.states : names.theatres;
  move.targets.forEach((target, i) => {
    needsKnown(report, [...path, 'targets', i], move.target, target, known);
  });
}

function checkSignal(level: Level, move: MoveDef, path: Path, names: Names, report: Report): void {
  const here = [...path, 'signal'];
  const mover = level.seats.find((seat) => seat.id === move.seat);
  if (mover !== undefined) {
    needsExactly(report, [...here, 'likelihood'], 'type', move.signal.likelihood, idsOf(mover.types));
  }
  move.signal.frames.forEach((frame, i) => {
    needsKnown(report, [...here, 'frames', i], 'frame', frame, names.frames);
  });
}

function checkWeakerForm(level: Level, move: MoveDef, path: Path, report: Report): void {
  if (move.internal === true && !level.moves.some((other) => other.weakerForm === move.id)) {
    report(
      path,
      `nothing can bring "${move.id}" about: it is internal, and no move names it as its weaker form`,
      'Name it as the weakerForm of a move, or remove "internal".',
    );
  }
  if (move.weakerForm === undefined) return;
  const here = [...path, 'weakerForm'];
  const weaker = level.moves.find((other) => other.id === move.weakerForm);
  if (weaker === undefined) {
    needsKnown(report, here, 'move', move.weakerForm, idsOf(level.moves));
    return;
  }
  if (weaker.seat !== move.seat || weaker.target !== move.target) {
    report(
      here,
      `"${weaker.id}" belongs to another seat or points at something else`,
      'Choose a move of the same seat with the same "target".',
    );
  }
  if (weakerForms(level, move).includes(move.id)) {
    report(
      here,
      'the chain of weaker forms leads back to this move',
      'End the chain with a move that has no weaker form.',
    );
  }
}

function checkCounterpart(level: Level, move: MoveDef, path: Path, report: Report): void {
  if (move.counterpart === undefined) return;
  const here = [...path, 'counterpart'];
  const other = level.moves.find((each) => each.id === move.counterpart);
  if (other === undefined) {
    needsKnown(report, here, 'move', move.counterpart, idsOf(level.moves));
    return;
  }
  const matches = move.joint && other.joint && other.seat !== move.seat;
  if (matches && other.counterpart === move.id) return;
  report(
    here,
    `"${other.id}" is not the same joint step of the other seat, or does not name "${move.id}" in return`,
    'Let two joint moves of the two seats name each other.',
  );
}

/** Ids down the chain of weaker forms, until it ends or comes round. */
function weakerForms(level: Level, move: MoveDef): readonly string[] {
  const chain: string[] = [];
  let next = move.weakerForm;
  while (next !== undefined && !chain.includes(next)) {
    chain.push(next);
    next = level.moves.find((other) => other.id === chain.at(-1))?.weakerForm;
  }
  return chain;
}

function checkReferents(level: Level, move: MoveDef, path: Path, report: Report): void {
  if (level.setting === 'history' && move.referents.length === 0) {
    report(
      [...path, 'referents'],
      'the move refers to nothing that happened',
      'Add the date and source of a real case.',
    );
  }
  move.referents.forEach((referent, i) => {
    if (isRealDay(referent.date)) return;
    report([...path, 'referents', i, 'date'], `${referent.date} is not in the calendar`, 'Correct the day.');
  });
}

/** Two moves with the same costs, conditions, effects and signal are one card with two names. */
function checkTwins(level: Level, report: Report): void {
  const seen = new Map<string, string>();
  level.moves.forEach((move, i) => {
    const { id, weakerForm, referents, sources, usualIntents, ...rest } = move;
    const signature = JSON.stringify(sortKeys(rest));
    const twin = seen.get(signature);
    if (twin !== undefined) {
      report(
        ['moves', i],
        `"${id}" does the same as "${twin}"`,
        'Make them differ in cost, condition, effect or signal, or drop one.',
      );
    }
    seen.set(signature, id);
  });
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sortKeys(item)]),
  );
}
