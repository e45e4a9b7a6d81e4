/** What a seat knows of itself, each field computed when it is read; `toJSON` gives the plain copy. */
import { at, zeros } from '../../lib/arrays.ts';
import type { OrderView } from '../card-view-types.ts';
import type { Order, StandingInstruction } from '../input.ts';
import type { TreatyStanding } from '../level.ts';
import { upkeepOf } from '../model/arms-race.ts';
import { type Forces, forcesAt } from '../model/capability.ts';
import type { ForcesSeen } from '../moves/view-facts.ts';
import type { CompiledMove, Rules } from '../rules.ts';
import type { SeatIndex, SeatState } from '../state.ts';
import { orderTicks } from '../turn/clock.ts';
import { fewerOrders, freeOf, incomeOf, slotsOf } from '../turn/open-turn.ts';
import type { HomeView, View } from '../view-types.ts';
import { CardReader } from './card-reader.ts';
import type { ViewContext } from './context.ts';
import { homeOf } from './home.ts';
import { unitsNow } from './units-now.ts';

type Me = NonNullable<View['me']>;

const NONE: readonly never[] = [];

export class MeReader implements Me {
  readonly #v: ViewContext;
  readonly #i: SeatIndex;
  readonly #seat: SeatState;
  #slots: number | undefined;
  #free: ReturnType<typeof freeOf> | undefined;
  readonly seat: string;

  constructor(v: ViewContext, i: SeatIndex) {
    this.#v = v;
    this.#i = i;
    this.#seat = v.s.seats[i];
    this.seat = v.rules.seats[i].def.id;
  }

