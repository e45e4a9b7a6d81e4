/** G5, history: the real sequence as input brings the real alarms, and war comes where and when it did, not before. */

import type { MeanWithInterval } from '../../lib/stats.ts';
import { type Backcast, openBackcast, type Statement } from '../backcast/index.ts';
import { LENS, REPORT_SEED } from './cast.ts';
import type { Figure, Gate } from './gate.ts';
import type { Lab } from './lab.ts';

const done = new WeakMap<Lab, Map<number, Promise<Backcast>>>();

/** The back-cast of the campaign, made once for all gates that read it. */
export function backcastOf(lab: Lab, games: number): Promise<Backcast> {
  const known = done.get(lab) ?? new Map<number, Promise<Backcast>>();
  done.set(lab, known);
  const result =
    known.get(games) ?? lab.answer(openBackcast(lab.level, { ask: 'back-cast', games, seed: REPORT_SEED, lens: LENS }));
  known.set(games, result);
  return result;
}

const NAMES: Readonly<Record<string, string>> = {
  'late-rise': 'russia: largest yearly rise of threat in 2021-22',
  'war-ratio': 'war over Ukraine after 2014, as a multiple of before',
  'war-before-innocent': 'security-seeker: games with war over Ukraine before 2014',
  'attack-on-member': 'games with an armed attack on a member',
  'nuclear-use': 'games with nuclear use',
};

function nameOf(id: Statement['id']): string {
  const [, seat, year] = /^rise-(.+)-(\d+)$/.exec(id) ?? [];
  return seat === undefined ? (NAMES[id] ?? id) : `${seat}: rank of the rise of ${year} among all years`;
}

export const HISTORY: Gate = {
  id: 'G5',
  title: 'history',
  wording:
    'In one-year turns with both historical scripts, 1999, 2008 and 2014 are among the five largest yearly rises of Russian threat, which rises by at least 4 in 2021-22; 2008, 2014 and 2022 are among the largest of NATO’s. With scripted diplomacy and free attacks, war in Ukraine is at least 3 times likelier after 2014 than before, under 5 % before 2014 for a security-seeker; an attack on a member under 2 %; nuclear use under 1 %.',
  required: false,
  measure: async (lab, { reported }) => {
    const { statements, orderedOnMembers, incidentsOnMembers, onMembers } = await backcastOf(lab, reported);
    const figures = statements.map(
      ({ id, kind, value, bound }): Figure => ({
        name: nameOf(id),
        value,
        bound,
        digits: kind === 'rank' ? 0 : kind === 'share' ? 3 : 1,
        games: reported,
      }),
    );
    const percent = ({ mean, ci95 }: MeanWithInterval) =>
      `${(100 * mean).toFixed(1)} % [${ci95.map((share) => (100 * share).toFixed(1)).join(', ')}]`;
    const where = onMembers.slice(0, 3).map(({ state, year, share }) => `${state} ${year} ${percent(share)}`);
    return {
      figures,
      notes: [
        `attacks on members that somebody chose, and not a slip: ${percent(orderedOnMembers)} of games; most often ${where.join(', ') || 'nowhere'}`,
        `shots over a member that nobody ordered and nobody kept to, an incident and no attack: ${percent(incidentsOnMembers)} of games`,
      ],
    };
  },
};
