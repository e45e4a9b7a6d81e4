/** Whom the back-cast of the campaign is about: which seats, which state, which years, which theatres were tuned on. */
import type { SeatId, StateId, TheatreId, TypeId } from '../../engine/index.ts';

export const CAMPAIGN = 'europe-1991-2024';

/** The seat of the alliance that enlarges, and the one whose threat that is about. */
export const ALLIANCE: SeatId = 'nato';
export const NEIGHBOUR: SeatId = 'russia';

/** The neighbour's type that only wants to be safe. */
export const INNOCENT: TypeId = 'security-seeker';

/** The state over which the statements on war are made, and the first year of the later period. */
export const CONTESTED: StateId = 'UKR';
export const TURNING_YEAR = 2014;

/** Years that must be among the largest yearly rises of threat. */
export const RISES: Readonly<Record<SeatId, readonly number[]>> = {
  russia: [1999, 2008, 2014],
  nato: [2008, 2014, 2022],
};
export const LARGEST = 5;
/** The late rise: the largest of these years must reach this many points. */
export const LATE_RISE = { years: [2021, 2022], points: 4 } as const;

/** Parameters were tuned with these theatres in view; the others were left untouched. */
export const TUNED: readonly TheatreId[] = ['high-north', 'baltic', 'central-europe', 'balkans'];
export const UNTOUCHED: readonly TheatreId[] = ['black-sea', 'caucasus'];

/** Polls, and the seat whose public was asked. */
export const POLLS: readonly (readonly [series: string, seat: SeatId])[] = [
  ['poll-russia-us-bad', 'russia'],
  ['poll-russia-fear-nato', 'russia'],
  ['poll-us-russia-enemy', 'nato'],
];

/** Blocs of the alliance compared with eastern and western spending. */
export const EASTERN_BLOC = 'eastern-flank';
export const WESTERN_BLOC = 'germany-france';

/** Accessions took effect, and wars began, in these years (NATO; UCDP). */
export const ACCESSION_YEARS = [1999, 2004, 2009, 2017, 2020, 2023] as const;
export const WAR_YEARS = [2008, 2014, 2022] as const;
