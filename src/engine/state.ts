/**
 * The whole state of a match: plain JSON, dense arrays indexed by the level's order of seats, theatres, states and so on.
 * Only the authority and the engine see it; everybody else sees a view.
 */

import type { Fact, FactId } from './facts.ts';
import type { ChallengeAnswer, ChallengeKind, CrisisChoice, Offer, Order, StandingInstruction } from './input.ts';
import type { AllianceRung, EventId, ForumStanding, FrameId, Intent, MoveId, TreatyStanding } from './level.ts';
import type { ScoreParts, Scores } from './model/score.ts';
import type { MatchMarks } from './rules-options.ts';

export type Phase = 'brief' | 'signal' | 'orders' | 'reveal' | 'read' | 'crisis' | 'assess' | 'ended';
export type SeatIndex = 0 | 1;

/** What a line of the ledger is kept in: quantities that add. `buffer` is a share of a state's buffer value. */
export type Quantity = 'belief' | 'grievance' | 'inclusion' | 'verification' | 'shock' | 'buffer';

/** One line: what it added when it was entered, and when. Its value now is `entry` times its quantity's fading. */
export interface Line {
  readonly id: number;
  readonly q: Quantity;
  /** Observer: seat index, or -1 for quantities that both share. */
  readonly o: -1 | SeatIndex;
  /** Theatre index for shocks and buffers, else -1. */
  readonly h: number;
  /** State index for buffers, else -1. */
  readonly c: number;
  readonly entry: number; // log-odds, points or share
  readonly tick: number;
  readonly cause: FactId;
  /** The card whose number this line belongs to, or -1. */
  readonly card: number;
}

/** A force that stands forward in a theatre. Wear is computed from its age. */
export interface Deployment {
  readonly id: number;
  readonly seat: SeatIndex; // whose
  readonly h: number; // theatre
  readonly region: string; // region id, for example 'POL'
  readonly force: string; // force kind, for example 'ground'
  units: number; // brigade-like units when stationed, after withdrawals
  off: number; // offensive part of units
  readonly tick: number; // when it arrived
  readonly untilTick: number; // last tick, or -1 for none
  readonly upkeep: number; // means per tick
  readonly notified: boolean;
  readonly cause: FactId;
  readonly card: number;
}

export interface StateRow {
  /** Rung on each alliance's ladder, by alliance index. A change puts another list in its place: snapshots keep this one. */
  rung: readonly AllianceRung[];
  /** Tick on which an accession under way becomes full membership, by alliance index; -1 none. */
  acceding: number[];
  support: number[]; // points, by seat
  economy: number[]; // 0-1 ties, by seat
  ready: number; // 0-1 readiness to join
  own: number; // own forces, units
  occupied: readonly number[]; // share occupied, by occupying seat; changed like `rung`
  separatist: number; // 0-1
  stability: number; // 0-1
  regime: 'democracy' | 'hybrid' | 'autocracy'; // kind of government
  /** Until which tick an opening against this state stands, by the seat that could use it; -1 none. */
  opening: number[];
  casus: number[]; // until which tick a casus belli stands, by seat
  cool: number; // no new attack before this tick
  lastAct: number; // full turn of its last act, counted from 1; -1 none
  buffer: number[]; // share of its buffer value lost, by observing seat
  wish: number; // seat index whose alliance it asks to join, -1 none
  overridden: number; // ticks on which its wish was overridden
  harm: number; // 0-1 civilian harm so far
  pressed: number[]; // memory of coercion, by seat, fading, points
  protestTick: number; // last change of government by protest, -1 none
}

