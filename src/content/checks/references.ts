/** Lenses, parameters and series: shares that sum to 1, values inside their range, years that rise. */

import { nearest } from '../nearest.ts';
import type { CommonParts, LevelParts } from '../parts.ts';
import type { Problem } from '../problem.ts';
import { needsSumOne, type Rule } from './report.ts';

/** Groups of the assumptions drawer, in its order. */
export const PARAM_THEMES = [
  'structure',
  'perception',
  'institution',
  'escalation',
  'deterrence',
  'home',
  'third-parties',
  'economy',
  'score',
] as const;

export const references: Rule = (level, report) => {
  level.lenses.forEach((lens, i) => {
    needsSumOne(report, ['lenses', i], 'structure, perception and institution', [
      lens.structure,
      lens.perception,
      lens.institution,
    ]);
  });
  level.params.forEach((param, i) => {
    if (param.value < param.min || param.value > param.max) {
      report(
        ['params', i, 'value'],
        `${param.value} lies outside the plausible range ${param.min} to ${param.max}`,
        'Change the value, or widen the range if a source supports it.',
      );
    }
    if (!PARAM_THEMES.some((theme) => theme === param.theme)) {
      report(['params', i, 'theme'], `there is no group "${param.theme}"`, `Use one of ${PARAM_THEMES.join(', ')}.`);
    }
  });
  level.series.forEach((series, i) => {
    series.points.forEach(([year], j) => {
      const before = series.points[j - 1]?.[0];
      if (before === undefined || before < year) return;
      report(
        ['series', i, 'points', j],
        `the year ${year} comes after ${before}`,
        'Order the points by year, each once.',
      );
    });
  });
};

/** A level can only change parameters that the game has: a misspelt name would change nothing. */
export function unknownOverrides(parts: LevelParts, common: CommonParts): readonly Problem[] {
  const known = common.params.flatMap(({ items }) => items.map((param) => param.name));
  const overrides = parts.params.flatMap(({ file, items }) => items.map(({ name }, i) => ({ file, name, i })));
  return overrides
    .filter(({ name }) => !known.includes(name))
    .map(({ file, name, i }) => {
      const near = nearest(name, known);
      return {
        file,
        path: `params[${i}].name`,
        message: `there is no parameter "${name}"`,
        remedy: near === undefined ? 'Use a name of common/parameters.json.' : `Perhaps "${near}"?`,
      };
    });
}
