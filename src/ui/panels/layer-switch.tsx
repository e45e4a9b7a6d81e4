/** What the map shows. The lens has three plain buttons; every reading of the map is in the list behind the last one. */
import { useId, useState } from 'react';
import { t } from '../../i18n/index.ts';
import { gameStore, type MapLayer, rivalSeat } from '../../store/index.ts';
import { Icon, Popover } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { seatName } from './names.ts';

const LENS: readonly MapLayer[] = ['meant', 'divide', 'seen'];
const ALL: readonly MapLayer[] = ['alignment', 'forces', 'meant', 'divide', 'seen'];

function useLayerName(): (layer: MapLayer) => string {
  const rival = useGame(rivalSeat);
  return (layer) => t(`layer.${layer}`, { reader: seatName(rival ?? '') });
}

function List({ onClose, anchor }: { readonly onClose: () => void; readonly anchor: string }) {
  const layer = useGame((state) => state.layer);
  const nameOf = useLayerName();
  const name = useId();
  return (
    <Popover open onClose={onClose} anchor={anchor} label={t('layer.title')} side="top">
      <fieldset className="layer-list">
        <legend>{t('layer.title')}</legend>
        {ALL.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              checked={each === layer}
              onChange={() => gameStore.getState().showLayer(each)}
            />
            <span>
              {nameOf(each)}
              <span className="settings-note">{t(`layer.${each}-note`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </Popover>
  );
}

export function LayerSwitch({ small = false }: { readonly small?: boolean }) {
  const layer = useGame((state) => state.layer);
  const nameOf = useLayerName();
  const [open, setOpen] = useState(false);
  const id = useId();
  const others = !LENS.includes(layer);
  return (
    <div className="layer-switch" data-small={small}>
      {!small &&
        LENS.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={layer === each}
            onClick={() => gameStore.getState().showLayer(each)}
          >
            {each === 'divide' && <Icon name="arrows-horizontal" size={20} />}
            {nameOf(each)}
          </button>
        ))}
      <button
        type="button"
        id={id}
        aria-pressed={others && !small}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {small && <Icon name="arrows-horizontal" size={20} />}
        {small && t('layer.lens')}
        {!small && others && nameOf(layer)}
        {!small && (
          <>
            <Icon name="caret-up" size={16} />
            <span className="visually-hidden">{t('layer.more')}</span>
          </>
        )}
      </button>
      {open && <List anchor={id} onClose={() => setOpen(false)} />}
    </div>
  );
}
