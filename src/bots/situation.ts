/** What a bot makes of its view at the start of a turn: one pass over forces, cards and states, then plain numbers. */
import {
  type AttackEvaluator,
  type AttackValue,
  attackEvaluator,
  type CompiledSeat,
  type MoveId,
  type Rules,
  type SeatId,
  type StateId,
  type StateView,
  type ThreatView,
  type TypeDef,
  type View,
} from '../engine/index.ts';

export interface Situation {
  readonly view: View;
  readonly rules: Rules;
  readonly seat: CompiledSeat;
  readonly rival: CompiledSeat;
  readonly seatId: SeatId;
  readonly rivalId: SeatId;
  readonly type: TypeDef;
  readonly turn: number;
  /** Own perceived threat, 0-1: overall and by theatre. */
  readonly heat: number;
  readonly heatIn: readonly number[];
  /** How likely the rival is thought to be expansionist, 0-1. */
  readonly belief: number;
  /** Forward units by theatre. */
  readonly own: readonly number[];
  readonly theirs: readonly number[];
  readonly theirOffence: readonly number[];
  /** Severity of the rival's hardest act last turn, -2 to 6; 0 if it did nothing. */
  readonly rivalSeverity: number;
  /** Rival acts of last turn: those that calm (severity below 0) and those that press (2 and more). */
  readonly warmActs: number;
  readonly hardActs: number;
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

/** Whether a state is protected by a side: a member of its alliance, or its own soil. */
export function belongsTo(seat: CompiledSeat, state: StateView): boolean {
  return state.rungs[seat.def.alliance] === 'member' || state.homeOf === seat.def.id;
}

function scanStates(rules: Rules, view: View, seat: CompiledSeat, rival: CompiledSeat) {
  const held = rules.theatres.map(() => false);
  const exposed = rules.theatres.map(() => 0);
  const attacked = rules.theatres.map(() => false);
  const [id, rivalId] = [seat.def.id, rival.def.id];
  for (let c = 0; c < rules.states.length; c += 1) {
    const h = rules.theatreOf[c] ?? -1;
    const state = view.states[c];
    if (h < 0 || state === undefined || !state.exists) continue;
    if (belongsTo(seat, state)) held[h] = true;
    else if (!belongsTo(rival, state) && (state.support[id] ?? 0) > 45) {
      exposed[h] = Math.max(exposed[h] ?? 0, seat.value[c] ?? 0);
    }
    if ((state.occupied[rivalId] ?? 0) > (rules.level.states[c]?.occupied?.share ?? 0) && view.fighting.length > 0) {
      if (view.fighting.includes(rules.theatres[h] ?? '')) attacked[h] = true;
    }
  }
  return { held, exposed, attacked };
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
  const ownUnits = rules.theatres.map(() => 0);
  const theirs = rules.theatres.map(() => 0);
  const theirOffence = rules.theatres.map(() => 0);
  for (const force of view.forces) {
    const h = rules.theatreIndex.get(force.theatre) ?? 0;
    if (force.seat === me.seat) ownUnits[h] = (ownUnits[h] ?? 0) + force.units;
    else {
      theirs[h] = (theirs[h] ?? 0) + force.units;
      theirOffence[h] = (theirOffence[h] ?? 0) + force.offensive;
    }
  }
  const acts = readActs(rules, view);
  const states = scanStates(rules, view, seat, rival);
  const anyAttack = states.attacked.includes(true);
  return {
    view,
    rules,
    seat,
    rival,
    seatId: me.seat,
    rivalId: rival.def.id,
    type,
    turn: view.time.turn,
    ...heatOf(rules, view.threat),
    belief: view.threat?.belief ?? 0,
    own: ownUnits,
    theirs,
    theirOffence,
    rivalSeverity: anyAttack ? Math.max(5, acts.hardest) : acts.hardest,
    warmActs: acts.warm,
    hardActs: acts.hard,
    rebuffed: acts.rebuffed,
    ...states,
    anyAttack,
    attackOn: attacks(rules, view, type),
  };
}
