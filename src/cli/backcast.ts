/** `spiral backcast`: the real sequence of both sides as input, and what the model makes of it, beside the real series. */
import { type Backcast, CAMPAIGN, openBackcast } from '../analysis/backcast/index.ts';
import type { Level } from '../engine/index.ts';
import { oneOf, readArguments, refuseUnknown, wholeNumber } from './arguments.ts';
import { figureWords, misses, statementFigure, statementWords, targetNote, targetWords } from './backcast-words.ts';
import { answer, FEWEST_GAMES, tellsNothing } from './inquire.ts';
import { openLevel } from './open-level.ts';
import { openThreads } from './open-pool.ts';
import { readSettings } from './settings.ts';
import { percentWithInterval, tableLines, withInterval } from './table.ts';

export const BACKCAST_USAGE =
  'backcast [--games N] [--seed S] [--lens X] [--set name=value ...] [--workers W] [--format text|json]';

const FORMATS = ['text', 'json'] as const;

/** Real series in the table, by column. */
const COLUMNS = [
  ['nato-members', 'members', 0],
  ['border-length', 'border km', 0],
  ['russia-spending', 'RU bn $', 0],
  ['europe-spending', 'EU bn $', 0],
  ['us-troops-europe', 'US troops k', 0],
  ['deaths-ex-yugoslavia', 'dead ex-YU', 0],
  ['deaths-caucasus', 'dead Cauc.', 0],
  ['deaths-ukraine', 'dead UA', 0],
  ['poll-russia-us-bad', 'poll RU', 0],
] as const;

function yearTable({ history }: Backcast, level: Level): string[][] {
  const [a, b] = level.seats.map((seat) => seat.id);
  const head = ['year', `T ${b}`, `T ${a}`, 'model members', ...COLUMNS.map(([, title]) => title)];
  return [
    head,
    ...history.years.map((year, k) => [
      String(year),
      history.threat[b ?? '']?.[k]?.mean.toFixed(1) ?? '',
      history.threat[a ?? '']?.[k]?.mean.toFixed(1) ?? '',
      (history.board.members[a ?? '']?.[k] ?? 0).toFixed(0),
      ...COLUMNS.map(([id, , digits]) => {
        const value = history.series.find((series) => series.id === id)?.values[k];
        return value === undefined ? '' : value.toFixed(digits);
      }),
    ]),
  ];
}

function riseLines({ history }: Backcast): string[] {
  return Object.entries(history.rises).map(([seat, rises]) => {
    const largest = rises.slice(0, 8).map(({ year, points }) => `${year} ${withInterval(points, 1)}`);
    return `${seat}: ${largest.join(', ')}`;
  });
}

function retrodictionTable(rows: Backcast['retrodiction']['noDateGiven']): string[][] {
  return [
    ['of', 'half-years either side', 'theatres', 'cells', 'came', 'AUC', 'Brier', 'climatology', 'skill'],
    ...rows.map((row) => [
      row.of,
      String(row.within),
      row.group,
      String(row.cells),
      String(row.came),
      withInterval(row.auc),
      row.brier.toFixed(4),
      row.climatology.toFixed(4),
      withInterval(row.skill, 3),
    ]),
  ];
}

