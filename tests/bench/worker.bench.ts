/**
 * Whole campaigns between scripted bots on one of the browser's workers, as the game's pages ask for them, by the clock:
 * the same pairs as `campaigns`, the same games in each round.
 */
import type { InquiryPage } from '../helpers/inquiry-page.ts';
import { CAMPAIGN, levelOf } from '../helpers/levels.ts';
import { onInquiryPage } from './bench-browser.ts';
import { printTable } from './measure.ts';
import { PAIRS } from './scripted-games.ts';

/** Games of each pair in a round, and rounds; the first ones warm the worker up. Short rounds, as a machine is seldom quiet for long. */
const GAMES = 10;
const ROUNDS = { warm: 32, measured: 240 };

const level = levelOf(CAMPAIGN);
const [first, second] = level.seats.map(({ id }) => id) as [string, string];
const variants = PAIRS.map(([a, b]) => ({ bots: { [first]: a, [second]: b } }));

const rounds = await onInquiryPage((page) =>
  page.evaluate(
    async ([played, asked, games, { warm, measured }]) => {
      const inquiries = (globalThis as InquiryPage).openInquiries(played, 1);
      const times: { perSecond: number; done: number }[] = [];
      for (let round = 1; round <= warm + measured; round += 1) {
        const began = performance.now();
        const { done } = await inquiries.ask({
          inquiry: { ask: 'compare', study: { seed: 1, games, variants: asked } },
        }).end;
        if (round > warm) times.push({ perSecond: (1000 * done) / (performance.now() - began), done });
      }
      inquiries.close();
      return times;
    },
    [level, variants, GAMES, ROUNDS] as const,
  ),
);

const inOrder = rounds.map(({ perSecond }) => perSecond).sort((a, b) => b - a);
printTable(
  ['campaigns of 17 turns, one worker', 'a second'],
  [
    [`the quietest of ${ROUNDS.measured} rounds of ${GAMES * PAIRS.length}`, inOrder[0] ?? Number.NaN],
    ['half of the rounds are quicker than', inOrder[inOrder.length >> 1] ?? Number.NaN],
  ],
);
if (rounds.some(({ done }) => done !== GAMES * PAIRS.length)) throw new Error('a round did not play all games');
