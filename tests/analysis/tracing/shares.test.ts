/** Counterfactual shares in planted games: a move that alone opens a war, one that does nothing, two that each would do. */
import { describe, expect, test } from 'vitest';
import { openInquiry } from '../../../src/analysis/inquiries/open-inquiry.ts';
import type { FoundShare } from '../../../src/analysis/inquiries/shares.ts';
import { createTaskRunner } from '../../../src/analysis/monte-carlo/run-task.ts';
import { tasksOf } from '../../../src/analysis/monte-carlo/study.ts';
import type { EscalationEvent } from '../../../src/analysis/tracing/event.ts';
import {
  type CardView,
  createMatch,
  createRules,
  type Input,
  type Level,
  type Order,
  play,
  type RecordedInput,
  viewFor,
} from '../../../src/engine/index.ts';
import { type SharesPlan, sharesOf } from '../../../src/ui/tracing/shares-plan.ts';
import { LAB } from '../../helpers/lab-level.ts';
import { labMove } from '../../helpers/lab-moves.ts';

const PAIRS = 60;
/** Accidents and slips happen, so that games differ. */
const CHANCES: Readonly<Record<string, number>> = { slipBase: 0.02, onsetBase: 0.01, misreadChance: 0.2 };

/** South stands ready in the east and may order an ultimatum at any time; `s-wave` does nothing. */
const READY = { theatre: 'east', region: 'DEL', force: 'ground', units: 2, offence: 0.35 } as const;
const [north, south] = LAB.seats;

const level: Level = {
  ...LAB,
  seats: [north, { ...south, forces: [...south.forces, READY] }],
  params: LAB.params.map((param) => ({ ...param, value: CHANCES[param.name] ?? param.value })),
  moves: [
    ...LAB.moves.map((move) => (move.id === 's-ultimatum' ? { ...move, needs: [] } : move)),
    labMove('s-wave', 'diplomacy', 'none', [], { signal: { likelihood: { calm: 0.5, greedy: 0.5 } } }),
  ],
};
/** The same, with nothing in the east. */
const UNREADY: Level = { ...level, seats: LAB.seats };

type Orders = Readonly<Record<number, readonly Omit<Order, 'intent'>[]>>;

/** South gives these orders by turn; both sides step up in every crisis. */
function playLab(orders: Orders, world: Level = level) {
  const rules = createRules(world);
  const setup = { seed: 8, secret: 1 };
  const state = createMatch(rules, setup);
  const inputs: RecordedInput[] = [];
  const give = (seat: string, input: RecordedInput['input']): void => {
    const done = play(rules, state, seat, input);
    if (!done.ok) throw new Error(`${seat} ${JSON.stringify(input)}: ${JSON.stringify(done.error)}`);
    inputs.push({ n: inputs.length, seat, input });
  };
  const act = (seat: string): Input => {
    const { phase, turn } = state;
    const { crisis } = viewFor(rules, state, { kind: 'seat', seat });
    if (phase === 'signal') return { type: 'pass-signal' };
    if (phase === 'crisis') {
      const up = crisis?.options.some(({ choice, legal }) => choice === 'step-up' && legal) === true;
      return { type: 'crisis', choice: up ? 'step-up' : 'hold' };
    }
    if (phase !== 'orders') return { type: 'ready' };
    for (const order of seat === 'south' ? (orders[turn] ?? []) : [])
      give(seat, { type: 'place', order: { intent: 'deter', ...order } });
    return { type: 'seal' };
  };
  const readAll = (seat: string): void => {
    const { cards, time } = viewFor(rules, state, { kind: 'seat', seat });
    const open = cards.filter(({ mine, joint, turn, reading }) => !mine && !joint && turn === time.turn && !reading);
    for (const { id } of open) give(seat, { type: 'tag', card: id, reading: 'deter' });
  };
  while (state.phase !== 'ended') {
    const { phase, turn } = state;
    for (const seat of ['north', 'south']) {
      if (state.phase !== phase || state.turn !== turn) continue;
      if (phase === 'read') readAll(seat);
      give(seat, act(seat));
    }
  }
  return { world, match: { setup, inputs }, state, cards: viewFor(rules, state, { kind: 'after-end' }).cards };
}

