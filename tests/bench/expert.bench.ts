/** How long the expert takes for a move: orders of a turn, or a choice in a crisis; CPU time, so that it holds on a busy machine. */
import { seedsOfGame } from '../../src/analysis/simulate.ts';
import { type Bot, botSeed, createBot, playOn } from '../../src/bots/index.ts';
import { createMatch } from '../../src/engine/index.ts';
import { quantile } from '../../src/lib/stats.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';
import { cpuMs, printTable } from './measure.ts';

const GAMES = 6;
const rules = rulesOf(CAMPAIGN);

/** The same bot; what a move of it took is noted. */
function watched(bot: Bot, taken: number[]): Bot {
  return {
    ...bot,
    *wishes(view, spent) {
      let wishes = bot.wishes(view, spent);
      let next = wishes.next(false);
      taken.push(
        cpuMs(() => {
          wishes = bot.wishes(view, spent);
          next = wishes.next(false);
        }),
      );
      while (next.done !== true) next = wishes.next(yield next.value);
    },
    crisis: (view) => {
      let said = bot.crisis(view);
      taken.push(
        cpuMs(() => {
          said = bot.crisis(view);
        }),
      );
      return said;
    },
  };
}

const rows = rules.seats.map(({ def }, seat) => {
  const taken: number[] = [];
  for (let game = 0; game < GAMES; game += 1) {
    const seeds = seedsOfGame(9, game);
    const bots = rules.seats.map(({ def: { id } }, k) => {
      const setup = { rules, seat: id, seed: botSeed(seeds.seed, id) };
      return k === seat ? watched(createBot('by-type:expert', setup), taken) : createBot('by-type', setup);
    });
    const [first, second] = bots;
    if (first === undefined || second === undefined) throw new Error('a level has two seats');
    playOn(rules, createMatch(rules, { ...seeds, facts: false }), [first, second]);
  }
  return [def.id, taken.length, quantile(taken, 0.5), quantile(taken, 0.95), Math.max(...taken)] as const;
});
printTable(
  ['expert in seat', 'moves', 'median CPU ms', '95th percentile', 'longest'],
  rows.map((row) => [...row]),
);
