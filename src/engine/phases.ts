/** The turn: inputs in, phases forward. Accepts or refuses one input of one seat; nothing is drawn before all have sealed. */
import { clamp } from '../lib/det-math.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { Input, Order, Refusal } from './input.ts';
import { endingOf } from './model/score.ts';
import { updateThreat } from './model/threat.ts';
import { priceOf } from './moves/check.ts';
import { checkInput } from './moves/check-input.ts';
import type { CompiledMove, Rules } from './rules.ts';
import type { Crisis, GameState, PlacedOrder, SeatIndex } from './state.ts';
import { callToAccount, publishChallenges, settleChallenges } from './turn/challenge.ts';
import { lastTick } from './turn/clock.ts';
import { type Context, emit, makeContext, other, seatId, type Watch } from './turn/context.ts';
import { counterpartOf } from './turn/counterpart.ts';
import { playRound } from './turn/crisis-round.ts';
import { openTurn } from './turn/open-turn.ts';
import { takeSnapshot } from './turn/snapshot.ts';
import { holdToStatements, publishStatement } from './turn/statements.ts';
import { runTick } from './turn/tick.ts';
import { knownAlarm } from './view/context.ts';
import { lazyView } from './view/index.ts';

export interface PlayOptions extends Watch {
  /** Keep facts in the state (a match) or only count them (a simulation). */
  readonly facts?: boolean;
  /** Skip the check of an input that the caller has checked on the same view (simulation with legal bots). */
  readonly trusted?: boolean;
}

const PLAYED: Result<void, Refusal[]> = ok(undefined);

/** Plays one input for a seat on a draft of the state. A refused input leaves the draft untouched. */
export function play(
  rules: Rules,
  s: GameState,
  seat: string,
  input: Input,
  options: PlayOptions = {},
): Result<void, Refusal[]> {
  const i = rules.seatIndex.get(seat);
  if (i === undefined) return err([{ key: 'unknown-seat' }]);
  if (options.trusted !== true) {
    const refusals = checkInput(rules, lazyView(rules, s, { kind: 'seat', seat }), input);
    if (refusals.length > 0) return err(refusals);
  }
  const ctx = makeContext(rules, s, options.facts !== false, options);
  accept(ctx, i, input);
  advance(ctx);
  return PLAYED;
}

function accept(ctx: Context, i: SeatIndex, input: Input): void {
  const { rules, s } = ctx;
  const seat = s.seats[i];
  switch (input.type) {
    case 'ready':
      seat.ready = true;
      break;
    case 'first-estimate':
      seat.firstEstimate = input.percent;
      break;
    case 'signal':
    case 'pass-signal':
      signal(ctx, i, input);
      break;
    case 'place': {
      const move = rules.moves.get(input.order.move);
      const capital = move === undefined ? 0 : priceNow(rules, s, i, move, input.order.persuasion ?? 0);
      // Field by field: putting them in with the copy is slow.
      const placed: { -readonly [K in keyof PlacedOrder]?: PlacedOrder[K] } & Order = { ...input.order };
      placed.capital = capital;
      placed.means = move?.def.means ?? 0;
      seat.orders.push(placed as PlacedOrder);
      break;
    }
    case 'withdraw':
      seat.orders.splice(input.slot, 1);
      break;
    case 'reorder': {
      const [moved] = seat.orders.splice(input.from, 1);
      if (moved !== undefined) seat.orders.splice(input.to, 0, moved);
      break;
    }
    case 'accept-offer':
      if (!seat.accepted.includes(input.offer)) seat.accepted.push(input.offer);
      seat.declined = seat.declined.filter((x) => x !== input.offer);
      break;
    case 'decline-offer':
      seat.accepted = seat.accepted.filter((x) => x !== input.offer);
      if (!seat.declined.includes(input.offer)) seat.declined.push(input.offer);
      break;
    case 'standing':
      seat.standing = input.instruction;
      break;
    case 'seal':
    case 'unseal':
      seat.sealed = input.type === 'seal';
      break;
    case 'tag':
      tag(s, i, input.card, input.reading);
      break;
    case 'challenge':
    case 'answer-challenge':
      callToAccount(ctx, i, input);
      break;
    case 'crisis': {
      const crisis = playing(s);
      if (crisis === undefined) break;
      crisis.choices[i] = input.choice;
      crisis.bets[i] = input.bet ?? '';
      break;
    }
    case 'note':
      seat.notes = [...seat.notes.filter((n) => n.turn !== s.turn), { turn: s.turn, text: input.text }];
      break;
  }
}

