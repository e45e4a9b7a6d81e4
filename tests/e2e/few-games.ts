/**
 * For tests that look at what stands on a page, whatever its figures and however soon it stands: studies play the fewest
 * games they may have.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import studies from '../../assets/studies.json' with { type: 'json' };

type Name = keyof typeof studies.numbers;

/** The studies that cost most on the way past all screens. */
const COSTLY: readonly Name[] = ['back-cast.games', 'beliefs.games'];
/** What is played at the end of every match, and only makes the first answer come sooner. */
const WARM_UP: readonly Name[] = ['warm-up.games'];

const assets = `${process.env.SPIRAL_DIST ?? 'dist'}/assets`;

/** The built file that holds the numbers of studies, and its text with the fewest games of these. */
function builtWithFew(names: readonly Name[]): { readonly file: string; readonly code: string } {
  const values = names.map((name) => `"${name}":{value:${studies.numbers[name].value},`);
  for (const file of readdirSync(assets).filter((name) => name.endsWith('.js'))) {
    const code = readFileSync(`${assets}/${file}`, 'utf8');
    if (!values.every((value) => code.includes(value))) continue;
    return {
      file,
      code: names.reduce(
        (text, name, k) => text.replace(values[k] ?? '', `"${name}":{value:${studies.numbers[name].min},`),
        code,
      ),
    };
  }
  throw new Error(`no script in ${assets} holds the numbers of ${names.join(', ')} as they were looked for`);
}

/** Pages whose games have been settled. */
const settled = new WeakSet<Page>();

async function settle(page: Page, names: readonly Name[]): Promise<void> {
  if (settled.has(page)) return;
  settled.add(page);
  if (names.length === 0) return;
  const { file, code } = builtWithFew(names);
  await page.route(`**/assets/${file}`, (route) => route.fulfill({ contentType: 'text/javascript', body: code }));
}

/** Before the page opens. */
export const playFewGames = (page: Page): Promise<void> => settle(page, [...COSTLY, ...WARM_UP]);

/** Before the page opens, for what is about how soon an answer comes: all are played. */
export const playAllGames = (page: Page): Promise<void> => settle(page, []);

/** Before the page opens, unless its games have been settled. */
export const playWithoutWarmUp = (page: Page): Promise<void> => settle(page, WARM_UP);
