/**
 * Plays a seat by keyed chance among everything that the rules allow: orders with and without predictions, persuasion
 * and late starts, changes of mind, offers, crises, notes. Uses only the engine, so that it runs in a browser too.
 */
import {
  CHALLENGE_KINDS,
  check,
  checkInput,
  checkOffer,
  draw,
  type GameState,
  INTENTS,
  type Input,
  isChallengeable,
  lazyView,
  type Order,
  play,
  type Rules,
  type SeatId,
  type View,
} from '../../src/engine/index.ts';

/** A number in [0, 1) for what it is asked for. */
export type Chance = (purpose: string, n?: number) => number;

export function pick<T>(list: readonly T[], chance: number): T | undefined {
  return list[Math.floor(chance * list.length)];
}

/** Chance of one seat in one phase of one turn. */
export function chanceOf(seed: number, seat: SeatId, view: View): Chance {
  const round = view.crisis === undefined ? 0 : view.crisis.id * 16 + view.crisis.round;
  return (purpose, n = 0) => draw(seed, view.time.turn, purpose, seat, `${view.phase} ${round}`, n);
}

type Place = Pick<Order, 'state' | 'theatre'>;

/** Every place that a move could point at, legal or not. */
function placesOf(rules: Rules, move: string): Place[] {
  const def = rules.moves.get(move)?.def;
  if (def === undefined || def.target === 'none') return [{}];
  if (def.target === 'theatre') return (def.targets ?? rules.theatres).map((theatre) => ({ theatre }));
  return (def.targets ?? rules.states).map((state) => ({ state }));
}

/** Draws before a desk gives up for want of a legal order: many, since most places are wrong for most moves. */
const TRIES = 40;

/** A legal order, or undefined if none was drawn. Moves are drawn first, so that one with many places is not favoured. */
export function randomOrder(rules: Rules, view: View, chance: Chance, n: number): Order | undefined {
  const seat = rules.seatIndex.get(view.me?.seat ?? '') ?? 0;
  const moves = rules.movesOf[seat].filter((m) => !m.def.joint && m.def.internal !== true);
  for (let t = 0; t < TRIES; t += 1) {
    const key = n * TRIES + t;
    const move = pick(moves, chance('move', key));
    const place = move === undefined ? undefined : pick(placesOf(rules, move.def.id), chance('place', key));
    if (move === undefined || place === undefined) continue;
    const order: Order = { move: move.def.id, ...place, intent: pick(INTENTS, chance('intent', key)) ?? 'deter' };
    if (check(rules, view, order).length === 0) return embellished(view, order, chance, n);
  }
  return undefined;
}

/** Adds a prediction, a late start, or money for persuasion, each now and then. */
function embellished(view: View, order: Order, chance: Chance, n: number): Order {
  const centre = Math.floor(chance('centre', n) * 71) - 20;
  const width = Math.floor(chance('width', n) * 12);
  const ticks = view.time.toTick - view.time.fromTick + 1;
  return {
    ...order,
    ...(chance('late', n) < 0.3 ? { startIn: Math.floor(chance('start', n) * ticks) } : {}),
    ...(chance('predicts', n) < 0.7
      ? { prediction: { centre, low: Math.max(-20, centre - width), high: Math.min(50, centre + width) } }
      : {}),
    ...(chance('persuades', n) < 0.15 ? { persuasion: 4 } : {}),
  };
}

/** Up to three own moves that a statement names, each once; often none. */
function randomNames(rules: Rules, seat: 0 | 1, chance: Chance): string[] {
  const own = rules.movesOf[seat].filter((m) => m.def.internal !== true);
  const names = [0, 1, 2].flatMap((n) =>
    chance('names', n) < 0.5 ? [] : (pick(own, chance('name', n))?.def.id ?? []),
  );
  return [...new Set(names)];
}