function found(played: ReturnType<typeof playLab>, event: EscalationEvent, part: Partial<SharesPlan> = {}) {
  const plan: SharesPlan = {
    event,
    moves: played.cards,
    answers: 'kept',
    games: PAIRS,
    chance: 'fresh',
    ...part,
  };
  const asked = sharesOf(plan, { me: 'south', rival: 'north', turns: played.state.turn });
  const open = openInquiry(played.world, { ...asked, study: { ...asked.study, match: played.match } });
  const run = createTaskRunner(played.world);
  for (const task of tasksOf(open.study, 20)) open.take({ task, games: run(open.study, task) });
  const result = open.result();
  if (result.ask !== 'shares') throw new Error(result.ask);
  const of = (move: string, turn: number): FoundShare => {
    const at = plan.moves.findIndex((card: CardView) => card.move === move && card.turn === turn);
    const share = result.found[at];
    if (share === undefined) throw new Error(`no share of ${move} in turn ${turn}`);
    return share;
  };
  return of;
}

const ULTIMATUM = { move: 's-ultimatum', state: 'BET' };
const war = (fromTurn: number, toTurn = fromTurn): EscalationEvent => ({
  kind: 'crisis',
  state: 'BET',
  fromTurn,
  toTurn,
  rung: 5,
});

describe('in a planted game', () => {
  const played = playLab({ 2: [{ move: 's-wave' }], 3: [ULTIMATUM, { move: 's-wave' }] });
  const of = found(played, war(3));

  test('there is a war over Beta, which the ultimatum alone opens', () => {
    expect(played.state.crises.filter(({ peak }) => peak >= 5)).toMatchObject([{ turn: 3, origin: 'ultimatum' }]);
  });

  test('the one move that opens the war has at least 90 % of it, with its interval', () => {
    const { share, before, after, games } = of('s-ultimatum', 3);
    expect(games).toBe(PAIRS);
    expect(before.mean).toBeGreaterThan(0.9);
    expect(after.mean).toBeLessThan(0.1);
    expect(share?.mean).toBeGreaterThanOrEqual(0.9);
    expect(share?.ci95[0]).toBeGreaterThan(0.85);
    expect(share?.ci95[1]).toBeLessThanOrEqual(1);
  });

  test.each([2, 3])('a move of turn %i that does nothing has none of it, within the interval', (turn) => {
    const { share } = of('s-wave', turn);
    expect(share?.ci95[0]).toBeLessThanOrEqual(0);
    expect(share?.ci95[1]).toBeGreaterThanOrEqual(0);
    expect(Math.abs(share?.mean ?? 1)).toBeLessThan(0.05);
  });

  test('with the chances of the match: no war without it, the same war without the other', () => {
    const same = found(played, war(3), { games: 1, chance: 'same' });
    expect(same('s-ultimatum', 3)).toMatchObject({ before: { mean: 1 }, after: { mean: 0 } });
    expect(same('s-wave', 2)).toMatchObject({ before: { mean: 1 }, after: { mean: 1 } });
  });

  test('moves after the war have none of it', () => {
    const later = playLab({ 3: [ULTIMATUM], 4: [{ move: 's-wave' }] });
    const { share, before } = found(later, war(3))('s-wave', 4);
    expect(before.mean).toBe(1);
    expect(share?.mean).toBe(0);
  });
});

test('of two moves that a war needs both, each has nearly all: shares need not come to the whole', () => {
  const played = playLab({ 2: [{ move: 's-brigade', theatre: 'east' }], 3: [ULTIMATUM] }, UNREADY);
  const of = found(played, war(3));
  const shares = [of('s-brigade', 2).share?.mean ?? 0, of('s-ultimatum', 3).share?.mean ?? 0];
  expect(Math.min(...shares)).toBeGreaterThan(0.8);
  expect(shares[0] ?? 0).toBeLessThanOrEqual(1);
});

test('of a rise in threat a move has the points that are gone without it', () => {
  const played = playLab({ 3: [ULTIMATUM] });
  const { ticksPerTurn } = level.clock;
  const event = { kind: 'rise', seat: 'north', fromTick: 2 * ticksPerTurn - 1, toTick: 3 * ticksPerTurn - 1 } as const;
  const { before, after, share } = found(played, event)('s-ultimatum', 3);
  expect(before.mean - after.mean).toBeGreaterThan(5);
  expect(share?.mean).toBeCloseTo(1 - after.mean / before.mean, 9);
});

test('an event that comes too rarely again gives no share', () => {
  const played = playLab({ 3: [{ move: 's-wave' }] });
  expect(found(played, war(3))('s-wave', 3).share).toBeUndefined();
});
