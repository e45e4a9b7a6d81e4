/** A snapshot keeps what past ledgers, maps and scores need. Taken at the start, at the end of each turn, and when a played crisis stops it. */
import { forcesAt, LostBuffers, structureOf, wornShare } from '../model/capability.ts';
import { scorePartsOfBoth, scoresFrom } from '../model/score.ts';
import type { Rules } from '../rules.ts';
import type { GameState, Snapshot } from '../state.ts';

/** Rungs and occupation of every state: lists that are shared with it, as a change puts another list in their place. */
function boardOf({ states }: GameState): Pick<Snapshot, 'rungs' | 'occupied'> {
  return { rungs: states.map(({ rung }) => rung), occupied: states.map(({ occupied }) => occupied) };
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
  const { rungs, occupied } = boardOf(s);
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
    scores: scorePartsOfBoth(rules, s).map((parts) => ({ ...scoresFrom(parts, rules.params), parts })),
    credibility: [first.credibility, second.credibility],
    support: [first.support, second.support],
    capital: [first.capital, second.capital],
  };
}
