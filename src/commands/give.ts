/** Gives inputs for the own seat. What is refused is kept in the store, for the screen to say. */
import type { Input } from '../engine/index.ts';
import { gameStore } from '../store/index.ts';

/** True once the input was accepted and the new view has arrived. */
export async function give(input: Input): Promise<boolean> {
  const { submit, setRefusals, thinking } = gameStore.getState();
  // While the other desk looks ahead the page says so; a second press of the same button must not be answered later.
  if (submit === undefined || thinking !== undefined) return false;
  const refusals = await submit(input);
  setRefusals(refusals);
  return refusals.length === 0;
}

export const ready = (): Promise<boolean> => give({ type: 'ready' });
export const giveFirstEstimate = (percent: number): Promise<boolean> => give({ type: 'first-estimate', percent });

/** Sends the statement and offers that were chosen, or passes when nothing was. */
export async function sendSignal(): Promise<boolean> {
  const {
    signalFrame: frame,
    signalOffers: offers,
    signalNamed: named,
    chooseFrame,
    setOffers,
    nameMoves,
  } = gameStore.getState();
  const passes = frame === undefined && offers.length === 0;
  // Names without words go unsaid.
  const words = frame === undefined ? {} : { frame, ...(named.length > 0 && { named }) };
  const sent = await give(passes ? { type: 'pass-signal' } : { type: 'signal', ...words, offers });
  if (sent) {
    chooseFrame(undefined);
    setOffers([]);
    nameMoves([]);
  }
  return sent;
}
