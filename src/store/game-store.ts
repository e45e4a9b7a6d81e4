/** The one store of the page: what is shown, chosen and set. No rule of the game is computed here. */
import { immer } from 'zustand/middleware/immer';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { createDraftSlice, type DraftSlice } from './draft-slice.ts';
import { createNoticeSlice, type NoticeSlice } from './notice-slice.ts';
import { createRouteSlice, type RouteSlice } from './route-slice.ts';
import { createSelectionSlice, type SelectionSlice } from './selection-slice.ts';
import { createSettingsSlice, type SettingsSlice } from './settings-slice.ts';
import { createViewSlice, type ViewSlice } from './view-slice.ts';
import { createWorldSlice, type WorldSlice } from './world-slice.ts';

export type GameStoreState = RouteSlice &
  SettingsSlice &
  ViewSlice &
  WorldSlice &
  DraftSlice &
  SelectionSlice &
  NoticeSlice;

/** Changes the state through an Immer draft. */
export type Change = (recipe: (state: GameStoreState) => void) => void;

export type GameStore = StoreApi<GameStoreState>;

/** A store at its start values; the page has one, each test makes its own. */
export function createGameStore(): GameStore {
  return createStore<GameStoreState>()(
    immer((set, get) => {
      const change: Change = (recipe) => set((state) => recipe(state as GameStoreState));
      return {
        ...createRouteSlice(change),
        ...createSettingsSlice(change),
        ...createViewSlice(change),
        ...createWorldSlice(change),
        ...createDraftSlice(change, get),
        ...createSelectionSlice(change),
        ...createNoticeSlice(change, get),
      };
    }),
  );
}
