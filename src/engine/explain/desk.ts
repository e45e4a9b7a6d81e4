/** Explains what a desk has and what an order would cost and find: capital, means, price, support, home. */

import type { Explanation } from '../explain-types.ts';
import { supportFor } from '../model/consensus.ts';
import { capitalCost } from '../moves/check.ts';
import { seatOf, viewFacts } from '../moves/view-facts.ts';
import type { Rules } from '../rules.ts';
import { ordersOfTurn } from '../turn-length.ts';
import { lastUseOf } from '../view/me-reader.ts';
import type { View } from '../view-types.ts';
import { build, type Term } from './build.ts';
import { refs } from './refs.ts';

export function explainCapital(rules: Rules, view: View, [which]: readonly string[]): Explanation | undefined {
  const me = view.me;
  if (me === undefined) return undefined;
  if (which === 'income') {
    const years = (view.time.toTick - view.time.fromTick + 1) / rules.level.clock.ticksPerYear;
    const share = (rules.params.incomeShare * me.home.support * years) / 2;
    const terms: Term[] = [
      { key: 'explain.term.half-support', value: share, ref: refs.home('support') },
      { key: 'explain.term.weak-elites', value: me.income - share },
    ];
    return build(rules, {
      ref: refs.income(),
      thing: 'income',
      value: me.income,
      unit: 'capital',
      terms,
      formula: 'half of home support for two years, pro rata',
      params: ['incomeShare', 'leaderFloor', 'leaderPrice'],
    });
  }
  const orders = me.orders.map(
    (o): Term => ({ key: 'explain.term.order', params: { move: o.move }, value: -o.capital }),
  );
  // An own offer is paid with the other side's offer of the same step, once that is accepted.
  const met = new Set(
    view.offers.flatMap((o) => (!o.mine && o.status === 'accepted' ? [rules.moves.get(o.move)?.def.counterpart] : [])),
  );
  const offers = view.offers
    .filter((o) => (o.mine ? o.status === 'open' && !met.has(o.move) : o.status === 'accepted'))
    .map((o): Term => ({ key: 'explain.term.offer', params: { move: o.move }, value: -o.capital }));
  const spent = [...orders, ...offers].reduce((sum, t) => sum + t.value, 0);
  const terms: Term[] = [{ key: 'explain.term.in-hand', value: me.capital - spent }, ...orders, ...offers];
  return build(rules, {
    ref: refs.capital(),
    thing: 'capital',
    value: me.capital,
    unit: 'capital',
    terms,
    formula: 'in hand − set aside',
  });
}

export function explainMeans(rules: Rules, view: View, [which]: readonly string[]): Explanation | undefined {
  const me = view.me;
  if (me === undefined) return undefined;
  if (which === 'upkeep')
    return build(rules, {
      ref: refs.upkeep(),
      thing: 'upkeep',
      value: me.upkeep,
      unit: 'means',
      terms: [{ key: 'explain.term.standing-forces', value: me.upkeep }],
      formula: 'upkeep a half-year × half-years',
    });
  if (which === 'slots') {
    const all = ordersOfTurn(rules.level, view.time.turn, rules.level.ordersPerTurn);
    return build(rules, {
      ref: refs.slots(),
      thing: 'slots',
      value: me.slots,
      unit: 'count',
      terms: [
        { key: 'explain.term.orders-a-turn', value: all },
        { key: 'explain.term.attention-taken', value: me.slots - all },
      ],
      formula: 'orders a turn − attention taken',
    });
  }
  const orders = me.orders.map((o): Term => ({ key: 'explain.term.order', params: { move: o.move }, value: -o.means }));
  const spent = orders.reduce((sum, t) => sum + t.value, 0);
  const terms: Term[] = [{ key: 'explain.term.turn-means', value: me.means - spent }, ...orders];
  return build(rules, {
    ref: refs.means(),
    thing: 'means',
    value: me.means,
    unit: 'means',
    terms,
    formula: 'round(base + spending + alarm) a half-year − upkeep − orders',
    params: ['meansBase', 'meansSpending', 'meansThreat'],
    sources: ['richardson-1960'],
  });
}

export function explainPrice(rules: Rules, view: View, [id, extra, n]: readonly string[]): Explanation | undefined {
  if (id === '#offer') {
    const offer = view.offers.find((o) => o.index === Number(extra));
    if (offer === undefined) return undefined;
    return build(rules, {
      ref: refs.offerPrice(offer.index),
      thing: 'offer-price',
      titleParams: { move: offer.move },
      value: offer.capital,
      unit: 'capital',
      terms: [{ key: 'explain.term.base-price', value: offer.capital }],
      formula: 'each side pays the price of a joint act',
    });
  }
  const move = rules.moves.get(id ?? '');
  if (move === undefined || n !== undefined) return undefined;
  if (extra === '#means')
    return build(rules, {
      ref: refs.priceMeans(move.def.id),
      thing: 'price-means',
      titleParams: { move: move.def.id },
      value: move.def.means,
      unit: 'means',
      terms: [{ key: 'explain.term.base-price', value: move.def.means }],
      formula: 'means of the move',
    });
  const persuasion = Number(extra ?? 0);
  const p = rules.params;
  const value = capitalCost(rules, view, move, persuasion);
  const last = view.me === undefined ? 0 : lastUseOf(view.me, move);
  const soon = last > 0 && view.time.turn - last < p.repeatTurns * rules.turnParts;
  const above = value - move.def.capital - persuasion;
  // What rounding adds belongs to the only reason there is.
  const repeat = soon ? (move.conciliatory ? move.def.capital * p.repeatPrice : above) : 0;
  const terms: Term[] = [
    { key: 'explain.term.base-price', value: move.def.capital },
    { key: 'explain.term.repeated', value: repeat },
    { key: 'explain.term.restraint', value: above - repeat },
    { key: 'explain.term.persuasion', value: persuasion },
  ];
  return build(rules, {
    ref: refs.price(move.def.id, persuasion),
    thing: 'price',
    titleParams: { move: move.def.id },
    value,
    unit: 'capital',
    terms,
    formula: 'price × repeat + price of restraint × alarm above calm + persuasion',
    params: ['repeatPrice', 'repeatTurns', 'conciliationPrice', 'alarmCalm'],
  });
}

