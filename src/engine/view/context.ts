/** What a view is built from: the state, the audience, and which snapshot and facts this audience may see. */
import { at } from '../../lib/arrays.ts';
import { sigmoid } from '../../lib/det-math.ts';
import { alarmsOf } from '../model/consensus.ts';
import { type Rules, seatNamed, theatreOfState } from '../rules.ts';
import type { Card, GameState, SeatIndex, Snapshot } from '../state.ts';
import type { Audience } from '../view-types.ts';
import { cardPoints, type Seen } from './ledger-lines.ts';

/** Each part is made when it is first asked for: a bot's look at its own purse needs no facts and no cards. */
export class ViewContext {
  readonly rules: Rules;
  readonly s: GameState;
  readonly audience: Audience;
  /** The seat that looks, if one does. */
  readonly seat: SeatIndex | undefined;
  /** Everything is open after the end. */
  readonly open: boolean;
  #snap: Snapshot | undefined;
  #previous: Snapshot | undefined;
  #factIds: ReadonlyMap<number, number> | undefined;
  #seen: Map<number, Seen> | undefined;

  constructor(rules: Rules, s: GameState, audience: Audience) {
    this.rules = rules;
    this.s = s;
    this.audience = audience;
    this.seat = audience.kind === 'seat' ? seatNamed(rules, audience.seat) : undefined;
    this.open = s.phase === 'ended' && audience.kind !== 'observer';
  }

  /** The last snapshot that this audience may see: not this turn's before its readings are in. */
  get snap(): Snapshot {
    this.#snap ??= knownSnapshot(this.s, this.seat);
    return this.#snap;
  }

  get previous(): Snapshot {
    this.#previous ??= lastBefore(this.s, this.snap.turn) ?? this.snap;
    return this.#previous;
  }

  get factIds(): ReadonlyMap<number, number> {
    this.#factIds ??= visibleFacts(this.s, this.rules, this.seat, this.open, this.snap.tick);
    return this.#factIds;
  }

  /** Cached numbers of cards. */
  get seen(): Map<number, Seen> {
    this.#seen ??= new Map();
    return this.#seen;
  }
}

function mayShowTurn(s: GameState, seat: SeatIndex | undefined): boolean {
  if (s.phase === 'ended') return true;
  return seat === undefined ? false : s.seats[seat].tagged && s.phase !== 'reveal';
}

/** The last snapshot of a turn before this one. */
export function lastBefore(s: GameState, turn: number): Snapshot | undefined {
  for (let k = s.snapshots.length - 1; k >= 0; k -= 1) {
    const snap = s.snapshots[k];
    if (snap !== undefined && snap.turn < turn) return snap;
  }
  return undefined;
}

/** The last snapshot of a card's turn that was taken after the card. */
export function lastWith(s: GameState, card: Card): Snapshot | undefined {
  for (let k = s.snapshots.length - 1; k >= 0; k -= 1) {
    const snap = s.snapshots[k];
    if (snap !== undefined && snap.turn === card.turn && snap.tick >= card.tick) return snap;
  }
  return undefined;
}

/** The newest board that a seat (or an onlooker) may know of. */
function knownSnapshot(s: GameState, seat: SeatIndex | undefined): Snapshot {
  const newest = mayShowTurn(s, seat) ? s.snapshots[s.snapshots.length - 1] : lastBefore(s, s.turn);
  const snap = newest ?? s.snapshots[0];
  if (snap === undefined) throw new RangeError('a match has at least its starting snapshot');
  return snap;
}

/** Overall threat of a seat as its view shows it now, points. */
export function knownAlarm(rules: Rules, s: GameState, seat: SeatIndex): number {
  return mindOf(rules, knownSnapshot(s, seat), seat).overall;
}

/** What a snapshot says of how a seat sees the other. */
export interface Mind {
  readonly rules: Rules;
  readonly snap: Snapshot;
  readonly overall: number; // threat, points
  readonly belief: number; // that the rival is expansionist, 0-1
  readonly alarms: readonly number[]; // of its blocs, as they add to support, points
}

const minds: [Mind | undefined, Mind | undefined] = [undefined, undefined];

