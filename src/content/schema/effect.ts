/** The closed vocabulary of effects. A level can only combine these; the engine implements each once. */
import { z } from 'zod';
import { forceKind, id, moveClass, points, regime, rung, share, side, stateId, ticks } from './basics.ts';

const change = z.number();

/** Kinds that a move may use; left-out places mean the order's target. */
const ofMoves = [
  z.strictObject({
    kind: z.literal('set-rung'),
    rung,
    state: stateId.optional(),
    side: side.optional(),
    accession: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('close-door'), ticks, demoteTo: rung }),
  z.strictObject({
    kind: z.literal('station'),
    force: forceKind,
    units: z.number().positive(),
    offence: share,
    ticks: ticks.optional(),
    arrivesIn: ticks.optional(),
    notified: z.boolean().optional(),
    theatre: id.optional(),
    region: stateId.optional(),
  }),
  z.strictObject({ kind: z.literal('withdraw'), units: z.number().positive() }),
  z.strictObject({
    kind: z.literal('treaty'),
    treaty: id,
    act: z.enum(['sign', 'enter', 'suspend', 'leave', 'resume']),
    inTicks: ticks.optional(),
  }),
  z.strictObject({ kind: z.literal('forum'), forum: id, act: z.enum(['open', 'meet', 'suspend']) }),
  z.strictObject({ kind: z.literal('confidence'), amount: share, theatre: id.optional() }),
  z.strictObject({ kind: z.literal('aid'), support: change, readiness: change, economy: change }),
  z.strictObject({ kind: z.literal('arm'), units: z.number().positive() }),
  z.strictObject({ kind: z.literal('pull'), support: change }),
  z.strictObject({ kind: z.literal('coerce'), support: change, neighbours: change }),
  z.strictObject({ kind: z.literal('sanction'), economy: change, reputation: change }),
  z.strictObject({ kind: z.literal('release'), share }),
  z.strictObject({ kind: z.literal('recognise'), separatist: change }),
  z.strictObject({ kind: z.literal('commit'), ticks, strength: share }),
  z.strictObject({ kind: z.literal('ultimatum') }),
  z.strictObject({ kind: z.literal('spending'), factor: z.number().positive(), ticks }),
  z.strictObject({ kind: z.literal('home'), support: change, bloc: id.optional() }),
  z.strictObject({ kind: z.literal('freeze-moves'), class: moveClass, ticks }),
] as const;

/** Kinds of events, which name their seat or state. */
const ofEvents = [
  z.strictObject({ kind: z.literal('occupy'), state: stateId, by: id, share }),
  z.strictObject({ kind: z.literal('opening'), state: stateId.optional(), seat: id, ticks }),
  z.strictObject({ kind: z.literal('support'), state: stateId, seat: id, points: change }),
  z.strictObject({ kind: z.literal('government'), state: stateId, byProtest: z.boolean(), regime: regime.optional() }),
  z.strictObject({ kind: z.literal('crisis'), state: stateId, rung: z.int().min(1).max(8), by: id.optional() }),
  z.strictObject({ kind: z.literal('economy'), seat: id, factor: z.number().positive() }),
  z.strictObject({ kind: z.literal('shock'), observer: id, theatre: id, points }),
  z.strictObject({ kind: z.literal('slight'), observer: id, points: change }),
  z.strictObject({ kind: z.literal('inclusion'), amount: change }),
  z.strictObject({ kind: z.literal('verification'), amount: change }),
  z.strictObject({ kind: z.literal('attention'), seat: id, slots: z.int(), ticks }),
  z.strictObject({ kind: z.literal('credibility'), seat: id, amount: change }),
  z.strictObject({ kind: z.literal('regime'), seat: id, amount: change }),
  z.strictObject({ kind: z.literal('state-support'), seat: id, points: change, bloc: id.optional() }),
  z.strictObject({ kind: z.literal('ally-rung'), state: stateId, alliance: id, rung }),
  z.strictObject({ kind: z.literal('harm'), state: stateId, share }),
] as const;

export const effect = z.discriminatedUnion('kind', [...ofMoves, ...ofEvents]);
