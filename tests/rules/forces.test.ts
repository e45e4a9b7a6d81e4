/** Forces: they take time to arrive, stand by region, wear, and leave; restraint that is soon undone earns little. */
import { describe, expect, test } from 'vitest';
import { type Match, playTurn, viewOf } from '../helpers/a-match.ts';
import { LAB, lab } from '../helpers/lab-level.ts';

const north = (match: Match) => match.state.deployments.filter((d) => d.seat === 0 && d.card >= 0);

describe('a deployment', () => {
  test('stands in the theatre from the half-year in which it arrives', () => {
    const match = lab();
    playTurn(match, { north: { orders: [{ move: 'n-late', theatre: 'east' }] } });
    expect(north(match)).toEqual([]);
    expect(match.state.pending).toMatchObject([{ kind: 'deployment', tick: 5 }]);
    playTurn(match);
    expect(north(match)).toMatchObject([{ tick: 5, units: 1, force: 'ground', region: 'ALF' }]);
    const arrived = match.state.facts.find((f) => f.kind === 'force-arrived');
    expect(arrived?.causes).toEqual([match.state.cards[0]?.fact]);
  });

  test('that is temporary leaves when its time is up, and a fact says so', () => {
    const match = lab();
    playTurn(match, { north: { orders: [{ move: 'n-drill', theatre: 'east' }] } });
    expect(north(match)).toMatchObject([{ force: 'exercise', untilTick: 3 }]);
    expect(viewOf(match, 'south').forces.find((f) => f.force === 'exercise')?.temporary).toBe(true);
    playTurn(match);
    expect(north(match)).toEqual([]);
    expect(match.state.facts.filter((f) => f.kind === 'force-left').map((f) => f.tick)).toEqual([4]);
  });

  test('wears by a share each half-year', () => {
    const match = lab({ set: { wear: 0.1 } });
    playTurn(match, { north: { orders: [{ move: 'n-battalion', theatre: 'east' }] } });
    playTurn(match);
    const [force] = viewOf(match, 'south').forces.filter((f) => f.seat === 'north' && f.id === north(match)[0]?.id);
    // Six half-years old when tick 8 opens.
    expect(force?.units).toBeCloseTo(0.9 ** 6, 9);
    expect(force?.offensive).toBeCloseTo(0.1 * 0.9 ** 6, 9);
  });

  test('may not exceed the ceiling of a treaty in force; once the treaty is left, it may', () => {
    const bound = lab();
    playTurn(bound, { north: { orders: [{ move: 'n-brigade', theatre: 'east' }] } });
    playTurn(bound);
    const refused = () => playTurn(bound, { north: { orders: [{ move: 'n-brigade', theatre: 'east' }] } });
    expect(refused).toThrow(/ceiling/);
    const free = lab();
    playTurn(free, { north: { orders: [{ move: 'n-brigade', theatre: 'east' }, { move: 'n-leave' }] } });
    playTurn(free, { north: { orders: [{ move: 'n-brigade', theatre: 'east' }] } });
    expect(north(free)).toHaveLength(2);
  });

  test('of a pledged class is refused while the pledge holds; withdrawing is not', () => {
    const match = lab();
    playTurn(match, { north: { orders: [{ move: 'n-freeze' }] } });
    expect(viewOf(match, 'north').me?.pledged).toEqual(['deployment']);
    expect(() => playTurn(match, { north: { orders: [{ move: 'n-battalion', theatre: 'west' }] } })).toThrow(/pledged/);
    const other = lab();
    playTurn(other, { north: { orders: [{ move: 'n-freeze' }] } });
    playTurn(other, { north: { orders: [{ move: 'n-thin', theatre: 'east' }] } });
    playTurn(other, { north: { orders: [{ move: 'n-battalion', theatre: 'west' }] } });
    expect(north(other)).toHaveLength(1);
  });
});

describe('a withdrawal', () => {
  test('takes the oldest forces first, and no more than it says', () => {
    const match = lab({ set: { wear: 0 } });
    playTurn(match, { north: { orders: [{ move: 'n-brigade', theatre: 'east' }] } });
    playTurn(match, { north: { orders: [{ move: 'n-thin', theatre: 'east' }] } });
    const units = match.state.deployments.filter((d) => d.seat === 0).map((d) => [d.card, d.units]);
    // The starting unit is gone, the brigade is whole.
    expect(units).toEqual([[0, 2]]);
  });

  test('soon after another earns a fifth of the credit', () => {
    const first = lab();
    playTurn(first, { north: { orders: [{ move: 'n-thin', theatre: 'east' }] } });
    const entered = (match: Match) => match.state.lines.filter((l) => l.q === 'belief').map((l) => l.entry);
    const [credit = 0] = entered(first);
    expect(credit).toBeLessThan(0);
    const again = lab({ set: { quickReturnCredit: 0.2, habituation: 0, confirmation: 0, attributionGrievance: 0 } });
    playTurn(again, { north: { orders: [{ move: 'n-brigade', theatre: 'east' }] } });
    playTurn(again, { north: { orders: [{ move: 'n-thin', theatre: 'east' }] } });
    playTurn(again, { north: { orders: [{ move: 'n-thin', theatre: 'east' }] } });
    const [, one = 0, two = 0] = entered(again);
    expect(two / one).toBeCloseTo(0.2, 9);
  });
});

describe('a pledge that is broken', () => {
  test('is read much worse than the same act without it', () => {
    const read = (pledged: boolean) => {
      const match = lab({ set: { habituation: 0 } });
      if (pledged) match.state.seats[0].doorClosed = [99, 99];
      playTurn(match, { north: { orders: [{ move: 'n-plan', state: 'DEL' }] } });
      return match.state.lines.find((l) => l.q === 'belief')?.entry ?? 0;
    };
    expect(read(true) / read(false)).toBeCloseTo(LAB.params.find((p) => p.name === 'brokenPromise')?.value ?? 0, 9);
  });
});
