/** Deterrence equation for a player or bot: what an overt attack is worth to a seat, read from its own view's state. */
import {
  type AttackKind,
  type AttackValue,
  asAttacker,
  attackValueOf,
  bestAttackOn,
  isTarget,
} from './model/deterrence.ts';
import type { MeanType, Rules } from './rules.ts';
import type { GameState } from './state.ts';
import { publicForces, publicRow, rivalPublicState } from './view/public-state.ts';
import type { View } from './view-types.ts';

export type { AttackKind, AttackValue };

export interface AttackEvaluator {
  /** Best overt attack on a state with the forces that stand there, or undefined when there is none. */
  best(state: string, goals: MeanType): AttackValue | undefined;
  /** dEU of one kind, whatever forces stand there. */
  value(state: string, kind: AttackKind, goals: MeanType): AttackValue | undefined;
}

/** Evaluates attacks for the seat of a view. Uses only what the view shows; goals are the caller's own type. */
export function attackEvaluator(rules: Rules, view: View): AttackEvaluator | undefined {
  const i = rules.seatIndex.get(view.me?.seat ?? '');
  if (i === undefined) return undefined;
  const s: GameState = rivalPublicState(rules, view, i);
  const tick = view.time.tick - 1;
  const forces = publicForces(rules, view);
  const fill = (c: number) => {
    const row = s.states[c] === undefined ? publicRow(rules, view, c) : undefined;
    if (row !== undefined) s.states[c] = row;
  };
  for (const c of rules.seats[i].protestNeighbours) fill(c);
  const indexOf = (state: string) => {
    const c = rules.stateIndex.get(state) ?? -1;
    if (c >= 0) fill(c);
    return c >= 0 && isTarget(rules, s, i, c, tick) ? c : -1;
  };
  return {
    best: (state, goals) => {
      const c = indexOf(state);
      return c < 0 ? undefined : bestAttackOn(asAttacker(rules, s, forces, i, goals, tick), c);
    },
    value: (state, kind, goals) => {
      const c = indexOf(state);
      return c < 0 ? undefined : attackValueOf(asAttacker(rules, s, forces, i, goals, tick), c, kind);
    },
  };
}
