/** Dates, ticks and turns in words. Fictional levels count years from 1; those read "year 3". */
import type { Clock } from '../content/level-types.ts';
import { locale, t } from './texts.ts';

/** Years below this are counted in the story, not in history. */
const FIRST_HISTORIC_YEAR = 1000;
const MONTHS = 12;

/** A day or a month: `2008-08-08` is "8 August 2008", `2008-08` is "August 2008". */
export function formatDate(iso: string): string {
  const parts = /^(\d+)-(\d\d)(?:-(\d\d))?$/.exec(iso);
  if (parts === null) return t('common.not-known');
  const [, year, month, day] = parts;
  const at = Number(month) - 1;
  return ofYear(day === undefined ? monthName(at) : dayOfMonth(Number(day), at), Number(year));
}

/** "1997", or "year 3" in a level that counts its own years. */
export function formatYear(year: number): string {
  return year < FIRST_HISTORIC_YEAR ? t('date.year', { year }) : String(year);
}

/** The months of a tick: "January–June 1991". */
export function formatTick(clock: Clock, tick: number): string {
  const months = MONTHS / clock.ticksPerYear;
  const first = (tick % clock.ticksPerYear) * months;
  const from = monthName(first);
  const to = monthName(first + months - 1);
  const span = from === to ? from : `${from}\u2013${to}`;
  return ofYear(span, yearOfTick(clock, tick));
}

/** The time of a tick in two words: "spring 1997" and "autumn 1997" for halves of a year, "Oct 2021" where ticks are months. */
export function formatSeason(clock: Clock, tick: number): string {
  if (clock.ticksPerYear === MONTHS) return ofYear(monthName(tick % MONTHS, 'short'), yearOfTick(clock, tick));
  const half = (tick % clock.ticksPerYear) / clock.ticksPerYear < 0.5 ? 'spring' : 'autumn';
  return ofYear(t(half === 'spring' ? 'date.spring' : 'date.autumn'), yearOfTick(clock, tick));
}

/** The years of a turn (counted from 1, its prologue included): "1991–92", "1993"; a half-year turn is "spring 1997", a turn of one month "Oct 2021". */
export function formatTurn(clock: Clock, turn: number): string {
  const firstTick = (turn - 1) * clock.ticksPerTurn;
  if (clock.ticksPerTurn < clock.ticksPerYear) return formatSeason(clock, firstTick);
  const from = yearOfTick(clock, firstTick);
  const to = yearOfTick(clock, firstTick + clock.ticksPerTurn - 1);
  if (from === to) return formatYear(from);
  if (from < FIRST_HISTORIC_YEAR) return t('date.years', { from, to });
  return `${from}\u2013${Math.floor(from / 100) === Math.floor(to / 100) ? String(to).slice(-2) : to}`;
}

/** The end of a tick: "1999" if a year ends with it, else its last month, "June 1999". */
export function formatEnd(clock: Clock, tick: number): string {
  const year = yearOfTick(clock, tick);
  const month = ((tick % clock.ticksPerYear) + 1) * (MONTHS / clock.ticksPerYear);
  return month === MONTHS ? formatYear(year) : ofYear(monthName(month - 1), year);
}

/** Words that begin a line or a label: "Spring 1997". */
export function atStart(words: string): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase(locale()) + words.slice(first.length);
}

/** The calendar year that a tick lies in. */
export function yearOfTick(clock: Clock, tick: number): number {
  return clock.startYear + Math.floor(tick / clock.ticksPerYear);
}

/** "spring 1997"; a year of the story stands apart: "spring, year 3". */
function ofYear(time: string, year: number): string {
  return t(year < FIRST_HISTORIC_YEAR ? 'date.in-story' : 'date.in-year', { time, year: formatYear(year) });
}

/** "8 August": a month bends beside a day in many languages. */
function dayOfMonth(day: number, monthIndex: number): string {
  const format = new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(2000, monthIndex, day));
}

/** Names of the months by language and length: making their formatter is slow, and a chart asks for many. */
const months = new Map<string, readonly string[]>();

function monthsOf(language: string, length: 'long' | 'short'): readonly string[] {
  const key = `${language} ${length}`;
  const known = months.get(key);
  if (known !== undefined) return known;
  const name = new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' });
  const made = Array.from({ length: MONTHS }, (_, month) => name.format(Date.UTC(2000, month, 1)));
  months.set(key, made);
  return made;
}

function monthName(monthIndex: number, length: 'long' | 'short' = 'long'): string {
  return monthsOf(locale(), length)[(Math.trunc(monthIndex) + MONTHS) % MONTHS] ?? '';
}
