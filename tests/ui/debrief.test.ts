import { beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../src/engine/index.ts';
import { formatTurn, t } from '../../src/i18n/index.ts';
import { isHit } from '../../src/ui/charts/calibration-chart.tsx';
import { placeOnGapScale } from '../../src/ui/charts/gap-line.tsx';
import { quadrantOf } from '../../src/ui/charts/outcome-plane.tsx';
import { crisesOf } from '../../src/ui/debrief/crises-of-match.ts';
import { questionOf } from '../../src/ui/debrief/exit-ticket.tsx';
import { answerKey } from '../../src/ui/debrief/feel-page.tsx';
import { forceUsers, usesOfForce } from '../../src/ui/debrief/force-users.ts';
import { actsOf, lensNotes, recordSentence } from '../../src/ui/debrief/lens-story.ts';
import { peakPoint, peakSentence, peaksOf } from '../../src/ui/debrief/peaks.ts';
import {
  causeOfRise,
  findingOf,
  headlineKey,
  notesOf,
  pointsOf,
  shownEnds,
  tickOf,
} from '../../src/ui/debrief/series-story.ts';
import { namedTurns } from '../../src/ui/debrief/year-scrubber.tsx';
import { breakLines } from '../../src/ui/panels/act-place.ts';
import { CAMPAIGN, levelOf, NEIGHBOURS } from '../helpers/levels.ts';
import { momentsOf } from './some-matches.ts';
import { RAW, speak } from './words.ts';

const level = levelOf(CAMPAIGN);
let view: View;

beforeAll(() => {
  speak(CAMPAIGN);
  const last = momentsOf(CAMPAIGN, 31, 'guided').at(-1);
  if (last === undefined) throw new Error('no match was played');
  view = last.view;
});

describe('threat over time', () => {
  it('has a point for each half-year from the end of the prologue to the end', () => {
    const points = pointsOf(view, level, 'nato');
    expect(points[0]?.time).toBe(1992);
    expect(points.at(-1)?.time).toBe(2025);
    expect(points).toHaveLength(67);
    expect(points.at(-1)?.value).toBeCloseTo(view.history.at(-1)?.threat.nato ?? Number.NaN, 6);
  });

  it('begins with the start where a level has no prologue, so that the first rise is seen', () => {
    const neighbours = levelOf(NEIGHBOURS);
    const last = momentsOf(NEIGHBOURS, 31, 'guided').at(-1)?.view;
    if (last === undefined) throw new Error('no match was played');
    const [seat] = neighbours.seats.map(({ id }) => id);
    const points = pointsOf(last, neighbours, seat ?? '');
    expect(points[0]).toEqual({ time: 1, value: last.history[0]?.threat[seat ?? ''] });
    expect(points[1]).toEqual({ time: 1.5, value: last.history[1]?.threat[seat ?? ''] });
    expect(tickOf(neighbours, 1)).toBe(0);
  });

  it('ends each turn with what its table says, crises of its last half-year included', () => {
    const short = levelOf('bucharest-2008');
    for (const seed of [1, 2, 3, 4]) {
      const last = momentsOf('bucharest-2008', seed, 'guided').at(-1)?.view;
      if (last === undefined) throw new Error('no match was played');
      for (const { id } of short.seats) {
        const points = pointsOf(last, short, id);
        expect(points.map(({ value }) => value)).toEqual(last.history.map(({ threat }) => threat[id]));
        expect(peakPoint(last, id, short.clock, points)?.value).toBe(peaksOf(last, id)?.turn.points);
      }
    }
  });

  it('names its steepest rises by what stood behind them', () => {
    for (const seat of ['nato', 'russia']) {
      const notes = notesOf(view, level, seat);
      expect(notes.length).toBeLessThanOrEqual(3);
      expect(notes.filter((note) => note.text === '' || RAW.test(note.text))).toEqual([]);
    }
  });

  it('lays a rise to a government that turned away, before an event of the same half-year', () => {
    const fact = (kind: string, data: object) => ({ ...view.facts[0], tick: 9, kind, data });
    const facts = [
      fact('event-struck', { event: level.events[0]?.id }),
      fact('state-turned', { state: 'UKR', seat: 'nato' }),
    ] as View['facts'];
    const half = { ...view, facts, cards: [] };
    expect(causeOfRise(half, level, 'russia', 9)).toBe('Ukraine changes course');
    expect(causeOfRise(half, level, 'nato', 9)).not.toBe('Ukraine changes course');
  });

  it('says in one sentence how it went', () => {
    const line = (...values: number[]) => values.map((value, k) => ({ time: 1992 + k / 2, value }));
    expect(findingOf(line(20, 30, 45), level.clock)).toBe(
      'It rose from 20 to 45. The steepest rise came in 1992, by 15.',
    );
    expect(findingOf(line(50, 30, 33), level.clock)).toBe(
      'It fell from 50 to 33. The steepest rise came in 1992, by 3.',
    );
    expect(findingOf(line(30, 40, 31), level.clock)).toBe(
      'It began at 30 and ended at 31. The steepest rise came in 1992, by 10.',
    );
    expect(findingOf(line(30, 29, 28), level.clock)).toBe(
      'It moved from 30 to 28 and never rose by a point in a half-year.',
    );
  });

  it('speaks of the whole points that the chart shows', () => {
    const line = (...values: number[]) => values.map((value, k) => ({ time: 1992 + k / 2, value }));
    expect(shownEnds(line(38.4, 41, 36.6))).toEqual({ first: 38, last: 37 });
    // 3.4 points apart, and 3 as shown: neither up nor down.
    expect(findingOf(line(30.3, 40, 33.4), level.clock)).toContain('It began at 30 and ended at 33.');
  });

  it('sums up both sides for the headline', () => {
    expect(headlineKey(10, 4)).toBe('both-alarmed');
    expect(headlineKey(-10, -4)).toBe('both-calm');
    expect(headlineKey(2, -2)).toBe('level');
    expect(headlineKey(9, -1)).toBe('one-alarmed');
    expect(headlineKey(-9, 5)).toBe('apart');
    // Nobody is called more alarmed whose line fell.
    expect(headlineKey(-1, -9)).toBe('one-calm');
  });
});

describe('the turn that felt most dangerous', () => {
  const history = (...nato: number[]) =>
    ({ ...view, history: nato.map((each, turn) => ({ turn, threat: { nato: each } })) }) as unknown as View;

  it('is held against the turn of the highest threat, the first of equals', () => {
    expect(peaksOf(history(20, 30, 60, 60, 10), 'nato')?.of).toEqual({ turn: 2, points: 60 });
  });

  it('is told by the page of what happened with the same turn and figure as by the page of how it felt', () => {
    const told = history(20, 30, 64.4, 60, 10);
    const turn = peaksOf(told, 'nato')?.turn;
    expect(turn).toEqual({ turn: 2, points: 64.4 });
    const sentence = peakSentence(told, 'nato', level.clock);
    expect(sentence).toContain(formatTurn(level.clock, 2));
    expect(sentence).toMatch(/\b64\b/);
    expect(sentence).not.toMatch(RAW);
  });

  it('is named back to whoever picked it, with whose threat stood highest then', () => {
    expect(answerKey(2, 2, 4)).toBe('debrief.feel.same');
    expect(answerKey(4, 2, 4)).toBe('debrief.feel.theirs');
    expect(answerKey(3, 2, 4)).toBe('debrief.feel.other');
    for (const picked of [2, 3, 4]) {
      const period = formatTurn(level.clock, picked);
      const said = t(answerKey(picked, 2, 4), { picked: period });
      expect(said).toContain(period);
      expect(said).not.toMatch(RAW);
    }
  });

  it('says so where threat was highest at the start, before any turn', () => {
    const peaks = peaksOf(history(70, 30, 60, 10), 'nato');
    expect(peaks).toEqual({ of: { turn: 0, points: 70 }, turn: { turn: 2, points: 60 } });
  });
});

describe('crises', () => {
  const facts = [
    { id: 9, kind: 'crisis-ended', tick: 34, data: { state: 'GEO', how: 'settlement', rung: 4 }, causes: [7] },
    { id: 7, kind: 'crisis-opened', tick: 34, data: { state: 'GEO', rung: 2 }, causes: [] },
    { id: 3, kind: 'crisis-opened', tick: 16, data: { state: 'GRC', rung: 1 }, causes: [] },
  ] as unknown as View['facts'];

  it('have a number, one date for both charts, and open before they are settled', () => {
    const crises = crisesOf({ facts, crises: [], forceRung: 5 }, level);
    expect(crises.map(({ id, n, time }) => [id, n, time])).toEqual([
      [3, 1, 1999.25],
      [7, 2, 2008.25],
    ]);
    expect(crises[1]?.text).toMatch(/Georgia, .*2008.*: settled, highest rung 4$/);
    expect(crises[0]?.text).toContain('still open');
  });

  const round = (nato: number, russia: number, incident = false) => ({
    rungs: { nato, russia },
    incident,
  });
  const crisis = (ended: string, ...log: readonly ReturnType<typeof round>[]) =>
    ({ id: 1, state: 'GEO', ended, log }) as unknown as View['crises'][number];

  it('name who used force, and nobody for a shot that was not ordered and not kept to', () => {
    expect(forceUsers(crisis('war', round(4, 5), round(5, 5)), 5)).toEqual(['nato', 'russia']);
    expect(forceUsers(crisis('freeze', round(3, 5)), 5)).toEqual(['russia']);
    expect(forceUsers(crisis('freeze', round(3, 5, true), round(3, 4)), 5)).toEqual([]);
    expect(forceUsers(crisis('fait-accompli', round(3, 5, true)), 5)).toEqual(['russia']);
    expect(forceUsers(undefined, 5)).toEqual([]);
  });

  it('say so in the debrief and where the match ends', () => {
    const war = { facts, crises: [crisis('war', round(5, 4))], forceRung: 5 };
    expect(crisesOf(war, level)[1]?.text).toMatch(/^Georgia, .*; force used by NATO$/);
    expect(usesOfForce(war, level)).toEqual(['NATO over Georgia (January–June 2008)']);
    expect(usesOfForce({ ...war, crises: [] }, level)).toEqual([]);
  });
});

describe('the lens', () => {
  it('says as much on one side as on the other, at the same places', () => {
    const turns = view.debrief?.boards.map((board) => board.turn) ?? [];
    expect(turns.length).toBeGreaterThan(16);
    for (const turn of turns) {
      for (const mover of ['nato', 'russia']) {
        const { meant, seen } = lensNotes(actsOf(view, turn, mover), level, view);
        expect(seen.map((note) => [note.id, note.state])).toEqual(meant.map((note) => [note.id, note.state]));
        for (const note of [...meant, ...seen]) expect(note.lines.join(' ')).toMatch(/^“.+”$/);
      }
    }
  });

  it('keeps the record apart from beliefs: whose land is held, by whom', () => {
    const held = {
      ...view,
      debrief: { ...view.debrief, boards: [{ turn: 1, year: 1992, occupied: { MDA: 0.12, UKR: 0 } }] },
    } as unknown as View;
    expect(recordSentence(held, level, 1, '1991–92')).toBe(
      'Occupied at the end of 1991–92: parts of Moldova (held by Moscow).',
    );
    const free = {
      ...view,
      debrief: { ...view.debrief, boards: [{ turn: 1, year: 1992, occupied: {} }] },
    } as unknown as View;
    expect(recordSentence(free, level, 1, '1991–92')).toBe('In 1991–92 nobody used force and no land changed hands.');
  });

  it('breaks a sentence into lines of about equal length', () => {
    expect(breakLines('Offer a partnership', 30)).toEqual(['Offer a partnership']);
    expect(breakLines('Post a motor-rifle battalion', 20)).toEqual(['Post a motor-rifle', 'battalion']);
    const lines = breakLines(
      '“We offer everybody in Europe a track on which to build habits of working together.”',
      30,
    );
    expect(lines.length).toBe(3);
    expect(lines.join(' ')).toBe(
      '“We offer everybody in Europe a track on which to build habits of working together.”',
    );
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(36);
  });
});

describe('the bar of turns', () => {
  it('names both ends and even steps that keep clear of the last', () => {
    expect(namedTurns(6, 6)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(namedTurns(6, 3)).toEqual([0, 3, 5]);
    expect(namedTurns(17, 6)).toEqual([0, 4, 8, 12, 16]);
    expect(namedTurns(14, 6)).toEqual([0, 3, 6, 9, 13]);
    expect(namedTurns(34, 6)).toEqual([0, 7, 14, 21, 28, 33]);
  });
});

describe('small charts of the debrief', () => {
  it('count a reading as foreseen when it rounds into the band', () => {
    expect(isHit({ low: 4, high: 12, seen: 12.4 })).toBe(true);
    expect(isHit({ low: 4, high: 12, seen: 12.6 })).toBe(false);
    expect(isHit({ low: 4, high: 12, seen: 3.4 })).toBe(false);
  });

  it('keep a mark at the ends of the scale whole', () => {
    expect(placeOnGapScale(-20)).toBe(4);
    expect(placeOnGapScale(50)).toBe(96);
    expect(placeOnGapScale(80)).toBe(96);
  });

  it('name the quadrant that an ending would have', () => {
    expect(quadrantOf({ deterrence: 60, deescalation: 60 })).toBe('concert');
    expect(quadrantOf({ deterrence: 80, deescalation: 59 })).toBe('armed-peace');
    expect(quadrantOf({ deterrence: 40, deescalation: 61 })).toBe('hollow-peace');
    expect(quadrantOf({ deterrence: 10, deescalation: 10 })).toBe('cold-peace');
  });
});

describe('the first question to leave with', () => {
  const ask = (kind: 'aim' | 'none', mine: boolean) => {
    const card = view.cards.find((each) => each.mine === mine && each.prediction !== undefined)?.id ?? -1;
    const debrief =
      view.debrief === undefined
        ? undefined
        : { ...view.debrief, costliest: [{ card, gap: 1, beyond: 1, kind, cost: 1 }] };
    const [me, rival] = ['nato', 'russia'];
    return questionOf({ view: { ...view, debrief }, level, me, rival, year: 2024, period: '' }, 1);
  };

  it('asks for a move that should have been read otherwise where one of one’s own cost more than expected', () => {
    expect(view.cards.some((card) => card.mine && card.prediction !== undefined)).toBe(true);
    expect(ask('aim', true)).not.toMatch(RAW);
    // A gap of the other desk, or one that cost nothing, is not one’s own to name.
    expect(ask('none', true)).not.toBe(ask('aim', true));
    expect(ask('aim', false)).toBe(ask('none', true));
  });
});
