/** Joint acts: what became of the offers on the table. */
import type { Order } from '../input.ts';
import type { CompiledMove } from '../rules.ts';
import type { OpenOffer, Outcome } from '../state.ts';
import { type Context, emit, other, seatId, targetData } from './context.ts';
import { counterpartOf } from './counterpart.ts';
import { factOf, outcomeNow, refund } from './outcome.ts';
import { type Aim, performMove, pushCard, readByMover, targetOf } from './perform.ts';

/** An accepted offer, and what it comes to. */
interface Agreed {
  readonly offer: OpenOffer;
  readonly move: CompiledMove;
  readonly order: Order;
  readonly target: Aim;
  readonly blocked: Outcome | undefined;
}

/**
 * Accepted offers become joint acts, read by both sides; open ones are cheap talk (about .05) and lie open for one turn.
 * Where both sides offered the same step, an answer to one of the two offers answers both.
 */
export function jointActs(ctx: Context): void {
  const offers = ctx.s.openOffers;
  if (offers.length === 0) return;
  const alsoAnswered: OpenOffer[] = [];
  const agreed: Agreed[] = [];
  for (let index = 0; index < offers.length; index += 1) {
    const offer = offers[index];
    const move = offer === undefined ? undefined : ctx.rules.moves.get(offer.move);
    if (offer === undefined || move === undefined) continue;
    const met = counterpartOf(ctx.rules, offers, offer, (each) => each.answered === 'accepted');
    if (offer.answered !== 'accepted') {
      if (met >= 0) alsoAnswered.push(offer);
      else if (offer.turn === ctx.s.turn) talk(ctx, offer);
      continue;
    }
    // Where both said yes to both, the step is taken once.
    if (met >= 0 && met < index) continue;
    const order: Order = {
      move: offer.move,
      intent: 'bargain',
      ...(offer.state === undefined ? {} : { state: offer.state }),
      ...(offer.theatre === undefined ? {} : { theatre: offer.theatre }),
    };
    const target = targetOf(ctx, offer);
    const blocked = outcomeNow(ctx, { seat: offer.by, order, target }, move.def);
    agreed.push({ offer, move, order, target, blocked });
  }
  for (const offer of alsoAnswered) offer.answered = 'accepted';
  for (const act of agreed) actTogether(ctx, act);
}

/** An offer that was turned down or found no answer: words, read as such. */
function talk(ctx: Context, offer: OpenOffer): void {
  const { rules } = ctx;
  const target = targetOf(ctx, offer);
  const data = () => ({ seat: seatId(rules, offer.by), move: offer.move, ...targetData(rules, target) });
  ctx.signals.push({
    observer: other(offer.by),
    kappa: -rules.params.talkBelief,
    slight: 0,
    shock: 0,
    h: -1,
    c: -1,
    aboutTarget: false,
    habit: rules.habits.talk,
    card: -1,
    cause: emit(ctx, offer.answered === 'declined' ? 'offer-declined' : 'offer-unanswered', data, []),
  });
}

/** One joint act; void, with part of the price back to both, if an exit or the host came between. */
function actTogether(ctx: Context, { offer, move, order, target, blocked }: Agreed): void {
  const { rules } = ctx;
  const data = () => ({ seat: seatId(rules, offer.by), move: offer.move, ...targetData(rules, target) });
  if (blocked !== undefined) {
    for (const i of [0, 1] as const) refund(ctx, i, offer.capital);
    const fact = emit(ctx, factOf(blocked), () => ({ ...data(), ordered: offer.move, outcome: blocked }), []);
    pushCard(ctx, offer.by, order, offer.move, blocked, fact, true);
    return;
  }
  const fact = emit(ctx, 'joint-act-agreed', data, []);
  const card = pushCard(ctx, offer.by, order, offer.move, 'full', fact, true);
  performMove(ctx, offer.by, move, target, card.id, fact);
  readByMover(ctx, offer.by, move, target, card.id, fact);
}
