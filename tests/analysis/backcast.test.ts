/** The back-cast: real acts in, threat by year out, held against the record. */
import { describe, expect, test } from 'vitest';
import { withoutDatedCrises } from '../../src/analysis/backcast/dated-crises.ts';
import { openBackcast, TARGET_IDS, type Track } from '../../src/analysis/backcast/index.ts';
import { retrodict } from '../../src/analysis/backcast/retrodiction.ts';
import {
  attackedMember,
  attacksOnMembers,
  incidentOnMember,
  orderedOnMember,
  rankOf,
  ratioOfShares,
  warShare,
} from '../../src/analysis/backcast/statements.ts';
import { orderedForce } from '../../src/analysis/backcast/track.ts';
import { tickOfDate } from '../../src/engine/index.ts';
import { shareWithInterval } from '../../src/lib/stats.ts';
import { answerTo, runnerOf } from '../helpers/answer.ts';
import { answersOfHands } from '../helpers/hands-on-call.ts';
import { levelOf } from '../helpers/levels.ts';

const campaign = levelOf('europe-1991-2024');
const asked = { ask: 'back-cast', games: 6, seed: 4 } as const;
const result = answerTo(campaign, openBackcast(campaign, asked));

const EMPTY: Track = {
  types: ['', ''],
  threat: [[], []],
  theatres: [[], []],
  steps: [],
  crises: [],
  scores: [],
  rungPoints: 0,
  clash: false,
  nuclear: false,
};

type Crisis = Track['crises'][number];

function game(...crises: Partial<Crisis>[]): Track {
  const whole = {
    tick: 10,
    theatre: 0,
    state: 'UKR',
    peak: 5,
    force: [false, true],
    ordered: [false, true],
    incident: [false, false],
    member: [false, false],
  } as const;
  return { ...EMPTY, crises: crises.map((crisis) => ({ ...whole, ...crisis })) };
}

describe('the historical line', () => {
  test('is the same each time, and plain data', () => {
    expect(answerTo(campaign, openBackcast(campaign, asked))).toEqual(result);
    expect(JSON.parse(JSON.stringify(result.statements))).toEqual(result.statements);
  });

  test('has the same bytes however many hands play it, and however its games are cut', async () => {
    for (const answer of await answersOfHands(campaign, () => openBackcast(campaign, asked)))
      expect(JSON.stringify(answer)).toBe(JSON.stringify(result));
  });

  test('has a series against an innocent neighbour, and one in which no date is given away', () => {
    const { study } = openBackcast(campaign, asked);
    const tracks = study.variants.map((_, variant) =>
      runnerOf(campaign)(study, { variant, from: 0, to: 6 }).map(({ track }) => track),
    );
    const types = (variant: number) => new Set(tracks[variant]?.map((track) => track?.types[1]));
    expect(types(2)).toEqual(new Set(['security-seeker']));
    expect(types(1).size).toBeGreaterThan(1);
    expect(types(3)).toEqual(types(1));
    expect(result.retrodiction.noDateGiven).not.toEqual(result.retrodiction.datesGiven);
  });

  test('tells of the games that all its series have, while some have more', () => {
    const open = (games: number) => openBackcast(campaign, { ...asked, games });
    // Two of four series are two games ahead.
    const ahead = answerTo(campaign, open(4), { size: 2, upTo: 6 });
    expect(ahead).toEqual(answerTo(campaign, open(2)));
    expect(ahead.games).toBe(2);
    expect(answerTo(campaign, open(2), { size: 1, upTo: 3 }).games).toBe(0);
  });

  test('has the members of each year as they were, the two outside the board left out', () => {
    const members = result.history.series.find(({ id }) => id === 'nato-members')?.values;
    expect(result.history.board.members.nato?.map((count) => count + 2)).toEqual(members);
  });

  test('ranks the rises of threat that its yearly line makes', () => {
    const { years, threat, rises } = result.history;
    for (const seat of ['nato', 'russia']) {
      const line = threat[seat]?.map(({ mean }) => mean) ?? [];
      const ranked = rises[seat] ?? [];
      expect(ranked).toHaveLength(years.length - 1);
      for (const { year, points } of ranked) {
        const k = year - (years[0] ?? 0);
        expect(points.mean).toBeCloseTo((line[k] ?? 0) - (line[k - 1] ?? 0), 9);
      }
      expect(ranked.map(({ points }) => points.mean)).toEqual(
        ranked.map(({ points }) => points.mean).sort((a, b) => b - a),
      );
    }
  });

  test('says how wide its widest interval is', () => {
    const widths = Object.values(result.history.threat).flatMap((line) => line.map(({ ci95 }) => ci95[1] - ci95[0]));
    expect(result.history.widest).toBeGreaterThan(0);
    expect(widths.filter((width) => width > result.history.widest)).toEqual([]);
    expect(widths).toContain(result.history.widest);
  });

  test('weighs theatres to the overall threat of each year', () => {
    for (const seat of campaign.seats) {
      const theatres = result.history.theatres[seat.id] ?? {};
      result.history.threat[seat.id]?.forEach(({ mean }, k) => {
        const sum = campaign.theatres.reduce(
          (s, { id }) => s + (seat.threatWeights[id] ?? 0) * (theatres[id]?.[k] ?? 0),
          0,
        );
        expect(sum).toBeCloseTo(mean, 9);
      });
    }
  });

  test('shows real series as they are: no value where there is none', () => {
    const deaths = result.history.series.find(({ id }) => id === 'deaths-ukraine')?.values ?? [];
    expect(deaths.slice(-3)).toEqual([81497, undefined, 76000]);
    const spending = result.history.series.find(({ id }) => id === 'russia-spending')?.values ?? [];
    expect(spending[0]).toBeUndefined();
  });

  test('rises most in the years of Kosovo, Georgia and Crimea, as the gate on history asks', () => {
    const rises = result.statements.filter(({ id }) => id.startsWith('rise-') || id === 'late-rise');
    expect(rises).toHaveLength(7);
    expect(rises.filter(({ holds }) => !holds)).toEqual([]);
  });
});

