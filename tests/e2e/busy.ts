/** How much of the main thread's time a page takes while nobody touches it. */
import type { CDPSession, Page } from '@playwright/test';

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function busySeconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN;
}

/** What comes to rest first: the last drawing, and type that arrives late. */
const RESTED = { seconds: 0.01, patienceMs: 20_000, lookEveryMs: 500 };

/** Share of the time, once the page has come to rest. */
export async function busyWhile(page: Page, ms: number): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  for (let waited = 0; ; waited += RESTED.lookEveryMs) {
    const before = await busySeconds(cdp);
    await wait(RESTED.lookEveryMs);
    if ((await busySeconds(cdp)) - before < RESTED.seconds) break;
    if (waited > RESTED.patienceMs) throw new Error('the page never came to rest');
  }
  const before = await busySeconds(cdp);
  await wait(ms);
  return ((await busySeconds(cdp)) - before) / (ms / 1000);
}
