/** Of a level's dated events a match has a part: drawn by its seed, so that two matches differ in what befalls them. */
import { describe, expect, test } from 'vitest';
import { createRules, type GameState, type Rules } from '../../src/engine/index.ts';
import { playBots } from '../helpers/bot-game.ts';
import { games, report } from '../helpers/full.ts';
import { CAMPAIGN, levelOf, rulesOf } from '../helpers/levels.ts';

const level = levelOf(CAMPAIGN);
const rules = rulesOf(CAMPAIGN);
const CHANCY = new Set(level.events.filter(({ chance = 1 }) => chance < 1).map(({ id }) => id));
const PAIRS = [
  ['dove', 'hawk'],
  ['hawk', 'by-type'],
  ['firm-but-fair', 'by-type'],
] as const;

/** The game of this number, at its end. */
function played(game: number, by: Rules = rules, facts = false): GameState {
  return playBots(by, { bots: PAIRS[game % PAIRS.length] ?? PAIRS[0], seed: 100 + game, facts }).state;
}

/** Those from the opening of play on: what came before is every match's past. */
const eventsOf = ({ happened }: GameState) =>
  happened.filter(({ tick }) => tick >= level.clock.prologueTicks).map(({ event }) => event);

/** What two matches have in common, as a share of what they had: 0-1 (Dice 1945). */
function shared(a: readonly string[], b: readonly string[]): number {
  return (2 * a.filter((event) => b.includes(event)).length) / (a.length + b.length);
}

describe('the events that a match draws', () => {
  const count = games(24, 500);
  const drawn = Array.from({ length: count }, (_, game) => eventsOf(played(game)));

  test('two seeds share at most 70 % of those that chance decides, and on average at most 70 % of all', () => {
    const pairs = drawn.slice(1).map((events, k) => [drawn[k] ?? [], events] as const);
    const ofChance = pairs.map(([a, b]) =>
      shared(
        a.filter((e) => CHANCY.has(e)),
        b.filter((e) => CHANCY.has(e)),
      ),
    );
    const all = pairs.map(([a, b]) => shared(a, b));
    const mean = all.reduce((sum, x) => sum + x, 0) / all.length;
    const counts = drawn.map((events) => events.length);
    report(
      `${count} games draw ${Math.min(...counts)}-${Math.max(...counts)} events; most shared of chance ` +
        `${Math.max(...ofChance).toFixed(2)}, mean of all ${mean.toFixed(3)}, most ${Math.max(...all).toFixed(2)}`,
    );
    expect(level.events.length).toBeGreaterThanOrEqual(60);
    // Chance now and then draws alike: not in more than one pair of twenty.
    expect(ofChance.filter((x) => x > 0.7).length / ofChance.length).toBeLessThanOrEqual(0.05);
    expect(mean).toBeLessThanOrEqual(0.7);
  });

  test('every event strikes in some of them', () => {
    const ever = new Set(drawn.flat());
    const never = level.events.filter(({ id, date }) => date >= '1992' && !ever.has(id)).map(({ id }) => id);
    report(`never struck: ${never.join(', ') || 'none'}`);
    // Those that wait for a long war over Ukraine are rare among few games.
    expect(never.length).toBeLessThanOrEqual(games(8, 0));
  });

  test('no order shifts the draw: other bots on the same seed meet the same events, but for what conditions forbid', () => {
    const bare = level.events.filter(({ when }) => when.length === 0).map(({ id }) => id);
    const [a, b] = [PAIRS[0], PAIRS[1]].map((bots) => eventsOf(playBots(rules, { bots, seed: 7 }).state));
    expect(bare.filter((id) => a?.includes(id))).toEqual(bare.filter((id) => b?.includes(id)));
  });

  test('a match that follows the script of real history draws them all', () => {
    const before = new Set(level.events.filter(({ date }) => date < '1992').map(({ id }) => id));
    const asItWas = createRules(level, { script: 'whole' });
    const struck = new Set(eventsOf(played(0, asItWas)));
    expect(level.events.filter(({ id, when }) => when.length === 0 && !before.has(id) && !struck.has(id))).toEqual([]);
  });
});