describe('statements on war', () => {
  test('count games, by the period in which the crisis broke out', () => {
    const later = [game({ tick: 46 }, { tick: 60 }), game({ tick: 67 })];
    const tracks = [game({ tick: 45 }), ...later, game({ peak: 4 }), game({ state: 'GEO' })];
    expect(warShare(campaign, tracks, 'before').mean).toBe(0.2);
    expect(warShare(campaign, tracks, 'after').mean).toBe(0.4);
  });

  test('an attack on a member is force by the other side, not by its own', () => {
    expect(attackedMember(game({ force: [false, true], member: [true, false] }))).toBe(true);
    expect(attackedMember(game({ force: [true, false], member: [true, false] }))).toBe(false);
    expect(orderedOnMember(game({ ordered: [false, false], member: [true, false] }))).toBe(false);
    expect(orderedOnMember(game({ member: [true, false] }))).toBe(true);
    expect(incidentOnMember(game({ incident: [false, true], member: [true, false] }))).toBe(true);
    expect(incidentOnMember(game({ incident: [true, false], member: [true, false] }))).toBe(false);
    const tracks = [game({ state: 'TUR', tick: 49, member: [true, false] }), EMPTY];
    expect(attacksOnMembers(campaign, tracks)).toEqual([{ state: 'TUR', year: 2015, share: shareWithInterval(1, 2) }]);
  });

  test('force is ordered where a seat steps up from the rung below it, and slips otherwise', () => {
    const round = (mine: 'step-up' | 'hold', rung: number, slip = false) =>
      ({ choices: [mine, 'hold'], rungs: [rung, 2], slip, incident: slip }) as const;
    const ordered = (...log: ReturnType<typeof round>[]) => orderedForce({ startRung: 3, log }, 0);
    expect(ordered(round('step-up', 4), round('step-up', 5))).toBe(true);
    expect(ordered(round('step-up', 4), round('hold', 5, true))).toBe(false);
    expect(ordered(round('step-up', 5, true))).toBe(false);
    expect(ordered(round('step-up', 4), round('hold', 4))).toBe(false);
  });

  test('a ratio with nothing below is wide, not infinite', () => {
    const { mean, ci95 } = ratioOfShares(40, 0, 100);
    expect(mean).toBe(81);
    expect(ci95[0]).toBeGreaterThan(1);
    expect(Number.isFinite(ci95[1])).toBe(true);
    expect(ratioOfShares(30, 10, 100).mean).toBeCloseTo(30.5 / 10.5, 12);
  });

  test('are told by the type that was dealt, each share with its interval', () => {
    const types = Object.values(result.war.byType);
    expect(types.reduce((sum, { games }) => sum + games, 0)).toBe(result.games);
    for (const { before, after } of types)
      for (const { mean, ci95 } of [before, after]) {
        expect(ci95[0]).toBeLessThanOrEqual(mean);
        expect(ci95[1]).toBeGreaterThan(mean - 1e-9);
        expect(ci95[1] - ci95[0]).toBeGreaterThan(0.05);
      }
  });

  test('hold exactly when their figure meets their bound', () => {
    for (const { value, bound, holds } of result.statements) {
      if ('atLeast' in bound) expect(holds).toBe(value.mean >= bound.atLeast);
      else if ('atMost' in bound) expect(holds).toBe(value.mean <= bound.atMost);
      else expect(holds).toBe(value.mean < bound.below);
    }
  });

  test('hold surely where all of the interval meets the bound, and not only the figure', () => {
    const shares = result.statements.filter(({ kind }) => kind === 'share');
    expect(shares.length).toBe(3);
    for (const { value, bound, surely } of shares) expect(surely).toBe('below' in bound && value.ci95[1] < bound.below);
    // A few games cannot show that what never came about comes in less than one of a hundred.
    expect(shares.find(({ id }) => id === 'nuclear-use')).toMatchObject({ holds: true, surely: false });
  });
});

