/** Writing, placing, moving and sealing orders. */
import type { MoveId, MoveOption, OfferView, Order, StandingInstruction } from '../engine/index.ts';
import { t } from '../i18n/index.ts';
import { type GameStoreState, gameStore, moveDef, type OrderDraft, orderKey, ownView } from '../store/index.ts';
import { missingParts, noMoreOrders, optionOf, orderOf, refusalsOf, staffEstimate } from './advice.ts';
import { give } from './give.ts';
import { backToCard, focusRegion, openingDraft } from './page.ts';

/** How long a removed order can be put back, milliseconds. */
export const UNDO_TIME = 6000;

/** The target a draft starts with: the only open one. A look at the map is no choice, so among several none is set. */
function firstTarget(option: MoveOption | undefined): Pick<OrderDraft, 'state' | 'theatre'> {
  const open = option?.targets.filter((target) => target.legal) ?? [];
  const { state, theatre: at } = (open.length === 1 ? open[0] : undefined) ?? {};
  return { ...(state === undefined ? {} : { state }), ...(at === undefined ? {} : { theatre: at }) };
}

/** Opens a move as a draft; its prediction and intent start unset. */
export function draftMove(move: MoveId): void {
  const store = gameStore.getState();
  if (ownView(store)?.me?.sealed === true || moveDef(store, move) === undefined) return;
  store.setRefusals([]);
  store.startDraft({ move, ...firstTarget(optionOf(store, move)), startIn: 0, persuasion: 0 });
  store.showTab('moves');
  openingDraft();
}

/** Points the draft at a state or theatre, and shows that place on the map. */
export function aimDraft(target: Pick<OrderDraft, 'state' | 'theatre'>): void {
  const store = gameStore.getState();
  store.editDraft({ state: target.state, theatre: target.theatre });
  if (target.state !== undefined) store.select(target.state);
  if (target.theatre !== undefined) store.selectTheatre(target.theatre);
}

/** Marks a prediction that was changed after the staff's estimate had been seen. */
function markLateChange(order: Order): Order {
  const seen = gameStore.getState().estimates[orderKey(order)];
  if (seen === undefined || order.prediction === undefined) return order;
  const { centre, low, high } = order.prediction;
  const same = seen.predicted.centre === centre && seen.predicted.low === low && seen.predicted.high === high;
  return same ? order : { ...order, prediction: { ...order.prediction, afterEstimate: true } };
}

/** What follows a placed order: the staff's estimate is kept with it, and its form goes. */
function closeForm(order: Order, guess: ReturnType<typeof staffEstimate>): void {
  const now = gameStore.getState();
  const key = orderKey(order);
  if (guess !== undefined && order.prediction !== undefined && now.estimates[key] === undefined) {
    const { centre, low, high } = guess;
    now.keepEstimate(key, { centre, low, high, predicted: order.prediction });
  }
  now.announce(t('orders.said-placed', { move: t(`move.${order.move}.name`) }));
  // A quick hand may have taken up the next card before the answer came.
  if (now.draft?.move === order.move) {
    now.dropDraft();
    backToCard(order.move);
  }
}

/** Does that once: as the order comes into view, as the answer waits until the match is written down. */
function whenShown(order: Order, guess: ReturnType<typeof staffEstimate>) {
  const key = orderKey(order);
  let done = false;
  const settle = (): void => {
    if (done) return;
    done = true;
    closeForm(order, guess);
  };
  const stop = gameStore.subscribe((now) => {
    if (ownView(now)?.me?.orders.some((each) => orderKey(each) === key)) settle();
  });
  return { settle, stop };
}

/** The draft whose order is on its way: a second press before the answer must not place it twice. */
let onItsWay: OrderDraft | undefined;

/** Places the draft. What is missing is named and focused; what is illegal is said. */
export async function placeDraft(): Promise<boolean> {
  const store = gameStore.getState();
  const { draft } = store;
  if (draft === undefined || draft === onItsWay) return false;
  const missing = missingParts(store, draft);
  const order = orderOf(store, draft);
  if (missing.length > 0 || order === undefined) {
    store.setMissing(missing);
    store.announce(t(`orders.missing.${missing[0] ?? 'intent'}`), true);
    focusRegion(`draft-${missing[0] ?? 'intent'}`);
    return false;
  }
  const refusals = refusalsOf(store, order);
  if (refusals.length > 0) {
    store.setRefusals(refusals);
    return false;
  }
  const shown = whenShown(order, staffEstimate(store, order));
  onItsWay = draft;
  const taken = await give({ type: 'place', order: markLateChange(order) }).finally(() => {
    onItsWay = undefined;
    shown.stop();
  });
  if (taken) shown.settle();
  return taken;
}

