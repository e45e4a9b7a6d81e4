/** Every figure that the screens of a turn's end mark: it opens, its terms add to it, and every word of it has a text. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Explanation, explain, refs, type View } from '../../src/engine/index.ts';
import { hasText } from '../../src/i18n/index.ts';
import { ownEntries } from '../../src/ui/panels/ledger-entries.ts';
import { meanGap } from '../../src/ui/screens/read/mean-gap.tsx';
import { LEVELS } from '../helpers/levels.ts';
import { type Moment, someMoments } from './some-matches.ts';
import { speak } from './words.ts';

interface Marked {
  readonly ref: string;
  readonly value: number;
}

const SCORES = ['deterrence', 'deescalation', 'legitimacy', 'score'] as const;

function ledgerFigures(view: View): Marked[] {
  return (view.threat?.theatres ?? []).flatMap(({ theatre, total, previous }) => [
    { ref: refs.theatre(theatre), value: total },
    { ref: refs.theatre(theatre, 'change'), value: total - previous },
    ...ownEntries(view, theatre).map((entry) => {
      const [only] = entry.lines;
      const single = entry.lines.length === 1 && only !== undefined;
      return {
        ref: single ? refs.line(theatre, only.ref) : refs.entry(theatre, entry.card, entry.cause),
        value: entry.now,
      };
    }),
  ]);
}

function rivalFigures({ rival }: View): Marked[] {
  if (rival?.threat.form !== 'exact') return [];
  return Object.entries(rival.threat.theatres).map(([theatre, value]) => ({ ref: refs.rival(theatre), value }));
}

function cardFigures(view: View): Marked[] {
  const mean = meanGap(view, view.time.turn);
  return [
    ...view.cards.flatMap((card) => [
      ...(card.seen === undefined ? [] : [{ ref: refs.card(card.id), value: card.seen.total }]),
      ...(card.gap === undefined ? [] : [{ ref: refs.gap(card.id), value: card.gap }]),
    ]),
    ...(mean === undefined ? [] : [{ ref: refs.meanGap(view.time.turn), value: mean }]),
  ];
}

function scoreFigures({ scores = {}, history }: View): Marked[] {
  return [
    ...Object.entries(scores).flatMap(([seat, score]) =>
      SCORES.map((which) => ({ ref: refs.score(seat, which), value: score[which] })),
    ),
    ...history.flatMap(({ turn, scores: past }) =>
      Object.entries(past).flatMap(([seat, score]) =>
        SCORES.map((which) => ({ ref: refs.score(seat, which, turn), value: score[which] })),
      ),
    ),
  ];
}

function crisisFigures({ crisis }: View): Marked[] {
  if (crisis === undefined) return [];
  return [
    { ref: refs.slip(), value: 100 * crisis.slipChance },
    ...Object.entries(crisis.rungs).map(([seat, value]) => ({ ref: refs.crisisRung(seat), value })),
    ...Object.entries(crisis.stakes).map(([seat, stake]) => ({
      ref: refs.stake(seat, 'value', crisis.state),
      value: 100 * stake.value,
    })),
    ...crisis.options.filter((o) => o.legal).map((o) => ({ ref: refs.homeCost(o.choice), value: o.home })),
  ];
}

function debriefFigures({ debrief, history }: View): Marked[] {
  if (debrief === undefined) return [];
  const { outcomes } = debrief;
  return [
    ...history.flatMap(({ turn, threat }) =>
      Object.entries(threat).map(([seat, value]) => ({ ref: refs.history(seat, turn), value })),
    ),
    ...Object.entries(debrief.insight).flatMap(([seat, insight]) =>
      (['predictions', 'hits', 'readings', 'readingHits', 'intervalScore', 'baseline', 'meanGap'] as const).flatMap(
        (which) => {
          const value = insight[which];
          return value === undefined ? [] : [{ ref: refs.insight(seat, which), value }];
        },
      ),
    ),
    ...Object.entries(outcomes.burden).map(([seat, value]) => ({
      ref: refs.outcome('burden', seat),
      value: 100 * value,
    })),
    ...Object.entries(outcomes.members).map(([seat, value]) => ({ ref: refs.outcome('members', seat), value })),
    ...Object.entries(debrief.paidShare).map(([seat, value]) => ({
      ref: refs.outcome('paid', seat),
      value: 100 * value,
    })),
    ...debrief.costliest
      .filter(({ kind }) => kind !== 'none')
      .map(({ card, cost }) => ({ ref: refs.gapCost(card), value: cost })),
    { ref: refs.outcome('harm'), value: 100 * outcomes.harm },
    { ref: refs.outcome('overridden'), value: 100 * outcomes.overridden },
    { ref: refs.outcome('treaties'), value: outcomes.treatiesInForce },
    { ref: refs.outcome('forums'), value: outcomes.forumsOpen },
    { ref: refs.outcome('wars'), value: debrief.wars },
  ];
}

function figuresOf(view: View): readonly Marked[] {
  return [ledgerFigures, rivalFigures, cardFigures, scoreFigures, crisisFigures, debriefFigures].flatMap((of) =>
    of(view),
  );
}

const rounded = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals + 0;

/** Why the shown terms do not make the shown figure; undefined if they do. */
function sumFault({ value, decimals, terms, product, ref }: Explanation): string | undefined {
  if (terms.length === 0) return `${ref} has no terms`;
  const made =
    product === true
      ? terms.reduce((all, term) => all * term.value, 1)
      : terms.reduce((sum, term) => sum + term.shown, 0);
  const off = Math.abs(rounded(made, decimals) - rounded(value, decimals));
  return off <= (product === true ? 0.5 : 1e-9)
    ? undefined
    : `${ref}: ${rounded(made, decimals)} is not ${rounded(value, decimals)}`;
}

