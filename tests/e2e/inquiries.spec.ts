/** Many games in the browser's workers: the same results as on Node, partial results, and an end when it is called off. */
import { expect, type Page, test } from '@playwright/test';
import type { Inquiry } from '../../src/analysis/inquiries/inquiry.ts';
import { openInquiry, runInquiry } from '../../src/analysis/inquiries/open-inquiry.ts';
import { openPool } from '../../src/cli/open-pool.ts';
import { type InquiryPage, serveInquiryPage } from '../helpers/inquiry-page.ts';
import { levelOf } from '../helpers/levels.ts';
import { playOn, soloMatch } from '../helpers/solo-match.ts';
import { HURRIED } from './browser-args.ts';
import { NEIGHBOURS } from './driver.ts';

const level = levelOf(NEIGHBOURS);
const bots = { merrin: 'hawk', tollan: 'copycat' } as const;

test.use(HURRIED);

let served: Awaited<ReturnType<typeof serveInquiryPage>>;
test.beforeAll(async () => {
  served = await serveInquiryPage();
});
test.afterAll(() => served.close());

async function onNode(inquiry: Inquiry, workers: number) {
  const pool = openPool(level, workers);
  const open = openInquiry(level, inquiry);
  await runInquiry(pool, open).end;
  pool.close();
  return JSON.stringify(open.result());
}

async function inBrowser(page: Page, inquiry: Inquiry, workers: number, record?: string) {
  await page.goto(served.address);
  return page.evaluate(
    async ([data, asked, hands, played]) => {
      const inquiries = (globalThis as InquiryPage).openInquiries(data, hands);
      const running = inquiries.ask({ inquiry: asked, ...(played === undefined ? {} : { record: played }) });
      const { result, ...end } = await running.end;
      inquiries.close();
      return { text: JSON.stringify(result), end };
    },
    [level, inquiry, workers, record] as const,
  );
}

test('a tornado, elementary effects and a comparison have the same bytes in the browser and on Node', async ({
  page,
}) => {
  const about = { variant: { bots }, seed: 6, games: 5, outcome: 'merrin.threatMean', params: ['slipBase', 'wear'] };
  const variants = [{ bots }, { bots, lens: 'realist' }];
  const inquiries: Inquiry[] = [
    { ask: 'tornado', ...about },
    { ask: 'morris', ...about, trajectories: 3 },
    { ask: 'compare', study: { seed: 6, games: 30, threats: true, variants } },
  ];
  for (const inquiry of inquiries) {
    const { text, end } = await inBrowser(page, inquiry, 2);
    expect(text).toBe(await onNode(inquiry, 3));
    expect(text).toBe(await onNode(inquiry, 1));
    expect(end.complete).toBe(true);
  }
});

test('re-runs of a finished match start from its record, and come out as on Node', async ({ page }) => {
  const match = soloMatch({ level: NEIGHBOURS });
  playOn(match);
  const rerun = { fromTurn: 4, follow: {}, chance: 'fresh' } as const;
  const study = { seed: 2, games: 40, threats: true, variants: [{ bots, rerun }] };
  const { text } = await inBrowser(page, { ask: 'compare', study }, 2, match.record('merrin'));
  const { matchOf, readRecord } = await import('../../src/authority/index.ts');
  const record = readRecord(match.record('merrin'));
  if (!record.ok) throw new Error(record.error.fault);
  expect(text).toBe(await onNode({ ask: 'compare', study: { ...study, match: matchOf(record.value) } }, 1));
});

test('an inquiry tells how far it is, stops when it is called off, and says what is wrong with it', async ({
  page,
}) => {
  const study = { seed: 1, games: 1_000_000, variants: [{ bots }] };
  await page.goto(served.address);
  const told = await page.evaluate(
    async ([data, asked]) => {
      const inquiries = (globalThis as InquiryPage).openInquiries(data, 2);
      let partial = { done: 0, of: 0, games: 0 };
      const before: number[] = [];
      const began = performance.now();
      let calledOff = 0;
      const running = inquiries.ask({ inquiry: { ask: 'compare', study: asked } }, ({ done, of, result }) => {
        if (partial.done > 0) return;
        if (result === undefined) {
          before.push(done);
          return;
        }
        partial = { done, of, games: result.ask === 'compare' ? (result.variants[0]?.games ?? 0) : 0 };
        calledOff = performance.now();
        running.cancel();
      });
      const end = await running.end;
      const stopped = performance.now() - calledOff;
      const wrong = { ask: 'tornado', variant: { bots: {} }, seed: 1, games: 1, outcome: 'luck' } as const;
      const message = await inquiries.ask({ inquiry: wrong }).end.catch(({ message: why }: Error) => why);
      inquiries.close();
      return {
        before,
        after: calledOff - began,
        partial,
        stopped,
        end: { done: end.done, complete: end.complete },
        message,
      };
    },
    [level, study] as const,
  );
  // What is drawn costs the cores that play: of an inquiry that ends soon, the end alone is drawn.
  expect(told.after).toBeGreaterThan(1400);
  const counts = [...told.before, told.partial.done];
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect(told.partial.done).toBeGreaterThan(0);
  expect(told.partial).toMatchObject({ of: 1_000_000, games: told.partial.done });
  expect(told.end.complete).toBe(false);
  expect(told.end.done).toBeGreaterThanOrEqual(told.partial.done);
  expect(told.stopped).toBeLessThan(5000);
  expect(told.message).toMatch(/no outcome is called "luck"; there are wars, anyWar, merrin\.deterrence/);
});
