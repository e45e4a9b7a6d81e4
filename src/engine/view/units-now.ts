/** Forces as both seats see them on the board as it stands. */
import { zeros } from '../../lib/arrays.ts';
import { wornShare } from '../model/capability.ts';
import type { Rules } from '../rules.ts';
import type { GameState } from '../state.ts';

/** Forces of both seats by theatre, and of which board: forces that leave make it another list, those that come a longer one. */
interface Counted {
  readonly rules: Rules;
  readonly deployments: GameState['deployments'];
  readonly count: number;
  readonly tick: number;
  readonly units: readonly [readonly number[], readonly number[]];
}

let counted: Counted | undefined;

/** Both seats see the same forces, so they are counted once for both. */
export function unitsNow(rules: Rules, { deployments, tick }: GameState): Counted['units'] {
  const count = deployments.length;
  const last = counted;
  if (last?.deployments === deployments && last.count === count && last.tick === tick && last.rules === rules)
    return last.units;
  const units = [zeros(rules.theatres.length), zeros(rules.theatres.length)] as const;
  for (const d of deployments) {
    const of = units[d.seat];
    of[d.h] = (of[d.h] ?? 0) + d.units * wornShare(rules, d, tick);
  }
  counted = { rules, deployments, count, tick, units };
  return units;
}
