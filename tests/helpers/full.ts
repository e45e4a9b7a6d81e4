/**
 * How many games a test plays: a short form for every run, and the full counts with `FULL=1`, which prints its figures.
 *
 * `FULL=1 npx vitest run tests/properties` plays them all.
 */
export const FULL = process.env.FULL === '1';

export function games(short: number, full: number): number {
  return FULL ? full : short;
}

/** Prints a measured figure, so that a full run is a report. Quiet in the short form. */
export function report(what: string): void {
  if (FULL) console.log(what);
}

/** Time that a test may take, in milliseconds: its own on a free machine, and room for a busy one. */
export function patience(shortSeconds: number): number {
  return (FULL ? 7200 : shortSeconds * 4) * 1000;
}
