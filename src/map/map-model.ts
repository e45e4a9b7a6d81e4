/**
 * What the map draws: plain data, no engine object, every text already in the reader's language.
 * The map decides nothing. A side is `a` or `b`; what it is called and how it is marked comes with the model.
 */

export type Theme = 'day' | 'night';
export type SideKey = 'a' | 'b';

/** How a side is marked: shape, line and pigment always go together with its letter. */
export interface SideMark {
  readonly letter: string;
  readonly shape: 'circle' | 'square';
  readonly line: 'smooth' | 'ticked';
  readonly colour: 'verdigris' | 'ochre';
}

/** A state's step towards a side's alliance, in rising order. */
export type MapRung = 'none' | 'partner' | 'plan' | 'invited' | 'member';

export interface MapRegion {
  /** Id of the planar map: `UKR`, `UKR-43`, `RUS-KGD`, a former state (`CSK`, `YUG`, `SCG`), or an area (`GEO-ABK`). */
  readonly id: string;
  /** Empty: drawn without a name. */
  readonly name: string;
  /** Name as set on the map, with its line breaks. Default: the name in capitals, parts as they are, long ones in two lines. */
  readonly label?: string;
  /** Shown under the name of a disputed part, for example "(Georgia)" or "status disputed". */
  readonly note?: string;
  /** Undefined: in no ladder (a part follows the whole it belongs to). */
  readonly rungs?: Readonly<Record<SideKey, MapRung>>;
  readonly occupied?: { readonly by: SideKey; readonly since: string };
  /** May be picked by itself; else a press on it picks the state it belongs to. */
  readonly selectable: boolean;
  /** The order being drafted may point here. If any region says so, the others step back. */
  readonly legalTarget?: boolean;
}

export interface MapTheatre {
  readonly id: string;
  readonly regions: readonly string[];
  /** Threat as the reader on that side feels it, 0-100. */
  readonly alarm: Readonly<Record<SideKey, number>>;
}

export type MapForceKind = 'ground' | 'air' | 'sea' | 'missile' | 'shield' | 'base' | 'exercise' | 'nuclear';

/** A place: a point in degrees, or a region (its name's anchor). */
export type MapPlace = { readonly lon: number; readonly lat: number } | { readonly region: string };

export interface MapForce {
  readonly id: string;
  /** `third`: a state of neither side. */
  readonly side: SideKey | 'third';
  readonly kind: MapForceKind;
  readonly size: 1 | 2 | 3;
  readonly at: MapPlace;
  /** Draws the dashed ring of an exercise around any kind. */
  readonly exercise?: boolean;
}

export interface MapCrisis {
  readonly id: string;
  readonly at: MapPlace;
  /** Rung on the ladder; rings are drawn from 1 up. */
  readonly rung: number;
}

/** The lands of all who are in one treaty or forum. */
export interface MapParties {
  readonly lands: readonly string[];
  /** In force or open; signed only; suspended or left. */
  readonly standing: 'stands' | 'signed' | 'past';
}

/** A numbered pin, for maps that a text speaks about. */
export interface MapPin {
  readonly id: string;
  readonly at: MapPlace;
  readonly text: string;
}

/** A belief or a note set on the map. Beliefs carry their own quotation marks. */
export interface MapNote {
  readonly id: string;
  readonly lines: readonly string[];
  readonly at: { readonly lon: number; readonly lat: number };
  /** `reader` is pencil violet; a side's key takes that side's pigment. */
  readonly voice: SideKey | 'reader';
  /** The caption of an act, set small: the one looked at, or another beside it. Undefined: a quotation. */
  readonly caption?: 'chosen' | 'quiet';
  /** What is at `at`; undefined: the note stands there and speaks of no place. */
  readonly speaksOf?: NoteSubject;
}

/** The place that a note speaks of. */
export interface NoteSubject {
  /** The state, or the states of the theatre. */
  readonly lands: readonly string[];
  /** The name of the state stands there: what marks the place keeps off it. */
  readonly named: boolean;
}

/** One way of reading the map: one side of the lens. */
export interface MapReading {
  /** Whose alarm is hatched. */
  readonly alarmOf?: SideKey;
  /** Members of this side's alliance are washed in its tint. */
  readonly washOf?: SideKey;
  readonly notes?: readonly MapNote[];
}

export interface MapLens {
  readonly mode: 'off' | 'meant' | 'divide' | 'seen';
  /** Left edge 0 to right edge 1; `meant` is drawn left of it, `seen` right of it. */
  readonly divider01: number;
  readonly meant: MapReading;
  readonly seen: MapReading;
}

export interface MapHome {
  readonly lon: number;
  readonly lat: number;
  /** Width of the view on the ground at the map's centre, km. */
  readonly kmAcross: number;
  /** Height of ground that has to be in view too, km; a place that is too low for it shows more across. */
  readonly kmDown?: number;
}

export interface MapModel {
  readonly theme: Theme;
  readonly sides: Readonly<Record<SideKey, SideMark>>;
  /** The side that looks at the map: `mine` and `theirs` are told from here. */
  readonly seat: SideKey;
  readonly layers: {
    readonly alignment: boolean;
    readonly forces: boolean;
    /** Used while the lens is off; a lens reading names its own reader. */
    readonly alarm: 'off' | 'mine' | 'theirs';
  };
  readonly lens: MapLens;
  readonly regions: readonly MapRegion[];
  readonly theatres: readonly MapTheatre[];
  readonly forces: readonly MapForce[];
  readonly crises: readonly MapCrisis[];
  readonly parties?: MapParties;
  readonly pins?: readonly MapPin[];
  /** Names of waters and towns by id, in the reader's language; only those named are drawn. */
  readonly seaNames: Readonly<Record<string, string>>;
  readonly cityNames: Readonly<Record<string, string>>;
  /** Lands out of play that should carry a name, by region id. */
  readonly contextNames?: Readonly<Record<string, string>>;
  /** Regions and towns that a text beside the map names: each is labelled, before any other name. */
  readonly named?: readonly string[];
  readonly selected?: string;
  /** Region that the keyboard is on. */
  readonly focused?: string;
  readonly hovered?: string;
  /** Nothing glides or rises; everything is in its place at once. */
  readonly reducedMotion?: boolean;
  /** Where the map rests; undefined: Europe from the Atlantic to the Urals, nearer on a narrow screen. */
  readonly home?: MapHome;
}

/** What lies under a point of the map. */
export type MapHit =
  | { readonly kind: 'region'; readonly id: string }
  | { readonly kind: 'forces'; readonly ids: readonly string[] }
  | { readonly kind: 'crisis'; readonly id: string };

export const otherSide = (side: SideKey): SideKey => (side === 'a' ? 'b' : 'a');

/** The reading that is drawn on a layer: the lens's own, or with the lens off the one that the layer switch asks for. */
export function readingOf(model: MapModel, layer: 'meant' | 'seen'): MapReading {
  if (model.lens.mode !== 'off') return layer === 'meant' ? model.lens.meant : model.lens.seen;
  if (model.layers.alarm === 'off') return {};
  return { alarmOf: model.layers.alarm === 'mine' ? model.seat : otherSide(model.seat) };
}
