/**
 * What the title page needs to offer "Resume turn 4": read from the browser's own database without loading the engine.
 * Two keys are written in one transaction, so the short note never speaks of a save that is not there.
 */
import type { SaveInfo } from '../authority/index.ts';
import { change, readKey } from './browser-store.ts';

/** The note beside a save: what the save itself says, and when it was kept. */
export interface ResumeInfo extends SaveInfo {
  readonly level: string;
  /** The seat that the person at this screen plays. */
  readonly seat: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** Where saves are kept. Every method resolves; `undefined` or `false` says that this browser keeps nothing. */
export interface SaveStore {
  readInfo(): Promise<ResumeInfo | undefined>;
  readSave(): Promise<string | undefined>;
  write(info: ResumeInfo, save: string): Promise<boolean>;
}

const INFO = 'current.info';
const SAVE = 'current.save';

export function isInfo(value: unknown): value is ResumeInfo {
  if (typeof value !== 'object' || value === null) return false;
  const info = value as Partial<Record<keyof ResumeInfo, unknown>>;
  const texts = [info.level, info.seat, info.phase].every((field) => typeof field === 'string');
  const numbers = [info.turn, info.turns, info.fromYear, info.toYear, info.savedAt];
  return texts && typeof info.ended === 'boolean' && numbers.every((field) => typeof field === 'number');
}

/** The browser's database; works on a page and in a worker. */
export const browserSaves: SaveStore = {
  readInfo: async () => {
    const found = await readKey(INFO);
    return isInfo(found) ? found : undefined;
  },
  readSave: async () => {
    const found = await readKey(SAVE);
    return typeof found === 'string' ? found : undefined;
  },
  write: async (info, save) => {
    const done = await change((store) => {
      store.put(save, SAVE);
      store.put(info, INFO);
    });
    return done === 'kept';
  },
};

/** Keeps saves for as long as it lives: for tests, and where the browser keeps nothing. */
export function memorySaves(): SaveStore {
  let kept: { info: ResumeInfo; save: string } | undefined;
  return {
    readInfo: async () => kept?.info,
    readSave: async () => kept?.save,
    write: async (info, save) => {
      kept = { info, save };
      return true;
    },
  };
}
