/** A finished match's board at the end of one turn, in the form of the running one, for the debrief's lens. */
import type { Level, SeatId, View } from '../../engine/index.ts';

export type PastBoard = NonNullable<View['debrief']>['boards'][number];

/** From this rung on a theatre of the past is marked with rings. */
const LEAST_RUNG = 3;

export function boardAt(view: View, turn: number): PastBoard | undefined {
  return view.debrief?.boards.find((board) => board.turn === turn);
}

/** Last tick of a turn; the first one holds the prologue. */
const lastTickOf = (level: Level, turn: number): number => Math.max(0, turn) * level.clock.ticksPerTurn - 1;

/** Who holds a state's occupied land: the last who took some, else whoever held it at the start. */
function holderOf(view: View, level: Level, state: string, untilTick: number): SeatId | undefined {
  const taken = view.facts.findLast(
    (fact) => fact.kind === 'land-occupied' && fact.data.state === state && fact.tick <= untilTick,
  );
  if (typeof taken?.data.seat === 'string') return taken.data.seat;
  const now = view.states.find((each) => each.id === state)?.occupied ?? {};
  const [most] = Object.entries(now).sort((a, b) => b[1] - a[1]);
  return level.states.find((each) => each.id === state)?.occupied?.by ?? most?.[0];
}

/** Crises of the past: in each theatre that stood high, at the state where its last crisis opened. */
function crisesOf(view: View, board: PastBoard, untilTick: number): View['crises'] {
  return Object.entries(board.theatreRungs).flatMap(([theatre, rung]) => {
    const opened = view.facts.findLast(
      (fact) => fact.kind === 'crisis-opened' && fact.data.theatre === theatre && fact.tick <= untilTick,
    );
    const found = view.crises.find((crisis) => crisis.theatre === theatre);
    const state = opened?.data.state;
    if (rung < LEAST_RUNG || typeof state !== 'string' || found === undefined) return [];
    const { ended: _ended, ...crisis } = found;
    return [{ ...crisis, id: opened?.id ?? 0, state, rungs: { [theatre]: rung } }];
  });
}

/** The view as its board stood at the end of a turn: states, land held, forces, crises. */
export function pastView(view: View, level: Level, turn: number): View {
  const board = boardAt(view, turn);
  if (board === undefined) return view;
  const tick = lastTickOf(level, turn);
  const states = view.states.map((state) => {
    const def = level.states.find((each) => each.id === state.id);
    const holder = holderOf(view, level, state.id, tick);
    const share = board.occupied[state.id] ?? 0;
    return {
      ...state,
      exists: (def?.fromTick ?? 0) <= tick && tick <= (def?.untilTick ?? Number.POSITIVE_INFINITY),
      rungs: board.rungs[state.id] ?? state.rungs,
      occupied: holder === undefined ? {} : { [holder]: share },
    };
  });
  const time = { ...view.time, turn, tick: tick + 1, toYear: board.year };
  return { ...view, time, states, forces: board.forces, crises: crisesOf(view, board, tick) };
}
