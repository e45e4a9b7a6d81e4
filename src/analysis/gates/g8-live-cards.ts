/** G8, live cards: no card is played all the time, none never, and a cooperative card can be felt. */

import { createMatch, createRules, lazyView } from '../../engine/index.ts';
import { meanWithInterval } from '../../lib/stats.ts';
import { type BestResponse, bestResponses, deadCards } from '../exploits/best-responses.ts';
import { createBots, playToEnd, seedsOfGame } from '../simulate.ts';
import { LENS, REPORT_SEED, SIDES } from './cast.ts';
import { type Bound, type Effort, exactly, type Figure, type Gate } from './gate.ts';
import type { Lab } from './lab.ts';
import { against } from './lab.ts';
import { bestBy, contest, typesOf } from './prior.ts';

const THRESHOLDS = {
  share: { atMost: 0.35 },
  dead: { atMost: 0 },
  felt: { atMost: -3 },
} as const satisfies Record<string, Bound>;

/** Games in which readings of cooperative cards are looked at, and readings that a card needs to be judged. */
const READING_GAMES = 40;
const LEAST_READINGS = 20;
/** Candidates of each best response, as a share of those of the search for a master key. */
const RESPONSE_SHARE = 0.05;

/** The card that the best scripted policy orders most, as a share of its orders over all types. */
async function favourite(lab: Lab, effort: Effort): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const side of SIDES) {
    const games = effort.reported;
    const best = bestBy(
      await contest(lab, side, effort, ({ balance }) => balance),
      ({ balance }) => balance.mean,
    ).policy;
    const counts = new Map<string, number>();
    for (const { id } of typesOf(lab, side.rival)) {
      for (const row of await lab.games(against(side, best, id), games)) {
        for (const [move, count] of Object.entries(row.acts?.orders[side.seat] ?? {}))
          counts.set(move, (counts.get(move) ?? 0) + count);
      }
    }
    const sum = [...counts.values()].reduce((a, b) => a + b, 0);
    const [[move, most] = ['', 0]] = [...counts].sort((a, b) => b[1] - a[1]);
    figures.push({
      name: `${side.seat}: most ordered card of the best scripted policy (${move})`,
      value: exactly(most / Math.max(1, sum)),
      digits: 2,
      games,
      bound: THRESHOLDS.share,
    });
  }
  return figures;
}

/** How cooperative cards were read by the end of their turn: readings by move, points of threat where they were felt. */
function readings(lab: Lab): Map<string, number[]> {
  const rules = createRules(lab.level, { lens: LENS });
  const found = new Map<string, number[]>();
  for (let game = 0; game < READING_GAMES; game += 1) {
    const seeds = seedsOfGame(REPORT_SEED, game);
    const state = createMatch(rules, { ...seeds, facts: false });
    const [first, second] = SIDES.map(({ seat }) => seat);
    const bots = { [first ?? '']: game % 2 === 0 ? 'dove' : 'firm-but-fair', [second ?? '']: 'by-type' } as const;
    playToEnd(rules, state, createBots(rules, bots, seeds.seed));
    for (const card of lazyView(rules, state, { kind: 'after-end' }).cards) {
      const severity = rules.moves.get(card.move)?.def.signal.severity ?? 0;
      if (severity >= 0 || card.seen === undefined) continue;
      found.set(card.move, [...(found.get(card.move) ?? []), card.seen.total]);
    }
  }
  return found;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function felt(lab: Lab): { figure: Figure; note: string } {
  const all = [...readings(lab)]
    .filter(([, values]) => values.length >= LEAST_READINGS)
    .map(([move, values]) => ({ move, middle: median(values), spread: meanWithInterval(values) }))
    .sort((a, b) => a.middle - b.middle);
  const [best] = all;
  const note = all
    .slice(0, 6)
    .map(({ move, middle }) => `${move} ${middle.toFixed(1)}`)
    .join(', ');
  return {
    figure: {
      name: `median reading of the cooperative card felt most (${best?.move ?? 'none'}), points`,
      value: exactly(best?.middle ?? 0),
      digits: 1,
      games: READING_GAMES,
      bound: THRESHOLDS.felt,
    },
    note: `median readings: ${note}`,
  };
}

/**
 * Cards that no best policy found orders: neither against a type of the rival by the common score, nor for a type of the
 * own seat by what that type wants, under any lens.
 */
async function unused(lab: Lab, { candidates, screening }: Effort): Promise<string[]> {
  const responses: BestResponse[] = [];
  const effort = { candidates: Math.ceil(RESPONSE_SHARE * candidates), rounds: 1, steps: 4 };
  for await (const response of bestResponses(lab, effort, screening)) responses.push(response);
  return deadCards(lab, responses);
}

export const LIVE_CARDS: Gate = {
  id: 'G8',
  title: 'live cards',
  wording:
    'No card is over 35 % of the best policy’s orders; each card is in the best found policy of some type and lens (against a type of the rival by the common score, or for a type of the own seat by its own goal); a cooperative card moves the median reading by at least 3 points over a two-year turn.',
  required: false,
  measure: async (lab, effort) => {
    const { figure, note } = felt(lab);
    const figures = [...(await favourite(lab, effort)), figure];
    if (!effort.full) return { figures, notes: [note, 'cards in no best policy are looked for in the full run'] };
    const dead = await unused(lab, effort);
    const count: Figure = {
      name: 'cards in no best policy found',
      value: exactly(dead.length),
      digits: 0,
      games: effort.screening,
      bound: THRESHOLDS.dead,
    };
    return { figures: [...figures, count], notes: [note, `in no best policy: ${dead.join(', ') || 'none'}`] };
  },
};
