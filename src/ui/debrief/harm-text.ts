/** What harmed civilians in a match: force in a crisis of it, or the dated events of the time alone. */
import type { View } from '../../engine/index.ts';

const BY_FORCE: ReadonlySet<string | number | boolean | undefined> = new Set(['fait-accompli', 'war', 'nuclear']);

/** Did a crisis of the match end in force? */
const cameToForce = ({ facts }: Pick<View, 'facts'>): boolean =>
  facts.some(({ kind, data }) => kind === 'crisis-ended' && BY_FORCE.has(data.how));

/** The key of the sentence about harm, a share of 1. */
export function harmKey(view: Pick<View, 'facts'>, harm: number): string {
  if (harm === 0) return 'debrief.next.social-none';
  const amount = 100 * harm >= 1 ? 'some' : 'little';
  return `debrief.next.social-${amount}${cameToForce(view) ? '' : '-events'}`;
}
