/**
 * What one audience may see of a match: plain JSON keyed by ids. Built by `viewFor` field by field (allow-list).
 * A seat's view carries last turn's threat, ledger and cards until the seat has tagged the rival's acts of this turn.
 */

export type { ChallengeOffer, ChallengeOption, ChallengeView } from './challenge-view-types.ts';
export type { ExplainRef, Explanation } from './explain-types.ts';
export type { LedgerLine, LedgerTurn } from './ledger-view-types.ts';

import type { ChallengeOffer, ChallengeView } from './challenge-view-types.ts';
import type { FactId, FactKind, StateChange } from './facts.ts';
import type { CrisisChoice, Offer, Order, Prediction, StandingInstruction } from './input.ts';
import type { LedgerLine, LedgerTurn } from './ledger-view-types.ts';
import type {
  AllianceRung,
  BlocId,
  Channel,
  EventId,
  ForumStanding,
  FrameId,
  Intent,
  MoveId,
  SeatId,
  StateId,
  TheatreId,
  TreatyStanding,
  TypeId,
} from './level.ts';
import type { ScoreParts } from './model/score.ts';
import type { MatchMarks } from './rules-options.ts';
import type { Outcome, Phase } from './state.ts';

export type Audience =
  | { readonly kind: 'seat'; readonly seat: SeatId }
  | { readonly kind: 'observer' }
  | { readonly kind: 'after-end' };

export interface FactView {
  readonly id: FactId;
  readonly kind: FactKind;
  readonly tick: number;
  readonly data: Readonly<Record<string, string | number | boolean>>;
  readonly causes: readonly FactId[];
  readonly changes?: readonly StateChange[];
}

export interface TimeView {
  readonly turn: number; // 1-based
  /** The turn in which play opened: those before it were all prologue. */
  readonly firstTurn: number;
  readonly turns: number;
  /** First and last tick of the turn that carry orders. */
  readonly fromTick: number;
  readonly toTick: number;
  readonly fromYear: number;
  readonly toYear: number;
  readonly tick: number; // next tick to run
}

export interface StateView {
  readonly id: StateId;
  readonly theatre?: TheatreId;
  readonly partOf?: StateId;
  readonly exists: boolean;
  readonly rungs: Readonly<Record<string, AllianceRung>>; // by alliance id
  readonly acceding?: { readonly alliance: string; readonly untilTick: number };
  readonly support: Readonly<Record<SeatId, number>>; // points
  readonly economy: Readonly<Record<SeatId, number>>; // 0-1
  readonly ready: number; // 0-1
  readonly own: number; // units
  readonly occupied: Readonly<Record<SeatId, number>>; // share by occupier
  readonly separatist: number; // 0-1
  readonly regime: 'democracy' | 'hybrid' | 'autocracy';
  readonly wish?: SeatId;
  readonly openings: Readonly<Record<SeatId, boolean>>;
  readonly casus: Readonly<Record<SeatId, boolean>>;
  readonly harm: number; // 0-1
  readonly protestTick?: number; // last change of government by protest
  readonly homeOf?: SeatId;
}

export interface ForceView {
  readonly id: number;
  readonly seat: SeatId;
  readonly theatre: TheatreId;
  readonly region: string;
  readonly force: string;
  readonly units: number;
  readonly offensive: number;
  readonly temporary: boolean;
  readonly notified: boolean;
}

export interface ThreatView {
  readonly tick: number; // as of the end of this tick
  readonly overall: number;
  readonly previousOverall: number;
  readonly theatres: readonly {
    readonly theatre: TheatreId;
    readonly total: number;
    readonly previous: number;
    readonly channels: Readonly<Record<Channel, number>>;
    readonly shock: number;
    readonly ceiling: number;
    readonly lines: readonly LedgerLine[];
  }[];
  /** How likely the rival is thought to be expansionist, 0-1. */
  readonly belief: number;
  readonly grievance: number;
  readonly suspicion: 'open' | 'wary' | 'suspicious' | 'convinced';
}

