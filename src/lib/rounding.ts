/** Rounding a sum: parts that are shown rounded still add to the rounded whole (largest remainders). */

/** Rounds parts to multiples of `step` so that they add to the rounded total; what is left over goes to the largest remainders. */
export function roundParts(values: readonly number[], total: number, step: number): number[] {
  // One over the step is exact for 1, 0.1 and 0.01 where the step itself is not.
  const grid = Math.round(1 / step) >= 1 ? Math.round(1 / step) : 1 / step;
  const target = Math.round(total * grid);
  const floors = values.map((v) => Math.floor(v * grid));
  const order = values
    .map((v, k) => ({ k, rest: v * grid - Math.floor(v * grid) }))
    .sort((a, b) => b.rest - a.rest || a.k - b.k);
  let left = target - floors.reduce((sum, v) => sum + v, 0);
  const out = [...floors];
  for (let n = 0; left !== 0 && order.length > 0; n += 1) {
    const pick = left > 0 ? order[n % order.length] : order[order.length - 1 - (n % order.length)];
    if (pick === undefined) break;
    out[pick.k] = (out[pick.k] ?? 0) + (left > 0 ? 1 : -1);
    left += left > 0 ? -1 : 1;
  }
  return out.map((v) => (v === 0 ? 0 : v / grid));
}
