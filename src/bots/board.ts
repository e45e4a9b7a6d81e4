/** The board as one seat weighs it: what each order may point at, and where it holds, is exposed or under attack. */
import { type CompiledSeat, Footings, occupiedBy, type Rules, type View } from '../engine/index.ts';
import { greatest, zeros } from '../lib/arrays.ts';
import { keepShape } from '../lib/keep-shape.ts';
import { type Aim, aimsAtStates, aimsAtTheatres, type BoardAim, NOWHERE } from './aim.ts';
import { type Care, roomForCare } from './courting.ts';
import type { Field, MoveTraits } from './move-traits.ts';
import { type PostsRoom, roomForPosts } from './posts.ts';
import { fieldsFor } from './seat-moves.ts';

/** What moves may point at, and which of it fits as the board stands. */
interface FieldOnBoard {
  /** All states, or all theatres, and which of them these are; at -1 nothing stands. */
  readonly among: readonly BoardAim[];
  readonly indices: readonly number[];
  readonly places: number;
  /** Those that fit now stand first; they are found when they are first asked for after one came to fit, or no longer does. */
  readonly fitting: BoardAim[];
  /** How many of them, -1 until then. */
  count: number;
}

/** The first `count` of a list: it is not cut, as a list that is cut gives up its room. */
export interface Aims {
  readonly fitting: readonly Aim[];
  readonly count: number;
}

const NO_AIMS: Aims = { fitting: [], count: 0 };

function raise(highest: number[], h: number, value: number): void {
  if (value > (highest[h] ?? 0)) highest[h] = value;
}

// A match begins with two boards. Lists are filled one by one, as `map` and `filter` call back for each.

function inTheatres(aims: readonly BoardAim[]): BoardAim[] {
  const inside: BoardAim[] = [];
  for (const aim of aims) if (aim.h >= 0) inside.push(aim);
  return inside;
}

function fieldsOnBoard(fields: readonly Field[], states: readonly BoardAim[], theatres: readonly BoardAim[]) {
  const onBoard: FieldOnBoard[] = [];
  for (const { target, indices, places } of fields)
    onBoard.push({ among: target === 'state' ? states : theatres, indices, places, fitting: [], count: -1 });
  return onBoard;
}

function noneOf(length: number): boolean[] {
  const none: boolean[] = [];
  for (let k = 0; k < length; k += 1) none.push(false);
  return none;
}

const keep = keepShape();

/** The states as one seat weighs them. Read anew when the board has changed: what was read before is then gone. */
export class Board {
  readonly #seat: CompiledSeat;
  readonly #aims: readonly BoardAim[];
  /** Those that can ever be an aim, where they stand, and room for those that have moved. */
  readonly #inTheatres: readonly BoardAim[];
  readonly #footings: Footings<BoardAim>;
  readonly #moved: BoardAim[] = [];
  /** The theatres by index. */
  readonly #theatres: readonly BoardAim[];
  readonly #fields: readonly FieldOnBoard[];
  /** Those on the map that are no one's. */
  readonly #free: BoardAim[] = [];
  /** Was it read before? */
  #known = false;
  readonly #held: boolean[];
  readonly #hosted: boolean[];
  readonly #exposed: number[];
  readonly #courted: number[];
  readonly #halfOpened: number[];
  // Numbers that are 0 first: what begins as undefined is kept in a box.
  readonly #leansFrom: number = 0;
  /** By theatre, what is under attack where nobody fights. */
  readonly calm: readonly boolean[];
  /** How much the dearest state matters to this seat, and how near the reddest line of its own lies. */
  readonly mostValue: number = 0;
  readonly mostRedLine: number = 0;
  /** Room for the targets that are open to a move, filled anew for each: as young as what stands in it, which is quicker. */
  readonly ripe: Aim[];
  /** Room for what forces are worth by theatre, and for how dear states are. */
  readonly posts: PostsRoom;
  readonly care: Care;

  constructor(rules: Rules, seat: CompiledSeat) {
    const rival = rules.seats[seat.rival];
    this.#seat = seat;
    this.#aims = aimsAtStates(rules, seat, rival);
    // As long as it can get: a list that never grows is written quicker.
    this.ripe = this.#aims.slice();
    this.#inTheatres = inTheatres(this.#aims);
    this.#footings = new Footings(seat, rival, this.#inTheatres);
    this.#theatres = aimsAtTheatres(rules);
    this.#fields = fieldsOnBoard(fieldsFor(rules, seat.index), this.#aims, this.#theatres);
    this.#held = noneOf(rules.theatres.length);
    this.#hosted = noneOf(rules.theatres.length);
    this.#exposed = zeros(rules.theatres.length);
    this.#courted = zeros(rules.theatres.length);
    this.#halfOpened = zeros(rules.theatres.length);
    this.#leansFrom = rules.bots.weighing.leansFrom;
    this.posts = roomForPosts(rules.theatres.length);
    this.care = roomForCare(rules.states.length);
    this.calm = noneOf(rules.theatres.length);
    this.mostValue = greatest(seat.value, 0);
    this.mostRedLine = greatest(seat.redLine, 0);
    keep(this);
  }

