/** The crises of a match in the order in which they opened: when, over what, and how each ended. */
import type { FactView, Level, StateId, View } from '../../engine/index.ts';
import { formatNumber, formatTick, t } from '../../i18n/index.ts';
import { stateName } from '../panels/names.ts';

export interface CrisisMark {
  readonly id: number;
  /** Number of the mark, from 1. */
  readonly n: number;
  /** Years; the middle of the half-year or month in which it opened. */
  readonly time: number;
  readonly state: StateId;
  /** What is said of it: where, when, how it ended. */
  readonly text: string;
}

function endingOf(ended: FactView | undefined): string {
  const how = ended?.data.how;
  if (ended === undefined || typeof how !== 'string') return t('debrief.crisis.open');
  return t(`debrief.crisis.${how}`, { rung: formatNumber(Number(ended.data.rung)) });
}

export function crisesOf({ facts }: Pick<View, 'facts'>, { clock }: Level): readonly CrisisMark[] {
  const opened = facts.filter((fact) => fact.kind === 'crisis-opened').sort((a, b) => a.tick - b.tick || a.id - b.id);
  return opened.map((fact, index) => {
    const ended = facts.find((each) => each.kind === 'crisis-ended' && each.causes.includes(fact.id));
    const year = clock.startYear + Math.floor(fact.tick / clock.ticksPerYear);
    const state = String(fact.data.state);
    return {
      id: fact.id,
      n: index + 1,
      time: clock.startYear + (fact.tick + 0.5) / clock.ticksPerYear,
      state,
      text: t('debrief.crisis.item', {
        place: stateName(state, year),
        period: formatTick(clock, fact.tick),
        end: endingOf(ended),
      }),
    };
  });
}
