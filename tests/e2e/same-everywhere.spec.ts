/** Same level, seed and inputs: the same hash of every turn, on Node and in the browser. */
import { expect, test } from '@playwright/test';
import { fixedGame } from '../helpers/fixed-game.ts';
import { levelOf, rulesOf } from '../helpers/levels.ts';
import { HURRIED } from './browser-args.ts';
import { bundle } from './bundle.ts';
import { CAMPAIGN, NEIGHBOURS } from './driver.ts';

type Global = typeof globalThis & { hashesOf: (level: unknown, seed: number) => string[] };

test.use(HURRIED);

test('Node and the browser come to the same hashes', async ({ page }) => {
  test.setTimeout(180_000);
  const code = await bundle('fixed-game');
  await page.goto('about:blank');
  await page.addScriptTag({ content: code });
  for (const [level, seeds] of [
    [CAMPAIGN, [1, 2]],
    [NEIGHBOURS, [1, 2, 3]],
  ] as const) {
    for (const seed of seeds) {
      const onNode = fixedGame(rulesOf(level), seed).hashes;
      const inBrowser = await page.evaluate(([data, n]) => (globalThis as Global).hashesOf(data, n), [
        levelOf(level),
        seed,
      ] as const);
      expect(onNode.length).toBeGreaterThan(1);
      expect(inBrowser).toEqual(onNode);
      console.log(`${level}, seed ${seed}: ${onNode.length} hashes equal, the last ${onNode.at(-1)}`);
    }
  }
});
