/** Every reason why a card or offer is closed, in words. */
import { expect, test } from 'vitest';
import { legalMoves } from '../../src/engine/index.ts';
import { t } from '../../src/i18n/index.ts';
import { refusalText } from '../../src/ui/panels/refusal-text.ts';
import { TOLD_LEVELS } from '../helpers/levels.ts';
import { momentsOf } from './some-matches.ts';
import { missingIn, RAW, speak } from './words.ts';

test.each(TOLD_LEVELS)('in %s each has a sentence without raw ids or empty slots', (level) => {
  speak(level);
  const said = new Set<string>();
  const missing = missingIn(() => {
    for (const { rules, view } of momentsOf(level, 5, 'guided')) {
      if (view.phase !== 'orders') continue;
      for (const option of legalMoves(rules, view)) {
        for (const refusal of [...option.refusals, ...option.targets.flatMap((target) => target.refusals)]) {
          said.add(refusalText(refusal, view.time.toYear));
        }
      }
    }
  });
  expect(missing).toEqual([]);
  expect(said.size).toBeGreaterThan(0);
  expect([...said].filter((text) => RAW.test(text) || text === t('refusal.other'))).toEqual([]);
});
