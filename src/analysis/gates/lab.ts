/** Where the gates' games are played: each cell once, however many gates ask for it, on whatever runs the games. */
import type { PlayerId } from '../../bots/index.ts';
import type { Level, SeatId, TypeId } from '../../engine/index.ts';
import { type MeanWithInterval, meanWithInterval, shareWithInterval } from '../../lib/stats.ts';
import type { Answer, OpenInquiry } from '../inquiries/inquiry.ts';
import type { PlayedGame, Variant } from '../monte-carlo/study.ts';
import { LENS, REPORT_SEED, type Side } from './cast.ts';

/** A series of games that differ in nothing but their seeds: the same seeds in every cell (common random numbers). */
export interface Cell extends Variant {
  readonly seed: number;
}

/** What the gates read of a game. */
export type GameRow = Pick<PlayedGame, 'types' | 'ending' | 'wars' | 'seats' | 'acts' | 'goals'>;

type Rows = readonly (readonly GameRow[])[];

export interface Lab {
  readonly level: Level;
  /** The first `games` games of each cell. */
  all(cells: readonly Cell[], games: number): Promise<Rows>;
  games(cell: Cell, games: number): Promise<readonly GameRow[]>;
  /** The same for cells that nobody will ask for again: nothing is kept. */
  once(cells: readonly Cell[], games: number): Promise<Rows>;
  /** Any other question: nothing is kept. */
  readonly answer: Answer;
}

/** Rows by variant, in the order of their games. */
function openRows(seed: number, variants: readonly Variant[], games: number): OpenInquiry<Rows> {
  const rows = variants.map((): GameRow[] => []);
  return {
    study: { seed, games, variants, acts: true, goals: true },
    take: ({ task, games: played }) => rows[task.variant]?.push(...played),
    result: () => rows,
  };
}

/** Cells of one seed after the other. Throws if they have several: then there are no common chances. */
async function playTogether(answer: Answer, cells: readonly Cell[], games: number): Promise<Rows> {
  const seeds = new Set(cells.map(({ seed }) => seed));
  const [seed, ...others] = seeds;
  if (seed === undefined) return [];
  if (others.length > 0) throw new RangeError('cells that are played together need the same seed');
  const variants = cells.map(({ seed: _seed, ...variant }) => variant);
  return answer(openRows(seed, variants, games));
}

/** A lab that remembers what it has played. */
export function createLab(level: Level, answer: Answer): Lab {
  const played = new Map<string, readonly GameRow[]>();
  const all = async (cells: readonly Cell[], games: number) => {
    const missing = cells.filter((cell) => (played.get(JSON.stringify(cell))?.length ?? 0) < games);
    for (const seed of new Set(missing.map((cell) => cell.seed))) {
      const ofSeed = missing.filter((cell) => cell.seed === seed);
      const rows = await playTogether(answer, ofSeed, games);
      for (const [k, cell] of ofSeed.entries()) played.set(JSON.stringify(cell), rows[k] ?? []);
    }
    return cells.map((cell) => (played.get(JSON.stringify(cell)) ?? []).slice(0, games));
  };
  return {
    level,
    all,
    games: async (cell, games) => (await all([cell], games))[0] ?? [],
    once: (cells, games) => playTogether(answer, cells, games),
    answer,
  };
}

/** The cell of a policy against a rival of a given type, in the reference world unless said otherwise. */
export function against(
  { seat, rival }: Side,
  policy: PlayerId,
  type: TypeId,
  other: Partial<Pick<Cell, 'lens' | 'set' | 'seed' | 'turnTicks' | 'types'>> = {},
): Cell {
  return {
    bots: { [seat]: policy, [rival]: 'by-type' },
    types: { [rival]: type },
    lens: LENS,
    seed: REPORT_SEED,
    ...other,
  };
}

/** Has this seat won: at least 60 on both axes (rules of the game, section on score). */
export function won(level: Level, row: GameRow, seat: SeatId): boolean {
  const least = (name: string) => level.params.find((param) => param.name === name)?.value ?? 60;
  const result = row.seats[seat];
  return (
    result !== undefined &&
    result.deterrence >= least('winDeterrence') &&
    result.deescalation >= least('winDeescalation')
  );
}

export function winShare(level: Level, rows: readonly GameRow[], seat: SeatId): MeanWithInterval {
  return shareWithInterval(rows.filter((row) => won(level, row, seat)).length, rows.length);
}

export function meanOf(rows: readonly GameRow[], figure: (row: GameRow) => number): MeanWithInterval {
  return meanWithInterval(rows.map(figure));
}

/** Balance of a seat: the geometric mean of both axes, points. */
export function balance(row: GameRow, seat: SeatId): number {
  const result = row.seats[seat];
  return result === undefined ? 0 : Math.sqrt(result.deterrence * result.deescalation);
}

function squared(x: number): number {
  return x * x;
}

/** Weighs independent estimates: the widths add as variances do. */
export function weighed(
  parts: readonly { readonly weight: number; readonly value: MeanWithInterval }[],
): MeanWithInterval {
  const mean = parts.reduce((sum, { weight, value }) => sum + weight * value.mean, 0);
  const half = (sign: 0 | 1) =>
    Math.sqrt(parts.reduce((sum, { weight, value }) => sum + squared(weight * (value.ci95[sign] - value.mean)), 0));
  return { mean, ci95: [mean - half(0), mean + half(1)] };
}

/** The first less the second, as independent estimates. */
export function difference(a: MeanWithInterval, b: MeanWithInterval): MeanWithInterval {
  return weighed([
    { weight: 1, value: a },
    { weight: -1, value: { mean: b.mean, ci95: [2 * b.mean - b.ci95[1], 2 * b.mean - b.ci95[0]] } },
  ]);
}