/** A snapshot does not change, and several views in turn show the same one: what was counted last is kept for each seat. */
export function mindOf(rules: Rules, snap: Snapshot, i: SeatIndex): Mind {
  const last = minds[i];
  if (last?.snap === snap && last.rules === rules) return last;
  const belief = sigmoid(rules.seats[i].prior + at(snap.belief, i));
  const alarms = alarmsOf(rules, i, snap.threat[i] ?? []);
  const mind = { rules, snap, overall: snapThreat(rules, snap, i), belief, alarms };
  minds[i] = mind;
  return mind;
}

/** Facts that an audience may see, renumbered from 0 so that gaps tell nothing. */
function visibleFacts(
  s: GameState,
  rules: Rules,
  seat: SeatIndex | undefined,
  open: boolean,
  untilTick: number,
): ReadonlyMap<number, number> {
  const ids = new Map<number, number>();
  const name = seat === undefined ? '' : rules.seats[seat].def.id;
  for (const fact of s.facts) {
    const mine = fact.to === 'all' || open || fact.to.includes(name);
    if (!mine || (fact.kind === 'reading-made' && fact.tick > untilTick && !open)) continue;
    ids.set(fact.id, ids.size);
  }
  return ids;
}

export function theatreOfCard(rules: Rules, card: Card): number {
  const { state, theatre } = card.order;
  if (theatre !== undefined) return rules.theatreIndex.get(theatre) ?? -1;
  return state === undefined ? -1 : theatreOfState(rules, rules.stateIndex.get(state) ?? -1);
}

/** A card's number: what it added to the other side's threat by the end of its turn (or so far). */
export function seenOf(v: ViewContext, card: Card): Seen | undefined {
  const cached = v.seen.get(card.id);
  if (cached !== undefined) return cached;
  const snap = lastWith(v.s, card);
  if (snap === undefined) return undefined;
  const observer: SeatIndex = card.seat === 0 ? 1 : 0;
  const points = cardPoints(v.rules, v.s, snap, card.id, observer, theatreOfCard(v.rules, card));
  v.seen.set(card.id, points);
  return points;
}

/** What a card did to its own side's threat; undefined where it left nothing there. */
export function ownOf(v: ViewContext, card: Card): Seen | undefined {
  const snap = lastWith(v.s, card);
  if (snap === undefined) return undefined;
  const seen = cardPoints(v.rules, v.s, snap, card.id, card.seat, theatreOfCard(v.rules, card));
  return seen.forces === 0 && seen.status === 0 && seen.seats === 0 && seen.shock === 0 ? undefined : seen;
}

/** How each bloc of the other side takes a card: threat under the bloc's weights, as its support counts it. */
export function blocsOf(v: ViewContext, card: Card): { readonly bloc: string; readonly seen: Seen }[] {
  const snap = lastWith(v.s, card);
  if (snap === undefined) return [];
  const observer: SeatIndex = card.seat === 0 ? 1 : 0;
  return v.rules.seats[observer].blocs.map((bloc) => ({
    bloc: bloc.def.id,
    seen: cardPoints(v.rules, v.s, snap, card.id, observer, -1, bloc.weight),
  }));
}

/** Have this seat's readings of a card's turn come in (or is the card's turn over)? */
export function cardIsOpen(v: ViewContext, card: Card): boolean {
  return v.open || card.turn < v.s.turn || v.snap.turn >= card.turn;
}

export function bySeat<T>(rules: Rules, value: (i: SeatIndex) => T): Record<string, T> {
  const pair: Record<string, T> = {};
  pair[rules.seats[0].def.id] = value(0);
  pair[rules.seats[1].def.id] = value(1);
  return pair;
}

export function byTheatre<T>(rules: Rules, value: (h: number) => T): Record<string, T> {
  const out: Record<string, T> = {};
  rules.theatres.forEach((id, h) => {
    out[id] = value(h);
  });
  return out;
}

export function snapThreat(rules: Rules, snap: Snapshot, i: SeatIndex): number {
  let total = 0;
  const { weight } = rules.seats[i];
  // Never undefined: engines put each number of a list that may be missing into a box of its own.
  const threat = snap.threat[i] ?? [];
  for (let h = 0; h < rules.theatres.length; h += 1) total += (weight[h] ?? 0) * (threat[h] ?? 0);
  return total;
}
