/** Asks inquiries of a level from a page. Nothing is played or counted on the page's own thread. */
import type { Level } from '../../engine/index.ts';
import { createDeferred, type Deferred } from '../../lib/deferred.ts';
import { workerWire } from '../../lib/wire.ts';
import type { Asked, FromInquirer, InquirerWire, InquiryEnd, InquiryProgress } from './messages.ts';

export interface RunningInquiry {
  /** Resolves with what is known when all games are in or it was called off; rejects with what went wrong. */
  readonly end: Promise<InquiryEnd>;
  /** Calls it off; what is known until then is its end. */
  cancel(): void;
}

export interface Inquiries {
  /**
   * Starts an inquiry; one that still runs is called off. `hear` is told about three times a second how far it is, and what
   * is known by then once it runs for a second and a half.
   */
  ask(asked: Asked, hear?: (progress: InquiryProgress) => void): RunningInquiry;
  /** Lets each worker play the games of this inquiry: what is asked next ends them, and is answered sooner. */
  warm(like: Asked): void;
  /** Ends the workers; what still runs is not answered. */
  close(): void;
}

interface Waiting {
  readonly end: Deferred<InquiryEnd>;
  readonly hear: (progress: InquiryProgress) => void;
}

function inquirerWire(): InquirerWire {
  return workerWire(new Worker(new URL('./inquiry.worker.ts', import.meta.url), { type: 'module', name: 'inquiries' }));
}

/** Opens a level for inquiries, with so many workers that play; if unset, as many as are of use for what is asked first. */
export function openInquiries(level: Level, workers?: number): Inquiries {
  const wire = inquirerWire();
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  const settle = (id: number, how: (end: Deferred<InquiryEnd>) => void) => {
    const found = waiting.get(id);
    waiting.delete(id);
    if (found !== undefined) how(found.end);
  };
  const hear = (message: FromInquirer) => {
    switch (message.say) {
      case 'progress':
        waiting.get(message.id)?.hear(message.progress);
        return;
      case 'end':
        settle(message.id, ({ resolve }) => resolve(message.end));
        return;
      case 'failed':
        settle(message.id, ({ reject }) => reject(new Error(message.message)));
    }
  };
  const lost = (message: string) => {
    for (const id of [...waiting.keys()]) settle(id, ({ reject }) => reject(new Error(message)));
  };
  wire.listen(hear, lost);
  wire.send({ say: 'open', level, workers });
  return {
    ask: (inquiry, progress = () => undefined) => {
      asked += 1;
      const id = asked;
      const end = createDeferred<InquiryEnd>();
      waiting.set(id, { end, hear: progress });
      wire.send({ say: 'ask', id, ...inquiry });
      const cancel = () => {
        if (waiting.has(id)) wire.send({ say: 'cancel' });
      };
      return { end: end.promise, cancel };
    },
    warm: (like) => wire.send({ say: 'warm', ...like }),
    close: () => {
      lost('the inquiries were closed');
      wire.close();
    },
  };
}
