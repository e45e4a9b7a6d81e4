/** What an act by itself changes in third states: kept beside its fact, for those who later ask what it did. */
import type { FactId, StateChange } from '../facts.ts';
import { type Rules, rungRank } from '../rules.ts';
import type { SeatIndex, StateRow } from '../state.ts';
import type { Context } from './context.ts';

/** Differences under this are no change: a hundredth of a point, of a percent or of a unit. */
const LEAST = 0.01;

type Figure = Omit<StateChange, 'state' | 'from' | 'to'> & { readonly value: number };

/** Figures of a state as its dossier shows them: points, percent, units, and its step on each seat's ladder. */
function figuresOf(rules: Rules, row: StateRow): readonly Figure[] {
  const bySeat = ([0, 1] as const).flatMap((i: SeatIndex): Figure[] => {
    const { def, alliance } = rules.seats[i];
    return [
      { what: 'rung', seat: def.id, value: rungRank(row.rung[alliance] ?? 'none') },
      { what: 'support', seat: def.id, value: row.support[i] ?? 0 },
      { what: 'economy', seat: def.id, value: 100 * (row.economy[i] ?? 0) },
      { what: 'occupied', seat: def.id, value: 100 * (row.occupied[i] ?? 0) },
    ];
  });
  return [
    ...bySeat,
    { what: 'ready', value: 100 * row.ready },
    { what: 'own', value: row.own },
    { what: 'separatist', value: 100 * row.separatist },
  ];
}

/** Runs what an act does and keeps what it changed in each state with the act's fact. Does no more than run it where no facts are kept. */
export function withStateChanges(ctx: Context, fact: FactId, act: () => void): void {
  if (!ctx.keepFacts) {
    act();
    return;
  }
  const { rules, s } = ctx;
  const before = s.states.map((row) => figuresOf(rules, row));
  act();
  const changes = s.states.flatMap((row, c): StateChange[] =>
    figuresOf(rules, row).flatMap(({ value, ...figure }, k) => {
      const from = before[c]?.[k]?.value ?? value;
      return Math.abs(value - from) < LEAST ? [] : [{ ...figure, state: rules.states[c] ?? '', from, to: value }];
    }),
  );
  // The act's fact is among the latest.
  let place = s.facts.length - 1;
  while (place >= 0 && s.facts[place]?.id !== fact) place -= 1;
  const told = s.facts[place];
  if (changes.length > 0 && told !== undefined) s.facts[place] = { ...told, changes };
}
