/** One state: where it stands, what it asks for, and every figure the desk knows of it. */
import './dossier.css';
import { hasText, t } from '../../i18n/index.ts';
import { gameStore } from '../../store/index.ts';
import { Dialog, Icon } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { DossierAreas } from './dossier-areas.tsx';
import { SeatFigures, SingleFigures, TheatreFigures } from './dossier-figures.tsx';
import { AsksAndHome, useChosenState } from './dossier-inset.tsx';
import { seatName, stateName } from './names.ts';
import { statusText } from './state-status.ts';
import { useMatch } from './use-match.ts';

/** The whole dossier, over the screen. */
export function DossierDialog() {
  const state = useChosenState();
  const match = useMatch();
  const open = useGame((store) => store.dossierOpen);
  if (!open || state === undefined || match === undefined) return undefined;
  const close = (): void => gameStore.getState().openDossier(false);
  return (
    <Dialog
      open
      onClose={close}
      size="sheet"
      title={stateName(state.id, match.year)}
      description={statusText(match.level, state)}
    >
      <div className="dossier" id="region-dossier" tabIndex={-1}>
        <AsksAndHome id={state.id} />
        {state.wish !== undefined && (
          <p className="dossier-wish">
            <Icon name="flag" size={18} />
            {t('dossier.wish', { seat: seatName(state.wish) })}
          </p>
        )}
        {hasText(`state.${state.id}.note`) && <p className="text-small">{t(`state.${state.id}.note`)}</p>}
        {state.theatre !== undefined && <TheatreFigures theatre={state.theatre} />}
        <SeatFigures state={state} />
        <DossierAreas match={match} state={state.id} />
        <SingleFigures state={state} />
      </div>
    </Dialog>
  );
}
