/** Whose words a real statement is, in words and in the order in which voices are listed. */
import type { Clock, FrameId, Level, RealStatement, VoiceId } from '../../../engine/index.ts';
import { hasText, t } from '../../../i18n/index.ts';
import { endName, isFiner, timeName } from '../../charts/time-axis.ts';

/** Years, less than any step: sums of fractions may fall short by a hair. */
const EDGE = 0.01;

/** Both sides first, then the others as they occur. */
export function voicesOf({ seats, statements }: Level): readonly VoiceId[] {
  return [...new Set([...seats.map(({ id }) => id), ...statements.map(({ voice }) => voice)])];
}

export function voiceName(voice: VoiceId): string {
  const key = `discourse.voice.${voice}`;
  return hasText(key) ? t(key) : t('discourse.voice.side', { seat: t(`seat.${voice}.short`) });
}

const MONTHS = 12;

/** When something was said, in years: a month lies at its beginning. */
export function timeOf({ date }: RealStatement): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year + (month - 1) / MONTHS;
}

/** A statement's text of some kind. */
export const saidText = ({ id }: RealStatement, part: string): string => t(`said.${id}.${part}`);

/** A part of a level's time: from a moment until before another, in years, and its name. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly first: string;
  readonly last: string;
}

/** Steps in which a level's statements are placed: years, or the ticks of a level whose turns are shorter. */
export function stepOf(clock: Clock): number {
  return isFiner(clock) ? 1 / clock.ticksPerYear : 1;
}

/** The part of a level's time between two of its steps. */
function periodOf(clock: Clock, from: number, to: number): Period {
  const [start, end] = [from, to].map((step) => clock.startYear + step * stepOf(clock));
  const [begin, until] = [start ?? 0, end ?? 0];
  return { from: begin, to: until, first: timeName(clock, begin), last: endName(clock, until) };
}

const stepsOf = (clock: Clock): number =>
  Math.ceil((clock.turns * clock.ticksPerTurn) / clock.ticksPerYear / stepOf(clock) - EDGE);

/** All of a level's time. */
export const wholeOf = ({ clock }: Level): Period => periodOf(clock, 0, stepsOf(clock));

/** A level's time in three parts of about the same length. */
export function periodsOf({ clock }: Level): readonly Period[] {
  const steps = stepsOf(clock);
  return [0, 1, 2].map((n) => periodOf(clock, Math.round((steps * n) / 3), Math.round((steps * (n + 1)) / 3)));
}

export const periodName = ({ first, last }: Period): string => (first === last ? first : `${first}\u2013${last}`);

export function isWithin(statement: RealStatement, { from, to }: Period): boolean {
  const time = timeOf(statement) + EDGE;
  return time >= from && time < to;
}

/** The frames that statements of a level are coded in: those of the desks, and those of statements alone. */
export const codeBook = ({ frames, saidFrames = [] }: Level): readonly FrameId[] => [...frames, ...saidFrames];
