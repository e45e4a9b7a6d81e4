/** The crises of a match in the order in which they opened: when, over what, and how each ended. */
import type { FactView, Level, StateId } from '../../engine/index.ts';
import { formatNumber, formatTick, t } from '../../i18n/index.ts';
import { stateName } from '../panels/names.ts';
import { type Ended, openedCrises, seatNames } from './force-users.ts';

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

export function crisesOf(view: Ended, { clock }: Level): readonly CrisisMark[] {
  const { facts } = view;
  return openedCrises(view).map(({ fact, state, force }, index) => {
    const ended = facts.find((each) => each.kind === 'crisis-ended' && each.causes.includes(fact.id));
    const year = clock.startYear + Math.floor(fact.tick / clock.ticksPerYear);
    return {
      id: fact.id,
      n: index + 1,
      time: clock.startYear + (fact.tick + 0.5) / clock.ticksPerYear,
      state,
      text: t(force.length === 0 ? 'debrief.crisis.item' : 'debrief.crisis.item-force', {
        place: stateName(state, year),
        period: formatTick(clock, fact.tick),
        end: endingOf(ended),
        seats: seatNames(force),
      }),
    };
  });
}
