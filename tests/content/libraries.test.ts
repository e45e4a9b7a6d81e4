/** The list of libraries on the page about the game is what is in the game. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import libraries from '../../assets/libraries.json' with { type: 'json' };
import manifest from '../../package.json' with { type: 'json' };

/** Run on the command line alone. */
const NOT_IN_THE_GAME = ['bullmq', 'ioredis'];

test('every library that travels with the game is named, with its version and licence', () => {
  const wanted = Object.keys(manifest.dependencies).filter((name) => !NOT_IN_THE_GAME.includes(name));
  expect(libraries.map(({ name }) => name).sort()).toEqual(wanted.sort());
  for (const { name, version, licence, author } of libraries) {
    const own = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as Record<string, unknown>;
    expect({ name, version, licence }).toEqual({ name, version: own.version, licence: own.license });
    expect(author).toMatch(/\w{3}/);
  }
});
