/** Runs a study in a worker. Nothing of it is computed on the page's own thread. */
import { createDeferred } from '../../lib/deferred.ts';
import { workerWire } from '../../lib/wire.ts';
import type { FromStudy, Studies, StudyName, StudyProgress, StudyQuestion } from './messages.ts';

export interface RunningStudy<Name extends StudyName> {
  /** Rejects with what went wrong. A study that is called off never ends. */
  readonly end: Promise<Studies[Name]['result']>;
  cancel(): void;
}

interface Listener<Name extends StudyName> {
  readonly progress: (progress: StudyProgress) => void;
  readonly part: (part: Studies[Name]['part']) => void;
}

/** Asks a study; calling it off ends its worker at once. */
export function runStudy<Name extends StudyName>(
  study: Name,
  asked: Studies[Name]['asked'],
  hear: Listener<Name>,
): RunningStudy<Name> {
  const wire = workerWire<StudyQuestion, FromStudy>(
    new Worker(new URL('./study.worker.ts', import.meta.url), { type: 'module', name: 'study' }),
  );
  const end = createDeferred<Studies[Name]['result']>();
  const listen = (message: FromStudy): void => {
    switch (message.say) {
      case 'progress':
        hear.progress(message);
        return;
      case 'part':
        // The worker answers what it was asked: the name ties question and answer together.
        hear.part(message.part as Studies[Name]['part']);
        return;
      case 'end':
        wire.close();
        end.resolve(message.result as Studies[Name]['result']);
    }
  };
  const lost = (message: string): void => {
    wire.close();
    end.reject(new Error(message));
  };
  wire.listen(listen, lost);
  wire.send({ study, ...asked } as unknown as StudyQuestion);
  return { end: end.promise, cancel: wire.close };
}
