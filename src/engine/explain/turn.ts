/** Explains what a turn did: to a ledger, part by part, and to the figures of third states. */

import type { Explanation } from '../explain-types.ts';
import type { StateChange } from '../facts.ts';
import type { LedgerTurn } from '../ledger-view-types.ts';
import type { EffectKind } from '../level.ts';
import type { ParamName } from '../params.ts';
import type { Rules } from '../rules.ts';
import type { View } from '../view-types.ts';
import { build, fold, type Term } from './build.ts';
import { refs } from './refs.ts';

/** Rows of one explanation; what is smaller is folded into one. */
const MOST = 7;

type LedgerPart = 'acts' | 'events' | 'older' | 'standing';

function actTerm(view: View, id: number, value: number, ref?: string): Term {
  const card = view.cards.find((each) => each.id === id);
  return {
    key: 'explain.term.own-card',
    params: { card: id, move: card?.move ?? '' },
    value,
    ...(ref === undefined ? {} : { ref }),
    ...(card === undefined || card.fact < 0 ? {} : { fact: card.fact }),
  };
}

function partTerms(
  view: View,
  turn: LedgerTurn,
  part: LedgerPart,
  seat: string,
  theatre: string,
): readonly Term[] | undefined {
  const fresh = turn.acts.filter((act) => act.fresh);
  if (part === 'acts') return fresh.map((act) => actTerm(view, act.card, act.now, refs.held(seat, theatre, act.card)));
  if (part === 'events') {
    return turn.events.map(
      ({ fact, points }): Term => ({
        key: 'explain.term.event',
        value: points,
        ...(fact === undefined ? {} : { fact }),
      }),
    );
  }
  if (part === 'standing') {
    return [
      { key: 'explain.term.whole-ledger', value: turn.after },
      { key: 'explain.term.carried-by-moves', value: -turn.acts.reduce((sum, act) => sum + act.now, 0) },
    ];
  }
  if (part !== 'older') return undefined;
  const old = turn.acts.filter((act) => !act.fresh);
  const moves = old.map((act) => actTerm(view, act.card, act.now - act.was));
  return [...moves, { key: 'explain.term.standing-lines', value: turn.rest }];
}

const FORMULAS: Readonly<Record<LedgerPart, string>> = {
  acts: 'sum of the lines',
  events: 'sum of the lines',
  older: 'sum of what each older line weighs now, less a turn ago',
  standing: 'threat here − all lines of moves',
};

/** One part of a ledger: the turn's moves, what no desk did, how older lines changed, or all that no move carries. */
export function explainLedgerPart(
  rules: Rules,
  view: View,
  [seat, theatre, part]: readonly string[],
): Explanation | undefined {
  const turn = view.ledgers[seat ?? '']?.[theatre ?? ''];
  if (turn === undefined || seat === undefined || theatre === undefined) return undefined;
  const terms = partTerms(view, turn, part as LedgerPart, seat, theatre);
  if (terms === undefined) return undefined;
  return build(rules, {
    ref: refs.ledgerPart(seat, theatre, part as LedgerPart),
    thing: `ledger-${part}`,
    titleParams: { seat, theatre },
    value: terms.reduce((sum, term) => sum + term.value, 0),
    unit: 'points',
    terms: fold(terms, MOST, 'explain.term.other-lines'),
    formula: FORMULAS[part as LedgerPart],
    params: part === 'older' ? ['beliefMemory', 'grievanceMemory', 'shockMemory', 'inclusionMemory', 'wear'] : [],
  });
}

/** What one event of the turn weighs in a ledger now. */
export function explainLedgerEvent(
  rules: Rules,
  view: View,
  [seat, theatre, fact]: readonly string[],
): Explanation | undefined {
  const found = view.ledgers[seat ?? '']?.[theatre ?? '']?.events.find((each) => each.fact === Number(fact));
  if (found?.fact === undefined || seat === undefined || theatre === undefined) return undefined;
  return build(rules, {
    ref: refs.ledgerEvent(seat, theatre, found.fact),
    thing: 'ledger-event',
    titleParams: { seat, theatre },
    value: found.points,
    unit: 'points',
    decimals: 1,
    terms: [{ key: 'explain.term.event', value: found.points, fact: found.fact }],
    formula: 'sum of this event’s lines, each entered · memory^age',
    params: ['beliefMemory', 'grievanceMemory', 'shockMemory'],
  });
}

/** What one move weighs in a ledger now: as it was entered, and what time took or forces added. */
export function explainHeld(
  rules: Rules,
  view: View,
  [seat, theatre, card]: readonly string[],
): Explanation | undefined {
  const act = view.ledgers[seat ?? '']?.[theatre ?? '']?.acts.find((each) => each.card === Number(card));
  const found = view.cards.find((each) => each.id === act?.card);
  if (act === undefined || found === undefined || seat === undefined || theatre === undefined) return undefined;
  return build(rules, {
    ref: refs.held(seat, theatre, act.card),
    thing: 'held',
    titleParams: { seat, theatre, move: found.move },
    value: act.now,
    unit: 'points',
    decimals: 1,
    terms: [
      { key: 'explain.term.entered', value: act.entered, ...(found.fact < 0 ? {} : { fact: found.fact }) },
      { key: 'explain.term.faded', value: act.now - act.entered },
    ],
    formula: 'sum of this act’s lines, each entered · memory^age',
    params: ['beliefMemory', 'grievanceMemory', 'shockMemory'],
  });
}

const UNITS: Readonly<Record<StateChange['what'], Explanation['unit']>> = {
  rung: 'rung',
  support: 'points',
  economy: 'percent',
  occupied: 'percent',
  ready: 'percent',
  own: 'units',
  separatist: 'percent',
};

/** What is read of the parameters by effects that change a figure of a state. */
const PARAMS_OF: Partial<Record<EffectKind, readonly ParamName[]>> = {
  pull: ['pullEcho'],
  coerce: ['coerceBackfire', 'coerceConflict', 'coerceYield'],
  recognise: ['recogniseSwing'],
  arm: ['armAbsorption'],
  'close-door': ['doorSwing'],
  'set-rung': ['memberArms'],
};

/** What an act changed of a state's figure when it was carried out. */
export function explainStateChange(
  rules: Rules,
  view: View,
  [id, state, what, seat]: readonly string[],
): Explanation | undefined {
  const fact = view.facts.find((each) => each.id === Number(id));
  const change = fact?.changes?.find((c) => c.state === state && c.what === what && (c.seat ?? '') === (seat ?? ''));
  if (fact === undefined || change === undefined) return undefined;
  const move = String(fact.data.move ?? '');
  const effects = rules.moves.get(move)?.def.effects ?? [];
  return build(rules, {
    ref: refs.stateChange(fact.id, change),
    thing: `changed-${change.what}`,
    titleParams: { move, state: change.state, ...(change.seat === undefined ? {} : { seat: change.seat }) },
    value: change.to - change.from,
    unit: UNITS[change.what],
    decimals: change.what === 'own' ? 1 : 0,
    terms: [
      { key: 'explain.term.after-act', value: change.to, fact: fact.id },
      { key: 'explain.term.before-act', value: -change.from },
    ],
    formula: 'after the act − before it',
    params: [...new Set(effects.flatMap((effect) => PARAMS_OF[effect.kind] ?? []))],
    sources: rules.moves.get(move)?.def.sources ?? [],
  });
}
