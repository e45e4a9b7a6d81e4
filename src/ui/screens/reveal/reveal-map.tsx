import { useMemo } from 'react';
import { t } from '../../../i18n/index.ts';
import type { ActsLook } from '../../../store/index.ts';
import { breakLines, noteOfAct } from '../../panels/act-place.ts';
import { LookMap } from '../../panels/look-map.tsx';
import { moveName } from '../../panels/names.ts';
import type { Match } from '../../panels/use-match.ts';

/** Letters of a name's line on the map. */
const LINE = 20;

/** The map with every act of the turn named at its place; acts without a place stand in the list only. */
export function RevealMap({ match, chosen }: { readonly match: Match; readonly chosen?: number }) {
  const { view, level } = match;
  const look = useMemo<ActsLook>(() => {
    const cards = view.cards.filter((card) => card.turn === view.time.turn);
    const picked = cards.find((card) => card.id === chosen);
    return {
      kind: 'acts',
      notes: cards.flatMap((card) => {
        const note = noteOfAct(card, level, view, breakLines(moveName(card.move), LINE));
        return note === undefined ? [] : [{ ...note, seat: card.seat }];
      }),
      ...(picked !== undefined && { chosen: `act ${picked.id}` }),
      ...(picked?.state !== undefined && { selected: picked.state }),
    };
  }, [view, level, chosen]);
  if (level.map !== 'europe') return undefined;
  return <LookMap look={look} label={t('reveal.map')} />;
}
