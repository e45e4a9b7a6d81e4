/** How each ledger came from last turn's figure to this one's: moves of the turn, what no desk did, and what stood before. */
import { at } from '../../lib/arrays.ts';
import type { LedgerTurn } from '../ledger-view-types.ts';
import type { SeatIndex, Snapshot } from '../state.ts';
import type { View } from '../view-types.ts';
import { bySeat, byTheatre, lastWith, type ViewContext } from './context.ts';
import { cardForces, ledgerLines, type RawLine } from './ledger-lines.ts';

interface Sum {
  now: number;
  entered: number;
}

const keyOf = (line: RawLine): string =>
  line.card >= 0 ? `card ${line.card}` : line.cause >= 0 ? `fact ${line.cause}` : line.ref;

/** Points of a ledger by cause: a card, a fact without a card, or what is always counted. */
function sumsOf(v: ViewContext, snap: Snapshot, i: SeatIndex, h: number): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const line of ledgerLines(v.rules, v.s, snap, i, h)) {
    const key = keyOf(line);
    let sum = sums.get(key);
    if (sum === undefined) {
      sum = { now: 0, entered: 0 };
      sums.set(key, sum);
    }
    sum.now += line.now;
    // Forces are divided anew each tick: what they weighed at first is in their own turn's snapshot.
    sum.entered += line.kind === 'force' && line.card >= 0 ? 0 : (line.entered ?? line.now);
  }
  return sums;
}

/**
 * One theatre. `now - was` of all moves, the points of all events and `rest` add to `after - before`: both ledgers are
 * exact sums, and each cause of either is in one of the three.
 */
function ledgerTurn(v: ViewContext, i: SeatIndex, h: number): LedgerTurn {
  const was = sumsOf(v, v.previous, i, h);
  const now = sumsOf(v, v.snap, i, h);
  const acts: LedgerTurn['acts'][number][] = [];
  const events: LedgerTurn['events'][number][] = [];
  let rest = 0;
  for (const key of new Set([...was.keys(), ...now.keys()])) {
    const [kind, id = ''] = key.split(' ');
    const before = was.get(key)?.now ?? 0;
    const sum = now.get(key) ?? { now: 0, entered: 0 };
    if (kind === 'card') {
      const card = v.s.cards[Number(id)];
      const first = card === undefined ? undefined : lastWith(v.s, card);
      const brought = first === undefined ? 0 : cardForces(v.rules, first, Number(id), i, h);
      const entered = sum.entered + brought;
      acts.push({ card: Number(id), fresh: card?.turn === v.snap.turn, entered, was: before, now: sum.now });
    } else if (kind === 'fact' && !was.has(key)) {
      const fact = v.factIds.get(Number(id));
      events.push({ points: sum.now, ...(fact === undefined ? {} : { fact }) });
    } else rest += sum.now - before;
  }
  return { before: at(v.previous.threat[i], h), after: at(v.snap.threat[i], h), acts, events, rest };
}

/** A seat's own ledgers; the other's only where it is told exact figures. */
export function ledgersOf(v: ViewContext): View['ledgers'] {
  const all = v.open || (v.seat !== undefined && v.s.options.difficulty === 'guided');
  return bySeat(v.rules, (i) => (all || i === v.seat ? byTheatre(v.rules, (h) => ledgerTurn(v, i, h)) : undefined));
}
