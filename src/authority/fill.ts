/** Plays the seats that no person plays, and does the least for a person who is late. */
import { type BotName, isExpert, takeTurn } from '../bots/index.ts';
import type { GameState, Input, SeatId, SeatIndex } from '../engine/index.ts';
import { waitsFor } from './pending.ts';
import { type SeatPlan, type SeatPlans, STAND_IN } from './seats.ts';
import type { Table } from './table.ts';

/** Phases in which an expert plays imagined matches before it answers. */
const LOOKS_AHEAD: readonly GameState['phase'][] = ['orders', 'crisis'];

const SEATS: readonly SeatIndex[] = [0, 1];

/** More phases than any match has: past it, something goes in circles. */
const MOST_STEPS = 10_000;

function planOf(table: Table, plans: SeatPlans, seat: SeatIndex): SeatPlan {
  return plans[table.rules.seats[seat].def.id] ?? { kind: 'human' };
}

interface Next {
  readonly seat: SeatId;
  readonly bot: BotName;
}

/** The seat whose bot is to act now: at once in most phases, in Orders only when every person has sealed. */
function nextBot(table: Table, plans: SeatPlans): Next | undefined {
  const state = table.state();
  const waiting = SEATS.filter((seat) => waitsFor(state, seat));
  const people = waiting.filter((seat) => planOf(table, plans, seat).kind === 'human');
  if (state.phase === 'orders' && people.length > 0) return undefined;
  for (const seat of waiting) {
    const plan = planOf(table, plans, seat);
    if (plan.kind !== 'human') return { seat: table.rules.seats[seat].def.id, bot: plan.bot };
  }
  return undefined;
}

function letAct(table: Table, { seat, bot }: Next): void {
  const before = table.state();
  takeTurn(table.bot(seat, bot), before.phase, {
    rules: table.rules,
    look: () => table.look(seat),
    lookBlind: () => table.lookBlind(seat),
    give: (input, why) => table.give(seat, input, { bot, why }).ok,
  });
  // A bot that does nothing would stop the match for good: the least that a seat can do goes on.
  if (table.state() === before) doTheLeast(table, seat);
  if (table.state() === before) throw new Error(`seat ${seat} cannot go on in phase ${before.phase}`);
}

/** Lets bots and stand-ins act until the match waits for a person, has ended, or one is to act for whom it stops. */
function fillUntil(table: Table, plans: SeatPlans, stops: (next: Next) => boolean): SeatId | undefined {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = nextBot(table, plans);
    if (next === undefined) return undefined;
    if (stops(next)) return next.seat;
    letAct(table, next);
  }
  throw new Error(`the match did not end within ${MOST_STEPS} steps`);
}

/** Lets bots and stand-ins act until the match waits for a person or has ended. */
export function fillSeats(table: Table, plans: SeatPlans): void {
  fillUntil(table, plans, () => false);
}

/** The same, up to where a bot has to look ahead, which takes time: returns its seat. */
export function fillQuickly(table: Table, plans: SeatPlans): SeatId | undefined {
  return fillUntil(table, plans, ({ bot }) => isExpert(bot) && LOOKS_AHEAD.includes(table.state().phase));
}

/** Lets the bot that is to act now do its part of the phase. */
export function fillOne(table: Table, plans: SeatPlans): void {
  const next = nextBot(table, plans);
  if (next !== undefined) letAct(table, next);
}

/** What a seat that is late gives: nothing new, and whatever it had already placed. */
export function doTheLeast(table: Table, seat: SeatId): void {
  const by = { bot: STAND_IN, why: [] };
  const give = (input: Input) => table.give(seat, input, by).ok;
  switch (table.state().phase) {
    case 'signal':
      give({ type: 'pass-signal' });
      return;
    case 'orders':
      give({ type: 'seal' });
      return;
    case 'crisis':
      if (!give({ type: 'crisis', choice: 'hold' })) give({ type: 'crisis', choice: 'step-down' });
      return;
    case 'read':
      readFor(table, seat);
      return;
    case 'brief':
    case 'reveal':
    case 'assess':
      give({ type: 'ready' });
      return;
    case 'ended':
      return;
  }
}

/** Acts must be read, and challenges answered, before a turn can end: a stand-in does that, and asks nothing itself. */
function readFor(table: Table, seat: SeatId): void {
  takeTurn(table.bot(seat, STAND_IN), 'read', {
    rules: table.rules,
    look: () => table.look(seat),
    lookBlind: () => table.lookBlind(seat),
    give: (input, why) => input.type !== 'challenge' && table.give(seat, input, { bot: STAND_IN, why }).ok,
  });
}
