/** Writing and placing orders through the commands, on a real match. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  acceptOffer,
  aimDraft,
  draftMove,
  editOrder,
  missingParts,
  moveOptions,
  moveOrder,
  noMoreOrders,
  optionOf,
  placeDraft,
  sealOrders,
  surchargeOf,
  undoWithdraw,
  withdrawOrder,
} from '../../src/commands/index.ts';
import { gameStore, ownView } from '../../src/store/index.ts';
import { aDesk } from '../helpers/a-desk.ts';
import { aMatch, give, goTo, type Match, seatsOf, viewOf } from '../helpers/a-match.ts';
import { speak } from '../ui/words.ts';

// The page's frame clock, which the commands use to focus what they open.
globalThis.requestAnimationFrame ??= () => 0;

const state = () => gameStore.getState();
const orders = () => ownView(state())?.me?.orders ?? [];

/** A match in the orders of turn 1, shown to its first seat by the page's own store. */
function openDesk(): Match {
  const match = aMatch({ difficulty: 'guided' });
  speak(match.rules.level.id);
  for (const seat of seatsOf(match)) give(match, seat, { type: 'ready' });
  for (const seat of seatsOf(match)) give(match, seat, { type: 'pass-signal' });
  state().forgetTurn();
  aDesk(match, seatsOf(match)[0], gameStore);
  return match;
}

/** A move with an open target, drafted and aimed there. */
function draftSomething(skip: readonly string[] = []): string {
  const option = moveOptions(state()).find((each) => !each.joint && each.legal && !skip.includes(each.move));
  const target = option?.targets.find((each) => each.legal);
  if (option === undefined || target === undefined) throw new Error('no move is legal');
  draftMove(option.move);
  aimDraft(target);
  return option.move;
}

async function placeSomething(skip: readonly string[] = []): Promise<string> {
  const move = draftSomething(skip);
  state().editDraft({ intent: 'reassure', prediction: { centre: 3, low: -1, high: 7 } });
  expect(await placeDraft()).toBe(true);
  return move;
}

let opened: Match;

beforeEach(() => {
  vi.stubGlobal('document', { getElementById: () => null, querySelector: () => null });
  vi.stubGlobal('window', { scrollTo: () => undefined });
  opened = openDesk();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a draft starts without intent and prediction, and names what is missing', async () => {
  draftSomething();
  const { draft } = state();
  expect(draft === undefined ? [] : missingParts(state(), draft)).toEqual(['intent', 'prediction']);
  expect(await placeDraft()).toBe(false);
  expect(state().missing).toEqual(['intent', 'prediction']);
  expect(orders()).toEqual([]);
});

test('a complete draft is placed as it was written', async () => {
  const move = await placeSomething();
  expect(orders()).toMatchObject([{ move, intent: 'reassure', prediction: { centre: 3, low: -1, high: 7 } }]);
  expect(state().draft).toBeUndefined();
});

test('a second press before the answer comes places nothing more', async () => {
  draftSomething();
  state().editDraft({ intent: 'reassure', prediction: { centre: 3, low: -1, high: 7 } });
  const submit = state().submit;
  let given = 0;
  gameStore.setState({
    submit: async (input) => {
      given += 1;
      // A session in a worker or on a server answers later.
      await new Promise((done) => setTimeout(done));
      return (await submit?.(input)) ?? [];
    },
  });
  expect(await Promise.all([placeDraft(), placeDraft()])).toEqual([true, false]);
  expect(given).toBe(1);
  expect(orders()).toHaveLength(1);
});

test('the form goes as its order comes into view, also while the match is still being written down', async () => {
  draftSomething();
  state().editDraft({ intent: 'reassure', prediction: { centre: 3, low: -1, high: 7 } });
  const submit = state().submit;
  let written = (): void => undefined;
  const onDisk = new Promise<void>((resolve) => {
    written = resolve;
  });
  gameStore.setState({
    submit: async (input) => {
      const refusals = (await submit?.(input)) ?? [];
      await onDisk;
      return refusals;
    },
  });
  const placing = placeDraft();
  await vi.waitFor(() => expect(orders()).toHaveLength(1));
  expect(state().draft).toBeUndefined();
  const next = draftSomething(orders().map(({ move }) => move));
  written();
  expect(await placing).toBe(true);
  expect(state().draft?.move).toBe(next);
});

test('a target that has an order is closed to the same move', async () => {
  const move = await placeSomething();
  const [placed] = orders();
  const target = optionOf(state(), move)?.targets.find(
    (each) => each.state === placed?.state && each.theatre === placed?.theatre,
  );
  expect(target).toMatchObject({ legal: false, refusals: [{ key: 'twice' }] });
});

