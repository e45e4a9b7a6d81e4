import { posix } from 'node:path';
import type { SourceFile } from './repo-files.ts';

/** All that may lie in the project's folder itself. */
const TOP_LEVEL = new Set([
  '.ci',
  '.gitignore',
  'assets',
  'biome.json',
  'CITATION.cff',
  'CONTRIBUTING.md',
  'index.html',
  'levels',
  'LICENSE',
  'package-lock.json',
  'package.json',
  'playwright.config.ts',
  'README.md',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
]);

/** The files and folders, among these paths, that have no place at the top. */
export function topLevelStrays(paths: readonly string[]): string[] {
  const tops = new Set(paths.map((path) => path.split('/')[0] ?? ''));
  return [...tops].filter((top) => !TOP_LEVEL.has(top));
}

/** Written in halves, so that this file does not meet its own rule. */
const OF_A_MACHINE = ['/wo|rk/', '/ro|ot/', '/ho|me/', '/t|mp/', '../sha|red/'].map((halves) =>
  halves.replace('|', ''),
);

/** Lines that name a folder of some machine, which no other machine has. */
export function machinePaths({ path, text }: SourceFile): string[] {
  return text.split('\n').flatMap((line, index) => {
    const named = OF_A_MACHINE.find((folder) => line.includes(folder));
    return named === undefined ? [] : [`${path}:${index + 1} names ${named}`];
  });
}

/** Entries of the lock file that say from which server a package came: another place may use another server. */
export function lockedHosts(lockText: string): string[] {
  const lock = JSON.parse(lockText) as { packages: Record<string, { resolved?: string }> };
  return Object.entries(lock.packages).flatMap(([name, { resolved }]) =>
    resolved === undefined ? [] : [`${name} from ${resolved}`],
  );
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function dependenciesOf(manifestText: string): [name: string, version: string][] {
  const { dependencies, devDependencies } = JSON.parse(manifestText) as Manifest;
  return Object.entries({ ...dependencies, ...devDependencies });
}

/** Dependencies whose version leaves a choice. */
export function looseVersions(manifestText: string): string[] {
  const exact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;
  return dependenciesOf(manifestText).flatMap(([name, version]) => (exact.test(version) ? [] : [`${name} ${version}`]));
}

/** Where the list of reasons and the list of dependencies differ. A reason is a line ``- `name`: why``. */
export function reasonFaults(manifestText: string, contributing: string): string[] {
  const known = dependenciesOf(manifestText).map(([name]) => name);
  const given = [...contributing.matchAll(/^- ((?:`[^`]+`(?:, )?)+): \S.*$/gm)].flatMap(([, names = '']) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
  return [
    ...known.filter((name) => !given.includes(name)).map((name) => `${name} has no reason`),
    ...given.filter((name) => !known.includes(name)).map((name) => `${name} is no dependency`),
  ];
}

const MEDIA = /\.(?:png|jpe?g|webp|gif|svg|ico|mp3|webm|ogg|wav|woff2?|ttf|otf)$/;

/**
 * Media files without a credit, and credits without a file.
 *
 * A credit names its files from the assets folder in `files`; `*` stands for anything within one folder.
 */
export function creditFaults(assetPaths: readonly string[], creditsText: string): string[] {
  const patterns = stringsUnder(JSON.parse(creditsText), new Set(['file', 'files', 'path', 'paths']));
  const files = assetPaths.map((path) => posix.relative('assets', path));
  const matches = (pattern: string, file: string) => {
    const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('[^/]*')}$`).test(file);
  };
  return [
    ...files
      .filter((file) => MEDIA.test(file) && !patterns.some((pattern) => matches(pattern, file)))
      .map((file) => `${file} is not credited`),
    ...patterns
      .filter((pattern) => !files.some((file) => matches(pattern, file)))
      .map((pattern) => `${pattern} is credited, but there is no such file`),
  ];
}

/** All texts in a JSON value that stand, alone or in a list, under one of the keys. */
function stringsUnder(value: unknown, keys: ReadonlySet<string>, wanted = false): string[] {
  if (typeof value === 'string') return wanted ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => stringsUnder(each, keys, wanted));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => stringsUnder(each, keys, keys.has(key)));
}
