/** A snapshot keeps what past ledgers, maps and scores need. Taken at the start, at the end of each turn, and when a played crisis stops it. */
import { forcesAt, wornShare } from '../model/capability.ts';
import { LostBuffers } from '../model/lost-buffers.ts';
import { lossesOf, type ScoreParts, scorePartsOfBoth, scoresFrom } from '../model/score.ts';
import { structureOf } from '../model/structure.ts';
import type { Rules } from '../rules.ts';
import type { GameState, Snapshot } from '../state.ts';

/** What of a snapshot only changes as the board does. */
interface Board {
  readonly rungs: Snapshot['rungs'];
  readonly occupied: Snapshot['occupied'];
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

function isSame({ rungs, occupied }: Board, { states }: GameState): boolean {
  for (let c = 0; c < states.length; c += 1) {
    const row = states[c];
    if (row === undefined || row.rung !== rungs[c] || row.occupied !== occupied[c]) return false;
  }
  return rungs.length === states.length;
}

/** Rungs and occupation of every state: lists that are shared with it, as a change puts another list in their place. */
function boardOf(rules: Rules, s: GameState): Board {
  const since = rules.boardSince[s.tick - 1];
  const kept = keptOf.get(s);
  if (kept?.rules === rules && kept.since === since && since !== undefined && isSame(kept, s)) return kept;
  const { states } = s;
  const board = {
    rules,
    since,
    rungs: states.map(({ rung }) => rung),
    occupied: states.map(({ occupied }) => occupied),
    lost: [lossesOf(rules, s, 0), lossesOf(rules, s, 1)] as const,
  };
  keptOf.set(s, board);
  return board;
}

/** Structure of both seats in every theatre, part by part. */
function structures(
  rules: Rules,
  s: GameState,
  tick: number,
  buffers: LostBuffers,
): Pick<Snapshot, 'buffer' | 'ratio' | 'usable' | 'latent'> {
  const forces = forcesAt(rules, s, tick);
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

export function takeSnapshot(rules: Rules, s: GameState, buffers = new LostBuffers()): Snapshot {
  const tick = s.tick - 1;
  // Before the first tick the board stands as the level sets it up.
  const board = Math.max(0, tick);
  const { buffer, ratio, usable, latent } = structures(rules, s, board, buffers);
  const { rungs, occupied, lost } = boardOf(rules, s);
  const [first, second] = s.seats;
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
    shock: s.seats.map((seat) => seat.shock.slice()),
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
    scores: scorePartsOfBoth(rules, s, lost).map((parts) => ({ ...scoresFrom(parts, rules.params), parts })),
    credibility: [first.credibility, second.credibility],
    support: [first.support, second.support],
    capital: [first.capital, second.capital],
  };
}
