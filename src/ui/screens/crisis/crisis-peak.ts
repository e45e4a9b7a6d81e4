/** The highest rung of a crisis, as the record counts it. */

interface Round {
  readonly rungs: Readonly<Record<string, number>>;
  /** A shot that nobody ordered. */
  readonly incident: boolean;
}

/** A shot that nobody ordered counts as force only once the other side answers it or its own side keeps to it. */
function staysIncident({ rungs, incident }: Round, forceRung: number): boolean {
  return incident && Math.min(...Object.values(rungs)) < forceRung;
}

interface Crisis {
  readonly startRung: number;
  readonly log: readonly Round[];
}

/** The highest rung that counts; force is used from `forceRung` on. */
export function peakOf({ startRung, log }: Crisis, forceRung: number): number {
  const reached = log.map((round) => {
    const highest = Math.max(...Object.values(round.rungs));
    return staysIncident(round, forceRung) ? Math.min(highest, forceRung - 1) : highest;
  });
  return Math.max(startRung, ...reached);
}

/** Was there a shot that nobody ordered, and did it stay one? */
export function hadIncident(crisis: Crisis, forceRung: number): boolean {
  return crisis.log.some((round) => staysIncident(round, forceRung)) && peakOf(crisis, forceRung) < forceRung;
}

/** What the log of days calls a step that nobody ordered: shots that the highest rung leaves out, or a slip that it counts. */
export function slipWord(
  round: Round & { readonly slip: boolean },
  forceRung: number,
): 'incident' | 'slip' | undefined {
  if (!round.slip) return undefined;
  return staysIncident(round, forceRung) ? 'incident' : 'slip';
}
