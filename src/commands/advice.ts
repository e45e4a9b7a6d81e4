/** What the desk may do now, asked of the engine with the own view: lists for cards, forecasts, reasons. */
import {
  type Carried,
  carriedAs,
  check,
  type Estimate,
  estimate,
  explain,
  legalMoves,
  type MoveOption,
  type Order,
  type Refusal,
  refs,
  type TargetOption,
  type View,
} from '../engine/index.ts';
import { type GameStoreState, moveDef, type OrderDraft, ownView } from '../store/index.ts';

const known = new WeakMap<View, readonly MoveOption[]>();

/** A target that an order of the tray already has is closed, so that no card leads to the same order twice. */
function closePlaced(option: MoveOption, placed: readonly Order[]): MoveOption {
  const same = placed.filter((order) => order.move === option.move);
  if (same.length === 0) return option;
  const targets = option.targets.map((at): TargetOption => {
    const taken = same.some((order) => order.state === at.state && order.theatre === at.theatre);
    return taken ? { ...at, legal: false, refusals: [{ key: 'twice' }] } : at;
  });
  return { ...option, targets, legal: option.legal && targets.some((at) => at.legal) };
}

/** All moves of the own seat with targets, costs and reasons; worked out once a view. */
export function moveOptions(state: GameStoreState): readonly MoveOption[] {
  const view = ownView(state);
  if (view === undefined || state.rules === undefined) return [];
  const before = known.get(view);
  if (before !== undefined) return before;
  const placed = view.me?.orders ?? [];
  const options = legalMoves(state.rules.rules, view).map((option) => closePlaced(option, placed));
  known.set(view, options);
  return options;
}

export function optionOf(state: GameStoreState, move: string): MoveOption | undefined {
  return moveOptions(state).find((option) => option.move === move);
}

/** Why no other order can be placed now: all are placed, what is left pays for no move that is open, or none is open. */
export type NoMore = 'placed' | 'dear' | 'closed';

export function noMoreOrders(state: GameStoreState): NoMore | undefined {
  const me = ownView(state)?.me;
  if (me === undefined || me.orders.length >= me.slots) return 'placed';
  const own = moveOptions(state).filter((option) => !option.joint);
  if (own.some((option) => option.legal)) return undefined;
  const open = own.some(({ targets }) => targets.some(({ refusals }) => refusals.length === 0));
  return open ? 'dear' : 'closed';
}

export type PriceReason = 'repeated' | 'restraint';

export interface Surcharge {
  /** Points of capital on top of the move's own price. */
  readonly by: number;
  readonly reasons: readonly PriceReason[];
}

/** What a move costs more than its own price now: it was played lately, or it conciliates while the own side is alarmed. */
export function surchargeOf(state: GameStoreState, move: string): Surcharge {
  const view = ownView(state);
  if (view === undefined || state.rules === undefined) return { by: 0, reasons: [] };
  const terms = explain(state.rules.rules, view, refs.price(move))?.terms ?? [];
  const added = (['repeated', 'restraint'] as const).flatMap((reason) => {
    const by = terms.find(({ key }) => key === `explain.term.${reason}`)?.shown ?? 0;
    return by > 0 ? [{ reason, by }] : [];
  });
  return { by: added.reduce((sum, { by }) => sum + by, 0), reasons: added.map(({ reason }) => reason) };
}

/** The option of a draft's target. */
export function targetOption(state: GameStoreState, draft: OrderDraft): TargetOption | undefined {
  return optionOf(state, draft.move)?.targets.find((at) => at.state === draft.state && at.theatre === draft.theatre);
}

/** What an order still lacks before it can be placed, in the order of the form. */
export function missingParts(
  state: GameStoreState,
  draft: OrderDraft,
): readonly ('target' | 'intent' | 'prediction')[] {
  const target = moveDef(state, draft.move)?.target ?? 'none';
  const lacks: ('target' | 'intent' | 'prediction')[] = [];
  if ((target === 'state' && draft.state === undefined) || (target === 'theatre' && draft.theatre === undefined)) {
    lacks.push('target');
  }
  if (draft.intent === undefined) lacks.push('intent');
  if (draft.prediction === undefined) lacks.push('prediction');
  return lacks;
}

/** The draft as an order, once nothing is missing. */
export function orderOf(state: GameStoreState, draft: OrderDraft): Order | undefined {
  const { intent, prediction } = draft;
  if (intent === undefined || prediction === undefined || missingParts(state, draft).length > 0) return undefined;
  return {
    move: draft.move,
    ...(draft.state === undefined ? {} : { state: draft.state }),
    ...(draft.theatre === undefined ? {} : { theatre: draft.theatre }),
    ...(draft.startIn === 0 ? {} : { startIn: draft.startIn }),
    ...(draft.persuasion === 0 ? {} : { persuasion: draft.persuasion }),
    intent,
    prediction: { ...prediction, ...(draft.channel === undefined ? {} : { channel: draft.channel }) },
  };
}

/** Support that the draft would find, with what is spent on persuasion. */
export function forecastOf(state: GameStoreState, draft: OrderDraft): Carried | undefined {
  const view = ownView(state);
  const def = moveDef(state, draft.move);
  if (view === undefined || def === undefined || state.rules === undefined) return undefined;
  if (def.target !== 'none' && draft.state === undefined && draft.theatre === undefined) return undefined;
  return carriedAs(state.rules.rules, view, def, draft, draft.persuasion);
}

export function refusalsOf(state: GameStoreState, order: Order): readonly Refusal[] {
  const view = ownView(state);
  return view === undefined || state.rules === undefined ? [] : check(state.rules.rules, view, order);
}

/** The staff's own guess, which the game shows in Guided only, after the player's prediction stands. */
export function staffEstimate(state: GameStoreState, order: Order): Estimate | undefined {
  const view = ownView(state);
  if (view === undefined || state.rules === undefined || view.options.difficulty !== 'guided') return undefined;
  return estimate(state.rules.rules, view, order);
}
