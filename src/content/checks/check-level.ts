/** All rules that reach across a level's parts. */
import type { MergedLevel } from '../merge.ts';
import type { CommonParts, LevelParts } from '../parts.ts';
import type { Problem } from '../problem.ts';
import { board } from './board.ts';
import { conditions } from './conditions.ts';
import { effects } from './effects.ts';
import { events } from './events.ts';
import { moves } from './moves.ts';
import { onsets } from './onsets.ts';
import { references, unknownOverrides } from './references.ts';
import { collector, type Rule } from './report.ts';
import { script } from './script.ts';
import { seats } from './seats.ts';
import { sources } from './sources.ts';
import { statements } from './statements.ts';
import { textProblems } from './texts.ts';
import { uniqueIds } from './unique-ids.ts';
import { usage } from './usage.ts';
import { voices } from './voices.ts';

const RULES: readonly Rule[] = [
  uniqueIds,
  seats,
  board,
  moves,
  conditions,
  effects,
  events,
  script,
  statements,
  onsets,
  references,
  sources,
  usage,
  voices,
];

/** Every problem of a level whose parts have the right shape; an empty list means that it can be played. */
export function checkLevel(merged: MergedLevel, parts: LevelParts, common: CommonParts): readonly Problem[] {
  const problems: Problem[] = [];
  const report = collector(merged.origins, problems);
  for (const rule of RULES) rule(merged.level, report);
  return [...problems, ...unknownOverrides(parts, common), ...textProblems(merged, parts.texts)];
}
