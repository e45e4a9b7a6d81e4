/**
 * What a level must contain. A level is data: the engine names no country, seat or year.
 * All prose is text by key (see `content`); ids here are what keys are built from.
 * Units: points are 0-100, shares 0-1, forces are brigade-like units, time is in half-year ticks unless a name says so.
 */

import type { Effect, MoveDef } from './level-moves.ts';
import type { SeatDef } from './level-seats.ts';
import type { RealStatement } from './real-statement.ts';
import type { ScriptedAct } from './script.ts';
import type { VoiceSet } from './voices.ts';

export type * from './level-moves.ts';
export type * from './level-seats.ts';

export type SeatId = string;
export type TheatreId = string;
export type StateId = string;
export type AllianceId = string;
export type MoveId = string;
export type EventId = string;
export type TreatyId = string;
export type ForumId = string;
export type TypeId = string;
export type BlocId = string;
export type FrameId = string;
export type LensId = string;
export type SourceId = string;
export type SeriesId = string;

/** A state's step towards an alliance, in rising order. */
export const RUNGS = ['none', 'partner', 'plan', 'invited', 'member'] as const;
export type AllianceRung = (typeof RUNGS)[number];

export const MOVE_CLASSES = ['enlargement', 'deployment', 'arms-control', 'diplomacy'] as const;
export type MoveClass = (typeof MOVE_CLASSES)[number];

/** One list for what a move was meant to do and for how it is read (model item 15). */
export const INTENTS = [
  'reassure',
  'deter',
  'support-ally',
  'bargain',
  'punish',
  'gain-position',
  'answer-home',
  'uphold-principle',
] as const;
export type Intent = (typeof INTENTS)[number];

/** The three channels of perceived threat: structure, perception, institution. */
export const CHANNELS = ['forces', 'status', 'seats'] as const;
export type Channel = (typeof CHANNELS)[number];

export const FORCE_KINDS = ['ground', 'air', 'sea', 'missile', 'shield', 'nuclear', 'exercise', 'base'] as const;
export type ForceKind = (typeof FORCE_KINDS)[number];

export type TreatyStanding = 'absent' | 'signed' | 'in-force' | 'suspended' | 'left';
export type ForumStanding = 'absent' | 'open' | 'suspended';

export interface Clock {
  readonly startYear: number;
  readonly ticksPerYear: number;
  /** Ticks before play opens: dated events only, no orders, no map. */
  readonly prologueTicks: number;
  readonly turns: number;
  readonly ticksPerTurn: number;
  /** Only where turns were shortened (`withTurnTicks`): the ticks of a turn as the level was written. */
  readonly fullTurnTicks?: number;
}

/** How strongly a theory of reading others weighs the three channels (shares that sum to 1) and bends learning. */
export interface LensDef {
  readonly id: LensId;
  readonly structure: number;
  readonly perception: number;
  readonly institution: number;
  /** Multiplies every step of belief. */
  readonly learning: number;
  /** Multiplies attribution bias and slights. */
  readonly bias: number;
  /** Multiplies how far inclusion dampens slights. */
  readonly damping: number;
}

export interface ParamDef {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** Group for the assumptions drawer: structure, perception, institution, escalation, deterrence, home, third-parties, economy, score. */
  readonly theme: string;
  /** A source id, or `design` for a design choice. */
  readonly source: SourceId;
}

/** Where the publishers of sources belong. */
export const ORIGINS = ['western', 'russian', 'affected', 'non-aligned', 'international', 'scholarly', 'own'] as const;
export type Origin = (typeof ORIGINS)[number];

/** A number by which players made of code decide, or by which the staff estimates: `subject.name`. */
export interface BotNumberDef {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** A source id, or `design` for a design choice. */
  readonly source: SourceId;
}

export interface SourceDef {
  readonly id: SourceId;
  readonly author: string;
  readonly year: string;
  readonly title: string;
  readonly url?: string;
  /** `checked`: date and fact confirmed on a published page; `general`: general knowledge, awaiting a check. */
  readonly confidence: 'checked' | 'general';
  /** Who published it; absent while no page is named. */
  readonly origin?: Origin;
}

/** A yearly series: value by year, linearly read between years and held flat outside. `source` names its publisher. */
export interface SeriesDef {
  readonly id: SeriesId;
  readonly unit: string;
  readonly source: SourceId;
  /** `input`: drives the model; `context`: shown beside it. */
  readonly role: 'input' | 'context';
  readonly points: readonly (readonly [year: number, value: number])[];
}

export interface TheatreDef {
  readonly id: TheatreId;
}

export interface StateDef {
  /** Region id on the map, ISO 3166-1 alpha-3 where one exists. */
  readonly id: StateId;
  /** Undefined: on the map and in an alliance, but in no theatre. */
  readonly theatre?: TheatreId;
  /** Two-letter mark for lists. */
  readonly letters: string;
  readonly capital?: string;
  /** The state of which this area is a part in law. */
  readonly partOf?: StateId;
  /** First and last tick on which the state exists (inclusive), for states that split. */
  readonly fromTick?: number;
  readonly untilTick?: number;
  readonly successors?: readonly StateId[];
  readonly rungs: Readonly<Record<AllianceId, AllianceRung>>;
  /** Public support for joining each seat's side, points. */
  readonly support: Readonly<Record<SeatId, number>>;
  /** Ties of trade, energy and aid to each seat, 0-1. */
  readonly economy: Readonly<Record<SeatId, number>>;
  readonly regime: 'democracy' | 'hybrid' | 'autocracy';
  /** Stability of the government, 0-1. */
  readonly stability: number;
  /** Own forces, units. */
  readonly own: number;
  /** Strength of a breakaway or minority conflict that a seat can pull on, 0-1. */
  readonly separatist: number;
  /** Does it act by itself (third party)? A seat's core members do not. */
  readonly acts: boolean;
  readonly neighbours: readonly StateId[];
  /** Share occupied at the start and by whom. */
  readonly occupied?: { readonly by: SeatId; readonly share: number };
  /** How far it has got with what an alliance asks of it, 0-1; undefined: 1 for a member, else 0. */
  readonly ready?: number;
  /** The seat whose alliance it asks to join when play opens. */
  readonly wish?: SeatId;
  readonly sources: readonly SourceId[];
}

