/**
 * Plays a match that is written in words, up to where it ends. Each line must be taken by the rules, and each turn that
 * carries a fingerprint must come out with it. Lines that only step on may be left out: a seat that has no more lines in
 * a phase does the least, or is played by its bot.
 */
import {
  createMatch,
  type GameState,
  hashState,
  type Input,
  type Level,
  type MatchSetup,
  PARAM_NAMES,
  type SeatId,
  turnLengths,
} from '../../engine/index.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { type Authority, markLevel, openAuthority, rulesFor } from '../authority.ts';
import { doTheLeast, fillSeats } from '../fill.ts';
import { waitsFor } from '../pending.ts';
import type { SeatPlans } from '../seats.ts';
import { openTable, type Table } from '../table.ts';
import { NotationError, type NotationFault, type NotationHead, type NotedAct } from './notation.ts';
import type { ReadNotation } from './read-notation.ts';

/** The phase in which an act is given; none for those that fit several. */
const PHASES: Readonly<Partial<Record<Input['type'], GameState['phase']>>> = {
  'first-estimate': 'brief',
  signal: 'signal',
  'pass-signal': 'signal',
  place: 'orders',
  withdraw: 'orders',
  reorder: 'orders',
  'accept-offer': 'orders',
  'decline-offer': 'orders',
  standing: 'orders',
  seal: 'orders',
  unseal: 'orders',
  tag: 'read',
  crisis: 'crisis',
  note: 'assess',
};

/** More steps than any phase of any match takes. */
const MOST_STEPS = 2000;

/** A whole number that the level's rules can start from, if the file names none. */
const FIRST_SEED = 1;

/** Who plays where the head does not say: a person in the level's first seat, the usual bot in the other. */
function plansOf(level: Level, { seats }: NotationHead): SeatPlans {
  const [first, second] = level.seats;
  const anyone = Object.keys(seats).length > 0;
  const bot = { kind: 'bot', bot: 'by-type' } as const;
  return { [first.id]: seats[first.id] ?? (anyone ? bot : { kind: 'human' }), [second.id]: seats[second.id] ?? bot };
}

function headFault(name: string, word: string, known: readonly (string | number)[]): NotationError {
  return new NotationError('head-value', { name, form: `${name}: ${known.join(' | ')}`, word });
}

/** Refuses a head that this level cannot be played under. */
function checkHead(level: Level, head: NotationHead): void {
  if (head.level !== level.id) throw new NotationError('other-level', { level: head.level });
  if (head.edition !== undefined && head.edition.hash !== markLevel(level).hash)
    throw new NotationError('level-changed', { level: level.id, theirs: head.edition.version, ours: level.version });
  if ((head.verifiesFromTurn ?? 1) > 1) throw new NotationError('updated', { turn: head.verifiesFromTurn ?? 1 });
  const ids = level.seats.map(({ id }) => id);
  const stranger = [...Object.keys(head.seats), ...Object.keys(head.types)].find((seat) => !ids.includes(seat));
  if (stranger !== undefined) throw new NotationError('unknown-seat', { word: stranger, known: ids.join(', ') });
  const lenses = level.lenses.map(({ id }) => id);
  if (head.lens !== undefined && !lenses.includes(head.lens)) throw headFault('lens', head.lens, lenses);
  const lengths = turnLengths(level);
  if (head.turnTicks !== undefined && !lengths.includes(head.turnTicks))
    throw headFault('turn-ticks', String(head.turnTicks), lengths);
  const param = Object.keys(head.set).find((name) => !PARAM_NAMES.some((each) => each === name));
  if (param !== undefined)
    throw new NotationError('head-value', { name: `set ${param}`, form: 'set PARAMETER: NUMBER' });
  for (const { id, types } of level.seats) {
    const type = head.types[id];
    const known = types.map((each) => each.id);
    if (type !== undefined && !known.includes(type)) throw headFault(`type ${id}`, type, known);
  }
}

/** What the head says of the world and its chances; all the rest of it says who played what, and when. */
function setupOf(head: NotationHead): MatchSetup {
  const { level, edition, build, seats, verifiesFromTurn, fork, seed = FIRST_SEED, secret = seed, ...world } = head;
  return { ...world, seed, secret };
}

