/**
 * Packs the files of each level into one module, and one more for each further language: a level is one file to fetch and
 * not twenty, each of which would wait for its turn on a slow network.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { textLanguage } from '../content/parts.ts';

const LEVELS = join(import.meta.dirname, '../../levels');
const LIST = 'virtual:level-packs';
const PACK = 'virtual:level-pack/';

/** Folder and language of a pack's module: `level-madrid-1997`, `level-common-uk`; undefined for any other module. */
export function packName(module: string): string | undefined {
  const [, folder, language] = /virtual:level-pack\/([^/]+)\/(.+)$/.exec(module) ?? [];
  if (folder === undefined) return undefined;
  return language === 'en' ? `level-${folder}` : `level-${folder}-${language}`;
}

/** Files of a folder by pack. The data are in one with the English texts, which every reader of a level needs. */
function packsIn(folder: string): ReadonlyMap<string, readonly string[]> {
  const packs = new Map<string, string[]>();
  const files = readdirSync(join(LEVELS, folder)).filter((file) => file.endsWith('.json'));
  for (const file of files.sort()) {
    const language = textLanguage(file) ?? 'en';
    packs.set(language, [...(packs.get(language) ?? []), file]);
  }
  return packs;
}

const folders = (): readonly string[] =>
  readdirSync(LEVELS, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && entry.name !== 'schema' ? [entry.name] : [],
  );

function writeList(): string {
  const names = folders().flatMap((folder) => [...packsIn(folder).keys()].map((language) => `${folder}/${language}`));
  const entries = names.map(
    (name) => `${JSON.stringify(name)}: async () => (await import(${JSON.stringify(PACK + name)})).default`,
  );
  return `export const PACKS = {\n${entries.join(',\n')}\n};`;
}

function writePack(name: string): string {
  const [folder = '', language = ''] = name.split('/');
  const files = packsIn(folder).get(language) ?? [];
  const imports = files.map((file, n) => `import file${n} from ${JSON.stringify(`/levels/${folder}/${file}`)};`);
  const entries = files.map((file, n) => `${JSON.stringify(file)}: file${n}`);
  return `${imports.join('\n')}\nexport default { ${entries.join(', ')} };`;
}

export function levelPacks(): Plugin {
  return {
    name: 'spiral-level-packs',
    // While a level is written, a file that comes or goes is in the next page.
    configureServer: ({ watcher, moduleGraph, ws }) => {
      const packAnew = (path: string): void => {
        if (!normalizePath(path).startsWith(normalizePath(LEVELS))) return;
        for (const [id, module] of moduleGraph.idToModuleMap) {
          if (id.startsWith(`\0${LIST}`) || id.startsWith(`\0${PACK}`)) moduleGraph.invalidateModule(module);
        }
        ws.send({ type: 'full-reload' });
      };
      watcher.on('add', packAnew).on('unlink', packAnew);
    },
    resolveId: (id) => (id === LIST || id.startsWith(PACK) ? `\0${id}` : undefined),
    load: (id) => {
      if (id === `\0${LIST}`) return writeList();
      return id.startsWith(`\0${PACK}`) ? writePack(id.slice(PACK.length + 1)) : undefined;
    },
  };
}
