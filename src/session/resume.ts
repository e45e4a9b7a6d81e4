/**
 * What the title page needs to offer "Resume turn 4": read from the browser's own database without loading the engine.
 * Two keys are written in one transaction, so the short note never speaks of a save that is not there.
 */
import type { SaveInfo } from '../authority/index.ts';

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
  clear(): Promise<boolean>;
}

const DATABASE = 'spiral';
const STORE = 'saves';
const INFO = 'current.info';
const SAVE = 'current.save';

/** Opens the database; `undefined` where the browser has none or forbids it (some private windows do). */
function open(): Promise<IDBDatabase | undefined> {
  return new Promise((resolve) => {
    try {
      if (globalThis.indexedDB === undefined) return resolve(undefined);
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(undefined);
      request.onblocked = () => resolve(undefined);
    } catch {
      resolve(undefined);
    }
  });
}

async function read(key: string): Promise<unknown> {
  const database = await open();
  if (database === undefined) return undefined;
  return new Promise((resolve) => {
    try {
      const request = database.transaction(STORE, 'readonly').objectStore(STORE).get(key);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(undefined);
    } catch {
      resolve(undefined);
    }
  }).finally(() => database.close());
}

/** Runs one read-write transaction; true once the browser says that it is on disk. */
async function change(steps: (store: IDBObjectStore) => void): Promise<boolean> {
  const database = await open();
  if (database === undefined) return false;
  return new Promise<boolean>((resolve) => {
    try {
      const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => resolve(true);
      transaction.onerror = () => resolve(false);
      transaction.onabort = () => resolve(false);
      steps(transaction.objectStore(STORE));
    } catch {
      resolve(false);
    }
  }).finally(() => database.close());
}

function isInfo(value: unknown): value is ResumeInfo {
  if (typeof value !== 'object' || value === null) return false;
  const info = value as Partial<Record<keyof ResumeInfo, unknown>>;
  const texts = [info.level, info.seat, info.phase].every((field) => typeof field === 'string');
  const numbers = [info.turn, info.turns, info.fromYear, info.toYear, info.savedAt];
  return texts && typeof info.ended === 'boolean' && numbers.every((field) => typeof field === 'number');
}

/** The browser's database; works on a page and in a worker. */
export const browserSaves: SaveStore = {
  readInfo: async () => {
    const found = await read(INFO);
    return isInfo(found) ? found : undefined;
  },
  readSave: async () => {
    const found = await read(SAVE);
    return typeof found === 'string' ? found : undefined;
  },
  write: (info, save) =>
    change((store) => {
      store.put(save, SAVE);
      store.put(info, INFO);
    }),
  clear: () => change((store) => store.clear()),
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
    clear: async () => {
      kept = undefined;
      return true;
    },
  };
}
