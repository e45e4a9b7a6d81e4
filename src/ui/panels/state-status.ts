/** Where a state stands between the two sides, in words. */
import type { Level, StateView } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';

/** The alliance in which the state stands highest, with its step; undefined outside both. */
export function standingOf(level: Level, state: StateView) {
  const order = ['none', 'partner', 'plan', 'invited', 'member'];
  const steps = level.alliances
    .map((alliance) => ({ alliance, rung: state.rungs[alliance.id] ?? 'none' }))
    .filter((step) => step.rung !== 'none')
    .sort((a, b) => order.indexOf(b.rung) - order.indexOf(a.rung));
  return steps[0];
}

/** "Action plan, NATO"; "Outside both alliances". */
export function statusText(level: Level, state: StateView): string {
  const home = level.seats.find((seat) => seat.id === state.homeOf);
  if (home !== undefined) return t('status.home', { seat: t(`seat.${home.id}.short`) });
  const step = standingOf(level, state);
  if (step === undefined) return t('status.outside');
  const side = level.seats.find((seat) => seat.id === step.alliance.seat);
  return t('status.step', {
    rung: t(`alliance.${step.alliance.id}.rung.${step.rung}`),
    side: t(`seat.${side?.id ?? ''}.short`),
  });
}
