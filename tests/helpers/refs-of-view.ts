/** Every number of a view that can be asked for its derivation, with the figure that the view shows. */
import { CHALLENGE_ANSWERS, CHANNELS, legalMoves, type Rules, refs, type View } from '../../src/engine/index.ts';

export interface Asked {
  readonly ref: string;
  /** The number in the view, where it stands there as it is. */
  readonly value?: number;
}

const SCORES = ['deterrence', 'deescalation', 'legitimacy', 'score'] as const;
const PARTS = ['forces', 'status', 'seats', 'shock'] as const;

function ofThreat(view: View): Asked[] {
  const { threat } = view;
  if (threat === undefined) return [];
  const theatres = threat.theatres.flatMap((t): Asked[] => [
    { ref: refs.theatre(t.theatre), value: t.total },
    { ref: refs.theatre(t.theatre, 'change'), value: t.total - t.previous },
    ...CHANNELS.map((c) => ({ ref: refs.channel(t.theatre, c), value: t.channels[c] })),
    { ref: refs.channel(t.theatre, 'shock'), value: t.shock },
    ...t.lines.map((l) => ({ ref: refs.line(t.theatre, l.ref), value: l.now })),
    ...t.lines
      .filter((l) => l.card !== undefined || l.cause !== undefined)
      .map((l) => ({ ref: refs.entry(t.theatre, l.card, l.cause) })),
  ]);
  return [
    { ref: refs.overall(), value: threat.overall },
    { ref: refs.overall('change'), value: threat.overall - threat.previousOverall },
    { ref: refs.belief(), value: 100 * threat.belief },
    { ref: refs.grievance(), value: threat.grievance },
    ...theatres,
  ];
}

function ofRival(view: View): Asked[] {
  const threat = view.rival?.threat;
  if (threat?.form !== 'exact') return [];
  return [
    { ref: refs.rival(), value: threat.overall },
    { ref: refs.rival(undefined, 'change') },
    ...Object.entries(threat.theatres).flatMap(([theatre, value]) => [
      { ref: refs.rival(theatre), value },
      { ref: refs.rival(theatre, 'change') },
    ]),
  ];
}

function ofCards(view: View): Asked[] {
  const turns = new Set(view.cards.filter((c) => c.mine && c.gap !== undefined).map((c) => c.turn));
  return [
    ...view.cards.flatMap((card): Asked[] => {
      const { seen, gap } = card;
      if (seen === undefined) return [];
      return [
        { ref: refs.card(card.id), value: seen.total },
        ...PARTS.map((part) => ({ ref: refs.card(card.id, part), value: seen[part] })),
        ...(card.own === undefined ? [] : [{ ref: refs.mover(card.id), value: card.own.total }]),
        ...(card.blocs ?? []).map((each) => ({ ref: refs.bloc(card.id, each.bloc), value: each.seen.total })),
        ...(gap === undefined ? [] : [{ ref: refs.gap(card.id), value: gap }]),
      ];
    }),
    ...[...turns].map((turn) => ({ ref: refs.meanGap(turn) })),
  ];
}

/** Prices of the ways to ask, and what each answer would do on both sides. */
function ofChallenges(view: View): Asked[] {
  const offers = view.challengeOffers.flatMap(({ kind, capital, home }): Asked[] => [
    { ref: refs.challengePrice(kind), value: capital },
    ...CHALLENGE_ANSWERS.map((answer) => ({ ref: refs.challengeHome(kind, answer, 'asks'), value: home[answer] })),
  ]);
  const options = view.challenges.flatMap(({ kind, options: all }): Asked[] =>
    all.map(({ answer, answers }) => ({ ref: refs.challengeHome(kind, answer, 'answers'), value: answers })),
  );
  return view.me === undefined ? [] : [...offers, ...options];
}

function ofScores(view: View): Asked[] {
  const now = Object.entries(view.scores ?? {}).flatMap(([seat, score]) =>
    SCORES.map((which) => ({ ref: refs.score(seat, which), value: score[which] })),
  );
  const past = view.history.flatMap(({ turn, threat, scores }): Asked[] => [
    ...Object.entries(scores).flatMap(([seat, score]) =>
      SCORES.map((which) => ({ ref: refs.score(seat, which, turn), value: score[which] })),
    ),
    // A seat that is told less of the rival sees rounded figures, which have no derivation.
    ...Object.entries(threat)
      .filter(([seat]) => view.options.difficulty === 'guided' || view.phase === 'ended' || seat === view.me?.seat)
      .map(([seat, value]) => ({ ref: refs.history(seat, turn), value })),
  ]);
  return [...now, ...past];
}

function ofDesk(view: View): Asked[] {
  const { me } = view;
  if (me === undefined) return [];
  return [
    { ref: refs.capital(), value: me.capital },
    { ref: refs.income(), value: me.income },
    { ref: refs.means(), value: me.means },
    { ref: refs.upkeep(), value: me.upkeep },
    { ref: refs.slots(), value: me.slots },
    { ref: refs.home('support'), value: me.home.support },
    { ref: refs.home('regime'), value: 100 * me.home.regime },
    { ref: refs.home('credibility'), value: 100 * me.credibility },
    ...me.home.blocs.map((b) => ({ ref: refs.home('support', b.id), value: b.support })),
    ...view.offers.map((o) => ({ ref: refs.offerPrice(o.index), value: o.capital })),
  ];
}

