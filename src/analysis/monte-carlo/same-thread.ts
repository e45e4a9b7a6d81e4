import { createHand, type FromHand, type HandWire } from './hand.ts';

/** A hand on the caller's own thread; what comes in is done `later`, so that everything else has its turn between. */
export function sameThreadWire(later: (work: () => void) => void): HandWire {
  let tell: (message: FromHand) => void = () => undefined;
  const hand = createHand((message) => tell(message));
  return {
    send: (message) => later(() => hand(message)),
    listen: (hear) => {
      tell = hear;
    },
    close: () => {
      tell = () => undefined;
    },
  };
}
