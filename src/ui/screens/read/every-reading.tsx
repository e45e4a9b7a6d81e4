import { refs } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import { ChannelBars, type Reading } from '../../charts/channel-bars.tsx';
import { partsOf } from '../../charts/channel-geometry.ts';
import { moveName, seatName } from '../../panels/names.ts';
import type { Match } from '../../panels/use-match.ts';

/** Every reading of this turn that this seat may know: who reads, what, and through which channel. */
export function EveryReading({ match, chosen }: { readonly match: Match; readonly chosen?: number }) {
  const { view, level } = match;
  const readings = view.cards
    .filter((card) => card.turn === view.time.turn && card.seen !== undefined)
    .flatMap((card): Reading[] => {
      const reader = level.seats.find((seat) => seat.id === card.seat)?.rival;
      if (reader === undefined || card.seen === undefined) return [];
      return [
        {
          id: String(card.id),
          reader,
          readerName: seatName(reader),
          label: moveName(card.move),
          total: card.seen.total,
          parts: partsOf(card.seen),
          explain: refs.card(card.id),
          explainParts: {
            forces: refs.card(card.id, 'forces'),
            status: refs.card(card.id, 'status'),
            seats: refs.card(card.id, 'seats'),
            shock: refs.card(card.id, 'shock'),
          },
          chosen: card.id === chosen,
        },
      ];
    });
  if (readings.length === 0) return undefined;
  const open = view.cards.some((card) => card.turn === view.time.turn && card.seen?.final === false);
  return (
    <>
      <ChannelBars title={t('read.readings')} aside={t('read.readings-note')} readings={readings} />
      {open && <p className="text-small">{t('read.so-far-note')}</p>}
    </>
  );
}
