/** The turn: inputs in, phases forward. Accepts or refuses one input of one seat; nothing is drawn before all have sealed. */
import { clamp } from '../lib/det-math.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { Input, Refusal } from './input.ts';
import { endingOf } from './model/score.ts';
import { updateThreat } from './model/threat.ts';
import { checkInput } from './moves/check-input.ts';
import { type Rules, seatNamed } from './rules.ts';
import type { GameState, SeatIndex, SeatState } from './state.ts';
import { hasReadAll, priceNow, takeInput } from './take-input.ts';
import { publishChallenges, settleChallenges } from './turn/challenge.ts';
import { lastTick } from './turn/clock.ts';
import { type Context, emit, makeContext, other, seatId, type Watch } from './turn/context.ts';
import { counterpartOf } from './turn/counterpart.ts';
import { playing, playRound } from './turn/crisis-round.ts';
import { openTurn } from './turn/open-turn.ts';
import { takeSnapshot } from './turn/snapshot.ts';
import { holdToStatements, publishStatement } from './turn/statements.ts';
import { runTick } from './turn/tick.ts';
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
  const i = seatNamed(rules, seat);
  if (i === undefined) return err([{ key: 'unknown-seat' }]);
  if (options.trusted !== true) {
    const refusals = checkInput(rules, lazyView(rules, s, { kind: 'seat', seat }), input);
    if (refusals.length > 0) return err(refusals);
  }
  playChecked(rules, s, i, input, options);
  return PLAYED;
}

/** Plays an input that the caller has checked on the same view, for a seat by its index (simulation with legal bots). */
export function playChecked(rules: Rules, s: GameState, i: SeatIndex, input: Input, options: PlayOptions): void {
  takeInput(rules, s, i, input);
  if (isPhaseOver(s)) endPhase(makeContext(rules, s, options.facts !== false, options));
}

/** Have both seats given what the phase waits for? Asked after every input, and most end nothing. */
function isPhaseOver(s: GameState): boolean {
  const first = s.seats[0];
  const second = s.seats[1];
  switch (s.phase) {
    case 'brief':
    case 'reveal':
    case 'assess':
      return first.ready && second.ready;
    case 'signal':
      return first.signalled && second.signalled;
    case 'orders':
      return first.sealed && second.sealed;
    case 'read':
      return first.ready && second.ready && first.tagged && second.tagged;
    case 'crisis':
      return haveChosen(s);
    case 'ended':
      return false;
  }
}

function haveChosen(s: GameState): boolean {
  const choices = playing(s)?.choices;
  return choices !== undefined && choices[0] !== '' && choices[1] !== '';
}

/** The same for the input that is given most of all. */
export function playReady(rules: Rules, s: GameState, i: SeatIndex, options: PlayOptions): void {
  s.seats[i].ready = true;
  if (isPhaseOver(s)) endPhase(makeContext(rules, s, options.facts !== false, options));
}

/** Ends the running phase, and with it all that follows without the seats. */
function endPhase(ctx: Context): void {
  const { s } = ctx;
  switch (s.phase) {
    case 'brief':
      enter(s, 'signal');
      break;
    case 'signal':
      closeSignal(ctx);
      break;
    case 'orders':
      sealAll(ctx);
      break;
    case 'reveal':
      enter(s, 'read');
      break;
    case 'read':
      afterRead(ctx);
      break;
    case 'crisis':
      advanceCrisis(ctx);
      break;
    case 'assess':
      nextTurn(ctx);
      break;
    case 'ended':
      break;
  }
}

function enter(s: GameState, phase: GameState['phase']): void {
  s.phase = phase;
  s.seats[0].ready = false;
  s.seats[1].ready = false;
}

/** Statements and offers become public together. */
function closeSignal(ctx: Context): void {
  const { rules, s } = ctx;
  publish(ctx, rules.order[0]);
  publish(ctx, rules.order[1]);
  enter(s, 'orders');
}

function publish(ctx: Context, i: SeatIndex): void {
  const { rules, s } = ctx;
  publishStatement(ctx, i);
  const { offers } = s.seats[i];
  for (let k = 0; k < offers.length; k += 1) {
    const offer = offers[k];
    const move = offer === undefined ? undefined : rules.moves.get(offer.move);
    if (offer === undefined || move === undefined) continue;
    const capital = priceNow(rules, s, i, move, 0);
    s.openOffers[s.openOffers.length] = { ...offer, by: i, turn: s.turn, capital, answered: '' };
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

/** All have sealed: what was set aside is spent, accepted offers are joint acts, and the turn resolves. */
function sealAll(ctx: Context): void {
  const { s } = ctx;
  payOrders(s.seats[0]);
  payOrders(s.seats[1]);
  holdToStatements(s);
  if (s.openOffers.length > 0) settleOffers(ctx);
  resolve(ctx);
  s.seats[0].tagged = hasReadAll(s, 0);
  s.seats[1].tagged = hasReadAll(s, 1);
  enter(s, 'reveal');
}

function payOrders(seat: SeatState): void {
  const { orders } = seat;
  for (let k = 0; k < orders.length; k += 1) {
    seat.capital -= orders[k]?.capital ?? 0;
    seat.means -= orders[k]?.means ?? 0;
  }
}

function settleOffers(ctx: Context): void {
  const { s } = ctx;
  payAccepted(ctx);
  s.openOffers.forEach((offer, index) => {
    if (offer.answered === '' && s.seats[other(offer.by)].declined.includes(index)) offer.answered = 'declined';
  });
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
  // Every tick has counted forces after the last of them moved.
  s.snapshots.push(takeSnapshot(rules, s, ctx.buffers, ctx.forces));
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
  s.seats[0].tagged = true;
  s.seats[1].tagged = true;
  for (let k = 0; k < s.openOffers.length; k += 1) {
    const offer = s.openOffers[k];
    if (offer?.answered === '' && offer.turn < s.turn) offer.answered = 'declined';
  }
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