function signal(rules: Rules, view: View, chance: Chance, prefers: (move: string) => boolean): Input {
  if (chance('silent') < 0.25) return { type: 'pass-signal' };
  const frame = pick(rules.level.frames, chance('frame'));
  const seat = rules.seatIndex.get(view.me?.seat ?? '') ?? 0;
  const open = rules.movesOf[seat].flatMap((m) =>
    m.def.joint && m.def.internal !== true ? placesOf(rules, m.def.id).map((p) => ({ move: m.def.id, ...p })) : [],
  );
  const legal = open.filter((x) => checkOffer(rules, view, x).length === 0);
  const wanted = legal.filter((x) => prefers(x.move));
  const offer = pick(wanted.length > 0 ? wanted : legal, chance('offer'));
  const input: Input = {
    type: 'signal',
    offers: offer !== undefined && chance('offers') < 0.7 ? [offer] : [],
    ...(frame === undefined ? {} : { frame, named: randomNames(rules, seat, chance) }),
  };
  return checkInput(rules, view, input).length === 0 ? input : { type: 'pass-signal' };
}

/** Steps of an Orders phase: offers first, then orders with second thoughts, then the seal. */
function order(rules: Rules, view: View, chance: Chance, n: number, prefer?: Preference): Input | undefined {
  const me = view.me;
  if (me === undefined || me.sealed) return undefined;
  const offer = view.offers.find((o) => !o.mine && o.status === 'open');
  if (n === 0 && offer !== undefined && chance('accepts') < 0.6) {
    const accept: Input = { type: 'accept-offer', offer: offer.index };
    if (checkInput(rules, view, accept).length === 0) return accept;
  }
  if (n === 1 && chance('standing') < 0.5)
    return {
      type: 'standing',
      instruction: pick(['step-down', 'hold', 'match'] as const, chance('which')) ?? 'hold',
    };
  const wanted = me.orders.length < me.slots ? prefer?.(rules, view) : undefined;
  if (wanted !== undefined) return { type: 'place', order: wanted };
  if (n >= 8 || chance('enough', n) < 0.12) return { type: 'seal' };
  if (me.orders.length > 0 && chance('regrets', n) < 0.1)
    return { type: 'withdraw', slot: Math.floor(chance('slot', n) * me.orders.length) };
  if (me.orders.length > 1 && chance('reorders', n) < 0.1)
    return { type: 'reorder', from: 0, to: me.orders.length - 1 };
  const next = me.orders.length < me.slots ? randomOrder(rules, view, chance, n) : undefined;
  if (next === undefined) return { type: 'seal' };
  const place: Input = { type: 'place', order: next };
  // Persuasion may cost more than a seat has left, and a late start may miss a short turn.
  return checkInput(rules, view, place).length === 0 ? place : { type: 'seal' };
}

/** How a driver plays a crisis; by chance among the legal choices unless told otherwise. */
export type CrisisPolicy = (view: View, chance: Chance) => Input;

/** An order that is to be tried before any other, if there is one that is legal. */
export type Preference = (rules: Rules, view: View) => Order | undefined;

/** Ways in which a driver leaves pure chance. */
export interface Habits {
  readonly crisis?: CrisisPolicy;
  readonly prefer?: Preference;
  /** Joint moves to be offered before any other, if one of them can be. */
  readonly preferOffer?: (move: string) => boolean;
}

function anyChoice(view: View, chance: Chance): Input {
  const legal = view.crisis?.options.filter((o) => o.legal).map((o) => o.choice) ?? [];
  const bet = pick(['step-down', 'hold', 'offer', 'step-up'] as const, chance('bet'));
  return {
    type: 'crisis',
    choice: pick(legal, chance('choice')) ?? 'hold',
    ...(bet === undefined || chance('bets') < 0.5 ? {} : { bet }),
  };
}

/** Answers what it was asked, or now and then calls an act to account. */
function challengeInput(rules: Rules, view: View, chance: Chance, n: number): Input | undefined {
  const now = view.challenges.filter(({ turn }) => turn === view.time.turn);
  const asked = now.find((each) => each.open && !each.mine);
  if (asked !== undefined) {
    const answer = pick(
      asked.options.filter(({ legal }) => legal),
      chance('answer', n),
    )?.answer;
    return asked.answer === undefined && answer !== undefined ? { type: 'answer-challenge', answer } : undefined;
  }
  const card =
    chance('challenges') < 0.5
      ? pick(
          view.cards.filter((c) => isChallengeable(view, c)),
          chance('card'),
        )
      : undefined;
  const kind = pick(CHALLENGE_KINDS, chance('challenge-kind'));
  if (card === undefined || kind === undefined) return undefined;
  const input: Input = { type: 'challenge', card: card.id, kind };
  return checkInput(rules, view, input).length === 0 ? input : undefined;
}

