/**
 * The ledger is exact: at every half-year, for each observer and theatre, the lines add up to the threat that is shown,
 * and a line fades but never turns from alarm into relief by itself.
 */
import { describe, expect, test } from 'vitest';
import {
  createMatch,
  type GameState,
  lazyView,
  ledgerLines,
  type RawLine,
  type Rules,
  takeSnapshot,
} from '../../src/engine/index.ts';
import { games, patience, report } from '../helpers/full.ts';
import { CAMPAIGN, LEVELS, NEIGHBOURS, rulesOf } from '../helpers/levels.ts';
import { playRandomly } from '../helpers/random-driver.ts';

const SLACK = 1e-9;
const SEATS = [0, 1] as const;

/** Kinds that no fact of the match has entered: what the level itself sets. */
const GIVEN = new Set(['latent', 'belief-base', 'grievance-floor', 'institution-base', 'ceiling']);

/** Follows the ledgers of a match from tick to tick. */
function watchLedgers(rules: Rules) {
  const signs = new Map<string, number>();
  const faults: string[] = [];
  let checked = 0;
  let largest = 0;

  const lineFaults = (s: GameState, where: string, line: RawLine) => {
    const key = `${where} ${line.ref}`;
    const sign = Math.sign(line.now);
    const before = signs.get(key) ?? sign;
    if (sign !== 0 && before !== 0 && sign !== before) faults.push(`${key} turned from ${before} to ${sign}`);
    if (sign !== 0) signs.set(key, sign);
    if (line.entered !== undefined && Math.sign(line.entered) !== sign)
      faults.push(`${key} has another sign than it had`);
    if (!GIVEN.has(line.kind) && s.facts[line.cause] === undefined) faults.push(`${key} has no cause`);
    if (line.kind === 'ceiling' && line.now > 0) faults.push(`${key} raises the sum`);
  };

  const check = (s: GameState) => {
    const snap = takeSnapshot(rules, s);
    for (const i of SEATS) {
      for (const [h, theatre] of rules.theatres.entries()) {
        const lines = ledgerLines(rules, s, snap, i, h);
        const shown = s.threat[i]?.[h] ?? Number.NaN;
        const gap = Math.abs(lines.reduce((sum, line) => sum + line.now, 0) - shown);
        const where = `tick ${snap.tick}, observer ${i}, ${theatre}`;
        checked += 1;
        largest = Math.max(largest, gap);
        if (!(gap <= SLACK)) faults.push(`${where}: the lines miss ${shown} by ${gap}`);
        for (const line of lines) lineFaults(s, `${i} ${theatre}`, line);
      }
    }
  };
  return { check, faults, figures: () => ({ checked, largest }) };
}

function followGames(rules: Rules, count: number, firstSeed = 0) {
  let checked = 0;
  let largest = 0;
  let ceilings = 0;
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const state = createMatch(rules, { seed, secret: seed });
    const watch = watchLedgers(rules);
    watch.check(state);
    playRandomly(rules, state, { seed, afterTick: watch.check });
    // A crisis on the last tick of a turn changes threats without a tick.
    watch.check(state);
    expect(watch.faults.slice(0, 5), `seed ${seed}`).toEqual([]);
    checked += watch.figures().checked;
    largest = Math.max(largest, watch.figures().largest);
    ceilings += state.threat.flat().filter((x) => x === 100).length;
  }
  return { checked, largest, ceilings };
}

describe('the lines of a ledger', () => {
  test.each([
    [CAMPAIGN, games(10, 850)],
    [NEIGHBOURS, games(20, 150)],
  ])(
    'of %s add to the threat, for each observer, theatre and tick',
    (level, count) => {
      const { checked, largest } = followGames(rulesOf(level), count);
      report(`${level}: ${count} games, ${checked} ledgers, largest |sum of lines - T| ${largest}`);
      expect(checked).toBeGreaterThan(count * rulesOf(level).ticks);
    },
    patience(40),
  );

  test.each(['realist', 'constructivist', 'institutionalist'])(
    'add under the %s lens too',
    (lens) => {
      followGames(rulesOf(CAMPAIGN, { lens }), games(1, 40), 300);
    },
    patience(20),
  );

  test('add when threats are cut at 100, and the cut is a line of its own', () => {
    // A world in which shocks hardly fade and slights weigh most.
    const rules = rulesOf(CAMPAIGN, {
      lens: 'constructivist',
      set: { shockMemory: 0.95, shockCap: 60, grievanceMemory: 1, beliefMemory: 1, onsetBase: 1, crisisShock: 60 },
    });
    const cut = { lines: 0 };
    for (let seed = 0; seed < games(4, 40); seed += 1) {
      const state = createMatch(rules, { seed, secret: seed });
      const watch = watchLedgers(rules);
      playRandomly(rules, state, {
        seed,
        afterTick: (s) => {
          watch.check(s);
          const snap = takeSnapshot(rules, s);
          for (const i of SEATS)
            for (const h of rules.theatres.keys()) {
              const capped = s.threat[i]?.[h] === 100;
              const line = ledgerLines(rules, s, snap, i, h).some((l) => l.kind === 'ceiling');
              expect(line).toBe(capped);
              cut.lines += line ? 1 : 0;
            }
        },
      });
      expect(watch.faults.slice(0, 5)).toEqual([]);
    }
    expect(cut.lines).toBeGreaterThan(0);
  });
});

describe("a seat's own threat picture", () => {
  test.each(LEVELS)('in %s shows lines, channels and totals that agree', (level) => {
    const rules = rulesOf(level);
    const state = createMatch(rules, { seed: 3, secret: 3 });
    let place = '';
    playRandomly(rules, state, {
      seed: 3,
      after: (_step, s) => {
        if (`${s.turn}${s.phase}` === place) return;
        place = `${s.turn}${s.phase}`;
        for (const { def } of rules.seats) {
          const threat = lazyView(rules, s, { kind: 'seat', seat: def.id }).threat;
          const overall = threat?.theatres.reduce((sum, t) => sum + (def.threatWeights[t.theatre] ?? 0) * t.total, 0);
          expect(threat?.overall).toBeCloseTo(overall ?? Number.NaN, 9);
          for (const t of threat?.theatres ?? []) {
            const { forces, status, seats } = t.channels;
            expect(forces + status + seats + t.shock + t.ceiling).toBeCloseTo(t.total, 9);
            const sums = { forces, status, seats, shock: t.shock, ceiling: t.ceiling };
            for (const [channel, sum] of Object.entries(sums))
              expect(t.lines.filter((l) => l.channel === channel).reduce((a, l) => a + l.now, 0)).toBeCloseTo(sum, 9);
          }
        }
      },
    });
  });
});
