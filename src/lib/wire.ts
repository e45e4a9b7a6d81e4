/** A way to something that works elsewhere: in a worker, on a thread, or beside the caller. Messages are plain data. */
export interface Wire<Sent, Heard> {
  send(message: Sent): void;
  /** Told of everything the other end says, and of an end that broke down altogether. */
  listen(hear: (message: Heard) => void, lost: (message: string) => void): void;
  close(): void;
}

/** What a worker of the browser is to whoever started it; named here, as this folder knows no browser. */
interface StartedWorker {
  postMessage(message: unknown): void;
  addEventListener(type: string, listener: (event: object) => void): void;
  terminate(): void;
}

/** The way to a worker of the browser. */
export function workerWire<Sent, Heard>(worker: StartedWorker): Wire<Sent, Heard> {
  return {
    send: (message) => worker.postMessage(message),
    listen: (hear, lost) => {
      worker.addEventListener('message', (event) => hear((event as { readonly data: Heard }).data));
      worker.addEventListener('error', (event) => lost((event as { readonly message: string }).message));
      worker.addEventListener('messageerror', () => lost('a message could not be read'));
    },
    close: () => worker.terminate(),
  };
}
