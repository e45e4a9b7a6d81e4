import { createRules, type Level, type Rules, type RulesOptions } from '../../engine/index.ts';
import { runGame, seedsOfGame } from '../simulate.ts';
import type { PlayedGame, Study, Task, Variant } from './study.ts';

/** Rules kept for variants that come back; older ones are made again. */
const KEPT_RULES = 64;

/** Rules of the variants of a level, each made once while it is in use. */
export function createRulesShelf(level: Level): (variant: Pick<Variant, keyof RulesOptions>) => Rules {
  const shelf = new Map<string, Rules>();
  return ({ lens, set = {}, turnTicks, frozen, script }) => {
    const key = JSON.stringify([lens, Object.entries(set), turnTicks, frozen, script]);
    const known = shelf.get(key);
    if (known !== undefined) return known;
    const [oldest] = shelf.keys();
    if (shelf.size >= KEPT_RULES && oldest !== undefined) shelf.delete(oldest);
    const rules = createRules(level, { set, lens, turnTicks, frozen, script });
    shelf.set(key, rules);
    return rules;
  };
}

/** What plays the games of a task, one after the other. The same task gives the same outcomes wherever it is run. */
export type TaskRunner = (study: Study, task: Task) => PlayedGame[];

export function createTaskRunner(level: Level): TaskRunner {
  const rulesOf = createRulesShelf(level);
  return (study, { variant: index, from, to }) => {
    const variant = study.variants[index];
    if (variant === undefined) throw new RangeError(`a study of ${study.variants.length} variants has no ${index}`);
    const rules = rulesOf(variant);
    const games: PlayedGame[] = [];
    for (let game = from; game < to; game += 1) {
      const { types = {}, set = {}, rungCap } = variant;
      const setup = { ...seedsOfGame(study.seed, game), types, set, ...(rungCap === undefined ? {} : { rungCap }) };
      const { hash, ...outcome } = runGame(rules, variant.bots, setup);
      games.push(study.hashes === true ? { ...outcome, hash: hash() } : outcome);
    }
    return games;
  };
}
