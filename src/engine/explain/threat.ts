/** Explains threat: overall, by theatre, by channel, by line, and as the rival is told of it. */
import { at } from '../../lib/arrays.ts';
import type { Explanation } from '../explain-types.ts';
import type { LedgerLine } from '../ledger-view-types.ts';
import { seatOf } from '../moves/view-facts.ts';
import type { Rules } from '../rules.ts';
import type { View } from '../view-types.ts';
import { build, fold, type Term } from './build.ts';
import { refs } from './refs.ts';

const MOST = 7;

function theatreOf(view: View, id: string | undefined) {
  return view.threat?.theatres.find((t) => t.theatre === id);
}

/** Text key and parameters that name a ledger line. */
export function lineTerm(line: LedgerLine, theatre: string): Term {
  const params: Record<string, string | number> = {};
  if (line.state !== undefined) params.state = line.state;
  if (line.card !== undefined) params.card = line.card;
  if (line.force !== undefined) params.force = line.force;
  return {
    key: `explain.term.line-${line.kind}`,
    params,
    value: line.now,
    ref: refs.line(theatre, line.ref),
    ...(line.cause === undefined ? {} : { fact: line.cause }),
    channel: line.channel,
  };
}

export function explainOverall(rules: Rules, view: View, [form]: readonly string[]): Explanation | undefined {
  const threat = view.threat;
  if (threat === undefined) return undefined;
  const seat = rules.seats[seatOf(rules, view)];
  if (form === 'change')
    return change(
      rules,
      'overall-change',
      refs.overall('change'),
      threat.overall,
      threat.previousOverall,
      {},
      refs.overall(),
    );
  const terms = threat.theatres.map(
    (t, h): Term => ({
      key: 'explain.term.theatre-weighed',
      params: { theatre: t.theatre, percent: Math.round(100 * at(seat.weight, h)) },
      value: at(seat.weight, h) * t.total,
      ref: refs.theatre(t.theatre),
    }),
  );
  return build(rules, {
    ref: refs.overall(),
    thing: 'overall',
    value: threat.overall,
    unit: 'points',
    terms,
    formula: 'T = Σ z·T(theatre)',
    sources: ['walt-1987'],
  });
}

function change(
  rules: Rules,
  thing: string,
  ref: string,
  now: number,
  before: number,
  titleParams: Record<string, string | number>,
  nowRef: string,
): Explanation {
  const terms: Term[] = [
    { key: 'explain.term.now', value: now, ref: nowRef },
    { key: 'explain.term.before', value: -before },
  ];
  return build(rules, {
    ref,
    thing,
    titleParams,
    value: now - before,
    unit: 'points',
    terms,
    formula: 'ΔT = T now − T before',
  });
}

/** What it was: what it is now, less the change; both open. */
function before(
  rules: Rules,
  thing: string,
  titleParams: Record<string, string | number>,
  { now, was }: { readonly now: number; readonly was: number },
  refOf: (form: 'now' | 'before' | 'change') => string,
): Explanation {
  return build(rules, {
    ref: refOf('before'),
    thing,
    titleParams,
    value: was,
    unit: 'points',
    terms: [
      { key: 'explain.term.now', value: now, ref: refOf('now') },
      { key: 'explain.term.change-undone', value: was - now, ref: refOf('change') },
    ],
    formula: 'T before = T now − ΔT',
  });
}

export function explainTheatre(
  rules: Rules,
  view: View,
  [theatre, form, channel]: readonly string[],
): Explanation | undefined {
  const t = theatreOf(view, theatre);
  if (t === undefined || theatre === undefined) return undefined;
  if (form === 'change')
    return change(
      rules,
      'theatre-change',
      refs.theatre(theatre, 'change'),
      t.total,
      t.previous,
      { theatre },
      refs.theatre(theatre),
    );
  if (form === 'before')
    return before(rules, 'theatre-before', { theatre }, { now: t.total, was: t.previous }, (moment) =>
      refs.theatre(theatre, moment),
    );
  if (form === 'channel') return explainChannel(rules, t, theatre, channel ?? '');
  const part = (key: string, value: number): Term => ({
    key: `explain.term.${key}`,
    value,
    ref: refs.channel(theatre, key),
  });
  const terms = [
    part('forces', t.channels.forces),
    part('status', t.channels.status),
    part('seats', t.channels.seats),
    part('shock', t.shock),
  ];
  if (t.ceiling !== 0) terms.push({ key: 'explain.term.ceiling', value: t.ceiling });
  return build(rules, {
    ref: refs.theatre(theatre),
    thing: 'theatre',
    titleParams: { theatre },
    value: t.total,
    unit: 'points',
    terms,
    formula: 'T = wS·S + wP·P + wI·U + A',
    params: ['bufferShare', 'beliefShare'],
    sources: ['walt-1987', 'jervis-1978'],
  });
}

