/** The historical line beside a match: the same level, lens and parameters, with both sides' real acts as input. */
import type { History } from '../../analysis/backcast/index.ts';
import type { Clock, Level, SeatId } from '../../engine/index.ts';
import type { PlanePoint } from '../charts/plane-geometry.ts';
import type { TimePoint } from '../charts/series-geometry.ts';
import { isFiner } from '../charts/time-axis.ts';
import type { Match } from '../panels/use-match.ts';
import { useHistoryLine } from '../studies/use-history-line.ts';
import { useGame } from '../use-game.ts';

/** Years, less than any step: sums of fractions may fall short by a hair. */
const EDGE = 0.01;

/** Undefined until it is worked out, and for levels without a historical script. */
export function useHistory({ level, view }: Pick<Match, 'level' | 'view'>): History | undefined {
  const { lens } = view.options;
  const set = useGame((state) => state.matchWorld?.set);
  return useHistoryLine(level, { lens, set });
}

/** Ticks of one step of a historical line: a year, or one turn as the level is written where that is shorter. */
const stepTicks = ({ ticksPerYear, ticksPerTurn, fullTurnTicks }: Clock): number =>
  Math.min(ticksPerYear, fullTurnTicks ?? ticksPerTurn);

/** Threat of a seat at the end of each step in which the match was played too; time in years. */
export function historyPoints(history: History, level: Level, seat: SeatId): readonly TimePoint[] {
  const { startYear, prologueTicks, ticksPerYear } = level.clock;
  const first = startYear + prologueTicks / ticksPerYear;
  const step = stepTicks(level.clock) / ticksPerYear;
  return (history.threat[seat] ?? [])
    .map(({ mean }, k) => ({ time: (history.years[k] ?? 0) + step, value: mean }))
    .filter(({ time }) => time >= first - EDGE);
}

/** Both axes at the end of each step that was played; where steps are years, from the one before on, as years are long. */
export function historyTrail(history: History, level: Level, seat: SeatId): readonly (PlanePoint & { year: number })[] {
  const { startYear, prologueTicks, ticksPerYear } = level.clock;
  const first = startYear + prologueTicks / ticksPerYear;
  const step = stepTicks(level.clock) / ticksPerYear;
  return (history.plane[seat] ?? [])
    .map((point, k) => ({ ...point, year: history.years[k] ?? 0 }))
    .filter(({ year }) => (isFiner(level.clock) ? year : year + step) >= first - EDGE);
}

/** Index in the history of the step in which a turn ends; -1 before the first step. */
export function stepIndex(level: Level, turn: number): number {
  const { ticksPerTurn, prologueTicks } = level.clock;
  const lastTick = turn < 1 ? prologueTicks - 1 : turn * ticksPerTurn - 1;
  return Math.floor(lastTick / stepTicks(level.clock));
}
