/**
 * A level with its two seats swapped: each seat gets all that the level gave the other one, under its own id.
 * Array order follows ids, so what seat 0 did in the level is done by seat 1 in the mirror.
 */
import type { GameState, Input, Level, SeatDef } from '../engine/index.ts';

/** Fields whose value, if it is a seat's id, names a seat. An alliance may bear a seat's name, so keys alone decide. */
const NAMES_A_SEAT = new Set(['seat', 'by', 'observer', 'wish']);
/** Fields that hold a record by seat. */
const BY_SEAT = new Set(['support', 'economy']);

type Swap = (id: string) => string;

function swapAll(value: unknown, swap: Swap, key = ''): unknown {
  if (typeof value === 'string') return NAMES_A_SEAT.has(key) ? swap(value) : value;
  if (Array.isArray(value)) return value.map((inner) => swapAll(inner, swap, key));
  if (typeof value !== 'object' || value === null) return value;
  const rename = BY_SEAT.has(key) ? swap : (name: string) => name;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [rename(name), swapAll(inner, swap, name)]));
}

function swapOf(level: Level): Swap {
  const [a, b] = level.seats;
  return (id) => (id === a.id ? b.id : id === b.id ? a.id : id);
}

export function mirrorLevel(level: Level): Level {
  const swap = swapOf(level);
  const [a, b] = level.seats;
  const { seats: _seats, ...rest } = level;
  const swapped = swapAll(rest, swap) as Omit<Level, 'seats'>;
  const as = (data: SeatDef, { id, rival }: SeatDef): SeatDef => ({ ...data, id, rival });
  return { ...swapped, seats: [as(b, a), as(a, b)] };
}

export function mirrorSeat(level: Level, seat: string): string {
  return swapOf(level)(seat);
}

/** The same input in the mirror's match. Cards and offers are found by what they are: their numbers may differ. */
export function mirrorInput(input: Input, from: Pick<GameState, 'cards' | 'openOffers'>, to: GameState): Input {
  if (input.type === 'tag' || input.type === 'challenge') {
    const card = from.cards[input.card];
    const same = to.cards.findIndex(
      (c) =>
        card !== undefined &&
        c.seat !== card.seat &&
        c.turn === card.turn &&
        c.tick === card.tick &&
        c.order.move === card.order.move &&
        c.order.state === card.order.state &&
        c.order.theatre === card.order.theatre &&
        c.joint === card.joint,
    );
    return { ...input, card: same };
  }
  if (input.type === 'accept-offer' || input.type === 'decline-offer') {
    const offer = from.openOffers[input.offer];
    const same = to.openOffers.findIndex(
      (o) =>
        offer !== undefined &&
        o.by !== offer.by &&
        o.turn === offer.turn &&
        o.move === offer.move &&
        o.state === offer.state &&
        o.theatre === offer.theatre,
    );
    return { ...input, offer: same };
  }
  return input;
}

/** One number of a match under a name that says whose it is, so that two matches can be compared. */
export type Figures = ReadonlyMap<string, number>;

/**
 * What is to be compared of a match: threats, scores, desks, third states, cards by what they are. With `swapped`, what
 * belongs to seat 0 is named as if it were seat 1's.
 */
export function figuresOf(s: GameState, swapped: boolean): Figures {
  const out = new Map<string, number>();
  const seat = (i: number) => (swapped ? 1 - i : i);
  const put = (name: string, values: readonly number[]) => {
    for (const [k, value] of values.entries()) out.set(`${name} ${k}`, value);
  };
  const bySeat = (name: string, values: readonly number[]) => {
    for (const [i, value] of values.entries()) out.set(`${name} ${seat(i)}`, value);
  };
  for (const name of DESK) bySeat(name, [s.seats[0][name], s.seats[1][name]]);
  for (const [i, desk] of s.seats.entries()) {
    put(`${seat(i)} support by`, desk.supportBy);
    put(`${seat(i)} shock`, desk.shock);
    put(`${seat(i)} threat`, s.threat[i] ?? []);
    put(`${seat(i)} history`, s.threatHistory[i] ?? []);
  }
  for (const [c, row] of s.states.entries()) {
    for (const name of BOTH) bySeat(`state ${c} ${name}`, row[name]);
    for (const name of ALONE) out.set(`state ${c} ${name}`, row[name]);
    out.set(`state ${c} wish`, row.wish < 0 ? -1 : seat(row.wish));
  }
  put('rung', s.rung);
  put('confidence', s.confidence);
  put('order', [s.verification, s.inclusion, s.rungPoints, s.wars]);
  for (const x of s.crises) {
    bySeat(`crisis ${x.tick} ${x.state} rung`, x.rungs);
    put(`crisis ${x.tick} ${x.state}`, [x.winner < 0 ? -1 : seat(x.winner), x.log.length]);
  }
  for (const [k, snap] of s.snapshots.entries())
    for (const name of SCORES)
      bySeat(
        `${name} ${k}`,
        snap.scores.map((score) => score[name]),
      );
  return out;
}

const DESK = [
  'capital',
  'means',
  'support',
  'regime',
  'credibility',
  'econ',
  'belief',
  'grievance',
  'sanctionsRep',
  'paid',
  'bluffs',
] as const;
const BOTH = ['support', 'economy', 'occupied', 'pressed', 'buffer', 'opening', 'casus'] as const;
const ALONE = ['ready', 'own', 'separatist', 'stability', 'harm', 'overridden', 'protestTick'] as const;
const SCORES = ['deterrence', 'deescalation', 'legitimacy', 'score'] as const;

/** Where two sets of figures differ by more than `slack`, in words. */
export function differences(a: Figures, b: Figures, slack: number): string[] {
  const names = new Set([...a.keys(), ...b.keys()]);
  return [...names].flatMap((name) => {
    const x = a.get(name);
    const y = b.get(name);
    return x !== undefined && y !== undefined && Math.abs(x - y) <= slack ? [] : [`${name}: ${x} and ${y}`];
  });
}
