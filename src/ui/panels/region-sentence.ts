/** What is said of a region when the keyboard comes to it: name, standing, alarm, rung, forces near. */
import type { StateView } from '../../engine/index.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import { alarmText, alarmWordOf, ownAlarm } from './alarm.ts';
import { seatName, stateName } from './names.ts';
import { statusText } from './state-status.ts';
import type { Match } from './use-match.ts';

/** "Ukraine, partner of NATO. Alarm in NATO: uneasy, 40. Ladder 1. 2 forces here." */
export function regionSentence({ view, level, me, year }: Match, state: StateView): string {
  const parts = [t('map.region', { name: stateName(state.id, year), status: statusText(level, state) })];
  const alarm = ownAlarm(view, state.theatre);
  if (alarm !== undefined) {
    parts.push(
      t('map.alarm', { reader: seatName(me), word: alarmText(alarmWordOf(alarm)), points: formatNumber(alarm) }),
    );
  }
  if (state.theatre !== undefined)
    parts.push(t('map.rung', { rung: formatNumber(view.theatreRungs[state.theatre] ?? 0) }));
  const forces = view.forces.filter((force) => force.region === state.id).length;
  if (forces > 0) parts.push(t('map.forces', { count: forces }));
  return parts.join(' ');
}
