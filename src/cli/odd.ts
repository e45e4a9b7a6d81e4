/**
 * `npm run spiral -- odd`: the description of the model on the standard output, as Markdown or as the data that the
 * game's page shows. `--write` saves both pages of the game; a test fails while they are out of date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CAMPAIGN } from '../analysis/gates/index.ts';
import type { GatesResult } from '../analysis/gates/result.ts';
import { type Document, describeLimits, describeModel, type OddInputs, toMarkdown } from '../analysis/odd/index.ts';
import { loadLevel } from '../content/load-node.ts';
import type { SourceDef } from '../engine/index.ts';
import { readArguments, refuseUnknown, single, UsageError } from './arguments.ts';
import { openLevel } from './open-level.ts';

export const ODD_USAGE = 'odd [--page odd|limits] [--level L] [--format markdown|json] | odd --write';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = join(ROOT, 'assets/odd');
const LANGUAGE = 'en';

type Texts = Readonly<Record<string, string>>;

// The repository's own files, which the tests check.
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

function engineFiles(): OddInputs['code'] {
  return readdirSync(join(ROOT, 'src/engine'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => ({ path: `engine/${name}`, text: readFileSync(join(ROOT, 'src/engine', name), 'utf8') }));
}

export function oddInputs(id: string): OddInputs {
  const level = openLevel(id);
  const loaded = loadLevel(id);
  const levelTexts = loaded.ok ? (loaded.value.texts[LANGUAGE] ?? {}) : {};
  const results = join(PAGES, 'gates.json');
  const gates = existsSync(results) ? (readJson(results) as GatesResult) : undefined;
  return {
    level,
    texts: {
      level: levelTexts,
      interface: readJson(join(ROOT, `assets/i18n/${LANGUAGE}.json`)) as Texts,
      words: readJson(join(PAGES, `words.${LANGUAGE}.json`)) as Texts,
    },
    code: engineFiles(),
    works: (readJson(join(PAGES, 'works.json')) as { readonly works: readonly SourceDef[] }).works,
    gates: gates?.level === level.id ? gates : undefined,
  };
}

const MAKERS: Readonly<Record<string, (inputs: OddInputs) => Document>> = {
  odd: describeModel,
  limits: describeLimits,
};

/** The game's pages by file name, as they must lie in `assets/odd`. */
export function pageFiles(): Readonly<Record<string, string>> {
  const inputs = oddInputs(CAMPAIGN);
  return Object.fromEntries(
    Object.entries(MAKERS).map(([page, make]) => [
      `${page}.${LANGUAGE}.json`,
      `${JSON.stringify(make(inputs), undefined, 1)}\n`,
    ]),
  );
}

export function runOdd(given: readonly string[], write: (line: string) => void): number {
  const args = readArguments(given, ODD_USAGE, { flags: ['write'] });
  refuseUnknown(args, ['page', 'level', 'format', 'write'], ODD_USAGE);
  if (args.flags.has('write')) {
    for (const [name, content] of Object.entries(pageFiles())) {
      writeFileSync(join(PAGES, name), content);
      write(`assets/odd/${name}`);
    }
    return 0;
  }
  const page = single(args.values, 'page') ?? 'odd';
  const make = MAKERS[page];
  if (make === undefined) throw new UsageError(`--page is "${page}"; use ${Object.keys(MAKERS).join(' or ')}.`);
  const format = single(args.values, 'format') ?? 'markdown';
  if (format !== 'markdown' && format !== 'json')
    throw new UsageError(`--format is "${format}"; use markdown or json.`);
  const document = make(oddInputs(single(args.values, 'level') ?? CAMPAIGN));
  write(format === 'json' ? JSON.stringify(document, undefined, 1) : toMarkdown(document));
  return 0;
}
