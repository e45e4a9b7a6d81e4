/** The levels that come with the game, and what editors and the engine are told about them. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { schemaFiles } from '../../src/build/make-schema.ts';
import { runCheck } from '../../src/cli/check.ts';
import { checkFiles } from '../../src/content/check-files.ts';
import { LEVEL_ORDER } from '../../src/content/level-order.ts';
import { builtInLevelIds, loadBuiltInLevel, loadLevelTexts, loadUserLevel } from '../../src/content/load-browser.ts';
import { levelIds, loadLevel } from '../../src/content/load-node.ts';
import { problemLine } from '../../src/content/problem.ts';
import { createRules } from '../../src/engine/index.ts';
import { REFERENCE_PARAMS } from '../../src/engine/params.ts';
import { filesOf } from './level-files.ts';

const ROOT = join(import.meta.dirname, '../..');

test.each(levelIds())('%s has no problems', (id) => {
  const result = loadLevel(id);
  expect(result.ok ? [] : result.error.map(problemLine)).toEqual([]);
  expect(result.ok && result.value.level.id).toBe(id);
});

/** What was loaded, without the texts in languages other than English, which the browser fetches apart. */
function inEnglish(loaded: ReturnType<typeof loadLevel>): unknown {
  return loaded.ok ? { ...loaded.value, texts: loaded.value.texts.en } : loaded.error;
}

test.each(levelIds())('%s reads the same in the browser as from disk', async (id) => {
  expect(inEnglish(await loadBuiltInLevel(id))).toEqual(inEnglish(loadLevel(id)));
});

test('texts in another language are the same in the browser as on disk', async () => {
  const loaded = loadLevel('two-neighbours');
  const { en: _, ...others } = loaded.ok ? loaded.value.texts : {};
  expect(Object.keys(others)).not.toEqual([]);
  for (const [tag, texts] of Object.entries(others)) expect(await loadLevelTexts('two-neighbours', tag)).toEqual(texts);
});

test('browser, disk and the set-up page know the same levels', () => {
  expect(builtInLevelIds()).toEqual(levelIds());
  expect([...LEVEL_ORDER].sort()).toEqual(levelIds());
});

test('the parameter file holds what the engine counts with', () => {
  const loaded = loadLevel('europe-1991-2024');
  const values = loaded.ok ? loaded.value.level.params.map(({ name, value }) => [name, value]) : [];
  expect(Object.fromEntries(values)).toEqual(REFERENCE_PARAMS);
});

test('the schemas for editors are up to date (node src/build/make-schema.ts writes them)', () => {
  const folder = join(ROOT, 'levels/schema');
  const written = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  expect(Object.fromEntries(written)).toEqual(schemaFiles());
});

describe('a level of the user’s own', () => {
  const asText = (files: Readonly<Record<string, unknown>>) =>
    Object.entries(files).map(([name, content]) => ({ name, text: JSON.stringify(content) }));

  test('loads from the files of its folder', async () => {
    const loaded = await loadUserLevel(asText(filesOf('two-neighbours')));
    expect(inEnglish(loaded)).toEqual(inEnglish(loadLevel('two-neighbours')));
  });

  test('loads from one file that packs them', async () => {
    const pack = { 'my-level.json': { files: filesOf('two-neighbours') } };
    expect(inEnglish(await loadUserLevel(asText(pack)))).toEqual(inEnglish(loadLevel('two-neighbours')));
  });

  test('has computer players of its own', () => {
    const bots = { bots: [{ name: 'hawk.warmth', value: 0.4 }] };
    const result = checkFiles({ ...filesOf('two-neighbours'), 'bots.json': bots }, filesOf('common'));
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    expect(createRules(result.value.level).bots.hawk.warmth).toBe(0.4);
    expect(createRules(result.value.level).bots.dove.warmth).toBe(1);
  });

  test('is refused with its problems', async () => {
    const files = { ...filesOf('two-neighbours'), 'events.json': { events: [{}] } };
    const result = await loadUserLevel(asText(files));
    expect(result.ok ? [] : result.error.map(({ path }) => path)).toContain('events[0].date');
  });

  test('that is no JSON is refused with the line', async () => {
    const result = await loadUserLevel([{ name: 'level.json', text: '{' }]);
    expect(result.ok ? [] : result.error.map(({ file, path }) => `${file} ${path}`)).toEqual([
      'level.json line 1, column 2',
    ]);
  });
});

describe('spiral check', () => {
  const lines: string[] = [];
  const listen = () => {
    lines.length = 0;
    for (const channel of ['log', 'error'] as const) {
      vi.spyOn(console, channel).mockImplementation((line: unknown) => void lines.push(String(line)));
    }
  };
  afterEach(() => vi.restoreAllMocks());

  test('says that a sound level has no problems', () => {
    listen();
    expect(runCheck('two-neighbours')).toBe(0);
    expect(lines).toEqual([
      'two-neighbours: no problems (3 states, 12 moves, 4 events, 351 numbers of the computer players).',
    ]);
  });

  test('prints each problem of a folder and how many there are', () => {
    const folder = mkdtempSync(join(tmpdir(), 'level-'));
    for (const [name, content] of Object.entries(filesOf('two-neighbours'))) {
      writeFileSync(join(folder, name), JSON.stringify(content));
    }
    writeFileSync(join(folder, 'text.more.en.json'), '{ "quiz.1.answer": "no", "quiz.1.answer": "yes" }');
    listen();
    expect(runCheck(folder)).toBe(1);
    rmSync(folder, { recursive: true });
    expect(lines).toEqual([
      'text.more.en.json: quiz.1.answer: this key is written twice. Keep one of the two texts: the first would be lost in silence.',
      `${folder}: 1 problem.`,
    ]);
  });

  test('answers a wrong name with one line', () => {
    listen();
    expect(runCheck('two-neighbors')).toBe(2);
    expect(lines).toEqual([
      'There is no level "two-neighbors". Perhaps "two-neighbours", or name the folder of a level.',
    ]);
  });
});
