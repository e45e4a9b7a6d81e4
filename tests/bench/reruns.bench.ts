/**
 * 500 re-runs of a finished campaign from its middle in the browser's workers, two of them, by the clock: from the question
 * to the result that a chart draws: with the start of the workers, on workers that have played, and on workers that
 * warmed up while a page was read, as the debrief lets them. Says too how long the page's own thread was held.
 */
import type { InquiryPage } from '../helpers/inquiry-page.ts';
import { CAMPAIGN, levelOf } from '../helpers/levels.ts';
import { playOn, soloMatch } from '../helpers/solo-match.ts';
import { onInquiryPage } from './bench-browser.ts';
import { printTable } from './measure.ts';

const RERUNS = 500;
const ROUNDS = 5;
const HANDS = 2;
/** Time that a reader gives the workers to warm up, milliseconds: they begin on the pages before, which are read for minutes. */
const READING_MS = 6000;

const match = soloMatch({ level: CAMPAIGN, rival: 'by-type' });
playOn(match, 'firm-but-fair');
const variant = {
  bots: { nato: 'firm-but-fair', russia: 'by-type' },
  rerun: { fromTurn: 9, follow: {}, chance: 'fresh' },
} as const;
const study = { seed: 1, games: RERUNS, threats: true, variants: [variant] };

const rounds = await onInquiryPage((page) =>
  page.evaluate(
    async ([level, asked, record, count, hands, readingMs]) => {
      const times: { ms: number; longest: number; done: number }[] = [];
      let longest = 0;
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
      });
      observer.observe({ type: 'longtask' });
      const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      const open = () => (globalThis as InquiryPage).openInquiries(level, hands);
      const ask = async (inquiries: ReturnType<typeof open>, began: number) => {
        const { done } = await inquiries.ask({ inquiry: { ask: 'compare', study: asked }, record }).end;
        const ms = performance.now() - began;
        // Tasks are told of a little later.
        await wait(200);
        times.push({ ms, longest, done });
        longest = 0;
      };
      const began = performance.now();
      const inquiries = open();
      await ask(inquiries, began);
      for (let round = 1; round < count; round += 1) await ask(inquiries, performance.now());
      inquiries.close();
      const warmed = open();
      warmed.warm({ inquiry: { ask: 'compare', study: { ...asked, games: 1500 } }, record });
      await wait(readingMs);
      longest = 0;
      await ask(warmed, performance.now());
      warmed.close();
      return times;
    },
    [levelOf(CAMPAIGN), study, match.record('nato'), ROUNDS, HANDS, READING_MS] as const,
  ),
);

printTable(
  [`${RERUNS} re-runs from turn 9 of 17, ${HANDS} workers`, 'seconds', 'tasks over 50 ms on the page'],
  rounds.map(({ ms, longest }, round) => [
    round === 0
      ? 'the first, with the start of the workers'
      : round < ROUNDS
        ? `${round + 1}`
        : 'the first on workers that warmed up',
    (ms / 1000).toFixed(2),
    longest === 0 ? 'none' : `one of ${longest.toFixed(0)} ms`,
  ]),
);
if (rounds.some(({ done }) => done !== RERUNS)) throw new Error('a round did not play all re-runs');
