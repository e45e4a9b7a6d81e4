/** What is asked when an escalation is traced: the match again without each of its moves, beside the match as it was. */
import type { Shares } from '../../analysis/inquiries/inquiry.ts';
import type { Variant } from '../../analysis/monte-carlo/study.ts';
import type { Rerun } from '../../analysis/rerun/rerun.ts';
import type { EscalationEvent } from '../../analysis/tracing/event.ts';
import type { CardView } from '../../engine/index.ts';
import { studyChoice } from '../studies/study-numbers.ts';
import { forkAt, type RerunSides } from '../what-if/rerun-plan.ts';

/** Whether the other desk keeps to its orders, too, or answers anew where a move of its rival is left out. */
export const ANSWERS = ['kept', 'anew'] as const;
export type Answers = (typeof ANSWERS)[number];

/** Pairs of games for each move that can be chosen. */
export const { values: PAIRS, usual: USUAL_PAIRS } = studyChoice('tracing.pairs');
const SEED = 1;

export interface SharesPlan {
  readonly event: EscalationEvent;
  readonly moves: readonly CardView[];
  readonly answers: Answers;
  readonly games: number;
  /** The chances of the match, or fresh ones in each pair. */
  readonly chance: Rerun['chance'];
}

export type SharesAsked = Omit<Shares, 'study'> & { readonly study: Omit<Shares['study'], 'match'> };

function followed(
  { seat }: CardView,
  { answers, chance }: SharesPlan,
  { me, rival, turns }: RerunSides,
): Rerun['follow'] {
  // With the chances of the match the bot of the other desk would give the same answers.
  const alone = answers === 'anew' && chance === 'fresh' && (seat === me || seat === rival);
  return alone ? { [seat]: turns } : { [me]: turns, [rival]: turns };
}

/** Moves of the same turn whose desks answer alike share one course with everything in it; those come before the others. */
export function sharesOf(plan: SharesPlan, sides: RerunSides): SharesAsked {
  const { event, moves, games, chance } = plan;
  const courses: Variant[] = [];
  const placeOf = new Map<string, number>();
  const reruns = moves.map((card) => {
    const rerun: Rerun = { fromTurn: card.turn, follow: followed(card, plan, sides), chance };
    const key = JSON.stringify(rerun);
    const before = placeOf.get(key) ?? courses.push({ bots: {}, rerun }) - 1;
    placeOf.set(key, before);
    return { before, without: { ...rerun, dropped: [forkAt(card).dropped].filter((drop) => drop !== undefined) } };
  });
  return {
    ask: 'shares',
    event,
    pairs: reruns.map(({ before }, index) => ({ before, after: courses.length + index })),
    study: {
      seed: SEED,
      games,
      variants: [...courses, ...reruns.map(({ without }): Variant => ({ bots: {}, rerun: without }))],
      ...(event.kind === 'rise' ? { threats: true } : { crises: true }),
    },
  };
}
