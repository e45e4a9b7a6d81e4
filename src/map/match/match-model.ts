/** What the map draws of the running match: the store's state as a map model. Pure, so that tests need no map. */

import areaRecords from '../../../assets/map/areas.json' with { type: 'json' };
import { optionOf } from '../../commands/index.ts';
import type { ForceView, Level, SeatDef, StateView, View } from '../../engine/index.ts';
import { hasText, t } from '../../i18n/index.ts';
import {
  type AreaOnBoard,
  type AreaRecord,
  areasOnBoard,
  type GameStoreState,
  heldLand,
  type MapPlace,
  ownView,
  rivalAlarmPoints,
  seatDef,
} from '../../store/index.ts';
import type {
  MapCrisis,
  MapForce,
  MapForceKind,
  MapHome,
  MapLens,
  MapModel,
  MapRegion,
  MapRung,
  MapTheatre,
  SideKey,
  SideMark,
  Theme,
} from '../map-model.ts';
import { layersOf, partiesOf, restlessTheatres } from './layer-model.ts';
import { pastView } from './past-board.ts';
import { cityNames, seaNames } from './place-names.ts';

const AREAS = areaRecords.areas as readonly AreaRecord[];
/** From this share on the whole state carries bars. */
const WHOLE_STATE = 0.4;
/** Units from which a force is drawn with two and with three dots. */
const SIZES = [1.5, 4] as const;

const markOf = (seat: SeatDef): SideMark => ({
  letter: seat.letter,
  shape: seat.shape,
  line: seat.shape === 'circle' ? 'smooth' : 'ticked',
  colour: seat.pigment,
});

/** From Bohemia to the Caucasus and from Estonia to Bosnia: the ground that a briefing speaks of, in a place of any shape. */
const BRIEFED: MapHome = { lon: 33.2, lat: 51.1, kmAcross: 3250, kmDown: 1980 };

const sideOf = (level: Level, seat: string): SideKey => (level.seats[0].id === seat ? 'a' : 'b');

function nameIn(id: string, year: number): string {
  for (let from = year; from >= year - 40; from -= 1) {
    const key = `state.${id}.name.${from}`;
    if (hasText(key)) return t(key);
  }
  return t(`state.${id}.name`);
}

/** A name without what stands in brackets behind it, where a note of the map says that. */
const bareName = (name: string): string => name.replace(/ \(.*\)$/, '');

const ORDER: readonly MapRung[] = ['none', 'partner', 'plan', 'invited', 'member'];

/** The highest step that a state has reached towards each side. */
function rungsOf(level: Level, state: StateView): Readonly<Record<SideKey, MapRung>> {
  const rungs: Record<SideKey, MapRung> = { a: 'none', b: 'none' };
  for (const { id, seat } of level.alliances) {
    const side = sideOf(level, seat);
    const rung = state.rungs[id] ?? 'none';
    if (ORDER.indexOf(rung) > ORDER.indexOf(rungs[side])) rungs[side] = rung;
  }
  return rungs;
}

/** Land that an army holds: the areas that it covers, and the state itself if much of it is held or it has no areas. */
function occupiedRegions(level: Level, view: View, areas: readonly AreaOnBoard[]): ReadonlyMap<string, SideKey> {
  const found = new Map<string, SideKey>();
  for (const { id, by } of areas) if (by !== undefined) found.set(id, sideOf(level, by));
  for (const state of view.states) {
    const held = heldLand(state);
    if (held === undefined) continue;
    const divided = AREAS.some((area) => area.partOf === state.id);
    if (!divided || held.share >= WHOLE_STATE) found.set(state.id, sideOf(level, held.by));
  }
  return found;
}

/** An area that the level lists as a part of a state is land like any other while it is not on the board. */
const isPlain = (id: string, areas: readonly AreaOnBoard[]): boolean =>
  AREAS.some((record) => record.id === id && record.limit !== undefined) && areas.every((area) => area.id !== id);

/** The targets that the draft may point at: states by id, and the states of open theatres. Undefined without a draft. */
function legalTargets(state: GameStoreState): ReadonlySet<string> | undefined {
  const option = state.draft === undefined ? undefined : optionOf(state, state.draft.move);
  const open = option?.targets.filter((target) => target.legal && (target.state ?? target.theatre) !== undefined) ?? [];
  return open.length === 0 ? undefined : new Set(open.map((target) => target.state ?? target.theatre ?? ''));
}

