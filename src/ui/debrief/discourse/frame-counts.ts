/** How often each voice speaks in each frame, by date and by period. A statement counts by its first frame. */
import type { FrameId, Level, VoiceId } from '../../../engine/index.ts';
import { codeBook, isWithin, type Period, stepOf, timeOf } from './voices.ts';

export interface FrameMark {
  /** When the year, half-year or month of the statement begins, in years. */
  readonly time: number;
  readonly voice: VoiceId;
  /** How many of this voice in this frame and time come before it. */
  readonly nth: number;
}

export function marksOf({ statements, clock }: Level, frame: FrameId, voice: VoiceId): readonly FrameMark[] {
  const step = stepOf(clock);
  const seen = new Map<number, number>();
  return statements
    .filter((each) => each.frame === frame && each.voice === voice)
    .map((each) => {
      const at = Math.floor((timeOf(each) - clock.startYear + step / 100) / step);
      const nth = seen.get(at) ?? 0;
      seen.set(at, nth + 1);
      return { time: clock.startYear + at * step, voice, nth };
    });
}

export function countIn(level: Level, frame: FrameId, voice: VoiceId, period: Period): number {
  return level.statements.filter((each) => each.frame === frame && each.voice === voice && isWithin(each, period))
    .length;
}

/** The frames that a voice uses most in a period, all of those that are level; none where it is silent. */
export function commonest(level: Level, voice: VoiceId, period: Period): readonly FrameId[] {
  const counts = codeBook(level).map((frame) => ({ frame, count: countIn(level, frame, voice, period) }));
  const most = Math.max(0, ...counts.map(({ count }) => count));
  return most === 0 ? [] : counts.filter(({ count }) => count === most).map(({ frame }) => frame);
}
