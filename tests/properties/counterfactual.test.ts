/** Chance is keyed, not sequential: leaving one order out shifts no draw of anything else. */
import { describe, expect, test } from 'vitest';
import { createMatch, type GameState, type Order, play, type Rules, type StateRow } from '../../src/engine/index.ts';
import { aMatch, fork, give, goTo, type Match, playTurn } from '../helpers/a-match.ts';
import { games, patience, report } from '../helpers/full.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';
import { playRandomly } from '../helpers/random-driver.ts';

/** Theatres that an order touches beyond the shared mood: its own, and those of the target's neighbours. */
function theatresOf(rules: Rules, order: Order): Set<number> {
  const c = rules.stateIndex.get(order.state ?? '') ?? -1;
  const own = rules.theatreIndex.get(order.theatre ?? '') ?? rules.theatreOf[c] ?? -1;
  return new Set([own, ...(rules.neighbours[c] ?? []).map((n) => rules.theatreOf[n] ?? -1)]);
}

/** A random state in Orders with all orders placed, none sealed. */
function atOrders(rules: Rules, seed: number): GameState {
  const state = createMatch(rules, { seed, secret: seed });
  const turn = 2 + (seed % 14);
  let placed = false;
  playRandomly(rules, state, {
    seed,
    until: (s) => placed && s.phase === 'orders' && s.turn >= turn,
    after: (step, s) => {
      placed = s.phase === 'orders' && s.turn >= turn && step.input.type === 'place';
    },
  });
  return state;
}

function sealAll(rules: Rules, state: GameState): void {
  for (const { def, index } of rules.seats)
    if (!state.seats[index].sealed) play(rules, state, def.id, { type: 'seal' });
}

describe('an order that is left out', () => {
  test(
    'changes no third state in a theatre that it does not touch',
    () => {
      const rules = rulesOf(CAMPAIGN);
      let compared = 0;
      let changed = 0;
      for (let seed = 0; seed < games(20, 400); seed += 1) {
        const withOrder = atOrders(rules, seed);
        const seat = withOrder.seats.findIndex((s) => s.orders.length > 0);
        const desk = withOrder.seats[seat];
        const order = desk?.orders[0];
        const def = rules.moves.get(order?.move ?? '')?.def;
        if (desk === undefined || order === undefined || def === undefined) continue;
        // What weighs on all theatres at once may well change what happens in another.
        if (def.effects.some((e) => e.kind === 'sanction' || e.kind === 'regime')) continue;
        const without = structuredClone(withOrder);
        play(rules, without, rules.seats[seat === 0 ? 0 : 1].def.id, { type: 'withdraw', slot: 0 });
        sealAll(rules, withOrder);
        sealAll(rules, without);
        // Accidents grow from fear, which all acts feed; where they differ, the worlds have parted.
        const opened = (s: GameState) => s.crises.map((x) => `${x.tick} ${x.state} ${x.ended}`).join();
        if (opened(withOrder) !== opened(without) || withOrder.tick !== without.tick) continue;
        const touched = theatresOf(rules, order);
        const rows = (s: GameState) => s.states.filter((_, c) => !touched.has(rules.theatreOf[c] ?? -1));
        expect(rows(without)).toEqual(rows(withOrder));
        compared += rows(without).length;
        const all = (s: GameState): readonly StateRow[] => s.states;
        changed += JSON.stringify(all(without)) === JSON.stringify(all(withOrder)) ? 0 : 1;
      }
      report(`${compared} third states unchanged by orders elsewhere; ${changed} orders changed a state of their own`);
      expect(compared).toBeGreaterThan(200);
      expect(changed).toBeGreaterThan(0);
    },
    patience(40),
  );

  test('does not change whether a host agrees to another order', () => {
    const outcomes = { refused: 0, full: 0 };
    for (let seed = 0; seed < 60; seed += 1) {
      const start = aMatch({ seed, types: { nato: 'open-door', russia: 'revisionist' } });
      goTo(start, 'orders');
      const asked: Order = { move: 'offer-credit', state: 'UKR', intent: 'support-ally' };
      const first: Order = { move: 'announce-drills', theatre: 'balkans', intent: 'reassure' };
      const outcome = (orders: readonly Order[]) => {
        const match = fork(start);
        for (const order of orders) give(match, 'russia', { type: 'place', order });
        playTurn(match);
        return match.state.cards.find((c) => c.order.move === asked.move)?.outcome;
      };
      const alone = outcome([asked]);
      expect(outcome([first, asked]), `seed ${seed}`).toBe(alone);
      expect(outcome([asked, first])).toBe(alone);
      if (alone === 'refused' || alone === 'full') outcomes[alone] += 1;
    }
    // Both answers occur, so that the draw matters.
    expect(outcomes.refused).toBeGreaterThan(2);
    expect(outcomes.full).toBeGreaterThan(2);
  });

  test('does not change how a crisis elsewhere slips', () => {
    const slips = new Set<string>();
    for (let seed = 0; seed < 40; seed += 1) {
      const calm = aMatch({ seed, set: { slipBase: 0.4 } });
      const first = crisisAt(calm, 'GEO', []);
      // The same crisis after another one has been and gone: it bears another number, and nothing else differs.
      const second = crisisAt(aMatch({ seed, set: { slipBase: 0.4 } }), 'GEO', ['SRB']);
      expect(second, `seed ${seed}`).toEqual(first);
      slips.add(JSON.stringify(first));
    }
    expect(slips.size).toBeGreaterThan(2);
  });
});

/** Rungs, round by round, of a crisis over a state that both sides hold, after others that have ended. */
function crisisAt(match: Match, state: string, earlier: readonly string[]): unknown {
  const { rules } = match;
  goTo(match, 'read');
  const { state: s } = match;
  for (const id of [...earlier, state]) {
    const c = rules.stateIndex.get(id) ?? -1;
    s.crises.push({
      id: s.crises.length,
      turn: s.turn,
      tick: s.tick - 1,
      state: c,
      h: rules.theatreOf[c] ?? -1,
      origin: 'accident',
      by: -1,
      startRung: 3,
      rungs: [3, 3],
      round: 1,
      rounds: 6,
      played: true,
      choices: ['', ''],
      bets: ['', ''],
      offered: [false, false],
      log: [],
      ended: id === state ? '' : 'freeze',
      winner: -1,
      peak: 3,
      fact: 0,
    });
  }
  s.playing = s.crises.length - 1;
  const crisis = s.crises[s.playing];
  playTurn(match);
  return crisis?.log.map((round) => [round.rungs, round.slip]);
}