/** Lets whoever the running phase waits for do what was left out. */
function stepOn(table: Table, plans: SeatPlans): void {
  const before = table.state();
  fillSeats(table, plans);
  if (table.state() !== before) return;
  const late = table.rules.seats.find(({ index }) => waitsFor(before, index));
  if (late !== undefined) doTheLeast(table, late.def.id);
}

function stepTo(table: Table, plans: SeatPlans, there: (state: GameState) => boolean): void {
  for (let step = 0; step < MOST_STEPS && !there(table.state()) && table.state().phase !== 'ended'; step += 1)
    stepOn(table, plans);
}

function giveAct(table: Table, plans: SeatPlans, act: NotedAct, turn: number): void {
  const ids: SeatId[] = table.rules.seats.map(({ def }) => def.id);
  if (!ids.includes(act.seat)) throw new NotationError('unknown-seat', { word: act.seat, known: ids.join(', ') });
  if ('hidden' in act) throw new NotationError('hidden', { seat: act.seat });
  if ('event' in act) {
    table.note(act.seat, act.event);
    return;
  }
  const phase = PHASES[act.input.type];
  if (phase !== undefined) stepTo(table, plans, (state) => state.phase === phase || state.turn > turn);
  if (table.state().turn > turn || table.state().phase === 'ended') throw new NotationError('turn-over', { turn });
  const done = table.give(act.seat, act.input, act.bot === undefined ? undefined : { bot: act.bot, why: [] });
  if (!done.ok) throw new NotationError('refused', { seat: act.seat, reason: done.error[0]?.key ?? 'other' });
}

/** Plays the turns of a file. The place of a fault is left in `at`. */
function playTurns(table: Table, plans: SeatPlans, { notation, places }: ReadNotation, at: { line: number }): void {
  for (const [index, { turn, acts, hash }] of notation.turns.entries()) {
    const place = places[index];
    at.line = place?.start ?? 1;
    const first = table.state().turn;
    if (index === 0 && turn < first) throw new NotationError('turn-order', { turn, last: first - 1 });
    stepTo(table, plans, (state) => state.turn >= turn);
    if (table.state().turn !== turn) throw new NotationError('turn-over', { turn: table.state().turn });
    for (const [n, act] of acts.entries()) {
      at.line = place?.acts[n] ?? at.line;
      giveAct(table, plans, act, turn);
    }
    if (hash === undefined) continue;
    stepTo(table, plans, (state) => state.turn > turn);
    at.line = place?.hash ?? at.line;
    const now = hashState(table.state());
    if (now !== hash) throw new NotationError('hash', { turn, theirs: hash, ours: now });
  }
}

/** Starts the match that the file tells and plays it as far as the file goes. */
export function openNotation(level: Level, build: string, read: ReadNotation): Result<Authority, NotationFault> {
  const { head, end } = read.notation;
  const at = { line: 1 };
  try {
    checkHead(level, head);
    const setup = setupOf(head);
    const plans = plansOf(level, head);
    const people = Object.values(plans).some(({ kind }) => kind !== 'bot');
    if (head.script !== undefined && people) throw new NotationError('script');
    const rules = rulesFor(level, setup);
    const state = createMatch(rules, { ...setup, facts: true });
    const table = openTable(rules, { state, log: [], thoughts: [], atOrders: state });
    playTurns(table, plans, read, at);
    if (end !== undefined) {
      at.line = read.endLine;
      stepTo(table, plans, (now) => now.phase === 'ended');
      const hash = hashState(table.state());
      if (hash !== end.hash || table.state().ending !== end.ending)
        throw new NotationError('end', {
          theirs: `${end.ending} ${end.hash}`,
          ours: `${table.state().ending} ${hash}`,
        });
    }
    const kept = { state: table.state(), log: table.log(), thoughts: table.thoughts(), atOrders: table.atOrders() };
    return ok(
      openAuthority(rules, { level, build, setup, seats: plans, fork: head.fork }, { ...kept, verifiesFromTurn: 1 }),
    );
  } catch (error) {
    if (!(error instanceof NotationError)) throw error;
    return err({ kind: error.kind, line: at.line, params: error.params });
  }
}
