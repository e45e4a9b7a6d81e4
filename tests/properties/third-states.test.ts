/** Those between the two sides are actors: they act when nobody moves them, and pressure turns many of them away. */
import { describe, expect, test } from 'vitest';
import { type GameState, play, type Rules, type StateId } from '../../src/engine/index.ts';
import { forcesAt } from '../../src/engine/model/capability.ts';
import { wishFor } from '../../src/engine/model/third-party.ts';
import { aMatch, fork, goTo, lookOf, type Match, playToEnd, playTurn } from '../helpers/a-match.ts';
import { games, patience, report } from '../helpers/full.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';
import { scriptedMiddle } from '../helpers/scripted-middle.ts';

const ACTS = [
  'state-applied',
  'state-declined',
  'state-asked',
  'state-resisted',
  'state-turned',
  'state-gambled',
  'state-disputed',
];

describe('when both desks hold for the whole match', () => {
  test(
    'third states still act at least eight times, each at most once a turn',
    () => {
      const counts: number[] = [];
      const kinds = new Map<string, number>();
      for (let seed = 0; seed < games(12, 200); seed += 1) {
        const match = aMatch({ seed, secret: seed });
        playToEnd(match);
        const acts = match.state.facts.filter((f) => ACTS.includes(f.kind));
        counts.push(acts.length);
        for (const act of acts) kinds.set(act.kind, (kinds.get(act.kind) ?? 0) + 1);
        const turns = acts.map(
          (f) => `${f.data.state} in turn ${Math.floor(f.tick / match.rules.level.clock.ticksPerTurn)}`,
        );
        expect(turns.length).toBe(new Set(turns).size);
        expect(acts.length, `seed ${seed}`).toBeGreaterThanOrEqual(8);
      }
      const mean = counts.reduce((a, b) => a + b, 0) / counts.length;
      report(
        `both desks hold: ${Math.min(...counts)} to ${Math.max(...counts)} third-party acts, mean ${mean.toFixed(1)}`,
      );
      report(`by kind: ${JSON.stringify(Object.fromEntries(kinds))}`);
    },
    patience(40),
  );
});

function wish(rules: Rules, s: GameState, state: StateId, seat: 0 | 1): number {
  return wishFor(rules, s, forcesAt(rules, s, s.tick - 1), rules.stateIndex.get(state) ?? -1, seat);
}

/** Moves with which a seat can press a state. */
function pressing(rules: Rules): { move: string; seat: 0 | 1 }[] {
  return rules.level.moves
    .filter((m) => m.effects.some((e) => e.kind === 'coerce'))
    .map((m) => ({ move: m.id, seat: rules.seatIndex.get(m.seat) ?? 0 }));
}

interface Pressure {
  /** Change of the wish to join the other side by the end of the turn. */
  readonly wish: number;
  /** Change of the public's lean towards the other side, points. */
  readonly lean: number;
}

/** What one use of pressure does to a state, against the same turn without it; undefined if it failed. */
function effectOfPressure(match: Match, move: string, seat: 0 | 1, state: StateId): Pressure | undefined {
  const { rules } = match;
  const other = rules.seats[seat].rival;
  const id = rules.seats[seat].def.id;
  const [pressed, left] = [fork(match), fork(match)];
  const placed = play(rules, pressed.state, id, { type: 'place', order: { move, state, intent: 'gain-position' } });
  if (!placed.ok) return undefined;
  for (const world of [pressed, left]) playTurn(world);
  const card = pressed.state.cards.findLast((c) => c.order.move === move);
  if (card?.outcome !== 'full') return undefined;
  const c = rules.stateIndex.get(state) ?? -1;
  const lean = (s: GameState) => (s.states[c]?.support[other] ?? 0) - (s.states[c]?.support[seat] ?? 0);
  return {
    wish: wish(rules, pressed.state, state, other) - wish(rules, left.state, state, other),
    lean: lean(pressed.state) - lean(left.state),
  };
}

describe('pressure on a third state', () => {
  test(
    'raises its wish to join the other side in at least 40 uses of 100; its public may turn either way',
    () => {
      const rules = rulesOf(CAMPAIGN);
      const uses = { all: 0, raised: 0, away: 0, bent: 0 };
      for (let seed = 0; seed < games(16, 300); seed += 1) {
        const match: Match = { rules, state: scriptedMiddle(rules, seed).state };
        if (match.state.phase === 'ended') continue;
        goTo(match, 'orders');
        for (const { move, seat } of pressing(rules)) {
          const view = lookOf(match, rules.seats[seat].def.id);
          const targets = view.states.filter((s) => s.exists && s.homeOf === undefined).map((s) => s.id);
          for (const state of ['UKR', 'GEO', targets[(seed * 7) % targets.length] ?? '']) {
            const change = effectOfPressure(match, move, seat, state);
            if (change === undefined) continue;
            uses.all += 1;
            uses.raised += change.wish > 0 ? 1 : 0;
            uses.away += change.lean > 0 ? 1 : 0;
            uses.bent += change.lean < 0 ? 1 : 0;
          }
        }
      }
      report(`pressure: the wish to join the other side rose in ${uses.raised} of ${uses.all} uses`);
      report(`pressure: the public turned away in ${uses.away} and gave way in ${uses.bent}`);
      expect(uses.all).toBeGreaterThan(30);
      expect(uses.raised / uses.all).toBeGreaterThanOrEqual(0.4);
      expect(uses.away / uses.all).toBeGreaterThanOrEqual(0.4);
      expect(uses.bent).toBeGreaterThan(0);
    },
    patience(40),
  );
});
