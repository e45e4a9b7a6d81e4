/** Who published what a level rests on, and what each voice speaks of most. */
import type { Level, Origin } from '../../../engine/index.ts';

export type OriginOrNone = Origin | 'unnamed';

export interface OriginCount {
  readonly origin: OriginOrNone;
  /** Sources of the whole level, and of its real statements alone. */
  readonly all: number;
  readonly ofStatements: number;
}

const ORDER: readonly OriginOrNone[] = [
  'western',
  'russian',
  'affected',
  'non-aligned',
  'international',
  'scholarly',
  'own',
  'unnamed',
];

export function originCounts({ sources, statements }: Level): readonly OriginCount[] {
  const cited = new Set(statements.flatMap((each) => each.sources));
  return ORDER.map((origin) => {
    const here = sources.filter((source) => (source.origin ?? 'unnamed') === origin);
    return { origin, all: here.length, ofStatements: here.filter(({ id }) => cited.has(id)).length };
  }).filter(({ all }) => all > 0);
}