/** The same price that the seat was shown: by the alarm that it knows of. */
function priceNow(rules: Rules, s: GameState, i: SeatIndex, move: CompiledMove, persuasion: number): number {
  const alarm = move.conciliatory ? knownAlarm(rules, s, i) : 0;
  return priceOf(rules, move, { lastUse: s.seats[i].lastUse[move.index] ?? 0, turn: s.turn, alarm }, persuasion);
}

function signal(ctx: Context, i: SeatIndex, input: Extract<Input, { type: 'signal' | 'pass-signal' }>): void {
  const seat = ctx.s.seats[i];
  seat.signalled = true;
  if (input.type === 'pass-signal') return;
  seat.statement = input.frame ?? '';
  seat.named = [...(input.named ?? [])];
  seat.offers = [...input.offers];
}

function tag(s: GameState, i: SeatIndex, cardId: number, reading: Extract<Input, { type: 'tag' }>['reading']): void {
  const card = s.cards[cardId];
  if (card !== undefined) card.reading = reading;
  s.seats[i].tagged = untagged(s, i, 1).length === 0;
}

/** Rival cards of this turn that the seat has still to read, at most so many of the last. Joint acts are known to both and need no reading. */
export function untagged(s: GameState, i: SeatIndex, most = Number.POSITIVE_INFINITY): number[] {
  const ids: number[] = [];
  // Cards are in order of time: those of this turn stand at the end.
  for (let k = s.cards.length - 1; k >= 0 && ids.length < most; k -= 1) {
    const card = s.cards[k];
    if (card === undefined || card.turn < s.turn) break;
    if (card.seat !== i && !card.joint && card.reading === '') ids.push(card.id);
  }
  return ids.reverse();
}

/** Moves on as far as the inputs allow. */
function advance(ctx: Context): void {
  const { s } = ctx;
  const [first, second] = s.seats;
  const ready = first.ready && second.ready;
  switch (s.phase) {
    case 'brief':
      if (ready) enter(s, 'signal');
      break;
    case 'signal':
      if (first.signalled && second.signalled) closeSignal(ctx);
      break;
    case 'orders':
      if (first.sealed && second.sealed) sealAll(ctx);
      break;
    case 'reveal':
      if (ready) enter(s, 'read');
      break;
    case 'read':
      if (ready && first.tagged && second.tagged) afterRead(ctx);
      break;
    case 'crisis':
      advanceCrisis(ctx);
      break;
    case 'assess':
      if (ready) nextTurn(ctx);
      break;
    case 'ended':
      break;
  }
}

function enter(s: GameState, phase: GameState['phase']): void {
  s.phase = phase;
  for (const seat of s.seats) seat.ready = false;
}

/** Statements and offers become public together. */
function closeSignal(ctx: Context): void {
  const { rules, s } = ctx;
  for (const i of rules.order) {
    const seat = s.seats[i];
    publishStatement(ctx, i);
    for (const offer of seat.offers) {
      const move = rules.moves.get(offer.move);
      if (move === undefined) continue;
      s.openOffers.push({ ...offer, by: i, turn: s.turn, capital: priceNow(rules, s, i, move, 0), answered: '' });
      emit(
        ctx,
        'offer-made',
        () => ({
          seat: seatId(rules, i),
          move: offer.move,
          ...(offer.state === undefined ? {} : { state: offer.state }),
          ...(offer.theatre === undefined ? {} : { theatre: offer.theatre }),
        }),
        [],
      );
    }
  }
  enter(s, 'orders');
}

