/** Ids name one thing only. */
import type { Rule } from './report.ts';

const LISTS = [
  'seats',
  'theatres',
  'states',
  'alliances',
  'treaties',
  'forums',
  'moves',
  'events',
  'lenses',
  'series',
  'sources',
] as const;

export const uniqueIds: Rule = (level, report) => {
  for (const list of LISTS) {
    const seen = new Set<string>();
    level[list].forEach((item, i) => {
      if (seen.has(item.id)) {
        report([list, i, 'id'], `the id "${item.id}" is used twice in ${list}`, 'Give one of the two another id.');
      }
      seen.add(item.id);
    });
  }
};
