/** What each state in between did in the turn, or what changed there: its own acts first, one line a state. */
import type { FactKind, FactView, StateId, View } from '../../../engine/index.ts';

/** More than this is not read. */
const MOST = 6;

/** What a state did itself, then what changed it, then what the record says of it, then what a side did there. */
const KINDS: readonly (readonly FactKind[])[] = [
  [
    'state-applied',
    'state-declined',
    'state-asked',
    'state-resisted',
    'state-turned',
    'state-gambled',
    'state-disputed',
  ],
  ['accession-completed', 'land-occupied', 'state-drifted', 'support-shifted'],
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
  const found = new Map<StateId, FactView>();
  for (const kinds of KINDS) {
    for (const fact of view.facts) {
      const { state } = fact.data;
      if (fact.tick < view.time.fromTick || !kinds.includes(fact.kind) || typeof state !== 'string') continue;
      if (ids.has(state) && !found.has(state)) found.set(state, fact);
    }
  }
  const lines = [...found].map(([state, fact]) => ({ state, fact }));
  return { lines: lines.slice(0, MOST), more: lines.length > MOST };
}
