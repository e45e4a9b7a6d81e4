/** Who sits at the desks while the script acts: bots that order nothing of their own, or nothing but force. */
import { type Bot, botSeed, createBot } from '../../bots/index.ts';
import { type GameState, isForceMove, type Rules, type SeatIndex } from '../../engine/index.ts';

const NO_ORDERS: Pick<Bot, 'signal' | 'wishes' | 'accepts'> = {
  signal: () => undefined,
  wishes: function* () {},
  accepts: () => [],
};

/** Leaves all acts to the script, and steps down in crises: incidents of which the record has none are let pass. */
export function quietPlayer(rules: Rules, state: GameState, seat: SeatIndex): Bot {
  const { id } = rules.seats[seat].def;
  return { ...createBot('dove', { rules, seat: id, seed: botSeed(state.seed, id) }), ...NO_ORDERS };
}

/** Leaves diplomacy and deployments to the script, and decides by its type on ultimatums, on force, and in crises. */
export function freeToAttack(rules: Rules, state: GameState, seat: SeatIndex): Bot {
  const { id } = rules.seats[seat].def;
  const bot = createBot('by-type', { rules, seat: id, seed: botSeed(state.seed, id) });
  return {
    ...bot,
    ...NO_ORDERS,
    wishes: function* (view, spent) {
      const all = bot.wishes(view, spent);
      let next = all.next();
      while (next.done !== true) {
        const move = rules.moves.get(next.value.order.move);
        const placed = move !== undefined && isForceMove(move.def) ? yield next.value : false;
        next = all.next(placed);
      }
    },
  };
}
