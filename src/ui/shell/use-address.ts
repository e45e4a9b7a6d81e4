/** Keeps the screen in the page's address, so that the browser's back button steps back and does not leave the game. */
import { useEffect } from 'react';
import { gameStore, INFO_PAGES, type Route, STUDY_PAGES } from '../../store/index.ts';
import { asksForMatch, LINK_MARK } from '../assumptions/world-link.ts';

const SHARED = '#set-up-shared';

export function addressOf(route: Route): string {
  if (route.screen === 'title') return '#';
  if (route.screen === 'set-up' && route.shared === true) return SHARED;
  return 'page' in route ? `#${route.page}` : `#${route.screen}`;
}

/** The route of an address. A match that is not running cannot be gone to: that is the title. */
export function routeOf(address: string, running: boolean): Route {
  const name = address.replace(/^#/, '');
  const page = INFO_PAGES.find((each) => each === name);
  if (page !== undefined) return { screen: 'page', page };
  const study = STUDY_PAGES.find((each) => each === name);
  if (study !== undefined) return { screen: 'study', page: study };
  if (address === SHARED) return { screen: 'set-up', shared: true };
  if (name === 'matches') return { screen: 'matches' };
  if (name === 'set-up' || address.startsWith(LINK_MARK)) return { screen: 'set-up' };
  return name === 'match' && running ? { screen: 'match' } : { screen: 'title' };
}

/** Takes a link to a match out of the page's address, so that loading the page again goes on with what was begun. */
function takeMatchLink(): string | undefined {
  const { pathname, search } = location;
  if (!asksForMatch(search)) return undefined;
  const lang = new URLSearchParams(search).get('lang');
  history.replaceState(undefined, '', `${pathname}${lang === null ? '' : `?lang=${encodeURIComponent(lang)}`}#set-up`);
  return search;
}

export function useAddress(): void {
  useEffect(() => {
    const running = (): boolean => gameStore.getState().seat !== undefined;
    const read = (): void => {
      const route = routeOf(location.hash, running());
      if (location.hash.startsWith(LINK_MARK)) gameStore.getState().setWorldLink(location.hash);
      // The address of a match that is over, or of no screen, becomes that of the screen that is shown.
      history.replaceState(undefined, '', addressOf(route));
      gameStore.getState().go(route);
    };
    const link = takeMatchLink();
    if (link !== undefined) gameStore.getState().setWorldLink(link);
    if (location.hash.length > 1) read();
    const stop = gameStore.subscribe((state, before) => {
      if (state.route === before.route) return;
      const address = addressOf(state.route);
      if (address !== (location.hash === '' ? '#' : location.hash)) history.pushState(undefined, '', address);
    });
    window.addEventListener('popstate', read);
    return () => {
      stop();
      window.removeEventListener('popstate', read);
    };
  }, []);
}
