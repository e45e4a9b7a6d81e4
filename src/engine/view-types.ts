/**
 * What one audience may see of a match: plain JSON keyed by ids. Built by `viewFor` field by field (allow-list).
 * A seat's view carries last turn's threat, ledger and cards until the seat has tagged the rival's acts of this turn.
 */
import type { ForceView, StateView } from './board-view-types.ts';
import type { CardView, OfferView, OrderView, SaidView } from './card-view-types.ts';
import type { ChallengeOffer, ChallengeView } from './challenge-view-types.ts';
import type { CrisisView } from './crisis-view-types.ts';
import type { DebriefView } from './debrief-view-types.ts';
import type { FactId, FactKind, StateChange } from './facts.ts';
import type { StandingInstruction } from './input.ts';
import type { LedgerTurn } from './ledger-view-types.ts';
import type { EventId, ForumStanding, FrameId, MoveId, SeatId, TheatreId, TreatyStanding, TypeId } from './level.ts';
import type { MatchMarks } from './rules-options.ts';
import type { Phase } from './state.ts';
import type { RivalThreatView, ThreatView } from './threat-view-types.ts';
import type { OrderTaker } from './turn/open-turn.ts';
import type { AssessView, ScoreView, TurnHistory } from './turn-view-types.ts';

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
  /** From this rung of the ladder on a side uses force. */
  readonly forceRung: number;
  /** Most characters that a note to oneself may have. */
  readonly noteLength: number;
  readonly me?: {
    readonly seat: SeatId;
    readonly capital: number; // free to spend now
    readonly means: number;
    readonly slots: number; // orders allowed this turn
    readonly attention: readonly { readonly reason: FactId; readonly slots: number }[];
    /** Why the turn has fewer orders than usual; empty when it has as many. */
    readonly fewer: readonly OrderTaker[];
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
