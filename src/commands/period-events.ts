/** Which dated events the brief of a turn announces: those of its ticks whose conditions the view can see to hold. */
import type { EventCondition, EventDef, Level, View } from '../engine/index.ts';

/** The tick that holds an ISO date. */
function tickOf(level: Level, date: string): number {
  const { startYear, ticksPerYear } = level.clock;
  const [year = startYear, month = 1] = date.split('-').map(Number);
  return (year - startYear) * ticksPerYear + Math.floor(((month - 1) * ticksPerYear) / 12);
}

function holds(view: View, condition: EventCondition): boolean {
  if (condition.kind === 'happened') return view.happened[condition.event] !== undefined;
  const state = view.states.find((each) => each.id === condition.state);
  if (condition.kind === 'not-member') return state?.rungs[condition.alliance] !== 'member';
  const held = Object.values(state?.occupied ?? {}).reduce((sum, share) => sum + share, 0);
  return condition.kind === 'occupied-below' ? held < condition.share : held > condition.share;
}

/** In the order of their dates. */
export function periodEvents(level: Level, view: View): readonly EventDef[] {
  const { fromTick, toTick } = view.time;
  const inPeriod = ({ date }: EventDef): boolean => tickOf(level, date) >= fromTick && tickOf(level, date) <= toTick;
  return level.events
    .filter(
      (event) =>
        inPeriod(event) &&
        !view.undrawnEvents.includes(event.id) &&
        event.when.every((condition) => holds(view, condition)),
    )
    .sort((a, b) => a.date.localeCompare(b.date));
}
