/** An alliance that moves by consensus: the same order comes out full, weaker, or not at all, by the mood of its blocs. */
import { describe, expect, test } from 'vitest';
import { carriedAs, legalMoves, play, type View } from '../../src/engine/index.ts';
import { aMatch, fork, goTo, lookOf, type Match, playTurn, viewOf } from '../helpers/a-match.ts';
import { games, patience, report } from '../helpers/full.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';
import { scriptedMiddle } from '../helpers/scripted-middle.ts';

type Ways = Map<string, Set<string>>;

function note(ways: Ways, key: string, outcome: string): void {
  ways.set(key, (ways.get(key) ?? new Set()).add(outcome));
}

const inAll = (ways: Ways) => [...ways].filter(([, set]) => set.size === 3).map(([key]) => key);

/** How each order would be carried at every level of the alliance's own alarm, the same in all theatres. */
function waysByAlarm(): Ways {
  const match = aMatch();
  const { rules } = match;
  goTo(match, 'orders');
  const view = viewOf(match, 'nato');
  const ways: Ways = new Map();
  for (let alarm = 0; alarm <= 100; alarm += 2) {
    if (view.threat === undefined) throw new Error('a seat has a threat picture');
    const theatres = view.threat.theatres.map((t) => ({ ...t, total: alarm }));
    const changed: View = { ...view, threat: { ...view.threat, theatres } };
    for (const { def } of rules.movesOf[0]) {
      if (def.joint || def.internal === true) continue;
      const places = def.target === 'state' ? rules.states.map((state) => ({ state })) : [{}];
      for (const place of places)
        note(ways, `${def.id} ${'state' in place ? place.state : ''}`, carriedAs(rules, changed, def, place).outcome);
    }
  }
  return ways;
}

/** Outcomes forecast for each order of the consensus seat at the openings of many turns. */
function forecasts(count: number) {
  const rules = rulesOf(CAMPAIGN);
  const outcomes: Ways = new Map();
  let wrong = 0;
  let played = 0;
  for (let seed = 0; seed < count; seed += 1) {
    const match: Match = { rules, state: scriptedMiddle(rules, seed).state };
    if (match.state.phase === 'ended') continue;
    goTo(match, 'orders');
    const view = lookOf(match, 'nato');
    for (const option of legalMoves(rules, view))
      for (const target of option.targets) {
        const { carried, state, theatre } = target;
        if (carried === undefined) continue;
        const key = `${option.move} ${state ?? theatre ?? ''}`;
        note(outcomes, key, carried.outcome);
        // The card forecasts what comes out, unless the host or the course of things decides otherwise.
        if (option.joint || !target.legal || (seed + key.length) % 37 !== 0) continue;
        const world = fork(match);
        const place = { ...(state === undefined ? {} : { state }), ...(theatre === undefined ? {} : { theatre }) };
        const order = { move: option.move, ...place, intent: 'deter' } as const;
        if (!play(rules, world.state, 'nato', { type: 'place', order }).ok) continue;
        playTurn(world);
        const card = world.state.cards.findLast((c) => c.seat === 0 && c.order.move === option.move);
        played += 1;
        if (card?.outcome === 'full' && carried.outcome !== 'full') wrong += 1;
        if (card?.outcome === 'weaker' && card.move !== carried.weakerForm) wrong += 1;
      }
  }
  return { outcomes, wrong, played };
}

describe('the blocs of an alliance', () => {
  test('let the same order through in full, in its weaker form, or not at all, by how alarmed they are', () => {
    const ways = inAll(waysByAlarm());
    report(`${ways.length} orders come out in all three ways by alarm, for example ${ways.slice(0, 5).join(', ')}`);
    expect(ways.length).toBeGreaterThan(0);
  });

  test(
    'decide as the card said beforehand, in the middle of scripted games',
    () => {
      const { outcomes, wrong, played } = forecasts(games(20, 300));
      const two = [...outcomes].filter(([, set]) => set.size >= 2).length;
      report(`${two} orders carried in two ways in scripted games, ${inAll(outcomes).length} in three`);
      report(`${played} orders played as forecast`);
      expect(two).toBeGreaterThan(10);
      expect(played).toBeGreaterThan(10);
      expect(wrong).toBe(0);
    },
    patience(40),
  );
});
