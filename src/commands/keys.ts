/** From a key press to a command. Letters act only in the match, not in fields or dialogs, and can be switched off. */
import { gameStore } from '../store/index.ts';
import { keysOf } from './remap.ts';
import { COMMANDS } from './table.ts';

const TEXT_FIELDS =
  'input:not([type="range"]):not([type="checkbox"]):not([type="radio"]), textarea, [contenteditable="true"]';

/** Marks by the place of their key. */
const MARK_PLACES: Readonly<Record<string, string>> = {
  BracketLeft: '[',
  BracketRight: ']',
  Semicolon: ';',
  Quote: "'",
  Backquote: '`',
  Backslash: '\\',
  Comma: ',',
  Period: '.',
  Slash: '/',
};

/** What a key of another alphabet stands for: the Latin letter or mark that is in its place. */
function latinKey(key: string, code: string): string {
  if (key.length !== 1 || key.charCodeAt(0) < 0x80 || !/\p{L}/u.test(key)) return key;
  return /^Key([A-Z])$/.exec(code)?.[1] ?? MARK_PLACES[code] ?? key;
}

/** The name of a press as the table writes it; undefined for a bare modifier. */
export function pressName(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): string | undefined {
  const { ctrlKey, metaKey, altKey } = event;
  const key = latinKey(event.key, event.code);
  if (altKey || key === 'Control' || key === 'Shift' || key === 'Meta') return undefined;
  const plain = key.length === 1 ? key.toLowerCase() : key;
  return ctrlKey || metaKey ? `Control+${plain}` : plain;
}

/** Letters in a list of choices look for an entry; digits are free there. */
function isField(target: Element | undefined, name: string): boolean {
  if (target === undefined) return false;
  if (target.closest('select') !== null) return !/^\d$/.test(name);
  return target.closest(TEXT_FIELDS) !== null;
}

const isLetter = (name: string): boolean => name.length === 1;

/** Runs the command of a press. True when it did something; the press is then used up. */
export function runKey(event: KeyboardEvent): boolean {
  const name = pressName(event);
  const state = gameStore.getState();
  if (name === undefined || state.route.screen !== 'match' || event.defaultPrevented) return false;
  const target = event.target instanceof Element ? event.target : undefined;
  const inField = isField(target, name);
  const inDialog = document.querySelector('[role="dialog"]') !== null;
  if (isLetter(name) && !state.settings.letterKeys) return false;
  for (const command of COMMANDS) {
    if (!keysOf(command, state.settings.keys).includes(name)) continue;
    if ((inField || inDialog) && command.everywhere !== true) continue;
    // A key that is held down confirms once: what opens next waits for a press of its own.
    if (event.repeat && command.id === 'primary') return true;
    if (command.enabled(state) && command.run()) return true;
  }
  return false;
}
