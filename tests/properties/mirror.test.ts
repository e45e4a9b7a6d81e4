/** No side is favoured by the rules: a level with its seats swapped, played with swapped inputs, mirrors the match. */
import { describe, expect, test } from 'vitest';
import { differences, figuresOf, mirrorInput, mirrorLevel, mirrorSeat } from '../../src/analysis/mirror.ts';
import { createMatch, createRules, lazyView, ledgerLines, play } from '../../src/engine/index.ts';
import { games, patience, report } from '../helpers/full.ts';
import { LEVELS, levelOf, rulesOf } from '../helpers/levels.ts';
import { playRandomly } from '../helpers/random-driver.ts';

const SLACK = 1e-9;

/** Plays a random game and its mirror side by side; says where they first differ. */
function playBoth(level: string, seed: number): { faults: string[]; compared: number; cards: number } {
  const rules = rulesOf(level);
  const data = levelOf(level);
  const mirrored = createRules(mirrorLevel(data));
  const state = createMatch(rules, { seed, secret: seed + 7 });
  const twin = createMatch(mirrored, { seed, secret: seed + 7 });
  const faults: string[] = [];
  let compared = 0;
  let cards = 0;

  const compare = () => {
    const [a, b] = [figuresOf(state, false), figuresOf(twin, true)];
    compared += a.size;
    for (const fault of differences(a, b, SLACK)) faults.push(`turn ${state.turn} ${state.phase}: ${fault}`);
    if (state.phase !== twin.phase) faults.push(`turn ${state.turn}: ${state.phase} and ${twin.phase}`);
  };

  const compareLedgers = () => {
    const [snap, twinSnap] = [state.snapshots.at(-1), twin.snapshots.at(-1)];
    if (snap === undefined || twinSnap === undefined) return;
    for (const i of [0, 1] as const)
      rules.theatres.forEach((theatre, h) => {
        const sums = [
          ledgerLines(rules, state, snap, i, h),
          ledgerLines(mirrored, twin, twinSnap, i === 0 ? 1 : 0, h),
        ].map((lines) =>
          ['forces', 'status', 'seats', 'shock'].map((channel) =>
            lines.filter((l) => l.channel === channel).reduce((sum, l) => sum + l.now, 0),
          ),
        );
        sums[0]?.forEach((sum, k) => {
          const other = sums[1]?.[k] ?? Number.NaN;
          if (!(Math.abs(sum - other) <= SLACK)) faults.push(`ledger of ${i} in ${theatre}: ${sum} and ${other}`);
        });
      });
  };

  const compareCards = () => {
    for (const { def } of rules.seats) {
      const own = lazyView(rules, state, { kind: 'seat', seat: def.id }).cards;
      const theirs = lazyView(mirrored, twin, { kind: 'seat', seat: mirrorSeat(data, def.id) }).cards;
      for (const card of own.filter((c) => c.turn === state.turn)) {
        cards += 1;
        const same = theirs.filter(
          (c) =>
            c.tick === card.tick &&
            c.ordered === card.ordered &&
            c.state === card.state &&
            c.theatre === card.theatre &&
            c.mine === card.mine,
        );
        const [one] = same;
        if (same.length !== 1 || one === undefined || one.outcome !== card.outcome || one.move !== card.move)
          faults.push(`card ${card.ordered} came out as ${card.outcome} and ${one?.outcome}`);
        else if (Math.abs((one.seen?.total ?? 0) - (card.seen?.total ?? 0)) > SLACK)
          faults.push(`card ${card.ordered} was read as ${card.seen?.total} and ${one.seen?.total}`);
      }
    }
  };

  /** What an input may point at, as it was before the input. */
  const look = () => ({
    phase: state.phase,
    turn: state.turn,
    cards: [...state.cards],
    openOffers: [...state.openOffers],
  });
  let before = look();
  compare();
  playRandomly(rules, state, {
    seed,
    until: () => faults.length > 0,
    after: ({ seat, input }) => {
      const result = play(mirrored, twin, mirrorSeat(data, seat), mirrorInput(input, before, twin));
      if (!result.ok)
        faults.push(`${JSON.stringify(input)} was refused in the mirror: ${JSON.stringify(result.error)}`);
      if (state.phase === before.phase && state.turn === before.turn) return;
      before = look();
      if (state.phase === 'reveal' || state.phase === 'ended') compare();
      if (state.phase !== 'assess') return;
      compare();
      compareLedgers();
      compareCards();
    },
  });
  return { faults, compared, cards };
}

describe('a mirrored level', () => {
  test('gives each seat what the other had, and is the level again when mirrored twice', () => {
    for (const id of LEVELS) {
      const level = levelOf(id);
      const mirror = mirrorLevel(level);
      expect(mirror.seats.map((s) => s.id)).toEqual(level.seats.map((s) => s.id));
      expect(mirror.seats.map((s) => s.chanceKey)).toEqual(level.seats.map((s) => s.chanceKey).toReversed());
      expect(mirror.moves.every((move, k) => move.seat !== level.moves[k]?.seat)).toBe(true);
      expect(mirror).not.toEqual(level);
      expect(mirrorLevel(mirror)).toEqual(level);
    }
  });

  test.each(LEVELS)(
    'of %s mirrors every threat, score, desk, third state, ledger and card to 1e-9',
    (level) => {
      let compared = 0;
      let cards = 0;
      for (let seed = 0; seed < games(20, 300); seed += 1) {
        const both = playBoth(level, seed);
        expect(both.faults.slice(0, 5), `seed ${seed}`).toEqual([]);
        compared += both.compared;
        cards += both.cards;
      }
      report(`${level}: ${compared} figures and ${cards} cards mirrored within ${SLACK}`);
      expect(cards).toBeGreaterThan(20);
    },
    patience(60),
  );
});
