/** What an order may point at, and how it stands between the two seats now. */
import {
  type AllianceRung,
  type CompiledSeat,
  type Footing,
  type Rules,
  rungRank,
  type Stance,
  type StateView,
} from '../engine/index.ts';
import { at } from '../lib/arrays.ts';
import { ANY_PLACE, placeBit } from './gate.ts';

/** What an order may point at, as plain numbers: a state, a theatre, or nothing (`c` and `h` -1). */
export interface Aim {
  /** A state that is not on the map, or in no theatre, is no aim. */
  readonly there: boolean;
  /** Where it stands on both ladders, as a bit (`placeBit`): every place for what stands on none, 0 for no aim. */
  readonly places: number;
  readonly state: StateView | undefined;
  readonly c: number;
  readonly h: number;
  /** That of the two which an order names. */
  readonly index: number;
  /** How much the state matters to this seat, and how near it is to a red line of either side, 0-1. */
  readonly value: number;
  readonly redLine: number;
  readonly rivalRedLine: number;
  /** Public support for this side and for the rival, 0-1. */
  readonly welcome: number;
  readonly rivalWelcome: number;
  /** The index of the seat whose side it wishes to join, -1 for none. */
  readonly wish: number;
  /** Member of the alliance, or own soil. */
  readonly ours: boolean;
  readonly theirs: boolean;
  /** Step on either alliance's ladder, 0 none to 4 member. */
  readonly rank: number;
  readonly rivalRank: number;
}

/** One class for every kind of aim: what reads them all stays quick. */
export class BoardAim implements Aim, Footing {
  there: boolean;
  // Numbers are 0 first: what begins as undefined is kept in a box, and looked at before each use.
  places = 0;
  /** Those before it last came, went or took a step. */
  placesBefore = 0;
  state: StateView | undefined = undefined;
  stance: Stance | undefined = undefined;
  readonly c: number = 0;
  readonly h: number = 0;
  readonly index: number = 0;
  readonly value: number = 0;
  readonly redLine: number = 0;
  readonly rivalRedLine: number = 0;
  welcome = 0;
  rivalWelcome = 0;
  wish = -1;
  ours = false;
  theirs = false;
  rank = 0;
  rivalRank = 0;
  rungs: readonly AllianceRung[] | undefined = undefined;
  rung: AllianceRung = 'none';
  rivalRung: AllianceRung = 'none';

  constructor(h: number, c = -1, seat?: CompiledSeat, rival?: CompiledSeat) {
    this.c = c;
    this.h = h;
    this.index = c >= 0 ? c : h;
    // What is in no theatre is never an aim, and never read.
    this.there = c < 0 || h >= 0;
    this.places = this.there ? ANY_PLACE : 0;
    this.value = at(seat?.value, c);
    this.redLine = at(seat?.redLine, c);
    this.rivalRedLine = at(rival?.redLine, c);
  }

  stand(seat: CompiledSeat, rival: CompiledSeat): boolean {
    this.placesBefore = this.places;
    this.ours = this.rung === 'member' || seat.homeRegion[this.c] === true;
    this.theirs = this.rivalRung === 'member' || rival.homeRegion[this.c] === true;
    this.rank = rungRank(this.rung);
    this.rivalRank = rungRank(this.rivalRung);
    this.places = this.there ? placeBit(this.rank, this.rivalRank) : 0;
    return this.places !== this.placesBefore;
  }
}

/** What a move without a place points at. */
export const NOWHERE = new BoardAim(-1);

/** A state in no theatre: never an aim, and never read. */
const OUTSIDE = new BoardAim(-1, 0);

/** The states as one seat may point at them, by index. One by one, as `map` makes lists that might have gaps. */
export function aimsAtStates(rules: Rules, seat: CompiledSeat, rival: CompiledSeat): readonly BoardAim[] {
  const aims: BoardAim[] = [];
  for (let c = 0; c < rules.states.length; c += 1) {
    const h = rules.theatreOf[c] ?? -1;
    aims[c] = h < 0 ? OUTSIDE : new BoardAim(h, c, seat, rival);
  }
  return aims;
}

const theatreAims = new WeakMap<Rules, readonly BoardAim[]>();

/** The theatres of a level as aims, by index. */
export function aimsAtTheatres(rules: Rules): readonly BoardAim[] {
  let aims = theatreAims.get(rules);
  if (aims === undefined) {
    aims = rules.theatres.map((_, h) => new BoardAim(h));
    theatreAims.set(rules, aims);
  }
  return aims;
}
