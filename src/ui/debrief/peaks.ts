/** Where threat was highest in a match: one definition for every page of the debrief, and its sentence. */
import type { Clock, SeatId, View } from '../../engine/index.ts';
import { formatNumber, formatTurn, t } from '../../i18n/index.ts';
import type { TimePoint } from '../charts/series-geometry.ts';

/** Years, less than any tick. */
const HAIR = 0.01;

export interface TurnEnd {
  /** 0 is the start, before the first turn. */
  readonly turn: number;
  readonly points: number;
}

/** Where a seat's threat was highest, the first of equals: of the ends of turns, and of these and the start. */
export function peaksOf(view: View, seat: SeatId): { readonly of: TurnEnd; readonly turn: TurnEnd } | undefined {
  const ends = view.history.map((each) => ({ turn: each.turn, points: each.threat[seat] ?? 0 }));
  const highest = (all: readonly TurnEnd[]): TurnEnd | undefined =>
    all.reduce<TurnEnd | undefined>(
      (best, each) => (best === undefined || each.points > best.points ? each : best),
      undefined,
    );
  const [of, turn] = [highest(ends), highest(ends.filter((each) => each.turn >= 1))];
  return of === undefined || turn === undefined ? undefined : { of, turn };
}

/** That turn's end on a line over time. */
export function peakPoint(view: View, seat: SeatId, clock: Clock, points: readonly TimePoint[]): TimePoint | undefined {
  const turn = peaksOf(view, seat)?.turn.turn;
  const tick = view.history.find((each) => each.turn === turn)?.tick;
  if (tick === undefined) return undefined;
  const time = clock.startYear + (tick + 1) / clock.ticksPerYear;
  return points.find((point) => Math.abs(point.time - time) < HAIR);
}

/** The same in a sentence beside a line over time. */
export function peakSentence(view: View, seat: SeatId, clock: Clock): string {
  const turn = peaksOf(view, seat)?.turn;
  if (turn === undefined) return '';
  return t('debrief.happened.highest', { period: formatTurn(clock, turn.turn), points: formatNumber(turn.points) });
}