/** Prices, support and estimates of every order that the seat could think of. */
export function asksOfOrders(rules: Rules, view: View): Asked[] {
  if (view.me === undefined) return [];
  return legalMoves(rules, view).flatMap((option): Asked[] => [
    { ref: refs.price(option.move), value: option.capital },
    { ref: refs.price(option.move, 6), value: option.capital + 6 },
    { ref: refs.priceMeans(option.move), value: option.means },
    ...option.targets.flatMap(({ state, theatre, carried }): Asked[] => [
      { ref: refs.estimate(option.move, state, theatre) },
      ...(carried === undefined || carried.forecast.blocs.length === 0
        ? []
        : [
            { ref: refs.need(option.move, state), value: carried.forecast.need },
            { ref: refs.support(option.move, state), value: carried.forecast.lowest },
            ...carried.forecast.blocs.map((b) => ({
              ref: refs.support(option.move, state, b.bloc),
              value: b.support,
            })),
          ]),
    ]),
  ]);
}

function ofBoard(rules: Rules, view: View): Asked[] {
  const seats = rules.seats.map((s) => s.def.id);
  return [
    { ref: refs.verification(), value: 100 * view.verification },
    { ref: refs.inclusion(), value: 100 * view.inclusion },
    ...Object.entries(view.confidence).map(([id, x]) => ({ ref: refs.confidence(id), value: 100 * x })),
    ...Object.entries(view.theatreRungs).map(([id, value]) => ({ ref: refs.rung(id), value })),
    ...view.states.flatMap((s): Asked[] => [
      ...seats.flatMap((seat) => [
        { ref: refs.region(s.id, 'support', seat), value: s.support[seat] ?? Number.NaN },
        { ref: refs.region(s.id, 'economy', seat), value: 100 * (s.economy[seat] ?? Number.NaN) },
        { ref: refs.region(s.id, 'occupied', seat), value: 100 * (s.occupied[seat] ?? Number.NaN) },
        { ref: refs.stake(seat, 'value', s.id) },
        { ref: refs.stake(seat, 'redLine', s.id) },
      ]),
      { ref: refs.region(s.id, 'ready'), value: 100 * s.ready },
      { ref: refs.region(s.id, 'own'), value: s.own },
      { ref: refs.region(s.id, 'separatist'), value: 100 * s.separatist },
      { ref: refs.region(s.id, 'harm'), value: 100 * s.harm },
    ]),
    ...view.forces.map((f) => ({ ref: refs.region(f.region, 'forces', String(f.id)), value: f.units })),
  ];
}

function ofCrisis(view: View): Asked[] {
  const { crisis } = view;
  if (crisis === undefined) return [];
  return [
    ...Object.entries(crisis.rungs).map(([seat, value]) => ({ ref: refs.crisisRung(seat), value })),
    { ref: refs.slip(), value: 100 * crisis.slipChance },
    ...crisis.options.map((o) => ({ ref: refs.homeCost(o.choice), value: o.home })),
  ];
}

function ofDebrief(view: View): Asked[] {
  const { debrief } = view;
  if (debrief === undefined) return [];
  const { outcomes } = debrief;
  const insight = Object.entries(debrief.insight).flatMap(([seat, x]) =>
    Object.entries(x).map(([which, value]) => ({ ref: refs.insight(seat, which), value: value as number })),
  );
  const bySeat = Object.keys(debrief.types).flatMap((seat): Asked[] => [
    { ref: refs.outcome('burden', seat), value: 100 * (outcomes.burden[seat] ?? Number.NaN) },
    { ref: refs.outcome('members', seat), value: outcomes.members[seat] ?? Number.NaN },
    { ref: refs.outcome('paid', seat), value: 100 * (debrief.paidShare[seat] ?? Number.NaN) },
  ]);
  return [
    ...insight,
    ...bySeat,
    { ref: refs.outcome('harm'), value: 100 * outcomes.harm },
    { ref: refs.outcome('overridden'), value: 100 * outcomes.overridden },
    { ref: refs.outcome('treaties'), value: outcomes.treatiesInForce },
    { ref: refs.outcome('forums'), value: outcomes.forumsOpen },
    { ref: refs.outcome('joint'), value: outcomes.jointActs },
    { ref: refs.outcome('wars'), value: debrief.wars },
  ];
}

function ofLedgers(view: View): Asked[] {
  return Object.entries(view.ledgers).flatMap(([seat, theatres]) =>
    Object.entries(theatres ?? {}).flatMap(([theatre, turn]): Asked[] => [
      ...(['acts', 'events', 'older', 'standing'] as const).map((part) => ({
        ref: refs.ledgerPart(seat, theatre, part),
      })),
      ...turn.acts.map((act) => ({ ref: refs.held(seat, theatre, act.card), value: act.now })),
    ]),
  );
}

function ofStateChanges(view: View): Asked[] {
  return view.facts.flatMap((fact) =>
    (fact.changes ?? []).map((change) => ({ ref: refs.stateChange(fact.id, change), value: change.to - change.from })),
  );
}

/** All numbers of a view but those of orders that are only thought of (`asksOfOrders`). */
export function asksOfView(rules: Rules, view: View): Asked[] {
  return [
    ...ofThreat(view),
    ...ofRival(view),
    ...ofCards(view),
    ...ofLedgers(view),
    ...ofStateChanges(view),
    ...ofScores(view),
    ...ofChallenges(view),
    ...ofDesk(view),
    ...ofBoard(rules, view),
    ...ofCrisis(view),
    ...ofDebrief(view),
  ];
}
