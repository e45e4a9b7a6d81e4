/**
 * A player that looks ahead: it imagines the match from what its view shows, tries several sets of orders that its temper
 * would find good, plays each on with players of the usual strength, and takes the set that serves its own score best.
 * The other desk's temper is as hidden as its type, so each imagined match has another.
 * It is bounded by a count of trials, never by a clock, so that the same match gives the same moves.
 */
import {
  type CrisisChoice,
  check,
  draw,
  type GameState,
  imagine,
  type Rules,
  type SeatIndex,
  scoresOf,
  type View,
} from '../engine/index.ts';
import { zeros } from '../lib/arrays.ts';
import type { Bot, BotSetup, Persona, Reason, Wish, Wishes } from './bot.ts';
import { botSeed, seedFrom } from './bot-seed.ts';
import { createPersona } from './persona.ts';
import { playOn } from './play-on.ts';
import { own } from './situation.ts';

/** What is tried: returns the own score after it, on one imagined match. */
type Trial = (state: GameState, seed: number) => number;

/** One of the rival's types, by how likely this seat holds it to be: belief shifts the priors of expansionist types. */
function guessType(rules: Rules, rival: SeatIndex, belief: number, chance: number): string {
  const { types } = rules.seats[rival].def;
  const share = (expansionist: boolean) =>
    types.reduce((sum, type) => sum + (type.expansionist === expansionist ? type.prior : 0), 0);
  const [hostile, peaceful] = [share(true), share(false)];
  let left = chance;
  for (const { id, expansionist, prior } of types) {
    left -= expansionist ? (belief * prior) / hostile : ((1 - belief) * prior) / peaceful;
    if (left < 0) return id;
  }
  return types.at(-1)?.id ?? '';
}

/** Tempers that the other desk may have: one that plays out its type is thought as likely as one that answers in kind. */
const TEMPERS: readonly Persona[] = ['by-type', 'firm-but-fair', 'by-type', 'copycat'];

/** The temper of the other desk in an imagined match: nothing in a view tells it. */
function guessTemper(worldSeed: number): Persona {
  return TEMPERS[Math.floor(draw(worldSeed, 0, 'temper') * TEMPERS.length)] ?? 'by-type';
}

/** Halves the field again and again, the better half going on, until one is left. Returns its place. */
function bestOf(trials: readonly Trial[], view: View, rules: Rules, seed: number): number {
  const n = rules.bots.expert;
  const me = own(view);
  const rival = rules.seats[rules.seatIndex.get(me.seat) ?? 0].rival;
  const belief = view.threat?.belief ?? 0;
  const sums = zeros(trials.length);
  let field = trials.map((_, k) => k);
  let world = 0;
  for (let worlds = n.worlds; field.length > 1; worlds *= 2) {
    for (const last = world + worlds; world < last; world += 1) {
      const key = `${view.phase} ${view.crisis?.round ?? 0} ${world}`;
      const chance = draw(seed, view.time.turn, 'world', key);
      const rivalType = guessType(rules, rival, belief, draw(seed, view.time.turn, 'world-type', key));
      const worldSeed = seedFrom(chance);
      for (const k of field) {
        const state = imagine(rules, view, { rivalType, seed: worldSeed });
        sums[k] = (sums[k] ?? 0) + (trials[k]?.(state, worldSeed) ?? 0);
      }
    }
    field.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b);
    field = field.slice(0, Math.ceil(field.length / 2));
  }
  return field[0] ?? 0;
}

/** Gives what was planned in its first phase of that kind, and leaves everything else to another bot. */
function first(bot: Bot, plan: { readonly orders?: readonly Wish[]; readonly choice?: CrisisChoice }): Bot {
  let { orders, choice } = plan;
  return {
    ...bot,
    wishes: (view, spent) => {
      const planned = orders;
      orders = undefined;
      return planned === undefined ? bot.wishes(view, spent) : each(planned);
    },
    crisis: (view) => {
      const planned = choice;
      choice = undefined;
      return planned === undefined ? bot.crisis(view) : { choice: planned, why: [] };
    },
  };
}

function* each(wishes: readonly Wish[]): Wishes {
  for (const wish of wishes) yield wish;
}

/** The orders that a bot would place, as far as the rules allow them. */
function planOf(rules: Rules, view: View, wishes: Wishes): Wish[] {
  const { slots } = own(view);
  const plan: Wish[] = [];
  let next = wishes.next(false);
  while (next.done !== true && plan.length < slots) {
    const wish = next.value;
    const legal = check(rules, view, wish.order).length === 0;
    if (legal) plan.push(wish);
    next = wishes.next(legal);
  }
  return plan;
}

const keyOf = (plan: readonly Wish[]): string =>
  plan
    .map(({ order: { move, state = '', theatre = '' } }) => `${move} ${state}${theatre}`)
    .sort()
    .join(', ');

export function createExpert(persona: Persona, setup: BotSetup): Bot {
  const { rules, seat, seed } = setup;
  const n = rules.bots.expert;
  const me = rules.seatIndex.get(seat) ?? 0;
  const usual = createPersona(persona, setup);
  const variants = Array.from({ length: n.variants }, (_, k) =>
    createPersona(persona, { ...setup, seed: seedFrom(draw(seed, k, 'variant')), boldness: n.boldness }),
  );

  /** Plays an imagined match on from a plan, both sides at the usual strength. */
  const trial =
    (plan: Parameters<typeof first>[1]): Trial =>
    (state, worldSeed) => {
      const rivalSeat = rules.seats[rules.seats[me].rival].def.id;
      const mine = first(createPersona(persona, { ...setup, seed: botSeed(worldSeed, seat) }), plan);
      const theirs = createPersona(guessTemper(worldSeed), {
        rules,
        seat: rivalSeat,
        seed: botSeed(worldSeed, rivalSeat),
      });
      playOn(rules, state, me === 0 ? [mine, theirs] : [theirs, mine], state.turn + n.turnsAhead);
      return scoresOf(rules, state, me).score;
    };

  /** The usual plan, others that its temper might have had, and each without its last order. */
  function plansFor(view: View, spent: number): Wish[][] {
    const full = [usual, ...variants].map((bot) => planOf(rules, view, bot.wishes(view, spent)));
    const all = [...full, ...full.map((plan) => plan.slice(0, -1)), []];
    const seen = new Set<string>();
    return all.filter((plan) => {
      const key = keyOf(plan);
      const fresh = !seen.has(key);
      seen.add(key);
      return fresh;
    });
  }

  return {
    ...usual,
    wishes: (view, spent) => {
      const plans = plansFor(view, spent);
      const best = bestOf(
        plans.map((orders) => trial({ orders })),
        view,
        rules,
        seed,
      );
      return each(plans[best] ?? []);
    },
    crisis: (view) => {
      const options = view.crisis?.options.filter(({ legal }) => legal).map(({ choice }) => choice) ?? [];
      const said = usual.crisis(view);
      // The usual choice first: among equals it stands.
      const choices = [said.choice, ...options.filter((choice) => choice !== said.choice)];
      const best = bestOf(
        choices.map((choice) => trial({ choice })),
        view,
        rules,
        seed,
      );
      const choice = choices[best] ?? said.choice;
      const why: readonly Reason[] = choice === said.choice ? said.why : [{ key: 'looked-ahead' }];
      return { ...said, choice, why };
    },
  };
}