export interface SeatState {
  capital: number; // 0-100
  means: number; // this turn's means left
  supportBy: number[]; // home support by bloc or elite, points
  support: number; // home support, points
  regime: number; // regime security, 0-1 (1 for consensus fronts)
  credibility: number; // 0-1
  sanctionsRep: number; // 0-1
  econ: number; // own multiplier on the economic series
  spendFactor: number; // factor on the spending series
  spendUntil: number; // last tick of that factor
  belief: number; // log-odds that the rival is expansionist, deviation from l0
  grievance: number; // points above the floor
  shock: number[]; // points, by theatre
  habit: number[]; // uses that this seat has seen, fading, by kind of act (`rules.habits`)
  lastUse: number[]; // turn of last use by move, own; 0 never
  thinTick: number[]; // last withdrawal by theatre
  commitUntil: number[]; // last tick of a warning, by theatre
  commitStrength: number[]; // of the warning, by theatre
  attention: { readonly until: number; readonly slots: number; readonly cause: FactId }[];
  frozen: { readonly class: string; readonly until: number }[];
  doorClosed: number[]; // by theatre: no enlargement until this tick, -1 open
  type: number; // index in the level's types of this seat: secret
  standing: StandingInstruction; // for crises that nobody plays out
  orders: PlacedOrder[]; // of this turn
  signalled: boolean; // has made its offers of this turn
  statement: FrameId | '';
  named: readonly MoveId[]; // in this turn's statement
  offers: Offer[]; // made this turn, public once all have signalled
  accepted: number[]; // indices into `openOffers` this seat accepts
  declined: number[]; // and that it turns down
  sealed: boolean; // has sealed its orders of this turn
  ready: boolean;
  tagged: boolean; // all rival cards of the turn tagged
  firstEstimate: number; // 0-100, -1 unset
  notes: { readonly turn: number; readonly text: string }[];
  paid: number; // ticks on which attacking this seat's side would have paid (prior mean)
  bluffs: number; // warnings that were called
  cooldown: number; // no new ultimatum before this tick
}

export interface PlacedOrder extends Order {
  /** Capital set aside when it was placed. */
  readonly capital: number;
  readonly means: number;
}

/** A public statement of a past Signal phase, and which of the moves it named the seat then ordered or offered. */
export interface Said {
  readonly turn: number;
  readonly seat: SeatIndex;
  readonly frame: FrameId;
  readonly named: readonly MoveId[];
  /** Known once all have sealed. */
  kept: readonly MoveId[];
}

/** An offer on the table: made in a Signal phase, open for one more turn if unanswered. */
export interface OpenOffer extends Offer {
  readonly by: SeatIndex;
  readonly turn: number;
  readonly capital: number;
  answered: '' | 'accepted' | 'declined';
}

export type Outcome = 'full' | 'weaker' | 'refused' | 'overtaken' | 'declined';

/** One act of a seat that has been resolved; its number is the sum of its lines. */
export interface Card {
  readonly id: number;
  readonly turn: number;
  readonly tick: number;
  readonly seat: SeatIndex;
  readonly order: Order;
  /** The move carried out: the order's own, or its weaker form. */
  readonly move: string;
  readonly outcome: Outcome;
  readonly fact: FactId;
  readonly joint: boolean;
  /** The rival's reading, once given. */
  reading: Intent | '';
}

/** An act of the other side that a seat called to account in a Read phase. */
export interface Challenge {
  readonly turn: number;
  readonly by: SeatIndex;
  readonly card: number;
  readonly kind: ChallengeKind;
  /** Both have read, and it is public. */
  open: boolean;
  answer: ChallengeAnswer | '';
  fact: FactId;
}

export interface Crisis {
  readonly id: number;
  readonly turn: number;
  readonly tick: number;
  readonly state: number; // state index
  readonly h: number;
  readonly origin: 'accident' | 'event' | 'gamble' | 'ultimatum';
  readonly by: -1 | SeatIndex;
  readonly startRung: number;
  rungs: [number, number]; // on the ladder, by seat
  round: number; // running round, 1-based
  rounds: number; // grows where an incident in the last round asks again
  played: boolean;
  /** Choices of the running round; '' = not yet. */
  choices: [CrisisChoice | '', CrisisChoice | ''];
  bets: [CrisisChoice | '', CrisisChoice | ''];
  offered: [boolean, boolean]; // an offer stands from the last round
  log: {
    readonly choices: readonly [CrisisChoice, CrisisChoice];
    readonly rungs: readonly [number, number];
    readonly slip: boolean;
    readonly incident: boolean; // the slip was a use of force that nobody ordered
  }[];
  ended: '' | 'settlement' | 'freeze' | 'fait-accompli' | 'war' | 'nuclear'; // how it ended, '' while it runs
  winner: -1 | SeatIndex;
  peak: number; // highest rung so far
  readonly fact: FactId;
}

export interface Pending {
  readonly tick: number;
  readonly seat: SeatIndex;
  readonly kind: 'accession' | 'deployment' | 'treaty';
  /** Index of state, deployment template or treaty. */
  readonly ref: number;
  readonly data: Readonly<Record<string, string | number | boolean>>;
  readonly cause: FactId;
  readonly card: number;
}

