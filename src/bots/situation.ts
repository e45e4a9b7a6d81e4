/** What a bot makes of its view at the start of a turn: one pass over forces, cards and states, then plain numbers. */
import {
  type AttackEvaluator,
  type AttackValue,
  attackEvaluator,
  type CompiledSeat,
  type MoveId,
  type Rules,
  rungRank,
  type SeatId,
  type StateId,
  type StateView,
  type ThreatView,
  type TypeDef,
  type View,
  yearOfTick,
} from '../engine/index.ts';
import type { MoveTraits } from './move-traits.ts';

export interface Situation {
  readonly view: View;
  readonly rules: Rules;
  readonly seat: CompiledSeat;
  readonly rival: CompiledSeat;
  readonly seatId: SeatId;
  readonly rivalId: SeatId;
  readonly type: TypeDef;
  readonly turn: number;
  /** Year with a fraction, of the next tick. */
  readonly year: number;
  /** Own perceived threat, 0-1: overall and by theatre. */
  readonly heat: number;
  readonly heatIn: readonly number[];
  /** How likely the rival is thought to be expansionist, 0-1. */
  readonly belief: number;
  /** Forward units by theatre. */
  readonly own: readonly number[];
  readonly theirs: readonly number[];
  /** Severity of the rival's hardest act last turn, -2 to 6; 0 if it did nothing. */
  readonly rivalSeverity: number;
  /** Rival acts of last turn: those that calm (severity below 0) and those that press (2 and more). */
  readonly warmActs: number;
  readonly hardActs: number;
  /** What a move on a state may point at, by state index; none where there is no such state now. */
  readonly aims: readonly (Aim | undefined)[];
  readonly theatreAims: readonly Aim[];
  /** Theatres in which the rival fights or has taken land. */
  readonly attacked: readonly boolean[];
  readonly anyAttack: boolean;
  /** Theatres with a state of the own alliance or own soil. */
  readonly held: readonly boolean[];
  /** By theatre, the value of the dearest state that leans to this side and that no alliance protects, 0-1. */
  readonly exposed: readonly number[];
  /** Moves that a state turned down in the last turns, as `rebuffKey`. */
  readonly rebuffed: ReadonlySet<string>;
  /** The best overt attack on a state for this seat's own type (dEU of model item 8), if any can be made. */
  attackOn(state: StateId): AttackValue | undefined;
}

/** The part of the view that only a seat has. Throws for an observer: a bot is never asked to play one. */
export function own(view: View): NonNullable<View['me']> {
  if (view.me === undefined) throw new TypeError('a bot was given the view of an observer');
  return view.me;
}

/** The aim of a move at a target by index: a state, a theatre, or the theatre that the move itself names. */
export function aimOf(s: Situation, traits: MoveTraits, index: number): Aim | undefined {
  if (traits.def.target === 'state') return s.aims[index];
  return s.theatreAims[traits.def.target === 'theatre' ? index : traits.theatre] ?? NOWHERE;
}

/** A state that said no is not asked the same again for this many turns. */
const REBUFF_TURNS = 4;

export function rebuffKey(move: MoveId, state: number): string {
  return `${state} ${move}`;
}

interface RecentActs {
  hardest: number;
  warm: number;
  hard: number;
  readonly rebuffed: Set<string>;
}

/** What the cards of the last turns say, newest first: cards stand in order of time. */
function readActs(rules: Rules, view: View): RecentActs {
  const acts: RecentActs = { hardest: -2, warm: 0, hard: 0, rebuffed: new Set() };
  const lastTurn = view.time.turn - 1;
  let count = 0;
  const { cards } = view;
  for (let i = cards.length - 1; i >= 0; i -= 1) {
    const card = cards[i];
    if (card === undefined || card.turn <= lastTurn - REBUFF_TURNS) break;
    if (card.mine) {
      if (card.outcome === 'refused' && card.state !== undefined) {
        acts.rebuffed.add(rebuffKey(card.ordered, rules.stateIndex.get(card.state) ?? -1));
      }
    } else if (card.turn === lastTurn) {
      const severity = rules.moves.get(card.move)?.def.signal.severity ?? 0;
      count += 1;
      acts.hardest = Math.max(acts.hardest, severity);
      if (severity < 0) acts.warm += 1;
      if (severity >= 2) acts.hard += 1;
    }
  }
  if (count === 0) acts.hardest = 0;
  return acts;
}

function heatOf(rules: Rules, threat: ThreatView | undefined): { heat: number; heatIn: number[] } {
  const heatIn = rules.theatres.map((_, h) => (threat?.theatres[h]?.total ?? 0) / 100);
  return { heat: (threat?.overall ?? 0) / 100, heatIn };
}

