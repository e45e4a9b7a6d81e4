/** Matches played at random, seen at moments that the screens show: after reading, in a crisis, at the end. */
import {
  createMatch,
  type GameState,
  type Phase,
  type Rules,
  type SeatId,
  type View,
  viewFor,
} from '../../src/engine/index.ts';
import { LEVELS, rulesOf } from '../helpers/levels.ts';
import { playRandomly } from '../helpers/random-driver.ts';

export interface Moment {
  readonly rules: Rules;
  readonly seat: SeatId;
  readonly view: View;
}

const SHOWN: readonly Phase[] = ['brief', 'orders', 'reveal', 'read', 'crisis', 'assess', 'ended'];

/** Views of both seats at every phase of a random match: of each turn up to the third, then of every fifth, and the end. */
export function momentsOf(level: string, seed: number, difficulty: 'guided' | 'planner' | 'fog'): readonly Moment[] {
  const rules = rulesOf(level);
  const state = createMatch(rules, { seed, secret: seed, difficulty });
  const seats = rules.seats.map((seat) => seat.def.id);
  const moments: Moment[] = [];
  const looked = new Set<string>();
  const look = (now: GameState): void => {
    if (!SHOWN.includes(now.phase) || (now.turn > 3 && now.turn % 5 !== 0 && now.phase !== 'ended')) return;
    for (const seat of seats) {
      const tagged = now.seats[rules.seatIndex.get(seat) ?? 0].tagged;
      const key = [now.turn, now.phase, seat, tagged, now.crises[now.playing]?.round].join(' ');
      if (looked.has(key)) continue;
      looked.add(key);
      moments.push({ rules, seat, view: viewFor(rules, now, { kind: 'seat', seat }) });
    }
  };
  playRandomly(rules, state, { seed, after: (_, now) => look(now) });
  return moments;
}

/** A few matches on every level and difficulty. */
export function someMoments(): readonly Moment[] {
  return LEVELS.flatMap((level) =>
    (['guided', 'planner', 'fog'] as const).flatMap((difficulty, k) => momentsOf(level, 11 + k, difficulty)),
  );
}
