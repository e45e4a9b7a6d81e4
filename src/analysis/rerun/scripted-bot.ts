/** A player that does again what a seat did in a match, and leaves to a bot what the match has no answer to. */
import type { Bot, Wishes } from '../../bots/index.ts';
import {
  checkInput,
  type Input,
  isChallengeable,
  type Order,
  type Rules,
  type SeatId,
  type View,
} from '../../engine/index.ts';
import type { DroppedOrder, OrderChange } from './rerun.ts';
import { actKey, roundKey, type Trace, type TurnScript } from './trace.ts';

export interface ScriptedBot extends Bot {
  /** Orders of the script, and changes to it, that the rules did not allow in this course of events. */
  leftOut(): number;
}

export interface ScriptedSetup {
  readonly rules: Rules;
  readonly seat: SeatId;
  readonly trace: Trace;
  /** The last turn in which the script is followed. */
  readonly untilTurn: number;
  readonly changes: readonly OrderChange[];
  readonly dropped: readonly DroppedOrder[];
  /** Plays where the script has no answer. */
  readonly otherwise: Bot;
}

/** The orders of a turn with the changes to them. Slots count in the unchanged list. */
function changedOrders(orders: readonly Order[], changes: readonly OrderChange[]): Order[] {
  const changed: (Order | undefined)[] = [...orders];
  for (const { slot, order } of changes) changed[slot] = order;
  return changed.filter((order) => order !== undefined);
}

/** The orders without those that are dropped, or with what stands in their place. */
function withoutDropped(orders: Order[], dropped: readonly DroppedOrder[]): Order[] {
  for (const drop of dropped) {
    const place = orders.findIndex((order) => actKey(order) === actKey(drop));
    if (place !== -1) orders.splice(place, 1, ...(drop.instead === undefined ? [] : [drop.instead]));
  }
  return orders;
}

/** Why somebody did something in the match is not known. */
const NO_REASON = { why: [] };

export function createScriptedBot({ rules, seat, trace, untilTurn, otherwise, ...other }: ScriptedSetup): ScriptedBot {
  let leftOut = 0;
  const scriptFor = ({ time: { turn } }: View): TurnScript | undefined =>
    turn > untilTurn ? undefined : trace.scriptOf(seat, turn);
  const legal = (view: View, input: Input) => checkInput(rules, view, input).length === 0;

  function* wishes(view: View, spent: number): Wishes {
    const script = scriptFor(view);
    if (script === undefined) {
      yield* otherwise.wishes(view, spent);
      return;
    }
    const here = (each: OrderChange | DroppedOrder) => each.turn === view.time.turn && each.seat === seat;
    const orders = changedOrders(script.orders, other.changes.filter(here));
    for (const order of withoutDropped(orders, other.dropped.filter(here))) {
      const placed = yield { order, ...NO_REASON };
      if (!placed) leftOut += 1;
    }
  }

  return {
    id: otherwise.id,
    leftOut: () => leftOut,
    signal: (view) => {
      const script = scriptFor(view);
      return script === undefined ? otherwise.signal(view) : signalAgain(script, (input) => legal(view, input));
    },
    wishes,
    accepts: (view) => {
      const script = scriptFor(view);
      if (script === undefined) return otherwise.accepts(view);
      const gone = other.dropped.filter(({ turn }) => turn === view.time.turn).map(actKey);
      const accepted = script.accepted.filter((offer) => !gone.includes(actKey(offer)));
      return acceptAgain({ ...script, accepted }, view, (input) => legal(view, input));
    },
    standing: (view) => scriptFor(view)?.standing ?? otherwise.standing(view),
    reading: (view, card) => scriptFor(view)?.readings.get(actKey(card)) ?? otherwise.reading(view, card),
    challenge: (view) => {
      const script = scriptFor(view);
      if (script === undefined) return otherwise.challenge(view);
      const { asked } = script;
      const card = asked && view.cards.find((each) => isChallengeable(view, each) && actKey(each) === asked.act);
      return card && { card: card.id, kind: asked.kind, ...NO_REASON };
    },
    answer: (view) => {
      const answer = scriptFor(view)?.answered;
      return answer !== undefined && legal(view, { type: 'answer-challenge', answer })
        ? { answer, ...NO_REASON }
        : otherwise.answer(view);
    },
    crisis: (view) => {
      const { crisis } = view;
      const found = crisis && scriptFor(view)?.choices.get(roundKey(crisis.state, crisis.round));
      return found !== undefined && legal(view, { type: 'crisis', ...found })
        ? { ...found, ...NO_REASON }
        : otherwise.crisis(view);
    },
  };
}

type Legal = (input: Input) => boolean;

/** The statement of the script, with those of its offers that can be made. */
function signalAgain({ signal }: TurnScript, legal: Legal): ReturnType<Bot['signal']> {
  if (signal === undefined) return undefined;
  const { frame, named } = signal;
  const offers = signal.offers.filter((offer) => legal({ type: 'signal', offers: [offer] }));
  const said = {
    type: 'signal',
    offers,
    ...(frame === undefined ? {} : { frame }),
    ...(named === undefined ? {} : { named }),
  } as const;
  return legal(said) ? { ...said, ...NO_REASON } : undefined;
}

/** Accepts the same offers, in the order in which they were accepted; the one of the same turn where there are two. */
function acceptAgain({ accepted }: TurnScript, view: View, legal: Legal): ReturnType<Bot['accepts']> {
  const open = view.offers.filter(({ index }) => legal({ type: 'accept-offer', offer: index }));
  let capital = view.me?.capital ?? 0;
  return accepted.flatMap((wanted) => {
    const alike = open.filter((offer) => actKey(offer) === actKey(wanted) && offer.capital <= capital);
    const offer = alike.find(({ turn }) => turn === wanted.turn) ?? alike[0];
    if (offer === undefined) return [];
    open.splice(open.indexOf(offer), 1);
    capital -= offer.capital;
    return [{ offer: offer.index, ...NO_REASON }];
  });
}
