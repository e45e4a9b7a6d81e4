/** For tests that look at what stands on a page, whatever its figures: studies play the fewest games they may have. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import studies from '../../assets/studies.json' with { type: 'json' };

/** The studies that cost most on the way past all screens. */
const NUMBERS = ['back-cast.games', 'beliefs.games'] as const;

const assets = `${process.env.SPIRAL_DIST ?? 'dist'}/assets`;

/** The built file that holds the numbers of studies, and its text with the fewest games. */
function builtWithFew(): { readonly file: string; readonly code: string } {
  const values = NUMBERS.map((name) => `"${name}":{value:${studies.numbers[name].value},`);
  for (const file of readdirSync(assets).filter((name) => name.endsWith('.js'))) {
    const code = readFileSync(`${assets}/${file}`, 'utf8');
    if (!values.every((value) => code.includes(value))) continue;
    return {
      file,
      code: NUMBERS.reduce(
        (text, name, k) => text.replace(values[k] ?? '', `"${name}":{value:${studies.numbers[name].min},`),
        code,
      ),
    };
  }
  throw new Error(`no script in ${assets} holds the numbers of ${NUMBERS.join(' and ')} as they were looked for`);
}

/** Before the page opens. */
export async function playFewGames(page: Page): Promise<void> {
  const { file, code } = builtWithFew();
  await page.route(`**/assets/${file}`, (route) => route.fulfill({ contentType: 'text/javascript', body: code }));
}
