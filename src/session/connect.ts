/** The port over a wire: numbers questions, hands out views and status, and fails what is open when the host is lost. */
import type { Answers, Ask, FromHost, HostWire, StartOptions } from './messages.ts';
import type { SessionPort, SessionStatus, ViewUpdate } from './port.ts';

interface Waiting {
  readonly resolve: (answer: Answers[keyof Answers]) => void;
  readonly reject: (error: Error) => void;
}

/** One value that others follow. */
function createSource<T>() {
  let current: T | undefined;
  const followers = new Set<(value: T) => void>();
  return {
    get: () => current,
    set: (value: T) => {
      current = value;
      for (const follow of [...followers]) follow(value);
    },
    follow: (callback: (value: T) => void) => {
      followers.add(callback);
      if (current !== undefined) callback(current);
      return () => {
        followers.delete(callback);
      };
    },
  };
}

/** Starts a match at the other end of the wire and returns the port to it at once; its status says when it is ready. */
export function connect(wire: HostWire, options: StartOptions): SessionPort {
  const waiting = new Map<number, Waiting>();
  const views = createSource<ViewUpdate>();
  const states = createSource<SessionStatus>();
  const begin: SessionStatus = { link: 'starting', saving: 'kept', seats: {} };
  let nextId = 0;
  states.set(begin);

  const lose = (message: string) => {
    states.set({ ...(states.get() ?? begin), link: 'failed', problem: { key: 'session.broke' } });
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };

  const hear = (message: FromHost) => {
    if (message.kind === 'view') return views.set(message.update);
    if (message.kind === 'status') return states.set(message.status);
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'answer') asked?.resolve(message.answer);
    else asked?.reject(new Error(message.message));
  };

  function ask<Kind extends Ask['ask']>(question: Extract<Ask, { ask: Kind }>): Promise<Answers[Kind]> {
    const id = nextId;
    nextId += 1;
    return new Promise<Answers[Kind]>((resolve, reject) => {
      // The host answers each kind of question with its own kind of answer.
      waiting.set(id, { resolve: (answer) => resolve(answer as Answers[Kind]), reject });
      wire.send({ ...question, id });
    });
  }

  wire.listen(hear, lose);
  // A start that breaks shows in the status; nobody waits for this promise.
  ask<'start'>({ ask: 'start', options }).catch(() => undefined);

  return {
    seat: options.seat,
    submit: (input) => ask<'submit'>({ ask: 'submit', input }),
    onView: (callback) => views.follow(callback),
    onStatus: (callback) => states.follow(callback),
    status: () => states.get() ?? begin,
    exportRecord: () => ask<'record'>({ ask: 'record' }),
    exportWords: () => ask<'words'>({ ask: 'words' }),
    exportSave: () => ask<'save'>({ ask: 'save' }),
    sit: async (seat) => {
      await ask<'sit'>({ ask: 'sit', seat });
    },
    fork: (turn) => ask<'fork'>({ ask: 'fork', turn }),
    importSave: (text) => ask<'import'>({ ask: 'import', text }),
    close: () => {
      wire.close();
      for (const { reject } of waiting.values()) reject(new Error('the session was closed'));
      waiting.clear();
    },
  };
}