/** Lays the draft aside unplaced. */
export function putBack(): void {
  const { draft, dropDraft } = gameStore.getState();
  dropDraft();
  if (draft !== undefined) backToCard(draft.move);
}

function placedOrder(slot: number): Order | undefined {
  return ownView(gameStore.getState())?.me?.orders.find((each) => each.slot === slot);
}

/** A placed order as it was given, without what the engine added. */
function plainOrder({ move, state, theatre, startIn, intent, prediction, persuasion }: Order): Order {
  return {
    move,
    intent,
    ...(state !== undefined && { state }),
    ...(theatre !== undefined && { theatre }),
    ...(startIn !== undefined && { startIn }),
    ...(prediction !== undefined && { prediction }),
    ...(persuasion !== undefined && { persuasion }),
  };
}

let undoTimer: ReturnType<typeof setTimeout> | undefined;

/** Takes an order out of the tray; for a few seconds it can be put back. */
export async function withdrawOrder(slot: number): Promise<void> {
  const order = placedOrder(slot);
  if (order === undefined || !(await give({ type: 'withdraw', slot }))) return;
  const store = gameStore.getState();
  store.keepRemoved({ order: plainOrder(order), slot, at: performance.now() });
  store.announce(t('orders.said-removed', { move: t(`move.${order.move}.name`) }));
  clearTimeout(undoTimer);
  undoTimer = setTimeout(() => gameStore.getState().keepRemoved(undefined), UNDO_TIME);
}

/** Puts the order that was removed last back into its slot. */
export async function undoWithdraw(): Promise<void> {
  const { removed, keepRemoved } = gameStore.getState();
  if (removed === undefined) return;
  clearTimeout(undoTimer);
  keepRemoved(undefined);
  if (!(await give({ type: 'place', order: removed.order }))) return;
  const last = (ownView(gameStore.getState())?.me?.orders.length ?? 1) - 1;
  if (removed.slot < last) await give({ type: 'reorder', from: last, to: removed.slot });
}

/** Opens a placed order again as a draft. */
export async function editOrder(slot: number): Promise<void> {
  const order = placedOrder(slot);
  if (order === undefined || !(await give({ type: 'withdraw', slot }))) return;
  const { move, state, theatre, startIn = 0, intent, prediction, persuasion = 0 } = order;
  const store = gameStore.getState();
  store.startDraft({
    move,
    ...(state !== undefined && { state }),
    ...(theatre !== undefined && { theatre }),
    startIn,
    persuasion,
    intent,
    ...(prediction !== undefined && {
      prediction: { centre: prediction.centre, low: prediction.low, high: prediction.high },
      channel: prediction.channel,
    }),
  });
  store.showTab('moves');
  openingDraft();
}

/** Moves an order one place up (−1) or down (+1) in the tray. */
export async function moveOrder(slot: number, by: 1 | -1): Promise<void> {
  const count = ownView(gameStore.getState())?.me?.orders.length ?? 0;
  const to = slot + by;
  if (to >= 0 && to < count) await give({ type: 'reorder', from: slot, to });
}

/** Offers of the other desk that nobody has answered yet. */
export function unanswered(state: Parameters<typeof ownView>[0]): readonly OfferView[] {
  return (ownView(state)?.offers ?? []).filter((offer) => offer.status === 'open' && !offer.mine);
}

/** What a seal would pass over now: an offer, or an order that could still be placed; empty if nothing. */
function passedOver(state: GameStoreState): string {
  const me = ownView(state)?.me;
  const open = unanswered(state).length;
  if (me === undefined || (open === 0 && noMoreOrders(state) !== undefined)) return '';
  return `${me.orders.length} of ${me.slots}, ${open} open`;
}

/** Seals; with a slot that could be used, or an offer that lies unanswered, it asks, and not again while that stays as it was. */
export async function sealOrders(sure = false): Promise<void> {
  const store = gameStore.getState();
  const me = ownView(store)?.me;
  if (me === undefined) return;
  const over = passedOver(store);
  if (!sure && over !== '' && over !== store.sealAsked) {
    store.askToSeal(over);
    store.open('seal-empty');
    return;
  }
  store.close();
  store.dropDraft();
  store.keepRemoved(undefined);
  await give({ type: 'seal' });
}

export const unsealOrders = (): Promise<boolean> => give({ type: 'unseal' });
export const acceptOffer = (offer: number): Promise<boolean> => give({ type: 'accept-offer', offer });
export const declineOffer = (offer: number): Promise<boolean> => give({ type: 'decline-offer', offer });
export const setStanding = (instruction: StandingInstruction): Promise<boolean> =>
  give({ type: 'standing', instruction });
