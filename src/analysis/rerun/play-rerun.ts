/** Plays a finished match anew from a turn on: with other chances, orders, bots or parameters. The match stays as it is. */

import { createMatch, type GameState, type Rules, type RulesOptions } from '../../engine/index.ts';
import type { Writable } from '../../lib/writable.ts';
import type { Variant } from '../monte-carlo/study.ts';
import { createBots, type GameResult, playToEnd, resultOf } from '../simulate.ts';
import type { PlayedMatch, Rerun } from './rerun.ts';
import { createScriptedBot } from './scripted-bot.ts';
import { type Trace, traceMatch } from './trace.ts';

/** A game that was played from the middle of a match. */
export interface RerunResult extends GameResult {
  readonly leftOut: number;
}

/** The rules of a world. */
export type RulesOf = (world: RulesOptions) => Rules;

/** Plays one variant of a match; `freshSeed` gives the chances where the re-run asks for its own. */
export type PlayRerun = (variant: Variant, rerun: Rerun, freshSeed: number) => RerunResult;

/**
 * The match at the beginning of the turn from which it is played anew, under the rules that hold from there on. From turn 1
 * on the years before the match are worked out anew too; later ones are kept as they were.
 */
function startOf(rules: Rules, trace: Trace, setup: PlayedMatch['setup'], fromTurn: number): Writable<GameState> {
  if (fromTurn === 1) return createMatch(rules, { ...setup, facts: false });
  const start: Writable<GameState> = trace.startOf(fromTurn);
  for (const { def, index } of rules.seats) {
    const type = def.types.findIndex(({ id }) => id === setup.types?.[def.id]);
    if (type !== -1) start.seats[index].type = type;
  }
  const { set = {}, rungCap, frozen } = setup;
  const kept = { ...(rungCap === undefined ? {} : { rungCap }), ...(frozen === undefined ? {} : { frozen }) };
  start.options = { ...start.options, ...kept, lens: rules.lens.id, set };
  return start;
}

/** The set-up of a match in the world of a variant: what it leaves open is as it was. Turns are always as long. */
function setupOf({ types, lens, set, rungCap, frozen }: Variant, setup: PlayedMatch['setup']): PlayedMatch['setup'] {
  return {
    ...setup,
    types: { ...setup.types, ...types },
    ...(lens === undefined ? {} : { lens }),
    ...(set === undefined ? {} : { set }),
    ...(rungCap === undefined ? {} : { rungCap }),
    ...(frozen === undefined ? {} : { frozen }),
  };
}

/** Opens a match for re-runs; it is traced once, at the first of them. */
export function createReruns(match: PlayedMatch, rulesOf: RulesOf): PlayRerun {
  let traced: Trace | undefined;
  return (variant, { fromTurn, follow, chance, changes = [], dropped = [] }, freshSeed) => {
    traced ??= traceMatch(rulesOf(match.setup), match);
    const trace = traced;
    const setup = setupOf(variant, match.setup);
    const rules = rulesOf(setup);
    const state = startOf(rules, trace, setup, fromTurn);
    if (chance === 'fresh') state.seed = freshSeed;
    const bots = createBots(rules, variant.bots, state.seed);
    const scripts = rules.seats.map(({ def: { id: seat }, index }) => {
      const untilTurn = follow[seat] ?? 0;
      return untilTurn < fromTurn
        ? undefined
        : createScriptedBot({ rules, seat, trace, untilTurn, changes, dropped, otherwise: bots[index] });
    });
    playToEnd(rules, state, [scripts[0] ?? bots[0], scripts[1] ?? bots[1]]);
    const leftOut = scripts.reduce((sum, script) => sum + (script?.leftOut() ?? 0), 0);
    return { ...resultOf(rules, state, variant.bots), leftOut };
  };
}
