/** A snapshot keeps what past ledgers, maps and scores need. Taken at the start, at the end of each turn, and when a played crisis stops it. */
import { type Forces, forcesAt, wornShare } from '../model/capability.ts';
import { LostBuffers } from '../model/lost-buffers.ts';
import { type ScoreParts, scorePartsOfBoth, scoresFrom } from '../model/score.ts';
import { structureOf } from '../model/structure.ts';
import type { Rules } from '../rules.ts';
import type { GameState, Snapshot } from '../state.ts';
import { boardOf } from './kept-board.ts';

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
