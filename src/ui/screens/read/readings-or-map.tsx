/** Under the card: every reading of the turn as bars, or the map with the alarm that these readings left. */
import { useState } from 'react';
import { t } from '../../../i18n/index.ts';
import { gameStore } from '../../../store/index.ts';
import { BoardPanel } from '../../panels/board-panel.tsx';
import type { Match } from '../../panels/use-match.ts';
import { ChipGroup } from '../../parts/index.ts';
import { useLayout } from '../../use-layout.ts';
import { EveryReading } from './every-reading.tsx';

type Shown = 'chart' | 'map';

export function ReadingsOrMap({ match, chosen }: { readonly match: Match; readonly chosen?: number }) {
  const [shown, show] = useState<Shown>('chart');
  // On the phone the map has a place of its own in the tab bar.
  const phone = useLayout().layout === 'phone';
  const choose = (next: Shown | undefined): void => {
    if (next === undefined) return;
    if (next === 'map') gameStore.getState().showLayer('meant');
    show(next);
  };
  return (
    <>
      {!phone && (
        <ChipGroup
          name="readings"
          label={t('read.show')}
          value={shown}
          onChoose={choose}
          options={[
            { value: 'chart', label: t('read.show-chart') },
            { value: 'map', label: t('read.show-map') },
          ]}
        />
      )}
      {shown === 'chart' || phone ? (
        <EveryReading match={match} chosen={chosen} />
      ) : (
        <div className="read-map">
          <BoardPanel plain />
        </div>
      )}
    </>
  );
}
