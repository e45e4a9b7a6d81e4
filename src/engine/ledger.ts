/**
 * The exact ledger: every change of belief, grievance, inclusion, verification, shock or buffer is a line with a cause.
 * A quantity's total is the sum of its lines, each faded by its own quantity's rate; both are kept, and a test holds them equal.
 */

import { at } from '../lib/arrays.ts';
import { clamp, pow } from '../lib/det-math.ts';
import type { FactId } from './facts.ts';
import type { Params } from './params.ts';
import type { Rules } from './rules.ts';
import type { GameState, Line, Quantity, SeatIndex, SeatState } from './state.ts';

export interface NewLine {
  readonly q: Quantity;
  readonly o: -1 | SeatIndex;
  readonly h: number; // theatre of a shock or a buffer, else -1
  readonly c: number; // state of a buffer, else -1
  readonly entry: number;
  readonly cause: FactId;
  readonly card: number;
}

/**
 * Memory: what is left of a line of the ledger after one half-year.
 *
 * Equation: `line <- line memory`, with beliefMemory, grievanceMemory, shockMemory, inclusionMemory or
 * verificationMemory; a buffer line does not fade
 * Units: share a half-year.
 * Source: own design; Larson and Shevchenko 2010 for slights that last.
 * Limits: all lines of a kind fade at one rate, whatever caused them; the starting line fades too.
 */
export function memoryOf(q: Quantity, p: Params): number {
  switch (q) {
    case 'belief':
      return p.beliefMemory;
    case 'grievance':
      return p.grievanceMemory;
    case 'inclusion':
      return p.inclusionMemory;
    case 'verification':
      return p.verificationMemory;
    case 'shock':
      return p.shockMemory;
    case 'buffer':
      return 1;
  }
}

/** Value of a line at the end of tick `tick`: entry x memory ^ (ticks it has faded). */
export function lineNow(line: Line, tick: number, p: Params): number {
  const faded = tick - line.tick + 1;
  if (line.q === 'buffer' || faded <= 0) return line.entry;
  return line.entry * pow(memoryOf(line.q, p), faded);
}

/** Is the quantity held still by the match's options? */
function isFrozen(rules: Rules, s: GameState, q: Quantity): boolean {
  if (!rules.frozen.perception || s.tick < rules.level.clock.prologueTicks) return false;
  return q === 'belief' || q === 'grievance' || q === 'shock';
}

/** What is left of an entry, as the total may not leave these bounds. */
function within(total: number, entry: number, low: number, high: number): number {
  return clamp(total + entry, low, high) - total;
}

/** Adds to the quantity of a line what its bounds let through, and returns it. */
function add(rules: Rules, s: GameState, { q, o, h, entry: asked }: NewLine): number {
  switch (q) {
    case 'inclusion': {
      const entry = within(s.inclusion, asked, 0, 1);
      s.inclusion += entry;
      return entry;
    }
    case 'verification': {
      const entry = within(s.verification, asked, 0, 1);
      s.verification += entry;
      return entry;
    }
    case 'buffer':
      return asked;
    default:
      return o === -1 ? 0 : addTo(rules, s, o, q, h, asked);
  }
}

/** The same for what a seat believes and feels. */
function addTo(
  rules: Rules,
  s: GameState,
  o: SeatIndex,
  q: 'belief' | 'grievance' | 'shock',
  h: number,
  asked: number,
): number {
  const p = rules.params;
  const seat = s.seats[o];
  if (q === 'belief') {
    const { prior } = rules.seats[o];
    const entry = within(seat.belief, asked, -p.beliefCap - prior, p.beliefCap - prior);
    seat.belief += entry;
    return entry;
  }
  if (q === 'grievance') {
    const floor = rules.seats[o].grievanceFloor;
    const entry = within(seat.grievance, asked, -floor, 100 - floor);
    seat.grievance += entry;
    return entry;
  }
  const total = at(seat.shock, h);
  const entry = within(total, asked, 0, p.shockCap);
  seat.shock[h] = total + entry;
  return entry;
}

/** Enters a line. What a bound cuts off is charged to this line. Returns what was entered. */
export function enterLine(rules: Rules, s: GameState, line: NewLine): number {
  if (isFrozen(rules, s, line.q)) return 0;
  const entry = add(rules, s, line);
  if (entry === 0) return 0;
  const entered: Line = {
    id: s.nextLine,
    q: line.q,
    o: line.o,
    h: line.h,
    c: line.c,
    entry,
    tick: s.tick,
    cause: line.cause,
    card: line.card,
  };
  // Not by `push`, which engines do not build into code that has met states of more than one make.
  const { lines } = s;
  lines[lines.length] = entered;
  s.nextLine += 1;
  return entry;
}

/** Share of state `c`'s buffer value that observer `i` has lost: rung on the rival's ladder, or occupation by the rival. */
export function bufferWeight(rules: Rules, s: GameState, i: SeatIndex, c: number): number {
  const seat = rules.seats[i];
  const row = s.states[c];
  if (row === undefined) return 0;
  const rung = row.rung[seat.rivalAlliance] ?? 'none';
  const byRung = seat.bufferWeight[rung];
  const byForce = seat.bufferOccupied * (row.occupied[seat.rival] ?? 0);
  return byRung > byForce ? byRung : byForce;
}

/** Enters the change of a state's buffer for both observers as lines, after its rung or occupation changed. */
export function refreshBuffer(rules: Rules, s: GameState, c: number, cause: FactId, card: number): void {
  const row = s.states[c];
  const h = rules.theatreOf[c] ?? -1;
  if (row === undefined || h < 0) return;
  for (const i of [0, 1] as const) {
    const now = bufferWeight(rules, s, i, c);
    const before = row.buffer[i] ?? 0;
    if (now === before) continue;
    enterLine(rules, s, { q: 'buffer', o: i, h, c, entry: now - before, cause, card });
    row.buffer[i] = now;
  }
}

/**
 * Verification and inclusion: a gain counts for less the more there is; a loss counts in full.
 *
 * Equation: entry `a institutionGain (1 - x)`, x as it stood at the start of the step; leaving a treaty `- a exitLoss`,
 * suspending a forum `- a suspensionLoss`
 * Units: shares 0-1; a from the treaty, forum or move.
 * Source: Keohane 1984; Ikenberry 2001.
 * Limits: no difference between signing in good faith and not; a type that cheats does so by leaving.
 */
export function changeInstitution(
  rules: Rules,
  s: GameState,
  q: 'verification' | 'inclusion',
  amount: number,
  base: number,
  cause: FactId,
  card: number,
): number {
  if (amount === 0) return 0;
  const entry = amount > 0 ? amount * rules.params.institutionGain * (1 - base) : amount;
  return enterLine(rules, s, { q, o: -1, h: -1, c: -1, entry, cause, card });
}

/** One tick of fading for all running totals (lines fade by their age, see `lineNow`). */
export function fadeTotals(rules: Rules, s: GameState): void {
  const p = rules.params;
  s.verification *= p.verificationMemory;
  s.inclusion *= p.inclusionMemory;
  fadeSeat(s.seats[0], p);
  fadeSeat(s.seats[1], p);
}

function fadeSeat(seat: SeatState, p: Params): void {
  seat.belief *= p.beliefMemory;
  seat.grievance *= p.grievanceMemory;
  const { shock } = seat;
  for (let h = 0; h < shock.length; h += 1) shock[h] = (shock[h] ?? 0) * p.shockMemory;
}
