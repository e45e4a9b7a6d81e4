/** The form in which a seat's own side carries an order. */
import type { MoveDef } from '../level.ts';
import { carriedForm } from '../model/consensus.ts';
import type { Rules } from '../rules.ts';
import type { View } from '../view-types.ts';
import { viewFacts } from './view-facts.ts';

/** The last answer of what follows: who wishes for an order asks first, and who places it once more. */
interface CarriedForm {
  readonly rules: Rules;
  readonly move: MoveDef;
  readonly state: string | undefined;
  readonly alarms: readonly number[];
  readonly persuasion: number;
  readonly form: MoveDef | undefined;
}

let carried: CarriedForm | undefined;

/** The form in which an order would carry at home, without the forecast; none if no form would. */
export function formAtHome(
  rules: Rules,
  view: View,
  move: MoveDef,
  target: { readonly state?: string },
  persuasion = 0,
): MoveDef | undefined {
  const facts = viewFacts(rules, view);
  // A leader asks nobody: the target and what alarms are not looked at.
  if (facts.seat.def.homeFront.kind === 'leader') return move;
  const { alarms } = facts;
  if (
    carried?.move !== move ||
    carried.state !== target.state ||
    carried.alarms !== alarms ||
    carried.persuasion !== persuasion ||
    carried.rules !== rules
  ) {
    const form = carriedForm(
      rules,
      facts.seat.index,
      move,
      target.state === undefined ? -1 : (rules.stateIndex.get(target.state) ?? -1),
      alarms,
      persuasion,
    );
    carried = { rules, move, state: target.state, alarms, persuasion, form };
  }
  return carried.form;
}
