/** The campaign under made-up names: the same numbers to the last digit, and no name that gives it away. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runGame, seedsOfGame } from '../../src/analysis/simulate.ts';
import { mirrorFiles } from '../../src/build/make-mirror.ts';
import { loadLevel } from '../../src/content/load-node.ts';
import { CAMPAIGN, levelOf, MIRROR, rulesOf } from '../helpers/levels.ts';

const FOLDER = 'levels/mirror';

function textsOf(id: string): Readonly<Record<string, string>> {
  const folder = join('levels', id);
  const files = readdirSync(folder).filter((name) => name.startsWith('text.'));
  return Object.assign({}, ...files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}

describe('the level of made-up names', () => {
  test('holds what the campaign holds now; if not, run `node src/build/make-mirror.ts`', () => {
    for (const [name, content] of Object.entries(mirrorFiles()))
      expect(readFileSync(join(FOLDER, name), 'utf8'), name).toBe(content);
  });

  test('loads, and has a text for all that the campaign has', () => {
    const loaded = loadLevel(MIRROR);
    expect(loaded.ok ? [] : loaded.error).toEqual([]);
  });

  test('plays as the campaign does, seed by seed', () => {
    const told = (id: string, game: number) => {
      const bots = { nato: game % 2 === 0 ? 'by-type' : 'hawk', russia: 'by-type' } as const;
      const { ending, wars, types, seats, threat, acts } = runGame(rulesOf(id), bots, seedsOfGame(11, game));
      return { ending, wars, types, seats, threat: threat(), acts: acts() };
    };
    for (let game = 0; game < 4; game += 1) expect(told(MIRROR, game)).toEqual(told(CAMPAIGN, game));
  });

  test('names no state, capital, side, treaty or year of the campaign', () => {
    const real = textsOf(CAMPAIGN);
    const names = Object.entries(real)
      .filter(([key]) =>
        /^(state\..*\.(name|capital)|alliance\..*\.name|seat\..*\.short|theatre\..*\.name|treaty\..*\.name)/.test(key),
      )
      .flatMap(([, text]) => text.split(/[;(),]| from /))
      .map((name) => name.trim())
      .filter((name) => name.length > 3);
    const known = [...new Set([...names, 'Russia', 'Soviet', 'Europe', 'America', 'Helsinki', 'Western', 'the West'])];
    const found = Object.entries(textsOf(MIRROR)).flatMap(([key, text]) => [
      ...known.filter((name) => new RegExp(`\\b${name}\\b`).test(text)).map((name) => `${key}: ${name}`),
      ...(/\b(19|20)\d\d\b/.test(text) ? [`${key}: a year`] : []),
    ]);
    expect(known.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });

  test('marks states by letters of their made-up names', () => {
    const real = new Map(levelOf(CAMPAIGN).states.map(({ id, letters }) => [id, letters]));
    const { states } = levelOf(MIRROR);
    expect(new Set(states.map(({ letters }) => letters)).size).toBe(states.length);
    const same = states.filter(({ id, letters }) => real.get(id) === letters).map(({ id }) => id);
    expect(same.length).toBeLessThan(4);
    expect(states.filter(({ capital }) => capital !== undefined)).toEqual([]);
  });
});
