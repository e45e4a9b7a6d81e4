/** What the map shows. The lens has three plain buttons; every reading of the map is in the list behind the last one. */
import { useId, useState } from 'react';
import { formatList, t } from '../../i18n/index.ts';
import { gameStore, type MapLayer, rivalSeat, shownAgreement } from '../../store/index.ts';
import { Icon, Popover } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { agreementName, agreementsIn, partyNames } from './board-facts.ts';
import { MapKey } from './map-key.tsx';
import { seatName } from './names.ts';
import { useMatch } from './use-match.ts';

const LENS: readonly MapLayer[] = ['meant', 'divide', 'seen'];
const ALL: readonly MapLayer[] = ['alignment', 'forces', 'meant', 'divide', 'seen', 'agreements', 'hot-spots'];

function useLayerName(): (layer: MapLayer) => string {
  const rival = useGame(rivalSeat);
  return (layer) => t(`layer.${layer}`, { reader: seatName(rival ?? '') });
}

/** The layer, or the agreement with its standing: said beside the map where no pressed button says it. */
function ShownLayer() {
  const layer = useGame((state) => state.layer);
  const chosen = useGame((state) => state.agreement);
  const nameOf = useLayerName();
  const match = useMatch();
  const shown = layer === 'agreements' && match ? shownAgreement(agreementsIn(match), chosen) : undefined;
  if (shown === undefined) return <p className="layer-shown">{nameOf(layer)}</p>;
  return (
    <p className="layer-shown">
      {agreementName(shown)} <span>{t(`agreement.${shown.standing}`)}</span>
    </p>
  );
}

/** Which treaty or forum the map shows, and how it stands. */
function AgreementChoice() {
  const match = useMatch();
  const chosen = useGame((state) => state.agreement);
  if (match === undefined) return undefined;
  const all = agreementsIn(match);
  const shown = shownAgreement(all, chosen);
  if (shown === undefined) return undefined;
  const names = partyNames(shown, match.year);
  return (
    <div className="layer-agreement">
      <select
        className="input"
        aria-label={t('layer.agreement')}
        value={shown.id}
        onChange={(event) => gameStore.getState().showAgreement(event.target.value)}
      >
        {all.map((each) => (
          <option key={each.id} value={each.id}>
            {agreementName(each)}
          </option>
        ))}
      </select>
      <p>{t('layer.agreement-stands', { standing: t(`agreement.${shown.standing}`), count: names.length })}</p>
      {shown.off.length > 0 && (
        <p>{t('layer.agreement-off', { names: formatList(shown.off.map((id) => t(`map.off.${id}`))) })}</p>
      )}
    </div>
  );
}

function List({ onClose, anchor }: { readonly onClose: () => void; readonly anchor: string }) {
  const layer = useGame((state) => state.layer);
  const nameOf = useLayerName();
  const name = useId();
  return (
    <Popover open onClose={onClose} anchor={anchor} label={t('layer.title')} side="top">
      <div className="layer-sheet">
        <fieldset className="layer-list">
          <legend>{t('layer.title')}</legend>
          {ALL.map((each) => (
            <div key={each}>
              <label>
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
              {each === 'agreements' && layer === each && <AgreementChoice />}
            </div>
          ))}
        </fieldset>
        <MapKey />
      </div>
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
    <>
      {others && <ShownLayer />}
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
          {!small && (
            <>
              <Icon name="caret-up" size={16} />
              <span className="visually-hidden">{t('layer.more')}</span>
            </>
          )}
        </button>
        {open && <List anchor={id} onClose={() => setOpen(false)} />}
      </div>
    </>
  );
}
