/** Puts the map of the running match on the page: it follows the store, and presses go to the store's actions. */
import { aimDraft, optionOf } from '../../commands/index.ts';
import { gameStore, type MapLook, type MapPlace, type MountedMap, ownView } from '../../store/index.ts';
import { neighbourInDirection } from '../directions.ts';
import { loadPlanar } from '../load-planar.ts';
import type { MapHit, MapModel, Theme } from '../map-model.ts';
import { createMapView, type MapView } from '../map-view.ts';
import type { Planar } from '../planar.ts';
import { regionSilhouette, type Silhouette } from '../silhouette.ts';
import { applyLook } from './look-model.ts';
import { matchModel } from './match-model.ts';

const theme = (): Theme => (document.documentElement.dataset.theme === 'night' ? 'night' : 'day');

/** The state that a press means. */
function pressed(hit: MapHit | undefined): string | undefined {
  if (hit === undefined) return undefined;
  if (hit.kind === 'region') return hit.id;
  const view = ownView(gameStore.getState());
  if (hit.kind === 'crisis')
    return view?.crises.find((crisis) => String(crisis.id) === hit.id)?.state ?? hit.id.split(' ')[1];
  return hit.ids[0]?.split(' ')[1];
}

/** A press points the draft there if it may go there; else it chooses the state, and a second press opens its dossier. */
function onPress(hit: MapHit | undefined): void {
  const id = pressed(hit);
  const state = gameStore.getState();
  if (id === undefined) {
    state.select(undefined);
    return;
  }
  const theatre = ownView(state)?.states.find((each) => each.id === id)?.theatre;
  const targets = state.draft === undefined ? [] : (optionOf(state, state.draft.move)?.targets ?? []);
  const target = targets.find(
    (each) => each.legal && (each.state === id || (each.theatre !== undefined && each.theatre === theatre)),
  );
  if (target !== undefined) {
    state.select(id);
    aimDraft(target);
  } else if (state.region === id) state.openDossier(true);
  else state.select(id);
}

/** The model as the store stands, with what the place's look adds; undefined while no match runs. */
function modelFor(place: MapPlace, planar: Planar): MapModel | undefined {
  const state = gameStore.getState();
  const model = matchModel(state, theme(), place);
  const view = ownView(state);
  if (model === undefined || place.look === undefined || view === undefined || state.level === undefined) return model;
  const looked = applyLook(model, planar, view, state.level, place.look);
  // A map without a frame stands on a phone: all of Europe would be too small there, so it rests where it always does.
  return place.frame === 'none' && place.look.kind !== 'crisis' ? { ...looked, home: undefined } : looked;
}

interface Following {
  /** Draws anew at the end of this moment. */
  ask(): void;
  stop(): void;
}

/** Follows store and theme; changes of one moment are drawn once. */
function follow(view: MapView, place: () => MapPlace, planar: Planar, first: MapModel): Following {
  let waiting = false;
  let shown = first;
  const show = (): void => {
    waiting = false;
    const model = modelFor(place(), planar);
    if (model === undefined) return;
    const onlyDivider =
      model.lens.mode === 'divide' && shown.lens.mode === 'divide' && shown.lens.divider01 !== model.lens.divider01;
    if (onlyDivider) view.setDivider(model.lens.divider01);
    view.update(model);
    shown = model;
  };
  const ask = (): void => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(show);
  };
  const stop = gameStore.subscribe((state, before) => {
    const same =
      state.views === before.views &&
      state.draft === before.draft &&
      state.region === before.region &&
      state.focused === before.focused &&
      state.layer === before.layer &&
      state.agreement === before.agreement &&
      state.divider === before.divider;
    if (!same) ask();
  });
  const watcher = new MutationObserver(ask);
  watcher.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return {
    ask,
    stop() {
      stop();
      watcher.disconnect();
    },
  };
}

/** Rejects when the browser cannot draw the map, or no match runs. */
export async function mountMap(at: HTMLElement, place: MapPlace): Promise<MountedMap> {
  // Without a look the frame need not wait for the geometry.
  const { look: firstLook } = place;
  const model =
    firstLook === undefined ? matchModel(gameStore.getState(), theme(), place) : modelFor(place, await loadPlanar());
  if (model === undefined) throw new Error('no match runs');
  const [view, planar] = await Promise.all([createMapView(at, { model, frame: place.frame }), loadPlanar()]);
  let look: MapLook | undefined = firstLook;
  const following = follow(view, () => ({ ...place, look }), planar, model);
  const stopPresses = place.pins === undefined && firstLook === undefined ? view.onSelect(onPress) : () => undefined;
  return {
    zoom: (step) => (step === 0 ? view.reset() : step > 0 ? view.zoomIn() : view.zoomOut()),
    neighbour(from, direction) {
      const states = ownView(gameStore.getState())?.states.filter((state) => state.exists) ?? [];
      const anchors = new Map(
        states.flatMap((state) => {
          const anchor = planar.names.get(state.id);
          return anchor === undefined ? [] : [[state.id, anchor] as const];
        }),
      );
      return from === undefined ? states[0]?.id : neighbourInDirection(anchors, from, direction);
    },
    lookAt: (region) => view.focusRegion(region),
    box: () => view.mapBox(),
    cover: (boxes) => view.setCovered(boxes),
    show(next) {
      look = next;
      following.ask();
    },
    remove() {
      following.stop();
      stopPresses();
      view.destroy();
    },
  };
}

/** Outline of a state for its dossier. */
export async function stateSilhouette(id: string): Promise<Silhouette | undefined> {
  return regionSilhouette(await loadPlanar(), id);
}
