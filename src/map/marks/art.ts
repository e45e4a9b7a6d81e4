/** What a mark on the map looks like, before anything draws it. Its 0, 0 is the point it stands on. */
import type { MapForceKind, MapHit, SideMark } from '../map-model.ts';
import type { Point } from '../projection.ts';
import type { Ink } from '../tokens.ts';
import type { TextStyle } from './text-style.ts';

export type Plate = SideMark['shape'] | 'hexagon';

export type MarkArt =
  | {
      readonly kind: 'text';
      readonly lines: readonly string[];
      readonly style: TextStyle;
      /** 0, 0 is the middle of the text, or the middle of its left or right end. */
      readonly align: 'middle' | 'start' | 'end';
      /** Degrees, clockwise. */
      readonly angle: number;
    }
  | { readonly kind: 'town' }
  | {
      readonly kind: 'force';
      readonly plate: Plate;
      readonly ink: Ink;
      readonly force: MapForceKind;
      readonly size: 1 | 2 | 3;
      readonly exercise: boolean;
      /** Forces under one mark; 1 shows dots for size instead. */
      readonly count: number;
    }
  | { readonly kind: 'crisis'; readonly key: string; readonly rung: number; readonly scale: number }
  /** A number on a disc; small: beside a note, or at the place that the note speaks of. */
  | { readonly kind: 'pin'; readonly text: string; readonly small?: true }
  /** A thin line from a note to what it speaks of: `to` is relative to the mark. A dot ends it where nothing else does. */
  | { readonly kind: 'leader'; readonly to: Point; readonly dot: boolean };

export interface Mark extends Point {
  readonly id: string;
  readonly art: MarkArt;
  /** What a press on the mark means; undefined: nothing of its own. */
  readonly hit?: MapHit;
}
