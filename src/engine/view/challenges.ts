/** View of what was called to account: own at once, the other's once both have read, answers when all are given. */

import type { ChallengeOffer, ChallengeView } from '../challenge-view-types.ts';
import { CHALLENGE_ANSWERS, CHALLENGE_KINDS } from '../input.ts';
import type { Challenge } from '../state.ts';
import { challengeCapital, challengeHome, unitsOf } from '../turn/challenge.ts';
import { seatId } from '../turn/context.ts';
import type { ViewContext } from './context.ts';

const NONE: readonly never[] = [];

function optionsOf(v: ViewContext, { card, kind }: Challenge): ChallengeView['options'] {
  const units = unitsOf(v.s, card) * v.rules.params.challengeWithdrawn;
  return CHALLENGE_ANSWERS.map((answer) => ({
    answer,
    legal: answer !== 'yield' || units > 0,
    ...challengeHome(v.rules, kind, answer),
    units: answer === 'yield' ? units : 0,
  }));
}

/** An answer of this Read phase is the own side's alone until the phase is over. */
function answerOf(v: ViewContext, { turn, by, answer }: Challenge): Pick<ChallengeView, 'answer'> {
  const running = turn === v.s.turn && v.s.phase === 'read';
  return answer === '' || (running && (v.seat === undefined || v.seat === by)) ? {} : { answer };
}

export function challengesOf(v: ViewContext): readonly ChallengeView[] {
  if (v.s.challenges.length === 0) return NONE;
  const known = v.s.challenges.filter((x) => x.open || x.by === v.seat);
  return known.map((x) => ({
    turn: x.turn,
    by: seatId(v.rules, x.by),
    mine: x.by === v.seat,
    card: x.card,
    kind: x.kind,
    open: x.open,
    ...answerOf(v, x),
    options: x.turn === v.s.turn && v.s.phase === 'read' ? optionsOf(v, x) : NONE,
  }));
}

export function challengeOffersOf(v: ViewContext): readonly ChallengeOffer[] {
  if (v.seat === undefined || v.s.phase !== 'read') return NONE;
  return CHALLENGE_KINDS.map((kind) => ({
    kind,
    capital: challengeCapital(v.rules, kind),
    home: {
      explain: challengeHome(v.rules, kind, 'explain').asks,
      yield: challengeHome(v.rules, kind, 'yield').asks,
      refuse: challengeHome(v.rules, kind, 'refuse').asks,
    },
  }));
}
