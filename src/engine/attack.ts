/** Deterrence equation for a player or bot: what an overt attack is worth to a seat, read from its own view's state. */
import { type Attacker, asAttacker, isTarget } from './model/attack-target.ts';
import { type AttackKind, type AttackValue, attackValueOf, bestAttackOn, mayAttack } from './model/deterrence.ts';
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

function fillRow(rules: Rules, view: View, s: GameState, c: number): void {
  const row = s.states[c] === undefined ? publicRow(rules, view, c) : undefined;
  if (row !== undefined) s.states[c] = row;
}

/** Evaluates attacks for the seat of a view. Uses only what the view shows; goals are the caller's own type. */
export function attackEvaluator(rules: Rules, view: View): AttackEvaluator | undefined {
  const i = rules.seatIndex.get(view.me?.seat ?? '');
  if (i === undefined) return undefined;
  const tick = view.time.tick - 1;
  const forces = publicForces(rules, view);
  let known: GameState | undefined;
  /** What the view shows of the whole, and of this state; made when forces stand somewhere. */
  const stateWith = (c: number): GameState => {
    const s = known ?? rivalPublicState(rules, view, i);
    if (known === undefined) for (const near of rules.seats[i].protestNeighbours) fillRow(rules, view, s, near);
    known = s;
    fillRow(rules, view, s, c);
    return s;
  };
  const attackerOf = (c: number, goals: MeanType): Attacker | undefined => {
    const s = stateWith(c);
    return isTarget(rules, s, i, c, tick) ? asAttacker(rules, s, forces, i, goals, tick) : undefined;
  };
  return {
    best: (state, goals) => {
      const c = rules.stateIndex.get(state) ?? -1;
      const units = forces.units[i][rules.theatreOf[c] ?? -1] ?? 0;
      if (c < 0 || !mayAttack(rules, units, view.states[c]?.own ?? 0)) return undefined;
      const attacker = attackerOf(c, goals);
      return attacker === undefined ? undefined : bestAttackOn(attacker, c);
    },
    value: (state, kind, goals) => {
      const c = rules.stateIndex.get(state) ?? -1;
      const attacker = c < 0 ? undefined : attackerOf(c, goals);
      return attacker === undefined ? undefined : attackValueOf(attacker, c, kind);
    },
  };
}
