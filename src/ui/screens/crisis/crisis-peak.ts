/** The highest rung of a crisis, as the record counts it. */

/** From this rung on force is used, and civilians are said to be leaving. */
export const FORCE = 5;

interface Round {
  readonly rungs: Readonly<Record<string, number>>;
  /** A shot that nobody ordered. */
  readonly incident: boolean;
}

/** A shot that nobody ordered counts as force only once the other side answers it or its own side keeps to it. */
function staysIncident({ rungs, incident }: Round): boolean {
  return incident && Math.min(...Object.values(rungs)) < FORCE;
}

/** The highest rung that counts. */
export function peakOf({ startRung, log }: { readonly startRung: number; readonly log: readonly Round[] }): number {
  const reached = log.map((round) => {
    const highest = Math.max(...Object.values(round.rungs));
    return staysIncident(round) ? Math.min(highest, FORCE - 1) : highest;
  });
  return Math.max(startRung, ...reached);
}

/** Was there a shot that nobody ordered, and did it stay one? */
export function hadIncident(crisis: Parameters<typeof peakOf>[0]): boolean {
  return crisis.log.some(staysIncident) && peakOf(crisis) < FORCE;
}
