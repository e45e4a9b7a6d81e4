/** Seats of a level: types, stakes, home fronts, starting forces, and what counts as a loss. */
import type {
  AllianceId,
  AllianceRung,
  BlocId,
  ForceKind,
  MoveClass,
  SeatId,
  SeriesId,
  StateId,
  TheatreId,
  TypeId,
} from './level.ts';

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
