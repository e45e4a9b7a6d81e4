/**
 * Workers for all that a debrief asks about its match: one set for all its pages. They start while the end of the
 * match is read, so that the first question finds them quick, and end with the debrief.
 */
import { createContext, useContext, useEffect, useState } from 'react';
import { gameStore } from '../../store/index.ts';
import type { Asked } from './messages.ts';
import { type Inquiries, openInquiries } from './open-inquiries.ts';

interface OpenedMatch {
  readonly inquiries: Inquiries;
  readonly record: string;
}

export interface MatchWorkers {
  /** The workers, started where none run, and the record of the match. */
  open(): Promise<OpenedMatch>;
  /** Lets each play the games of this inquiry, until they are asked something. Once is enough for a debrief. */
  warm(like: Asked['inquiry']): void;
  /** Ends them, as those that broke answer nothing more; who opens them again gets others. */
  close(): void;
}

/**
 * One core is left to the page. On two cores a second worker would make nothing quicker: a question is answered in a second
 * or two, each worker has all code compiled for itself, and the compilers would wait for the cores that play.
 */
const playing = (): number => Math.max(1, navigator.hardwareConcurrency - 1);

async function openMatch(levelId: string): Promise<OpenedMatch> {
  const { host } = gameStore.getState();
  if (host === undefined) throw new Error('there is no host');
  // The level as it is written: the match may have been played in shorter turns.
  const [level, record] = await Promise.all([host.loadLevel(levelId), host.exportRecord()]);
  return { inquiries: openInquiries(level, playing()), record };
}

function createMatchWorkers(levelId: string): MatchWorkers {
  let opened: Promise<OpenedMatch> | undefined;
  let warmed = false;
  const open = (): Promise<OpenedMatch> => {
    opened ??= openMatch(levelId);
    return opened;
  };
  const close = (): void => {
    const closing = opened;
    opened = undefined;
    warmed = false;
    closing?.then(({ inquiries }) => inquiries.close()).catch(() => undefined);
  };
  return {
    open,
    close,
    warm: (like) => {
      if (warmed) return;
      warmed = true;
      // Whoever asks is told why they do not start.
      open()
        .then(({ inquiries, record }) => inquiries.warm({ inquiry: like, record }))
        .catch(close);
    },
  };
}

const MatchWorkersContext = createContext<MatchWorkers | undefined>(undefined);

export const MatchWorkersOf = MatchWorkersContext.Provider;

/** For the debrief: workers that end when it is left. */
export function useOwnMatchWorkers(levelId: string): MatchWorkers {
  const [workers] = useState(() => createMatchWorkers(levelId));
  useEffect(() => () => workers.close(), [workers]);
  return workers;
}

/** For its pages. Throws outside of a debrief. */
export function useMatchWorkers(): MatchWorkers {
  const workers = useContext(MatchWorkersContext);
  if (workers === undefined) throw new Error('the workers of a match are asked for outside of its debrief');
  return workers;
}
