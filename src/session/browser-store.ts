/** The browser's own database: one store of keys and values. Works on a page and in a worker; never throws. */

const DATABASE = 'spiral';
const STORE = 'saves';

/** `full`: there is no room left; `refused`: this browser keeps nothing (some private windows do not). */
export type Kept = 'kept' | 'full' | 'refused';

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

/** Runs one question; `undefined` where there is no answer. */
async function ask(question: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const database = await open();
  if (database === undefined) return undefined;
  return new Promise((resolve) => {
    try {
      const request = question(database.transaction(STORE, 'readonly').objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(undefined);
    } catch {
      resolve(undefined);
    }
  }).finally(() => database.close());
}

export const readKey = (key: string): Promise<unknown> => ask((store) => store.get(key));

/** The names of all keys. */
export async function allKeys(): Promise<string[]> {
  const keys = await ask((store) => store.getAllKeys());
  return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
}

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';

/** Runs one read-write transaction; `kept` once the browser says that it is on disk. */
export async function change(steps: (store: IDBObjectStore) => void): Promise<Kept> {
  const database = await open();
  if (database === undefined) return 'refused';
  return new Promise<Kept>((resolve) => {
    try {
      const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
      const fail = () => resolve(isFull(transaction.error) ? 'full' : 'refused');
      transaction.oncomplete = () => resolve('kept');
      transaction.onerror = fail;
      transaction.onabort = fail;
      steps(transaction.objectStore(STORE));
    } catch (error) {
      resolve(isFull(error) ? 'full' : 'refused');
    }
  }).finally(() => database.close());
}
