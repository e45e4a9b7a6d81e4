/** The end of a turn: what lowers the scores adds up to them, and what stood before a turn is not told as its doing. */
import { beforeAll, describe, expect, test } from 'vitest';
import { explain, refs } from '../../src/engine/index.ts';
import { t } from '../../src/i18n/index.ts';
import { causeName } from '../../src/ui/screens/assess/causes.tsx';
import { olderMoves } from '../../src/ui/screens/assess/drivers.tsx';
import { causeLines, fellThoughCalmer, scoreCauses } from '../../src/ui/screens/assess/score-causes.ts';
import { CLASS_LEVELS, NEIGHBOURS } from '../helpers/levels.ts';
import { type Moment, momentsOf } from './some-matches.ts';
import { missingIn, RAW, speak } from './words.ts';

const AXES = ['deterrence', 'deescalation'] as const;

let moments: readonly Moment[];

beforeAll(() => {
  // In the first of these matches the ladder is climbed and come down from: what it took from the scores ends.
  const matches = [momentsOf(NEIGHBOURS, 3, 'guided')];
  for (const level of [NEIGHBOURS, ...CLASS_LEVELS]) matches.push(momentsOf(level, 19, 'guided'));
  moments = matches.flat().filter(({ view }) => view.phase === 'assess');
});

const rounded = (value = Number.NaN): number => Math.round(value);

describe('what lowers a score', () => {
  test('adds to the score as it is shown, and its changes to the change', () => {
    let [seen, changed] = [0, 0];
    for (const { rules, view } of moments)
      for (const seat of Object.keys(view.scores ?? {}))
        for (const axis of AXES) {
          const causes = scoreCauses(rules, view, seat, axis);
          const sum = causes.reduce((total, { points }) => total + points, 0);
          expect(100 + sum).toBe(rounded(view.scores?.[seat]?.[axis]));
          seen += causes.length;
          const before = view.history.findLast(({ turn }) => turn < view.time.turn);
          if (view.time.turn === view.time.firstTurn || before === undefined) {
            expect(causes.filter(({ change }) => change !== undefined)).toEqual([]);
            continue;
          }
          const change = causes.reduce((total, cause) => total + (cause.change ?? 0), 0);
          expect(change).toBe(rounded(view.scores?.[seat]?.[axis]) - rounded(before.scores[seat]?.[axis]));
          changed += Math.abs(change);
        }
    expect(seen).toBeGreaterThan(0);
    expect(changed).toBeGreaterThan(0);
  });

  test('says why de-escalation fell where the finding says that desks grew calmer', () => {
    const told = new Map<string, number>();
    const matches = [
      ...[1, 2, 3].flatMap((seed) => momentsOf('bucharest-2008', seed, 'guided')),
      ...[2, 4].flatMap((seed) => momentsOf(NEIGHBOURS, seed, 'guided')),
    ];
    for (const { rules, view, seat } of matches.filter((each) => each.view.phase === 'assess')) {
      const why = fellThoughCalmer(rules, view, seat);
      const finding = view.assess?.finding.key ?? '';
      const before = view.history.findLast(({ turn }) => turn < view.time.turn)?.scores[seat]?.deescalation;
      const fell = rounded(view.scores?.[seat]?.deescalation) < rounded(before);
      const calmer = /-down/.test(finding) && !/-up/.test(finding);
      expect(why !== undefined).toBe(calmer && fell && view.time.turn !== view.time.firstTurn);
      if (why === undefined) continue;
      told.set(why, (told.get(why) ?? 0) + 1);
      speak(rules.level.id);
      expect(missingIn(() => expect(t(`assess.fell-though-calmer.${why}`)).not.toMatch(RAW))).toEqual([]);
      // Fear is named only where the mean of all turns rose.
      const fear = (parts = view.scores?.[seat]?.parts): number => (parts?.fear[0] ?? 0) + (parts?.fear[1] ?? 0);
      const was = view.history.findLast(({ turn }) => turn < view.time.turn)?.scores[seat]?.parts;
      if (why === 'fear') expect(fear()).toBeGreaterThan(fear(was));
    }
    expect(told.get('climbs') ?? 0).toBeGreaterThan(0);
    expect(told.get('fear') ?? 0).toBeGreaterThan(0);
  });

  test('names each cause in words, and each opens to its own figure', () => {
    for (const { rules, view } of moments) {
      speak(rules.level.id);
      for (const seat of Object.keys(view.scores ?? {}))
        for (const axis of AXES)
          for (const cause of scoreCauses(rules, view, seat, axis)) {
            const { points, ref } = cause;
            const rival = Object.keys(view.scores ?? {}).find((each) => each !== seat) ?? '';
            for (const by of ['theirs', 'yours'] as const) {
              const name = () => causeName(cause, view.time.toYear, { seat, rival, by });
              expect(missingIn(() => expect(name()).not.toMatch(RAW))).toEqual([]);
              // A sentence says who did what: no list after a colon alone.
              if (cause.states.length > 0) expect(name()).not.toContain(': ');
            }
            if (points === 0) continue;
            const found = explain(rules, view, ref, { value: points, decimals: 0 });
            expect(
              found?.terms.reduce((sum, { shown }) => sum + shown, 0),
              ref,
            ).toBe(points);
            expect(Math.abs((found?.value ?? Number.NaN) - points)).toBeLessThan(1);
          }
    }
  });
});

