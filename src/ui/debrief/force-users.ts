/** Who used force in a crisis, and where and when in a match: said plainly, for both sides alike. */
import type { CrisisView, Level, SeatId, View } from '../../engine/index.ts';
import { formatList, formatTick, t } from '../../i18n/index.ts';
import { seatName, stateName } from '../panels/names.ts';

/** What view and level tell of it, once a match has ended. */
export type Ended = Pick<View, 'facts' | 'crises' | 'forceRung'>;

/** Seats that stood at force. A shot that nobody ordered counts only where its side kept to it. */
export function forceUsers(crisis: Pick<CrisisView, 'log' | 'ended'> | undefined, forceRung: number): SeatId[] {
  if (crisis === undefined) return [];
  const { log, ended } = crisis;
  const kept = ended === 'war' || ended === 'fait-accompli';
  const counts = log.filter(({ incident }, round) => !incident || (kept && round === log.length - 1));
  return Object.keys(log[0]?.rungs ?? {}).filter((seat) => counts.some(({ rungs }) => (rungs[seat] ?? 0) >= forceRung));
}

export const seatNames = (seats: readonly SeatId[]): string => formatList(seats.map(seatName));

/** The crises of a match as they opened, each with the tick and those who used force in it. */
export function openedCrises({ facts, crises, forceRung }: Ended) {
  const opened = facts.filter((fact) => fact.kind === 'crisis-opened').sort((a, b) => a.id - b.id);
  return opened.map((fact, n) => {
    const state = String(fact.data.state);
    const crisis = crises.find((each) => each.id === n && each.state === state);
    return { fact, state, force: forceUsers(crisis, forceRung) };
  });
}

/** "Moscow over Georgia (July–December 2008)", one for each side and place; none where nobody used force. */
export function usesOfForce(view: Ended, { clock }: Level): readonly string[] {
  const uses = new Map<string, { readonly seats: string; readonly place: string; readonly periods: string[] }>();
  for (const { fact, state, force } of openedCrises(view)) {
    if (force.length === 0) continue;
    const place = stateName(state, clock.startYear + Math.floor(fact.tick / clock.ticksPerYear));
    const use = { seats: seatNames(force), place, periods: [] };
    const key = `${force.join()} ${state}`;
    uses.set(key, uses.get(key) ?? use);
    uses.get(key)?.periods.push(formatTick(clock, fact.tick));
  }
  return [...uses.values()].map(({ periods, ...use }) =>
    t('ending.force-use', { ...use, periods: formatList(periods) }),
  );
}
