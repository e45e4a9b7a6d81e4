/** A pool whose hands work when the test says so, and in the order that it likes. */
import type { OpenInquiry } from '../../src/analysis/inquiries/inquiry.ts';
import { runInquiry } from '../../src/analysis/inquiries/open-inquiry.ts';
import { createHand, type FromHand, type HandWire, type ToHand } from '../../src/analysis/monte-carlo/hand.ts';
import { createPool } from '../../src/analysis/monte-carlo/pool.ts';
import type { Level } from '../../src/engine/index.ts';

type Which = 'first' | 'last';

/** A hand whose messages come to it, and back, when the test says so: `last` first, if it likes. */
function handOnCall(overhear: (message: ToHand) => void) {
  const toDo: ToHand[] = [];
  let tell: (message: FromHand) => void = () => undefined;
  let lose: (message: string) => void = () => undefined;
  const hand = createHand((message) => tell(structuredClone(message)));
  const wire: HandWire = {
    send: (message) => {
      overhear(message);
      if (message.say === 'play') toDo.push(structuredClone(message));
      else hand(structuredClone(message));
    },
    listen: (hear, lost) => {
      tell = hear;
      lose = lost;
    },
    close: () => undefined,
  };
  const work = (which: Which) => {
    const next = which === 'first' ? toDo.shift() : toDo.pop();
    if (next !== undefined) hand(next);
    return next !== undefined;
  };
  return { wire, work, lose: (message: string) => lose(message), toDo };
}

export type HandOnCall = ReturnType<typeof handOnCall>;

export function handsOnCall(level: Level, count: number, overhear: (message: ToHand) => void = () => undefined) {
  const hands = Array.from({ length: count }, () => handOnCall(overhear));
  const pool = createPool(
    level,
    hands.map(({ wire }) => wire),
  );
  return { hands, pool };
}

/** Lets the hands work until none has anything to do. */
export function workOff(hands: readonly HandOnCall[], which: Which) {
  let busy = true;
  while (busy) busy = hands.map(({ work }) => work(which)).includes(true);
}

/** Ways to share out and to cut the games of an inquiry. */
const WAYS = [
  [1, 'first', 2],
  [3, 'last', 1],
] as const;

/** The answers of a pool to the same inquiry, with one hand and with three that begin with what comes last. */
export function answersOfHands<Result>(level: Level, open: () => OpenInquiry<Result>): Promise<Result[]> {
  return Promise.all(
    WAYS.map(async ([count, which, gamesPerTask]) => {
      const { pool, hands } = handsOnCall(level, count);
      const inquiry = { ...open(), gamesPerTask };
      const running = runInquiry(pool, inquiry);
      workOff(hands, which);
      if (!(await running.end).complete) throw new Error('a pool has not played all games');
      return inquiry.result();
    }),
  );
}
