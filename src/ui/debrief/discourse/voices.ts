/** Whose words a real statement is, in words and in the order in which voices are listed. */
import type { Level, RealStatement, VoiceId } from '../../../engine/index.ts';
import { hasText, t } from '../../../i18n/index.ts';

/** Both sides first, then the others as they occur. */
export function voicesOf({ seats, statements }: Level): readonly VoiceId[] {
  return [...new Set([...seats.map(({ id }) => id), ...statements.map(({ voice }) => voice)])];
}

export function voiceName(voice: VoiceId): string {
  const key = `discourse.voice.${voice}`;
  return hasText(key) ? t(key) : t('discourse.voice.side', { seat: t(`seat.${voice}.short`) });
}

export const yearOf = ({ date }: RealStatement): number => Number(date.slice(0, 4));

/** A statement's text of some kind. */
export const saidText = ({ id }: RealStatement, part: string): string => t(`said.${id}.${part}`);

/** The years of a level in three parts of about the same length, as first and last year. */
export function periodsOf({ clock }: Level): readonly (readonly [from: number, to: number])[] {
  const years = Math.ceil((clock.turns * clock.ticksPerTurn) / clock.ticksPerYear);
  return [0, 1, 2].map((n) => {
    const from = clock.startYear + Math.round((years * n) / 3);
    return [from, clock.startYear + Math.round((years * (n + 1)) / 3) - 1] as const;
  });
}

export const isWithin = (statement: RealStatement, [from, to]: readonly [number, number]): boolean =>
  yearOf(statement) >= from && yearOf(statement) <= to;
