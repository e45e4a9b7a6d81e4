/** What happened, in the past tense, with causes and an audience. Facts are the story; numbers are explained from them on demand. */
import type { SeatId, StateId } from './level.ts';

export type FactId = number;

export type FactKind =
  | 'act-carried-out'
  | 'act-weakened'
  | 'act-refused'
  | 'act-overtaken'
  | 'joint-act-agreed'
  | 'offer-made'
  | 'offer-unanswered'
  | 'offer-declined'
  | 'statement-made'
  | 'event-struck'
  | 'challenge-made'
  | 'challenge-answered'
  | 'reading-made'
  | 'misread'
  | 'state-applied'
  | 'state-declined'
  | 'state-asked'
  | 'state-resisted'
  | 'state-turned'
  | 'state-drifted'
  | 'state-gambled'
  | 'state-disputed'
  | 'accession-completed'
  | 'force-arrived'
  | 'force-left'
  | 'treaty-entered'
  | 'treaty-ended'
  | 'crisis-opened'
  | 'crisis-round'
  | 'crisis-slipped'
  | 'crisis-ended'
  | 'land-occupied'
  | 'support-shifted'
  | 'match-started'
  | 'match-ended';

/** A figure of a state that an act changed, as a dossier shows it: points, percent, units; a step by its rank (0 none). */
export interface StateChange {
  readonly state: StateId;
  readonly what: 'rung' | 'support' | 'economy' | 'occupied' | 'ready' | 'own' | 'separatist';
  /** For figures that a state has once for each seat. */
  readonly seat?: SeatId;
  readonly from: number;
  readonly to: number;
}

export interface Fact {
  readonly id: FactId;
  readonly kind: FactKind;
  readonly tick: number;
  /** Ids and numbers by name, for texts by key; never prose. */
  readonly data: Readonly<Record<string, string | number | boolean>>;
  readonly causes: readonly FactId[];
  /** What an act by itself changed in the states, when it was carried out. */
  readonly changes?: readonly StateChange[];
  /** `all`, or the seats that may know it now; everything opens after the end. */
  readonly to: 'all' | readonly SeatId[];
}

/** Receives facts; a simulation passes one that only counts. */
export type Emit = (fact: Omit<Fact, 'id'>) => FactId;
