/** Real public statements of the years that a level tells of. No rule reads them: they are for comparing words. */
import type { FrameId, SeatId } from './level.ts';

/** Whose words: a seat's side, a state between or beside the two, one that keeps out of both, or a scholar. */
export const OTHER_VOICES = ['affected', 'non-aligned', 'scholar'] as const;
export type VoiceId = SeatId | (typeof OTHER_VOICES)[number];

export interface RealStatement {
  readonly id: string;
  /** Day or month. */
  readonly date: string;
  readonly voice: VoiceId;
  /** How it is coded here: the frame that carries it, and perhaps a second one. */
  readonly frame: FrameId;
  readonly second?: FrameId;
  readonly sources: readonly string[];
}
