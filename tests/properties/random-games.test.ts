/** Whatever two desks do within the rules, a match goes on to its end, and its state stays sound. */
import { describe, expect, test } from 'vitest';
import { createMatch, firstTurn, type GameState, hashState } from '../../src/engine/index.ts';
import { fixedGame, replayFixed } from '../helpers/fixed-game.ts';
import { games, patience, report } from '../helpers/full.ts';
import { CAMPAIGN, LEVELS, NEIGHBOURS, rulesOf } from '../helpers/levels.ts';
import { playRandomly } from '../helpers/random-driver.ts';
import { faultsOf } from '../helpers/sound-state.ts';

const ENDINGS = [
  'nuclear-use',
  'direct-clash',
  'regional-war',
  'frozen-conflict',
  'concert',
  'armed-peace',
  'hollow-peace',
  'cold-peace',
];

/** Threats that are no number from 0 to 100, to the last bit. */
function threatFaults(s: GameState): string[] {
  const now = s.threat.flatMap((row, i) => row.map((x, h) => ({ what: `threat ${i} ${h}`, x })));
  const overall = s.threatHistory.map((row, i) => ({ what: `overall threat ${i}`, x: row.at(-1) ?? 0 }));
  return [...now, ...overall].flatMap(({ what, x }) => (x >= 0 && x <= 100 ? [] : [`${what} is ${x}`]));
}

/** Plays random games and looks at the state whenever a phase has changed. */
function playMany(level: string, count: number, options: { lens?: string; firstSeed: number }) {
  const rules = rulesOf(level, options.lens === undefined ? {} : { lens: options.lens });
  const endings = new Map<string, number>();
  const faults: string[] = [];
  let inputs = 0;
  let ticks = 0;
  for (let game = 0; game < count; game += 1) {
    const seed = options.firstSeed + game;
    const state = createMatch(rules, { seed, secret: seed * 7 + 1 });
    let phase = '';
    playRandomly(rules, state, {
      seed,
      afterTick: (now) => {
        ticks += 1;
        for (const fault of threatFaults(now)) faults.push(`seed ${seed}, tick ${now.tick}: ${fault}`);
      },
      after: (_step, now) => {
        inputs += 1;
        const here = `${now.turn} ${now.phase}`;
        if (here === phase) return;
        phase = here;
        for (const fault of threatFaults(now)) faults.push(`seed ${seed}, turn ${here}: ${fault}`);
        const look = now.phase === 'ended' ? 'whole' : 'newest';
        for (const fault of faultsOf(rules, now, look)) faults.push(`seed ${seed}, turn ${here}: ${fault}`);
      },
    });
    endings.set(state.ending, (endings.get(state.ending) ?? 0) + 1);
  }
  return { endings, faults, inputs, ticks };
}

describe('random legal games', () => {
  test.each([
    [CAMPAIGN, games(44, 700)],
    [NEIGHBOURS, games(60, 200)],
  ])(
    'of %s end, with a sound state after every phase',
    (level, count) => {
      const { endings, faults, inputs, ticks } = playMany(level, count, { firstSeed: 0 });
      report(
        `${level}: ${count} random games, ${inputs} inputs, ${ticks} ticks, endings ${JSON.stringify(Object.fromEntries(endings))}`,
      );
      expect(faults.slice(0, 10)).toEqual([]);
      expect(ticks).toBeGreaterThanOrEqual(count * (rulesOf(level).ticks - rulesOf(level).level.clock.prologueTicks));
      expect([...endings.values()].reduce((a, b) => a + b, 0)).toBe(count);
      expect([...endings.keys()].filter((ending) => !ENDINGS.includes(ending))).toEqual([]);
    },
    patience(60),
  );

  test.each(['realist', 'constructivist', 'institutionalist'])(
    'under the %s lens stay sound too',
    (lens) => {
      const { faults } = playMany(CAMPAIGN, games(3, 50), { lens, firstSeed: 5000 });
      expect(faults.slice(0, 10)).toEqual([]);
    },
    patience(20),
  );
});

describe('the same seed and the same inputs', () => {
  test.each(LEVELS)(
    'give the same hashes in %s, turn by turn',
    (level) => {
      const rules = rulesOf(level);
      for (let seed = 0; seed < games(3, 40); seed += 1) {
        const game = fixedGame(rules, seed);
        expect(game.hashes.length).toBe(rules.level.clock.turns - firstTurn(rules) + 1);
        expect(replayFixed(rules, seed, game.steps)).toEqual(game.hashes);
      }
    },
    patience(20),
  );

  test('give another hash under another seed', () => {
    const rules = rulesOf(NEIGHBOURS);
    const hashes = new Set([1, 2, 3, 4, 5].map((seed) => fixedGame(rules, seed).hashes.at(-1)));
    expect(hashes.size).toBe(5);
  });

  test('give the same hash whether facts are kept or only counted', () => {
    const rules = rulesOf(CAMPAIGN);
    const [kept, counted] = [true, false].map((facts) => {
      const state = createMatch(rules, { seed: 4, secret: 9, facts });
      playRandomly(rules, state, { seed: 4, facts });
      return state;
    });
    expect(kept?.facts.length).toBeGreaterThan(100);
    expect(counted?.facts.length).toBe(0);
    expect(kept && hashState(kept)).toBe(counted && hashState(counted));
  });
});
