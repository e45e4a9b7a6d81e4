/** Escalations of a match, the graph of their causes, and what is said of it. */
import { beforeAll, describe, expect, test } from 'vitest';
import { openInquiry } from '../../src/analysis/inquiries/open-inquiry.ts';
import type { FoundShare, SharesResult } from '../../src/analysis/inquiries/shares.ts';
import { createTaskRunner } from '../../src/analysis/monte-carlo/run-task.ts';
import { tasksOf } from '../../src/analysis/monte-carlo/study.ts';
import { matchOf, readRecord } from '../../src/authority/index.ts';
import type { BotId } from '../../src/bots/index.ts';
import { linkPath } from '../../src/ui/tracing/cause-drawing.tsx';
import { ancestryOf, candidatesFor, graphOf, kinOf, movesOnRecord } from '../../src/ui/tracing/cause-graph.ts';
import { type Escalation, escalationsOf } from '../../src/ui/tracing/escalations.ts';
import { sharesOf } from '../../src/ui/tracing/shares-plan.ts';
import { findingOf, heaviestOf, moveFinding, sharesBy } from '../../src/ui/tracing/tracing-words.ts';
import { CAMPAIGN, levelOf } from '../helpers/levels.ts';
import { playOn, soloMatch } from '../helpers/solo-match.ts';
import { RAW, speak } from './words.ts';

const level = levelOf(CAMPAIGN);
/** Without the spaces that do not break. */
const plain = (words: string): string => words.replaceAll('\u00a0', ' ');
const SEATS = ['nato', 'russia'];
const MOST = 8;

function finished(seed: number, rival: BotId) {
  const match = soloMatch({ level: CAMPAIGN, rival, seed });
  playOn(match, 'hawk');
  const record = readRecord(match.record('nato'));
  if (!record.ok) throw new Error(record.error.fault);
  return { view: match.view('nato'), played: matchOf(record.value), seats: record.value.header.seats };
}

const game = finished(7, 'hawk');
let escalations: readonly Escalation[];
beforeAll(() => {
  speak(CAMPAIGN);
  escalations = escalationsOf(game.view, level, SEATS);
});

/** The escalation with the chances of the match, with and without each move. */
function same(escalation: Escalation): SharesResult {
  const moves = candidatesFor(game.view, escalation, 2);
  const plan = { event: escalation.event, moves, answers: 'kept', games: 1, chance: 'same' } as const;
  const asked = sharesOf(plan, { me: 'nato', rival: 'russia', turns: game.view.time.turn });
  const open = openInquiry(level, { ...asked, study: { ...asked.study, match: game.played } });
  const run = createTaskRunner(level);
  for (const task of tasksOf(open.study, 1)) open.take({ task, games: run(open.study, task) });
  const result = open.result();
  if (result.ask !== 'shares') throw new Error(result.ask);
  return result;
}

describe('the escalations of a match', () => {
  test('are its crises, each with a name, and the rises of both sides', () => {
    const opened = game.view.facts.filter(({ kind }) => kind === 'crisis-opened');
    expect(escalations.filter(({ id }) => id.startsWith('crisis'))).toHaveLength(opened.length);
    expect(opened.length).toBeGreaterThan(0);
    expect(escalations.filter(({ id }) => id.startsWith('rise'))).toHaveLength(2);
    for (const { label, short } of escalations) expect([label, short].filter((text) => RAW.test(text))).toEqual([]);
  });

  test('come again where the match is replayed with its own chances', () => {
    for (const escalation of escalations) {
      const { found } = same(escalation);
      expect(found.length).toBeGreaterThan(0);
      const { event, turn } = escalation;
      const threat = game.view.debrief?.threatByTick[event.kind === 'rise' ? event.seat : ''] ?? [];
      const points = event.kind === 'rise' ? (threat[event.toTick] ?? 0) - (threat[event.fromTick] ?? 0) : 1;
      for (const { before } of found) expect(before.mean, `${escalation.id}, turn ${turn}`).toBeCloseTo(points, 6);
    }
  });
});