/** What a seat is told of the other's threat: exact (guided), +-5 with channels in order (planner), or a word (fog). */
export type RivalThreatView =
  | { readonly form: 'exact'; readonly overall: number; readonly theatres: Readonly<Record<TheatreId, number>> }
  | {
      readonly form: 'band';
      readonly overall: readonly [number, number];
      readonly theatres: Readonly<Record<TheatreId, readonly [number, number]>>;
      readonly channels: readonly Channel[];
    }
  | { readonly form: 'word'; readonly overall: AlarmWord; readonly theatres: Readonly<Record<TheatreId, AlarmWord>> };
export type AlarmWord = 'calm' | 'watchful' | 'uneasy' | 'alarmed' | 'acute';

export interface OrderView extends Order {
  readonly slot: number;
  readonly capital: number;
  readonly means: number;
}

export interface OfferView extends Offer {
  readonly index: number;
  readonly by: SeatId;
  readonly turn: number;
  readonly capital: number; // cost for this seat to accept
  readonly status: 'open' | 'accepted' | 'declined';
  /** Refusals if this seat cannot accept it now. */
  readonly mine: boolean;
}

/** Change of a reader's threat, by channel. */
export interface CardPoints {
  readonly total: number;
  readonly forces: number;
  readonly status: number;
  readonly seats: number;
  readonly shock: number;
}

/** A public statement of a past Signal phase. */
export interface SaidView {
  readonly turn: number;
  readonly seat: SeatId;
  readonly frame: FrameId;
  /** Moves that it said might follow; `kept` is absent while this seat cannot know. */
  readonly named: readonly { readonly move: MoveId; readonly kept?: boolean }[];
}

export interface CardView {
  readonly id: number;
  readonly turn: number;
  readonly tick: number;
  readonly seat: SeatId;
  readonly move: MoveId; // as carried out
  readonly ordered: MoveId;
  readonly state?: StateId;
  readonly theatre?: TheatreId;
  readonly outcome: Outcome;
  readonly joint: boolean;
  readonly mine: boolean;
  readonly fact: FactId;
  /** Own intent and prediction; a rival's only after the end. */
  readonly intent?: Intent;
  readonly prediction?: Prediction;
  /** The reading given by the other side, once it exists. */
  readonly reading?: Intent;
  /** Change of threat of the reader in the card's theatre (or overall). Absent until this seat's tags are in. */
  readonly seen?: CardPoints & { readonly final: boolean };
  readonly gap?: number; // |predicted - read|, own cards with a prediction
  /** This turn's acts: what they did to the mover's own threat, where they touched it. */
  readonly own?: CardPoints;
  /** This turn's acts: how blocs of a reading seat with a consensus front take them, each by its own theatre weights. */
  readonly blocs?: readonly { readonly bloc: BlocId; readonly seen: CardPoints }[];
}

export interface BlocView {
  readonly id: string;
  readonly support: number; // points: mood (consensus) or elite support (leader)
  readonly threat: number; // the bloc's own threat, points
}

export interface HomeView {
  readonly kind: 'consensus' | 'leader';
  readonly support: number; // 0-100
  readonly blocs: readonly BlocView[];
  readonly regime: number; // 0-1, 1 for consensus
}

