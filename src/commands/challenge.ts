/** Calling a move of the other side to account, and answering when one's own is. */
import { type ChallengeAnswer, type ChallengeKind, checkInput, type Refusal } from '../engine/index.ts';
import { type GameStoreState, ownView } from '../store/index.ts';
import { give, ready } from './give.ts';

/** Why this move cannot be challenged so now; nothing if it can. */
export function challengeRefusals(state: GameStoreState, card: number, kind: ChallengeKind): readonly Refusal[] {
  const view = ownView(state);
  if (view === undefined || state.rules === undefined) return [];
  return checkInput(state.rules.rules, view, { type: 'challenge', card, kind });
}

export const challengeMove = (card: number, kind: ChallengeKind): Promise<boolean> =>
  give({ type: 'challenge', card, kind });

/** Answers, and goes on: there is nothing else to do until the other side has answered too. */
export async function answerChallenge(answer: ChallengeAnswer): Promise<boolean> {
  return (await give({ type: 'answer-challenge', answer })) && ready();
}
