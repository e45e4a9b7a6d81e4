/** All rules that reach across a level's parts. */
import type { MergedLevel } from '../merge.ts';
import type { CommonParts, LevelParts } from '../parts.ts';
import type { Problem } from '../problem.ts';
import { collector, type Rule } from './report.ts';
import { uniqueIds } from './unique-ids.ts';

const RULES: readonly Rule[] = [uniqueIds];

/** Every problem of a level whose parts have the right shape; an empty list means that it can be played. */
export function checkLevel(merged: MergedLevel, _parts: LevelParts, _common: CommonParts): readonly Problem[] {
  const problems: Problem[] = [];
  const report = collector(merged.origins, problems);
  for (const rule of RULES) rule(merged.level, report);
  return problems;
}
