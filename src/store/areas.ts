/** Land that is held, or has broken away, in a match: which areas stand on the board, and who holds them. */
import type { Level, SeatId, StateId, StateView, View } from '../engine/index.ts';

/** One area of the record in `assets/map/areas.json`. */
export interface AreaRecord {
  readonly id: string;
  readonly partOf: StateId;
  /** `held`: by an army from outside. `apart`: broken away; only its limit is drawn. */
  readonly kind: 'held' | 'apart';
  /** When it began, and ended, in the real record; ISO dates. */
  readonly from: string;
  readonly until?: string;
  /** Share of its state, 0-1, from which on land that is held in a match covers it. */
  readonly share: number;
  /** Of an area that broke away: the share from which on it counts as held by an army as well. */
  readonly heldFrom?: number;
  /** Its limit in degrees, drawn by hand; without one it is a region of the map. */
  readonly limit?: readonly (readonly number[])[];
  /** By date; the first stands for the beginning. */
  readonly sources: readonly { readonly title: string; readonly date: string }[];
}

export interface AreaOnBoard extends AreaRecord {
  /** The seat whose army holds it in this match; undefined: none. */
  readonly by: SeatId | undefined;
}

/** Less than this of a state, 0-1, counts as nothing held. */
const NOTHING = 0.005;

/** First day of a tick, as an ISO date. Ticks of a level that has no calendar are counted from its first year. */
export function dateOfTick({ clock }: Level, tick: number): string {
  const months = Math.round((Math.max(0, tick) * 12) / clock.ticksPerYear);
  const year = clock.startYear + Math.floor(months / 12);
  return `${String(year).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}

/** Who holds most of a state's land by force, and how much. */
export function heldLand(state: StateView): { readonly by: SeatId; readonly share: number } | undefined {
  const [by, share] = Object.entries(state.occupied).sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return share > NOTHING ? { by, share } : undefined;
}

/**
 * Areas on the board. Held land is the match's own: it covers a state's areas one after the other as its share grows, and
 * an area that was given back before its neighbours is covered with them only while it was held in the real record.
 * What broke away stands from its date, or earlier where the match has that much held, until the match gives it back.
 */
export function areasOnBoard(records: readonly AreaRecord[], level: Level, view: View): readonly AreaOnBoard[] {
  const now = dateOfTick(level, view.time.tick);
  return records.flatMap((record): readonly AreaOnBoard[] => {
    const state = view.states.find((each) => each.id === record.partOf && each.exists);
    if (state === undefined) return [];
    const held = heldLand(state);
    const share = held?.share ?? 0;
    if (record.kind === 'held') {
      const others = records.filter((each) => each.partOf === record.partOf && each.until === undefined);
      const last = Math.max(...others.map((each) => each.share));
      const inItsDays = record.until !== undefined && record.from <= now && now < record.until && share >= last;
      return share >= record.share || inItsDays ? [{ ...record, by: held?.by }] : [];
    }
    const atStart = level.states.find((each) => each.id === record.partOf)?.occupied?.share ?? 0;
    const givenBack = atStart > NOTHING && held === undefined;
    const by = share >= (record.heldFrom ?? Number.POSITIVE_INFINITY) ? held?.by : undefined;
    return !givenBack && (record.from <= now || share >= record.share) ? [{ ...record, by }] : [];
  });
}
