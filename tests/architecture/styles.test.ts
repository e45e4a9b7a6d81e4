/** Style sheets of all screens lie on the page together, so a name means one thing in all of them. */
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, type SourceFile } from './repo-files.ts';
import { importsOf } from './scan.ts';

/** What holds for the whole page, or for paper, may speak of every part by name. */
const FOR_ALL = ['src/ui/styles/', 'src/ui/debrief/print-sheet.css'];
const ONE_CLASS = /^\.([a-z][\w-]*)$/;

/** The classes that a sheet gives a look of their own. */
function namesIn({ text }: SourceFile): string[] {
  const rules = text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{/g);
  return [...rules].flatMap(([, selectors = '']) =>
    selectors.split(',').flatMap((selector) => ONE_CLASS.exec(selector.trim())?.[1] ?? []),
  );
}

const byName = (files: readonly SourceFile[], place: (path: string) => string): Map<string, Set<string>> => {
  const places = new Map<string, Set<string>>();
  for (const file of files)
    if (!FOR_ALL.some((each) => file.path.startsWith(each)))
      for (const name of namesIn(file)) places.set(name, (places.get(name) ?? new Set()).add(place(file.path)));
  return places;
};

/** Classes that are given a look of their own in more than one folder, with the folders that do. */
const sharedNames = (sheets: readonly SourceFile[]): string[] =>
  [...byName(sheets, posix.dirname)]
    .filter(([, folders]) => folders.size > 1)
    .map(([name, folders]) => `.${name}: ${[...folders]}`);

/** What is on the page once the files of a folder are: they, and all that they import at once. */
function loadedWith(paths: readonly string[], files: ReadonlyMap<string, string>): ReadonlySet<string> {
  const loaded = new Set<string>();
  const waiting = [...paths];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (loaded.has(path)) continue;
    loaded.add(path);
    for (const { kind, target } of path.endsWith('.css') ? [] : importsOf(files.get(path) ?? ''))
      if (kind === 'value' && target.startsWith('.')) waiting.push(posix.join(posix.dirname(path), target));
  }
  return loaded;
}

