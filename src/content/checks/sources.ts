/** Sources: every one that is cited exists, every one that exists is cited, and what needs one has it. */
import type { Level } from '../level-types.ts';
import type { Path } from '../problem.ts';
import { idsOf, needsKnown, type Rule } from './report.ts';

interface Citation {
  readonly path: Path;
  readonly source: string;
}

/** A parameter, or a number of the computer players, may rest on no source but the design of the game itself. */
const DESIGN = 'design';

/** Cited by the rules themselves, where they explain a number that no parameter stands for. */
export const CITED_BY_RULES: readonly string[] = ['gneiting-raftery-2007', 'kahn-1965', 'walt-1987'];

export const sources: Rule = (level, report) => {
  const known = idsOf(level.sources);
  const cited = citations(level);
  for (const { path, source } of cited) {
    if (source === DESIGN && (path[0] === 'params' || path[0] === 'bots')) continue;
    needsKnown(report, path, 'source', source, known);
  }
  const used = new Set([...cited.map(({ source }) => source), ...CITED_BY_RULES]);
  level.sources.forEach((source, i) => {
    if (used.has(source.id)) return;
    report(['sources', i], `nothing cites "${source.id}"`, 'Cite it where it is used, or remove it.');
  });
  if (level.setting === 'fiction') return;
  for (const list of ['states', 'moves', 'events', 'alliances', 'treaties', 'forums'] as const) {
    level[list].forEach((item, i) => {
      if (item.sources.length > 0) return;
      report([list, i, 'sources'], `"${item.id}" has no source`, 'Cite at least one.');
    });
  }
};

function citations(level: Level): readonly Citation[] {
  const listed = (
    ['states', 'moves', 'events', 'script', 'statements', 'onsets', 'alliances', 'treaties', 'forums'] as const
  ).flatMap((list) =>
    level[list].flatMap((item, i) => item.sources.map((source, j) => ({ path: [list, i, 'sources', j], source }))),
  );
  const single = (['params', 'bots', 'series'] as const).flatMap((list) =>
    level[list].map((item, i) => ({ path: [list, i, 'source'], source: item.source })),
  );
  const referents = level.moves.flatMap((move, i) =>
    move.referents.map(({ source }, j) => ({ path: ['moves', i, 'referents', j, 'source'], source })),
  );
  return [...listed, ...single, ...referents];
}
