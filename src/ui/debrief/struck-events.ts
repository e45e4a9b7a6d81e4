/** The events that struck in a match, in their order, each once. */
import type { View } from '../../engine/index.ts';

export function struckEvents({ facts }: Pick<View, 'facts'>): readonly string[] {
  const struck = facts.filter(({ kind }) => kind === 'event-struck').sort((a, b) => a.tick - b.tick || a.id - b.id);
  return [...new Set(struck.map(({ data }) => String(data.event)))];
}
