/** How crises open: by accident (rung 2), by an event or a third party's gamble (3), or by an ultimatum (4). */
import { at, noItems } from '../../lib/arrays.ts';
import type { FactId } from '../facts.ts';
import type { Effect } from '../level.ts';
import { readingBase } from '../model/identity.ts';
import { type Spelled, spell } from '../rng.ts';
import { exists, type Rules } from '../rules.ts';
import type { Crisis, SeatIndex } from '../state.ts';
import { type Context, emit, readAct, type Scope, seatId } from './context.ts';

export interface Opening {
  readonly c: number;
  readonly origin: Crisis['origin'];
  readonly by: -1 | SeatIndex;
  readonly rungs: readonly [number, number];
  readonly cause?: FactId;
}

/** What a crisis over a state is worth: value x red line, summed over seats. */
export function stakeOf(ctx: Context, c: number): number {
  const [a, b] = ctx.rules.seats;
  return (a.stake[c] ?? 0) + (b.stake[c] ?? 0);
}

/** Spelled in two parts: a text that was put together is copied before it is read letter by letter. */
function spelled({ rules }: Context, { state, tick }: Crisis): Spelled {
  return spell(rules.states[state] ?? '').concat(spell(` ${tick}`));
}

/** The last one asked for: each round of a crisis draws by its place several times. */
let last: { readonly crisis: Crisis; readonly rules: Rules; readonly place: Spelled } | undefined;

/** What draws of a crisis are keyed by: its place and date, not its number, which depends on what happened elsewhere. */
export function placeOf(ctx: Context, crisis: Crisis): Spelled {
  const { rules } = ctx;
  if (last?.crisis !== crisis || last.rules !== rules) last = { crisis, rules, place: spelled(ctx, crisis) };
  return last.place;
}

/**
 * Crisis: opens unless the theatre has one or is fighting; both sides feel it at once.
 *
 * Equation: each side enters crisisBelief and crisisShock; it lasts at most crisisRounds rounds
 * Units: log-odds; points; rounds of a day or more.
 * Source: own design.
 * Limits: one crisis a theatre at a time; only the one with most at stake is played out each turn.
 */
export function openCrisis(ctx: Context, opening: Opening): Crisis | undefined {
  const { rules, s } = ctx;
  const h = rules.theatreOf[opening.c] ?? -1;
  if (h < 0 || at(s.warUntil, h) >= s.tick || s.crises.some((x) => x.h === h && x.ended === '')) return undefined;
  const cap = rungCap(ctx);
  const rungs: [number, number] = [Math.min(cap, opening.rungs[0]), Math.min(cap, opening.rungs[1])];
  const startRung = Math.max(rungs[0], rungs[1]);
  const data = {
    state: rules.states[opening.c] ?? '',
    theatre: rules.theatres[h] ?? '',
    origin: opening.origin,
    rung: startRung,
    ...(opening.by === -1 ? {} : { seat: seatId(rules, opening.by) }),
  };
  const fact = emit(ctx, 'crisis-opened', data, opening.cause === undefined ? [] : [opening.cause]);
  const crisis: Crisis = {
    id: s.crises.length,
    turn: s.turn,
    tick: s.tick,
    state: opening.c,
    h,
    origin: opening.origin,
    by: opening.by,
    startRung,
    rungs,
    round: 1,
    rounds: rules.params.crisisRounds,
    played: false,
    choices: ['', ''],
    bets: ['', ''],
    offered: [false, false],
    log: noItems(),
    ended: '',
    winner: -1,
    peak: startRung,
    fact,
  };
  s.crises.push(crisis);
  s.rung[h] = Math.max(at(s.rung, h), startRung);
  const base = readingBase(rules, s);
  for (const observer of [0, 1] as const) {
    if (observer === opening.by) continue;
    readAct(ctx, base, {
      observer,
      kappa: rules.params.crisisBelief,
      slight: 1,
      shock: rules.params.crisisShock,
      h,
      c: opening.c,
      aboutTarget: false,
      habit: rules.habits.crisis,
      card: -1,
      cause: fact,
    });
  }
  return crisis;
}

/** Highest rung that this match allows: the level's cap or the teacher's lower one. */
export function rungCap(ctx: Context): number {
  return Math.min(ctx.rules.level.rungCap, ctx.s.options.rungCap ?? 8);
}

export function openByUltimatum(ctx: Context, scope: Scope): void {
  if (scope.seat === -1 || scope.c < 0) return;
  const seat = ctx.s.seats[scope.seat];
  seat.cooldown = ctx.s.tick + ctx.rules.params.attackCooldown;
  openCrisis(ctx, {
    c: scope.c,
    origin: 'ultimatum',
    by: scope.seat,
    rungs: scope.seat === 0 ? [4, 2] : [2, 4],
    cause: scope.cause,
  });
}

export function openByEvent(ctx: Context, scope: Scope, effect: Extract<Effect, { kind: 'crisis' }>): void {
  const c = ctx.rules.stateIndex.get(effect.state) ?? -1;
  if (c < 0 || !exists(ctx.rules, c, ctx.s.tick)) return;
  const by = effect.by === undefined ? -1 : (ctx.rules.seatIndex.get(effect.by) ?? -1);
  const rungs: [number, number] =
    by === -1
      ? [effect.rung, effect.rung]
      : by === 0
        ? [effect.rung, Math.min(2, effect.rung)]
        : [Math.min(2, effect.rung), effect.rung];
  openCrisis(ctx, { c, origin: 'event', by, rungs, cause: scope.cause });
}
