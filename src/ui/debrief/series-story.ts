/** The story of one line of threat: its points in time, the sentence about it, and names for its steepest rises. */
import type { CardView, Clock, FactView, Level, SeatId, View } from '../../engine/index.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import { largestRises, type Rise, type TimePoint } from '../charts/series-geometry.ts';
import type { SeriesNote } from '../charts/series-marks.tsx';
import { endName } from '../charts/time-axis.ts';
import { moveName, stateName } from '../panels/names.ts';

/** Rises under this many points in half a year get no name. */
const LEAST = 3;
const MOST = 3;
/** Changes under this many points over the whole match count as level. */
const LEVEL = 3;

/** Threat before the first half-year where a level has no prologue, then at the end of each; time in years. */
export function pointsOf(view: View, level: Level, seat: SeatId): readonly TimePoint[] {
  const { startYear, ticksPerYear, prologueTicks } = level.clock;
  const ends = (view.debrief?.threatByTick[seat] ?? []).map((value, tick) => ({
    time: startYear + (tick + 1) / ticksPerYear,
    value,
  }));
  if (prologueTicks > 0) return ends.slice(prologueTicks - 1);
  const start = view.history.find(({ turn }) => turn < 1)?.threat[seat];
  return start === undefined ? ends : [{ time: startYear, value: start }, ...ends];
}

/** Tick at whose end a point of `pointsOf` lies, by its place; -1 is the start. */
export const tickOf = (level: Level, index: number): number => index + level.clock.prologueTicks - 1;

/** Land that was taken at this half-year. */
function forceNote(facts: readonly FactView[], year: number): string | undefined {
  const state = facts.find((fact) => fact.kind === 'land-occupied')?.data.state;
  return typeof state === 'string' ? t('debrief.note.force', { state: stateName(state, year) }) : undefined;
}

/** A government that turned to the other side at this half-year: the reader suspects a hand in it. */
function turnNote(facts: readonly FactView[], reader: SeatId, year: number): string | undefined {
  const state = facts.find(({ kind, data }) => kind === 'state-turned' && data.seat !== reader)?.data.state;
  return typeof state === 'string' ? t('debrief.note.turned', { state: stateName(state, year) }) : undefined;
}

/** The act of the other side that was read as the largest rise at this tick. */
function actNote(cards: readonly CardView[], reader: SeatId, tick: number): string | undefined {
  const acts = cards.filter((card) => card.seat !== reader && card.tick === tick && (card.seen?.total ?? 0) >= 1);
  const [first] = acts.sort((a, b) => (b.seen?.total ?? 0) - (a.seen?.total ?? 0));
  return first === undefined ? undefined : moveName(first.move);
}

/** What stood behind a rise, in a few words: force, a government that turned, an act of the other side, an event. Crises have marks of their own. */
export function causeOfRise(view: View, level: Level, reader: SeatId, tick: number): string | undefined {
  const year = level.clock.startYear + Math.floor(tick / level.clock.ticksPerYear);
  const facts = view.facts.filter((fact) => fact.tick === tick);
  const event = facts.find((fact) => fact.kind === 'event-struck')?.data.event;
  const crisis = facts.some((fact) => fact.kind === 'crisis-opened');
  if (crisis) return forceNote(facts, year);
  return (
    forceNote(facts, year) ??
    turnNote(facts, reader, year) ??
    actNote(view.cards, reader, tick) ??
    (typeof event === 'string' ? t(`event.${event}.title`) : undefined)
  );
}

export function notesOf(view: View, level: Level, reader: SeatId): readonly SeriesNote[] {
  const points = pointsOf(view, level, reader);
  return largestRises(points, MOST, LEAST).flatMap((rise) => {
    const point = points[rise.index];
    const text = causeOfRise(view, level, reader, tickOf(level, rise.index));
    return point === undefined || text === undefined ? [] : [{ time: point.time, value: point.value, text }];
  });
}

/** First and last value of a line in whole points, as the chart shows them: what is said must agree with what is seen. */
export function shownEnds(points: readonly TimePoint[]): { readonly first: number; readonly last: number } {
  return { first: Math.round(points[0]?.value ?? 0), last: Math.round(points.at(-1)?.value ?? 0) };
}

/** The sentence above the line: how it went, and its steepest rise. */
export function findingOf(points: readonly TimePoint[], clock: Clock): string {
  const { first, last } = shownEnds(points);
  const [steepest]: readonly (Rise | undefined)[] = largestRises(points, 1, 1);
  const ends = { first: formatNumber(first), last: formatNumber(last) };
  if (steepest === undefined) return t('debrief.happened.series-finding-quiet', ends);
  const way = last - first > LEVEL ? 'up' : last - first < -LEVEL ? 'down' : 'flat';
  // A point lies at the end of its half-year or month: the rise belongs to the time before it.
  const year = endName(clock, points[steepest.index]?.time ?? 0);
  return t(`debrief.happened.series-finding-${way}`, {
    ...ends,
    year,
    points: formatNumber(steepest.points),
  });
}

type HeadlineKey = 'both-calm' | 'both-alarmed' | 'one-alarmed' | 'one-calm' | 'apart' | 'level';

/** How alarm moved on both sides over the match, in whole points, as the second half of the headline. */
export function headlineKey(own: number, theirs: number): HeadlineKey {
  const [low, high] = own < theirs ? [own, theirs] : [theirs, own];
  if (low > LEVEL) return 'both-alarmed';
  if (high < -LEVEL) return 'both-calm';
  if (high > LEVEL) return low < -LEVEL ? 'apart' : 'one-alarmed';
  return low < -LEVEL ? 'one-calm' : 'level';
}
