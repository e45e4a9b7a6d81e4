/** What opens when a match has ended: types, both readings, gaps, insight, boards of each turn, outcomes. */
import { at, mean, sum } from '../../lib/arrays.ts';
import type { DebriefView, GapKind, InsightView } from '../debrief-view-types.ts';
import { attackPays } from '../model/attack-pays.ts';
import { burdenShare, harmShare, overriddenShare, scoredTicks } from '../model/score.ts';
import { threatByTick } from '../model/threat.ts';
import { yearOfTick } from '../rules.ts';
import type { Card, SeatIndex, Snapshot } from '../state.ts';
import { bySeat, byTheatre, seenOf, type ViewContext } from './context.ts';
import { turnSnapshots } from './story.ts';

const ALPHA = 0.2;

/** Interval score at 80 % (Gneiting and Raftery 2007): width plus 2/alpha times the miss; lower is better. */
export function intervalScore(low: number, high: number, value: number): number {
  const miss = value < low ? low - value : value > high ? value - high : 0;
  return high - low + (2 / ALPHA) * miss;
}

function scored(v: ViewContext, i: SeatIndex): { card: Card; total: number }[] {
  return v.s.cards.flatMap((card) => {
    const p = card.order.prediction;
    const seen =
      card.seat === i && !card.joint && p !== undefined && p.afterEstimate !== true ? seenOf(v, card) : undefined;
    return seen === undefined ? [] : [{ card, total: seen.total }];
  });
}

function insightOf(v: ViewContext, i: SeatIndex): InsightView {
  const cards = scored(v, i);
  const readings = v.s.cards.filter((c) => c.seat !== i && c.reading !== '' && !c.joint);
  const scores = cards.map(({ card, total }) =>
    intervalScore(card.order.prediction?.low ?? 0, card.order.prediction?.high ?? 0, total),
  );
  const none = cards.length === 0;
  return {
    ...(none
      ? {}
      : {
          intervalScore: mean(scores),
          baseline: mean(cards.map(({ total }) => intervalScore(-10, 10, total))),
          meanGap: mean(cards.map(({ card, total }) => Math.abs((card.order.prediction?.centre ?? 0) - total))),
        }),
    predictions: cards.length,
    hits: cards.filter(
      ({ card, total }) =>
        total >= (card.order.prediction?.low ?? 0) - 0.5 && total <= (card.order.prediction?.high ?? 0) + 0.5,
    ).length,
    readings: readings.length,
    readingHits: readings.filter((c) => c.reading === c.order.intent).length,
  };
}

interface Gap {
  readonly card: number;
  readonly seat: SeatIndex;
  /** Points between prediction and reading; the sign is plus where the reading was the more alarming. */
  readonly beyond: number;
  readonly kind: GapKind;
  /** Points of threat that the misreading cost; 0 where it cost no more than expected. */
  readonly cost: number;
}

/**
 * What misreading an act cost, in points of threat that it added. Where its aim was misread: all of them, foreseen or not.
 * Where the aim came across and only its weight was misjudged: those that its mover had not expected.
 */
function gapOf(card: Card, centre: number, total: number): Gap {
  const about = { card: card.id, seat: card.seat, beyond: total - centre };
  const misread = card.reading !== '' && card.reading !== card.order.intent;
  if (misread && Math.round(total) > 0) return { ...about, kind: 'aim', cost: total };
  const unexpected = total - Math.max(0, centre);
  return Math.round(unexpected) > 0 && !misread
    ? { ...about, kind: 'weight', cost: unexpected }
    : { ...about, kind: 'none', cost: 0 };
}

/**
 * Misread aims first, as they are what misreading means; then the costlier, in whole points as they are shown; of equals
 * the wider gap, the more alarming, the older.
 */
function costlier(a: Gap, b: Gap): number {
  const wide = (gap: Gap): number => Math.round(Math.abs(gap.beyond));
  return (
    Number(b.kind === 'aim') - Number(a.kind === 'aim') ||
    Math.round(b.cost) - Math.round(a.cost) ||
    wide(b) - wide(a) ||
    b.beyond - a.beyond ||
    a.card - b.card
  );
}

/**
 * The three gaps that cost most. Each desk's own costliest is always among them, so that whoever remembers a misreading
 * of theirs finds it; only where no gap of either desk cost anything do the widest stand here.
 */
