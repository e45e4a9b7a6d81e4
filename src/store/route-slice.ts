import type { Change } from './game-store.ts';

export const INFO_PAGES = ['sources', 'glossary', 'odd', 'limits', 'accessibility', 'about'] as const;
/** Those of them that are about the model. */
export const MODEL_PAGES = ['odd', 'limits'] as const;
export type InfoPage = (typeof INFO_PAGES)[number];

/** Studies of the model that are pages of their own. */
export const STUDY_PAGES = ['back-cast', 'claim', 'sensitivity'] as const;
export type StudyPage = (typeof STUDY_PAGES)[number];

/** Where the player is. `match` shows the screen of the match's phase. */
export type Route =
  | { readonly screen: 'title' }
  /** `shared`: two people at one screen. `first`: what stands chosen when the page opens. */
  | {
      readonly screen: 'set-up';
      readonly shared?: boolean;
      readonly first?: { readonly level: string; readonly seat: string };
    }
  | { readonly screen: 'matches' }
  | { readonly screen: 'match' }
  /** `params`: parameters of the figure that led here; the page opens at the formula that uses them. */
  | { readonly screen: 'page'; readonly page: InfoPage; readonly params?: readonly string[] }
  | { readonly screen: 'study'; readonly page: StudyPage };

/** What lies over the screen, if anything. */
export type Overlay =
  | 'help'
  | 'menu'
  | 'settings'
  | 'ledger'
  | 'ladder'
  | 'assumptions'
  | 'model'
  | 'not-in-build'
  | 'keep'
  | 'replay'
  | 'seal-empty';

export interface RouteSlice {
  readonly route: Route;
  readonly overlay?: Overlay;
  go(route: Route): void;
  open(overlay: Overlay): void;
  close(): void;
}

export function createRouteSlice(change: Change): RouteSlice {
  return {
    route: { screen: 'title' },
    overlay: undefined,
    go: (route) =>
      change((state) => {
        Object.assign(state, { route, overlay: undefined });
      }),
    open: (overlay) =>
      change((state) => {
        Object.assign(state, { overlay });
      }),
    close: () =>
      change((state) => {
        Object.assign(state, { overlay: undefined });
      }),
  };
}
