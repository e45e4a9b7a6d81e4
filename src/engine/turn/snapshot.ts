/** A snapshot keeps what past ledgers, maps and scores need. Taken at the start, at the end of each turn, and when a played crisis stops it. */
import { type Forces, forcesAt, wornShare } from '../model/capability.ts';
import { LostBuffers } from '../model/lost-buffers.ts';
import { lossesOf, type ScoreParts, scorePartsOfBoth, scoresFrom } from '../model/score.ts';
import { structureOf } from '../model/structure.ts';
import type { Rules } from '../rules.ts';
import type { GameState, Snapshot, StateRow } from '../state.ts';

type Lists = Pick<Snapshot, 'rungs' | 'occupied'>;

/** What of a snapshot only changes as the board does. */
interface Board extends Lists {
  /** By seat: what it has lost. */
  readonly lost: readonly [ScoreParts['lost'], ScoreParts['lost']];
}

/** The board of the last snapshot of a match, by which rules, and since when the same states are on the map. */
interface KeptBoard extends Board {
  readonly rules: Rules;
  readonly since: number | undefined;
}

/** Most turns leave the board as it was: then a snapshot shares the last one's lists. */
const keptOf = new WeakMap<GameState, KeptBoard>();

/** The first state from this place on that is not as the board has it; behind the last where there is none. */
function firstChange({ rungs, occupied }: Board, states: readonly StateRow[], from: number): number {
  for (let c = from; c < states.length; c += 1) {
    const row = states[c];
    if (row === undefined || row.rung !== rungs[c] || row.occupied !== occupied[c]) return c;
  }
  return states.length;
}

/** The lists of the kept board with what has changed since, from its first change on: a few states at a time. */
function broughtUpToDate(kept: Board, states: readonly StateRow[], first: number): Lists {
  const rungs = kept.rungs.slice();
  const occupied = kept.occupied.slice();
  for (let c = first; c < states.length; c = firstChange(kept, states, c + 1)) {
    const row = states[c];
    if (row === undefined) continue;
    rungs[c] = row.rung;
    occupied[c] = row.occupied;
  }
  return { rungs, occupied };
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

/** Rungs and occupation of every state: lists that are shared with it, as a change puts another list in their place. */
function boardOf(rules: Rules, s: GameState): Board {
  const { states } = s;
  const since = rules.boardSince[s.tick - 1];
  const kept = keptOf.get(s);
  const first = kept === undefined ? 0 : firstChange(kept, states, 0);
  if (kept?.rules === rules && kept.since === since && since !== undefined && first === states.length) return kept;
  const { rungs, occupied } = kept === undefined ? listsOf(states) : broughtUpToDate(kept, states, first);
  const lost = [lossesOf(rules, s, 0), lossesOf(rules, s, 1)] as const;
  const board = { rules, since, rungs, occupied, lost };
  keptOf.set(s, board);
  return board;
}

/** Structure of both seats in every theatre, part by part. */
function structures(
  rules: Rules,
  s: GameState,
  tick: number,
  buffers: LostBuffers,
  forces: Forces,
): Pick<Snapshot, 'buffer' | 'ratio' | 'usable' | 'latent'> {
  const [firstLost, secondLost] = buffers.of(rules, s, tick);
  const first = structureOf(rules, s, forces, 0, tick, firstLost);
  const second = structureOf(rules, s, forces, 1, tick, secondLost);
  return {
    buffer: [firstLost.slice(), secondLost.slice()],
    ratio: [first.ratio, second.ratio],
    usable: [first.usable, second.usable],
    latent: [first.latent, second.latent],
  };
}

/** By name: a copy of all is slow. */
function scored({ params }: Rules, parts: ScoreParts): Snapshot['scores'][number] {
  const { deterrence, deescalation, legitimacy, score } = scoresFrom(parts, params);
  return { deterrence, deescalation, legitimacy, score, parts };
}

/** `counted` are the forces at the end of the last tick, where they are known. */
export function takeSnapshot(rules: Rules, s: GameState, buffers = new LostBuffers(), counted?: Forces): Snapshot {
  const tick = s.tick - 1;
  // Before the first tick the board stands as the level sets it up.
  const board = Math.max(0, tick);
  const forces = counted ?? forcesAt(rules, s, board);
  const { buffer, ratio, usable, latent } = structures(rules, s, board, buffers, forces);
  const { rungs, occupied, lost } = boardOf(rules, s);
  const [first, second] = s.seats;
  const [firstParts, secondParts] = scorePartsOfBoth(rules, s, lost);
  return {
    turn: s.turn,
    tick,
    lines: s.nextLine,
    belief: [first.belief, second.belief],
    grievance: [first.grievance, second.grievance],
    verification: s.verification,
    inclusion: s.inclusion,
    buffer,
    ratio,
    usable,
    latent,
    shock: [first.shock.slice(), second.shock.slice()],
    threat: s.threat.map((row) => row.slice()),
    rungs,
    occupied,
    units: s.deployments.map((d) => {
      const worn = wornShare(rules, d, board);
      return {
        seat: d.seat,
        h: d.h,
        region: d.region,
        force: d.force,
        units: d.units * worn,
        off: d.off * worn,
        card: d.card,
        cause: d.cause,
        id: d.id,
      };
    }),
    theatreRung: s.rung.slice(),
    scores: [scored(rules, firstParts), scored(rules, secondParts)],
    credibility: [first.credibility, second.credibility],
    support: [first.support, second.support],
    capital: [first.capital, second.capital],
  };
}