test('the staff speaks only after the prediction stands, and only where the game guides', async () => {
  draftSomething();
  expect(state().estimates).toEqual({});
  state().editDraft({ intent: 'reassure', prediction: { centre: 3, low: -1, high: 7 } });
  await placeDraft();
  expect(Object.values(state().estimates)).toMatchObject([{ predicted: { centre: 3, low: -1, high: 7 } }]);
});

test('a prediction that is changed after the estimate was seen is marked', async () => {
  await placeSomething();
  await editOrder(0);
  state().editDraft({ prediction: { centre: 9, low: 5, high: 13 } });
  await placeDraft();
  expect(orders()[0]?.prediction?.afterEstimate).toBe(true);
});

test('an unchanged prediction is not marked when its order is placed again', async () => {
  await placeSomething();
  await editOrder(0);
  await placeDraft();
  expect(orders()[0]?.prediction?.afterEstimate).toBeUndefined();
});

test('an order that was taken out can be put back where it was', async () => {
  const first = await placeSomething();
  const second = await placeSomething([first]);
  await withdrawOrder(0);
  expect(orders().map((order) => order.move)).toEqual([second]);
  await undoWithdraw();
  expect(orders().map((order) => order.move)).toEqual([first, second]);
});

test('orders change places', async () => {
  const first = await placeSomething();
  const second = await placeSomething([first]);
  await moveOrder(0, 1);
  expect(orders().map((order) => order.move)).toEqual([second, first]);
  await moveOrder(0, -1);
  expect(orders().map((order) => order.move)).toEqual([second, first]);
});

test('what the engine refuses is kept for the screen to say', async () => {
  expect(await acceptOffer(99)).toBe(false);
  expect(state().refusals).toEqual([{ key: 'no-offer' }]);
});

test('a draft that is begun before the last order is confirmed stays', async () => {
  const first = draftSomething();
  state().editDraft({ intent: 'reassure', prediction: { centre: 3, low: -1, high: 7 } });
  const placing = placeDraft();
  const next = draftSomething([first]);
  expect(await placing).toBe(true);
  expect(orders().map(({ move }) => move)).toEqual([first]);
  expect(state().draft?.move).toBe(next);
});

test('a look at the map chooses no target; the only open one is set', () => {
  const many = moveOptions(state()).find(
    (each) => !each.joint && each.targets.filter((at) => at.legal && at.state).length > 1,
  );
  const looked = many?.targets.find((at) => at.legal)?.state;
  if (many === undefined || looked === undefined) throw new Error('no move has several targets');
  state().select(looked);
  draftMove(many.move);
  expect(state().draft?.state).toBeUndefined();
  const only = moveOptions(state()).find(
    (each) => !each.joint && each.legal && each.targets.filter((at) => at.legal).length === 1,
  );
  if (only === undefined) throw new Error('no move has one target');
  draftMove(only.move);
  const { state: at, theatre } = only.targets.find((each) => each.legal) ?? {};
  expect(state().draft).toMatchObject({
    ...(at !== undefined && { state: at }),
    ...(theatre !== undefined && { theatre }),
  });
});

test('the seal asks about a free slot once, and again when something has changed', async () => {
  await sealOrders();
  expect(state().overlay).toBe('seal-empty');
  state().close();
  await placeSomething();
  await sealOrders();
  expect(state().overlay).toBe('seal-empty');
  state().close();
  expect(ownView(state())?.me?.sealed).toBe(false);
  await sealOrders();
  expect(state().overlay).toBeUndefined();
  expect(ownView(state())?.me?.sealed).toBe(true);
});

test('a desk whose capital and means are spent is told so, and seals without being asked for another order', async () => {
  const [seat] = seatsOf(opened);
  const view = ownView(state());
  const me = view?.me;
  if (view === undefined || me === undefined) throw new Error('nobody sits here');
  expect(noMoreOrders(state())).toBeUndefined();
  state().setView(seat, { ...view, me: { ...me, capital: 0, means: 0 } });
  expect(noMoreOrders(state())).toBe('dear');
  state().setView(seat, { ...view, me: { ...me, slots: 0 } });
  expect(noMoreOrders(state())).toBe('placed');
  state().setView(seat, { ...view, me: { ...me, capital: 0, means: 0 } });
  await sealOrders();
  expect(state().overlay).toBeUndefined();
  expect(ownView(state())?.me?.sealed).toBe(true);
});

test('a move that was played lately tells how much dearer it is', async () => {
  const move = await placeSomething();
  const before = optionOf(state(), move)?.capital ?? 0;
  expect(surchargeOf(state(), move)).toEqual({ by: 0, reasons: [] });
  await sealOrders(true);
  const match = opened;
  give(match, seatsOf(match)[1], { type: 'seal' });
  goTo(match, 'orders');
  state().setView(seatsOf(match)[0], viewOf(match, seatsOf(match)[0]));
  const { by, reasons } = surchargeOf(state(), move);
  expect(reasons).toContain('repeated');
  expect(optionOf(state(), move)?.capital).toBeCloseTo(before + by, 0);
});
