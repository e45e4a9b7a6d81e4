/** Effects of moves and events: ids that exist, and a place for every effect that needs one. */
import type { Effect, Level, SeatDef } from '../level-types.ts';
import type { Path } from '../problem.ts';
import { homeGroups, type Names, namesOf } from './names.ts';
import { idsOf, needsKnown, type Report, type Rule } from './report.ts';

/** Effects on the state that an order points at. */
const ON_STATE: readonly Effect['kind'][] = ['set-rung', 'aid', 'arm', 'pull', 'coerce', 'release', 'recognise'];
/** Effects on a place: the theatre that an order points at, or the theatre of its state. */
const ON_PLACE: readonly Effect['kind'][] = ['station', 'withdraw', 'confidence', 'commit', 'close-door'];

export const effects: Rule = (level, report) => {
  const names = namesOf(level);
  level.moves.forEach((move, i) => {
    const mover = level.seats.find((seat) => seat.id === move.seat);
    move.effects.forEach((effect, j) => {
      const path: Path = ['moves', i, 'effects', j];
      checkIds(level, effect, path, names, report);
      checkMoverBloc(effect, mover, path, report);
      checkPlace(effect, move.target, path, report);
    });
  });
  level.script.forEach((act, i) => {
    const target = level.moves.find((move) => move.id === act.move)?.target ?? 'none';
    act.effects?.forEach((effect, j) => {
      const path: Path = ['script', i, 'effects', j];
      checkIds(level, effect, path, names, report);
      checkPlace(effect, target, path, report);
    });
  });
  level.events.forEach((event, i) => {
    const target = event.state !== undefined ? 'state' : event.theatre !== undefined ? 'theatre' : 'none';
    event.effects.forEach((effect, j) => {
      const path: Path = ['events', i, 'effects', j];
      checkIds(level, effect, path, names, report);
      checkPlace(effect, target, path, report);
    });
  });
};

function checkIds(level: Level, effect: Effect, path: Path, names: Names, report: Report): void {
  const fields: readonly (readonly [field: string, what: string, known: ReadonlySet<string>])[] = [
    ['state', 'state', names.states],
    ['region', 'state', names.states],
    ['theatre', 'theatre', names.theatres],
    ['treaty', 'treaty', names.treaties],
    ['forum', 'forum', names.forums],
    ['alliance', 'alliance', names.alliances],
    ['seat', 'seat', names.seats],
    ['by', 'seat', names.seats],
    ['observer', 'seat', names.seats],
  ];
  for (const [field, what, known] of fields) {
    const value: unknown = Reflect.get(effect, field);
    if (typeof value === 'string') needsKnown(report, [...path, field], what, value, known);
  }
  if (effect.kind === 'state-support' && effect.bloc !== undefined) {
    const seat = level.seats.find((candidate) => candidate.id === effect.seat);
    if (seat === undefined) return;
    needsKnown(report, [...path, 'bloc'], 'bloc', effect.bloc, idsOf(homeGroups(seat)));
  }
}

function checkMoverBloc(effect: Effect, mover: SeatDef | undefined, path: Path, report: Report): void {
  if (effect.kind !== 'home' || effect.bloc === undefined || mover === undefined) return;
  needsKnown(report, [...path, 'bloc'], 'bloc', effect.bloc, idsOf(homeGroups(mover)));
}

function checkPlace(effect: Effect, target: 'state' | 'theatre' | 'none', path: Path, report: Report): void {
  const named = 'state' in effect || 'theatre' in effect || 'region' in effect;
  if (ON_STATE.includes(effect.kind) && target !== 'state' && !named) {
    report(
      path,
      `"${effect.kind}" acts on a state, but none is named`,
      'Name the state here, or let the order point at one.',
    );
  }
  if (ON_PLACE.includes(effect.kind) && target === 'none' && !named) {
    report(
      path,
      `"${effect.kind}" acts on a place, but none is named`,
      'Name the theatre here, or let the order point at one.',
    );
  }
}
