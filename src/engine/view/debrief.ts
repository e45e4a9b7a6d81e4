/** What opens when a match has ended: types, both readings, gaps, insight, boards of each turn, outcomes. */
import { at, mean, sum } from '../../lib/arrays.ts';
import { attackPays } from '../model/deterrence.ts';
import { burdenShare, harmShare, overriddenShare, scoredTicks } from '../model/score.ts';
import { yearOfTick } from '../rules.ts';
import type { Card, SeatIndex, Snapshot } from '../state.ts';
import type { DebriefView, InsightView } from '../view-types.ts';
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
}

/** Wider first, in whole points as they are shown; of equals the more alarming, then the older. */
function wider(a: Gap, b: Gap): number {
  const points = (gap: Gap): number => Math.round(Math.abs(gap.beyond));
  return points(b) - points(a) || b.beyond - a.beyond || a.card - b.card;
}

/**
 * The three gaps that cost most: the widest between prediction and reading of both desks. Each desk's own widest is
 * always among them, so that whoever remembers a misreading of theirs finds it.
 */
function costliest(v: ViewContext): DebriefView['costliest'] {
  const gaps = v.s.cards.flatMap((card): Gap[] => {
    const seen = card.joint || card.order.prediction === undefined ? undefined : seenOf(v, card);
    return seen === undefined
      ? []
      : [{ card: card.id, seat: card.seat, beyond: seen.total - (card.order.prediction?.centre ?? 0) }];
  });
  const sorted = gaps.sort(wider);
  const three = sorted.slice(0, 3);
  const absent = sorted.find(({ seat }) => three.every((gap) => gap.seat !== seat));
  const kept = absent === undefined ? three : [...three.slice(0, 2), absent];
  return kept.map(({ card, beyond }) => ({ card, gap: Math.abs(beyond), beyond }));
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
    threatByTick: bySeat(rules, (i) => [...(s.threatHistory[i] ?? [])]),
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
