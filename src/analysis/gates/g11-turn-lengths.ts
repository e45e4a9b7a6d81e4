/** G11, turn lengths: the same world in turns of two years, one year and half a year, with as many orders a year. */
import type { MeanWithInterval } from '../../lib/stats.ts';
import { SIDES } from './cast.ts';
import { personaMix } from './g7-base-rates.ts';
import type { Bound, Figure, Gate } from './gate.ts';
import { type GameRow, meanOf } from './lab.ts';

const THRESHOLDS = { close: { atMost: 0.1 }, wars: { atMost: 0.25 } } as const satisfies Record<string, Bound>;

/** Ticks of the shorter turns that are held against the campaign's own. */
const SHORTER = [2, 1] as const;

/** How far apart two means are as a share of the first; the interval is that of the second. */
function apart(base: MeanWithInterval, other: MeanWithInterval): MeanWithInterval {
  const ratio = (x: number) => x / Math.max(1e-9, base.mean) - 1;
  const [low, high] = [ratio(other.ci95[0]), ratio(other.ci95[1])];
  const least = low <= 0 && high >= 0 ? 0 : Math.min(Math.abs(low), Math.abs(high));
  return { mean: Math.abs(ratio(other.mean)), ci95: [least, Math.max(Math.abs(low), Math.abs(high))] };
}

const overlap = (a: MeanWithInterval, b: MeanWithInterval) => a.ci95[0] <= b.ci95[1] && b.ci95[0] <= a.ci95[1];

const MEASURES = [
  ['threat', 'threatMean'],
  ['deterrence', 'deterrence'],
  ['de-escalation', 'deescalation'],
] as const;

function compare(base: readonly GameRow[], other: readonly GameRow[], ticks: number): Figure[] {
  const games = other.length;
  const figures: Figure[] = SIDES.flatMap(({ seat }) =>
    MEASURES.map(([name, field]): Figure => {
      const of = (rows: readonly GameRow[]) => meanOf(rows, (row) => row.seats[seat]?.[field] ?? 0);
      const [a, b] = [of(base), of(other)];
      const note = `${a.mean.toFixed(1)} and ${b.mean.toFixed(1)}`;
      return {
        name: `${ticks} ticks a turn, ${seat}: ${name} apart`,
        value: apart(a, b),
        digits: 3,
        games,
        bound: THRESHOLDS.close,
        note,
      };
    }),
  );
  const [a, b] = [meanOf(base, (row) => row.wars), meanOf(other, (row) => row.wars)];
  const note = `${a.mean.toFixed(2)} and ${b.mean.toFixed(2)} a game`;
  const wars = { name: `${ticks} ticks a turn: wars apart`, value: apart(a, b), digits: 3, games };
  // Intervals that overlap are enough: wars are rare.
  return [
    ...figures,
    overlap(a, b) ? { ...wars, note: `${note}: intervals overlap` } : { ...wars, note, bound: THRESHOLDS.wars },
  ];
}

export const TURN_LENGTHS: Gate = {
  id: 'G11',
  title: 'turn lengths',
  wording:
    'With four, two and one ticks a turn and equal orders a year, threat and scores stay within 10 %, wars within 25 % or the interval.',
  required: false,
  measure: async (lab, { reported }) => {
    const base = await personaMix(lab, reported);
    const figures: Figure[] = [];
    for (const ticks of SHORTER) figures.push(...compare(base, await personaMix(lab, reported, ticks), ticks));
    return { figures };
  },
};
