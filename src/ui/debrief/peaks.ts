/** Where threat was highest in a match: one definition for every page of the debrief, and its sentence. */
import type { Clock, SeatId, View } from '../../engine/index.ts';
import { formatNumber, formatTurn, t } from '../../i18n/index.ts';

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

/** The same in a sentence beside a line over time. */
export function peakSentence(view: View, seat: SeatId, clock: Clock): string {
  const turn = peaksOf(view, seat)?.turn;
  if (turn === undefined) return '';
  return t('debrief.happened.highest', { period: formatTurn(clock, turn.turn), points: formatNumber(turn.points) });
}
