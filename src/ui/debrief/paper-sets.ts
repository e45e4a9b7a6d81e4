/** The sets of voices that the sheet of paper points to, each once and with its number. */
import type { Level, View, VoiceSet } from '../../engine/index.ts';
import { isFiner } from '../charts/time-axis.ts';
import { crisesHeading, eventsHeading, movesHeading } from '../voices/headings.ts';
import { voicesOnCrises, voicesOnEvents, voicesOnMoves } from '../voices/voices-on.ts';
import { crisesOf } from './crises-of-match.ts';
import type { Ended } from './force-users.ts';
import { recordedEvents, recordedStates } from './record-of-level.ts';
import { struckEvents } from './struck-events.ts';

export interface PaperSet {
  readonly set: VoiceSet;
  /** What it speaks of on this paper, one line for moves, crises and events each. */
  readonly headings: readonly string[];
}

/** The moves of the real record that the paper lists: only a level of a few months or years prints them. */
const recordedMoves = ({ script, clock }: Level): readonly string[] =>
  isFiner(clock) ? script.map(({ move }) => move) : [];

interface Told {
  readonly view: Pick<View, 'cards'> & Ended;
  readonly level: Level;
}

/** All sets that the paper points to, those on moves first; the place of a set is its number less one. */
export function paperSets({ view, level }: Told): readonly PaperSet[] {
  const moves = [...view.cards.map(({ move }) => move), ...recordedMoves(level)];
  const states = [...crisesOf(view, level).map(({ state }) => state), ...recordedStates(level)];
  const events = [...struckEvents(view), ...recordedEvents(level)];
  const all = [
    ...voicesOnMoves(level, moves).map((found) => ({ set: found.set, heading: movesHeading(found) })),
    ...voicesOnCrises(level, states).map((found) => ({ set: found.set, heading: crisesHeading(found) })),
    ...voicesOnEvents(level, events).map((found) => ({ set: found.set, heading: eventsHeading(level, found) })),
  ];
  const sets = new Map<string, PaperSet>();
  for (const { set, heading } of all)
    sets.set(set.id, { set, headings: [...(sets.get(set.id)?.headings ?? []), heading] });
  return [...sets.values()];
}

export const paperNumbers = (sets: readonly PaperSet[]): ReadonlyMap<string, number> =>
  new Map(sets.map(({ set }, index) => [set.id, index + 1]));
