import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { ENGINE_DOOR, ENTRIES, type Exception, type FolderRule, IMPORT_TABLE, type Share } from './import-table.ts';
import type { SourceFile } from './repo-files.ts';
import { type Import, importsOf } from './scan.ts';

/** An import that breaks a rule, in words for whoever wrote it. */
export interface Breach {
  readonly from: string;
  readonly to: string;
  readonly line: number;
  readonly why: string;
}

interface Place {
  readonly from: string;
  readonly folder: string;
  readonly isEntry: boolean;
  readonly mayUseNode: boolean;
  readonly rule: FolderRule;
}

/** All imports of the files that the table forbids. Files outside src are not judged. */
export function importBreaches(files: readonly SourceFile[]): Breach[] {
  return files.filter(({ path }) => path.startsWith('src/')).flatMap(breachesOf);
}

function breachesOf({ path, text }: SourceFile): Breach[] {
  const folder = folderOf(path);
  const rule = IMPORT_TABLE[folder] ?? { folders: {}, packages: ['*'] };
  const place: Place = {
    from: path,
    folder,
    isEntry: ENTRIES.some((entry) => entry.test(path)),
    mayUseNode: rule.node === true || (rule.nodeIn ?? []).includes(path.slice(`src/${folder}/`.length)),
    rule,
  };
  const unknown = folder !== '' && IMPORT_TABLE[folder] === undefined;
  const beside = folder === '' && !place.isEntry;
  const faults = [
    ...(unknown ? [`folder "${folder}" is not in the table`] : []),
    ...(beside ? ['code lives in a folder of src; only main.tsx is beside them'] : []),
  ];
  return [
    ...faults.map((why) => ({ from: path, to: '', line: 1, why })),
    ...importsOf(text).flatMap((found) => judge(place, found)),
  ];
}

function judge(place: Place, found: Import): Breach[] {
  const breach = (to: string, why: string): Breach[] => [{ from: place.from, to, line: found.line, why }];
  // A program names the files it reads by their address from itself.
  if (found.kind === 'worker' && place.mayUseNode) return [];
  if (found.kind === 'computed') return breach('(computed)', 'what is imported must be written out');
  if (!found.target.startsWith('.') && !found.target.startsWith('/')) return judgePackage(place, found.target, breach);
  if (found.target.startsWith('/')) return breach(found.target, 'a path must start from the file that imports it');
  const to = posix.join(posix.dirname(place.from), found.target);
  if (posix.extname(to) === '') return breach(to, 'a path must carry its file ending');
  const outside = /^(assets|levels)\//.exec(to)?.[1];
  if (outside !== undefined) {
    const allowed = place.isEntry || (place.rule.data as readonly string[] | undefined)?.includes(outside);
    return allowed ? [] : breach(to, `${place.folder} may not bundle files of ${outside}/`);
  }
  if (!to.startsWith('src/')) return breach(to, 'it is neither in src/, levels/ nor assets/');
  return judgeFolder(place, found, to, breach);
}

type Say = (to: string, why: string) => Breach[];

function judgePackage(place: Place, name: string, breach: Say): Breach[] {
  if (isBuiltin(name)) return place.mayUseNode ? [] : breach(name, `${place.folder} may not use Node's own modules`);
  const own = place.rule.packagesIn?.[place.from.slice(`src/${place.folder}/`.length)] ?? [];
  const allowed = [...place.rule.packages, ...own].some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern || name.startsWith(`${pattern}/`),
  );
  return allowed ? [] : breach(name, `${place.folder} may not use the package ${name}`);
}

function judgeFolder(place: Place, found: Import, to: string, breach: Say): Breach[] {
  const folder = folderOf(to);
  if (folder === place.folder) return [];
  if (folder === 'build') return breach(to, 'build/ makes files and is never imported');
  if (folder === 'engine' && to !== ENGINE_DOOR) return breach(to, `the engine is entered through ${ENGINE_DOOR} only`);
  if (place.isEntry) return [];
  if (ENTRIES.some((entry) => entry.test(to))) {
    const started = found.kind === 'worker' && place.rule.workers?.includes(folder);
    return started ? [] : breach(to, 'an entry is not imported by others');
  }
  const share = place.rule.folders[folder];
  if (share === undefined) return breach(to, `${place.folder} may not import ${folder}`);
  return found.kind === 'types' || namesAllowed(share, found.names)
    ? []
    : breach(to, `${place.folder} may take from ${folder} only ${describeShare(share)}`);
}

function namesAllowed(share: Share, names: readonly string[]): boolean {
  if (share === 'all') return true;
  return share !== 'types' && names.length > 0 && names.every((name) => share.includes(name));
}

function describeShare(share: Share): string {
  return share === 'types' || share === 'all' ? 'types (import type)' : `types and ${share.join(', ')}`;
}

/** The folder of src that a file is in; empty for a file in src itself. */
export function folderOf(path: string): string {
  const [, folder, ...rest] = path.split('/');
  return folder === undefined || rest.length === 0 ? '' : folder;
}

/** What is left of the breaches, and of the exceptions: an exception that meets no breach is stale. */
export function withExceptions(
  breaches: readonly Breach[],
  exceptions: readonly Exception[],
): { breaches: Breach[]; stale: Exception[] } {
  const meets = (breach: Breach, exception: Exception) => breach.from === exception.from && breach.to === exception.to;
  return {
    breaches: breaches.filter((breach) => !exceptions.some((exception) => meets(breach, exception))),
    stale: exceptions.filter((exception) => !breaches.some((breach) => meets(breach, exception))),
  };
}

/**
 * Rings of files that need each other to run, each named once, as `a -> b -> a`. Types are gone by then, and the parts
 * of a store have to name the type of the whole.
 */
export function importCycles(files: readonly SourceFile[]): string[] {
  const known = new Set(files.map(({ path }) => path));
  const edges = new Map(
    files.map(({ path, text }) => {
      const inside = importsOf(text).filter(({ kind }) => kind === 'value' || kind === 'dynamic');
      return [path, inside.map(({ target }) => posix.join(posix.dirname(path), target)).filter((to) => known.has(to))];
    }),
  );
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path);
    if (start !== -1) cycles.push([...trail.slice(start), path].join(' -> '));
    if (start !== -1 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return cycles;
}
