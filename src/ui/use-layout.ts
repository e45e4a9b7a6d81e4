/**
 * How much room there is, in the player's own text size: a page at twice the text size is laid out as one half as wide.
 * Media queries cannot see the text size that the player set here, so the layout is worked out once and kept on `<html>`.
 */
import { useLayoutEffect, useSyncExternalStore } from 'react';
import { directionOf } from '../i18n/index.ts';
import { gameStore } from '../store/index.ts';

export type Layout = 'phone' | 'narrow' | 'desk' | 'wide';

export interface Room {
  readonly layout: Layout;
  /** Low screens (school laptops): tighter header and tray. */
  readonly short: boolean;
  /** So little height at this text size that bars may not stand still. */
  readonly low: boolean;
}

/** Breakpoints in px at text size 1. */
export function roomFor(width: number, height: number, textScale: number): Room {
  const w = width / textScale;
  const layout = w < 768 ? 'phone' : w < 1280 ? 'narrow' : w < 1600 ? 'desk' : 'wide';
  const h = height / textScale;
  return { layout, short: layout === 'desk' && h < 760, low: h < 480 };
}

let current: Room = { layout: 'desk', short: false, low: false };

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

function measure(): Room {
  const { textScale } = gameStore.getState().settings;
  const next = paper ? PAPER : roomFor(window.innerWidth, window.innerHeight, textScale);
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
  return useSyncExternalStore(subscribe, measure);
}

/** Keeps language, theme, text size, motion, contrast and layout on `<html>`, for the style sheets. Returns a stop function. */
export function keepPageAttributes(root: HTMLElement): () => void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const still = window.matchMedia('(prefers-reduced-motion: reduce)');
  const contrast = window.matchMedia('(prefers-contrast: more)');
  const apply = (): void => {
    const { settings, language } = gameStore.getState();
    const night = !paper && (settings.theme === 'night' || (settings.theme === 'system' && dark.matches));
    const reduced = settings.motion === 'reduced' || (settings.motion === 'system' && still.matches);
    const room = measure();
    const values: Record<string, string> = {
      theme: night ? 'night' : 'day',
      motion: reduced ? 'reduced' : 'full',
      contrast: settings.contrast === 'more' || contrast.matches ? 'more' : 'normal',
      layout: room.layout,
      short: String(room.short),
      low: String(room.low),
    };
    for (const [name, value] of Object.entries(values)) {
      if (root.dataset[name] !== value) root.dataset[name] = value;
    }
    root.lang = language;
    root.dir = directionOf(language);
    root.style.setProperty('--text-scale', String(paper ? 1 : settings.textScale));
  };
  apply();
  const stop = subscribe(apply);
  const queries = [dark, still, contrast];
  for (const query of queries) query.addEventListener('change', apply);
  return () => {
    stop();
    for (const query of queries) query.removeEventListener('change', apply);
  };
}
