import { describe, expect, it } from 'vitest';
import { explain, refs } from '../../src/engine/index.ts';
import { sumRows } from '../../src/ui/panels/ledger-sum.tsx';
import { CAMPAIGN, NEIGHBOURS } from '../helpers/levels.ts';
import { momentsOf } from './some-matches.ts';

const moments = [
  ...momentsOf(CAMPAIGN, 5, 'guided'),
  ...momentsOf(CAMPAIGN, 6, 'fog'),
  ...momentsOf(NEIGHBOURS, 7, 'guided'),
];
const turns = moments.flatMap((moment) =>
  Object.entries(moment.view.ledgers).flatMap(([seat, theatres]) =>
    Object.entries(theatres ?? {}).map(([theatre, turn]) => ({ ...moment, observer: seat, theatre, turn })),
  ),
);

describe('the rows under a ledger’s figure', () => {
  it('add to the change of every theatre, exactly and as shown', () => {
    expect(turns.length).toBeGreaterThan(500);
    for (const { turn } of turns) {
      const rows = sumRows(turn);
      expect(turn.before + rows.reduce((sum, row) => sum + row.points, 0)).toBeCloseTo(turn.after, 8);
      const tenths = (points: number) => Math.round(points * 10);
      expect(tenths(turn.before) + rows.reduce((sum, row) => sum + tenths(row.shown), 0)).toBe(tenths(turn.after));
    }
  });

  it('are never a fifth of a point away from what they round', () => {
    for (const { turn } of turns) {
      for (const { points, shown } of sumRows(turn)) expect(Math.abs(points - shown)).toBeLessThan(0.2);
    }
  });

  it('open to terms that come to what is shown', () => {
    const faults = turns.flatMap(({ rules, view, observer, theatre, turn }) =>
      sumRows(turn).flatMap(({ part, shown }) => {
        const found = explain(rules, view, refs.ledgerPart(observer, theatre, part), { value: shown, decimals: 1 });
        const sum = found?.terms.reduce((all, term) => all + term.shown, 0) ?? Number.NaN;
        return Math.abs(sum - shown) < 1e-9 ? [] : [`${observer} ${theatre} ${part}: ${sum} for ${shown}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('leave to the last row of the other’s ledger what no move carries', () => {
    for (const { rules, view, observer, theatre, turn } of turns) {
      const moves = turn.acts.reduce((sum, act) => sum + act.now, 0);
      const standing = explain(rules, view, refs.ledgerPart(observer, theatre, 'standing'));
      expect(moves + (standing?.value ?? Number.NaN)).toBeCloseTo(turn.after, 8);
    }
  });

  it('tell of moves, events and older lines, each at some time', () => {
    const met = new Set(turns.flatMap(({ turn }) => sumRows(turn).flatMap((row) => (row.shown === 0 ? [] : row.part))));
    expect([...met].sort()).toEqual(['acts', 'events', 'older']);
  });

  it('agree with the figures of the own ledger', () => {
    for (const { view, observer, theatre, turn } of turns) {
      const cell = view.threat?.theatres.find((each) => each.theatre === theatre);
      if (observer !== view.me?.seat || cell === undefined) continue;
      expect([turn.before, turn.after]).toEqual([cell.previous, cell.total]);
    }
  });

  it('are kept from a seat that is not told exact figures of the other', () => {
    const fog = moments.filter(({ view }) => view.options.difficulty === 'fog' && view.phase !== 'ended');
    expect(fog.length).toBeGreaterThan(5);
    for (const { view, seat } of fog) {
      expect(Object.keys(view.ledgers)).toEqual([seat]);
      expect(view.cards.flatMap((card) => (card.mine ? (card.blocs ?? []) : []))).toEqual([]);
    }
  });
});
