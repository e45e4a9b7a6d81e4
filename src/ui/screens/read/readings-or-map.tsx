/** Under the card: everybody who read it, all readings of the turn, or the map with the alarm that these left. */
import { useState } from 'react';
import type { CardView } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import { gameStore } from '../../../store/index.ts';
import { BoardPanel } from '../../panels/board-panel.tsx';
import type { Match } from '../../panels/use-match.ts';
import { ChipGroup } from '../../parts/index.ts';
import { useLayout } from '../../use-layout.ts';
import { AllMoves, EveryReader } from './every-reading.tsx';

type Shown = 'one' | 'all' | 'map';

const PLACES = ['one', 'all', 'map'] as const;

const option = (value: Shown) => ({ value, label: t(`read.show.${value}`) });

export function ReadingsOrMap({ match, chosen }: { readonly match: Match; readonly chosen?: CardView }) {
  const [shown, show] = useState<Shown>('one');
  // On the phone the map has a place of its own in the tab bar.
  const phone = useLayout().layout === 'phone';
  const of = (phone && shown === 'map') || (chosen === undefined && shown === 'one') ? 'all' : shown;
  const choose = (next: Shown | undefined): void => {
    if (next === undefined) return;
    if (next === 'map') gameStore.getState().showLayer('meant');
    show(next);
  };
  return (
    <>
      <ChipGroup
        name="readings"
        label={t('read.show')}
        value={of}
        onChoose={choose}
        options={phone ? PLACES.slice(0, 2).map(option) : PLACES.map(option)}
      />
      {of === 'one' && chosen !== undefined && <EveryReader key={chosen.id} match={match} card={chosen} />}
      {of === 'all' && <AllMoves match={match} chosen={chosen?.id} />}
      {of === 'map' && (
        <div className="read-map">
          <BoardPanel plain />
        </div>
      )}
    </>
  );
}
