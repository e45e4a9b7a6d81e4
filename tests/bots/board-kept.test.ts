/** A board that is read again and again, and keeps what has not moved, says the same as one that is read for the first time. */
import { expect, test } from 'vitest';
import { Board } from '../../src/bots/board.ts';
import { movesOf } from '../../src/bots/seat-moves.ts';
import { type GameState, lazyView, type SeatId, type SeatIndex, type View, viewFor } from '../../src/engine/index.ts';
import { playBots } from '../helpers/bot-game.ts';
import { CAMPAIGN, rulesOf } from '../helpers/levels.ts';

const rules = rulesOf(CAMPAIGN);

/** All that a board says, so that it can be compared. */
function saidBy(board: Board, seat: SeatIndex) {
  const { held, hosted, exposed, courted, halfOpened } = board;
  const fitting = movesOf(rules, seat).alone.map((traits) => {
    const { fitting: aims, count } = board.fitting(traits);
    return aims.slice(0, count).map(({ index }) => index);
  });
  const theatres = { held: [...held], hosted: [...hosted], exposed: [...exposed], courted: [...courted] };
  return { ...theatres, halfOpened: [...halfOpened], free: board.free.map(({ c }) => c), fitting };
}

test('what is kept of a board is what would be read of it', () => {
  const kept = [...rules.seats, ...rules.seats].map((seat) => new Board(rules, seat));
  let looks = 0;
  const frees = new Set<string>();
  const exposures = new Set<string>();
  const look = (_: typeof rules, state: GameState, id: SeatId): View => {
    const view = lazyView(rules, state, { kind: 'seat', seat: id });
    const seat = rules.seats[rules.seatIndex.get(id) ?? 0];
    const said = saidBy(new Board(rules, seat).read(view.states), seat.index);
    const again = kept[seat.index]?.read(view.states);
    expect(again && saidBy(again, seat.index)).toEqual(said);
    // What was read of a plain copy in between is no part of what is kept.
    const mixed = looks % 3 > 0 ? view : viewFor(rules, state, { kind: 'seat', seat: id });
    looks += 1;
    const either = kept[2 + seat.index]?.read(mixed.states);
    expect(either && saidBy(either, seat.index)).toEqual(said);
    for (const { c, h, state } of either?.aims ?? []) if (h >= 0) expect(state).toBe(mixed.states[c]);
    frees.add(said.free.join());
    exposures.add(said.exposed.join());
    return view;
  };
  playBots(rules, { bots: ['by-type', 'opportunist'], seed: 3, look });
  // Else nothing was kept that might have been wrong.
  expect(frees.size).toBeGreaterThan(3);
  expect(exposures.size).toBeGreaterThan(3);
});
