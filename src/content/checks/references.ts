/** Lenses, parameters, numbers of players and series: shares that sum to 1, values in their range, years that rise. */

import { BOT_NUMBER_NAMES } from '../../engine/index.ts';
import type { Level } from '../level-types.ts';
import { nearest } from '../nearest.ts';
import { COMMON_PREFIX, type CommonParts, type LevelParts, LIST_FILES, type ListPart } from '../parts.ts';
import type { Problem } from '../problem.ts';
import { needsSumOne, type Report, type Rule } from './report.ts';

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
  needsRange(report, 'params', level.params);
  needsRange(report, 'bots', level.bots);
  level.params.forEach((param, i) => {
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

function needsRange(report: Report, list: 'params' | 'bots', numbers: Level['params' | 'bots']): void {
  numbers.forEach(({ value, min, max }, i) => {
    if (value >= min && value <= max) return;
    report(
      [list, i, 'value'],
      `${value} lies outside the plausible range ${min} to ${max}`,
      'Change the value, or widen the range if a source supports it.',
    );
  });
}

type Named = readonly ListPart<{ readonly name: string }>[];

const namesIn = (files: Named): string[] => files.flatMap(({ items }) => items.map(({ name }) => name));

/** Names that are not known: a misspelt name would change nothing. */
function unknownNames(list: 'params' | 'bots', files: Named, known: readonly string[], what: string): Problem[] {
  const all = files.flatMap(({ file, items }) => items.map(({ name }, i) => ({ file, name, i })));
  return all
    .filter(({ name }) => !known.includes(name))
    .map(({ file, name, i }) => {
      const near = nearest(name, known);
      return {
        file,
        path: `${list}[${i}].name`,
        message: `there is no ${what} "${name}"`,
        remedy: near === undefined ? `Use a name of common/${LIST_FILES[list]}.json.` : `Perhaps "${near}"?`,
      };
    });
}

/** A level can only change numbers that the game has; and a number that the players need, or do not know, is told. */
export function unknownOverrides(parts: LevelParts, common: CommonParts): readonly Problem[] {
  const shared = namesIn(common.bots);
  const file = `${COMMON_PREFIX}${LIST_FILES.bots}.json`;
  const missing = BOT_NUMBER_NAMES.filter((name) => !shared.includes(name)).map((name) => ({
    file,
    path: 'bots',
    message: `the number "${name}" is missing, by which computer players decide`,
    remedy: 'Add it with value, unit, range and source.',
  }));
  return [
    ...unknownNames('params', parts.params, namesIn(common.params), 'parameter'),
    ...unknownNames('bots', common.bots, BOT_NUMBER_NAMES, 'number of computer players'),
    ...unknownNames('bots', parts.bots, BOT_NUMBER_NAMES, 'number of computer players'),
    ...missing,
  ];
}
