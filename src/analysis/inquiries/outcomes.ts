/** The numbers of a game that can be asked about, each by a name: `wars`, `anyWar`, `SEAT.deterrence` ... */
import type { SeatId } from '../../engine/index.ts';
import type { GameOutcome, SeatResult } from '../simulate.ts';

const OF_SEATS = [
  'deterrence',
  'deescalation',
  'legitimacy',
  'score',
  'threatMean',
  'threatPeak',
  'valueLost',
] as const satisfies readonly (keyof SeatResult)[];

export interface OutcomeReader {
  readonly name: string;
  of(game: GameOutcome): number;
}

/** All of them, those of the whole game first, then by seat. */
export function outcomesOf(seatIds: readonly SeatId[]): OutcomeReader[] {
  return [
    { name: 'wars', of: ({ wars }) => wars },
    { name: 'anyWar', of: ({ wars }) => (wars > 0 ? 1 : 0) },
    ...seatIds.flatMap((seat) =>
      OF_SEATS.map((measure) => ({
        name: `${seat}.${measure}`,
        of: ({ seats }: GameOutcome) => seats[seat]?.[measure] ?? Number.NaN,
      })),
    ),
  ];
}

/** The outcome of this name. Throws a RangeError that lists those that there are. */
export function outcomeNamed(seatIds: readonly SeatId[], name: string): OutcomeReader {
  const known = outcomesOf(seatIds);
  const found = known.find((each) => each.name === name);
  if (found === undefined) {
    throw new RangeError(`no outcome is called "${name}"; there are ${known.map((each) => each.name).join(', ')}`);
  }
  return found;
}
