/** What the rules draw for in every tick or round, spelled once. Each changes all games: they are part of the hash of a draw. */
import { spell } from './rng.ts';

export const COERCE = spell('coerce');
export const CONSENT = spell('consent');
export const DRIFT = spell('drift');
export const EVENT = spell('event');
export const HOT_SPOT = spell('hot-spot');
export const MISREAD = spell('misread');
export const ONSET = spell('onset');
export const SLIP = spell('slip');
export const SLIP_SIDE = spell('slip-side');
export const THIRD = spell('third');
export const THIRD_ORDER = spell('third-order');
