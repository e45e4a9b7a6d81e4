/** A state in short, as an inset on the map. */
import './dossier.css';
import type { StateView } from '../../engine/index.ts';
import { hasText, t } from '../../i18n/index.ts';
import { gameStore, ownView, stateView } from '../../store/index.ts';
import { Button, IconButton } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { stateName } from './names.ts';
import { Silhouette } from './silhouette.tsx';
import { statusText } from './state-status.ts';
import { useMatch } from './use-match.ts';

/** The state chosen on the board, with what the view says of it. */
export function useChosenState(): StateView | undefined {
  return useGame((state) => stateView(ownView(state), state.region));
}

/** What the state asks for, and what moves it at home. */
export function AsksAndHome({ id }: { readonly id: string }) {
  return (
    <dl className="dossier-lines">
      {(['asks', 'home'] as const).map(
        (line) =>
          hasText(`state.${id}.${line}`) && (
            <div key={line}>
              <dt>{t(`dossier.${line}`)}</dt>
              <dd data-plain="">{t(`state.${id}.${line}`)}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** Puts the inset away; the keyboard goes on at the map, where the state was chosen. */
function putAway(): void {
  gameStore.getState().select(undefined);
  document.querySelector<HTMLElement>('.map-regions [tabindex="0"]')?.focus({ preventScroll: true });
}

/** The inset on the map: name, standing, two lines, and the way to the rest. */
export function DossierInset({ small = false }: { readonly small?: boolean }) {
  const state = useChosenState();
  const match = useMatch();
  if (state === undefined || match === undefined) return undefined;
  const name = stateName(state.id, match.year);
  return (
    <section className="dossier-inset" data-small={small} aria-label={name}>
      <header>
        <Silhouette state={state.id} height={small ? 44 : 48} />
        <div>
          <h2>{name}</h2>
          <p>{statusText(match.level, state)}</p>
        </div>
      </header>
      {!small && <AsksAndHome id={state.id} />}
      <Button kind="link" onClick={() => gameStore.getState().openDossier(true)}>
        {t('dossier.open')}
      </Button>
      <IconButton className="dossier-inset-close" icon="close" label={t('common.close')} onClick={putAway} />
    </section>
  );
}
