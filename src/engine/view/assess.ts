/** The end of a turn in one sentence, what moved it, and what those in between did. */
import { at } from '../../lib/arrays.ts';
import type { Channel } from '../level.ts';
import type { SeatIndex } from '../state.ts';
import type { AssessView } from '../turn-view-types.ts';
import { cardIsOpen, seenOf, snapThreat, theatreOfCard, type ViewContext } from './context.ts';
import { ledgerLines } from './ledger-lines.ts';

const THIRD = new Set([
  'state-applied',
  'state-declined',
  'state-asked',
  'state-resisted',
  'state-turned',
  'state-gambled',
  'state-disputed',
  'accession-completed',
]);

/** Key of the finding: crises first, then how both sides' alarm moved over the turn (two points or more count, as they are shown). */
function findingOf(v: ViewContext): AssessView['finding'] {
  const { rules, s, snap, previous } = v;
  const crisis = [...s.crises].reverse().find((x) => x.turn === s.turn && x.ended !== '');
  if (crisis !== undefined)
    return { key: `finding.crisis-${crisis.ended}`, params: { state: rules.states[crisis.state] ?? '' } };
  const change = ([0, 1] as const).map(
    (i) => Math.round(snapThreat(rules, snap, i)) - Math.round(snapThreat(rules, previous, i)),
  );
  const me = v.seat ?? 0;
  const own = at(change, me);
  const theirs = at(change, rules.seats[me].rival);
  const word = (x: number) => (x >= 2 ? 'up' : x <= -2 ? 'down' : 'same');
  return { key: `finding.own-${word(own)}-rival-${word(theirs)}`, params: { rival: rules.seats[me].def.rival } };
}

function driversFor(v: ViewContext, i: SeatIndex): { points: number; driver: AssessView['drivers'][number] }[] {
  const { rules, s } = v;
  const out: { points: number; driver: AssessView['drivers'][number] }[] = [];
  const observer = rules.seats[i].def.id;
  for (const card of s.cards) {
    if (card.turn !== s.turn || card.seat === i || !cardIsOpen(v, card)) continue;
    const seen = seenOf(v, card);
    if (seen === undefined) continue;
    const parts: [Channel | 'shock', number][] = [
      ['forces', seen.forces],
      ['status', seen.status],
      ['seats', seen.seats],
      ['shock', seen.shock],
    ];
    const [channel] = parts.reduce((a, b) => (Math.abs(b[1]) > Math.abs(a[1]) ? b : a));
    const h = theatreOfCard(rules, card);
    out.push({
      points: seen.total,
      driver: {
        card: card.id,
        fact: v.factIds.get(card.fact) ?? -1,
        observer,
        theatre: rules.theatres[h < 0 ? 0 : h] ?? '',
        points: seen.total,
        channel,
      },
    });
  }
  rules.theatres.forEach((theatre, h) => {
    for (const [cause, line] of eventSums(v, i, h)) {
      const fact = v.factIds.get(cause);
      if (fact !== undefined)
        out.push({
          points: line.points,
          driver: { fact, observer, theatre, points: line.points, channel: line.channel },
        });
    }
  });
  return out;
}

/** Lines of the turn that no card carries, summed by cause. What stood before the turn did not move anything in it. */
function eventSums(
  v: ViewContext,
  i: SeatIndex,
  h: number,
): Map<number, { points: number; channel: Channel | 'shock' }> {
  const sums = new Map<number, { points: number; channel: Channel | 'shock' }>();
  const stood = new Set(ledgerLines(v.rules, v.s, v.previous, i, h).map(({ cause }) => cause));
  for (const { card, cause, channel, now } of ledgerLines(v.rules, v.s, v.snap, i, h)) {
    if (card >= 0 || cause < 0 || channel === 'ceiling' || stood.has(cause)) continue;
    const known = sums.get(cause);
    sums.set(cause, { points: (known?.points ?? 0) + now, channel: known?.channel ?? channel });
  }
  return sums;
}

export function assessOf(v: ViewContext): AssessView | undefined {
  const { s } = v;
  if (s.phase !== 'assess' && s.phase !== 'ended') return undefined;
  const guided = v.open || s.options.difficulty === 'guided';
  const seats: SeatIndex[] = v.seat === undefined ? [0, 1] : guided ? [v.seat, v.rules.seats[v.seat].rival] : [v.seat];
  const drivers = seats.flatMap((i) => driversFor(v, i)).sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const from = v.previous.tick;
  return {
    turn: s.turn,
    finding: findingOf(v),
    drivers: drivers.slice(0, 5).map((d) => d.driver),
    thirdParties: s.facts.flatMap((fact) => {
      const id = v.factIds.get(fact.id);
      return fact.tick > from && THIRD.has(fact.kind) && id !== undefined
        ? [{ fact: id, state: String(fact.data.state ?? ''), kind: fact.kind }]
        : [];
    }),
  };
}
