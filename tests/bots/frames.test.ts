/** The personas that reason speak in every frame of a level from either seat, and what one names is its own. */
import { expect, test } from 'vitest';
import { BOT_IDS, type BotId } from '../../src/bots/index.ts';
import { playBots } from '../helpers/bot-game.ts';
import { games, patience, report } from '../helpers/full.ts';
import { LEVELS, rulesOf } from '../helpers/levels.ts';

/** A bot that draws by chance would use each frame in any case. */
const PERSONAS = BOT_IDS.filter((id) => id !== 'random');
const at = (n: number): BotId => PERSONAS[n % PERSONAS.length] ?? 'dove';

interface Heard {
  readonly uses: ReadonlyMap<string, number>;
  readonly named: readonly string[];
}

/** What is said in so many games between personas of all kinds. */
function listen(level: string, count: number): Heard {
  const rules = rulesOf(level);
  const uses = new Map<string, number>();
  const named: string[] = [];
  for (let seed = 0; seed < count; seed += 1) {
    const bots = [at(seed), at(seed + Math.floor(seed / PERSONAS.length))] as const;
    const { given } = playBots(rules, { bots, seed });
    for (const { seat, input } of given) {
      if (input.type !== 'signal' || input.frame === undefined) continue;
      const key = `${seat} ${input.frame}`;
      uses.set(key, (uses.get(key) ?? 0) + 1);
      for (const move of input.named ?? []) named.push(`${seat} ${rules.moves.get(move)?.def.seat}`);
    }
  }
  return { uses, named };
}

for (const level of LEVELS)
  test(`each frame of ${level} is used by each seat`, { timeout: patience(60) }, () => {
    const { level: def } = rulesOf(level);
    const count = games(36, 500);
    const { uses, named } = listen(level, count);
    const keys = def.seats.flatMap(({ id }) => def.frames.map((frame) => `${id} ${frame}`));
    report(`${level}, ${count} games: ${keys.map((key) => `${key} ${uses.get(key) ?? 0}`).join(', ')}`);
    expect(keys.filter((key) => !uses.has(key))).toEqual([]);
    expect(named.length).toBeGreaterThan(count / 4);
    expect(named.filter((pair) => new Set(pair.split(' ')).size > 1)).toEqual([]);
  });