function explainChannel(
  rules: Rules,
  t: NonNullable<ReturnType<typeof theatreOf>>,
  theatre: string,
  channel: string,
): Explanation | undefined {
  const lines = t.lines.filter((l) => l.channel === channel);
  if (channel !== 'shock' && !(channel in t.channels)) return undefined;
  const terms = fold(
    lines.map((l) => lineTerm(l, theatre)),
    MOST,
    'explain.term.other-lines',
  );
  const value = lines.reduce((sum, l) => sum + l.now, 0);
  const formulas: Record<string, string> = {
    forces: 'wS·100·[θ·Buf + (1 − θ·Buf)·Q]',
    status: 'wP·(w·100·b + (1 − w)·G)',
    seats: 'wI·100·(1 − v·I − (1 − v)·V)',
    shock: 'A = sum of shocks, fading',
  };
  const params: Record<string, Parameters<typeof build>[1]['params']> = {
    forces: ['bufferShare', 'defenceAmbiguity', 'defenderAdvantage', 'latentReach'],
    status: ['beliefShare', 'beliefMemory', 'grievanceMemory'],
    seats: ['weightOfVoice', 'verificationMemory', 'inclusionMemory'],
    shock: ['shockMemory', 'shockCap'],
  };
  return build(rules, {
    ref: refs.channel(theatre, channel),
    thing: `channel-${channel}`,
    titleParams: { theatre },
    value,
    unit: 'points',
    terms,
    formula: formulas[channel] ?? '',
    ...(params[channel] === undefined ? {} : { params: params[channel] }),
  });
}

export function explainLine(rules: Rules, view: View, [theatre, ...rest]: readonly string[]): Explanation | undefined {
  const lineRef = rest.join('|');
  const line = theatreOf(view, theatre)?.lines.find((l) => l.ref === lineRef);
  if (line === undefined || theatre === undefined) return undefined;
  const named = lineTerm(line, theatre);
  const cause = line.cause === undefined ? {} : { fact: line.cause };
  const terms: Term[] =
    line.entered === undefined
      ? [{ ...named, ref: undefined }].map(({ ref: _ref, ...t }) => t)
      : [
          { key: 'explain.term.entered', value: line.entered, ...cause },
          { key: 'explain.term.faded', value: line.now - line.entered },
        ];
  return build(rules, {
    ref: refs.line(theatre, line.ref),
    thing: `line-${line.kind}`,
    titleParams: { ...named.params, theatre },
    value: line.now,
    unit: 'points',
    decimals: 1,
    terms,
    formula: line.entered === undefined ? 'share of the channel, divided anew each half-year' : 'entered · memory^age',
  });
}

export function explainRivalThreat(
  rules: Rules,
  view: View,
  [theatre, form]: readonly string[],
): Explanation | undefined {
  const rival = view.rival;
  if (rival === undefined || rival.threat.form !== 'exact') return undefined;
  const id = theatre === undefined || theatre === '' ? undefined : theatre;
  const now = id === undefined ? rival.threat.overall : rival.threat.theatres[id];
  if (now === undefined) return undefined;
  const last = view.history[view.history.length - 2] ?? view.history[0];
  const was = (id === undefined ? last?.threat[rival.seat] : last?.theatres[rival.seat]?.[id]) ?? now;
  if (form === 'before' && id !== undefined)
    return before(rules, 'rival-theatre-before', { seat: rival.seat, theatre: id }, { now, was }, (moment) =>
      refs.rival(id, moment),
    );
  const turn = view.history[view.history.length - 1]?.turn ?? 0;
  const cards = view.cards.filter(
    (c) =>
      c.mine &&
      c.turn === turn &&
      c.seen !== undefined &&
      (id === undefined ? c.theatre === undefined && c.state === undefined : theatreOfCard(rules, c) === id),
  );
  const mine = cards.map(
    (c): Term => ({
      key: 'explain.term.own-card',
      params: { card: c.id, move: c.move },
      value: c.seen?.total ?? 0,
      ref: refs.card(c.id),
      fact: c.fact,
    }),
  );
  const rest = now - was - mine.reduce((sum, t) => sum + t.value, 0);
  const terms: Term[] = [
    ...(form === 'change' ? [] : [{ key: 'explain.term.last-turn', value: was }]),
    ...mine,
    { key: 'explain.term.everything-else', value: rest },
  ];
  const value = form === 'change' ? now - was : now;
  return build(rules, {
    ref: refs.rival(id, form === 'change' ? 'change' : 'now'),
    thing: id === undefined ? 'rival-overall' : 'rival-theatre',
    titleParams: { seat: rival.seat, ...(id === undefined ? {} : { theatre: id }) },
    value,
    unit: 'points',
    terms,
    formula: 'T = T last turn + your acts + everything else',
  });
}

function theatreOfCard(rules: Rules, card: { readonly state?: string; readonly theatre?: string }): string | undefined {
  if (card.theatre !== undefined) return card.theatre;
  return card.state === undefined
    ? undefined
    : rules.theatres[rules.theatreOf[rules.stateIndex.get(card.state) ?? -1] ?? -1];
}
