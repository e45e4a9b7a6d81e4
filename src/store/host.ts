/** What the page's entry gives to the screens: parts that they may not reach by themselves, each loaded when asked for. */
import type { Level, MoveId, SeatId, TypeId } from '../engine/index.ts';
import type { SlotBox } from '../session/matches.ts';
import type { SaveRefusal } from '../session/port.ts';
import type { ResumeInfo } from '../session/resume.ts';
import type { MapLook } from './map-look.ts';
import type { World } from './world-slice.ts';

/** What the set-up page decides. */
export interface MatchChoice {
  readonly level: string;
  readonly seat: SeatId;
  readonly rival: SeatId;
  /** The bot in the other seat. */
  readonly bot: string;
  readonly strength: 'guided' | 'planner' | 'expert';
  /** Two people share this screen: no bot plays. */
  readonly shared?: boolean;
  readonly difficulty: 'guided' | 'planner' | 'fog';
  /** Aims by seat where they are not dealt in secret. */
  readonly types?: Readonly<Record<SeatId, TypeId>>;
  /** Ticks of a turn, if the match is to be played in shorter turns than its level is written for. */
  readonly turnTicks?: number;
  /** For a match that can be played again the same; random otherwise. */
  readonly seed?: number;
}

/** A map that stands on the page. It draws what the store says and reports presses by the store's actions. */
export interface MountedMap {
  zoom(step: 1 | -1 | 0): void;
  /** The region next to the one that the keyboard is on, in a direction; the first one when there is none yet. */
  neighbour(from: string | undefined, direction: 'up' | 'down' | 'left' | 'right'): string | undefined;
  /** Looks at a region. */
  lookAt(region: string): void;
  /** Place of the map inside its frame, px: where a divider's handle belongs. */
  box(): { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** Says which boxes of the page lie over the map, px from the map's own corner: names keep clear of them. */
  cover(
    boxes: readonly { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }[],
  ): void;
  /** Shows another look on the same map. */
  show(look: MapLook | undefined): void;
  remove(): void;
}

/** What a map of a briefing shows besides: numbered pins, and nothing that can be chosen. */
export interface MapPlace {
  readonly frame: 'full' | 'none';
  readonly pins?: readonly { readonly region: string; readonly text: string }[];
  /** States and towns that the text beside a briefing's map names; each is labelled. */
  readonly named?: readonly string[];
  /** A crisis drawn in near, or an earlier board through the lens, instead of the running board. */
  readonly look?: MapLook;
}

export interface Host {
  /** Ids of the levels that come with the game. */
  readonly levels: readonly string[];
  /** Loads a level, makes its texts known, and returns it. */
  loadLevel(id: string): Promise<Level>;
  /** The note beside the autosave, if there is one. */
  resumeInfo(): Promise<ResumeInfo | undefined>;
  /** Starts a match; the store then holds it. Rejects with a text key as message when it cannot. */
  start(choice: MatchChoice, world: World): Promise<void>;
  /** Goes on with what this browser kept. `usual`: bots that look ahead go on at their usual strength. */
  resume(options?: { readonly usual?: boolean }): Promise<void>;
  /** Opens a file of any level: a save, a record, a match in words. A refusal leaves a running match as it is. */
  openFile(text: string): Promise<SaveRefusal | undefined>;
  /** Keeps the finished match under a name and goes on from a turn of it; says what went wrong, if anything. */
  fork(turn: number, name: string): Promise<'forked' | 'not-kept' | 'not-possible'>;
  /** Matches kept under a name. */
  readonly slots: SlotBox;
  /** Ends the running session; the autosave stays. */
  leave(): void;
  exportSave(): Promise<string>;
  exportRecord(): Promise<string>;
  /** The match in words; `undefined` if an update of the game on the way forbids it. */
  exportWords(): Promise<string | undefined>;
  importSave(text: string): Promise<SaveRefusal | undefined>;
  /** Puts a map into an element that has a size; rejects when the browser cannot draw one. */
  mountMap(at: HTMLElement, place: MapPlace): Promise<MountedMap>;
  /** Outline of a state as SVG path data with the size of its box; undefined when the map does not know it. */
  silhouette(
    state: string,
  ): Promise<{ readonly path: string; readonly width: number; readonly height: number } | undefined>;
}

/** Names an order by what it does, without its intent: a move and where it points. */
export function orderKey(order: { readonly move: MoveId; readonly state?: string; readonly theatre?: string }): string {
  return [order.move, order.state ?? order.theatre ?? ''].join(' ');
}
