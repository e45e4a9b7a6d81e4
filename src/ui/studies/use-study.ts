/** A study on a page: it starts when the page opens, and what came out is kept for the next time. */
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Studies, StudyName, StudyProgress } from './messages.ts';
import { type RunningStudy, runStudy } from './run-study.ts';

export interface Study<Name extends StudyName> {
  readonly state: 'waiting' | 'running' | 'ended' | 'called-off' | 'failed';
  readonly progress: StudyProgress | undefined;
  readonly part: Studies[Name]['part'] | undefined;
  readonly result: Studies[Name]['result'] | undefined;
  /** Starts it, or starts it again. */
  readonly start: () => void;
  /** Calls it off: what came early stays. */
  readonly cancel: () => void;
}

/** A world as part of a study's key. */
export function worldKey(lens: string | undefined, set: Readonly<Record<string, number>> = {}): string {
  return `${lens} ${JSON.stringify(Object.entries(set).sort())}`;
}

type Known = { [Name in StudyName]?: Studies[Name]['result'] };

/** Results by key: a study gives the same each time. */
const kept = new Map<string, Known>();

/** Answers to a question of the same key are kept. Nothing is asked while `asked` is undefined. */
export function useStudy<Name extends StudyName>(
  name: Name,
  key: string,
  asked: Studies[Name]['asked'] | undefined,
): Study<Name> {
  const known: Studies[Name]['result'] | undefined = kept.get(`${name} ${key}`)?.[name];
  const [state, setState] = useState<Study<Name>['state']>(known === undefined ? 'waiting' : 'ended');
  const [progress, setProgress] = useState<StudyProgress>();
  const [part, setPart] = useState<Studies[Name]['part']>();
  const [result, setResult] = useState<Studies[Name]['result'] | undefined>(known);
  const running = useRef<RunningStudy<Name> | undefined>(undefined);
  const question = useRef(asked);
  question.current = asked;
  const start = useCallback(() => {
    const about = question.current;
    if (about === undefined) return;
    running.current?.cancel();
    const study = runStudy(name, about, {
      progress: setProgress,
      part: (early) => startTransition(() => setPart(early)),
    });
    running.current = study;
    setState('running');
    study.end.then(
      (end) => {
        kept.set(`${name} ${key}`, { [name]: end } as Known);
        // Much is drawn at once: in slices, so that the page stays quick.
        startTransition(() => {
          setResult(end);
          setState('ended');
        });
      },
      () => setState('failed'),
    );
  }, [name, key]);
  const ready = asked !== undefined && known === undefined;
  useEffect(() => {
    if (ready) start();
    return () => running.current?.cancel();
  }, [ready, start]);
  const cancel = useCallback(() => {
    running.current?.cancel();
    setState('called-off');
  }, []);
  return { state, progress, part, result, start, cancel };
}