  /** Counted when it is first asked for: who reads acts or plays a crisis does not ask. */
  #purse(): ReturnType<typeof freeOf> {
    this.#free ??= freeOf(this.#v.rules, this.#v.s, this.#i);
    return this.#free;
  }

  get capital(): number {
    return this.#purse().capital;
  }

  get means(): number {
    return this.#purse().means;
  }

  get slots(): number {
    this.#slots ??= slotsOf(this.#v.rules, this.#v.s, this.#i);
    return this.#slots;
  }

  get attention(): Me['attention'] {
    const { s, factIds } = this.#v;
    const taken = this.#seat.attention.filter((a) => a.until >= s.tick);
    return taken.map((a) => ({ reason: factIds.get(a.cause) ?? -1, slots: a.slots }));
  }

  get fewer(): Me['fewer'] {
    return fewerOrders(this.#v.rules, this.#v.s, this.#i);
  }

  get home(): HomeView {
    return homeOf(this.#v, this.#i);
  }

  get credibility(): number {
    return this.#seat.credibility;
  }

  get standing(): StandingInstruction {
    return this.#seat.standing;
  }

  get sealed(): boolean {
    return this.#seat.sealed;
  }

  get signalled(): boolean {
    return this.#seat.signalled;
  }

  get ready(): boolean {
    return this.#seat.ready;
  }

  get tagged(): boolean {
    return this.#seat.tagged;
  }

  get orders(): readonly OrderView[] {
    const { orders } = this.#seat;
    return orders.length === 0 ? NONE : orders.map((order, slot) => ({ ...order, slot }));
  }

  /** The same as the state keeps them, without copies. */
  get placed(): readonly Order[] {
    return this.#seat.orders;
  }

  get firstEstimate(): number | undefined {
    return this.#seat.firstEstimate >= 0 ? this.#seat.firstEstimate : undefined;
  }

  get notes(): Me['notes'] {
    return this.#seat.notes;
  }

  get lastUse(): Me['lastUse'] {
    const used: Record<string, number> = {};
    for (const { def, index } of this.#v.rules.movesOf[this.#i]) {
      const turn = this.usedIn(index);
      if (turn > 0) used[def.id] = turn;
    }
    return used;
  }

  /** Turn of the last use of a move by its place, 0 never. */
  usedIn(move: number): number {
    return this.#seat.lastUse[move] ?? 0;
  }

  /** The same of all moves by their places. */
  get uses(): readonly number[] {
    return this.#seat.lastUse;
  }

  /** Units by theatre after wear, without a view of each force. */
  get forces(): ForcesSeen {
    const { rules, s } = this.#v;
    const units = unitsNow(rules, s);
    return { own: units[this.#i], rival: units[rules.seats[this.#i].rival] };
  }

  /** How each treaty stands, in the level's order, without a record of them. */
  get treaties(): readonly TreatyStanding[] {
    return this.#v.s.treaties;
  }

  /** Forces by seat and theatre, of use in attack as well. */
  get forcesOfBoth(): Forces {
    return forcesAt(this.#v.rules, this.#v.s, this.#v.s.tick);
  }

  /** The other side's cards from a turn on. */
  rivalCardsSince(turn: number): readonly CardReader[] {
    return this.cardsSince(turn, this.#v.rules.seats[this.#i].rival);
  }

  /** Own cards from a turn on that were not carried out in full, the newest first. */
  setbacksSince(turn: number): readonly CardReader[] {
    const { cards } = this.#v.s;
    let found: CardReader[] | undefined;
    for (let k = cards.length - 1; k >= 0; k -= 1) {
      const card = cards[k];
      if (card === undefined || card.turn < turn) break;
      if (card.seat !== this.#i || card.outcome === 'full') continue;
      found ??= [];
      found.push(new CardReader(this.#v, card));
    }
    return found ?? NONE;
  }

  /** All cards that are known, both seats' or one's, from a turn on. */
  cardsSince(turn: number, by?: SeatIndex): readonly CardReader[] {
    const { cards } = this.#v.s;
    let from = cards.length;
    // Cards stand in order of time.
    while (from > 0 && (cards[from - 1]?.turn ?? 0) >= turn) from -= 1;
    const readers: CardReader[] = [];
    for (; from < cards.length; from += 1) {
      const card = cards[from];
      if (card !== undefined && (by === undefined || card.seat === by)) readers.push(new CardReader(this.#v, card));
    }
    return readers;
  }

  /** Is there a challenge of this turn that this side has still to answer? */
  get asked(): boolean {
    const { challenges, turn } = this.#v.s;
    for (let k = challenges.length - 1; k >= 0; k -= 1) {
      const x = challenges[k];
      if (x === undefined || x.turn < turn) break;
      if (x.open && x.by !== this.#i && x.answer === '') return true;
    }
    return false;
  }

  get doorsClosed(): readonly string[] {
    const { doorClosed } = this.#seat;
    return this.#v.rules.theatres.filter((_, h) => at(doorClosed, h) >= this.#v.s.tick && doorClosed[h] !== -1);
  }

  get pledged(): readonly string[] {
    const { frozen } = this.#seat;
    return frozen.length === 0 ? NONE : frozen.filter((f) => f.until >= this.#v.s.tick).map((f) => f.class);
  }

  get type(): string {
    return this.#v.rules.seats[this.#i].def.types[this.#seat.type]?.id ?? '';
  }

  get income(): number {
    return incomeOf(this.#v.rules, this.#v.s, this.#i);
  }

  get upkeep(): number {
    return upkeepOf(this.#v.s, this.#i) * orderTicks(this.#v.rules, this.#v.s.turn);
  }

  toJSON(): Me {
    const { seat, capital, means, slots, attention, fewer, home, credibility, standing, sealed, signalled, ready } =
      this;
    const { tagged, orders, firstEstimate, notes, lastUse, doorsClosed, pledged, type, income, upkeep } = this;
    const table = {
      seat,
      capital,
      means,
      slots,
      attention,
      fewer,
      home,
      credibility,
      standing,
      sealed,
      signalled,
      ready,
    };
    return { ...table, tagged, orders, firstEstimate, notes, lastUse, doorsClosed, pledged, type, income, upkeep };
  }
}

/** Turns of the last use of moves by their place in the level's list, 0 never; to be read only. */
export function lastUses(rules: Rules, me: Me): readonly number[] {
  if (me instanceof MeReader) return me.uses;
  const uses = zeros(rules.moves.size);
  for (const { def, index } of rules.moves.values()) uses[index] = me.lastUse[def.id] ?? 0;
  return uses;
}

/** Orders that are placed now; from a reader without copies of them. To be read only. */
export function placedOrders(me: Me): readonly Order[] {
  return me instanceof MeReader ? me.placed : me.orders;
}

/** Turn of the last use of a move, 0 never; from a reader without making the record of all moves. */
export function lastUseOf(me: Me, move: CompiledMove): number {
  return me instanceof MeReader ? me.usedIn(move.index) : (me.lastUse[move.def.id] ?? 0);
}
