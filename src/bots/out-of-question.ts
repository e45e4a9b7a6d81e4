/** What need not be weighed: moves whose time it is not, and uses that a persona has none for in its situation. */
import type { Drives } from './drives.ts';
import type { Gate } from './gate.ts';
import { ROLES, type Role } from './move-role.ts';
import type { MoveTraits } from './move-traits.ts';
import type { Situation } from './situation.ts';

/** Moves that the rules allow at no target: it is not their time, or a treaty does not stand as they need it. */
export function outOfTime(s: Situation, { gate }: MoveTraits): boolean {
  return gate.timed && isAnotherTime(s, gate);
}

function isAnotherTime(s: Situation, { fromYear, toYear, treaties }: Gate): boolean {
  if (s.year < fromYear || s.year > toYear) return true;
  if (treaties.length === 0) return false;
  const { standings } = s;
  for (const { index, fitting } of treaties) if (((standings[index] ?? 0) & fitting) === 0) return true;
  return false;
}

const placeOf = (role: Role): number => ROLES.indexOf(role);

const [ADMIT, PROMISE, PULL, AID] = [placeOf('admit'), placeOf('promise'), placeOf('pull'), placeOf('aid')];
const [COERCE, RECOGNISE, ULTIMATUM] = [placeOf('coerce'), placeOf('recognise'), placeOf('ultimatum')];
const [RELEASE, CLOSE_DOOR, THIN] = [placeOf('release'), placeOf('close-door'), placeOf('thin')];
const [COMMIT, ARM] = [placeOf('commit'), placeOf('arm')];

/** By the place of the use in `ROLES`, filled anew each turn. */
const OUT = ROLES.map(() => false);

/**
 * Uses that this persona never makes of a move in this situation, or that would be worth nothing to it anywhere, by their
 * place in `ROLES`: decided once for all moves of a turn, and good until it is asked for another seat. A move that it
 * wants for itself is another matter.
 */
export function usesOut(s: Situation, drives: Drives): readonly boolean[] {
  const n = s.rules.bots.weighing;
  const { enlarge, press, answer, warmth } = drives;
  const draws = enlarge <= 0;
  const presses = press <= 0;
  const stands = presses && answer <= 0;
  OUT[ADMIT] = draws;
  OUT[PROMISE] = draws;
  OUT[PULL] = draws;
  OUT[AID] = draws;
  OUT[COERCE] = presses;
  OUT[RECOGNISE] = presses;
  OUT[ULTIMATUM] = !drives.opportunist;
  OUT[RELEASE] = warmth <= n.releaseFrom;
  OUT[CLOSE_DOOR] = warmth <= 0;
  OUT[THIN] = warmth <= 0 && drives.thin <= 0;
  OUT[COMMIT] = stands;
  OUT[ARM] = stands;
  return OUT;
}

/** Does the persona want this move whatever its use? */
export function isWanted({ want }: Drives, { def }: MoveTraits): boolean {
  return want?.has(def.id) === true;
}