export function explainSupport(
  rules: Rules,
  view: View,
  [id, target, bloc, extra]: readonly string[],
): Explanation | undefined {
  const move = rules.moves.get(id ?? '')?.def;
  if (move === undefined) return undefined;
  const persuasion = Number(extra ?? 0);
  const state = target === '' ? undefined : target;
  const c = state === undefined ? -1 : (rules.stateIndex.get(state) ?? -1);
  const forecast = supportFor(rules, seatOf(rules, view), move, c, viewFacts(rules, view).alarms, persuasion);
  if (bloc === '#need') {
    const terms: Term[] = [
      { key: 'explain.term.need-base', value: move.consensus.base },
      { key: 'explain.term.need-red-line', value: forecast.need - move.consensus.base },
    ];
    return build(rules, {
      ref: refs.need(move.id, state),
      thing: 'need',
      titleParams: { move: move.id },
      value: forecast.need,
      unit: 'points',
      terms,
      formula: 'base + slope × rival’s red line',
    });
  }
  const found =
    bloc === '' || bloc === undefined
      ? forecast.blocs.find((b) => b.support === forecast.lowest)
      : forecast.blocs.find((b) => b.bloc === bloc);
  if (found === undefined) return undefined;
  const raw = 50 + found.stance + found.alarm - found.risk + found.persuasion;
  const terms: Term[] = [
    { key: 'explain.term.start-fifty', value: 50 },
    { key: 'explain.term.stance', value: found.stance },
    { key: 'explain.term.bloc-alarm', value: found.alarm },
    { key: 'explain.term.risk', value: -found.risk },
    { key: 'explain.term.persuasion', value: found.persuasion },
    { key: 'explain.term.bounds', value: found.support - raw },
  ];
  return build(rules, {
    ref: refs.support(move.id, state, bloc, persuasion),
    thing: 'support',
    titleParams: { move: move.id, bloc: found.bloc },
    value: found.support,
    unit: 'points',
    terms,
    formula: '50 + stance + alarm·(T − calm) − risk + persuasion/price',
    params: ['alarmCalm', 'blocThreatHalf', 'persuasionRate'],
  });
}

export function explainHome(rules: Rules, view: View, [which, bloc]: readonly string[]): Explanation | undefined {
  const me = view.me;
  if (me === undefined) return undefined;
  const front = rules.seats[seatOf(rules, view)].def.homeFront;
  if (which === 'regime' || which === 'credibility') {
    const value = 100 * (which === 'regime' ? me.home.regime : me.credibility);
    const start =
      100 *
      (which === 'regime'
        ? front.kind === 'leader'
          ? front.startRegimeSecurity
          : 1
        : rules.seats[seatOf(rules, view)].def.start.credibility);
    const terms: Term[] = [
      { key: 'explain.term.start', value: start },
      { key: 'explain.term.since-start', value: value - start },
    ];
    return build(rules, {
      ref: refs.home(which),
      thing: which,
      value,
      unit: 'percent',
      terms,
      formula: which === 'regime' ? 'start − protests near + recovery' : 'start + answers − calls left unanswered',
      params:
        which === 'regime' ? ['regimeProtest', 'regimeRecovery'] : ['credibilityUnanswered', 'credibilityAnswered'],
    });
  }
  if (bloc !== undefined && bloc !== '') {
    const found = me.home.blocs.find((b) => b.id === bloc);
    if (found === undefined) return undefined;
    const start =
      front.kind === 'consensus'
        ? front.startSupport
        : (front.elites.find((e) => e.id === bloc)?.startSupport ?? found.support);
    const terms: Term[] = [
      { key: 'explain.term.start', value: start },
      { key: 'explain.term.since-start', value: found.support - start },
    ];
    return build(rules, {
      ref: refs.home('support', bloc),
      thing: 'bloc',
      titleParams: { bloc },
      value: found.support,
      unit: 'points',
      terms,
      formula: 'start + what orders, crises and fear did',
      params: ['moodPull', 'moodThreat'],
    });
  }
  const weights =
    front.kind === 'consensus'
      ? front.blocs.map(() => 1 / Math.max(1, front.blocs.length))
      : front.elites.map((e) => e.weight);
  const terms = me.home.blocs.map(
    (b, k): Term => ({
      key: 'explain.term.bloc-share',
      params: { bloc: b.id, percent: Math.round(100 * (weights[k] ?? 0)) },
      value: (weights[k] ?? 0) * b.support,
      ref: refs.home('support', b.id),
    }),
  );
  return build(rules, {
    ref: refs.home('support'),
    thing: 'home',
    value: me.home.support,
    unit: 'points',
    terms,
    formula: 'Σ weight × support',
  });
}
