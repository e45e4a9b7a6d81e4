import type { SeatId } from '../../engine/index.ts';

/** The seat whose enlargement the claim is about. */
export const ENLARGER: SeatId = 'nato';
