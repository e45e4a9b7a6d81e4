/** A bot plays the type that it was dealt: dealt another, it gives other orders against the very same rival. */
import { describe, expect, test } from 'vitest';
import { BOT_IDS, type BotId, botSeed, createBot, type Place, takeTurn } from '../../src/bots/index.ts';
import {
  createMatch,
  draw,
  type GameState,
  type Input,
  lazyView,
  play,
  type Rules,
  type SeatId,
  type SeatIndex,
} from '../../src/engine/index.ts';
import { meanWithInterval } from '../../src/lib/stats.ts';
import { games, patience, report } from '../helpers/full.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';
import { pick } from '../helpers/random-driver.ts';

const RIVALS = BOT_IDS.filter((id) => id !== 'by-type');

function placeOf(rules: Rules, state: GameState, seat: SeatId, give: (input: Input) => boolean): Place {
  const look = () => lazyView(rules, state, { kind: 'seat', seat });
  return { rules, look, lookBlind: look, give };
}

/** What a seat gives on its own account in a turn, written down to be given again. */
type Tape = Map<string, Input[]>;

/** What another world can be given as well: not what answers an offer or names a card. */
const GIVEN_AGAIN: readonly Input['type'][] = ['signal', 'pass-signal', 'place', 'standing', 'seal', 'crisis'];

function momentOf(s: GameState): string {
  return `${s.turn} ${s.phase} ${s.crises[s.playing]?.round ?? 0}`;
}

interface Played {
  /** Orders as `turn move target`. */
  readonly orders: ReadonlySet<string>;
  /** Inputs of the tape that were given, and those that this world did not allow. */
  readonly kept: number;
  readonly dropped: number;
}

interface Game {
  readonly rules: Rules;
  readonly seed: number;
  /** The seat whose type is changed. */
  readonly seat: SeatIndex;
  readonly type: string;
}

/** One phase of the rival by the tape: what this world does not allow is left out, what must be done is done plainly. */
function giveAgain(
  rules: Rules,
  s: GameState,
  seat: SeatId,
  tape: Tape,
  count: { kept: number; dropped: number },
): void {
  const here = momentOf(s);
  const { phase } = s;
  const give = (input: Input) => play(rules, s, seat, input, { facts: false }).ok;
  for (const input of tape.get(here) ?? []) {
    if (s.phase !== phase) return;
    if (give(input)) count.kept += 1;
    else count.dropped += 1;
  }
  if (momentOf(s) !== here) return;
  const view = lazyView(rules, s, { kind: 'seat', seat });
  if (phase === 'signal' && view.me?.signalled === false) give({ type: 'pass-signal' });
  if (phase === 'orders' && view.me?.sealed === false) give({ type: 'seal' });
  if (phase === 'crisis' && view.crisis?.myChoice === undefined) give({ type: 'crisis', choice: 'hold' });
  if (phase === 'read')
    for (const card of view.cards.filter((c) => !c.mine && !c.joint && c.turn === s.turn && c.reading === undefined))
      give({ type: 'tag', card: card.id, reading: 'deter' });
  if (phase === 'brief' || phase === 'reveal' || phase === 'read' || phase === 'assess') give({ type: 'ready' });
}

