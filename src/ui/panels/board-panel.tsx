/** The board: as a map with its insets, or as a table that holds and does the same. */
import { gameStore } from '../../store/index.ts';
import { Icon } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { useLayout } from '../use-layout.ts';
import { BoardTable } from './board-table.tsx';
import { DossierInset, useChosenState } from './dossier-inset.tsx';
import { LadderInset } from './ladder-panel.tsx';
import { LayerSwitch } from './layer-switch.tsx';
import { MapPanel } from './map-panel.tsx';
import { stateName } from './names.ts';
import { Silhouette } from './silhouette.tsx';
import { useMatch } from './use-match.ts';
import { ValleyScene } from './valley-scene.tsx';

/** On the phone the chosen state is one button that opens its dossier. */
function PhoneState() {
  const state = useChosenState();
  const match = useMatch();
  if (state === undefined || match === undefined) return undefined;
  return (
    <button type="button" className="map-state" onClick={() => gameStore.getState().openDossier(true)}>
      <Silhouette state={state.id} height={32} />
      <strong>{stateName(state.id, match.year)}</strong>
      <Icon name="caret-up" size={18} />
    </button>
  );
}

interface BoardPanelProps {
  /** Fills the phone's screen instead of a strip. */
  readonly tall?: boolean;
  /** Without ladder and dossier, where others stand beside it. */
  readonly plain?: boolean;
}

export function BoardPanel({ tall = false, plain = false }: BoardPanelProps) {
  const table = useGame((state) => state.settings.table);
  const map = useGame((state) => state.level?.map);
  const { layout, short } = useLayout();
  const phone = layout === 'phone';
  if (table || map === 'none') return <BoardTable />;
  return (
    <section className="board" id="region-map" tabIndex={-1} data-tall={tall} data-map={map}>
      {map === 'valley' ? (
        <ValleyScene />
      ) : (
        <MapPanel place={{ frame: phone ? 'none' : 'full' }}>
          {!phone && !plain && <LadderInset low={short} />}
          {!phone && !plain && <DossierInset small={short} />}
          {phone && <PhoneState />}
          <LayerSwitch small={phone} />
        </MapPanel>
      )}
    </section>
  );
}
