/** How often each voice speaks in each frame, by year and by period. A statement counts by its first frame. */
import type { FrameId, Level, VoiceId } from '../../../engine/index.ts';
import { isWithin, yearOf } from './voices.ts';

export interface FrameMark {
  readonly year: number;
  readonly voice: VoiceId;
  /** How many of this voice in this frame and year come before it. */
  readonly nth: number;
}

export function marksOf({ statements }: Level, frame: FrameId, voice: VoiceId): readonly FrameMark[] {
  const seen = new Map<number, number>();
  return statements
    .filter((each) => each.frame === frame && each.voice === voice)
    .map((each) => {
      const year = yearOf(each);
      const nth = seen.get(year) ?? 0;
      seen.set(year, nth + 1);
      return { year, voice, nth };
    });
}

export function countIn(level: Level, frame: FrameId, voice: VoiceId, period: readonly [number, number]): number {
  return level.statements.filter((each) => each.frame === frame && each.voice === voice && isWithin(each, period))
    .length;
}

/** The frames that a voice uses most in a period, all of those that are level; none where it is silent. */
export function commonest(level: Level, voice: VoiceId, period: readonly [number, number]): readonly FrameId[] {
  const counts = level.frames.map((frame) => ({ frame, count: countIn(level, frame, voice, period) }));
  const most = Math.max(0, ...counts.map(({ count }) => count));
  return most === 0 ? [] : counts.filter(({ count }) => count === most).map(({ frame }) => frame);
}
