import { draw, type SeatId } from '../engine/index.ts';

/** A seed from a draw even in 0-1. */
export function seedFrom(chance: number): number {
  return Math.floor(chance * 4294967296);
}

/**
 * The seed of the bot in a seat, from the match's public seed. Types come from the second secret, so nothing that a
 * bot draws depends on them.
 */
export function botSeed(matchSeed: number, seat: SeatId): number {
  return seedFrom(draw(matchSeed, 0, 'bot', seat));
}
