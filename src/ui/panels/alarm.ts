/** Alarm in words and steps: the five hatches of the map. */
import type { AlarmWord, RivalThreatView, View } from '../../engine/index.ts';
import { formatBand, formatNumber, t } from '../../i18n/index.ts';

const WORDS: readonly AlarmWord[] = ['calm', 'watchful', 'uneasy', 'alarmed', 'acute'];

/** How many points of threat lead from one word to the next. */
export const ALARM_STEP = 20;

/** 0 calm to 4 acute. */
export function alarmStep(points: number): number {
  return Math.min(4, Math.max(0, Math.floor(points / ALARM_STEP)));
}

export function alarmWordOf(points: number): AlarmWord {
  return WORDS[alarmStep(points)] ?? 'calm';
}

/** "uneasy", in the reader's language. */
export const alarmText = (word: AlarmWord): string => t(`alarm.${word}`);

/** The word that stands before a figure of alarm: "watchful, ". */
export const wordBefore = (points: number | undefined): string =>
  points === undefined ? '' : `${alarmText(alarmWordOf(points))}, `;

/** What is told of the rival's alarm in a theatre, in words: a figure, a band or a word. */
export function rivalAlarmText(threat: RivalThreatView | undefined, theatre: string): string {
  if (threat === undefined) return t('common.not-known');
  if (threat.form === 'exact') return formatNumber(threat.theatres[theatre]);
  if (threat.form === 'band') {
    const band = threat.theatres[theatre];
    return band === undefined ? t('common.not-known') : formatBand(Math.round(band[0]), Math.round(band[1]));
  }
  const word = threat.theatres[theatre];
  return word === undefined ? t('common.not-known') : alarmText(word);
}

export function ownAlarm(view: View | undefined, theatre: string | undefined): number | undefined {
  return view?.threat?.theatres.find((each) => each.theatre === theatre)?.total;
}
