/** Where an act stands on a map, and how it is written there. */
import type { CardView, Level, StateId, TheatreId, View } from '../../engine/index.ts';
import type { LensNote } from '../../store/index.ts';

/** The state that stands for a theatre on the map: the one that matters most to both sides together. */
function mainState(level: Level, view: View, theatre: TheatreId): StateId | undefined {
  const worth = (state: StateId): number =>
    level.seats.reduce((sum, seat) => sum + (seat.stakes[state]?.value ?? 0), 0);
  const states = view.states.filter((state) => state.exists && state.theatre === theatre);
  return [...states].sort((a, b) => worth(b.id) - worth(a.id))[0]?.id;
}

/** The state at which an act is drawn; undefined for acts without a place. */
export function stateOfAct(card: CardView, level: Level, view: View): StateId | undefined {
  if (card.state !== undefined) return card.state;
  return card.theatre === undefined ? undefined : mainState(level, view, card.theatre);
}

/** The note of an act on a map; undefined for acts without a place. */
export function noteOfAct(card: CardView, level: Level, view: View, lines: readonly string[]): LensNote | undefined {
  const state = stateOfAct(card, level, view);
  if (state === undefined) return undefined;
  const { theatre } = card;
  return { id: `act ${card.id}`, state, lines, ...(card.state === undefined && theatre !== undefined && { theatre }) };
}

/** Breaks a text into lines of about equal length; words stay whole. */
export function breakLines(text: string, most: number): readonly string[] {
  const count = Math.max(1, Math.ceil(text.length / most));
  const goal = text.length / count;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && (longer.length > most || longer.length > goal + word.length / 2) && lines.length < count - 1) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  return lines;
}