export interface AllianceDef {
  readonly id: AllianceId;
  readonly seat: SeatId;
  /** Ticks from an accession decision to full protection. */
  readonly accessionTicks: number;
  readonly sources: readonly SourceId[];
}

export interface TreatyDef {
  readonly id: TreatyId;
  readonly start: TreatyStanding;
  /** Verification that entry into force adds before diminishing returns, and that an exit takes away; 0-1. */
  readonly verification: number;
  readonly inclusion: number;
  /** Largest forward force a seat may hold in a theatre while the treaty is in force, units. */
  readonly ceilings: readonly { readonly seat: SeatId; readonly theatre: TheatreId; readonly units: number }[];
  /** Last year of its term, if it has one. */
  readonly untilYear?: number;
  readonly sources: readonly SourceId[];
}

export interface ForumDef {
  readonly id: ForumId;
  readonly start: ForumStanding;
  readonly inclusion: number;
  readonly sources: readonly SourceId[];
}

export interface EventDef {
  readonly id: EventId;
  /** ISO date; it strikes on the tick that holds it. */
  readonly date: string;
  readonly state?: StateId;
  readonly theatre?: TheatreId;
  readonly when: readonly EventCondition[];
  /** Share of games in which it strikes if its conditions hold, 0-1; undefined: in all. */
  readonly chance?: number;
  readonly effects: readonly Effect[];
  /** A neighbour's turn that this seat blames on the rival (fundamental attribution error): belief, slight and shock, 0-1. */
  readonly blamed?: { readonly by: SeatId; readonly weight: number };
  readonly sources: readonly SourceId[];
}

/** A crisis that broke out in life. */
export interface OnsetDef {
  readonly id: string;
  readonly date: string;
  readonly theatre: TheatreId;
  readonly state: StateId;
  /** Did one of the two sides use force (rung 5 or more)? */
  readonly force: boolean;
  readonly sources: readonly SourceId[];
}

export type EventCondition =
  | { readonly kind: 'not-member'; readonly state: StateId; readonly alliance: AllianceId }
  | { readonly kind: 'happened'; readonly event: EventId }
  | { readonly kind: 'occupied-below'; readonly state: StateId; readonly share: number }
  /** More than this share of the state is held by any seat: for events that only a war brings about. */
  | { readonly kind: 'occupied-above'; readonly state: StateId; readonly share: number };

export interface Level {
  readonly schema: 1;
  readonly id: string;
  readonly version: string;
  /** `fiction` levels need no referents. */
  readonly setting: 'history' | 'fiction';
  /** The map, a scene of its own, or only the board as a table. */
  readonly map: 'europe' | 'valley' | 'none';
  readonly clock: Clock;
  readonly seats: readonly [SeatDef, SeatDef];
  readonly theatres: readonly TheatreDef[];
  readonly states: readonly StateDef[];
  readonly alliances: readonly AllianceDef[];
  readonly treaties: readonly TreatyDef[];
  readonly forums: readonly ForumDef[];
  readonly moves: readonly MoveDef[];
  readonly events: readonly EventDef[];
  /** The real sequence of both seats' acts, for back-casts; empty where there is none. */
  readonly script: readonly ScriptedAct[];
  /** Crises of the real record, against which a back-cast is held; no rule reads them. */
  readonly onsets: readonly OnsetDef[];
  readonly frames: readonly FrameId[];
  /** Further frames in which real statements are coded; no desk of this level speaks in them. */
  readonly saidFrames?: readonly FrameId[];
  /** Real statements in these frames; empty where there are none. */
  readonly statements: readonly RealStatement[];
  /** What people on all sides say of the moves and of crises; no rule reads them. */
  readonly voices: readonly VoiceSet[];
  readonly lenses: readonly LensDef[];
  readonly params: readonly ParamDef[];
  readonly bots: readonly BotNumberDef[];
  readonly series: readonly SeriesDef[];
  readonly sources: readonly SourceDef[];
  readonly start: { readonly verification: number; readonly inclusion: number };
  /** Orders in a turn of the written length. */
  readonly ordersPerTurn: number;
  /** Rung that a crisis may reach at most (a teacher's cap); 8 = none. */
  readonly rungCap: number;
  /** Choices a set-up screen offers for this level: the misread slider of the tutorial, hidden types on or off. */
  readonly setup: {
    readonly misread?: { readonly min: number; readonly max: number; readonly value: number };
    readonly hiddenTypes: boolean;
    /** The note on what the level speaks of comes by itself before a match begins, as many cannot take it lightly. */
    readonly noteFirst?: boolean;
  };
}
