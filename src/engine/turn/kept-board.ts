/** What of a snapshot only changes as the board does: most turns leave the board as it was, or change a few states. */
import { placesOf } from '../../lib/arrays.ts';
import { lostFrom, reweighLosses, type ScoreParts, weighLosses } from '../model/score.ts';
import type { Rules } from '../rules.ts';
import type { GameState, SeatIndex, Snapshot, StateRow } from '../state.ts';

type Lists = Pick<Snapshot, 'rungs' | 'occupied'>;
type Lost = ScoreParts['lost'];

interface Board extends Lists {
  /** By seat: what it has lost. */
  readonly lost: readonly [Lost, Lost];
}

/** Which states are on the map, by state: the same list as long as that stays so. */
type OnMap = readonly boolean[];

/** The board of the last snapshot of a match, by which rules, and which states were on the map (before the first tick none). */
interface KeptBoard extends Board {
  readonly rules: Rules;
  readonly onMap: OnMap | undefined;
  /** By seat and place in the list of what it could lose. */
  readonly losses: readonly [number[], number[]];
}

/** Where nothing has changed since, a snapshot shares the last one's lists. */
const keptOf = new WeakMap<GameState, KeptBoard>();

/** The first state from this place on that is not as the board has it; behind the last where there is none. */
function firstChange({ rungs, occupied }: Lists, states: readonly StateRow[], from: number): number {
  for (let c = from; c < states.length; c += 1) {
    const row = states[c];
    if (row === undefined || row.rung !== rungs[c] || row.occupied !== occupied[c]) return c;
  }
  return states.length;
}

function changesSince(kept: Lists, states: readonly StateRow[]): number[] {
  const changes: number[] = [];
  for (let c = firstChange(kept, states, 0); c < states.length; c = firstChange(kept, states, c + 1)) changes.push(c);
  return changes;
}

/** States that have come or gone. */
function cameOrWent(before: OnMap, now: OnMap): number[] {
  return placesOf(now, (there, c) => there !== before[c]);
}

/** Not by `map`, whose lists might have gaps that every read looks for. */
function listsOf(states: readonly StateRow[]): Lists {
  const rungs: StateRow['rung'][] = [];
  const occupied: StateRow['occupied'][] = [];
  for (const row of states) {
    rungs.push(row.rung);
    occupied.push(row.occupied);
  }
  return { rungs, occupied };
}

function lookAnew(rules: Rules, s: GameState, onMap: OnMap | undefined): KeptBoard {
  const losses = [weighLosses(rules, s, 0), weighLosses(rules, s, 1)] as const;
  const lost = [lostFrom(rules, 0, losses[0]), lostFrom(rules, 1, losses[1])] as const;
  return { rules, onMap, ...listsOf(s.states), losses, lost };
}

/** What the seat has lost, where these states have changed: the kept list if they change nothing of it. */
function lostNow(s: GameState, { rules, losses, lost }: KeptBoard, i: SeatIndex, changes: readonly number[]): Lost {
  let changed = false;
  for (const c of changes) if (reweighLosses(rules, s, i, c, losses[i])) changed = true;
  return changed ? lostFrom(rules, i, losses[i]) : lost[i];
}

function withChanges(kept: KeptBoard, s: GameState, onMap: OnMap, changes: readonly number[]): KeptBoard {
  const { rules, losses } = kept;
  const rungs = kept.rungs.slice();
  const occupied = kept.occupied.slice();
  for (const c of changes) {
    const row = s.states[c];
    if (row === undefined) continue;
    rungs[c] = row.rung;
    occupied[c] = row.occupied;
  }
  const lost = [lostNow(s, kept, 0, changes), lostNow(s, kept, 1, changes)] as const;
  return { rules, onMap, rungs, occupied, losses, lost };
}

/** Rungs and occupation of every state: lists that are shared with it, as a change puts another list in their place. */
export function boardOf(rules: Rules, s: GameState): Board {
  const onMap = s.tick > 0 ? rules.onMap[s.tick - 1] : undefined;
  const kept = keptOf.get(s);
  const before = kept?.rules === rules ? kept.onMap : undefined;
  let board: KeptBoard;
  if (kept === undefined || before === undefined || onMap === undefined) board = lookAnew(rules, s, onMap);
  else {
    const changes = changesSince(kept, s.states);
    if (before === onMap && changes.length === 0) return kept;
    if (before !== onMap) for (const c of cameOrWent(before, onMap)) changes.push(c);
    board = withChanges(kept, s, onMap, changes);
  }
  keptOf.set(s, board);
  return board;
}
