/**
 * The nine targets that real series set a model of this history. Each is marked: `output` where the model brings it forth
 * and can miss it, `input` where it was fed in and so proves nothing, `not-modelled` where the model has no such quantity.
 */
import type { Level, Rules } from '../../engine/index.ts';
import { changes, correlation, detrended } from '../../lib/association.ts';
import { log } from '../../lib/det-math.ts';
import { type MeanWithInterval, meanWithInterval, shareWithInterval } from '../../lib/stats.ts';
import { ACCESSION_YEARS, ALLIANCE, EASTERN_BLOC, NEIGHBOUR, WAR_YEARS, WESTERN_BLOC } from './cast.ts';
import { type History, seriesValues, threatByStep } from './history.ts';
import { stepsOf, stepTicks } from './steps.ts';
import type { Track } from './track.ts';

export const TARGET_IDS = [
  'members-and-spending',
  'burden-after-accession',
  'spending-and-income',
  'spending-then-war',
  'eastern-reaction',
  'troops-and-members',
  'cooperation-returns',
  'no-open-war',
  'warheads',
] as const;
export type TargetId = (typeof TARGET_IDS)[number];

/** A figure of the record, of the model, or both, by a name that the texts explain. */
export interface TargetFigure {
  readonly name: string;
  readonly real?: MeanWithInterval | number;
  readonly model?: MeanWithInterval | number;
}

export interface Target {
  readonly id: TargetId;
  readonly status: 'output' | 'input' | 'not-modelled';
  /** Only an output can hit or miss. */
  readonly verdict: 'hit' | 'miss' | 'none';
  /** Of a hit or a miss: whether all of the interval says so, and not the figure alone. */
  readonly surely: boolean;
  readonly figures: readonly TargetFigure[];
}

const FIRST = 1992; // SIPRI has no Russian value for 1991

interface Evidence extends Series {
  readonly level: Level;
  readonly rules: Rules;
  readonly history: History;
  /** Games with all acts given, and with scripted diplomacy and free attacks. */
  readonly whole: readonly Track[];
  readonly free: readonly Track[];
}

/** By year, from FIRST on. */
interface Series {
  readonly years: readonly number[];
  /** Logarithms. */
  readonly spending: readonly number[];
  readonly members: readonly number[];
  /** The neighbour's. */
  readonly threat: readonly number[];
}

function real(e: Evidence, id: string): (number | undefined)[] {
  return [...(e.history.series.find((series) => series.id === id)?.values ?? [])];
}

/** Mean change of a yearly list from the year before each of these years to the year after it. */
function twoYearChange(e: Evidence, values: readonly (number | undefined)[], years: readonly number[]): number {
  const first = stepsOf(e.level)[0] ?? 0;
  const found = years.flatMap((year) => {
    const [before, after] = [values[year - 1 - first], values[year + 1 - first]];
    return before === undefined || after === undefined ? [] : [after - before];
  });
  return found.reduce((sum, v) => sum + v, 0) / Math.max(1, found.length);
}

/** The same of a list that each game with all acts given has. */
function twoYearRise(
  e: Evidence,
  yearly: (track: Track) => readonly number[],
  years: readonly number[],
): MeanWithInterval {
  return meanWithInterval(e.whole.map((track) => twoYearChange(e, yearly(track), years)));
}

function membersAndSpending(e: Evidence): Target {
  const pair = (name: string, of: (values: readonly number[]) => number[]): TargetFigure => ({
    name,
    real: correlation(of(e.members), of(e.spending)),
    model: correlation(of(e.members), of(e.threat)),
  });
  return {
    id: 'members-and-spending',
    status: 'input',
    verdict: 'none',
    surely: false,
    figures: [pair('level', (v) => [...v]), pair('change', changes), pair('detrended', detrended)],
  };
}

function burden(e: Evidence): Target {
  const share = real(e, 'russia-burden');
  const seat = e.level.seats[0].id === NEIGHBOUR ? 0 : 1;
  const after = (name: string, years: readonly number[]): TargetFigure => ({
    name,
    real: twoYearChange(e, share, years),
    model: twoYearRise(e, (track) => threatByStep(e.level, track, seat), years),
  });
  const figures = [after('after-accession', ACCESSION_YEARS), after('after-war', WAR_YEARS)];
  return { id: 'burden-after-accession', status: 'not-modelled', verdict: 'none', surely: false, figures };
}

function spendingAndIncome(e: Evidence): Target {
  const share = real(e, 'russia-burden').slice(1);
  const income = e.spending.map((spent, k) => spent - log((share[k] ?? 1) / 100));
  const figures = [{ name: 'change', real: correlation(changes(income), changes(e.spending)) }];
  return { id: 'spending-and-income', status: 'input', verdict: 'none', surely: false, figures };
}

/** Whether a figure is at most so large, and all of its interval with it. */
function atMost({ mean, ci95: [low, high] }: MeanWithInterval, most: number): Pick<Target, 'verdict' | 'surely'> {
  return mean <= most ? { verdict: 'hit', surely: high <= most } : { verdict: 'miss', surely: low > most };
}

/** Highest correlation of risk with the spending of the two years before at which "more spending, then war" still fails. */
const SPENDING_WAR_MOST = 0.3;

