/** How a level is compiled into rules. Plain JSON: a record keeps it, and every worker compiles the same rules from it. */
import type { LensId, Level, MoveDef, SeatId } from './level.ts';
import { rungRank } from './rung-rank.ts';
import type { ScriptUse } from './script.ts';

/** What is held still, to see what runs through it. From the opening of play on. */
export interface Frozen {
  /** Belief, grievance and shocks stay as they are: acts are no longer read. */
  readonly perception?: boolean;
  /** All of perceived threat stays as it is, in every theatre. */
  readonly threat?: boolean;
  /** Seats whose alliance takes no state beyond partnership: no promise, plan or invitation. */
  readonly enlargement?: readonly SeatId[];
}

/** What sets a match apart from a usual game of the level. */
export interface MatchMarks {
  /** Ticks a turn, where the match is played in shorter turns than the level was written for. */
  readonly turnTicks?: number | undefined;
  readonly frozen?: Frozen | undefined;
  /** The level's historical script is carried out, free of caps. */
  readonly script?: ScriptUse | undefined;
}

export interface RulesOptions extends MatchMarks {
  readonly lens?: LensId | undefined;
  /** Overrides of parameters by name. */
  readonly set?: Readonly<Record<string, number>> | undefined;
}

/** The marks among options, without those that are not set. */
export function marksOf({ turnTicks, frozen, script }: MatchMarks): MatchMarks {
  return {
    ...(turnTicks === undefined ? {} : { turnTicks }),
    ...(frozen === undefined ? {} : { frozen }),
    ...(script === undefined ? {} : { script }),
  };
}

/** Does the move take a state beyond partnership with the mover's alliance? */
export function enlarges(move: MoveDef): boolean {
  return move.effects.some(
    (e) => e.kind === 'set-rung' && e.side !== 'rival' && rungRank(e.rung) > rungRank('partner'),
  );
}

/** The level without the moves, and without the scripted acts, by which these seats would enlarge their alliances. */
export function withoutEnlargement(level: Level, seats: readonly SeatId[]): Level {
  const moves = level.moves.filter((move) => !(seats.includes(move.seat) && enlarges(move)));
  const left = new Set(moves.map((move) => move.id));
  return { ...level, moves, script: level.script.filter((act) => left.has(act.move)) };
}
