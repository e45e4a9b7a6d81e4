/** A pool whose hands work when the test says so, and in the order that it likes. */
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
