/** The door of the store: the page's one store, its state's types, and readers of it that need no rule. */
import { createGameStore } from './game-store.ts';

export {
  type Agreement,
  type AgreementRecord,
  type AgreementStanding,
  agreementsOf,
  shownAgreement,
} from './agreements.ts';
export { type AreaOnBoard, type AreaRecord, areasOnBoard, dateOfTick, heldLand } from './areas.ts';
export { attachSession, type SessionParts } from './attach-session.ts';
export type { OrderDraft, OrderEstimate } from './draft-slice.ts';
export type { Change, GameStore, GameStoreState } from './game-store.ts';
export { createGameStore } from './game-store.ts';
export { type Host, type MapPlace, type MatchChoice, type MountedMap, orderKey } from './host.ts';
export { type HotSpot, hotSpots } from './hot-spots.ts';
export type { ActsLook, CrisisLook, LensLook, LensNote, MapLook } from './map-look.ts';
export type { LiveMessage, RemovedOrder } from './notice-slice.ts';
export * from './readers.ts';
export { INFO_PAGES, type InfoPage, MODEL_PAGES, type Route, STUDY_PAGES, type StudyPage } from './route-slice.ts';
export type { MapLayer, PhoneTab } from './selection-slice.ts';
export type { Motion, Settings, Theme } from './settings-slice.ts';
export { loadSettings, saveSettings, TEXT_SCALES } from './settings-storage.ts';
export { type MatchParts, RulesHandle, type Submit } from './view-slice.ts';
export type { World } from './world-slice.ts';

/** The store of this page. */
export const gameStore = createGameStore();
