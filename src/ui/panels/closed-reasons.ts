/** Cards that are closed, by why: each reason is said once, over all the cards that it closes. */
import type { MoveOption, Refusal } from '../../engine/index.ts';

/** The reason that most targets share. */
export function mainRefusal(option: MoveOption): Refusal | undefined {
  if (option.refusals.length > 0) return option.refusals[0];
  const counts = new Map<string, number>();
  const all = option.targets.flatMap((target) => target.refusals);
  for (const { key } of all) counts.set(key, (counts.get(key) ?? 0) + 1);
  const top = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  return all.find((refusal) => refusal.key === top);
}

export interface Closed {
  readonly why: string;
  readonly options: readonly MoveOption[];
}

/** In the order in which each reason first stands. */
export function byReason(options: readonly MoveOption[], textOf: (refusal: Refusal) => string): readonly Closed[] {
  const found = new Map<string, MoveOption[]>();
  for (const option of options) {
    const refusal = mainRefusal(option);
    const why = refusal === undefined ? '' : textOf(refusal);
    const same = found.get(why);
    if (same === undefined) found.set(why, [option]);
    else same.push(option);
  }
  return [...found].map(([why, same]) => ({ why, options: same }));
}
