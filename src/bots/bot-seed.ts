import { draw, type SeatId } from '../engine/index.ts';

/**
 * The seed of the bot in a seat, from the match's public seed. Types come from the second secret, so nothing that a
 * bot draws depends on them.
 */
export function botSeed(matchSeed: number, seat: SeatId): number {
  return Math.floor(draw(matchSeed, 0, 'bot', seat) * 4294967296);
}
