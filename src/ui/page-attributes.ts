/**
 * What `<html>` says of the player's wishes and of the room there is, for the style sheets. Needs no store and no React, so
 * that it can be worked out before either is here.
 */
import type { Settings } from '../store/index.ts';

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

/** The page's room as its window is. */
export function roomOfWindow(textScale: number): Room {
  return roomFor(window.innerWidth, window.innerHeight, textScale);
}

/** What the system asks for, where the player leaves it to the system. */
export const SYSTEM_WISHES = {
  dark: '(prefers-color-scheme: dark)',
  still: '(prefers-reduced-motion: reduce)',
  contrast: '(prefers-contrast: more)',
} as const;

const systemWants = (wish: keyof typeof SYSTEM_WISHES): boolean => window.matchMedia(SYSTEM_WISHES[wish]).matches;

/**
 * Writes settings and room on `<html>`; paper is always in day colours and plain text size. What stands already is left
 * alone: whatever is written there, even the same again, has every style of the page worked out anew.
 */
export function setPageAttributes(root: HTMLElement, settings: Settings, room: Room, paper = false): void {
  const night = !paper && (settings.theme === 'night' || (settings.theme === 'system' && systemWants('dark')));
  const reduced = settings.motion === 'reduced' || (settings.motion === 'system' && systemWants('still'));
  const values: Record<string, string> = {
    theme: night ? 'night' : 'day',
    motion: reduced ? 'reduced' : 'full',
    contrast: settings.contrast === 'more' || systemWants('contrast') ? 'more' : 'normal',
    layout: room.layout,
    short: String(room.short),
    low: String(room.low),
  };
  for (const [name, value] of Object.entries(values)) {
    if (root.dataset[name] !== value) root.dataset[name] = value;
  }
  const scale = String(paper ? 1 : settings.textScale);
  if (root.style.getPropertyValue('--text-scale') !== scale) root.style.setProperty('--text-scale', scale);
}
