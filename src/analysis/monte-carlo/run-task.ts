import { createRules, type Level, type Rules, type RulesOptions } from '../../engine/index.ts';
import { withoutDatedCrises } from '../backcast/dated-crises.ts';
import { DESKS } from '../backcast/players.ts';
import { withDoses } from '../claim/doses.ts';
import { createReruns } from '../rerun/play-rerun.ts';
import type { PlayedMatch } from '../rerun/rerun.ts';
import { type GameResult, runGame, runGameOf, seedsOfGame } from '../simulate.ts';
import type { PlayedGame, Study, Task, Variant } from './study.ts';

/** Rules kept for variants that come back; older ones are made again. */
const KEPT_RULES = 64;

/** What of a variant makes a world of its own. */
type World = Pick<Variant, keyof RulesOptions | 'doses' | 'datedCrises'>;

/** Rules of the variants of a level, each made once while it is in use. */
export function createRulesShelf(level: Level): (world: World) => Rules {
  const shelf = new Map<string, Rules>();
  return ({ lens, set = {}, turnTicks, frozen, script, doses, datedCrises = true }) => {
    const key = JSON.stringify([lens, Object.entries(set), turnTicks, frozen, script, doses, datedCrises]);
    const known = shelf.get(key);
    if (known !== undefined) return known;
    const [oldest] = shelf.keys();
    if (shelf.size >= KEPT_RULES && oldest !== undefined) shelf.delete(oldest);
    const dosed = doses === undefined ? level : withDoses(level, doses);
    const rules = createRules(datedCrises ? dosed : withoutDatedCrises(dosed), {
      set,
      lens,
      turnTicks,
      frozen,
      script,
    });
    shelf.set(key, rules);
    return rules;
  };
}

/** What plays the games of a task, one after the other. The same task gives the same outcomes wherever it is run. */
export type TaskRunner = (study: Study, task: Task) => PlayedGame[];

export function createTaskRunner(level: Level): TaskRunner {
  const rulesOf = createRulesShelf(level);
  const rerunsOf = lastOf((match: PlayedMatch) => createReruns(match, rulesOf));
  const playerOf = ({ match, seed }: Study, variant: Variant): ((game: number) => GameResult) => {
    const { bots, rerun, desks, types = {}, set = {}, rungCap } = variant;
    if (rerun !== undefined) {
      if (match === undefined) throw new Error('a study with re-runs needs the match that they start from');
      const reruns = rerunsOf(match);
      return (game) => reruns(variant, rerun, seedsOfGame(seed, game).seed);
    }
    const rules = rulesOf(variant);
    const cap = rungCap === undefined ? {} : { rungCap };
    const setupOf = (game: number) => ({ ...seedsOfGame(seed, game), types, set, ...cap });
    if (desks !== undefined) return (game) => runGameOf(rules, DESKS[desks], setupOf(game));
    return (game) => runGame(rules, bots, setupOf(game));
  };
  return (study, { variant: index, from, to }) => {
    const variant = study.variants[index];
    if (variant === undefined) throw new RangeError(`a study of ${study.variants.length} variants has no ${index}`);
    const play = playerOf(study, variant);
    const games: PlayedGame[] = [];
    for (let game = from; game < to; game += 1) {
      const { hash, threat, counts, acts, crises, goals, rungPoints, track, beliefs, ...outcome } = play(game);
      games.push({
        ...outcome,
        ...(study.hashes === true ? { hash: hash() } : {}),
        ...(study.threats === true ? { threat: threat() } : {}),
        ...(study.counts === true ? { counts: counts() } : {}),
        ...(study.acts === true ? { acts: acts() } : {}),
        ...(study.crises === true ? { crises: crises() } : {}),
        ...(study.goals === true ? { goals: goals() } : {}),
        ...(study.rungPoints === true ? { rungPoints: rungPoints() } : {}),
        ...(study.tracks === true ? { track: track() } : {}),
        ...(study.beliefs === true ? { beliefs: beliefs() } : {}),
      });
    }
    return games;
  };
}

/** Keeps what was made for the last thing that was asked about. */
function lastOf<From extends object, Made>(make: (from: From) => Made): (from: From) => Made {
  let last: { readonly from: From; readonly made: Made } | undefined;
  return (from) => {
    if (last?.from !== from) last = { from, made: make(from) };
    return last.made;
  };
}