/** All have sealed: what was set aside is spent, accepted offers are joint acts, and the turn resolves. */
function sealAll(ctx: Context): void {
  const { s } = ctx;
  for (const i of [0, 1] as const) {
    const seat = s.seats[i];
    for (const order of seat.orders) {
      seat.capital -= order.capital;
      seat.means -= order.means;
    }
  }
  holdToStatements(s);
  payAccepted(ctx);
  s.openOffers.forEach((offer, index) => {
    if (offer.answered === '' && s.seats[other(offer.by)].declined.includes(index)) offer.answered = 'declined';
  });
  resolve(ctx);
  for (const i of [0, 1] as const) s.seats[i].tagged = untagged(s, i, 1).length === 0;
  enter(s, 'reveal');
}

/** Both sides pay for what was accepted; a step that both offered, and both accepted, is paid once. */
function payAccepted({ rules, s }: Context): void {
  const answered = s.openOffers.filter(
    (offer, index) => offer.answered === '' && s.seats[other(offer.by)].accepted.includes(index),
  );
  for (const offer of answered) {
    const paid = counterpartOf(rules, s.openOffers, offer, (each) => each.answered === 'accepted') >= 0;
    offer.answered = 'accepted';
    if (paid) continue;
    for (const i of [0, 1] as const) s.seats[i].capital = clamp(s.seats[i].capital - offer.capital, 0, 100);
  }
}

/** Runs ticks to the end of the turn, or until a crisis is to be played out. */
function resolve(ctx: Context): void {
  const { rules, s } = ctx;
  while (s.tick <= lastTick(rules, s.turn)) {
    const crisis = runTick(ctx);
    if (crisis !== undefined || s.nuclear) break;
  }
  s.snapshots.push(takeSnapshot(rules, s, ctx.buffers));
}

/** The crisis that is being played. Asked for first: a look outside a list makes every later one slow. */
function playing(s: GameState): Crisis | undefined {
  return s.playing < 0 ? undefined : s.crises[s.playing];
}

function afterRead(ctx: Context): void {
  const { s } = ctx;
  if (publishChallenges(ctx)) return;
  settleChallenges(ctx);
  const crisis = playing(s);
  enter(s, crisis !== undefined && crisis.ended === '' ? 'crisis' : 'assess');
  if (s.phase === 'assess') finishTurn(ctx);
}

function advanceCrisis(ctx: Context): void {
  const { rules, s } = ctx;
  const crisis = playing(s);
  if (crisis === undefined) return;
  const [a, b] = crisis.choices;
  if (a === '' || b === '') return;
  playRound(ctx, crisis, [a, b]);
  if (crisis.ended === '') return;
  // What the crisis left counts at once, also when no tick of the turn is left to run.
  updateThreat(rules, s, s.tick - 1, undefined, ctx.buffers);
  if (!s.nuclear && s.tick <= lastTick(rules, s.turn)) resolve(ctx);
  else s.snapshots.push(takeSnapshot(rules, s, ctx.buffers));
  enter(s, 'assess');
  finishTurn(ctx);
}

function finishTurn(ctx: Context): void {
  const { s } = ctx;
  for (const seat of s.seats) seat.tagged = true;
  s.openOffers = s.openOffers.map((o) => (o.answered === '' && o.turn < s.turn ? { ...o, answered: 'declined' } : o));
}

function nextTurn(ctx: Context): void {
  const { rules, s } = ctx;
  if (s.nuclear || s.turn >= rules.level.clock.turns) {
    s.ending = endingOf(rules, s);
    s.phase = 'ended';
    emit(ctx, 'match-ended', { ending: s.ending }, []);
    return;
  }
  s.turn += 1;
  openTurn(rules, s);
}
