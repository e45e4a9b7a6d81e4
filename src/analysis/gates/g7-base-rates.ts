/** G7, base rates: war is neither certain nor rare, peace is open to every pair of types, and the alliance can move. */
import { shareWithInterval } from '../../lib/stats.ts';
import { LENS, PERSONAS, REPORT_SEED, SIDES } from './cast.ts';
import type { Bound, Figure, Gate } from './gate.ts';
import { exactly } from './gate.ts';
import type { Cell, GameRow, Lab } from './lab.ts';
import { typesOf } from './prior.ts';

const THRESHOLDS = {
  warAtLeast: { atLeast: 0.15 },
  warAtMost: { atMost: 0.45 },
  pathsMissing: { atMost: 0 },
  stuck: { atMost: 0 },
} as const satisfies Record<string, Bound>;

/** Turns in a row without one order carried as meant, to the end of the game, that count as a deadlock for good: eight years. */
const DEADLOCK_TURNS = 4;

/** Games of each pair of types in which a way without war is looked for. */
const PATH_GAMES = 40;

/** Equal shares of all personas in both seats, types from the prior; turns as long as the level's, or of so many ticks. */
export async function personaMix(lab: Lab, games: number, turnTicks?: number): Promise<readonly GameRow[]> {
  const [first, second] = SIDES;
  const each = Math.ceil(games / (PERSONAS.length * PERSONAS.length));
  // Each pairing has its own seeds: here the games are to be independent, not to be compared.
  const cells = PERSONAS.flatMap((a) => PERSONAS.map((b) => ({ [first?.seat ?? '']: a, [second?.seat ?? '']: b }))).map(
    (bots, pair): Cell => ({
      bots,
      lens: LENS,
      seed: REPORT_SEED + 1000 + pair,
      ...(turnTicks === undefined ? {} : { turnTicks }),
    }),
  );
  const rows = (await lab.all(cells, each)).flat();
  return rows;
}

/** Share of games without war for each pair of types that both play themselves out. */
async function peacefulPairs(lab: Lab, games: number): Promise<{ pair: string; share: number }[]> {
  const [first, second] = SIDES;
  const [a, b] = [first?.seat ?? '', second?.seat ?? ''];
  const pairs = typesOf(lab, a).flatMap((mine) => typesOf(lab, b).map((theirs) => [mine.id, theirs.id] as const));
  const cells = pairs.map(
    ([mine, theirs]): Cell => ({
      bots: { [a]: 'by-type', [b]: 'by-type' },
      types: { [a]: mine, [b]: theirs },
      lens: LENS,
      seed: REPORT_SEED,
    }),
  );
  const rows = await lab.all(cells, games);
  return pairs.map(([mine, theirs], k) => ({
    pair: `${mine} and ${theirs}`,
    share: (rows[k] ?? []).filter(({ wars }) => wars === 0).length / games,
  }));
}

export const BASE_RATES: Gate = {
  id: 'G7',
  title: 'base rates',
  wording:
    'In the persona mix with types from the prior, limited war or worse comes in 15 to 45 % of campaigns; every pair of types has a way without war; consensus never deadlocks for good.',
  required: true,
  measure: async (lab, { reported }) => {
    const rows = await personaMix(lab, reported);
    const games = rows.length;
    const war = shareWithInterval(rows.filter((row) => row.wars > 0).length, games);
    const pairs = await peacefulPairs(lab, PATH_GAMES);
    const hardest = pairs.reduce((low, each) => (each.share < low.share ? each : low));
    const consensus = lab.level.seats.filter((seat) => seat.homeFront.kind === 'consensus').map((seat) => seat.id);
    const stuck = rows.filter((row) =>
      consensus.some((seat) => (row.acts?.stuckTurns[seat] ?? 0) >= DEADLOCK_TURNS),
    ).length;
    const figures: Figure[] = [
      {
        name: 'campaigns with limited war or worse, at least',
        value: war,
        digits: 2,
        games,
        bound: THRESHOLDS.warAtLeast,
      },
      {
        name: 'campaigns with limited war or worse, at most',
        value: war,
        digits: 2,
        games,
        bound: THRESHOLDS.warAtMost,
      },
      {
        name: 'pairs of types without a game free of war',
        value: exactly(pairs.filter(({ share }) => share === 0).length),
        digits: 0,
        games: PATH_GAMES * pairs.length,
        bound: THRESHOLDS.pathsMissing,
        note: `hardest: ${hardest.pair}, ${Math.round(100 * hardest.share)} % of games without war`,
      },
      {
        name: `campaigns whose last ${DEADLOCK_TURNS} turns with orders carried none as meant`,
        value: exactly(stuck),
        digits: 0,
        games,
        bound: THRESHOLDS.stuck,
      },
    ];
    return { figures };
  },
};
