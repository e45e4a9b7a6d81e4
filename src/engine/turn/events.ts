/** Dated events and arrivals: what strikes on this tick whatever the desks do. */
import { at, sum } from '../../lib/arrays.ts';
import type { DatedEvent } from '../dated-events.ts';
import type { EventCondition, EventId } from '../level.ts';
import { setRung } from '../moves/effects/alliance.ts';
import { addDeployment } from '../moves/effects/forces.ts';
import { applyEffects } from '../moves/effects/index.ts';
import { enterTreaty } from '../moves/effects/rules-and-seats.ts';
import { exists } from '../rules.ts';
import type { Deployment, GameState, Pending } from '../state.ts';
import { type Context, emit, seatId } from './context.ts';
import { isDrawn } from './drawn-events.ts';
import { blame } from './third-acts.ts';

function hasHappened({ happened }: GameState, event: EventId): boolean {
  for (let k = 0; k < happened.length; k += 1) if (happened[k]?.event === event) return true;
  return false;
}

function holds(ctx: Context, condition: EventCondition): boolean {
  const { rules, s } = ctx;
  if (condition.kind === 'happened') return hasHappened(s, condition.event);
  const row = s.states[rules.stateIndex.get(condition.state) ?? -1];
  if (row === undefined) return false;
  if (condition.kind === 'not-member') return row.rung[rules.allianceIndex.get(condition.alliance) ?? 0] !== 'member';
  return condition.kind === 'occupied-below'
    ? sum(row.occupied) < condition.share
    : sum(row.occupied) > condition.share;
}

function allHold(ctx: Context, conditions: readonly EventCondition[]): boolean {
  for (const condition of conditions) if (!holds(ctx, condition)) return false;
  return true;
}

function strike(ctx: Context, { def: event, c, h }: DatedEvent): void {
  const { rules, s } = ctx;
  if (!isDrawn(rules, s, event, s.tick) || !allHold(ctx, event.when)) return;
  const data = () => ({
    event: event.id,
    ...(event.state === undefined ? {} : { state: event.state }),
    ...(event.theatre === undefined ? {} : { theatre: event.theatre }),
  });
  const fact = emit(ctx, 'event-struck', data, []);
  s.happened.push({ event: event.id, tick: s.tick, fact });
  applyEffects(ctx, { seat: -1, c, h, card: -1, cause: fact }, event.effects);
  const observer = event.blamed === undefined ? undefined : rules.seatIndex.get(event.blamed.by);
  if (observer !== undefined && event.blamed !== undefined && c >= 0)
    blame(ctx, c, observer, event.blamed.weight, fact);
}

/**
 * Ratification: an accession that was decided comes through after the alliance's own delay, unless fighting or held land
 * stops it.
 *
 * Equation: member at `decision + delay` if the rival holds at most accessionHeld of it and its theatre is not at war,
 * else invited as before
 * Units: half-years; share 0-1.
 * Source: Benson and Smith 2023 (alliances take time to come about).
 * Limits: parliaments do not bargain; all members ratify at once.
 */
function arrive(ctx: Context, pending: Pending): void {
  const { rules, s } = ctx;
  const scope = {
    seat: pending.seat,
    c: pending.kind === 'accession' ? pending.ref : -1,
    h: -1,
    card: pending.card,
    cause: pending.cause,
  };
  if (pending.kind === 'accession') {
    const row = s.states[pending.ref];
    const a = rules.seats[pending.seat].alliance;
    // A decision that was taken back, or taken anew with a later date, no longer counts.
    if (row === undefined || row.acceding[a] !== pending.tick) return;
    const rival = pending.seat === 0 ? 1 : 0;
    if (
      at(row.occupied, rival) > rules.params.accessionHeld ||
      at(s.warUntil, rules.theatreOf[pending.ref] ?? -1) >= s.tick
    ) {
      // Fighting or held land stops ratification: the invitation stands, and it takes a new decision.
      row.acceding[a] = -1;
      return;
    }
    setRung(ctx, scope, pending.ref, pending.seat, 'member');
    emit(ctx, 'accession-completed', { state: rules.states[pending.ref] ?? '', seat: seatId(rules, pending.seat) }, [
      pending.cause,
    ]);
    return;
  }
  if (pending.kind === 'treaty') {
    enterTreaty(ctx, scope, pending.ref);
    emit(ctx, 'treaty-entered', { treaty: rules.level.treaties[pending.ref]?.id ?? '' }, [pending.cause]);
    return;
  }
  const d = pending.data;
  const ticks = Number(d.ticks);
  const region = String(d.region);
  const effect = {
    kind: 'station',
    force: d.force as 'ground',
    units: Number(d.units),
    offence: Number(d.offence),
    notified: d.notified === true,
    ...(ticks > 0 ? { ticks } : {}),
    ...(region === '' ? {} : { region }),
  } as const;
  addDeployment(ctx, { ...scope, c: Number(d.c) }, pending.seat, effect, pending.ref, Number(d.upkeep));
  emit(ctx, 'force-arrived', { seat: seatId(rules, pending.seat), theatre: rules.theatres[pending.ref] ?? '' }, [
    pending.cause,
  ]);
}

/** States that split hand what was done to them to their successors. */
function splitStates(ctx: Context): void {
  const { rules, s } = ctx;
  // Most ticks no state comes or goes.
  if (rules.boardSince[s.tick] !== s.tick) return;
  for (const c of rules.ending) {
    if (at(rules.untilTick, c) + 1 !== s.tick) continue;
    for (const id of rules.level.states[c]?.successors ?? []) {
      const heir = s.states[rules.stateIndex.get(id) ?? -1];
      const row = s.states[c];
      if (heir === undefined || row === undefined) continue;
      const start = rules.level.states[c];
      for (const i of [0, 1] as const) {
        const moved = at(row.support, i) - (start?.support[seatId(rules, i)] ?? at(row.support, i));
        heir.support[i] = Math.min(100, Math.max(0, at(heir.support, i) + moved));
      }
    }
  }
}

export function strikeEvents(ctx: Context): void {
  const { rules, s } = ctx;
  splitStates(ctx);
  const events = rules.eventsAt[s.tick];
  if (events === undefined) return;
  for (const event of events) {
    if (event.c >= 0 && !exists(rules, event.c, s.tick)) continue;
    strike(ctx, event);
  }
}

function isAnyDue(pending: readonly Pending[], tick: number): boolean {
  for (const each of pending) if (each.tick <= tick) return true;
  return false;
}

function isAnyOver(deployments: readonly Deployment[], tick: number): boolean {
  for (const each of deployments) if (isOver(each, tick)) return true;
  return false;
}

/** Accessions, deployments and treaties that come through on this tick, and forces whose time is up. */
export function arrivals(ctx: Context): void {
  const { rules, s } = ctx;
  const { tick } = s;
  // Most ticks nothing comes and nothing goes: looked for before any list is made.
  if (isAnyDue(s.pending, tick)) {
    const due = s.pending.filter((x) => x.tick <= tick);
    s.pending = s.pending.filter((x) => x.tick > tick);
    for (const pending of due) arrive(ctx, pending);
  }
  if (!isAnyOver(s.deployments, tick)) return;
  for (const d of s.deployments.filter((each) => isOver(each, tick)))
    emit(ctx, 'force-left', { seat: seatId(rules, d.seat), theatre: rules.theatres[d.h] ?? '', force: d.force }, [
      d.cause,
    ]);
  s.deployments = s.deployments.filter((d) => !isOver(d, tick));
}

const isOver = ({ untilTick }: Deployment, tick: number): boolean => untilTick >= 0 && untilTick < tick;