/** A whole game of a by-type bot: against a rival bot that is put on tape, or against the tape. */
function playGame({ rules, seed, seat, type }: Game, rival: BotId | undefined, tape: Tape): Played {
  const [mine, theirs] = [rules.seats[seat].def.id, rules.seats[rules.seats[seat].rival].def.id];
  const state = createMatch(rules, { seed, secret: seed + 7, types: { [mine]: type }, facts: false });
  const bot = createBot('by-type', { rules, seat: mine, seed: botSeed(seed, mine) });
  const other =
    rival === undefined ? undefined : createBot(rival, { rules, seat: theirs, seed: botSeed(seed, theirs) });
  const orders = new Set<string>();
  const count = { kept: 0, dropped: 0 };
  const place = placeOf(rules, state, mine, (input) => {
    const { turn } = state;
    const done = play(rules, state, mine, input, { facts: false }).ok;
    if (done && input.type === 'place')
      orders.add(`${turn} ${input.order.move} ${input.order.state ?? input.order.theatre ?? ''}`);
    return done;
  });
  const record = placeOf(rules, state, theirs, (input) => {
    const here = momentOf(state);
    const done = play(rules, state, theirs, input, { facts: false }).ok;
    if (done && GIVEN_AGAIN.includes(input.type)) tape.set(here, [...(tape.get(here) ?? []), input]);
    return done;
  });
  for (let step = 0; state.phase !== 'ended'; step += 1) {
    if (step > 5000) throw new Error(`the game stands still in ${momentOf(state)}`);
    const here = momentOf(state);
    takeTurn(bot, state.phase, place);
    if (momentOf(state) !== here) continue;
    if (other === undefined) giveAgain(rules, state, theirs, tape, count);
    else takeTurn(other, state.phase, record);
  }
  return { orders, ...count };
}

/** Share of the orders of the one that gave more which the other did not give. */
function changedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const more = Math.max(a.size, b.size);
  return more === 0 ? 0 : 1 - [...a].filter((order) => b.has(order)).length / more;
}

describe('a by-type bot dealt another type', () => {
  test(
    'changes at least a fifth of its orders, against the same seed and the same inputs of its rival',
    () => {
      const rules = rulesOf(CAMPAIGN);
      const count = games(4, 200);
      const shares = new Map<string, number[]>();
      const tapes = { kept: 0, dropped: 0 };
      for (let seed = 0; seed < count; seed += 1) {
        const seat = seed % 2 === 0 ? 0 : 1;
        const rival = pick(RIVALS, draw(seed, 0, 'rival')) ?? 'dove';
        const types = rules.seats[seat].def.types.map(({ id }) => id);
        const tape: Tape = new Map();
        // The tape is that of a game against one of the types; each type is then played against it, that one too.
        playGame({ rules, seed, seat, type: pick(types, draw(seed, 0, 'taped')) ?? '' }, rival, tape);
        const worlds = types.map((type) => playGame({ rules, seed, seat, type }, undefined, tape));
        for (const [i, a] of worlds.entries()) {
          tapes.kept += a.kept;
          tapes.dropped += a.dropped;
          for (const [j, b] of worlds.entries()) {
            const pair = `${types[i]} and ${types[j]}`;
            if (i < j) shares.set(pair, [...(shares.get(pair) ?? []), changedShare(a.orders, b.orders)]);
          }
        }
      }
      const means = [...shares].map(([pair, each]) => [pair, meanWithInterval(each).mean] as const);
      for (const [pair, mean] of means) report(`${pair}: ${(100 * mean).toFixed(1)} % of orders differ`);
      const { mean, ci95 } = meanWithInterval(means.map(([, each]) => each));
      report(`${count} games: ${(100 * mean).toFixed(1)} % of orders differ, mean over ${means.length} pairs of types`);
      report(`interval over pairs ${ci95.map((x) => (100 * x).toFixed(1)).join(' to ')} %`);
      report(`the rival's tapes: ${tapes.kept} inputs given again, ${tapes.dropped} not allowed in another world`);
      expect(means.length).toBeGreaterThan(6);
      expect(mean).toBeGreaterThanOrEqual(0.2);
      expect(tapes.dropped / (tapes.kept + tapes.dropped)).toBeLessThan(0.1);
    },
    patience(30),
  );

  test('gives the same orders when it is dealt the same type', () => {
    const rules = rulesOf(CAMPAIGN);
    const tape: Tape = new Map();
    const game: Game = { rules, seed: 5, seat: 1, type: 'revisionist' };
    const live = playGame(game, 'hawk', tape);
    const again = playGame(game, undefined, tape);
    const third = playGame(game, undefined, tape);
    expect(changedShare(again.orders, third.orders)).toBe(0);
    expect(changedShare(live.orders, again.orders)).toBeLessThan(0.2);
  });
});
