/** Both sides may offer the same joint step, each under its own name: an answer to one of the two offers answers both. */
import type { Rules } from '../rules.ts';
import type { OpenOffer } from '../state.ts';

/** A step without a place meets one at any place. */
const meets = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b;

/** Place of the other side's offer of the same step, among the offers that count; -1 if there is none. */
export function counterpartOf(
  rules: Rules,
  offers: readonly OpenOffer[],
  offer: OpenOffer,
  counts: (other: OpenOffer, index: number) => boolean,
): number {
  const name = rules.moves.get(offer.move)?.def.counterpart;
  if (name === undefined) return -1;
  return offers.findIndex(
    (other, index) =>
      other.move === name &&
      other.by !== offer.by &&
      meets(other.state, offer.state) &&
      meets(other.theatre, offer.theatre) &&
      counts(other, index),
  );
}