function* textOf(result: Backcast, level: Level): Generator<string> {
  yield `Back-cast of ${result.level}: ${result.games} games of each series, seed ${result.seed}, lens ${result.lens}.`;
  yield 'Threat at the end of each year with both sides’ real acts as input, and the real series. Members in the model leave out the United States and Canada, which lie outside the board. A blank has no value; nothing is interpolated.';
  yield '';
  yield* tableLines(yearTable(result, level));
  yield `95 % intervals of threat are at most ${result.history.widest.toFixed(1)} points wide.`;
  yield '';
  yield 'Largest yearly rises of threat, points:';
  yield* riseLines(result);
  yield '';
  yield 'Statements (the first seven from the whole script, the rest from scripted diplomacy with free attacks):';
  yield* tableLines(
    result.statements.map((s) => [
      s.surely ? 'holds' : s.holds ? 'holds, not surely' : 'MISS',
      statementWords(s),
      statementFigure(s),
    ]),
  );
  yield '';
  yield `War over Ukraine, share of games: before 2014 ${withInterval(result.war.before)}, from 2014 ${withInterval(result.war.after)}.`;
  yield* tableLines([
    ['Russian type', 'games', 'before', 'from 2014'],
    ...Object.entries(result.war.byType).map(([type, { games, before, after }]) => [
      type,
      String(games),
      withInterval(before),
      withInterval(after),
    ]),
  ]);
  const years = result.war.firstYear.map(({ year, share }) => `${year} ${percentWithInterval(share)}`);
  yield `Year of the first war over Ukraine, share of games: ${years.length === 0 ? 'none' : years.join(', ')}.`;
  if (result.onMembers.length > 0) {
    const places = result.onMembers
      .slice(0, 6)
      .map(({ state, year, share }) => `${state} ${year} ${percentWithInterval(share)}`);
    yield `Attacks on members fall on ${places.join(', ')}${result.onMembers.length > 6 ? ' and others' : ''}; somebody’s choice, and not a slip alone, in ${withInterval(result.orderedOnMembers)} of games.`;
  }
  yield `Shots over a member that nobody ordered and nobody kept to: ${withInterval(result.incidentsOnMembers)} of games.`;
  yield '';
  yield 'Data targets:';
  for (const target of result.targets) {
    yield `${targetWords(target)}: ${target.status}${target.verdict === 'none' ? '' : `, ${target.verdict}${target.surely ? '' : ', not surely'}`} (${targetNote(target)})`;
    for (const figure of target.figures) yield `  ${figureWords(figure)}`;
  }
  yield '';
  yield 'Polls beside threat (few points, mixed months: shown, not judged):';
  for (const { id, r, years } of result.polls) yield `${id}: r ${withInterval(r)} over ${years.join(', ')}`;
  yield '';
  yield 'Retrodiction of crises in theatre and half-year. Tuned: High North, Baltic, Central Europe, Balkans; untouched: Black Sea, Caucasus.';
  yield 'No dated event opens a crisis (no date is given away):';
  yield* tableLines(retrodictionTable(result.retrodiction.noDateGiven));
  yield 'With the five dated events that open a crisis (their dates are given):';
  yield* tableLines(retrodictionTable(result.retrodiction.datesGiven));
  yield '';
  yield 'What the model gets wrong:';
  for (const line of misses(result)) yield `- ${line}`;
  yield 'Parameters were tuned with this history in view: this is a back-cast, not a prediction.';
}

/** Runs the command; `write` takes one line. */
export async function runBackcastCommand(
  given: readonly string[],
  write: (line: string) => void,
  openPool = openThreads,
): Promise<number> {
  const args = readArguments(given, BACKCAST_USAGE, { lists: ['set'] });
  const { values } = args;
  refuseUnknown(args, ['games', 'seed', 'lens', 'set', 'workers', 'format'], BACKCAST_USAGE);
  const level = openLevel(CAMPAIGN);
  const lens = oneOf(
    values,
    'lens',
    level.lenses.map(({ id }) => id),
  );
  const games = wholeNumber(values, 'games', { min: FEWEST_GAMES, max: 100_000, otherwise: 300 });
  const seed = wholeNumber(values, 'seed', { min: 0, max: 4_294_967_295, otherwise: 1 });
  const format = oneOf(values, 'format', FORMATS, 'text');
  const set = readSettings(level, values.get('set') ?? []);
  const open = openBackcast(level, { ask: 'back-cast', games, seed, lens, set });
  const result = await answer({ level, values }, open, openPool);
  if (tellsNothing(result)) return 1;
  if (format === 'json') write(JSON.stringify(result));
  else for (const line of textOf(result, level)) write(line);
  return 0;
}
