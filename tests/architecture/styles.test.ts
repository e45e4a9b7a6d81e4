/** Style sheets of all screens lie on the page together, so a name means one thing in all of them. */
import { describe, expect, test } from 'vitest';
import { filesUnder, type SourceFile } from './repo-files.ts';

/** What holds for the whole page, or for paper, may speak of every part by name. */
const FOR_ALL = ['src/ui/styles/', 'src/ui/debrief/print-sheet.css'];
const ONE_CLASS = /^\.([a-z][\w-]*)$/;

/** Classes that are given a look of their own in more than one folder, with the sheets that do. */
function sharedNames(sheets: readonly SourceFile[]): string[] {
  const folders = new Map<string, Set<string>>();
  for (const { path, text } of sheets) {
    if (FOR_ALL.some((place) => path.startsWith(place))) continue;
    const folder = path.slice(0, path.lastIndexOf('/'));
    const rules = text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{/g);
    for (const [, selectors = ''] of rules)
      for (const selector of selectors.split(',')) {
        const name = ONE_CLASS.exec(selector.trim())?.[1];
        if (name !== undefined) folders.set(name, (folders.get(name) ?? new Set()).add(folder));
      }
  }
  return [...folders].filter(([, places]) => places.size > 1).map(([name, places]) => `.${name}: ${[...places]}`);
}

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
