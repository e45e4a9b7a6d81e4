/**
 * The ledger of one observer in one theatre at a snapshot, as points of threat whose sum is the threat exactly.
 * Belief lines share one slope; grievance, inclusion, verification and shocks are as they are; forces are divided anew.
 */
import { sigmoid } from '../../lib/det-math.ts';
import { at } from '../../lib/arrays.ts';
import { lineNow } from '../ledger.ts';
import { ambiguity } from '../model/capability.ts';
import { exists, type Rules } from '../rules.ts';
import type { GameState, Line, SeatIndex, Snapshot } from '../state.ts';
import type { LedgerLine } from '../view-types.ts';

/** A ledger line with the indices of the state still in it; causes are raw fact ids. */
export interface RawLine extends Omit<LedgerLine, 'state' | 'force' | 'cause' | 'card'> {
  readonly cause: number;
  readonly card: number;
  readonly c: number;
  readonly unit: number;
}

const NONE = { cause: -1, card: -1, c: -1, unit: -1 } as const;

/** Slope of belief: a belief line's share is its log-odds times (b(l) - b(l0)) / (l - l0), the derivative where both are equal. */
export function beliefSlope(prior: number, deviation: number): number {
  const b0 = sigmoid(prior);
  if (Math.abs(deviation) < 1e-9) return b0 * (1 - b0);
  return (sigmoid(prior + deviation) - b0) / deviation;
}

function structureLines(rules: Rules, s: GameState, snap: Snapshot, i: SeatIndex, h: number): RawLine[] {
  const p = rules.params;
  const seat = rules.seats[i];
  const w = rules.lens.structure * 100;
  const lines: RawLine[] = [];
  let all = 0;
  for (const c of rules.statesIn[h] ?? [])
    if (exists(rules, c, snap.tick)) all += at(seat.value, c) * at(seat.redLine, c);
  for (const line of s.lines) {
    if (
      line.q !== 'buffer' ||
      line.o !== i ||
      line.h !== h ||
      line.tick > snap.tick ||
      !exists(rules, line.c, snap.tick) ||
      all <= 0
    )
      continue;
    const now = (w * p.bufferShare * at(seat.value, line.c) * at(seat.redLine, line.c) * line.entry) / all;
    if (now !== 0)
      lines.push({
        ref: `line:${line.id}`,
        kind: 'buffer',
        channel: 'forces',
        now,
        tick: line.tick,
        cause: line.cause,
        card: line.card,
        c: line.c,
        unit: -1,
      });
  }
  const usable = at(snap.usable[i], h);
  const rest = usable <= 0 ? 0 : (w * (1 - p.bufferShare * at(snap.buffer[i], h)) * at(snap.ratio[i], h)) / usable;
  const share = ambiguity(rules, snap.verification);
  for (const unit of snap.units) {
    if (unit.seat === i || unit.h !== h) continue;
    const offence = unit.off + share * (unit.units - unit.off);
    lines.push({
      ref: `unit:${unit.id}`,
      kind: 'force',
      channel: 'forces',
      now: rest * offence,
      cause: unit.cause,
      card: unit.card,
      c: -1,
      unit: unit.id,
    });
  }
  lines.push({ ...NONE, ref: 'latent', kind: 'latent', channel: 'forces', now: rest * at(snap.latent[i], h) });
  return lines;
}

/** Points of threat that one unit of a fading quantity is worth for this observer. */
function weightOf(rules: Rules, snap: Snapshot, i: SeatIndex, q: Line['q']): number {
  const share = rules.params.beliefShare;
  switch (q) {
    case 'belief':
      return rules.lens.perception * share * 100 * beliefSlope(rules.seats[i].prior, at(snap.belief, i));
    case 'grievance':
      return rules.lens.perception * (1 - share);
    case 'inclusion':
    case 'verification':
      return -50 * rules.lens.institution;
    case 'shock':
      return 1;
    case 'buffer':
      return 0;
  }
}

function fadingLines(rules: Rules, s: GameState, snap: Snapshot, i: SeatIndex, h: number): RawLine[] {
  const lines: RawLine[] = [];
  for (const line of s.lines) {
    if (
      line.q === 'buffer' ||
      line.tick > snap.tick ||
      (line.o !== -1 && line.o !== i) ||
      (line.q === 'shock' && line.h !== h)
    )
      continue;
    const weight = weightOf(rules, snap, i, line.q);
    const now = weight * lineNow(line, snap.tick, rules.params);
    if (now === 0) continue;
    const institution = line.q === 'inclusion' || line.q === 'verification';
    const kind = institution ? 'institution-line' : line.q === 'shock' ? 'shock' : 'act';
    const channel = institution ? 'seats' : line.q === 'shock' ? 'shock' : 'status';
    lines.push({
      ref: `line:${line.id}`,
      kind,
      channel,
      now,
      entered: weight * line.entry,
      tick: line.tick,
      cause: line.cause,
      card: line.card,
      c: line.c,
      unit: -1,
    });
  }
  return lines;
}

/** All lines of observer `i` in theatre `h`; their sum is the shown threat, the ceiling at 100 being a line of its own. */
export function ledgerLines(rules: Rules, s: GameState, snap: Snapshot, i: SeatIndex, h: number): RawLine[] {
  const seat = rules.seats[i];
  const share = rules.params.beliefShare;
  const lines: RawLine[] = [
    ...structureLines(rules, s, snap, i, h),
    {
      ...NONE,
      ref: 'belief-base',
      kind: 'belief-base',
      channel: 'status',
      now: rules.lens.perception * share * 100 * sigmoid(seat.prior),
    },
    {
      ...NONE,
      ref: 'grievance-floor',
      kind: 'grievance-floor',
      channel: 'status',
      now: rules.lens.perception * (1 - share) * seat.def.start.grievanceFloor,
    },
    { ...NONE, ref: 'institution-base', kind: 'institution-base', channel: 'seats', now: rules.lens.institution * 100 },
    ...fadingLines(rules, s, snap, i, h),
  ];
  const total = lines.reduce((sum, line) => sum + line.now, 0);
  const shown = at(snap.threat[i], h);
  if (total > 100) lines.push({ ...NONE, ref: 'ceiling', kind: 'ceiling', channel: 'ceiling', now: shown - total });
  return lines;
}

export interface Seen {
  readonly total: number;
  readonly forces: number;
  readonly status: number;
  readonly seats: number;
  readonly shock: number;
}

/** Sum of a card's lines for an observer in a theatre, or weighed over all theatres when the card has no place. */
export function cardPoints(
  rules: Rules,
  s: GameState,
  snap: Snapshot,
  card: number,
  observer: SeatIndex,
  h: number,
): Seen {
  const parts = { forces: 0, status: 0, seats: 0, shock: 0 };
  const add = (theatre: number, weight: number) => {
    for (const line of ledgerLines(rules, s, snap, observer, theatre)) {
      if (line.card === card && line.channel !== 'ceiling') parts[line.channel] += weight * line.now;
    }
  };
  if (h >= 0) add(h, 1);
  else for (let x = 0; x < rules.theatres.length; x += 1) add(x, at(rules.seats[observer].weight, x));
  return { ...parts, total: parts.forces + parts.status + parts.seats + parts.shock };
}
