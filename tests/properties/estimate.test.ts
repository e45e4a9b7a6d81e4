/** The staff's estimate: a guess from the own view, right often enough to help and wrong often enough to leave a question. */
import { describe, expect, test } from 'vitest';
import { createMatch, type Estimate, estimate, lazyView, type Rules, type SeatId } from '../../src/engine/index.ts';
import { games, patience, report } from '../helpers/full.ts';
import { CAMPAIGN, LEVELS, NEIGHBOURS, rulesOf } from '../helpers/levels.ts';
import { playRandomly } from '../helpers/random-driver.ts';

interface Guess {
  readonly told: Estimate;
  readonly read: number;
}

/** Estimates of all orders placed in random games, each with the reading that came of it at the end of the turn. */
function guessesOf(rules: Rules, count: number): Guess[] {
  const guesses: Guess[] = [];
  for (let seed = 0; seed < count; seed += 1) {
    const state = createMatch(rules, { seed, secret: seed });
    let told = new Map<string, Estimate>();
    const nameOf = (seat: SeatId, o: { move: string; state?: string; theatre?: string }) =>
      `${seat} ${o.move} ${o.state ?? ''} ${o.theatre ?? ''}`;
    let turn = 0;
    playRandomly(rules, state, {
      seed,
      after: ({ seat, input }, s) => {
        if (input.type === 'place') {
          const guess = estimate(rules, lazyView(rules, s, { kind: 'seat', seat }), input.order);
          if (guess !== undefined) told.set(nameOf(seat, input.order), guess);
        }
        if (s.phase !== 'assess' || turn === s.turn) return;
        turn = s.turn;
        for (const { def } of rules.seats) {
          const { cards } = lazyView(rules, s, { kind: 'seat', seat: def.id });
          for (const card of cards.filter((c) => c.mine && c.turn === turn && !c.joint && c.outcome === 'full')) {
            const guess = told.get(nameOf(def.id, { move: card.ordered, state: card.state, theatre: card.theatre }));
            if (guess !== undefined && card.seen !== undefined) guesses.push({ told: guess, read: card.seen.total });
          }
        }
        told = new Map();
      },
    });
  }
  return guesses;
}

describe("the staff's estimate", () => {
  test.each([
    [CAMPAIGN, games(8, 300)],
    [NEIGHBOURS, games(20, 300)],
  ])(
    'in %s holds the reading in its band more often than not, and misses by less than saying nothing',
    (level, count) => {
      const guesses = guessesOf(rulesOf(level), count);
      const inside = guesses.filter(({ told, read }) => read >= told.low - 0.5 && read <= told.high + 0.5).length;
      const share = inside / guesses.length;
      const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
      const gap = mean(guesses.map(({ told, read }) => Math.abs(told.centre - read)));
      const naive = mean(guesses.map(({ read }) => Math.abs(read)));
      report(
        `${level}: the band holds ${inside} of ${guesses.length} readings (${share.toFixed(3)}); mean gap ${gap.toFixed(2)}, of always 0 ${naive.toFixed(2)}`,
      );
      expect(guesses.length).toBeGreaterThan(100);
      expect(share).toBeGreaterThan(0.6);
      expect(gap).toBeLessThan(naive);
    },
    patience(40),
  );

  test.each(LEVELS)('in %s is a band of eight points either way, with the parts that make it', (level) => {
    const rules = rulesOf(level);
    const state = createMatch(rules, { seed: 1, secret: 1 });
    for (const { def, index } of rules.seats) {
      const view = lazyView(rules, state, { kind: 'seat', seat: def.id });
      for (const { def: move } of rules.movesOf[index]) {
        const place =
          move.target === 'none'
            ? {}
            : move.target === 'theatre'
              ? { theatre: rules.theatres[0] ?? '' }
              : { state: rules.states.find((_, c) => (rules.theatreOf[c] ?? -1) >= 0) ?? '' };
        const guess = estimate(rules, view, { move: move.id, ...place });
        const { forces, status, seats, shock } = guess?.channels ?? { forces: 0, status: 0, seats: 0, shock: 0 };
        expect(guess?.centre).toBe(Math.round(forces + status + seats + shock));
        expect(guess?.low).toBe((guess?.centre ?? 0) - 8);
        expect(guess?.high).toBe((guess?.centre ?? 0) + 8);
      }
    }
    expect(estimate(rules, lazyView(rules, state, { kind: 'observer' }), { move: 'no-such-move' })).toBeUndefined();
  });
});
