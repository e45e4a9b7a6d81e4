/**
 * How much room there is, in the player's own text size: a page at twice the text size is laid out as one half as wide.
 * Media queries cannot see the text size that the player set here, so the layout is worked out once and kept on `<html>`.
 */
import { useLayoutEffect, useSyncExternalStore } from 'react';
import { directionOf } from '../i18n/index.ts';
import { gameStore } from '../store/index.ts';
import { type Room, roomOfWindow, SYSTEM_WISHES, setPageAttributes } from './page-attributes.ts';

let current: Room = { layout: 'desk', short: false, low: false };

/** Lays out for this room what is drawn where there is no page. */
export function layOutFor(room: Room): void {
  current = room;
}

/** Whether a sheet of paper is shown, which has its own room whatever the screen. */
let paper = false;
const PAPER: Room = { layout: 'narrow', short: false, low: false };

/** Lays the page out for paper, in day colours and plain text size, while the caller is shown. */
export function usePaper(): void {
  useLayoutEffect(() => {
    const turn = (on: boolean): void => {
      paper = on;
      window.dispatchEvent(new Event('resize'));
    };
    turn(true);
    return () => turn(false);
  }, []);
}

/** Is a sheet of paper shown? */
export const useOnPaper = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => paper,
    () => false,
  );

function measure(): Room {
  const next = paper ? PAPER : roomOfWindow(gameStore.getState().settings.textScale);
  const same = next.layout === current.layout && next.short === current.short && next.low === current.low;
  if (!same) current = next;
  return current;
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  const stop = gameStore.subscribe(changed);
  return () => {
    window.removeEventListener('resize', changed);
    stop();
  };
}

/** The room of the page now; draws again when a breakpoint is crossed. */
export function useLayout(): Room {
  return useSyncExternalStore(subscribe, measure, () => current);
}

/** Keeps language, theme, text size, motion, contrast and layout on `<html>`, for the style sheets. Returns a stop function. */
export function keepPageAttributes(root: HTMLElement): () => void {
  const apply = (): void => {
    const { settings, language } = gameStore.getState();
    setPageAttributes(root, settings, measure(), paper);
    const dir = directionOf(language);
    if (root.lang !== language) root.lang = language;
    if (root.dir !== dir) root.dir = dir;
  };
  apply();
  const stop = subscribe(apply);
  const queries = Object.values(SYSTEM_WISHES).map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', apply);
  return () => {
    stop();
    for (const query of queries) query.removeEventListener('change', apply);
  };
}
