/** Orders come dearest first, whatever is known of them before they are weighed. */
import { expect, test } from 'vitest';
import { type Choice, Ranking } from '../../src/bots/ranking.ts';
import { movesOf } from '../../src/bots/seat-moves.ts';
import { Whims } from '../../src/bots/whims.ts';
import { draw } from '../../src/engine/index.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';

const rules = rulesOf(CAMPAIGN);
const { alone } = movesOf(rules, 0);
const PURSE = { capital: 60, means: 30 };

/** Hundredths: so that some are worth the same. */
function worthAt(turn: number, move: number, target: number): number {
  return Math.floor(draw(turn, move, 'test-worth', target) * 40) / 100;
}

/** All that is taken in a turn, where every ninth order is placed; how many moves had to be weighed for it. */
function takenIn(turn: number, boldness: number, boundOf: (most: number, move: number) => number) {
  const ranking = new Ranking(rules);
  const targets = rules.theatres.length;
  const whims = new Whims(rules.bots.orders, { seed: 7, boldness }, turn, rules.draws.moves, rules.states.length);
  let weighed = 0;
  ranking.begin(whims, ({ move }, found) => {
    weighed += 1;
    for (let h = 0; h < targets; h += 1) found.add(h, worthAt(turn, move.index, h));
  });
  for (const traits of alone) {
    const worths = rules.theatres.map((_, h) => worthAt(turn, traits.move.index, h));
    ranking.add(traits, traits.capital, boundOf(Math.max(...worths), traits.move.index));
  }
  const taken: string[] = [];
  let { capital, means } = PURSE;
  for (let k = 1; k < 300; k += 1) {
    const choice: Choice | undefined = ranking.takeDearest();
    if (choice === undefined) break;
    taken.push(`${choice.traits.def.id} ${choice.index}`);
    if (k % 9 > 0) continue;
    capital -= choice.price;
    means -= choice.traits.means;
    ranking.place(choice, { capital, forUltimatum: capital, means });
  }
  return { taken, weighed };
}

test.each([0, 1])('a bound changes only how many moves are weighed (boldness %d)', (boldness) => {
  let spared = 0;
  for (let turn = 1; turn <= 20; turn += 1) {
    const all = takenIn(turn, boldness, () => Number.POSITIVE_INFINITY);
    const tight = takenIn(turn, boldness, (most) => most);
    const loose = takenIn(turn, boldness, (most, move) => most + draw(turn, move, 'test-slack'));
    expect(tight.taken).toEqual(all.taken);
    expect(loose.taken).toEqual(all.taken);
    expect(new Set(all.taken).size).toBe(all.taken.length);
    spared += all.weighed - tight.weighed;
  }
  expect(spared).toBeGreaterThan(20);
});
