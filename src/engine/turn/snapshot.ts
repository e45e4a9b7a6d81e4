/** A snapshot keeps what past ledgers, maps and scores need. Taken at the start, at the end of each turn, and when a played crisis stops it. */
import { forcesAt, structureOf, wornShare } from '../model/capability.ts';
import { scorePartsOf, scoresFrom } from '../model/score.ts';
import type { Rules } from '../rules.ts';
import type { GameState, Snapshot } from '../state.ts';

type Lists<T> = readonly (readonly T[])[];

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  for (let k = 0; k < a.length; k += 1) if (a[k] !== b[k]) return false;
  return a.length === b.length;
}

/** Copies of lists; one that has not changed since the last snapshot is shared with it. */
function kept<T>(lists: Lists<T>, before: Lists<T> | undefined): Lists<T> {
  const out: (readonly T[])[] = [];
  for (const list of lists) {
    const last = before?.[out.length];
    out.push(last !== undefined && isSame(list, last) ? last : [...list]);
  }
  return out;
}

export function takeSnapshot(rules: Rules, s: GameState): Snapshot {
  const tick = s.tick - 1;
  // Before the first tick the board stands as the level sets it up.
  const board = Math.max(0, tick);
  const forces = forcesAt(rules, s, board);
  const seats = [0, 1] as const;
  const last = s.snapshots[s.snapshots.length - 1];
  const rungs = s.states.map((row) => row.rung);
  const occupied = s.states.map((row) => row.occupied);
  const grid = seats.map((i) => rules.theatres.map((_, h) => structureOf(rules, s, forces, i, h, board)));
  return {
    turn: s.turn,
    tick,
    lines: s.nextLine,
    belief: seats.map((i) => s.seats[i].belief),
    grievance: seats.map((i) => s.seats[i].grievance),
    verification: s.verification,
    inclusion: s.inclusion,
    buffer: grid.map((row) => row.map((x) => x.buffer)),
    ratio: grid.map((row) => row.map((x) => x.ratio)),
    usable: grid.map((row) => row.map((x) => x.usable)),
    latent: grid.map((row) => row.map((x) => x.latent)),
    shock: s.seats.map((seat) => [...seat.shock]),
    threat: s.threat.map((row) => [...row]),
    rungs: kept(rungs, last?.rungs),
    occupied: kept(occupied, last?.occupied),
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
    theatreRung: [...s.rung],
    scores: seats.map((i) => {
      const parts = scorePartsOf(rules, s, i);
      return { ...scoresFrom(parts, rules.params), parts };
    }),
    credibility: s.seats.map((x) => x.credibility),
    support: s.seats.map((x) => x.support),
    capital: s.seats.map((x) => x.capital),
  };
}
