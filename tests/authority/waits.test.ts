/** Two people at one table: for whom each phase waits, through every phase there is. */
import { expect, test } from 'vitest';
import { createAuthority } from '../../src/authority/index.ts';
import { CAMPAIGN, levelOf } from '../helpers/levels.ts';
import { chanceOf, nextInput } from '../helpers/random-driver.ts';

test('a phase waits for both, then for the one who has not answered, in a crisis too', () => {
  const level = levelOf(CAMPAIGN);
  const [first, second] = level.seats.map(({ id }) => id);
  const seats = Object.fromEntries(level.seats.map(({ id }) => [id, { kind: 'human' } as const]));
  const seen = new Set<string>();
  for (let seed = 1; seed < 12 && !seen.has('crisis'); seed += 1) {
    const authority = createAuthority({ level, build: '1', setup: { seed, secret: seed }, seats });
    const counts = new Map<string, number>();
    while (!authority.info().ended && seen.size < 7) {
      const waits = authority.waits();
      const [seat] = waits;
      if (seat === undefined) throw new Error('a running match waits for nobody');
      expect([[first], [second], [first, second]]).toContainEqual(waits);
      const view = authority.view(seat);
      const here = `${view.time.turn} ${view.phase} ${view.crisis?.round ?? 0} ${view.crisis?.id ?? ''}`;
      const count = counts.get(`${here} ${seat}`) ?? 0;
      counts.set(`${here} ${seat}`, count + 1);
      const input = nextInput(authority.rules, view, chanceOf(seed, seat, view), count);
      if (input === undefined) throw new Error(`${seat} is waited for in ${here} and has nothing to do`);
      expect(authority.submit(seat, input).ok).toBe(true);
      const after = authority.view(seat);
      const same = `${after.time.turn} ${after.phase} ${after.crisis?.round ?? 0} ${after.crisis?.id ?? ''}` === here;
      // Whoever is done is waited for no more; the other one still is.
      if (waits.length === 2 && same && !authority.waits().includes(seat)) {
        seen.add(view.phase);
        expect(authority.waits()).toEqual([seat === first ? second : first]);
      }
    }
    if (authority.info().ended) expect(authority.waits()).toEqual([]);
  }
  expect([...seen].sort()).toEqual(['assess', 'brief', 'crisis', 'orders', 'read', 'reveal', 'signal']);
}, 120_000);
