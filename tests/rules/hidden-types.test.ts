/** Each side has a hidden type, dealt from a second secret. No rule reads it; the debrief opens it. */
import { describe, expect, test } from 'vitest';
import { createMatch, hashJson } from '../../src/engine/index.ts';
import { aMatch, playToEnd, viewOf } from '../helpers/a-match.ts';
import { lab } from '../helpers/lab-level.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';

describe('a type', () => {
  test('is dealt by the second secret, not by the seed of chance', () => {
    const rules = rulesOf(CAMPAIGN);
    const dealt = (seed: number, secret: number) => createMatch(rules, { seed, secret }).seats.map((s) => s.type);
    for (const secret of [1, 2, 3]) expect(dealt(1, secret)).toEqual(dealt(99, secret));
    expect(new Set([1, 2, 3, 4, 5, 6].map((secret) => dealt(1, secret).join())).size).toBeGreaterThan(1);
  });

  test('is dealt as often as the level says', () => {
    const rules = rulesOf(CAMPAIGN);
    const count = 3000;
    const dealt = new Map<string, number>();
    for (let secret = 0; secret < count; secret += 1) {
      const state = createMatch(rules, { seed: 1, secret, facts: false });
      for (const seat of rules.seats) {
        const id = `${seat.def.id} ${seat.def.types[state.seats[seat.index].type]?.id}`;
        dealt.set(id, (dealt.get(id) ?? 0) + 1);
      }
    }
    for (const { def } of rules.seats)
      for (const type of def.types) {
        const share = (dealt.get(`${def.id} ${type.id}`) ?? 0) / count;
        // Four standard errors of a share from this many draws.
        expect(Math.abs(share - type.prior)).toBeLessThan(4 * Math.sqrt((type.prior * (1 - type.prior)) / count));
      }
  }, 60_000);

  test('may be fixed by the teacher', () => {
    const match = aMatch({ types: { nato: 'containment', russia: 'status-seeker' } });
    expect(viewOf(match, 'nato').me?.type).toBe('containment');
    expect(viewOf(match, 'russia').me?.type).toBe('status-seeker');
  });

  test('is read by no rule: the same inputs give the same match but for the type itself', () => {
    const [calm, greedy] = ['calm', 'greedy'].map((south) => {
      const match = lab({ types: { south } });
      playToEnd(match, { south: { orders: [{ move: 's-pull', state: 'BET' }] } });
      return match.state;
    });
    expect(calm?.seats[1].type).not.toBe(greedy?.seats[1].type);
    const bare = (state: typeof calm) =>
      hashJson({ ...state, seats: state?.seats.map(({ type: _type, ...rest }) => rest) });
    expect(bare(calm)).toBe(bare(greedy));
  });

  test('is opened to all at the end', () => {
    const match = lab({ types: { north: 'calm', south: 'greedy' } });
    playToEnd(match);
    for (const seat of ['north', 'south'])
      expect(viewOf(match, seat).debrief?.types).toEqual({ north: 'calm', south: 'greedy' });
  });
});

describe('first beliefs', () => {
  test('are the prior that the rival is expansionist, whatever it is', () => {
    const match = aMatch({ types: { russia: 'security-seeker' } });
    const prior = match.rules.seats[1].def.types.filter((t) => t.expansionist).reduce((sum, t) => sum + t.prior, 0);
    const fresh = lab();
    expect(viewOf(fresh, 'north').threat?.belief).toBeCloseTo(0.5, 9);
    // The prologue may have moved it, but not by the type.
    const other = aMatch({ types: { russia: 'revisionist' } });
    expect(viewOf(match, 'nato').threat?.belief).toBe(viewOf(other, 'nato').threat?.belief);
    expect(Math.abs((viewOf(match, 'nato').threat?.belief ?? 0) - prior)).toBeLessThan(0.2);
  });
});