function regionsOf(state: GameStoreState, level: Level, view: View): MapRegion[] {
  const year = view.time.toYear;
  const areas = areasOnBoard(AREAS, level, view);
  const occupied = occupiedRegions(level, view, areas);
  const legal = legalTargets(state);
  const extra = [...occupied.keys()].filter((id) => view.states.every((each) => each.id !== id));
  const own = view.states
    .filter((each) => each.exists && !isPlain(each.id, areas))
    .map((each): MapRegion => {
      const by = occupied.get(each.id);
      const note = `map.note.${each.id}`;
      return {
        id: each.id,
        name: nameIn(each.id, year),
        ...(hasText(note) && { note: t(note), label: bareName(nameIn(each.id, year)) }),
        ...(each.partOf === undefined && { rungs: rungsOf(level, each) }),
        ...(by !== undefined && { occupied: { by, since: String(year) } }),
        selectable: each.partOf === undefined,
        ...(legal !== undefined && { legalTarget: legal.has(each.id) || legal.has(each.theatre ?? '') }),
      };
    });
  const more = extra.map((id): MapRegion => {
    const by = occupied.get(id) ?? 'b';
    return { id, name: t(`map.area.${id}`), occupied: { by, since: String(year) }, selectable: false };
  });
  return [...own, ...more];
}

function theatresOf(level: Level, view: View, me: SideKey): MapTheatre[] {
  return level.theatres.map(({ id }) => {
    const own = view.threat?.theatres.find((each) => each.theatre === id)?.total ?? 0;
    const theirs = rivalAlarmPoints(view.rival?.threat, id) ?? 0;
    const regions = view.states.filter((each) => each.exists && each.theatre === id).map((each) => each.id);
    return { id, regions, alarm: me === 'a' ? { a: own, b: theirs } : { a: theirs, b: own } };
  });
}

/** Forces of one seat and kind that stand in one region are drawn as one. */
function forcesOf(level: Level, view: View): MapForce[] {
  const groups = new Map<string, ForceView[]>();
  for (const force of view.forces) {
    const key = [force.seat, force.region, force.force].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), force]);
  }
  return [...groups].flatMap(([id, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const units = group.reduce((sum, force) => sum + force.units, 0);
    return [
      {
        id,
        side: sideOf(level, first.seat),
        kind: first.force as MapForceKind,
        size: units <= SIZES[0] ? 1 : units <= SIZES[1] ? 2 : 3,
        at: { region: first.region },
        ...(group.every((force) => force.temporary) && { exercise: true }),
      },
    ];
  });
}

function crisesOf(view: View): MapCrisis[] {
  return view.crises
    .filter((crisis) => crisis.ended === undefined)
    .map((crisis) => ({
      id: String(crisis.id),
      at: { region: crisis.state },
      rung: Math.max(...Object.values(crisis.rungs)),
    }));
}

function lensOf(state: GameStoreState, me: SideKey): MapLens {
  const { layer, divider } = state;
  const mode = layer === 'divide' ? 'divide' : 'off';
  return {
    mode,
    divider01: divider / 100,
    meant: { washOf: me },
    seen: { alarmOf: me === 'a' ? 'b' : 'a' },
  };
}

/** The model of the map as the store stands; undefined while no match runs. */
export function matchModel(state: GameStoreState, theme: Theme, place: MapPlace): MapModel | undefined {
  const now = ownView(state);
  const { level, seat, layer } = state;
  const view =
    now !== undefined && level !== undefined && place.look?.kind === 'lens'
      ? pastView(now, level, place.look.turn)
      : now;
  if (view === undefined || level === undefined || seat === undefined || seatDef(state, seat) === undefined)
    return undefined;
  const me = sideOf(level, seat);
  const brief = place.pins !== undefined;
  const board = !brief && place.look === undefined;
  return {
    theme,
    sides: { a: markOf(level.seats[0]), b: markOf(level.seats[1]) },
    seat: me,
    layers: brief ? layersOf('alignment') : layersOf(layer),
    ...(board && layer === 'agreements' && { parties: partiesOf(level, view, state.agreement) }),
    lens: brief ? { ...lensOf(state, me), mode: 'off' } : lensOf(state, me),
    regions: regionsOf(state, level, view),
    theatres: theatresOf(level, view, me),
    forces: forcesOf(level, view),
    crises: [...crisesOf(view), ...(board && layer === 'hot-spots' ? restlessTheatres(level, view) : [])],
    ...(brief && { home: BRIEFED }),
    ...(brief && { pins: place.pins?.map(({ region, text }) => ({ id: text, at: { region }, text })) }),
    seaNames: seaNames(),
    cityNames: cityNames(place.named),
    ...(place.named !== undefined && { named: place.named }),
    selected: brief ? undefined : (state.draft?.state ?? state.region),
    focused: state.focused,
  };
}
