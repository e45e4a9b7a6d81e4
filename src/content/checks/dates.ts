/** Dates of a level: days that the calendar has, and the tick on which they fall. */
import type { Clock } from '../level-types.ts';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `1997-02-30` is no real day; a month without a day always is. 29 February is accepted in leap years only. */
export function isRealDay(iso: string): boolean {
  const [year = 0, month = 0, day = 1] = iso.split('-').map(Number);
  if (month === 2 && day === 29) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day >= 1 && day <= (DAYS[month - 1] ?? 0);
}

/** The tick that holds a date; below 0 or past the last one when it lies outside the level. */
export function tickOf(clock: Clock, iso: string): number {
  const [year = 0, month = 1] = iso.split('-').map(Number);
  return (year - clock.startYear) * clock.ticksPerYear + Math.floor(((month - 1) * clock.ticksPerYear) / 12);
}
