/** Whether a persona calls a rival act to account, and what it says when it is called to account itself. */
import {
  type CardView,
  type ChallengeAnswer,
  type ChallengeKind,
  type ChallengeView,
  draw,
  isChallengeable,
  type Rules,
  rivalCardsSince,
  spell,
  type View,
} from '../engine/index.ts';
import type { Asking, Persona, Reason } from './bot.ts';
import type { Situation } from './situation.ts';

/** How each asks: what it fears more, silence or a quarrel. */
const TONE: Readonly<Record<Exclude<Persona, 'by-type'>, ChallengeKind>> = {
  dove: 'query',
  hawk: 'alert',
  copycat: 'demand',
  'firm-but-fair': 'query',
  'generous-copycat': 'query',
  opportunist: 'demand',
};

function chanceOf(persona: Persona, s: Situation): number {
  const n = s.rules.bots.challenge;
  switch (persona) {
    case 'dove':
      return n.dove;
    case 'hawk':
      return n.hawk;
    case 'copycat':
    case 'generous-copycat':
      return n.copycat;
    case 'firm-but-fair':
      return n.firmButFair;
    case 'opportunist':
      return n.opportunist;
    case 'by-type':
      return s.type.expansionist ? n.expansionist : n.byType;
  }
}

function toneOf(persona: Persona, s: Situation): ChallengeKind {
  if (persona === 'by-type') return s.type.expansionist ? 'demand' : 'query';
  return TONE[persona];
}

/** Severity of an act by its card, -1 to 1. */
const severityOf = (s: Situation, card: CardView): number => s.rules.moves.get(card.move)?.def.signal.severity ?? 0;

const CHALLENGE = spell('challenge');

/** The highest chance that any persona has. */
export function mostChance(rules: Rules): number {
  const { dove, hawk, copycat, firmButFair, opportunist, byType, expansionist } = rules.bots.challenge;
  return Math.max(dove, hawk, copycat, firmButFair, opportunist, byType, expansionist);
}

/** Is this one of the rare turns, for anyone? Asked before the situation is read, which costs far more. */
export function mayAsk(mostOfAll: number, turn: number, seed: number): boolean {
  return draw(seed, turn, CHALLENGE) < mostOfAll;
}

/** The hardest act of the turn, if it is hard enough and this is one of the rare times. */
export function challengeOf(persona: Persona, s: Situation, seed: number): Asking | undefined {
  if (draw(seed, s.turn, CHALLENGE) >= chanceOf(persona, s)) return undefined;
  let worst: CardView | undefined;
  let most = s.rules.bots.challenge.severityFrom;
  for (const card of rivalCardsSince(s.view, s.turn)) {
    const severity = severityOf(s, card);
    if (severity < most || !isChallengeable(s.view, card)) continue;
    worst = card;
    most = severity;
  }
  return worst === undefined ? undefined : { card: worst.id, kind: toneOf(persona, s), why: [{ key: 'ask-why' }] };
}

/** The challenge of this turn that this side has still to answer. */
export function challengeToMe(view: View): ChallengeView | undefined {
  return view.challenges.find((x) => x.open && !x.mine && x.turn === view.time.turn && x.answer === undefined);
}

type Answer = readonly [answer: ChallengeAnswer, reason: Reason['key']];

function wantedAnswer(persona: Persona, s: Situation, { kind }: ChallengeView): Answer {
  const asked = kind === 'query';
  switch (persona) {
    case 'dove':
      return ['yield', 'avoid-war'];
    case 'hawk':
      return asked ? ['explain', 'keep-talking'] : ['refuse', 'stand-firm'];
    case 'copycat':
      return asked ? ['explain', 'match'] : ['refuse', 'match'];
    case 'opportunist':
      return kind === 'ultimatum' ? ['yield', 'avoid-war'] : ['explain', 'keep-talking'];
    case 'by-type':
      if (s.type.expansionist && !asked) return ['refuse', 'stand-firm'];
      return kind === 'ultimatum' ? ['yield', 'avoid-war'] : ['explain', 'reassure'];
    case 'firm-but-fair':
    case 'generous-copycat':
      return kind === 'ultimatum' ? ['refuse', 'stand-firm'] : ['explain', 'reassure'];
  }
}

/** Explains where nothing can be called back. */
export function answerOf(
  persona: Persona,
  s: Situation,
): { readonly answer: ChallengeAnswer; readonly why: readonly Reason[] } {
  const challenge = challengeToMe(s.view);
  if (challenge === undefined) throw new TypeError('asked to answer a challenge, but none is open');
  const [wanted, reason] = wantedAnswer(persona, s, challenge);
  const legal = challenge.options.some(({ answer, legal: can }) => answer === wanted && can);
  return legal ? { answer: wanted, why: [{ key: reason }] } : { answer: 'explain', why: [{ key: 'reassure' }] };
}
