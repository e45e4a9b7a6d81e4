/** An alliance that moves by consensus: the same order comes out full, weaker, or not at all, by the mood of its blocs. */
import { describe, expect, test } from 'vitest';
import { carriedAs, legalMoves, type Order, play, type View } from '../../src/engine/index.ts';
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

/** The same match in which the alliance felt this alarm in every theatre when the turn began. */
function withAlarm(match: Match, alarm: number): Match {
  const world = fork(match);
  const last = world.state.snapshots.pop();
  if (last === undefined) throw new Error('a turn begins with a snapshot');
  const [own, rival] = last.threat;
  world.state.snapshots.push({ ...last, threat: [(own ?? []).map(() => alarm), rival ?? []] });
  return world;
}

/** What comes of an order when it is placed and the turn is played; 'none' if the blocs do not let it be placed. */
function playedOut(match: Match, order: Order): string {
  const placed = play(match.rules, match.state, 'nato', { type: 'place', order });
  if (!placed.ok) {
    expect(placed.error.map((r) => r.key)).toEqual(['consensus']);
    return 'none';
  }
  playTurn(match);
  const card = match.state.cards.findLast((c) => c.seat === 0 && c.order.move === order.move);
  return card?.outcome ?? 'no card';
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

  test('and so it comes out when it is played', () => {
    const match = aMatch();
    goTo(match, 'orders');
    // Money is not the question here.
    match.state.seats[0].capital = 100;
    match.state.seats[0].means = 50;
    const orders = legalMoves(match.rules, lookOf(match, 'nato')).flatMap(({ move, joint, targets }) =>
      targets.flatMap(({ state, theatre, legal }): Order[] => {
        const place = { ...(state === undefined ? {} : { state }), ...(theatre === undefined ? {} : { theatre }) };
        return legal && !joint ? [{ move, ...place, intent: 'support-ally' }] : [];
      }),
    );
    const promising = new Set(inAll(waysByAlarm()));
    const played: Ways = new Map();
    for (const order of orders.filter(({ move, state }) => promising.has(`${move} ${state ?? ''}`)))
      for (let alarm = 0; alarm <= 100; alarm += 5)
        note(played, `${order.move} ${order.state ?? ''}`, playedOut(withAlarm(match, alarm), order));
    const whole = [...played].filter(([, set]) => ['full', 'weaker', 'none'].every((outcome) => set.has(outcome)));
    report(
      `${whole.length} orders of turn 1 came out full, weaker and not at all: ${whole.map(([key]) => key).join(', ')}`,
    );
    expect(whole.length).toBeGreaterThan(0);
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
