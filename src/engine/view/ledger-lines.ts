/**
 * The ledger of one observer in one theatre at a snapshot, as points of threat whose sum is the threat exactly.
 * Belief lines share one slope; grievance, inclusion, verification and shocks are as they are; forces are divided anew.
 */

import { at } from '../../lib/arrays.ts';
import { sigmoid } from '../../lib/det-math.ts';
import { lineNow } from '../ledger.ts';
import type { LedgerLine } from '../ledger-view-types.ts';
import { ambiguity } from '../model/capability.ts';
import { institutionWorth } from '../model/institution.ts';
import { exists, type Rules } from '../rules.ts';
import type { GameState, Line, SeatIndex, Snapshot } from '../state.ts';

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

/** Sum of value x red line over the theatre's existing states: what a whole buffer would be worth. */
function bufferBase(rules: Rules, snap: Snapshot, i: SeatIndex, h: number): number {
  const seat = rules.seats[i];
  let all = 0;
  for (const c of rules.statesIn[h] ?? []) {
    if (exists(rules, c, snap.tick)) all += at(seat.value, c) * at(seat.redLine, c);
  }
  return all;
}

function structureLines(rules: Rules, s: GameState, snap: Snapshot, i: SeatIndex, h: number): RawLine[] {
  const p = rules.params;
  const seat = rules.seats[i];
  const w = rules.lens.structure * 100;
  const lines: RawLine[] = [];
  const all = bufferBase(rules, snap, i, h);
  for (const line of s.lines) {
    if (
      line.q !== 'buffer' ||
      line.o !== i ||
      line.h !== h ||
      line.id >= snap.lines ||
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
      return -institutionWorth(rules, q) * rules.lens.institution;
    case 'shock':
      return 1;
    case 'buffer':
      return 0;
  }
}

/** A line that fades, and the theatre that it counts in; -1 for every one. */
interface Fading {
  readonly h: number;
  readonly line: RawLine;
}

/** The fading lines of a seat at a snapshot, for all theatres at once: most of them count alike in each. */
interface FadingOfSeat {
  readonly rules: Rules;
  readonly snap: Snapshot;
  readonly i: SeatIndex;
  readonly all: readonly Fading[];
}

/** Those that were asked for last: a view compares two snapshots, and shows one seat's theatres after the other. */
const kept: FadingOfSeat[] = [];
const KEPT = 4;

function fadingOfSeat(rules: Rules, s: GameState, snap: Snapshot, i: SeatIndex): readonly Fading[] {
  const known = kept.find((each) => each.snap === snap && each.i === i && each.rules === rules);
  if (known !== undefined) return known.all;
  const all = readFading(rules, s, snap, i);
  kept.push({ rules, snap, i, all });
  if (kept.length > KEPT) kept.shift();
  return all;
}

function fadingLines(rules: Rules, s: GameState, snap: Snapshot, i: SeatIndex, h: number): RawLine[] {
  const lines: RawLine[] = [];
  for (const each of fadingOfSeat(rules, s, snap, i)) if (each.h < 0 || each.h === h) lines.push(each.line);
  return lines;
}

function readFading(rules: Rules, s: GameState, snap: Snapshot, i: SeatIndex): Fading[] {
  const weights = {
    belief: weightOf(rules, snap, i, 'belief'),
    grievance: weightOf(rules, snap, i, 'grievance'),
    inclusion: weightOf(rules, snap, i, 'inclusion'),
    verification: weightOf(rules, snap, i, 'verification'),
    shock: weightOf(rules, snap, i, 'shock'),
  };
  const all: Fading[] = [];
  for (const line of s.lines) {
    if (line.q === 'buffer' || line.id >= snap.lines || (line.o !== -1 && line.o !== i)) continue;
    const weight = weights[line.q];
    const now = weight * lineNow(line, snap.tick, rules.params);
    if (now === 0) continue;
    const institution = line.q === 'inclusion' || line.q === 'verification';
    const kind = institution ? 'institution-line' : line.q === 'shock' ? 'shock' : 'act';
    const channel = institution ? 'seats' : line.q === 'shock' ? 'shock' : 'status';
    const { cause, card, c } = line;
    all.push({
      h: line.q === 'shock' ? line.h : -1,
      line: {
        ref: `line:${line.id}`,
        kind,
        channel,
        now,
        entered: weight * line.entry,
        tick: line.tick,
        cause,
        card,
        c,
        unit: -1,
      },
    });
  }
  return all;
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
      now: rules.lens.perception * (1 - share) * seat.grievanceFloor,
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

type Parts = { forces: number; status: number; seats: number; shock: number };

const PART_OF: Readonly<Record<Line['q'], keyof Parts>> = {
  belief: 'status',
  grievance: 'status',
  inclusion: 'seats',
  verification: 'seats',
  shock: 'shock',
  buffer: 'forces',
};

/** Adds a card's forces to `parts`: the buffer it took and the units it stationed, as in the ledger. */
function addCardForces(
  rules: Rules,
  snap: Snapshot,
  card: number,
  i: SeatIndex,
  h: number,
  weight: number,
  parts: Parts,
): void {
  const usable = at(snap.usable[i], h);
  if (usable <= 0) return;
  const share = ambiguity(rules, snap.verification);
  const rest = 1 - rules.params.bufferShare * at(snap.buffer[i], h);
  const per = (rules.lens.structure * 100 * rest * at(snap.ratio[i], h)) / usable;
  for (const unit of snap.units) {
    if (unit.card !== card || unit.seat === i || unit.h !== h) continue;
    parts.forces += weight * per * (unit.off + share * (unit.units - unit.off));
  }
}

/** Points of the forces that a card brought, as they weighed at a snapshot. */
export function cardForces(rules: Rules, snap: Snapshot, card: number, i: SeatIndex, h: number): number {
  const parts: Parts = { forces: 0, status: 0, seats: 0, shock: 0 };
  addCardForces(rules, snap, card, i, h, 1, parts);
  return parts.forces;
}

function bufferPoints(rules: Rules, snap: Snapshot, i: SeatIndex, line: Line): number {
  const seat = rules.seats[i];
  const all = bufferBase(rules, snap, i, line.h);
  if (all <= 0 || !exists(rules, line.c, snap.tick)) return 0;
  const stake = at(seat.value, line.c) * at(seat.redLine, line.c);
  return (rules.lens.structure * 100 * rules.params.bufferShare * stake * line.entry) / all;
}

/**
 * Sum of a card's lines for an observer in a theatre, or weighed over all theatres when the card has no place (`h` -1),
 * by the observer's own weights unless others are given.
 * The same points as `ledgerLines` gives, without building the whole ledger.
 */
export function cardPoints(
  rules: Rules,
  s: GameState,
  snap: Snapshot,
  card: number,
  observer: SeatIndex,
  h: number,
  weight: readonly number[] = rules.seats[observer].weight,
): Seen {
  const parts: Parts = { forces: 0, status: 0, seats: 0, shock: 0 };
  const z = (theatre: number) => (h >= 0 ? (theatre === h ? 1 : 0) : at(weight, theatre));
  for (let k = s.lines.length - 1; k >= 0; k -= 1) {
    const line = s.lines[k];
    if (line === undefined || line.card !== card || line.id >= snap.lines || (line.o !== -1 && line.o !== observer))
      continue;
    const points =
      line.q === 'buffer'
        ? bufferPoints(rules, snap, observer, line)
        : weightOf(rules, snap, observer, line.q) * lineNow(line, snap.tick, rules.params);
    parts[PART_OF[line.q]] += (line.h >= 0 ? z(line.h) : 1) * points;
  }
  for (let x = 0; x < rules.theatres.length; x += 1) {
    if (z(x) > 0) addCardForces(rules, snap, card, observer, x, z(x), parts);
  }
  return { ...parts, total: parts.forces + parts.status + parts.seats + parts.shock };
}
