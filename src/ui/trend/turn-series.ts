/** What moved in a match from turn to turn, and what moved in the same years of the back-cast. */
import type { History } from '../../analysis/backcast/index.ts';
import type { Level, SeatId, View } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { stepIndex } from '../debrief/use-history.ts';
import { seatName } from '../panels/names.ts';

/** One number at the end of each turn. */
export interface TurnSeries {
  readonly id: string;
  readonly name: string;
  readonly match: readonly number[];
  /** The same in the back-cast of what both sides really did, where it has it. */
  readonly real?: readonly number[];
}

const played = (view: View) => view.history.filter(({ turn }) => turn >= 1);

function boards(view: View, count: (board: NonNullable<View['debrief']>['boards'][number]) => number): number[] {
  const all = view.debrief?.boards ?? [];
  return played(view).map(({ turn }) => {
    const board = all.find((each) => each.turn === turn);
    return board === undefined ? 0 : count(board);
  });
}

/** Values of the back-cast at the ends of the turns that were played. */
function atTurns(
  view: View,
  level: Level,
  history: History | undefined,
  yearly: (history: History) => readonly number[],
) {
  if (history === undefined) return {};
  const values = yearly(history);
  return { real: played(view).map(({ turn }) => values[stepIndex(level, turn)] ?? 0) };
}

function ofSeat(view: View, level: Level, history: History | undefined, seat: SeatId): readonly TurnSeries[] {
  const alliance = level.seats.find(({ id }) => id === seat)?.alliance ?? '';
  const named = (what: string) => ({
    id: `${what} ${seat}`,
    name: t(`trend.series.${what}`, { seat: seatName(seat) }),
  });
  return [
    {
      ...named('threat'),
      match: played(view).map(({ threat }) => threat[seat] ?? 0),
      ...atTurns(view, level, history, ({ threat }) => (threat[seat] ?? []).map(({ mean }) => mean)),
    },
    {
      ...named('members'),
      match: boards(view, ({ rungs }) => Object.values(rungs).filter((row) => row[alliance] === 'member').length),
      ...atTurns(view, level, history, ({ board }) => board.members[seat] ?? []),
    },
    {
      ...named('forces'),
      match: boards(view, ({ forces }) =>
        forces.filter((force) => force.seat === seat).reduce((sum, { units }) => sum + units, 0),
      ),
      ...atTurns(view, level, history, ({ board }) => board.units[seat] ?? []),
    },
  ];
}

/** Crises that opened in each turn. */
function crises(view: View): TurnSeries {
  let before = -1;
  const match = played(view).map(({ tick }) => {
    const from = before;
    before = tick;
    return view.facts.filter((fact) => fact.kind === 'crisis-opened' && fact.tick > from && fact.tick <= tick).length;
  });
  return { id: 'crises', name: t('trend.series.crises'), match };
}

/** All series of a match: threat, members and forward forces of each side, and crises. */
export function turnSeries(
  view: View,
  level: Level,
  history: History | undefined,
  seats: readonly SeatId[],
): readonly TurnSeries[] {
  return [...seats.flatMap((seat) => ofSeat(view, level, history, seat)), crises(view)];
}
