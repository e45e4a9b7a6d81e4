/** Who read an act of this turn, and what each reading is made of, as far as this seat is told. */
import type { CardPoints, CardView } from '../../../engine/index.ts';
import { refs } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import type { Reading } from '../../charts/channel-bars.tsx';
import { partsOf } from '../../charts/channel-geometry.ts';
import { deskName, moveName, seatName } from '../../panels/names.ts';
import type { Match } from '../../panels/use-match.ts';

/** Under a point tenths are shown, of a desk as of its blocs: no sum of small readings stands as nothing. */
const digitsOf = (total: number): number => (Math.abs(total) < 1 ? 1 : 0);

/** The desk that the act was read by; undefined while its number is not known. */
export function deskReading(card: CardView, { level }: Match): Reading | undefined {
  const reader = level.seats.find((seat) => seat.id === card.seat)?.rival;
  if (reader === undefined || card.seen === undefined) return undefined;
  return {
    id: `${card.id}`,
    reader,
    readerName: seatName(reader),
    label: deskName(reader),
    move: moveName(card.move),
    total: card.seen.total,
    decimals: digitsOf(card.seen.total),
    parts: partsOf(card.seen),
    explain: refs.card(card.id),
    explainParts: {
      forces: refs.card(card.id, 'forces'),
      status: refs.card(card.id, 'status'),
      seats: refs.card(card.id, 'seats'),
      shock: refs.card(card.id, 'shock'),
    },
  };
}

/** Every reader of an act: the other desk, its blocs by their own weights, and the mover's own desk where it was touched. */
export function readingsOf(card: CardView, match: Match): readonly Reading[] {
  const desk = deskReading(card, match);
  if (desk === undefined) return [];
  const one = (id: string, label: string, seen: CardPoints, seat: string, explain: string): Reading => ({
    id: `${card.id} ${id}`,
    reader: seat,
    readerName: label,
    label,
    move: moveName(card.move),
    total: seen.total,
    decimals: digitsOf(seen.total),
    parts: partsOf(seen),
    explain,
  });
  return [
    desk,
    ...(card.blocs ?? []).map(({ bloc, seen }) =>
      one(bloc, t(`bloc.${bloc}.name`), seen, desk.reader, refs.bloc(card.id, bloc)),
    ),
    ...(card.own === undefined ? [] : [one('own', deskName(card.seat), card.own, card.seat, refs.mover(card.id))]),
  ];
}