export interface CrisisView {
  readonly id: number;
  readonly state: StateId;
  readonly theatre: TheatreId;
  readonly origin: 'accident' | 'event' | 'gamble' | 'ultimatum';
  readonly by?: SeatId;
  readonly rungs: Readonly<Record<SeatId, number>>;
  readonly startRung: number;
  readonly round: number; // 1-based
  readonly rounds: number;
  readonly played: boolean;
  readonly stakes: Readonly<Record<SeatId, { readonly value: number; readonly redLine: number }>>;
  readonly offered: Readonly<Record<SeatId, boolean>>;
  readonly chosen: Readonly<Record<SeatId, boolean>>;
  readonly myChoice?: CrisisChoice;
  readonly options: readonly {
    readonly choice: CrisisChoice;
    readonly legal: boolean;
    readonly refusal?: { readonly key: string; readonly params?: Readonly<Record<string, string | number>> };
    /** Change of home support if chosen, points; rung after it. */
    readonly home: number;
    readonly rung: number;
    readonly capital: number;
    /** Would this be a use of force? */
    readonly force: boolean;
  }[];
  /** Chance that things slip this round if nobody steps down, 0-1. */
  readonly slipChance: number;
  readonly log: readonly {
    readonly round: number;
    readonly choices: Readonly<Record<SeatId, CrisisChoice>>;
    readonly rungs: Readonly<Record<SeatId, number>>;
    readonly slip: boolean;
    /** The slip was a use of force that nobody ordered. */
    readonly incident: boolean;
  }[];
  readonly ended?: 'settlement' | 'freeze' | 'fait-accompli' | 'war' | 'nuclear';
  readonly winner?: SeatId;
}

export interface ScoreView {
  readonly deterrence: number;
  readonly deescalation: number;
  readonly legitimacy: number;
  readonly score: number;
  /** What the figures are made of, for `explain`. */
  readonly parts?: ScoreParts;
}

/** What the end of a turn says. */
export interface AssessView {
  readonly turn: number;
  /** Key of the one-sentence finding with parameters. */
  readonly finding: { readonly key: string; readonly params: Readonly<Record<string, string | number>> };
  readonly drivers: readonly {
    readonly card?: number;
    readonly fact: FactId;
    readonly observer: SeatId;
    readonly theatre: TheatreId;
    readonly points: number;
    readonly channel: Channel | 'shock';
  }[];
  readonly thirdParties: readonly { readonly fact: FactId; readonly state: StateId; readonly kind: FactKind }[];
}

export interface TurnHistory {
  readonly turn: number;
  readonly tick: number;
  readonly threat: Readonly<Record<SeatId, number>>;
  readonly theatres: Readonly<Record<SeatId, Readonly<Record<TheatreId, number>>>>;
  readonly scores: Readonly<Record<SeatId, ScoreView>>;
  readonly rungs: Readonly<Record<TheatreId, number>>;
}

export interface InsightView {
  /** Interval score at 80 % (lower is better), and that of always answering 0 +- 10. */
  readonly intervalScore?: number;
  readonly baseline?: number;
  readonly predictions: number;
  readonly hits: number; // predictions whose band held the reading
  readonly readings: number;
  readonly readingHits: number;
  readonly meanGap?: number;
}

/** What was misread at a cost: the aim of an act, only how much it would alarm, or nothing. */
export type GapKind = 'aim' | 'weight' | 'none';

/** Opened only when the match has ended. */
export interface DebriefView {
  readonly ending: string;
  readonly types: Readonly<Record<SeatId, TypeId>>;
  readonly seed: number;
  readonly threatByTick: Readonly<Record<SeatId, readonly number[]>>;
  /** Three costliest gaps in points, at least one of each desk that has any; `beyond` is signed, plus for alarm. */
  readonly costliest: readonly {
    readonly card: number;
    readonly gap: number;
    readonly beyond: number;
    readonly kind: GapKind;
  }[];
  readonly insight: Readonly<Record<SeatId, InsightView>>;
  readonly boards: readonly {
    readonly turn: number;
    readonly year: number;
    readonly rungs: Readonly<Record<StateId, Readonly<Record<string, AllianceRung>>>>;
    readonly occupied: Readonly<Record<StateId, number>>;
    readonly forces: readonly ForceView[];
    readonly theatreRungs: Readonly<Record<TheatreId, number>>;
    readonly threat: Readonly<Record<SeatId, Readonly<Record<TheatreId, number>>>>;
  }[];
  readonly notes: readonly { readonly seat: SeatId; readonly turn: number; readonly text: string }[];
  readonly firstEstimates: Readonly<Record<SeatId, number | undefined>>;
  readonly wars: number;
  readonly paidShare: Readonly<Record<SeatId, number>>; // true-type value beside the prior mean
  /** The four implications, as shares and points. */
  readonly outcomes: {
    readonly harm: number;
    readonly overridden: number;
    readonly burden: Readonly<Record<SeatId, number>>;
    readonly treatiesInForce: number;
    readonly forumsOpen: number;
    readonly jointActs: number; // offers that were accepted and carried out
    readonly members: Readonly<Record<SeatId, number>>;
  };
}