  read(states: View['states']): this {
    const moved = this.#footings.read(states, this.#moved);
    if (this.#known) this.#refit(moved);
    // States seldom move, so what follows from where they stand is kept.
    if (moved > 0 || !this.#known) this.#stand();
    this.#known = true;
    this.#expose();
    return this;
  }

  /** What follows from the places of all states. */
  #stand(): void {
    for (let h = 0; h < this.#held.length; h += 1) {
      this.#held[h] = false;
      this.#hosted[h] = (this.#seat.home[h] ?? 0) > 0;
      this.#courted[h] = 0;
      this.#halfOpened[h] = 0;
    }
    let free = 0;
    for (const aim of this.#inTheatres) {
      if (!aim.there) continue;
      if (aim.ours) {
        this.#held[aim.h] = true;
        this.#hosted[aim.h] = true;
      } else if (!aim.theirs) {
        this.#free[free] = aim;
        free += 1;
      }
      if (!aim.theirs && aim.rivalRank > 0) raise(this.#courted, aim.h, aim.redLine);
      if (!aim.ours && aim.rank > 0) raise(this.#halfOpened, aim.h, aim.rivalRedLine);
    }
    this.#free.length = free;
  }

  #expose(): void {
    const exposed = this.#exposed;
    for (let h = 0; h < exposed.length; h += 1) exposed[h] = 0;
    for (let k = 0; k < this.#free.length; k += 1) {
      const aim = this.#free[k];
      if (aim !== undefined && aim.welcome > this.#leansFrom) raise(exposed, aim.h, aim.value);
    }
  }

  /** So many states have moved: what may point at either place of one only is to be found anew. */
  #refit(moved: number): void {
    for (let k = 0; k < moved; k += 1) {
      const { placesBefore: before = 0, places: after = 0 } = this.#moved[k] ?? {};
      for (const field of this.#fields) {
        const { places } = field;
        if ((places & before) === 0 ? (places & after) !== 0 : (places & after) === 0) field.count = -1;
      }
    }
  }

  /** What a move of this seat may point at now, as far as steps on both ladders tell. */
  fitting({ field }: MoveTraits): Aims {
    const on = this.#fields[field];
    if (on === undefined) return NO_AIMS;
    if (on.count < 0) {
      const { among, indices, places, fitting } = on;
      let count = 0;
      for (let k = 0; k < indices.length; k += 1) {
        const index = indices[k] ?? -1;
        const aim = index < 0 ? NOWHERE : among[index];
        if (aim === undefined || (aim.places & places) === 0) continue;
        fitting[count] = aim;
        count += 1;
      }
      on.count = count;
    }
    return on;
  }

  /** What a move of either seat points at, by the index of its target. */
  aimOf({ def, theatre }: MoveTraits, index: number): Aim {
    if (def.target === 'state') return this.#aims[index] ?? NOWHERE;
    return this.#theatres[def.target === 'theatre' ? index : theatre] ?? NOWHERE;
  }

  /** Those on the map that are no one's: neither own soil of a seat nor in its alliance. */
  get free(): readonly Aim[] {
    return this.#free;
  }

  /** The states by index. */
  get aims(): readonly Aim[] {
    return this.#aims;
  }

  /** Theatres with a state of the own alliance or own soil. */
  get held(): readonly boolean[] {
    return this.#held;
  }

  /** Theatres where somebody can host forces: such a state, or forces at home there. */
  get hosted(): readonly boolean[] {
    return this.#hosted;
  }

  /** By theatre, the value of the dearest state that leans to this side and that no alliance protects, 0-1. */
  get exposed(): readonly number[] {
    return this.#exposed;
  }

  /** By theatre, the reddest line of this seat, 0-1, that a state on the rival's ladder stands behind. */
  get courted(): readonly number[] {
    return this.#courted;
  }

  /** By theatre, the reddest line of the rival, 0-1, that a state on this seat's ladder stands behind. */
  get halfOpened(): readonly number[] {
    return this.#halfOpened;
  }
}

/** By theatre: is there fighting over land that the rival has taken since the start? */
export function attackedTheatres(rules: Rules, view: View, rival: CompiledSeat): readonly boolean[] {
  return rules.theatres.map((theatre, h) => {
    if (!view.fighting.includes(theatre)) return false;
    return (rules.statesIn[h] ?? []).some((c) => {
      const heldAtStart = rules.level.states[c]?.occupied?.share ?? 0;
      const state = view.states[c];
      return state !== undefined && occupiedBy(state, rival) > heldAtStart;
    });
  });
}
