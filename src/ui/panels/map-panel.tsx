/**
 * The map: drawn elsewhere, put in here, with its insets and switches. It is one stop of the Tab key; inside it the arrow
 * keys go from region to region, each of which is a named button that only readers of the screen see.
 */
import './map-panel.css';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { formatNumber, t } from '../../i18n/index.ts';
import { gameStore, type MapPlace, type MountedMap } from '../../store/index.ts';
import { Button, IconButton, LensDivider } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { seatName } from './names.ts';
import { regionSentence } from './region-sentence.ts';
import { useCover } from './use-cover.ts';
import { useMatch } from './use-match.ts';

const DIRECTIONS: Readonly<Record<string, 'up' | 'down' | 'left' | 'right'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Mounts the map while the element is on the page. `failed`: this browser cannot draw it; the table serves alone. */
export function useMountedMap(place: MapPlace) {
  const at = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MountedMap>();
  const [failed, setFailed] = useState(false);
  const host = useGame((state) => state.host);
  // biome-ignore lint/correctness/useExhaustiveDependencies: pins and frame of a place do not change while it stands
  useEffect(() => {
    const element = at.current;
    if (element === null || host === undefined) return;
    let gone = false;
    let mounted: MountedMap | undefined;
    host.mountMap(element, place).then(
      (ready) => {
        if (gone) return ready.remove();
        mounted = ready;
        setMap(ready);
      },
      () => setFailed(true),
    );
    return () => {
      gone = true;
      mounted?.remove();
    };
  }, [host]);
  useCover(at, map);
  return { at, map, failed };
}

/** The regions as buttons for the keyboard, in the order of the board. */
function Regions({ map }: { readonly map: MountedMap | undefined }) {
  const match = useMatch();
  const region = useGame((state) => state.region);
  const focused = useGame((state) => state.focused);
  const list = useRef<HTMLUListElement>(null);
  if (match === undefined) return undefined;
  const states = match.view.states.filter((state) => state.exists);
  const stop = states.some((state) => state.id === region) ? region : states[0]?.id;
  const go = (event: KeyboardEvent): void => {
    const direction = DIRECTIONS[event.key];
    const zoom = { '+': 1, '=': 1, '-': -1, '0': 0 }[event.key] as 1 | -1 | 0 | undefined;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (zoom !== undefined) map?.zoom(zoom);
    const next = direction === undefined ? undefined : map?.neighbour(focused, direction);
    if (next !== undefined) list.current?.querySelector<HTMLElement>(`[data-region="${next}"]`)?.focus();
    if (direction !== undefined || zoom !== undefined) event.preventDefault();
  };
  return (
    <ul ref={list} className="map-regions" aria-label={t('map.regions')}>
      {states.map((state) => (
        <li key={state.id}>
          <button
            type="button"
            data-region={state.id}
            data-first={state.id === stop ? '' : undefined}
            tabIndex={state.id === stop ? 0 : -1}
            aria-pressed={state.id === region}
            onFocus={() => gameStore.getState().focusOn(state.id)}
            onBlur={() => gameStore.getState().focusOn(undefined)}
            onKeyDown={go}
            onClick={() => {
              gameStore.getState().select(state.id);
              if (gameStore.getState().region === region) gameStore.getState().openDossier(true);
            }}
          >
            {regionSentence(match, state)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The line between both readings, over the map's own box. */
function Divider({ map }: { readonly map: MountedMap | undefined }) {
  const on = useGame((state) => state.layer === 'divide');
  const value = useGame((state) => state.divider);
  const match = useMatch();
  if (!on || map === undefined || match === undefined) return undefined;
  const { left, top, width, height } = map.box();
  const names = { me: seatName(match.me), rival: seatName(match.rival) };
  const text = t(value >= 50 ? 'map.divider-left' : 'map.divider-right', {
    ...names,
    percent: formatNumber(value >= 50 ? value : 100 - value),
  });
  return (
    <div className="map-divider" style={{ left, top, width, height }}>
      <LensDivider
        value={value}
        onChange={gameStore.getState().moveDivider}
        label={t('map.divider')}
        valueText={text}
      />
    </div>
  );
}

interface MapPanelProps {
  readonly place: MapPlace;
  readonly children?: React.ReactNode;
}

export function MapPanel({ place, children }: MapPanelProps) {
  const { at, map, failed } = useMountedMap(place);
  return (
    <div className="map-panel" data-frame={place.frame}>
      <div ref={at} className="map-stage" />
      {failed && (
        <div className="map-failed">
          <p>{t('map.failed')}</p>
          <Button kind="small" icon="table" onClick={() => gameStore.getState().set('table', true)}>
            {t('shell.table')}
          </Button>
        </div>
      )}
      <Regions map={map} />
      <Divider map={map} />
      {map !== undefined && place.pins === undefined && (
        <div className="map-zoom">
          <IconButton icon="plus" label={t('map.zoom-in')} onClick={() => map.zoom(1)} />
          <IconButton icon="minus" label={t('map.zoom-out')} onClick={() => map.zoom(-1)} />
          <IconButton icon="house" label={t('map.zoom-home')} onClick={() => map.zoom(0)} />
        </div>
      )}
      {children}
    </div>
  );
}
