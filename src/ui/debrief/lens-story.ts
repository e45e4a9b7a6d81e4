/** What the lens tells of one turn: each act with both readings, and the record that stands above both. */
import type { CardView, Level, SeatId, View } from '../../engine/index.ts';
import { formatList, t } from '../../i18n/index.ts';
import type { LensNote } from '../../store/index.ts';
import { breakLines, noteOfAct } from '../panels/act-place.ts';
import { seatName, stateName } from '../panels/names.ts';

/** Letters of a note's line on the map, and where the map is a phone's. */
export const NOTE_LINE = { usual: 30, phone: 17 } as const;

/** Acts of one seat in a turn, those with a place first: they stand on the map. */
export function actsOf(view: View, turn: number, mover: SeatId): readonly CardView[] {
  const acts = view.cards.filter((card) => card.turn === turn && card.seat === mover);
  return [...acts].sort((a, b) => Number(a.state === undefined) - Number(b.state === undefined));
}

/** Both readings of each act that has a place, as notes: equal in number, each in quotation marks. */
export function lensNotes(
  acts: readonly CardView[],
  level: Level,
  view: View,
  letters: number = NOTE_LINE.usual,
): { readonly meant: readonly LensNote[]; readonly seen: readonly LensNote[] } {
  const notes = (side: 'meant' | 'seen'): LensNote[] =>
    acts.flatMap((card) => {
      const text = t('card.quoted', { text: t(`move.${card.move}.${side}`) });
      return noteOfAct(card, level, view, breakLines(text, letters)) ?? [];
    });
  return { meant: notes('meant'), seen: notes('seen') };
}

/** Shares of land under this are not named. */
const LEAST = 0.005;

/** What stands on the record at the end of a turn, above every reading: whose land is held by whom. */
export function recordSentence(view: View, level: Level, turn: number, period: string): string {
  const board = view.debrief?.boards.find((each) => each.turn === turn);
  const held = Object.entries(board?.occupied ?? {}).filter(([, share]) => share > LEAST);
  if (board === undefined || held.length === 0) return t('debrief.lens.record-none', { period });
  const lastTick = turn * level.clock.ticksPerTurn - 1;
  const places = held.map(([state]) => {
    const taken = view.facts.findLast(
      (fact) => fact.kind === 'land-occupied' && fact.data.state === state && fact.tick <= lastTick,
    );
    const by = taken?.data.seat ?? level.states.find((each) => each.id === state)?.occupied?.by;
    const place = stateName(state, board.year);
    return typeof by === 'string'
      ? t('debrief.lens.record-item', { place, seat: seatName(by) })
      : t('debrief.lens.record-part', { place });
  });
  return t('debrief.lens.record-occupied', { period, places: formatList(places) });
}
