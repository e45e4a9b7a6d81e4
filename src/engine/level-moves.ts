/** Moves of a level: conditions, the closed vocabulary of effects, and what an observer could see of a move. */
import type {
  AllianceId,
  AllianceRung,
  BlocId,
  EventId,
  ForceKind,
  ForumId,
  ForumStanding,
  FrameId,
  Intent,
  MoveClass,
  MoveId,
  SeatId,
  SourceId,
  StateId,
  TheatreId,
  TreatyId,
  TreatyStanding,
  TypeId,
} from './level.ts';

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
export type NeedNow = { readonly kind: 'host-consents' } | { readonly kind: 'still'; readonly condition: Condition };

/** The closed vocabulary. Each kind is implemented once, in `moves/effects`. `state`, `theatre` undefined: the order's target. */
export type Effect =
  | {
      readonly kind: 'set-rung';
      readonly rung: AllianceRung;
      readonly state?: StateId;
      readonly side?: Side;
      readonly accession?: boolean;
    }
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
  | {
      readonly kind: 'treaty';
      readonly treaty: TreatyId;
      readonly act: 'sign' | 'enter' | 'suspend' | 'leave' | 'resume';
      readonly inTicks?: number;
    }
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
  /* Kinds below are used by events, which name their seat or state; an opening without one is at the order's target. */
  | { readonly kind: 'occupy'; readonly state: StateId; readonly by: SeatId; readonly share: number }
  | { readonly kind: 'opening'; readonly state?: StateId; readonly seat: SeatId; readonly ticks: number }
  | { readonly kind: 'support'; readonly state: StateId; readonly seat: SeatId; readonly points: number }
  | {
      readonly kind: 'government';
      readonly state: StateId;
      readonly byProtest: boolean;
      readonly regime?: 'democracy' | 'hybrid' | 'autocracy';
    }
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
  /** The other seat's name for the same joint step: what both offer is agreed, and paid, once. */
  readonly counterpart?: MoveId;
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
