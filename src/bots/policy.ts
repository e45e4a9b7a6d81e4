/**
 * A policy as plain data: weights like those of a persona, some of which change with what is believed of the rival. It is
 * what a search for exploits varies; it crosses to a worker as it is.
 */
import type { StandingInstruction } from '../engine/index.ts';
import type { Persona } from './bot.ts';
import type { Drives } from './drives.ts';
import type { Situation } from './situation.ts';
import { leanByMove } from './type-lean.ts';
import { type Want, wantedNow } from './wanted.ts';

/** A weight and how much it changes as belief that the rival is expansionist goes from what is usual to certainty. */
export type Weight = readonly [level: number, byBelief: number];

/** How it behaves on the ladder: like one of the personas. */
export const LADDER_STYLES = ['dove', 'hawk', 'copycat', 'firm-but-fair', 'by-type'] as const;

export interface Policy {
  readonly ladder: (typeof LADDER_STYLES)[number];
  readonly standing: StandingInstruction;
  readonly warmth: Weight;
  readonly talk: Weight;
  readonly offers: number;
  readonly accepts: number;
  /** Forward units wanted in a theatre, and whether only where something is to be defended. */
  readonly force: Weight;
  readonly heldOnly: boolean;
  readonly build: number;
  readonly offence: number;
  readonly thin: number;
  readonly enlarge: Weight;
  readonly deny: number;
  readonly redLineLimit: number;
  readonly promise: number;
  readonly press: Weight;
  readonly answer: Weight;
  readonly reserve: number;
  /** Multiplies what moves are worth, by id; 1 where it says nothing. */
  readonly lean: Readonly<Record<string, number>>;
  /** Cards that are worth more, whatever the weights say of their use, by id; none where it says nothing. */
  readonly want?: Readonly<Record<string, Want>>;
}

/** A persona that wants some cards more than it does of itself. */
export interface PersonaWanting {
  readonly persona: Persona;
  readonly want: NonNullable<Policy['want']>;
}

/** The drives of a policy in this situation. */
export function drivesOfPolicy(policy: Policy, s: Situation): Drives {
  const { usualBelief, binding } = s.rules.bots.policy;
  const doubt = (s.belief - usualBelief) / (1 - usualBelief);
  const at = ([level, byBelief]: Weight) => level + byBelief * doubt;
  return {
    warmth: at(policy.warmth),
    talk: at(policy.talk),
    binding,
    offers: policy.offers,
    accepts: policy.accepts,
    acceptsWords: policy.accepts,
    wanted: (h) => (policy.heldOnly && s.board.held[h] !== true ? 0 : Math.max(0, at(policy.force))),
    build: policy.build,
    offence: policy.offence,
    thin: policy.thin,
    enlarge: Math.max(0, at(policy.enlarge)),
    deny: policy.deny,
    redLineLimit: policy.redLineLimit,
    promise: policy.promise,
    press: Math.max(0, at(policy.press)),
    answer: Math.max(0, at(policy.answer)),
    opportunist: policy.ladder === 'by-type',
    reserve: policy.reserve,
    lean: leanByMove(s.rules, (move) => policy.lean[move]),
    want: policy.want === undefined ? undefined : wantedNow(policy.want, s),
  };
}
