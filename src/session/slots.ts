/** Matches that a player keeps under a name, beside the one that is kept by itself. */
import { allKeys, change, type Kept, readKey } from './browser-store.ts';
import { isInfo, type ResumeInfo } from './resume.ts';

export interface Slot extends ResumeInfo {
  readonly id: string;
  readonly name: string;
}

/** A slot with its save: what a removal can be undone from. */
export interface FilledSlot {
  readonly slot: Slot;
  readonly save: string;
}

const INFO = 'slot.info.';
const SAVE = 'slot.save.';

function isSlot(value: unknown): value is Slot {
  if (!isInfo(value)) return false;
  const { id, name } = value as Partial<Record<keyof Slot, unknown>>;
  return typeof id === 'string' && typeof name === 'string';
}

/** All slots, the newest first. */
export async function readSlots(): Promise<Slot[]> {
  const keys = (await allKeys()).filter((key) => key.startsWith(INFO));
  const found = await Promise.all(keys.map(readKey));
  return found.filter(isSlot).sort((x, y) => y.savedAt - x.savedAt);
}

export async function readSlotSave(id: string): Promise<string | undefined> {
  const found = await readKey(SAVE + id);
  return typeof found === 'string' ? found : undefined;
}

/** Note and save are written together, so the list never shows a match that is not there. */
export function writeSlot({ slot, save }: FilledSlot): Promise<Kept> {
  return change((store) => {
    store.put(save, SAVE + slot.id);
    store.put(slot, INFO + slot.id);
  });
}

export function removeSlot(id: string): Promise<Kept> {
  return change((store) => {
    store.delete(SAVE + id);
    store.delete(INFO + id);
  });
}
