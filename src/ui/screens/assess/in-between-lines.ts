/** What each state in between did in the turn, or what changed there: its own acts first, one line a state. */
import type { FactKind, FactView, StateId, View } from '../../../engine/index.ts';

/** More than this is not read. */
const MOST = 6;

/** After what a state did itself: what changed it, then what the record says of it, then what a side did there. */
const KINDS: readonly (readonly FactKind[])[] = [
  ['land-occupied', 'state-drifted', 'support-shifted'],
  ['event-struck'],
  ['act-carried-out', 'act-weakened', 'act-refused'],
];

export interface InBetweenLine {
  readonly state: StateId;
  readonly fact: FactView;
}

/** Facts of the running turn about states that are neither side's home, at most six, each state once; `more` if that left any out. */
export function inBetweenLines(view: View): { readonly lines: readonly InBetweenLine[]; readonly more: boolean } {
  const between = view.states.filter((each) => each.homeOf === undefined && each.partOf === undefined);
  const ids = new Set(between.map(({ id }) => id));
  const own = new Set(view.assess?.thirdParties.map(({ fact }) => fact));
  const turn = view.facts.filter((fact) => fact.tick >= view.time.fromTick);
  const found = new Map<StateId, FactView>();
  for (const fact of [
    ...turn.filter(({ id }) => own.has(id)),
    ...KINDS.flatMap((kinds) => turn.filter(({ kind }) => kinds.includes(kind))),
  ]) {
    const { state } = fact.data;
    if (typeof state === 'string' && ids.has(state) && !found.has(state)) found.set(state, fact);
  }
  const lines = [...found].map(([state, fact]) => ({ state, fact }));
  return { lines: lines.slice(0, MOST), more: lines.length > MOST };
}
