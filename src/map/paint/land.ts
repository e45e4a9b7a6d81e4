/** The ground: land in play, and land out of play in a quieter tone. */
import type { Listing } from '../listing.ts';
import type { Pen } from '../pen.ts';
import type { Planar } from '../planar.ts';
import { ringsOnScreen, type Sheet } from '../screen-lines.ts';

/** Is a piece of the map land in play? Its own role says so, or the game's list of regions. */
export const inPlay = (planar: Planar, listing: Listing, piece: string): boolean =>
  planar.regions.get(piece)?.role === 'core' || listing.listed.has(listing.wholeOf(piece));

/** Fills all land. */
export function paintLand(pen: Pen, planar: Planar, sheet: Sheet, listing: Listing): void {
  const pieces = [...planar.regions.keys()];
  const played = pieces.filter((piece) => inPlay(planar, listing, piece));
  const others = pieces.filter((piece) => !inPlay(planar, listing, piece));
  pen.fill(ringsOnScreen(planar, others, sheet), 'context');
  pen.fill(ringsOnScreen(planar, played, sheet), 'land');
}
