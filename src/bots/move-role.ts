/** The main use of a move, read from its effects. */
import type { Effect } from '../engine/index.ts';

/** The main use of a move, named after its weightiest effect. */
export type Role =
  | 'ultimatum'
  | 'coerce'
  | 'admit'
  | 'promise'
  | 'partner'
  | 'close-door'
  | 'post'
  | 'exercise'
  | 'thin'
  | 'arm'
  | 'pull'
  | 'aid'
  | 'release'
  | 'recognise'
  | 'sanction'
  | 'commit'
  | 'quit'
  | 'confide'
  | 'spend'
  | 'say';

const ROLE_OF_EFFECT: Partial<Record<Effect['kind'], Role>> = {
  ultimatum: 'ultimatum',
  coerce: 'coerce',
  'close-door': 'close-door',
  withdraw: 'thin',
  arm: 'arm',
  pull: 'pull',
  release: 'release',
  recognise: 'recognise',
  sanction: 'sanction',
  commit: 'commit',
  aid: 'aid',
  spending: 'spend',
  confidence: 'confide',
  verification: 'confide',
  inclusion: 'confide',
};

/** Weightiest first: of two effects the one named earlier gives the role. */
export const ROLES: readonly Role[] = [
  'ultimatum',
  'release',
  'coerce',
  'admit',
  'promise',
  'partner',
  'close-door',
  'thin',
  'post',
  'exercise',
  'recognise',
  'arm',
  'pull',
  'sanction',
  'commit',
  'quit',
  'aid',
  'confide',
  'spend',
  'say',
];

/** Uses that are worth the same wherever a move points. */
export type AlikeRole = 'sanction' | 'confide' | 'spend' | 'say' | 'quit';

export const ALIKE_ANYWHERE: ReadonlySet<Role> = new Set<AlikeRole>(['sanction', 'confide', 'spend', 'say', 'quit']);

/** The use that one effect gives a move; a stay of at most `shortStay` half-years is an exercise. */
export function roleOf(effect: Effect, shortStay: number): Role {
  if (effect.kind === 'set-rung') {
    if (effect.rung === 'member' || effect.accession === true) return 'admit';
    return effect.rung === 'partner' || effect.rung === 'none' ? 'partner' : 'promise';
  }
  if (effect.kind === 'station') return effect.ticks !== undefined && effect.ticks <= shortStay ? 'exercise' : 'post';
  if (effect.kind === 'treaty') return effect.act === 'suspend' || effect.act === 'leave' ? 'quit' : 'confide';
  if (effect.kind === 'forum') return effect.act === 'suspend' ? 'quit' : 'confide';
  return ROLE_OF_EFFECT[effect.kind] ?? 'say';
}
