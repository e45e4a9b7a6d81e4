/** Third states as a match finds them, worked out once for each set of rules. */
import { filled, pairOf } from '../lib/arrays.ts';
import { bufferWeight } from './ledger.ts';
import type { SeatDef, StateDef } from './level.ts';
import { type Rules, rungsByAlliance } from './rules.ts';
import type { GameState, SeatIndex, StateRow } from './state.ts';

/** A share of its buffer value that a state has lost to an observer before play. */
export interface StartBuffer {
  readonly i: SeatIndex; // observer
  readonly h: number; // theatre
  readonly c: number; // state
  readonly weight: number;
}

/** Share of a state that a seat occupies from the start, 0-1. */
function heldAtStart({ occupied }: StateDef, { id }: SeatDef): number {
  return occupied?.by === id ? occupied.share : 0;
}

function startRow({ level }: Rules, def: StateDef): StateRow {
  const [first, second] = level.seats;
  return {
    rung: rungsByAlliance(level, def.rungs),
    acceding: filled(level.alliances.length, -1),
    support: pairOf(def.support[first.id] ?? 50, def.support[second.id] ?? 50),
    economy: pairOf(def.economy[first.id] ?? 0, def.economy[second.id] ?? 0),
    ready: def.ready ?? (Object.values(def.rungs).includes('member') ? 1 : 0),
    own: def.own,
    occupied: pairOf(heldAtStart(def, first), heldAtStart(def, second)),
    separatist: def.separatist,
    stability: def.stability,
    regime: def.regime,
    opening: pairOf(-1, -1),
    casus: pairOf(-1, -1),
    cool: -1,
    lastAct: -1,
    buffer: pairOf(0, 0),
    wish: def.wish === first.id ? 0 : def.wish === second.id ? 1 : -1,
    overridden: 0,
    harm: 0,
    pressed: pairOf(0, 0),
    protestTick: -1,
  };
}

const copyOf = (pair: readonly number[]): number[] => pairOf(pair[0] ?? 0, pair[1] ?? 0);

/** Field by field: putting the lists into a copy of the row is slow. Lists that a change replaces are shared. */
export function copyRow(row: StateRow): StateRow {
  return {
    rung: row.rung,
    acceding: row.acceding.slice(),
    support: copyOf(row.support),
    economy: copyOf(row.economy),
    ready: row.ready,
    own: row.own,
    occupied: row.occupied,
    separatist: row.separatist,
    stability: row.stability,
    regime: row.regime,
    opening: copyOf(row.opening),
    casus: copyOf(row.casus),
    cool: row.cool,
    lastAct: row.lastAct,
    buffer: copyOf(row.buffer),
    wish: row.wish,
    overridden: row.overridden,
    harm: row.harm,
    pressed: copyOf(row.pressed),
    protestTick: row.protestTick,
  };
}

const rowsOf = new WeakMap<Rules, readonly StateRow[]>();
const buffersOf = new WeakMap<Rules, readonly StartBuffer[]>();

/** New rows of all states. */
export function newStates(rules: Rules): StateRow[] {
  let rows = rowsOf.get(rules);
  if (rows === undefined) {
    rows = rules.level.states.map((def) => startRow(rules, def));
    rowsOf.set(rules, rows);
  }
  const copies: StateRow[] = [];
  for (const row of rows) copies.push(copyRow(row));
  return copies;
}

/** What has been lost of buffers in a match that starts with those rows. */
export function startBuffers(rules: Rules, s: GameState): readonly StartBuffer[] {
  const known = buffersOf.get(rules);
  if (known !== undefined) return known;
  const buffers: StartBuffer[] = [];
  for (let c = 0; c < rules.states.length; c += 1) {
    const h = rules.theatreOf[c] ?? -1;
    if (h < 0) continue;
    for (const i of [0, 1] as const) {
      const weight = bufferWeight(rules, s, i, c);
      if (weight !== 0) buffers.push({ i, h, c, weight });
    }
  }
  buffersOf.set(rules, buffers);
  return buffers;
}