/** The next input of a seat in the running phase, or undefined when it has nothing more to do. `n` counts its inputs. */
export function nextInput(
  rules: Rules,
  view: View,
  chance: Chance,
  n: number,
  { crisis = anyChoice, prefer, preferOffer = () => false }: Habits = {},
): Input | undefined {
  const me = view.me;
  if (me === undefined) return undefined;
  switch (view.phase) {
    case 'brief':
      if (n === 0 && view.time.turn === view.time.firstTurn)
        return { type: 'first-estimate', percent: Math.floor(chance('war') * 101) };
      return me.ready ? undefined : { type: 'ready' };
    case 'signal':
      return me.signalled ? undefined : signal(rules, view, chance, preferOffer);
    case 'orders':
      return order(rules, view, chance, n, prefer);
    case 'reveal':
      return me.ready ? undefined : { type: 'ready' };
    case 'read': {
      const card = view.cards.find((c) => !c.mine && !c.joint && c.turn === view.time.turn && c.reading === undefined);
      if (card !== undefined)
        return { type: 'tag', card: card.id, reading: pick(INTENTS, chance('reading', n)) ?? 'deter' };
      return me.ready ? undefined : (challengeInput(rules, view, chance, n) ?? { type: 'ready' });
    }
    case 'crisis':
      return view.crisis?.myChoice === undefined ? crisis(view, chance) : undefined;
    case 'assess':
      if (n === 0 && chance('writes') < 0.3) return { type: 'note', text: `Turn ${view.time.turn}` };
      return me.ready ? undefined : { type: 'ready' };
    case 'ended':
      return undefined;
  }
}

export interface Step {
  readonly seat: SeatId;
  readonly input: Input;
}

export interface RandomPlay {
  readonly seed: number;
  /** Stops before this is true of the state. */
  readonly until?: (state: GameState) => boolean;
  /** Sees each accepted input and the state after it. */
  readonly after?: (step: Step, state: GameState) => void;
  readonly habits?: Habits;
  readonly facts?: boolean;
  /** Sees the state after each tick. */
  readonly afterTick?: (state: GameState) => void;
}

/** More inputs than any match has. */
const MOST_INPUTS = 20_000;

/** Plays a match on with both seats at random; which of them acts first is drawn too. Throws if an input is refused. */
export function playRandomly(rules: Rules, state: GameState, options: RandomPlay): void {
  const { seed, until, after, habits, facts = true, afterTick } = options;
  const ids = rules.seats.map((s) => s.def.id);
  let place = '';
  let counts = new Map<SeatId, number>();
  for (let total = 0; total < MOST_INPUTS; total += 1) {
    if (state.phase === 'ended' || until?.(state) === true) return;
    const here = `${state.turn} ${state.phase} ${state.crises[state.playing]?.round ?? 0}`;
    if (here !== place) counts = new Map();
    place = here;
    const flip = draw(seed, state.turn, 'who', state.phase, total) < 0.5;
    let moved = false;
    for (const seat of flip ? ids : [...ids].reverse()) {
      const view = lazyView(rules, state, { kind: 'seat', seat });
      const n = counts.get(seat) ?? 0;
      const input = nextInput(rules, view, chanceOf(seed, seat, view), n, habits);
      if (input === undefined) continue;
      const result = play(rules, state, seat, input, { facts, ...(afterTick === undefined ? {} : { afterTick }) });
      if (!result.ok)
        throw new Error(`${seat} in ${here}: ${JSON.stringify(input)} refused: ${JSON.stringify(result.error)}`);
      counts.set(seat, n + 1);
      after?.({ seat, input }, state);
      moved = true;
      break;
    }
    if (!moved) throw new Error(`nobody has anything to do in ${here}`);
  }
  throw new Error(`a match of ${rules.level.id} did not end (turn ${state.turn}, ${state.phase})`);
}