describe('the graph of causes', () => {
  test('goes back from an event through causes of causes', () => {
    const fact = (id: number, ...causes: number[]) => ({
      id,
      kind: 'event-struck' as const,
      tick: id,
      data: {},
      causes,
    });
    const facts = [fact(1), fact(2, 1), fact(3), fact(4, 2), fact(5, 4)];
    expect(ancestryOf(facts, [4]).map(({ id }) => id)).toEqual([1, 2, 4]);
  });

  test('ties the event to all that the record names as its causes, and to moves that are shown', () => {
    for (const escalation of escalations) {
      const shown = candidatesFor(game.view, escalation, MOST);
      const graph = graphOf(game.view, escalation, shown);
      const ids = new Set(graph.nodes.map(({ id }) => id));
      expect(ids.size).toBe(graph.nodes.length);
      expect(graph.links.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
      const kin = kinOf(graph, 'event');
      expect(graph.nodes.filter(({ id, kind }) => kind === 'move' && !kin.has(id))).toEqual([]);
      for (const card of movesOnRecord(game.view, escalation)) expect(ids).toContain(`move ${card.id}`);
    }
  });

  test('draws a line by the share of the event only where that is sure', () => {
    const [escalation] = escalations.filter((each) => candidatesFor(game.view, each, MOST).length > 0);
    if (escalation === undefined) throw new Error('nothing can be traced');
    const shown = candidatesFor(game.view, escalation, MOST);
    const widths = (low: number) => {
      const found = { games: 10, before: whole, after: whole, share: { mean: 0.5, ci95: [low, 0.9] as const } };
      return graphOf(game.view, escalation, shown, new Map(shown.map(({ id }) => [id, found]))).links.filter(
        ({ share }) => share === 0.5,
      ).length;
    };
    const whole = { mean: 1, ci95: [1, 1] as const };
    expect(widths(0.2)).toBeGreaterThan(0);
    expect(widths(-0.2)).toBe(0);
  });

  test('tries no move after the event, none that was not carried out, and those on the record first', () => {
    for (const escalation of escalations) {
      const moves = candidatesFor(game.view, escalation, 3);
      expect(moves.length).toBeLessThanOrEqual(3);
      expect(moves.filter(({ turn, outcome }) => turn > escalation.turn || outcome === 'refused')).toEqual([]);
      const onRecord = movesOnRecord(game.view, escalation).slice(0, 3);
      expect(onRecord.filter((card) => !moves.includes(card)).length).toBeLessThanOrEqual(
        Math.max(0, onRecord.length - 3),
      );
    }
  });

  test('joins boxes across lanes and beside each other', () => {
    const box = (left: number, top: number) => ({ left, right: left + 10, top, bottom: top + 10 });
    expect(linkPath(box(0, 0), box(20, 30))).toBe('M5 10C5 20 25 20 25 30');
    expect(linkPath(box(20, 30), box(0, 0))).toBe('M25 30C25 20 5 20 5 10');
    expect(linkPath(box(0, 0), box(30, 5))).toBe('M10 5C20 5 20 10 30 10');
  });
});

describe('what is said', () => {
  const share = (mean: number, low: number, high: number): FoundShare => ({
    games: 100,
    before: { mean: 0.8, ci95: [0.7, 0.9] },
    after: { mean: 0.8 * (1 - mean), ci95: [0.1, 0.5] },
    share: { mean, ci95: [low, high] },
  });
  const [a, b] = game.view.cards;
  const cards = [a, b].filter((card) => card !== undefined);

  test('names the move on which most hangs only where something surely does', () => {
    const [first, second] = cards.map(({ id }) => id);
    const shares = new Map([
      [first ?? 0, share(0.9, -0.1, 1)],
      [second ?? 0, share(0.5, 0.3, 0.7)],
    ]);
    expect(heaviestOf(cards, shares)?.id).toBe(second);
    const graph = { nodes: [], links: [] };
    const none = new Map<number, FoundShare>();
    const gone = { ...share(1, 1, 1), after: { mean: 0, ci95: [0, 0] as const } };
    const needed = findingOf(cards, { many: shares, single: new Map([[second ?? 0, gone]]) }, graph);
    expect(needed).toMatch(/^With the match’s own chances it does not come without “/);
    expect(plain(findingOf(cards, { many: shares, single: none }, graph))).toContain('50 % (30 % to 70 %)');
    expect(findingOf(cards, { many: new Map([[first ?? 0, share(0.9, -0.1, 1)]]), single: none }, graph)).toMatch(
      /^No share is sure: each interval holds 0/,
    );
    const { share: _, ...rare } = share(0, 0, 0);
    expect(findingOf(cards, { many: new Map([[first ?? 0, rare]]), single: none }, graph)).toMatch(
      /seldom comes again/,
    );
  });

  test('of a move: with it, without it, the share and whether it may be chance', () => {
    const gone = { ...share(1, 1, 1), after: { mean: 0, ci95: [0, 0] as const } };
    expect(plain(moveFinding(share(0.5, 0.3, 0.7), gone, 'crisis'))).toBe(
      'With the match’s own chances the event does not come without this move. In 100 pairs of games with other chances it came in 80 % (70 % to 90 %) of games with the move, in 40 % (10 % to 50 %) without it. Share of the event that hangs on it: 50 % (30 % to 70 %).',
    );
    expect(moveFinding(share(0.1, -0.1, 0.3), undefined, 'crisis')).toMatch(
      /As the interval holds 0, this may be chance/,
    );
    expect(sharesBy(cards, { ask: 'shares', found: [share(0.5, 0.3, 0.7), { ...gone, games: 0 }] }).size).toBe(1);
  });
});
