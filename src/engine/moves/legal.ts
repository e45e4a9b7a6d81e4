/** Every move of a seat with its targets, costs and reasons: one list for buttons, bots and checks. */
import type { Refusal } from '../input.ts';
import { MOVE_CLASSES, type MoveDef } from '../level.ts';
import type { CompiledMove, Rules } from '../rules.ts';
import type { View } from '../view-types.ts';
import { type Carried, capitalCost, carriedAs, placeRefusals, type Target } from './check.ts';
import { seatOf } from './view-facts.ts';

export interface TargetOption extends Target {
  readonly legal: boolean;
  readonly refusals: readonly Refusal[];
  readonly carried?: Carried;
}

export interface MoveOption {
  readonly move: string;
  readonly joint: boolean;
  readonly legal: boolean;
  readonly capital: number;
  readonly means: number;
  readonly targets: readonly TargetOption[];
  /** Reasons that hold for every target: money, slots. */
  readonly refusals: readonly Refusal[];
}

function targetsOf(rules: Rules, view: View, def: MoveDef, seat: 0 | 1): Target[] {
  if (def.target === 'none') return [{}];
  if (def.target === 'theatre') return (def.targets ?? rules.theatres).map((theatre) => ({ theatre }));
  const all = def.targets ?? rules.states;
  return all.flatMap((state) => {
    const c = rules.stateIndex.get(state) ?? -1;
    const there =
      c >= 0 &&
      view.states[c]?.exists === true &&
      (rules.theatreOf[c] ?? -1) >= 0 &&
      rules.seats[seat].homeRegion[c] !== true;
    return there ? [{ state }] : [];
  });
}

function optionOf(rules: Rules, view: View, move: CompiledMove): MoveOption {
  const me = view.me;
  const capital = capitalCost(rules, view, move);
  const refusals: Refusal[] = [];
  if (me !== undefined && capital > me.capital)
    refusals.push({ key: 'capital', params: { need: capital, have: Math.floor(me.capital) } });
  if (me !== undefined && move.def.means > me.means)
    refusals.push({ key: 'means', params: { need: move.def.means, have: Math.floor(me.means) } });
  if (me !== undefined && !move.def.joint && me.orders.length >= me.slots)
    refusals.push({ key: 'slots', params: { slots: me.slots } });
  const targets = targetsOf(rules, view, move.def, seatOf(rules, view)).map((target): TargetOption => {
    const reasons = placeRefusals(rules, view, move, target);
    if (reasons.length > 0) return { ...target, legal: false, refusals: reasons };
    const carried = carriedAs(rules, view, move.def, target);
    const legal = carried.outcome !== 'none' && refusals.length === 0;
    return {
      ...target,
      legal,
      carried,
      refusals:
        carried.outcome === 'none'
          ? [
              {
                key: 'consensus',
                params: { support: Math.round(carried.forecast.lowest), need: Math.ceil(carried.forecast.need) },
              },
            ]
          : [],
    };
  });
  return {
    move: move.def.id,
    joint: move.def.joint,
    legal: refusals.length === 0 && targets.some((t) => t.legal),
    capital,
    means: move.def.means,
    targets,
    refusals,
  };
}

/** All visible moves of the view's seat, by class in a fixed order. */
export function legalMoves(rules: Rules, view: View): MoveOption[] {
  const seat = seatOf(rules, view);
  const visible = rules.movesOf[seat].filter((m) => m.def.internal !== true);
  const ordered = MOVE_CLASSES.flatMap((k) => visible.filter((m) => m.def.class === k));
  return ordered.map((move) => optionOf(rules, view, move));
}
