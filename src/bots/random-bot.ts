/** Anything that is legal, each with the same chance: for tests, and as the zero line of every comparison. */
import {
  CHALLENGE_KINDS,
  checkInput,
  checkOffer,
  draw,
  INTENTS,
  isChallengeable,
  legalMoves,
  type Offer,
  type Order,
  PREDICTION_BOUNDS,
  type StandingInstruction,
  type View,
} from '../engine/index.ts';
import type { Bot, BotSetup, Wishes } from './bot.ts';
import { challengeToMe } from './challenge.ts';
import { crisisOf } from './crisis.ts';
import { own } from './situation.ts';

const STANDING: readonly StandingInstruction[] = ['step-down', 'hold', 'match'];
const WHY = [{ key: 'by-chance' }] as const;

function pick<T>(list: readonly T[], chance: number): T | undefined {
  return list[Math.floor(chance * list.length)];
}

/** Every legal order without intent and prediction, by move and target. */
function legalOrders(rules: BotSetup['rules'], view: View, joint: boolean): Offer[] {
  const orders: Offer[] = [];
  for (const option of legalMoves(rules, view)) {
    if ((rules.moves.get(option.move)?.def.joint === true) !== joint) continue;
    for (const target of option.targets) {
      if (!target.legal) continue;
      orders.push({
        move: option.move,
        ...(target.state === undefined ? {} : { state: target.state }),
        ...(target.theatre === undefined ? {} : { theatre: target.theatre }),
      });
    }
  }
  return orders;
}

/** A bot that chooses by keyed chance among all that the rules allow. */
export function createRandomBot({ rules, seed }: BotSetup): Bot {
  const numbers = rules.bots.random;
  const { lowest, highest } = PREDICTION_BOUNDS;
  const chance = (view: View, purpose: string, key: number | string = 0) => draw(seed, view.time.turn, purpose, key);

  function* wishes(view: View): Wishes {
    const orders = legalOrders(rules, view, false);
    const quiet = chance(view, 'quiet') < numbers.quiet;
    for (let n = 0; orders.length > 0 && !quiet; n += 1) {
      const at = Math.floor(chance(view, 'order', n) * orders.length);
      const [order] = orders.splice(at, 1);
      if (order === undefined) return;
      const centre = Math.round(chance(view, 'prediction', n) * numbers.predictionSpan) + numbers.predictionLeast;
      const complete: Order = {
        ...order,
        intent: pick(INTENTS, chance(view, 'intent', n)) ?? 'bargain',
        prediction: {
          centre,
          low: Math.max(lowest, centre - numbers.band),
          high: Math.min(highest, centre + numbers.band),
        },
      };
      yield { order: complete, why: WHY };
    }
  }

  return {
    id: 'random',
    signal: (view) => {
      const frame = pick(rules.level.frames, chance(view, 'frame'));
      const wanted = pick(legalOffers(rules, view), chance(view, 'offer'));
      const offers = wanted === undefined || chance(view, 'offers') < numbers.offers ? [] : [wanted];
      return { ...(frame === undefined ? {} : { frame }), offers, why: WHY };
    },
    wishes,
    accepts: (view) => {
      let { capital } = own(view);
      return view.offers.flatMap((offer) => {
        if (offer.mine || offer.status !== 'open' || chance(view, 'accept', offer.index) < numbers.accepts) return [];
        const legal = checkInput(rules, view, { type: 'accept-offer', offer: offer.index }).length === 0;
        if (!legal || offer.capital > capital) return [];
        capital -= offer.capital;
        return [{ offer: offer.index, why: WHY }];
      });
    },
    standing: (view) => pick(STANDING, chance(view, 'standing')) ?? 'hold',
    reading: (view, card) => pick(INTENTS, chance(view, 'reading', card.id)) ?? 'bargain',
    challenge: (view) => {
      if (chance(view, 'challenge') >= numbers.challenges) return undefined;
      const card = pick(
        view.cards.filter((x) => isChallengeable(view, x)),
        chance(view, 'challenged'),
      );
      const kind = pick(CHALLENGE_KINDS, chance(view, 'challenge-kind')) ?? 'query';
      return card === undefined ? undefined : { card: card.id, kind, why: WHY };
    },
    answer: (view) => {
      const options = challengeToMe(view)?.options.filter((option) => option.legal) ?? [];
      return { answer: pick(options, chance(view, 'answer'))?.answer ?? 'explain', why: WHY };
    },
    crisis: (view) => {
      const crisis = crisisOf(view);
      const legal = crisis.options.filter((option) => option.legal).map((option) => option.choice);
      const choice = pick(legal, chance(view, 'crisis', crisis.id * 16 + crisis.round)) ?? 'step-down';
      return { choice, bet: pick(legal, chance(view, 'bet', crisis.round)) ?? 'hold', why: WHY };
    },
  };
}

function legalOffers(rules: BotSetup['rules'], view: View): Offer[] {
  const seat = rules.seatIndex.get(own(view).seat) ?? 0;
  const offers: Offer[] = [];
  for (const { def } of rules.movesOf[seat]) {
    if (!def.joint || def.internal === true) continue;
    const targets: Offer[] =
      def.target === 'none'
        ? [{ move: def.id }]
        : def.target === 'theatre'
          ? (def.targets ?? rules.theatres).map((theatre) => ({ move: def.id, theatre }))
          : (def.targets ?? rules.states).map((state) => ({ move: def.id, state }));
    offers.push(...targets.filter((offer) => checkOffer(rules, view, offer).length === 0));
  }
  return offers;
}