/** Threat of one seat in one theatre, split; `total` is what is shown. */
export interface ThreatCell {
  readonly total: number;
  readonly forces: number; // lens-weighted points
  readonly status: number;
  readonly seats: number;
  readonly shock: number;
}

/** Board at the end of a turn (or when a played crisis stops it): enough to rebuild ledgers and maps of the past. */
export interface Snapshot {
  readonly turn: number;
  readonly tick: number;
  /** Lines entered so far: those with a lower id are in this snapshot's totals. */
  readonly lines: number;
  readonly belief: readonly number[];
  readonly grievance: readonly number[];
  readonly verification: number;
  readonly inclusion: number;
  /** By seat, theatre: buffer share, force ratio Q, usable offence total, latent part. */
  readonly buffer: readonly (readonly number[])[];
  readonly ratio: readonly (readonly number[])[];
  readonly usable: readonly (readonly number[])[];
  readonly latent: readonly (readonly number[])[];
  readonly shock: readonly (readonly number[])[];
  readonly threat: readonly (readonly number[])[];
  readonly rungs: readonly (readonly string[])[]; // by state, alliance
  readonly occupied: readonly (readonly number[])[]; // by state, seat
  readonly units: readonly {
    readonly seat: SeatIndex;
    readonly h: number;
    readonly region: string;
    readonly force: string;
    readonly units: number;
    readonly off: number;
    readonly card: number;
    readonly cause: FactId;
    readonly id: number;
  }[];
  readonly theatreRung: readonly number[];
  readonly scores: readonly (Scores & { readonly parts: ScoreParts })[];
  readonly credibility: readonly number[];
  readonly support: readonly number[];
  readonly capital: readonly number[];
}

export interface MatchOptions extends MatchMarks {
  readonly lens: string;
  readonly difficulty: 'guided' | 'planner' | 'fog';
  /** Overrides of parameters by name. */
  readonly set: Readonly<Record<string, number>>;
  /** Highest rung allowed, if a teacher lowered the level's cap. */
  readonly rungCap?: number;
}

export interface GameState {
  readonly level: string; // id
  readonly options: MatchOptions; // lens, difficulty, changed parameters
  /** Seed of all chance; never in a view. */
  readonly seed: number;
  /** Seed of the types that are dealt in secret; never in a view. */
  readonly secret: number;
  phase: Phase; // step of the turn
  turn: number; // 1-based
  tick: number; // next tick to run
  seats: [SeatState, SeatState]; // both desks
  states: StateRow[]; // states on the board
  treaties: TreatyStanding[]; // standing, by treaty
  forums: ForumStanding[]; // standing, by forum
  verification: number; // 0-1
  inclusion: number; // 0-1
  confidence: number[]; // 0-1, by theatre
  rung: number[]; // on the ladder, by theatre
  warUntil: number[]; // by theatre: fighting goes on through this tick, -1 none
  deployments: Deployment[]; // forces that stand forward
  pending: Pending[]; // decided, not yet arrived
  openOffers: OpenOffer[]; // offers on the table
  said: Said[]; // public statements so far
  lines: Line[]; // the ledger
  cards: Card[]; // acts resolved so far
  challenges: Challenge[]; // acts called to account so far
  crises: Crisis[]; // all so far
  /** Index of the crisis being played, -1 none. */
  playing: number;
  /** A crisis has been played this turn. */
  crisisPlayed: boolean;
  happened: { readonly event: EventId; readonly tick: number; readonly fact: FactId }[];
  facts: Fact[]; // empty in simulation
  nextFact: number;
  nextLine: number;
  nextUnit: number;
  /** Overall and theatre threat by tick: history[seat][tick], theatre history[seat][h][tick]. */
  threat: number[][]; // current, by seat and theatre
  threatHistory: number[][]; // overall, by seat and tick
  theatreHistory: number[][][]; // by seat, theatre, tick
  rungPoints: number; // points of the ladder so far
  warPeak: number; // highest rung so far
  clash: boolean; // the two sides have fought each other
  nuclear: boolean; // nuclear weapons were used
  wars: number; // crises that reached rung 5
  wishTicks: number; // ticks x states with a wish
  overriddenTicks: number; // of these, ticks on which the wish was overridden
  snapshots: Snapshot[]; // board at the end of each turn
  ending: string; // '' while the match runs
}
