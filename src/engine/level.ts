/**
 * What a level must contain. A level is data: the engine names no country, seat or year.
 * All prose is text by key (see `content`); ids here are what keys are built from.
 * Units: points are 0-100, shares 0-1, forces are brigade-like units, time is in half-year ticks unless a name says so.
 */

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

export interface SourceDef {
  readonly id: SourceId;
  readonly author: string;
  readonly year: string;
  readonly title: string;
  readonly url?: string;
  /** `checked`: date and fact confirmed on a published page; `general`: general knowledge, awaiting a check. */
  readonly confidence: 'checked' | 'general';
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

export interface TypeDef {
  readonly id: TypeId;
  readonly expansionist: boolean;
  /** Prior probability; a seat's priors sum to 1. */
  readonly prior: number;
  /** g, phi, s, r of model item 13. */
  readonly greed: number;
  readonly fear: number;
  readonly status: number;
  readonly regime: number;
  /** Base rate of offering cooperation, chance to return it, share of deals quietly broken; 0-1. */
  readonly cooperation: number;
  readonly reciprocity: number;
  readonly cheating: number;
  /** kF [units per unit threat] and ambition of model item 7. */
  readonly armsReaction: number;
  readonly ambition: number;
}

export interface StakeDef {
  /** How much the state matters to the seat, 0-1. */
  readonly value: number;
  /** How near it is to a red line of the seat, 0-1. */
  readonly redLine: number;
}

export interface BlocDef {
  readonly id: BlocId;
  /** Support added by class of move, -20 to +20. */
  readonly stances: Readonly<Record<MoveClass, number>>;
  readonly theatreWeights: Readonly<Record<TheatreId, number>>;
  /** Support lost for a target that this bloc finds risky, 0-30, times the move's `risk`. */
  readonly risk: Readonly<Record<StateId, number>>;
}

export interface ConsensusFront {
  readonly kind: 'consensus';
  readonly startSupport: number;
  readonly blocs: readonly BlocDef[];
}

export interface EliteDef {
  readonly id: BlocId;
  /** Share of the elite's voice in home support; shares sum to 1. */
  readonly weight: number;
  /** How an order of this class moves this elite's support, points. */
  readonly stances: Readonly<Record<MoveClass, number>>;
  readonly startSupport: number;
  /** Points of support for each point of own threat above the calm level: hawkish elites gain from fear. */
  readonly fear: number;
}

export interface LeaderFront {
  readonly kind: 'leader';
  readonly elites: readonly EliteDef[];
  /** Regime security at the start, 0-1. */
  readonly startRegimeSecurity: number;
}

export interface LossRow {
  readonly when: 'occupied' | 'rival-member' | 'rival-candidate' | 'own-ally-gone';
  readonly weight: number;
  /** Term in the red line: max(0, offset + slope x redLine). */
  readonly offset: number;
  readonly slope: number;
  /** Factor when the state is the seat's own ally. */
  readonly ownAllyFactor: number;
}

export interface StartForce {
  readonly theatre: TheatreId;
  readonly region: StateId;
  readonly force: ForceKind;
  readonly units: number;
  /** Share of the units that is offensive, 0-1. */
  readonly offence: number;
}

export interface SeatDef {
  readonly id: SeatId;
  readonly rival: SeatId;
  readonly alliance: AllianceId;
  /** Marks on the map and in lists: shape, letter and pigment always go together. */
  readonly letter: string;
  readonly shape: 'circle' | 'square';
  readonly pigment: 'verdigris' | 'ochre';
  /** Names the seat in draws of chance, so that a mirrored level can swap them. */
  readonly chanceKey: string;
  /** Regions that are the seat's own territory. */
  readonly homeRegions: readonly StateId[];
  readonly home: Readonly<Record<TheatreId, number>>;
  readonly reach: Readonly<Record<TheatreId, number>>;
  /** How much the seat's overall threat weighs each theatre; sums to 1. */
  readonly threatWeights: Readonly<Record<TheatreId, number>>;
  readonly forces: readonly StartForce[];
  readonly start: {
    readonly capital: number;
    readonly credibility: number;
    readonly grievance: number;
    readonly grievanceFloor: number;
    readonly sanctionsReputation: number;
  };
  /** Series of economic capacity (1 = base year) and of military spending. */
  readonly economySeries: SeriesId;
  readonly spendingSeries: SeriesId;
  readonly spendingBaseYear: number;
  readonly homeFront: ConsensusFront | LeaderFront;
  readonly types: readonly TypeDef[];
  readonly stakes: Readonly<Record<StateId, StakeDef>>;
  /** Share of a state's buffer value that is lost at each rung of the rival's ladder, and when occupied by the rival. */
  readonly buffer: Readonly<Record<AllianceRung, number>> & { readonly occupied: number };
  readonly losses: readonly LossRow[];
  /** Neighbours whose change of government by protest this seat's leaders read as a danger to themselves. */
  readonly protestNeighbours: readonly StateId[];
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

/** Whose value a condition or effect speaks of, seen from the mover. */
export type Side = 'own' | 'rival';

/** Conditions read a seat's view, so a refusal cannot leak. `state` undefined means the order's target. */
export type Condition =
  | { readonly kind: 'rung'; readonly side: Side; readonly min?: AllianceRung; readonly max?: AllianceRung }
  | { readonly kind: 'acceding'; readonly is: boolean }
  | { readonly kind: 'support'; readonly side: Side; readonly min?: number; readonly max?: number }
  | { readonly kind: 'ready'; readonly min: number }
  | { readonly kind: 'occupied'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'occupied-by'; readonly side: Side }
  | { readonly kind: 'year'; readonly from?: number; readonly to?: number }
  | { readonly kind: 'treaty'; readonly treaty: TreatyId; readonly standing: readonly TreatyStanding[] }
  | { readonly kind: 'forum'; readonly forum: ForumId; readonly standing: readonly ForumStanding[] }
  | { readonly kind: 'forces'; readonly side: Side; readonly min?: number; readonly max?: number }
  /** The mover has an ally (or its own soil) in the target theatre to host forces. */
  | { readonly kind: 'host' }
  | { readonly kind: 'at-war'; readonly is: boolean }
  | { readonly kind: 'door-closed'; readonly is: boolean }
  | { readonly kind: 'event'; readonly event: EventId; readonly withinTicks?: number }
  | { readonly kind: 'opening' }
  | { readonly kind: 'own-threat'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'separatist'; readonly min: number }
  | { readonly kind: 'verification'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'rival-rung-acts'; readonly minSeverity: number; readonly withinTicks: number };

/** What decides at the moment of resolution, on values a seat cannot know: full, refused by the host, or overtaken. */
export type NeedNow =
  | { readonly kind: 'host-consents' }
  | { readonly kind: 'still'; readonly condition: Condition };

/** The closed vocabulary. Each kind is implemented once, in `moves/effects`. `state`, `theatre` undefined: the order's target. */
export type Effect =
  | { readonly kind: 'set-rung'; readonly rung: AllianceRung; readonly state?: StateId; readonly side?: Side; readonly accession?: boolean }
  | { readonly kind: 'close-door'; readonly ticks: number; readonly demoteTo: AllianceRung }
  | {
      readonly kind: 'station';
      readonly force: ForceKind;
      readonly units: number;
      readonly offence: number;
      /** Undefined: stays until withdrawn. */
      readonly ticks?: number;
      /** Ticks from decision to arrival. */
      readonly arrivesIn?: number;
      readonly notified?: boolean;
      readonly theatre?: TheatreId;
      readonly region?: StateId;
    }
  | { readonly kind: 'withdraw'; readonly units: number }
  | { readonly kind: 'treaty'; readonly treaty: TreatyId; readonly act: 'sign' | 'enter' | 'suspend' | 'leave' | 'resume'; readonly inTicks?: number }
  | { readonly kind: 'forum'; readonly forum: ForumId; readonly act: 'open' | 'meet' | 'suspend' }
  | { readonly kind: 'confidence'; readonly amount: number; readonly theatre?: TheatreId }
  | { readonly kind: 'aid'; readonly support: number; readonly readiness: number; readonly economy: number }
  | { readonly kind: 'arm'; readonly units: number }
  | { readonly kind: 'pull'; readonly support: number }
  | { readonly kind: 'coerce'; readonly support: number; readonly neighbours: number }
  | { readonly kind: 'sanction'; readonly economy: number; readonly reputation: number }
  | { readonly kind: 'release'; readonly share: number }
  | { readonly kind: 'recognise'; readonly separatist: number }
  | { readonly kind: 'commit'; readonly ticks: number; readonly strength: number }
  | { readonly kind: 'ultimatum' }
  | { readonly kind: 'spending'; readonly factor: number; readonly ticks: number }
  | { readonly kind: 'home'; readonly support: number; readonly bloc?: BlocId }
  | { readonly kind: 'freeze-moves'; readonly class: MoveClass; readonly ticks: number }
  /* Kinds below are used by events, which name their seat or state. */
  | { readonly kind: 'occupy'; readonly state: StateId; readonly by: SeatId; readonly share: number }
  | { readonly kind: 'opening'; readonly state: StateId; readonly seat: SeatId; readonly ticks: number }
  | { readonly kind: 'support'; readonly state: StateId; readonly seat: SeatId; readonly points: number }
  | { readonly kind: 'government'; readonly state: StateId; readonly byProtest: boolean; readonly regime?: 'democracy' | 'hybrid' | 'autocracy' }
  | { readonly kind: 'crisis'; readonly state: StateId; readonly rung: number; readonly by?: SeatId }
  | { readonly kind: 'economy'; readonly seat: SeatId; readonly factor: number }
  | { readonly kind: 'shock'; readonly observer: SeatId; readonly theatre: TheatreId; readonly points: number }
  | { readonly kind: 'slight'; readonly observer: SeatId; readonly points: number }
  | { readonly kind: 'inclusion'; readonly amount: number }
  | { readonly kind: 'verification'; readonly amount: number }
  | { readonly kind: 'attention'; readonly seat: SeatId; readonly slots: number; readonly ticks: number }
  | { readonly kind: 'credibility'; readonly seat: SeatId; readonly amount: number }
  | { readonly kind: 'regime'; readonly seat: SeatId; readonly amount: number }
  | { readonly kind: 'state-support'; readonly seat: SeatId; readonly points: number; readonly bloc?: BlocId }
  | { readonly kind: 'ally-rung'; readonly state: StateId; readonly alliance: AllianceId; readonly rung: AllianceRung }
  | { readonly kind: 'harm'; readonly state: StateId; readonly share: number };
export type EffectKind = Effect['kind'];

/** What any observer could see of a move. Belief moves by ln of the likelihood ratio, never authored twice (model item 5). */
export interface SignalProfile {
  /** Pr(move | type) for the types of the mover's seat, 0-1. */
  readonly likelihood: Readonly<Record<TypeId, number>>;
  /** Status hit (+) or recognition (-) for the rival, points. */
  readonly slight: number;
  /** Acute shock where a red line is touched, points at red line 1. */
  readonly shock: number;
  /** Are belief, slight and shock scaled by the observer's red line for the target? */
  readonly aboutTarget: boolean;
  /** Severity of the act on the ladder, -2 to 4 (5 and above only in a crisis). */
  readonly severity: number;
  /** Could it be read as preparation for attack (base for the named misread)? 0-1. */
  readonly ambiguity: number;
  readonly frames: readonly FrameId[];
}

export interface MoveDef {
  readonly id: MoveId;
  readonly seat: SeatId;
  readonly class: MoveClass;
  /** What the order points at. */
  readonly target: 'state' | 'theatre' | 'none';
  /** Narrow list of targets, if not all. */
  readonly targets?: readonly string[];
  /** Capital points (5-40) and means. */
  readonly capital: number;
  readonly means: number;
  /** Means per tick while what it built stands. */
  readonly upkeep: number;
  /** A joint move is offered in Signal and accepted in Orders; it is never placed alone. */
  readonly joint: boolean;
  readonly needs: readonly Condition[];
  readonly needsNow: readonly NeedNow[];
  /** Support the lowest bloc must give: base + slope x the rival's red line for the target. Leaders need none. */
  readonly consensus: { readonly base: number; readonly redLineSlope: number; readonly risk: number };
  readonly weakerForm?: MoveId;
  /** An internal form is only reached as another move's weaker form. */
  readonly internal?: boolean;
  readonly effects: readonly Effect[];
  readonly signal: SignalProfile;
  readonly reversible: 'yes' | 'at-a-price' | 'no';
  /** The intents that a first-time player would choose from, most usual first; all of INTENTS stay open. */
  readonly usualIntents: readonly Intent[];
  /** Real referents: dates as ISO strings, month or day. Empty only in fictional levels. */
  readonly referents: readonly { readonly date: string; readonly source: SourceId }[];
  readonly sources: readonly SourceId[];
}

export interface EventDef {
  readonly id: EventId;
  /** ISO date; it strikes on the tick that holds it. */
  readonly date: string;
  readonly state?: StateId;
  readonly theatre?: TheatreId;
  readonly when: readonly EventCondition[];
  readonly effects: readonly Effect[];
  /** A neighbour's turn that this seat blames on the rival (fundamental attribution error): belief, slight and shock, 0-1. */
  readonly blamed?: { readonly by: SeatId; readonly weight: number };
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
  /** Draw the map, or only the board as a table and a scene of its own. */
  readonly map: 'europe' | 'valley';
  readonly clock: Clock;
  readonly seats: readonly [SeatDef, SeatDef];
  readonly theatres: readonly TheatreDef[];
  readonly states: readonly StateDef[];
  readonly alliances: readonly AllianceDef[];
  readonly treaties: readonly TreatyDef[];
  readonly forums: readonly ForumDef[];
  readonly moves: readonly MoveDef[];
  readonly events: readonly EventDef[];
  readonly frames: readonly FrameId[];
  readonly lenses: readonly LensDef[];
  readonly params: readonly ParamDef[];
  readonly series: readonly SeriesDef[];
  readonly sources: readonly SourceDef[];
  readonly start: { readonly verification: number; readonly inclusion: number };
  readonly ordersPerTurn: number;
  /** Rung that a crisis may reach at most (a teacher's cap); 8 = none. */
  readonly rungCap: number;
  /** Choices a set-up screen offers for this level: the misread slider of the tutorial, hidden types on or off. */
  readonly setup: { readonly misread?: { readonly min: number; readonly max: number; readonly value: number }; readonly hiddenTypes: boolean };
}
