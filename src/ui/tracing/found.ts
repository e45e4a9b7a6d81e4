/** Which moves are tried and drawn, and what is known of each. */
import type { CardView, View } from '../../engine/index.ts';
import { studyNumber } from '../studies/study-numbers.ts';
import { candidatesFor, type SharesByCard } from './cause-graph.ts';
import type { Escalation } from './escalations.ts';
import { sharesBy } from './tracing-words.ts';
import type { Tracing as Found } from './use-shares.ts';

export interface FoundFor {
  readonly many: SharesByCard;
  readonly single: SharesByCard;
}

export const NOTHING_FOUND: FoundFor = { many: new Map(), single: new Map() };

/** The moves that are left out, one by one. */
export const movesTried = (view: View, escalation: Escalation): readonly CardView[] =>
  candidatesFor(view, escalation, studyNumber('tracing.moves'));

/** What re-runs found, if they were about this event. */
export function foundFor({ plan, single, many }: Found, escalation: Escalation): FoundFor {
  const about = plan?.escalation.id === escalation.id ? plan.moves : [];
  return { many: sharesBy(about, many), single: sharesBy(about, single) };
}

/** Drawn by re-runs: the moves on which the event hangs most, either way; before any run none. */
export function drawnMoves(moves: readonly CardView[], { many, single }: FoundFor): readonly CardView[] {
  const weight = ({ id }: CardView): number => {
    const gone = single.get(id)?.share?.mean ?? 0;
    return Math.abs(many.get(id)?.share?.mean ?? gone);
  };
  return moves
    .filter((card) => weight(card) >= 0.02)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, studyNumber('tracing.drawn'));
}