/** What an order may point at, as plain numbers: a state, a theatre, or nothing (`c` and `h` -1). */
export interface Aim {
  readonly state: StateView | undefined;
  readonly c: number;
  readonly h: number;
  /** How much the state matters to this seat, and how near it is to a red line of either side, 0-1. */
  readonly value: number;
  readonly redLine: number;
  readonly rivalRedLine: number;
  /** Public support for this side and for the rival, 0-1. */
  readonly welcome: number;
  readonly rivalWelcome: number;
  /** Member of the alliance, or own soil. */
  readonly ours: boolean;
  readonly theirs: boolean;
  /** Step on the own alliance's ladder, 0 none to 4 member. */
  readonly rank: number;
}

const NOWHERE: Aim = {
  state: undefined,
  c: -1,
  h: -1,
  value: 0,
  redLine: 0,
  rivalRedLine: 0,
  welcome: 0,
  rivalWelcome: 0,
  ours: false,
  theirs: false,
  rank: 0,
};

function aimAt(state: StateView, c: number, h: number, seat: CompiledSeat, rival: CompiledSeat): Aim {
  const { rungs, support } = state;
  const rung = rungs[seat.def.alliance] ?? 'none';
  return {
    state,
    c,
    h,
    value: seat.value[c] ?? 0,
    redLine: seat.redLine[c] ?? 0,
    rivalRedLine: rival.redLine[c] ?? 0,
    welcome: (support[seat.def.id] ?? 0) / 100,
    rivalWelcome: (support[rival.def.id] ?? 0) / 100,
    ours: rung === 'member' || seat.homeRegion[c] === true,
    theirs: rungs[rival.def.alliance] === 'member' || rival.homeRegion[c] === true,
    rank: rungRank(rung),
  };
}

interface Board {
  readonly aims: readonly (Aim | undefined)[];
  readonly held: readonly boolean[];
  readonly exposed: readonly number[];
  readonly attacked: readonly boolean[];
}

/** Support from which a state is taken to lean to this side, 0-1. */
const LEANS = 0.45;

function readBoard(rules: Rules, view: View, seat: CompiledSeat, rival: CompiledSeat): Board {
  const held = rules.theatres.map(() => false);
  const exposed = rules.theatres.map(() => 0);
  const attacked = rules.theatres.map(() => false);
  const fighting = rules.theatres.map((theatre) => view.fighting.includes(theatre));
  const { states } = view;
  const aims = rules.states.map((_, c) => {
    const h = rules.theatreOf[c] ?? -1;
    const state = states[c];
    if (h < 0 || state === undefined || !state.exists) return undefined;
    const aim = aimAt(state, c, h, seat, rival);
    if (aim.ours) held[h] = true;
    else if (!aim.theirs && aim.welcome > LEANS) exposed[h] = Math.max(exposed[h] ?? 0, aim.value);
    const heldAtStart = rules.level.states[c]?.occupied?.share ?? 0;
    if (fighting[h] === true && (state.occupied[rival.def.id] ?? 0) > heldAtStart) attacked[h] = true;
    return aim;
  });
  return { aims, held, exposed, attacked };
}

function readForces(rules: Rules, view: View, seat: SeatId): { own: readonly number[]; theirs: readonly number[] } {
  const own = rules.theatres.map(() => 0);
  const theirs = rules.theatres.map(() => 0);
  for (const force of view.forces) {
    const h = rules.theatreIndex.get(force.theatre) ?? 0;
    const units = force.seat === seat ? own : theirs;
    units[h] = (units[h] ?? 0) + force.units;
  }
  return { own, theirs };
}

/** The equation is set up when it is first asked for: most turns hold no opening. */
function attacks(rules: Rules, view: View, type: TypeDef): Situation['attackOn'] {
  let evaluator: AttackEvaluator | undefined;
  return (state) => {
    evaluator ??= attackEvaluator(rules, view);
    return evaluator?.best(state, type);
  };
}

/** Reads the view. Everything here could be read off the screen by a person in that seat. */
export function readSituation(rules: Rules, view: View): Situation {
  const me = own(view);
  const index = rules.seatIndex.get(me.seat) ?? 0;
  const seat = rules.seats[index];
  const rival = rules.seats[seat.rival];
  const type = seat.def.types.find((each) => each.id === me.type) ?? seat.def.types[0];
  if (type === undefined) throw new RangeError(`seat ${me.seat} has no types`);
  const forces = readForces(rules, view, me.seat);
  const acts = readActs(rules, view);
  const board = readBoard(rules, view, seat, rival);
  const anyAttack = board.attacked.includes(true);
  return {
    view,
    rules,
    seat,
    rival,
    seatId: me.seat,
    rivalId: rival.def.id,
    type,
    turn: view.time.turn,
    year: yearOfTick(rules.level, view.time.tick),
    ...heatOf(rules, view.threat),
    belief: view.threat?.belief ?? 0,
    ...forces,
    rivalSeverity: anyAttack ? Math.max(5, acts.hardest) : acts.hardest,
    warmActs: acts.warm,
    hardActs: acts.hard,
    rebuffed: acts.rebuffed,
    ...board,
    theatreAims: rules.theatres.map((_, h) => ({ ...NOWHERE, h })),
    anyAttack,
    attackOn: attacks(rules, view, type),
  };
}