function spendingThenWar(e: Evidence): Target {
  const { ticksPerYear, startYear } = e.level.clock;
  const risk = e.years.map((year) => {
    const from = (year - startYear) * ticksPerYear;
    const attacks = e.free.filter(({ crises }) =>
      crises.some((c) => c.force[1] && c.tick >= from && c.tick < from + ticksPerYear),
    );
    return attacks.length / Math.max(1, e.free.length);
  });
  const grown = e.spending.map((spent, k) => spent - (e.spending[k - 2] ?? spent)).slice(2);
  const r = correlation(grown, risk.slice(2));
  const figures = [{ name: 'risk-and-growth', model: r }];
  return { id: 'spending-then-war', status: 'output', ...atMost(r, SPENDING_WAR_MOST), figures };
}

/** Threat of a bloc by year in one game: theatre threats under the bloc's own weights. */
function blocThreat(rules: Rules, bloc: string): (track: Track) => number[] {
  const { level } = rules;
  const seat = rules.seats.find(({ def }) => def.id === ALLIANCE);
  const weight = seat?.blocs.find(({ def }) => def.id === bloc)?.weight ?? [];
  const ticks = stepTicks(level);
  return ({ theatres }) =>
    stepsOf(level).map((_, k) =>
      weight.reduce((sum, w, h) => sum + w * (theatres[seat?.index ?? 0]?.[h]?.[(k + 1) * ticks - 1] ?? 0), 0),
    );
}

function easternReaction(e: Evidence): Target {
  const east = real(e, 'east-spending');
  const all = real(e, 'europe-fixed-spending');
  const west = all.map((value, k) => (value === undefined ? undefined : value - (east[k] ?? 0)));
  const growth = (values: readonly (number | undefined)[], year: number) => {
    const first = e.history.years[0] ?? 0;
    const [before, after] = [values[year - 1 - first] ?? 1, values[year + 1 - first] ?? 1];
    return 100 * (after / before - 1);
  };
  const [eastern, western] = [blocThreat(e.rules, EASTERN_BLOC), blocThreat(e.rules, WESTERN_BLOC)];
  const rises = WAR_YEARS.map((year) => ({
    year,
    east: twoYearRise(e, eastern, [year]),
    west: twoYearRise(e, western, [year]),
  }));
  const figures = rises.flatMap(({ year, ...model }): TargetFigure[] => [
    { name: `east-${year}`, real: growth(east, year), model: model.east },
    { name: `west-${year}`, real: growth(west, year), model: model.west },
  ]);
  const [georgia, ...later] = rises;
  // Stronger than after the war in Georgia, and stronger than in the west.
  const pairs = later.flatMap(({ east: stronger, west: weaker }) => [
    [stronger, georgia?.east ?? stronger] as const,
    [stronger, weaker] as const,
  ]);
  const holds = pairs.every(([more, less]) => more.mean > less.mean);
  const surely = holds
    ? pairs.every(([more, less]) => more.ci95[0] > less.ci95[1])
    : pairs.some(([more, less]) => more.ci95[1] < less.ci95[0]);
  return { id: 'eastern-reaction', status: 'output', verdict: holds ? 'hit' : 'miss', surely, figures };
}

function troops(e: Evidence): Target {
  const stationed = seriesValues(e.level, 'us-troops-europe', e.years);
  const units = (e.history.board.units[ALLIANCE] ?? []).slice(1);
  const figures = [
    { name: 'troops-and-members', real: correlation(e.members, stationed), model: correlation(e.members, units) },
  ];
  return { id: 'troops-and-members', status: 'input', verdict: 'none', surely: false, figures };
}

/** A rise of inclusion of at least this much after a fall counts as a return of cooperation. */
const RETURN_LEAST = 0.05;

function cooperation(e: Evidence): Target {
  const before = e.history.board.inclusion.filter((_, k) => (e.history.years[k] ?? 0) < 2014);
  let [returns, low, falling] = [0, before[0] ?? 0, false];
  before.forEach((value, k) => {
    if (value < (before[k - 1] ?? value) - RETURN_LEAST) [falling, low] = [true, value];
    else if (falling && value >= low + RETURN_LEAST) [falling, returns] = [false, returns + 1];
    else low = Math.min(low, value);
  });
  const figures = [{ name: 'returns', real: 2, model: returns }];
  return { id: 'cooperation-returns', status: 'input', verdict: 'none', surely: false, figures };
}

/** Share of campaigns with force between the two sides above which the model is out of range. */
const CLASH_MOST = 0.05;

function noOpenWar(e: Evidence): Target {
  const clash = shareWithInterval(e.free.filter((track) => track.clash).length, e.free.length);
  const figures = [{ name: 'clash', real: 0, model: clash }];
  return { id: 'no-open-war', status: 'output', ...atMost(clash, CLASH_MOST), figures };
}

/** All nine, in the order of the list of ids. */
export function targetsOf({ rules, history, whole, free }: Omit<Evidence, 'level' | keyof Series>): Target[] {
  const { level } = rules;
  const years = stepsOf(level).filter((year) => year >= FIRST);
  const e: Evidence = {
    level,
    rules,
    history,
    whole,
    free,
    years,
    spending: seriesValues(level, 'russia-spending', years).map(log),
    members: seriesValues(level, 'nato-members', years),
    threat: (history.threat[NEIGHBOUR] ?? []).slice(1).map(({ mean }) => mean),
  };
  return [
    membersAndSpending(e),
    burden(e),
    spendingAndIncome(e),
    spendingThenWar(e),
    easternReaction(e),
    troops(e),
    cooperation(e),
    noOpenWar(e),
    { id: 'warheads', status: 'not-modelled', verdict: 'none', surely: false, figures: [] },
  ];
}
