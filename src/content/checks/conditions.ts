/** Conditions of moves: ids that exist, and bounds that some value can meet. */
import type { Condition, Level } from '../level-types.ts';
import type { Path } from '../problem.ts';
import { namesOf } from './names.ts';
import { needsKnown, type Report, type Rule } from './report.ts';

const RUNG_ORDER = ['none', 'partner', 'plan', 'invited', 'member'];

export const conditions: Rule = (level, report) => {
  level.moves.forEach((move, i) => {
    move.needs.forEach((condition, j) => {
      checkCondition(level, condition, ['moves', i, 'needs', j], report);
    });
    move.needsNow.forEach((need, j) => {
      if (need.kind !== 'still') return;
      checkCondition(level, need.condition, ['moves', i, 'needsNow', j, 'condition'], report);
    });
  });
};

function checkCondition(level: Level, condition: Condition, path: Path, report: Report): void {
  const names = namesOf(level);
  switch (condition.kind) {
    case 'treaty':
      needsKnown(report, [...path, 'treaty'], 'treaty', condition.treaty, names.treaties);
      break;
    case 'forum':
      needsKnown(report, [...path, 'forum'], 'forum', condition.forum, names.forums);
      break;
    case 'event':
      needsKnown(report, [...path, 'event'], 'event', condition.event, names.events);
      break;
    case 'rung':
      needsRoom(report, path, rungIndex(condition.min), rungIndex(condition.max));
      break;
    case 'year':
      needsRoom(report, path, condition.from, condition.to);
      break;
    case 'support':
    case 'occupied':
    case 'forces':
    case 'own-threat':
    case 'verification':
      needsRoom(report, path, condition.min, condition.max);
      break;
    default:
  }
}

function rungIndex(rung: string | undefined): number | undefined {
  return rung === undefined ? undefined : RUNG_ORDER.indexOf(rung);
}

function needsRoom(report: Report, path: Path, low: number | undefined, high: number | undefined): void {
  if (low === undefined && high === undefined) {
    report(path, 'this condition has no bound, so it is always met', 'Give a lower or an upper bound, or remove it.');
  } else if (low !== undefined && high !== undefined && low > high) {
    report(path, 'the lower bound is above the upper one, so this is never met', 'Swap or correct the two bounds.');
  }
}