export interface View {
  readonly level: string;
  readonly audience: Audience;
  readonly options: {
    readonly lens: string;
    readonly difficulty: 'guided' | 'planner' | 'fog';
    readonly changed: number;
    /** What sets the match apart from a usual game: shorter turns, things held still, a script. */
    readonly marks: MatchMarks;
  };
  readonly phase: Phase;
  readonly time: TimeView;
  readonly me?: {
    readonly seat: SeatId;
    readonly capital: number; // free to spend now
    readonly means: number;
    readonly slots: number; // orders allowed this turn
    readonly attention: readonly { readonly reason: FactId; readonly slots: number }[];
    readonly home: HomeView;
    readonly credibility: number;
    readonly standing: StandingInstruction;
    readonly sealed: boolean;
    readonly signalled: boolean;
    readonly ready: boolean;
    readonly tagged: boolean;
    readonly orders: readonly OrderView[];
    readonly firstEstimate?: number;
    readonly notes: readonly { readonly turn: number; readonly text: string }[];
    readonly lastUse: Readonly<Record<MoveId, number>>; // turn of last use
    readonly doorsClosed: readonly TheatreId[];
    /** Classes of move that the seat has pledged not to use for now; acts of restraint stay open. */
    readonly pledged: readonly string[];
    readonly type: TypeId; // own secret brief
    readonly income: number; // capital at the next turn
    readonly upkeep: number; // means a turn that standing forces cost
  };
  readonly rival?: {
    readonly seat: SeatId;
    readonly sealed: boolean;
    readonly signalled: boolean;
    readonly ready: boolean;
    readonly threat: RivalThreatView;
  };
  /** Own threat picture (observers see none before the end). */
  readonly threat?: ThreatView;
  /** By seat and theatre; undefined for a seat whose exact figures this one is not told. */
  readonly ledgers: Readonly<Record<SeatId, Readonly<Record<TheatreId, LedgerTurn>> | undefined>>;
  readonly states: readonly StateView[];
  readonly forces: readonly ForceView[];
  readonly treaties: Readonly<Record<string, TreatyStanding>>;
  readonly forums: Readonly<Record<string, ForumStanding>>;
  readonly verification: number;
  readonly inclusion: number;
  readonly confidence: Readonly<Record<TheatreId, number>>;
  readonly theatreRungs: Readonly<Record<TheatreId, number>>;
  readonly fighting: readonly TheatreId[];
  readonly happened: Readonly<Record<string, number>>; // event id -> tick
  /** Dated events of this turn that this game leaves out: no brief announces them. */
  readonly undrawnEvents: readonly EventId[];
  readonly statements: Readonly<Record<SeatId, FrameId | undefined>>;
  /** All public statements so far, oldest first. */
  readonly said: readonly SaidView[];
  readonly offers: readonly OfferView[];
  readonly cards: readonly CardView[]; // this turn's and earlier ones
  readonly challenges: readonly ChallengeView[]; // all so far
  readonly challengeOffers: readonly ChallengeOffer[]; // ways to ask, in the Read phase
  readonly crises: readonly CrisisView[]; // this turn's
  readonly crisis?: CrisisView; // the one being played
  readonly facts: readonly FactView[];
  readonly assess?: AssessView;
  readonly history: readonly TurnHistory[];
  readonly scores?: Readonly<Record<SeatId, ScoreView>>;
  readonly ending?: string;
  readonly debrief?: DebriefView;
}
