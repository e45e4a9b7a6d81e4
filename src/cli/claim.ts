/** `spiral claim`: does escalation run through threat, and threat through enlargement? On the same seeds, link by link. */
import { CAMPAIGN } from '../analysis/backcast/index.ts';
import {
  type Claim,
  type DoseCell,
  MEASURES,
  openClaim,
  type SettingResult,
  VARIANTS,
} from '../analysis/claim/index.ts';
import type { MeanWithInterval } from '../lib/stats.ts';
import { oneOf, readArguments, refuseUnknown, wholeNumber } from './arguments.ts';
import { answer, FEWEST_GAMES, tellsNothing } from './inquire.ts';
import { openLevel } from './open-level.ts';
import { openThreads } from './open-pool.ts';
import { readSettings } from './settings.ts';
import { tableLines, withInterval } from './table.ts';

export const CLAIM_USAGE =
  'claim [--games N] [--seed S] [--lens X] [--set name=value ...] [--workers W] [--format text|json]';

const FORMATS = ['text', 'json'] as const;

const SETTING_WORDS = {
  'self-play': 'Both seats play their types freely',
  history: 'The real diplomacy is scripted, force is free',
} as const;

function share(value: MeanWithInterval | undefined): string {
  if (value === undefined) return 'not defined: what would be shared out is not surely other than 0';
  // Adding 0 turns a rounded -0 into 0.
  const percent = (x: number) => String(Math.round(100 * x) + 0);
  return `${percent(value.mean)} % [${value.ci95.map(percent).join(', ')}]`;
}

const MEASURE_WORDS = {
  'ladder-points': 'Ladder points',
  crises: 'Crises a game',
  war: 'Games with war',
} as const;

const DIGITS = { 'ladder-points': 1, crises: 2, war: 2 } as const;

function* settingText({ setting, measures }: SettingResult): Generator<string> {
  yield `${SETTING_WORDS[setting]}:`;
  yield* tableLines([
    ['world', ...MEASURES.map((measure) => MEASURE_WORDS[measure])],
    ...VARIANTS.map((id) => [id, ...MEASURES.map((m) => withInterval(measures[m].outcomes[id], DIGITS[m]))]),
  ]);
  for (const measure of MEASURES) {
    const { through, ofEnlargement } = measures[measure];
    const digits = DIGITS[measure];
    yield `${MEASURE_WORDS[measure]}: gone with perception frozen ${share(through.perception)}; with threat frozen ${share(through.threat)}; with enlargement frozen ${share(through.enlargement)}.`;
    yield `  What enlargement adds: ${withInterval(ofEnlargement.effect, digits)}; with perception frozen ${withInterval(ofEnlargement.effectPerceptionFrozen, digits)}; with threat frozen ${withInterval(ofEnlargement.effectThreatFrozen, digits)}.`;
    yield `  Of that, through perception ${share(ofEnlargement.throughPerception)}; through threat ${share(ofEnlargement.throughThreat)}.`;
  }
  yield '';
}

function mapTable(map: readonly DoseCell[]): string[][] {
  const seats = Object.keys(map[0]?.threat ?? {});
  return [
    [
      'enlargement',
      'inclusion',
      ...MEASURES.map((measure) => MEASURE_WORDS[measure]),
      ...seats.flatMap((seat) => [`threat ${seat}`, `deterrence ${seat}`, `de-escalation ${seat}`]),
    ],
    ...map.map((cell) => [
      cell.enlargement,
      cell.inclusion,
      ...MEASURES.map((measure) => withInterval(cell.outcomes[measure], DIGITS[measure])),
      ...seats.flatMap((seat) =>
        [cell.threat[seat], cell.deterrence[seat], cell.deescalation[seat]].map((x) =>
          x === undefined ? '' : withInterval(x, 1),
        ),
      ),
    ]),
  ];
}

/** What all rounds of accession, and what the promises of membership do. */
function* stepLines({ steps }: Claim): Generator<string> {
  yield 'With councils as they were, all rounds without the promises of 2008, 2021 and 2023 less no enlargement; and the promises added to them:';
  for (const measure of MEASURES) {
    const { rounds, promises } = steps[measure];
    const digits = DIGITS[measure];
    yield `${MEASURE_WORDS[measure]}: rounds ${withInterval(rounds, digits)}, promises ${withInterval(promises, digits)}.`;
  }
}

/** What the shares come to, and where they come to nothing. */
function* inWords(result: Claim): Generator<string> {
  for (const { setting, measures } of result.settings) {
    for (const measure of MEASURES) {
      const threat = measures[measure].through.threat;
      const sure = threat !== undefined && threat.ci95[0] > 0;
      const what = `${SETTING_WORDS[setting].toLowerCase()}, ${MEASURE_WORDS[measure].toLowerCase()}`;
      yield sure
        ? `- ${what}: ${share(threat)} runs through threat.`
        : `- ${what}: whether any part of it runs through threat cannot be told (${share(threat)}).`;
    }
  }
}

function* textOf(result: Claim): Generator<string> {
  yield `The claim in ${result.level}: ${result.games} games of each world on the same seeds (seed ${result.seed}).`;
  yield 'Frozen means: as it is when play opens. Ladder points are summed over theatres and half-years; acts count in them whatever anybody fears.';
  yield '';
  for (const setting of result.settings) yield* settingText(setting);
  yield 'Outcomes over doses of enlargement and inclusion; the real diplomacy is scripted otherwise, force is free.';
  yield '"further", which nobody did: Ukraine and Georgia invited in 2008, members after a year and a half unless land of theirs is held.';
  yield 'It reads too kindly: the script has no build-up against Ukraine in those years, so nobody can use the window before the door closes.';
  yield* tableLines(mapTable(result.map));
  yield* stepLines(result);
  yield '';
  yield 'In words:';
  yield* inWords(result);
  yield 'These are findings about the model, whose equations let threat matter; they do not show that the world is so.';
}

/** Runs the command; `write` takes one line. */
export async function runClaimCommand(
  given: readonly string[],
  write: (line: string) => void,
  openPool = openThreads,
): Promise<number> {
  const args = readArguments(given, CLAIM_USAGE, { lists: ['set'] });
  refuseUnknown(args, ['games', 'seed', 'lens', 'set', 'workers', 'format'], CLAIM_USAGE);
  const games = wholeNumber(args.values, 'games', { min: FEWEST_GAMES, max: 100_000, otherwise: 200 });
  const seed = wholeNumber(args.values, 'seed', { min: 0, max: 4_294_967_295, otherwise: 1 });
  const format = oneOf(args.values, 'format', FORMATS, 'text');
  const level = openLevel(CAMPAIGN);
  const lens = oneOf(
    args.values,
    'lens',
    level.lenses.map(({ id }) => id),
  );
  const set = readSettings(level, args.values.get('set') ?? []);
  const open = openClaim(level, { ask: 'claim', games, seed, lens, set });
  const result = await answer({ level, values: args.values }, open, openPool);
  if (tellsNothing(result)) return 1;
  if (format === 'json') write(JSON.stringify(result));
  else for (const line of textOf(result)) write(line);
  return 0;
}
