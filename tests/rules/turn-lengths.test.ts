/** One level in turns of two years, one year or half a year: the model's clock and its data stay the same. */
import { describe, expect, test } from 'vitest';
import { capitalCost, createRules, turnLengths, withTurnTicks } from '../../src/engine/index.ts';
import { aMatch, playToEnd, viewOf } from '../helpers/a-match.ts';
import { LAB } from '../helpers/lab-level.ts';
import { levelOf } from '../helpers/levels.ts';

const campaign = levelOf('europe-1991-2024');
/** What a third state may do once a turn, as facts. */
const THIRD_ACTS: readonly string[] = [
  'state-applied',
  'state-declined',
  'state-asked',
  'state-resisted',
  'state-turned',
  'state-gambled',
  'state-disputed',
];

const inTurnsOf = (turnTicks: number) => aMatch({ rules: createRules(campaign, { turnTicks }) });

describe('the campaign', () => {
  test('can be played in turns of four, two and one ticks, and in no others', () => {
    expect(turnLengths(campaign)).toEqual([4, 2, 1]);
    expect(() => withTurnTicks(campaign, 3)).toThrow(
      /europe-1991-2024 cannot be played in turns of 3 ticks; use 4, 2, 1/,
    );
    expect(withTurnTicks(campaign, 4)).toBe(campaign);
  });

  test.each([
    [4, { turn: 1, turns: 17, fromTick: 2, toTick: 3 }],
    [2, { turn: 2, turns: 34, fromTick: 2, toTick: 3, fromYear: 1992, toYear: 1992 }],
    [1, { turn: 3, turns: 68, fromTick: 2, toTick: 2, fromYear: 1992, toYear: 1992 }],
  ])('in turns of %i ticks opens after the prologue', (ticks, time) => {
    expect(viewOf(inTurnsOf(ticks), 'nato').time).toMatchObject({ ...time, firstTurn: time.turn, tick: 2 });
  });

  test('in one-year turns is 33 played turns long and ends on the same tick', () => {
    const match = inTurnsOf(2);
    const first = match.state.turn;
    playToEnd(match);
    expect([match.state.turn - first + 1, match.state.tick]).toEqual([33, 68]);
  });

  test('of another length says so in its options, and a usual one says nothing', () => {
    expect(inTurnsOf(2).state.options.turnTicks).toBe(2);
    expect(aMatch().state.options).not.toHaveProperty('turnTicks');
  });
});

describe('what is counted in turns keeps its time', () => {
  const slotsBy = (ticks: number) => {
    const match = aMatch({ rules: createRules(LAB, { turnTicks: ticks }) });
    const slots: number[] = [];
    for (let turn = 1; turn <= 16 / ticks; turn += 1) {
      match.state.turn = turn;
      slots.push(viewOf(match, 'north').me?.slots ?? -1);
    }
    return slots;
  };

  test('orders: as many in the parts of a full turn together as in the whole', () => {
    expect(slotsBy(4)).toEqual([3, 3, 3, 3]);
    expect(slotsBy(2)).toEqual([1, 2, 1, 2, 1, 2, 1, 2]);
    expect(slotsBy(1).slice(0, 8)).toEqual([0, 1, 1, 1, 0, 1, 1, 1]);
  });

  test('the price of repetition: three turns of two years, or six of one', () => {
    const repeatedAfter = (turnTicks: number, turns: number) => {
      const match = inTurnsOf(turnTicks);
      match.state.turn = 20 / turnTicks;
      const move = match.rules.moves.get('hold-large-exercise');
      if (move === undefined) throw new Error('the campaign has exercises');
      match.state.seats[0].lastUse[move.index] = match.state.turn - turns;
      return capitalCost(match.rules, viewOf(match, 'nato'), move) > move.def.capital;
    };
    expect([repeatedAfter(4, 2), repeatedAfter(4, 3)]).toEqual([true, false]);
    expect([repeatedAfter(2, 5), repeatedAfter(2, 6)]).toEqual([true, false]);
  });

  test('acts of third states: none acts twice within a full turn', () => {
    const rules = createRules(campaign, { turnTicks: 1 });
    const acts = [1, 2, 3].flatMap((seed) => {
      const match = aMatch({ rules, seed });
      playToEnd(match);
      const byStates = match.state.facts.filter(({ kind }) => THIRD_ACTS.includes(kind));
      return byStates.map(({ tick, data }) => `${seed} ${data.state} ${Math.floor(tick / 4)}`);
    });
    expect(acts.length).toBeGreaterThan(50);
    expect(new Set(acts).size).toBe(acts.length);
  });

  test('income: two turns of one year bring what one of two years does', () => {
    const incomeIn = (ticks: number) => {
      const match = aMatch({ rules: createRules(LAB, { turnTicks: ticks }) });
      match.state.turn += 1;
      return viewOf(match, 'north').me?.income ?? Number.NaN;
    };
    expect(incomeIn(2) * 2).toBeCloseTo(incomeIn(4), 9);
    expect(incomeIn(1) * 4).toBeCloseTo(incomeIn(4), 9);
  });
});
