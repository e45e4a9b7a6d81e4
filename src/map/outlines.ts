/**
 * Outlines as a choice of arcs. The outline of a set of regions is every arc that exactly one of them uses: no polygon
 * is ever merged, so no line can appear that is not in the source.
 */
import type { Arc, Line, Planar } from './planar.ts';

/**
 * `all`: shores and land borders. `land`, `coast`: one of the two. `closed`: with the edge of the data besides, so that
 * every run is a ring; for filling, never for drawing.
 */
export type OutlinePart = 'all' | 'land' | 'coast' | 'closed';

/** Arcs on the outline of a set of pieces. */
export function outlineArcs(planar: Planar, pieces: Iterable<string>, part: OutlinePart = 'all'): readonly Arc[] {
  const set = new Set(pieces);
  const candidates = new Set<number>();
  for (const piece of set) for (const arc of planar.regions.get(piece)?.arcs ?? []) candidates.add(arc);
  const arcs: Arc[] = [];
  for (const index of candidates) {
    const arc = planar.arcs[index];
    if (arc === undefined || (arc.kind === 'cut' && part !== 'closed')) continue;
    if (part === 'land' && arc.kind !== 'border') continue;
    if (part === 'coast' && arc.kind !== 'coast') continue;
    if (arc.regions.filter((id) => set.has(id)).length === 1) arcs.push(arc);
  }
  return arcs;
}

const endKey = (line: Line, end: 'first' | 'last'): string => {
  const at = end === 'first' ? 0 : line.length - 2;
  return `${line[at]},${line[at + 1]}`;
};

interface Open {
  readonly line: Line;
  used: boolean;
}

/**
 * Joins lines end to end into the longest runs, so that dashes and ticks flow over the joints. Every step of the result
 * is a step of one of the lines given.
 */
export function stitch(lines: readonly Line[]): readonly Line[] {
  const open: Open[] = lines.filter((line) => line.length >= 4).map((line) => ({ line, used: false }));
  const byEnd = new Map<string, Open[]>();
  for (const item of open) {
    for (const key of new Set([endKey(item.line, 'first'), endKey(item.line, 'last')])) {
      byEnd.set(key, [...(byEnd.get(key) ?? []), item]);
    }
  }
  const grow = (run: number[], atStart: boolean): void => {
    for (;;) {
      const x = atStart ? run[0] : run[run.length - 2];
      const y = atStart ? run[1] : run[run.length - 1];
      const key = `${x},${y}`;
      const next = byEnd.get(key)?.find((item) => !item.used);
      if (next === undefined) return;
      next.used = true;
      const forward = endKey(next.line, 'first') === key;
      const points = forward ? [...next.line] : backwards(next.line);
      if (atStart) run.unshift(...backwards(Float64Array.from(points.slice(2))));
      else run.push(...points.slice(2));
    }
  };
  const runs: Line[] = [];
  for (const item of open) {
    if (item.used) continue;
    item.used = true;
    const run = [...item.line];
    grow(run, false);
    grow(run, true);
    runs.push(Float64Array.from(run));
  }
  return runs;
}

function backwards(line: Line): number[] {
  const out: number[] = [];
  for (let i = line.length - 2; i >= 0; i -= 2) out.push(line[i] ?? 0, line[i + 1] ?? 0);
  return out;
}

const outlines = new WeakMap<Planar, Map<string, readonly Line[]>>();
/** Outlines kept per map: two alliances, the states on their way in, and a few picked ones. */
const MOST_KEPT = 200;

/** The outline of a set of pieces as the longest runs; asked for again, it is not built again. */
export function stitchedOutline(planar: Planar, pieces: readonly string[], part: OutlinePart): readonly Line[] {
  const kept = outlines.get(planar) ?? new Map<string, readonly Line[]>();
  outlines.set(planar, kept);
  const key = `${part}:${[...pieces].sort().join()}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = stitch(outlineArcs(planar, pieces, part).map((arc) => arc.line));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, made);
  return made;
}
