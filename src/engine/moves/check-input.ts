/** Which inputs a seat may give in this phase, with reasons. Reads the seat's view only. */
import { CRISIS_CHOICES, type Input, type Refusal } from '../input.ts';
import { INTENTS } from '../level.ts';
import type { Rules } from '../rules.ts';
import { NAMED_AT_ONCE } from '../turn/statements.ts';
import type { View } from '../view-types.ts';
import { answerRefusals, challengeRefusals, unansweredRefusals } from './challenge-check.ts';
import { check, checkOffer } from './check.ts';

const PHASES: Readonly<Record<Input['type'], readonly View['phase'][]>> = {
  ready: ['brief', 'reveal', 'read', 'assess'],
  'first-estimate': ['brief'],
  signal: ['signal'],
  'pass-signal': ['signal'],
  place: ['orders'],
  withdraw: ['orders'],
  reorder: ['orders'],
  'accept-offer': ['orders'],
  'decline-offer': ['orders'],
  standing: ['orders'],
  seal: ['orders'],
  unseal: ['orders'],
  tag: ['read'],
  challenge: ['read'],
  'answer-challenge': ['read'],
  crisis: ['crisis'],
  note: ['assess'],
};

/** Characters of a note: what is written in twenty seconds. */
export const NOTE_LENGTH = 280;
const OFFERS_AT_ONCE = 2;

export function checkInput(rules: Rules, view: View, input: Input): Refusal[] {
  if (!Object.hasOwn(PHASES, input.type)) return [{ key: 'unknown-input' }];
  const phases: readonly string[] = PHASES[input.type];
  if (!phases.includes(view.phase)) return [{ key: 'phase', params: { phase: view.phase } }];
  if (view.me === undefined) return [{ key: 'unknown-seat' }];
  const me = view.me;
  const slot = (n: number) => (Number.isInteger(n) && n >= 0 && n < me.orders.length ? [] : [{ key: 'slot' }]);
  const unsealed = me.sealed ? [{ key: 'sealed' }] : [];
  switch (input.type) {
    case 'ready':
      if (me.ready) return [{ key: 'already' }];
      if (view.phase === 'read' && !me.tagged) return [{ key: 'untagged' }];
      return view.phase === 'read' ? unansweredRefusals(view) : [];
    case 'first-estimate':
      return Number.isFinite(input.percent) && input.percent >= 0 && input.percent <= 100 ? [] : [{ key: 'percent' }];
    case 'signal':
      return signalRefusals(rules, view, input);
    case 'pass-signal':
      return me.signalled ? [{ key: 'already' }] : [];
    case 'place':
      return unsealed.length > 0 ? unsealed : check(rules, view, input.order);
    case 'withdraw':
      return [...unsealed, ...slot(input.slot)];
    case 'reorder':
      return [...unsealed, ...slot(input.from), ...slot(input.to)];
    case 'accept-offer':
    case 'decline-offer':
      return unsealed.length > 0 ? unsealed : offerRefusals(view, input);
    case 'standing':
      return ['step-down', 'hold', 'match'].includes(input.instruction) ? [] : [{ key: 'unknown-input' }];
    case 'seal':
      return me.sealed ? [{ key: 'already' }] : [];
    case 'unseal':
      return me.sealed ? [] : [{ key: 'already' }];
    case 'tag':
      return tagRefusals(view, input);
    case 'challenge':
      return challengeRefusals(rules, view, input);
    case 'answer-challenge':
      return answerRefusals(view, input);
    case 'crisis':
      return crisisInputRefusals(view, input);
    case 'note':
      return typeof input.text === 'string' && input.text.length <= NOTE_LENGTH
        ? []
        : [{ key: 'note', params: { length: NOTE_LENGTH } }];
  }
}

function signalRefusals(rules: Rules, view: View, input: Extract<Input, { type: 'signal' }>): Refusal[] {
  if (view.me?.signalled === true) return [{ key: 'already' }];
  if (input.frame !== undefined && !rules.level.frames.includes(input.frame)) return [{ key: 'frame' }];
  const unnamed = namedRefusals(rules, view, input);
  if (unnamed.length > 0) return unnamed;
  if (input.offers.length > OFFERS_AT_ONCE) return [{ key: 'offers', params: { offers: OFFERS_AT_ONCE } }];
  const twice = input.offers.some((a, k) =>
    input.offers.some((b, n) => n > k && a.move === b.move && a.state === b.state && a.theatre === b.theatre),
  );
  if (twice) return [{ key: 'twice' }];
  const refusals = input.offers.flatMap((offer) => checkOffer(rules, view, offer));
  const total = input.offers.reduce((sum, o) => sum + (rules.moves.get(o.move)?.def.capital ?? 0), 0);
  // Words alone are free, also for a desk whose purse is overdrawn by an earlier offer.
  if (refusals.length === 0 && total > 0 && total > (view.me?.capital ?? 0))
    refusals.push({ key: 'capital', params: { need: total, have: Math.floor(view.me?.capital ?? 0) } });
  return refusals;
}

/** A statement names moves of the own side, each once; whether they can be made now is left open. */
function namedRefusals(rules: Rules, view: View, { frame, named = [] }: Extract<Input, { type: 'signal' }>): Refusal[] {
  if (named.length === 0) return [];
  if (frame === undefined) return [{ key: 'named-alone' }];
  if (named.length > NAMED_AT_ONCE) return [{ key: 'named', params: { moves: NAMED_AT_ONCE } }];
  if (new Set(named).size < named.length) return [{ key: 'named-twice' }];
  const own = named.every((id) => {
    const def = rules.moves.get(id)?.def;
    return def !== undefined && def.seat === view.me?.seat && def.internal !== true;
  });
  return own ? [] : [{ key: 'unknown-move' }];
}

function offerRefusals(view: View, input: Extract<Input, { type: 'accept-offer' | 'decline-offer' }>): Refusal[] {
  const offer = view.offers.find((o) => o.index === input.offer);
  if (offer === undefined || offer.mine) return [{ key: 'no-offer' }];
  if (input.type === 'decline-offer') return [];
  if (offer.status === 'accepted') return [{ key: 'already' }];
  const have = view.me?.capital ?? 0;
  return offer.capital > have ? [{ key: 'capital', params: { need: offer.capital, have: Math.floor(have) } }] : [];
}

function tagRefusals(view: View, input: Extract<Input, { type: 'tag' }>): Refusal[] {
  const card = view.cards.find((c) => c.id === input.card);
  if (card === undefined || card.mine || card.joint || card.turn !== view.time.turn) return [{ key: 'no-card' }];
  return INTENTS.includes(input.reading) ? [] : [{ key: 'intent' }];
}

function crisisInputRefusals(view: View, input: Extract<Input, { type: 'crisis' }>): Refusal[] {
  const option = view.crisis?.options.find((o) => o.choice === input.choice);
  if (option === undefined) return [{ key: 'unknown-input' }];
  if (view.crisis?.myChoice !== undefined) return [{ key: 'already' }];
  if (input.bet !== undefined && !CRISIS_CHOICES.includes(input.bet)) return [{ key: 'unknown-input' }];
  return option.refusal === undefined ? [] : [option.refusal];
}
