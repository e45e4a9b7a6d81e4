/** The interface's texts: in order, complete, and none left over. */
import { expect, test } from 'vitest';
import en from '../../assets/i18n/en.json' with { type: 'json' };
import { levelIds, loadLevel } from '../../src/content/load-node.ts';
import { CODE_ENDINGS, filesUnder } from '../architecture/repo-files.ts';

/**
 * First words of keys that reach `t` as data, so that no template in the code shows them whole. The engine and the
 * authority name such keys without knowing any text.
 */
const KEYS_AS_DATA: readonly string[] = [
  // Why an input was refused: `Refusal.key`.
  'refusal.',
];

/** The code without its comments, which may speak of keys that do not exist. */
const sources = filesUnder('src', CODE_ENDINGS).map(({ path, text }) => ({
  path,
  text: text.replace(/^\s*(\/\*\*?|\*|\/\/).*$/gm, ''),
}));
const code = sources.map(({ text }) => text).join('\n');
const uiKeys = Object.keys(en);
const levelKeys = new Set(
  levelIds().flatMap((id) => {
    const loaded = loadLevel(id);
    return loaded.ok ? Object.keys(loaded.value.texts.en ?? {}) : [];
  }),
);

const withoutPlural = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');
const known = new Set([...uiKeys, ...uiKeys.map(withoutPlural), ...levelKeys]);

/** Key-like literals in the code: words joined by dots. */
const literals = new Set([...code.matchAll(/(['"])([a-z][\w-]*(?:\.[\w-]+)+)\1/g)].map((match) => match[2] ?? ''));

/** Templates that put a key together, such as `move.${id}.name`, each with the pattern of keys that it can make. */
const templates = [...code.matchAll(/`([a-z][\w-]*\.(?:\$\{[^}`]*\}|[.\w-])*)`/g)]
  .map((match) => match[1] ?? '')
  .filter((template) => template.includes('${'))
  .map((template) => ({
    template,
    pattern: new RegExp(
      `^${template
        .split(/\$\{[^}]*\}/)
        .map((part) => part.replaceAll('.', '\\.'))
        .join('.+')}$`,
    ),
  }));

test('the keys are in alphabetical order', () => {
  expect(uiKeys).toEqual(uiKeys.toSorted((a, b) => (a < b ? -1 : 1)));
});

test('the texts are no longer than they seem: no blanks around, none empty', () => {
  const ragged = Object.entries(en).filter(([, text]) => text === '' || text !== text.trim());
  expect(ragged).toEqual([]);
});

test('every text that the code asks for by name exists', () => {
  const asked = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/\bt\(([^()]*)/g)].flatMap((call) =>
      [
        ...(call[1] ?? '')
          .split(/,\s*\{/, 1)
          .join('')
          .matchAll(/(['"])([\w.-]+\.[\w.-]+)\1/g),
      ].map((match) => `${path}: ${match[2]}`),
    ),
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((line) => !known.has(line.split(': ')[1] ?? ''))).toEqual([]);
});

test('every text is asked for somewhere', () => {
  const unused = [...new Set(uiKeys.map(withoutPlural))].filter(
    (key) =>
      !literals.has(key) &&
      !templates.some(({ pattern }) => pattern.test(key)) &&
      !KEYS_AS_DATA.some((prefix) => key.startsWith(prefix)),
  );
  expect(unused).toEqual([]);
});