function costliest(v: ViewContext): DebriefView['costliest'] {
  const gaps = v.s.cards.flatMap((card): Gap[] => {
    const { prediction } = card.order;
    const seen = card.joint || prediction === undefined ? undefined : seenOf(v, card);
    return seen === undefined || prediction === undefined ? [] : [gapOf(card, prediction.centre, seen.total)];
  });
  const cost = gaps.filter(({ kind }) => kind !== 'none');
  const sorted = (cost.length > 0 ? cost : gaps).sort(costlier);
  const three = sorted.slice(0, 3);
  const absent = sorted.find(({ seat }) => three.every((gap) => gap.seat !== seat));
  const kept = absent === undefined ? three : [...three.slice(0, 2), absent];
  return kept.map(({ card, beyond, kind, cost }) => ({ card, gap: Math.abs(beyond), beyond, kind, cost }));
}

function boardOf(v: ViewContext, snap: Snapshot): DebriefView['boards'][number] {
  const { rules } = v;
  const rungs: Record<string, Record<string, 'none'>> = {};
  const occupied: Record<string, number> = {};
  rules.states.forEach((id, c) => {
    const row: Record<string, 'none'> = {};
    rules.level.alliances.forEach((a, k) => {
      row[a.id] = (snap.rungs[c]?.[k] ?? 'none') as 'none';
    });
    rungs[id] = row;
    occupied[id] = sum([...(snap.occupied[c] ?? [])]);
  });
  return {
    turn: snap.turn,
    year: Math.floor(yearOfTick(rules.level, Math.max(0, snap.tick))),
    rungs,
    occupied,
    forces: snap.units.map((u) => ({
      id: u.id,
      seat: rules.seats[u.seat].def.id,
      theatre: rules.theatres[u.h] ?? '',
      region: u.region,
      force: u.force,
      units: u.units,
      offensive: u.off,
      temporary: u.force === 'exercise',
      notified: true,
    })),
    theatreRungs: byTheatre(rules, (h) => at(snap.theatreRung, h)),
    threat: bySeat(rules, (i) => byTheatre(rules, (h) => at(snap.threat[i], h))),
  };
}

/** Would attacking this seat's side have paid at the end for the rival's true type? Beside the share under the prior mean. */
function truePaid(v: ViewContext, i: SeatIndex): number {
  const j = v.rules.seats[i].rival;
  const type = v.rules.seats[j].def.types[v.s.seats[j].type];
  const pays = type !== undefined && attackPays(v.rules, v.s, j, type, v.s.tick - 1);
  return pays ? 1 : v.s.seats[i].paid / scoredTicks(v.rules, v.s);
}

export function debriefOf(v: ViewContext): DebriefView | undefined {
  const { rules, s } = v;
  if (!v.open) return undefined;
  return {
    ending: s.ending,
    types: bySeat(rules, (i) => rules.seats[i].def.types[s.seats[i].type]?.id ?? ''),
    seed: s.seed,
    threatByTick: bySeat(rules, (i) => threatByTick(rules, s, i)),
    costliest: costliest(v),
    insight: bySeat(rules, (i) => insightOf(v, i)),
    boards: turnSnapshots(v).map((snap) => boardOf(v, snap)),
    notes: ([0, 1] as const).flatMap((i) => s.seats[i].notes.map((n) => ({ seat: rules.seats[i].def.id, ...n }))),
    firstEstimates: bySeat(rules, (i) => (s.seats[i].firstEstimate >= 0 ? s.seats[i].firstEstimate : undefined)),
    wars: s.wars,
    paidShare: bySeat(rules, (i) => truePaid(v, i)),
    outcomes: {
      harm: harmShare(s),
      overridden: overriddenShare(s),
      burden: bySeat(rules, (i) => burdenShare(rules, s, i)),
      treatiesInForce: s.treaties.filter((t) => t === 'in-force').length,
      forumsOpen: s.forums.filter((f) => f === 'open').length,
      jointActs: s.cards.filter((card) => card.joint && card.outcome === 'full').length,
      members: bySeat(rules, (i) => s.states.filter((row) => row.rung[rules.seats[i].alliance] === 'member').length),
    },
  };
}
