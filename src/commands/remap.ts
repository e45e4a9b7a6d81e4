/** Keys that the player has put in the place of the usual ones. Digits, Escape and Ctrl+Enter stay as they are. */
import { gameStore } from '../store/index.ts';
import type { Command } from './command.ts';
import { COMMANDS } from './table.ts';

/** By command, the key that stands for it instead of its usual one. */
export type Remapped = Readonly<Record<string, string>>;

/** Keys that the map, lists or the browser need for themselves. */
const RESERVED = /^[\d\s+=-]$/;

const isSingle = (key: string | undefined): boolean => key?.length === 1 && !RESERVED.test(key);

/** Commands whose key can be changed: those of a single letter or mark. */
export const REMAPPABLE: readonly Command[] = COMMANDS.filter(({ keys }) => isSingle(keys[0]));

export function keysOf(command: Command, remapped: Remapped): readonly string[] {
  const other = remapped[command.id];
  return other === undefined ? command.keys : [other];
}

/** What stands in the way of a key: it is no key for this, or another command has it. */
export type KeyClash = { readonly kind: 'not-a-key' } | { readonly kind: 'taken'; readonly by: Command };

/** Why a command cannot have a key. */
export function keyClash(command: Command, key: string, remapped: Remapped): KeyClash | undefined {
  if (!isSingle(key)) return { kind: 'not-a-key' };
  const by = COMMANDS.find((each) => each.id !== command.id && keysOf(each, remapped).includes(key));
  return by === undefined ? undefined : { kind: 'taken', by };
}

/** Gives a command another key, or says why not. */
export function remap(command: Command, key: string): KeyClash | undefined {
  const { settings, set } = gameStore.getState();
  const clash = keyClash(command, key, settings.keys);
  if (clash !== undefined) return clash;
  const { [command.id]: _, ...others } = settings.keys;
  set('keys', command.keys.includes(key) ? others : { ...others, [command.id]: key });
  return undefined;
}
