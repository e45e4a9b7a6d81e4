/** A match on the same thread, with the same host and port: for tests, and where a browser has no workers. */
import { connect } from './connect.ts';
import { createHost, type HostParts } from './host.ts';
import type { FromHost, StartOptions } from './messages.ts';
import type { SessionPort } from './port.ts';

/** Opens a match beside the caller. `parts` are what a worker would take from the browser. */
export function openInProcessSession(options: StartOptions, parts: Omit<HostParts, 'tell'>): SessionPort {
  let hear: (message: FromHost) => void = () => undefined;
  // A copy, as a worker would get one: no test may pass because an object was shared.
  const answer = createHost({ ...parts, tell: (message) => hear(structuredClone(message)) });
  return connect(
    {
      send: (question) => void answer(structuredClone(question)),
      listen: (listener) => {
        hear = listener;
      },
      close: () => {
        hear = () => undefined;
      },
    },
    options,
  );
}
