/** A way to something that works elsewhere: in a worker, on a thread, or beside the caller. Messages are plain data. */
export interface Wire<Sent, Heard> {
  send(message: Sent): void;
  /** Told of everything the other end says, and of an end that broke down altogether. */
  listen(hear: (message: Heard) => void, lost: (message: string) => void): void;
  close(): void;
}