describe('the lines of a score', () => {
  test('add up to it and to its change, those that have ended in the rest', () => {
    let ended = 0;
    for (const { rules, view } of moments)
      for (const seat of Object.keys(view.scores ?? {}))
        for (const axis of AXES) {
          const causes = scoreCauses(rules, view, seat, axis);
          const { lines, rest } = causeLines(causes);
          expect(lines.filter(({ points }) => points === 0)).toEqual([]);
          const shown = rest === undefined ? lines : [...lines, rest];
          const score = rounded(view.scores?.[seat]?.[axis]);
          expect(100 + shown.reduce((sum, { points }) => sum + points, 0)).toBe(score);
          const before = view.history.findLast(({ turn }) => turn < view.time.turn);
          if (view.time.turn === view.time.firstTurn || before === undefined) continue;
          const change = score - rounded(before.scores[seat]?.[axis]);
          expect(shown.reduce((sum, each) => sum + (each.change ?? 0), 0)).toBe(change);
          ended += causes.filter(({ points }) => points === 0).length;
        }
    expect(ended).toBeGreaterThan(0);
  });

  test('give what ended in the turn to the rest, which has a line only where it is something', () => {
    const taking = { key: 'explain.term.loss-breaches', states: [], points: -2, change: -1, ref: '' };
    const ended = { ...taking, key: 'explain.term.loss-occupied', states: ['MDA'], points: 0, change: 3 };
    expect(causeLines([ended, taking])).toEqual({ lines: [taking], rest: { points: 0, change: 3 } });
    expect(causeLines([ended])).toEqual({ lines: [], rest: { points: 0, change: 3 } });
    expect(causeLines([taking])).toEqual({ lines: [taking] });
    expect(causeLines([ended, taking, { ...ended, change: -3 }])).toEqual({ lines: [taking] });
  });

  test('name no state that takes no point', () => {
    let named = 0;
    let left = 0;
    // A match in which some of the states that one line is about take no point.
    for (const { rules, view } of momentsOf('madrid-1997', 6, 'guided').filter((each) => each.view.phase === 'assess'))
      for (const seat of Object.keys(view.scores ?? {}))
        for (const axis of AXES) {
          const { lines } = causeLines(scoreCauses(rules, view, seat, axis));
          const ref = refs.score(seat, axis);
          const value = Math.round(explain(rules, view, ref)?.value ?? 0);
          const terms = explain(rules, view, ref, { value, decimals: 0 })?.terms ?? [];
          for (const { key, states } of lines)
            for (const state of states) {
              expect(terms.some((x) => x.key === key && x.params?.state === state && x.shown !== 0)).toBe(true);
              named += 1;
            }
          const listed = new Set(lines.map(({ key }) => key));
          left += terms.filter(
            ({ key, shown, params }) => listed.has(key) && params?.state !== undefined && shown === 0,
          ).length;
        }
    expect(named).toBeGreaterThan(0);
    // There were states to leave out.
    expect(left).toBeGreaterThan(0);
  });
});

test('what stood before a turn is not among what moved threat in it', () => {
  let told = 0;
  for (const { view } of moments)
    for (const { fact, card, observer, theatre, points } of view.assess?.drivers ?? []) {
      const known = view.facts.find(({ id }) => id === fact);
      expect(known?.kind).not.toBe('match-started');
      if (card !== undefined) continue;
      // The ledger's own sum of the turn gives the same event the same points.
      const event = view.ledgers[observer]?.[theatre]?.events.find((each) => each.fact === fact);
      expect(event?.points).toBeCloseTo(points, 9);
      told += 1;
    }
  expect(told).toBeGreaterThan(0);
});

test('what stood before has a line of its own, which opens to the same points', () => {
  let told = 0;
  for (const { rules, view } of moments)
    for (const { observer, theatre, points } of olderMoves(view)) {
      const found = explain(rules, view, refs.ledgerPart(observer, theatre, 'older'));
      if (Math.abs(points) < 0.5) continue;
      expect(found?.value).toBeCloseTo(points, 9);
      const all = Object.keys(view.ledgers[observer] ?? {}).map(
        (each) => explain(rules, view, refs.ledgerPart(observer, each, 'older'))?.value ?? 0,
      );
      expect(Math.abs(points)).toBeCloseTo(Math.max(...all.map(Math.abs)), 9);
      told += 1;
    }
  expect(told).toBeGreaterThan(0);
});

test('a score of a turn that nobody has played yet has no causes', () => {
  const [first] = moments;
  if (first === undefined) throw new Error('no match was played');
  expect(scoreCauses(first.rules, { ...first.view, scores: {} }, 'nobody', 'deterrence')).toEqual([]);
  expect(explain(first.rules, first.view, refs.scoreCause('nobody', 'deterrence', 'explain.term.paid'))).toBe(
    undefined,
  );
});
