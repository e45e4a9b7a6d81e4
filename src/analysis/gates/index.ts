/** The gates in their order. A gate that is not in this list is not measured by this build, and the command says so. */
import { SPIRAL } from './g1-spiral.ts';
import { DETERRENCE } from './g2-deterrence.ts';
import { NO_MASTER_KEY } from './g3-no-master-key.ts';
import { FAIR_SEATS } from './g4-fair-seats.ts';
import { HISTORY } from './g5-history.ts';
import { LENSES_MATTER } from './g6-lenses.ts';
import { BASE_RATES } from './g7-base-rates.ts';
import { LIVE_CARDS } from './g8-live-cards.ts';
import { ROBUST } from './g9-robust.ts';
import { DATA } from './g10-data.ts';
import { TURN_LENGTHS } from './g11-turn-lengths.ts';
import type { Gate } from './gate.ts';

export const GATES: readonly Gate[] = [
  SPIRAL,
  DETERRENCE,
  NO_MASTER_KEY,
  FAIR_SEATS,
  HISTORY,
  LENSES_MATTER,
  BASE_RATES,
  LIVE_CARDS,
  ROBUST,
  DATA,
  TURN_LENGTHS,
];

export { CAMPAIGN } from './cast.ts';
export * from './gate.ts';
export { type Cell, createLab, type GameRow, type Lab } from './lab.ts';
