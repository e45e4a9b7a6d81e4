/** The colour of each piece of land: in play or not, open to the order being drafted, under the pointer. */
import type { Listing } from '../listing.ts';
import type { MapModel } from '../map-model.ts';
import { inPlay } from '../paint/land.ts';
import type { Planar } from '../planar.ts';
import { colourNumber, mix, PALETTES } from '../tokens.ts';

/** Share of ink over the land under the pointer. */
const HOVER = 0.07;

/** A function from piece to 0xRRGGBB. */
export function landColours(
  planar: Planar,
  listing: Listing,
  model: MapModel,
  hovered: string | undefined,
): (piece: string) => number {
  const palette = PALETTES[model.theme];
  const choosing = model.regions.some((region) => region.legalTarget === true);
  const legal = new Set(model.regions.filter((region) => region.legalTarget === true).map((region) => region.id));
  return (piece) => {
    const whole = listing.wholeOf(piece);
    const open = !choosing || legal.has(piece) || legal.has(whole);
    const ground = inPlay(planar, listing, piece) && open ? palette.land : palette.context;
    const pointed = hovered !== undefined && (piece === hovered || whole === hovered);
    return colourNumber(pointed ? mix(ground, palette.ink, HOVER) : ground);
  };
}