test('a rise may rank as high, and as low, as its interval overlaps those of others', () => {
  const rise = (year: number, mean: number, half: number) => ({
    year,
    points: { mean, ci95: [mean - half, mean + half] as const },
  });
  const rises = [rise(1999, 20, 1), rise(2008, 10, 2), rise(2014, 7.5, 2), rise(2004, 3, 1)];
  expect(rankOf(rises, 1999)).toEqual({ mean: 1, ci95: [1, 1] });
  expect(rankOf(rises, 2008)).toEqual({ mean: 2, ci95: [2, 3] });
  expect(rankOf(rises, 2014)).toEqual({ mean: 3, ci95: [2, 3] });
  expect(rankOf(rises, 2004)).toEqual({ mean: 4, ci95: [4, 4] });
  // A year that there is not meets no bound.
  expect(rankOf(rises, 2020).mean).toBeNaN();
});

describe('what it gets wrong', () => {
  const kinds = (kind: string) => result.misses.filter((miss) => miss.kind === kind);

  test('has what was fed in and goes surely against the record', () => {
    const troops = result.targets.find(({ id }) => id === 'troops-and-members');
    expect(kinds('against-record')).toEqual([{ kind: 'against-record', target: troops, figure: troops?.figures[0] }]);
  });

  test('has the poll that eased, with the values of its series', () => {
    expect(kinds('polls-eased')).toEqual([{ kind: 'polls-eased', from: 2017, to: 2021, before: 57, after: 48 }]);
  });

  test('calls skill unsure where its interval holds nought', () => {
    const [miss] = kinds('no-skill');
    if (miss?.kind !== 'no-skill') throw new Error('no group is without skill');
    for (const { skill } of miss.rows) expect(skill.ci95[0]).toBeLessThanOrEqual(0);
  });
});

describe('data targets', () => {
  test('are hit or missed surely only where the whole interval is', () => {
    const verdicts = result.targets.filter(({ status }) => status === 'output');
    expect(verdicts.map(({ id, verdict, surely }) => [id, verdict, surely])).toEqual([
      ['spending-then-war', 'hit', false],
      ['eastern-reaction', 'miss', true],
      ['no-open-war', 'hit', false],
    ]);
  });

  test('tell how far the games of the model lie apart wherever these bring a figure forth', () => {
    const figures = ['burden-after-accession', 'eastern-reaction', 'no-open-war'].flatMap(
      (name) => result.targets.find(({ id }) => id === name)?.figures ?? [],
    );
    expect(figures).toHaveLength(9);
    for (const { model } of figures) expect(typeof model === 'object' && model.ci95[0] <= model.ci95[1]).toBe(true);
    const east = figures.find(({ name }) => name === 'east-2014')?.model;
    expect(typeof east === 'object' && east.ci95[1] - east.ci95[0]).toBeGreaterThan(0);
  });

  test('are nine, and only what the model brings forth can hit or miss', () => {
    expect(result.targets.map(({ id }) => id)).toEqual([...TARGET_IDS]);
    expect(result.targets).toHaveLength(9);
    for (const { status, verdict } of result.targets) expect(verdict === 'none').toBe(status !== 'output');
  });

  test('find in the series what the data page found: together in level, hardly in change', () => {
    const figures = result.targets[0]?.figures ?? [];
    const r = (name: string) => {
      const real = figures.find((figure) => figure.name === name)?.real;
      return typeof real === 'object' ? real.mean : Number.NaN;
    };
    expect(r('level')).toBeCloseTo(0.82, 2);
    expect(r('change')).toBeCloseTo(0.07, 1);
    expect(r('detrended')).toBeCloseTo(0.15, 2);
  });
});

describe('retrodiction', () => {
  const seers = campaign.onsets
    .filter(({ force }) => force)
    .map(({ theatre, date }) => ({
      theatre: campaign.theatres.findIndex(({ id }) => id === theatre),
      tick: tickOfDate(campaign, date),
    }));

  test('of a model that always has the real wars is perfect in every group', () => {
    for (const row of retrodict(campaign, [game(...seers), game(...seers)]).filter(({ of }) => of === 'force')) {
      expect([row.group, row.auc.mean, row.brier]).toEqual([row.group, 1, 0]);
      expect(row.skill.mean).toBeCloseTo(1, 12);
      expect(row.skill.ci95[1]).toBeGreaterThan(1);
    }
  });

  test('tells tuned theatres from untouched ones, and counts every half-year that is played', () => {
    const rows = retrodict(campaign, [EMPTY]).filter(({ of, within }) => of === 'force' && within === 0);
    expect(rows.map(({ group, cells, came }) => [group, cells, came])).toEqual([
      ['tuned', 4 * 66, 2],
      ['untouched', 2 * 66, 5],
      ['all', 6 * 66, 7],
    ]);
    expect(rows.map(({ auc }) => auc.mean)).toEqual([0.5, 0.5, 0.5]);
    expect(rows.every(({ skill }) => skill.mean < 0 && skill.ci95[0] < skill.mean)).toBe(true);
  });

  test('can be asked with no date given: no dated event opens a crisis then', () => {
    const opens = (level: typeof campaign) => level.events.flatMap((e) => e.effects.filter((x) => x.kind === 'crisis'));
    expect(opens(campaign)).toHaveLength(5);
    expect(opens(withoutDatedCrises(campaign))).toEqual([]);
  });
});
