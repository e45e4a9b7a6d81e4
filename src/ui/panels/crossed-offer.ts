/** Both desks may offer the same joint step, each under its own name. One yes answers both, and the step is taken once. */
import type { Level, OfferView } from '../../engine/index.ts';

type Step = Pick<OfferView, 'by' | 'move' | 'state' | 'theatre'>;

/** A step without a place meets one at any place. */
const meets = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b;

/** The offer of the same step by the other desk, unless it was turned down. */
export function crossedWith(step: Step, offers: readonly OfferView[], moves: Level['moves']): OfferView | undefined {
  const name = moves.find(({ id }) => id === step.move)?.counterpart;
  if (name === undefined) return undefined;
  return offers.find(
    (other) =>
      other.move === name &&
      other.by !== step.by &&
      other.status !== 'declined' &&
      meets(other.state, step.state) &&
      meets(other.theatre, step.theatre),
  );
}
