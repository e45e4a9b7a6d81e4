/** Which hint stands over a phase: in full the first time, in one short line the second, then none. */
import { noMoreOrders } from '../../commands/index.ts';
import { type GameStoreState, ownView } from '../../store/index.ts';

/** How often a phase is explained before the player is left alone. */
export const HINTS_A_PHASE = 2;

const PHASES = ['brief', 'signal', 'orders', 'reveal', 'read', 'crisis', 'assess'] as const;
type HintPhase = (typeof PHASES)[number];

export interface Hint {
  readonly phase: HintPhase;
  /** Text key. */
  readonly key: string;
}

/** In Orders the hint names the next step, as each step opens the one after it. */
function orderStep(state: GameStoreState): string {
  const { draft } = state;
  const placed = ownView(state)?.me?.orders.length ?? 0;
  if (draft === undefined) return noMoreOrders(state) !== undefined ? 'full' : placed === 0 ? 'choose' : 'seal';
  if (draft.intent === undefined) return 'intent';
  return draft.prediction === undefined ? 'predict' : 'place';
}

export function hintFor(state: GameStoreState): Hint | undefined {
  const phase = PHASES.find((each) => each === ownView(state)?.phase);
  if (!state.settings.hints || phase === undefined) return undefined;
  const seen = state.settings.hintsSeen[phase] ?? 0;
  if (seen >= HINTS_A_PHASE) return undefined;
  if (seen > 0) return { phase, key: `hint.${phase}.short` };
  return { phase, key: phase === 'orders' ? `hint.orders.${orderStep(state)}` : `hint.${phase}` };
}
