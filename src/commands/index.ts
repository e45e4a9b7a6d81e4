/** The door of the commands: what a player can do, from buttons, keys and the menu alike. */
export {
  forecastOf,
  missingParts,
  moveOptions,
  type NoMore,
  noMoreOrders,
  optionOf,
  orderOf,
  type PriceReason,
  refusalsOf,
  type Surcharge,
  staffEstimate,
  surchargeOf,
  targetOption,
} from './advice.ts';
export { answerChallenge, challengeMove, challengeRefusals } from './challenge.ts';
export type { Command } from './command.ts';
export { give, giveFirstEstimate, ready, sendSignal } from './give.ts';
export { pressName, runKey } from './keys.ts';
export { announceChanges, newsBetween } from './news.ts';
export {
  acceptOffer,
  aimDraft,
  declineOffer,
  draftMove,
  editOrder,
  moveOrder,
  placeDraft,
  putBack,
  sealOrders,
  setStanding,
  UNDO_TIME,
  unanswered,
  undoWithdraw,
  unsealOrders,
  withdrawOrder,
} from './orders.ts';
export { draftDrawn, focusRegion, pressNumber, pressPrimary } from './page.ts';
export { periodEvents } from './period-events.ts';
export { type KeyClash, keyClash, keysOf, REMAPPABLE, remap } from './remap.ts';
export { COMMANDS, command } from './table.ts';