/** A figure stands rounded up in one place and down in another, as one term of a sum: its terms come to either. */
function fitFault(
  rules: Moment['rules'],
  view: View,
  { ref, value, decimals, product }: Explanation,
): string | undefined {
  if (product === true) return undefined;
  const grid = 10 ** decimals;
  for (const shown of [Math.floor(value * grid) / grid, Math.ceil(value * grid) / grid]) {
    const fitted = explain(rules, view, ref, { value: shown, decimals });
    const sum = (fitted?.terms ?? []).reduce((total, term) => total + term.shown, 0);
    if (Math.abs(sum - shown) > 1e-9) return `${ref}: terms come to ${sum} where it stands as ${shown}`;
  }
  return undefined;
}

const keysOf = ({ title, sentence, terms, unit }: Explanation): readonly string[] => [
  title.key,
  sentence.key,
  ...terms.map((term) => term.key),
  `explain.unit.${unit}`,
];

interface Found {
  readonly faults: ReadonlySet<string>;
  readonly opened: number;
  readonly kinds: ReadonlySet<string>;
}

function crawl(moments: readonly Moment[]): Found {
  const faults = new Set<string>();
  const kinds = new Set<string>();
  let opened = 0;
  for (const { rules, view } of moments) {
    const facts = new Set(view.facts.map((fact) => fact.id));
    for (const { ref, value } of figuresOf(view)) {
      const found = explain(rules, view, ref);
      if (found === undefined) {
        faults.add(`${view.phase}: ${ref} does not open`);
        continue;
      }
      opened += 1;
      kinds.add(ref.split('|')[0] ?? '');
      if (Math.abs(found.value - value) > 1e-6)
        faults.add(`${view.phase}: ${ref} says ${found.value}, the screen ${value}`);
      const fault = sumFault(found) ?? fitFault(rules, view, found);
      if (fault !== undefined) faults.add(`${view.phase}: ${fault}`);
      for (const key of keysOf(found)) if (!hasText(key)) faults.add(`no text ${key}`);
      for (const fact of found.facts) if (!facts.has(fact)) faults.add(`${ref} cites a fact that this seat cannot see`);
    }
  }
  return { faults, opened, kinds };
}

describe('figures of the screens from reveal to debrief', () => {
  let found: Found;
  beforeAll(() => {
    for (const level of LEVELS) speak(level);
    found = crawl(someMoments());
  }, 120_000);

  test('all open, add up after rounding, have words, and cite only what the seat may see', () => {
    expect([...found.faults].sort().slice(0, 20)).toEqual([]);
  });

  test('the crawl met every kind of figure that these screens show', () => {
    expect(found.opened).toBeGreaterThan(5_000);
    const kinds = [
      'theatre',
      'line',
      'entry',
      'rival',
      'card',
      'gap',
      'mean-gap',
      'score',
      'slip',
      'home-cost',
      'rung',
      'stake',
      'history',
      'insight',
      'outcome',
    ];
    expect(kinds.filter((kind) => !found.kinds.has(kind))).toEqual([]);
  });
});
