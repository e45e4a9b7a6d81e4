/** Does a level with its seats swapped mirror the match? Plays games by bots and hands each input to the mirror as well. */
import { botSeed, createBot } from '../../bots/index.ts';
import { createMatch, createRules, type GameState, type Level, play } from '../../engine/index.ts';
import { figuresOf, mirrorInput, mirrorLevel, mirrorSeat } from '../mirror.ts';
import { playToEnd, seedsOfGame } from '../simulate.ts';
import { REPORT_SEED } from './cast.ts';

/** The largest difference of any figure at the end of a game; infinite where a figure has no twin. */
function largestDifference(state: GameState, twin: GameState): number {
  const [a, b] = [figuresOf(state, false), figuresOf(twin, true)];
  let largest = a.size === b.size ? 0 : Number.POSITIVE_INFINITY;
  for (const [name, value] of a)
    largest = Math.max(largest, Math.abs(value - (b.get(name) ?? Number.POSITIVE_INFINITY)));
  return largest;
}

/** Largest difference between matches and their mirrors, over some games of mixed policies. */
export function mirrorFault(level: Level, games: number): number {
  const rules = createRules(level);
  const mirrored = createRules(mirrorLevel(level));
  let largest = 0;
  for (let game = 0; game < games; game += 1) {
    const seeds = seedsOfGame(REPORT_SEED, game);
    const state = createMatch(rules, { ...seeds, facts: false });
    const twin = createMatch(mirrored, { ...seeds, facts: false });
    const bots = rules.seats.map(({ def }, i) =>
      createBot(game % 2 === i ? 'hawk' : 'by-type', { rules, seat: def.id, seed: botSeed(seeds.seed, def.id) }),
    );
    const [first, second] = bots;
    if (first === undefined || second === undefined) throw new Error('a level has two seats');
    let before = { cards: [...state.cards], openOffers: [...state.openOffers], phase: state.phase, turn: state.turn };
    playToEnd(rules, state, [first, second], (seat, input) => {
      const heard = play(mirrored, twin, mirrorSeat(level, seat), mirrorInput(input, before, twin), { facts: false });
      if (!heard.ok) largest = Number.POSITIVE_INFINITY;
      if (state.phase === before.phase && state.turn === before.turn) return;
      before = { cards: [...state.cards], openOffers: [...state.openOffers], phase: state.phase, turn: state.turn };
    });
    largest = Math.max(largest, largestDifference(state, twin));
  }
  return largest;
}
