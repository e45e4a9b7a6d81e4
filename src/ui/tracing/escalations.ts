/** The escalations of a match that can be traced: its crises, uses of force, the highest rung, the steepest rises. */
import type { EscalationEvent } from '../../analysis/tracing/event.ts';
import type { FactId, FactView, Level, SeatId, View } from '../../engine/index.ts';
import { formatNumber, formatTick, formatTurn, t } from '../../i18n/index.ts';
import { crisesOf } from '../debrief/crises-of-match.ts';
import { openedCrises, seatNames } from '../debrief/force-users.ts';
import { seatName, stateName } from '../panels/names.ts';

export interface Escalation {
  readonly id: string;
  /** What is said of it in the list, and in the box of the drawing. */
  readonly label: string;
  readonly short: string;
  readonly event: EscalationEvent;
  readonly turn: number;
  /** Facts of the record that are the event. */
  readonly facts: readonly FactId[];
}

const turnAt = ({ history, time }: View, tick: number): number =>
  history.find((each) => each.turn >= 1 && each.tick >= tick)?.turn ?? time.turn;

interface Opened {
  readonly fact: FactView;
  readonly state: string;
  readonly turn: number;
  readonly peak: number;
  readonly force: readonly SeatId[];
  readonly facts: readonly FactId[];
}

function openedIn(view: View): readonly Opened[] {
  return openedCrises(view).map(({ fact, state, force }) => {
    const ended = view.facts.find((each) => each.kind === 'crisis-ended' && each.causes.includes(fact.id));
    const peak = Number(ended?.data.rung ?? fact.data.rung);
    const facts = [fact.id, ...(ended === undefined ? [] : [ended.id])];
    return { fact, state, force, turn: turnAt(view, fact.tick), peak, facts };
  });
}

/** The event may come a turn later in a re-run, unless the match itself has another one over the same state then. */
function crisisEvent({ state, turn }: Opened, all: readonly Opened[], rung: number): EscalationEvent {
  const again = all.some((each) => each.state === state && each.turn === turn + 1 && each.peak >= rung);
  return { kind: 'crisis', state, fromTurn: turn, toTurn: again ? turn : turn + 1, rung };
}

/** The turn in which a seat's threat rose most, if it rose at all; before the first half-year there is nothing to rise from. */
function riseOf({ history, debrief }: View, { clock }: Level, seat: SeatId): readonly Escalation[] {
  const threat = debrief?.threatByTick[seat] ?? [];
  const rises = history.flatMap((now, index) => {
    const before = history[index - 1];
    if (before === undefined || before.tick < 0) return [];
    const points = (threat[now.tick] ?? 0) - (threat[before.tick] ?? 0);
    return [{ turn: now.turn, points, fromTick: before.tick, toTick: now.tick }];
  });
  const [steepest] = rises.sort((a, b) => b.points - a.points || a.turn - b.turn);
  if (steepest === undefined || Math.round(steepest.points) < 1) return [];
  const { turn, points, fromTick, toTick } = steepest;
  const words = { seat: seatName(seat), points: formatNumber(points), period: formatTurn(clock, turn) };
  return [
    {
      id: `rise ${seat}`,
      label: t('tracing.event.rise', words),
      short: t('tracing.box.rise', words),
      event: { kind: 'rise', seat, fromTick, toTick },
      turn,
      facts: [],
    },
  ];
}

/** All of them, those with force first, then crises from the highest rung down, then the rises of both sides. */
export function escalationsOf(view: View, level: Level, seats: readonly SeatId[]): readonly Escalation[] {
  const all = openedIn(view);
  const texts = crisesOf(view, level);
  const wordsOf = ({ fact, state, peak, force }: Opened) => ({
    place: stateName(state, level.clock.startYear + Math.floor(fact.tick / level.clock.ticksPerYear)),
    period: formatTick(level.clock, fact.tick),
    rung: formatNumber(peak),
    seats: seatNames(force),
  });
  const crises = [...all]
    .sort((a, b) => b.peak - a.peak || a.fact.id - b.fact.id)
    .flatMap((each, rank): Escalation[] => {
      const { fact, turn, facts, peak } = each;
      const words = wordsOf(each);
      const opened: Escalation = {
        id: `crisis ${fact.id}`,
        label: t('tracing.event.crisis', { text: texts.find(({ id }) => id === fact.id)?.text ?? '' }),
        short: t('tracing.box.crisis', words),
        event: crisisEvent(each, all, 1),
        turn,
        facts,
      };
      const key = peak >= view.forceRung ? 'force' : rank === 0 && peak > Number(fact.data.rung) ? 'peak' : undefined;
      if (key === undefined) return [opened];
      const climbed: Escalation = {
        ...opened,
        id: `${key} ${fact.id}`,
        label: t(`tracing.event.${key}`, words),
        short: t(`tracing.box.${key}`, words),
        event: crisisEvent(each, all, key === 'force' ? view.forceRung : peak),
      };
      return [climbed, opened];
    });
  return [...crises, ...seats.flatMap((seat) => riseOf(view, level, seat))];
}
