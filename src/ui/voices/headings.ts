/** What a set of voices is about, in words. */
import type { Level } from '../../engine/index.ts';
import { formatDate, formatList, t } from '../../i18n/index.ts';
import { moveName, theatreName } from '../panels/names.ts';
import type { VoicesOn } from './voices-on.ts';

export const crisesHeading = ({ about }: VoicesOn): string =>
  t('voices.on-crises', { theatres: formatList(about.map(theatreName)) });

export const movesHeading = ({ about }: VoicesOn): string =>
  t('voices.on-these', { things: formatList(about.map(moveName)) });

/** An event of real history is named with its day. */
export function eventsHeading(level: Level, { about }: VoicesOn): string {
  const names = about.map((id) => {
    const event = t(`event.${id}.title`);
    const date = level.setting === 'history' ? level.events.find((each) => each.id === id)?.date : undefined;
    return date === undefined ? event : t('voices.event', { event, date: formatDate(date) });
  });
  return t('voices.on-these', { things: formatList(names) });
}
