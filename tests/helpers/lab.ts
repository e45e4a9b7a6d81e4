/** Labs of gates on the test's own thread. */
import { createLab, type Lab } from '../../src/analysis/gates/index.ts';
import type { PlayedGame, Study, Variant } from '../../src/analysis/monte-carlo/study.ts';
import type { Level } from '../../src/engine/index.ts';
import { answerTo } from './answer.ts';

/** A lab that plays. */
export const playingLab = (level: Level): Lab => createLab(level, async (open) => answerTo(level, open));

/** A lab in which nothing is played: every game of a variant comes out as `rowsOf` says, once it is told of the study. */
export function labOfRows(level: Level, rowsOf: (study: Study) => (variant: Variant) => object): Lab {
  return createLab(level, async ({ study, take, result }) => {
    const rowOf = rowsOf(study);
    study.variants.forEach((each, variant) => {
      const row = rowOf(each) as PlayedGame;
      const games = Array.from({ length: study.games }, () => row);
      take({ task: { variant, from: 0, to: study.games }, games });
    });
    return result();
  });
}
