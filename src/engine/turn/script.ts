/** Carries out the acts of the level's script that fall on a tick, whatever they would have cost or needed. */
import { at, pairWith } from '../../lib/arrays.ts';
import type { Order } from '../input.ts';
import { refreshBuffer } from '../ledger.ts';
import type { CompiledMove } from '../rules.ts';
import type { ScriptedAct } from '../script.ts';
import { tickOfDate } from '../series.ts';
import type { Crisis, SeatIndex } from '../state.ts';
import { type Context, emit, seatId, targetData } from './context.ts';
import { closeCrisis } from './crisis-aftermath.ts';
import { openCrisis } from './crisis-open.ts';
import { performMove, pushCard, readByMover, targetOf } from './perform.ts';

/** The acts of this tick that belong to a step of the resolution. */
export function carryOutScript(ctx: Context, acts: readonly ScriptedAct[], step: number): void {
  for (const act of acts) {
    const move = ctx.rules.moves.get(act.move);
    if (move === undefined || move.step !== step) continue;
    if (move.def.target === 'none') carryOutAt(ctx, act, move, undefined);
    else for (const target of act.targets) carryOutAt(ctx, act, move, target);
  }
}

function carryOutAt(ctx: Context, act: ScriptedAct, move: CompiledMove, place: string | undefined): void {
  const { rules } = ctx;
  const { def, seat } = move;
  const order: Order = {
    move: def.id,
    intent: def.usualIntents[0] ?? 'gain-position',
    ...(place === undefined ? {} : def.target === 'state' ? { state: place } : { theatre: place }),
  };
  const target = targetOf(ctx, order);
  const data = {
    seat: seatId(rules, seat),
    move: def.id,
    ordered: def.id,
    outcome: 'full',
    ...targetData(rules, target),
  };
  const fact = emit(ctx, def.joint ? 'joint-act-agreed' : 'act-carried-out', data, []);
  const card = pushCard(ctx, seat, order, def.id, 'full', fact, def.joint);
  performMove(ctx, seat, move, target, card.id, fact, act.effects);
  if (act.completes !== undefined) completeOn(ctx, seat, target.c, tickOfDate(rules.level, act.completes));
  if (def.joint) readByMover(ctx, seat, move, target, card.id, fact);
  if (act.force !== undefined) takeByForce(ctx, seat, target.c, act.force, fact);
}

/** Ratification took as long as it did: moves the day of an accession under way. */
function completeOn(ctx: Context, seat: SeatIndex, c: number, tick: number): void {
  const { rules, s } = ctx;
  const row = s.states[c];
  if (row === undefined) return;
  row.acceding[rules.seats[seat].alliance] = tick;
  s.pending = s.pending.map((p) => (p.kind === 'accession' && p.seat === seat && p.ref === c ? { ...p, tick } : p));
}

/** Force on its date: a crisis over the state ends at this rung, and the share newly held is the real one. */
function takeByForce(
  ctx: Context,
  seat: SeatIndex,
  c: number,
  force: NonNullable<ScriptedAct['force']>,
  cause: number,
): void {
  const { rules, s } = ctx;
  const row = s.states[c];
  const h = rules.theatreOf[c] ?? -1;
  if (row === undefined || h < 0) return;
  const before = at(row.occupied, seat);
  const crisis = crisisOver(ctx, seat, c, h, cause);
  if (crisis === undefined) return;
  crisis.rungs = seat === 0 ? [force.rung, crisis.rungs[1]] : [crisis.rungs[0], force.rung];
  crisis.peak = Math.max(crisis.peak, force.rung);
  closeCrisis(ctx, crisis, 'fait-accompli', seat);
  row.occupied = pairWith(row.occupied, seat, Math.min(1, before + force.share));
  ctx.far.changed(rules, c);
  refreshBuffer(rules, s, c, cause, -1);
}

/** The open crisis over this state, or a new one in place of what still smoulders in its theatre. */
function crisisOver(ctx: Context, seat: SeatIndex, c: number, h: number, cause: number): Crisis | undefined {
  const { s } = ctx;
  const open = s.crises.find((x) => x.h === h && x.ended === '');
  if (open?.state === c) return open;
  if (open !== undefined) closeCrisis(ctx, open, 'freeze', -1);
  s.warUntil[h] = -1;
  return openCrisis(ctx, { c, origin: 'ultimatum', by: seat, rungs: seat === 0 ? [4, 2] : [2, 4], cause });
}
