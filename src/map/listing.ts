/**
 * Which pieces of the planar map make up which region of the game: former states cover their successors, parts of a
 * state follow the whole. The game's own list of regions decides; nothing is said twice.
 */
import type { Planar } from './planar.ts';

export interface Listing {
  /** The region that a piece is drawn as. */
  readonly wholeOf: (piece: string) => string;
  /** The pieces that make up a region, itself included; empty for an unknown id. */
  readonly piecesOf: (region: string) => readonly string[];
  readonly listed: ReadonlySet<string>;
}

/** Reads the list of region ids that the game has on the board. */
export function listRegions(planar: Planar, ids: Iterable<string>): Listing {
  const listed = new Set(ids);
  const formers = [...planar.composites].filter(([id]) => listed.has(id));
  const wholes = new Map<string, string>();
  const wholeOf = (piece: string): string => {
    const known = wholes.get(piece);
    if (known !== undefined) return known;
    const region = planar.regions.get(piece);
    const former = formers.find(([, { members }]) => members.includes(piece));
    let whole = piece;
    if (former !== undefined) whole = former[0];
    else if (region?.partOf !== undefined && !(region.separable && listed.has(piece))) whole = wholeOf(region.partOf);
    wholes.set(piece, whole);
    return whole;
  };
  const pieces = new Map<string, string[]>();
  for (const id of planar.regions.keys()) {
    const whole = wholeOf(id);
    pieces.set(whole, [...(pieces.get(whole) ?? []), id]);
  }
  return {
    wholeOf,
    listed,
    piecesOf: (region) => pieces.get(region) ?? (planar.regions.has(region) ? [region] : []),
  };
}