/** Classes that a folder uses and no sheet that comes with it styles, while a sheet of another screen does. */
function missingLooks(sources: readonly SourceFile[]): string[] {
  const files = new Map(sources.map(({ path, text }) => [path, text]));
  const styled = byName(
    sources.filter(({ path }) => path.endsWith('.css')),
    (path) => path,
  );
  const always = loadedWith(['src/ui/shell/draw-app.tsx'], files);
  const parts = sources.filter(({ path }) => path.endsWith('.tsx'));
  const found = Map.groupBy(parts, ({ path }) => posix.dirname(path));
  return [...found].flatMap(([folder, members]) => {
    const here = sources.filter(({ path }) => posix.dirname(path) === folder && /\.tsx?$/.test(path));
    const loaded = loadedWith(
      here.map(({ path }) => path),
      files,
    );
    const names = members.flatMap(({ text }) => [...text.matchAll(/className="([^"]+)"/g)].map(([, all = '']) => all));
    return [...new Set(names.flatMap((all) => all.split(' ')))].flatMap((name) => {
      const sheets = [...(styled.get(name) ?? [])];
      if (sheets.length === 0 || sheets.some((sheet) => loaded.has(sheet) || always.has(sheet))) return [];
      return [`${folder} uses .${name} of ${sheets}`];
    });
  });
}

/** A colour, or a shadow made of colours. */
const COLOUR = /^(#[\da-f]{3,8}|rgba?\([^()]*\)|(?:-?\d\w* ){2,4}rgba?\([^()]*\)(?:, .*rgba?\([^()]*\))?)$/;
/** The button that leads to the other theme has two names. */
const SWITCH = /\.theme-switch \[data-to='(?:day|night)'\]$/;

/** What a sheet lets a theme change besides colours. */
function changedByTheme({ path, text }: SourceFile): string[] {
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, '');
  if (plain.includes('prefers-color-scheme')) return [`${path}: prefers-color-scheme`];
  return [...plain.matchAll(/([^{};]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
    const all = selectors.split(',').map((each) => each.trim());
    if (!selectors.includes('data-theme') || all.every((each) => SWITCH.test(each))) return [];
    return body.split(';').flatMap((line) => {
      const [name = '', value = ''] = line.split(/:(.*)/s).map((part) => part.trim());
      const colour = name.startsWith('--') && COLOUR.test(value);
      return name === '' || name === 'color-scheme' || colour ? [] : [`${path}: ${all} { ${name}: ${value} }`];
    });
  });
}

/** By day and by night words lie in the same places, so that where they lie is looked at in one theme. */
describe('a theme changes colours only', () => {
  test('in the game', () => {
    const sheets = filesUnder('src/ui', ['.css']);
    expect(sheets.filter(({ text }) => text.includes('data-theme'))).toHaveLength(2);
    expect(sheets.flatMap(changedByTheme)).toEqual([]);
    const parts = filesUnder('src/ui', ['.tsx']).filter(({ text }) => /useTheme|dataset\.theme/.test(text));
    expect(parts.map(({ path }) => path)).toEqual(['src/ui/screens/title/theme-switch.tsx']);
  });

  test('and what changes more is found', () => {
    const sheet = (text: string): SourceFile => ({ path: 'a.css', text });
    const night = ":root[data-theme='night']";
    expect(changedByTheme(sheet(`${night} { --a: #fff; --b: 0 1px 2px rgb(0 0 0 / 40%); }`))).toEqual([]);
    expect(changedByTheme(sheet(`${night} { --a: 2px }`))).toEqual([`a.css: ${night} { --a: 2px }`]);
    expect(changedByTheme(sheet(`${night} .b { color: #fff }`))).toEqual([`a.css: ${night} .b { color: #fff }`]);
    expect(changedByTheme(sheet('@media (prefers-color-scheme: dark) { .b { gap: 0 } }'))).toHaveLength(1);
  });
});

/** Rules for what stands behind a neighbour where neither has a class: "* + *", "li + li". */
function byBareNeighbour({ path, text }: SourceFile): string[] {
  const rules = text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{/g);
  const bare = /(?:^|[\s>(])(?:\*|[a-z]\w*) *[+~] *(?:\*|[a-z]\w*)(?![\w.#[-])/;
  return [...rules].flatMap(([, selector = '']) =>
    selector.trim().startsWith('@') || !bare.test(selector.replace(/calc\(.*?\)|\([^()]*\d[^()]*\)/g, ''))
      ? []
      : [`${path}: ${selector.trim()}`],
  );
}

/** Whatever comes or goes then has every such element behind it styled anew: with a popover, the whole page. */
describe('no rule is for bare neighbours', () => {
  test('in the game', () => {
    expect(filesUnder('src/ui', ['.css']).flatMap(byBareNeighbour)).toEqual([]);
  });

  test('and such rules are found', () => {
    const sheet = (text: string): SourceFile => ({ path: 'a.css', text });
    for (const bad of [
      '.b > * + *',
      '.b li + li',
      '.b > dd ~ dt',
      '* + *',
      ':is(.c, .d) > * + *',
      '.b li + li:last-child',
    ])
      expect(byBareNeighbour(sheet(`${bad} { gap: 0 }`)), bad).toHaveLength(1);
    for (const good of [
      '.b + .b',
      '.b > :where(:not(:first-child))',
      'h3 + .b',
      '.b + *',
      '.b:nth-child(n + 3)',
      '.b h3 + p.c',
    ])
      expect(byBareNeighbour(sheet(`@media print { ${good} { width: calc(1px + 2px) } }`)), good).toEqual([]);
  });
});

describe('a class has its look from one folder', () => {
  test('in the game', () => {
    const sheets = filesUnder('src/ui', ['.css']);
    expect(sheets.length).toBeGreaterThan(30);
    expect(sharedNames(sheets)).toEqual([]);
  });

  test('and two that style it are found', () => {
    const sheet = (path: string, text: string): SourceFile => ({ path, text });
    const one = sheet('src/ui/one/a.css', '@layer screens { /* .b { } */ .row, .c { gap: 0 } }');
    const two = sheet('src/ui/two/b.css', '.two .c { gap: 0 } .row { display: grid }');
    expect(sharedNames([one, two])).toEqual(['.row: src/ui/one,src/ui/two']);
  });
});

describe('a class comes with its look, however a player came to the screen', () => {
  test('in the game', () => {
    expect(missingLooks(filesUnder('src/ui', ['.css', '.ts', '.tsx']))).toEqual([]);
  });

  test('and one whose sheet is not imported is found', () => {
    const sheet = (path: string, text: string): SourceFile => ({ path, text });
    const look = sheet('src/ui/one/a.css', '.row { gap: 0 }');
    const bare = sheet('src/ui/two/b.tsx', 'export const B = () => <p className="big row" />;');
    expect(missingLooks([look, bare])).toEqual(['src/ui/two uses .row of src/ui/one/a.css']);
    const dressed = sheet(bare.path, `import '../one/a.css';\n${bare.text}`);
    expect(missingLooks([look, dressed])).toEqual([]);
  });
});
