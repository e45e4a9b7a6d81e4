/** The historical script: dates within the level's clock, moves of the seat that acted, places that the move can have. */
import type { ScriptedAct } from '../level-types.ts';
import type { Path } from '../problem.ts';
import { isRealDay, tickOf } from './dates.ts';
import { namesOf } from './names.ts';
import { needsKnown, type Report, type Rule } from './report.ts';

export const script: Rule = (level, report) => {
  const names = namesOf(level);
  const { clock } = level;
  const lastTick = clock.turns * clock.ticksPerTurn - 1;
  const checkDate = (path: Path, date: string) => {
    const tick = tickOf(clock, date);
    if (!isRealDay(date)) report(path, `${date} is not in the calendar`, 'Correct the day.');
    else if (tick < clock.prologueTicks || tick > lastTick)
      report(
        path,
        `${date} lies outside what is played`,
        `Use a date from tick ${clock.prologueTicks} to ${lastTick}.`,
      );
  };
  level.script.forEach((act, i) => {
    const path: Path = ['script', i];
    checkDate([...path, 'date'], act.date);
    if (act.completes !== undefined) checkDate([...path, 'completes'], act.completes);
    const move = level.moves.find((each) => each.id === act.move);
    if (move === undefined) {
      needsKnown(report, [...path, 'move'], 'move', act.move, names.moves);
      return;
    }
    if (move.seat !== act.seat)
      report([...path, 'seat'], `"${act.move}" is a move of ${move.seat}`, 'Name the seat that has the move.');
    checkTargets(act, move.target, path, report, move.target === 'state' ? names.states : names.theatres);
    if (act.force !== undefined && move.target !== 'state')
      report([...path, 'force'], 'force needs a state', 'Use a move that points at one.');
  });
};

function checkTargets(
  act: ScriptedAct,
  target: 'state' | 'theatre' | 'none',
  path: Path,
  report: Report,
  known: ReadonlySet<string>,
): void {
  const here = [...path, 'targets'];
  if (target === 'none') {
    if (act.targets.length > 0) report(here, `"${act.move}" points at nothing`, 'Leave the list empty.');
    return;
  }
  if (act.targets.length === 0) report(here, `"${act.move}" points at a ${target}`, `Name at least one ${target}.`);
  act.targets.forEach((id, j) => {
    needsKnown(report, [...here, j], target, id, known);
  });
}
