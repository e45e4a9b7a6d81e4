/** Where states stand between the two alliances, kept from tick to tick: it is looked at anew only as their ties change. */
import type { AllianceRung } from '../level.ts';
import type { Rules } from '../rules.ts';
import type { GameState, StateRow } from '../state.ts';

type Ties = readonly AllianceRung[];

const NO_TIES: Ties = [];

/** Stands for a member of any alliance, which decides nothing by itself. */
export const MEMBER = -1;

export class Standing {
  /** By state, those last looked at: a change puts another list in their place. */
  readonly #ties: Ties[] = [];
  readonly #between: number[] = [];

  constructor({ states }: GameState) {
    for (let c = 0; c < states.length; c += 1) {
      this.#ties.push(NO_TIES);
      this.#between.push(0);
    }
  }

  /** On how many of the two ladders a state stands between the foot and the top; `MEMBER` for a member. */
  of(rules: Rules, { rung }: StateRow, c: number): number {
    if (this.#ties[c] !== rung) {
      this.#ties[c] = rung;
      this.#between[c] = countBetween(rules, rung);
    }
    return this.#between[c] ?? 0;
  }
}

function countBetween({ seats }: Rules, ties: Ties): number {
  if (ties.includes('member')) return MEMBER;
  let between = 0;
  for (const { alliance } of seats) if (standsBetween(ties[alliance] ?? 'none')) between += 1;
  return between;
}

export function standsBetween(rung: AllianceRung): boolean {
  return rung !== 'none' && rung !== 'member';
}
