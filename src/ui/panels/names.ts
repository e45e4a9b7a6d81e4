/** Names of the running level's things in the reader's language. Nothing here is ever a raw id. */
import type { Channel, Intent } from '../../engine/index.ts';
import { hasText, t } from '../../i18n/index.ts';

/** A reader in a word: "Moscow". */
export const seatName = (seat: string): string => t(`seat.${seat}.short`);
/** The desk that is played: "Moscow's desk". */
export const deskName = (seat: string): string => t(`seat.${seat}.desk`);
export const theatreName = (theatre: string): string => t(`theatre.${theatre}.name`);
export const moveName = (move: string): string => t(`move.${move}.name`);
export const intentName = (intent: Intent): string => t(`intent.${intent}.name`);
export const channelName = (channel: Channel | 'shock' | 'ceiling'): string => t(`chart.${channel}`);
export const channelShort = (channel: Channel | 'shock'): string => t(`chart.${channel}-short`);

/** The unit of a measured series in words; a level's own unit stands as it is written there. */
export function seriesUnit(unit: string): string {
  const key = `series-unit.${unit
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;
  return hasText(key) ? t(key) : unit;
}

export const frameName = (frame: string): string => t(`frame.${frame}.name`);

/** What a frame claims, or the words it is usually said in where the level does not tell. */
export function frameClaim(frame: string): string {
  const claims = `frame.${frame}.claims`;
  return t(hasText(claims) ? claims : `frame.${frame}.line`);
}

/** What a seat says in a frame: in its own words where the level has them. */
export function frameLine(frame: string, seat: string): string {
  const own = `frame.${frame}.line.${seat}`;
  return t(hasText(own) ? own : `frame.${frame}.line`);
}

/** A state under the name that it carries in that year. */
export function stateName(state: string, year: number): string {
  for (let from = year; from >= year - 40; from--) {
    const key = `state.${state}.name.${from}`;
    if (hasText(key)) return t(key);
  }
  return t(`state.${state}.name`);
}

/** The town that stands for a government, or the state's name where it has none. */
export function capitalName(state: string, year: number): string {
  const key = `state.${state}.capital`;
  return hasText(key) ? t(key) : stateName(state, year);
}

/** Where a move points: a state, a theatre, or nowhere in particular. */
export function placeName(
  place: { readonly state?: string; readonly theatre?: string },
  year: number,
): string | undefined {
  if (place.state !== undefined) return stateName(place.state, year);
  return place.theatre === undefined ? undefined : theatreName(place.theatre);
}
