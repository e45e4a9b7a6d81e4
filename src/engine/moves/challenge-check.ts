/** Whether a seat may call a rival act to account, and what it may answer. Reads the seat's view only. */

import type { CardView } from '../card-view-types.ts';
import { CHALLENGE_KINDS, type Input, type Refusal } from '../input.ts';
import { type Rules, theatreOfState } from '../rules.ts';
import { challengeCapital } from '../turn/challenge.ts';
import type { View } from '../view-types.ts';

const NONE: readonly Refusal[] = [];

/** The theatre that a card is about, if it is about one. */
function theatreOf(rules: Rules, { state, theatre }: CardView): string | undefined {
  return theatre ?? rules.theatres[theatreOfState(rules, rules.stateIndex.get(state ?? '') ?? -1)];
}

/** Only what was done alone and carried out can be called to account. */
export function isChallengeable(view: View, card: CardView): boolean {
  const done = card.outcome === 'full' || card.outcome === 'weaker';
  return done && !card.mine && !card.joint && card.turn === view.time.turn;
}

export function challengeRefusals(rules: Rules, view: View, input: Extract<Input, { type: 'challenge' }>): Refusal[] {
  const { me } = view;
  if (me === undefined || !CHALLENGE_KINDS.includes(input.kind)) return [{ key: 'unknown-input' }];
  const card = view.cards.find(({ id }) => id === input.card);
  if (card === undefined || !isChallengeable(view, card)) return [{ key: 'no-card' }];
  if (!me.tagged) return [{ key: 'untagged' }];
  const now = view.challenges.filter(({ turn }) => turn === view.time.turn);
  if (now.some(({ mine }) => mine)) return [{ key: 'one-challenge' }];
  if (me.ready || now.some(({ open }) => open)) return [{ key: 'challenge-late' }];
  const need = challengeCapital(rules, input.kind);
  if (need > me.capital) return [{ key: 'capital', params: { need, have: Math.floor(me.capital) } }];
  return input.kind === 'alert' || input.kind === 'ultimatum' ? placeRefusals(rules, view, card, input.kind) : [];
}

/** Forces are made ready somewhere, and a crisis has a place; there is one crisis a turn. */
function placeRefusals(rules: Rules, view: View, card: CardView, kind: 'alert' | 'ultimatum'): Refusal[] {
  const theatre = theatreOf(rules, card);
  if (theatre === undefined) return [{ key: 'challenge-place' }];
  if (kind === 'alert') return [];
  if (card.state === undefined) return [{ key: 'challenge-place' }];
  if (view.fighting.includes(theatre)) return [{ key: 'challenge-fighting' }];
  return view.crises.length > 0 ? [{ key: 'challenge-crisis' }] : [];
}

export function answerRefusals(view: View, input: Extract<Input, { type: 'answer-challenge' }>): Refusal[] {
  const asked = view.challenges.find((x) => x.open && !x.mine && x.turn === view.time.turn);
  if (view.me === undefined || view.me.ready || asked === undefined) return [{ key: 'no-challenge' }];
  const option = asked.options.find(({ answer }) => answer === input.answer);
  if (option === undefined) return [{ key: 'unknown-input' }];
  return option.legal ? [] : [{ key: 'not-reversible' }];
}

/** Nobody leaves the Read phase while a challenge waits for an answer. */
export function unansweredRefusals(view: View): Refusal[] {
  const { turn } = view.time;
  const waits = view.challenges.some((x) => x.open && !x.mine && x.turn === turn && x.answer === undefined);
  return waits ? [{ key: 'challenge-open' }] : [...NONE];
}
