/** The turn: inputs in, phases forward. Accepts or refuses one input of one seat; nothing is drawn before all have sealed. */
import { clamp } from '../lib/det-math.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { Input, Refusal } from './input.ts';
import { endingOf } from './model/score.ts';
import { updateThreat } from './model/threat.ts';
import { checkInput } from './moves/check-input.ts';
import { type Rules, seatNamed } from './rules.ts';
import type { GameState } from './state.ts';
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
  takeInput(rules, s, i, input);
  if (isPhaseOver(s)) endPhase(makeContext(rules, s, options.facts !== false, options));
  return PLAYED;
}

/** Have both seats given what the phase waits for? Asked after every input, and most end nothing. */
function isPhaseOver(s: GameState): boolean {
  const [first, second] = s.seats;
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
  if (s.openOffers.length > 0) settleOffers(ctx);
  resolve(ctx);
  for (const i of [0, 1] as const) s.seats[i].tagged = hasReadAll(s, i);
  enter(s, 'reveal');
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
  s.snapshots.push(takeSnapshot(rules, s, ctx.buffers));
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
