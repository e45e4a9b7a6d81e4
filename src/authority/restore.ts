/** Goes on from a save, if it can be trusted: by replaying its log, or by its snapshot after an update of the game. */
import { createMatch, type GameState, hashState, type Level, play, type Rules } from '../engine/index.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { type Authority, markLevel, openAuthority, rulesFor } from './authority.ts';
import { inputsOf } from './log.ts';
import { readSave, type Save, type SaveRefusal } from './save-file.ts';
import { atUsualStrength } from './seats.ts';

/** Where a replay has arrived. `atOrders` is the state in which the running Orders phase began. */
export interface Replayed {
  readonly state: GameState;
  readonly atOrders: GameState;
}

/** Plays a log again from the start; `undefined` if an input that was once accepted is refused now. */
export function replayLog(rules: Rules, { body }: Save): Replayed | undefined {
  const state = createMatch(rules, { ...body.setup, facts: true });
  let atOrders = state;
  const inputs = inputsOf(body.log);
  for (const { seat, input } of inputs) {
    const before = state.phase;
    if (!play(rules, state, seat, input).ok) return undefined;
    // A copy costs little here: only the last Orders phase is ever asked for.
    if (state.phase === 'orders' && before !== 'orders') atOrders = structuredClone(state);
  }
  return { state, atOrders };
}

/**
 * Restores a match. A save of this build must replay to its own snapshot, else it was altered; a save of another build,
 * and of a level whose figures were updated with it, goes on from its snapshot, and says from which turn its record can
 * be verified. `usual`: bots that look ahead go on at their usual strength.
 */
export function restoreAuthority(
  level: Level,
  build: string,
  text: string,
  { usual = false }: { readonly usual?: boolean | undefined } = {},
): Result<Authority, SaveRefusal> {
  const read = readSave(text);
  if (!read.ok) return read;
  const save = read.value;
  const mark = markLevel(level);
  if (save.level.id !== mark.id) return err({ key: 'save.refused.other-level', params: { level: save.level.id } });
  const sameBuild = save.build === build;
  const { body } = save;
  const sameLevel = save.level.hash === mark.hash;
  if (!sameLevel && (sameBuild || save.level.shape !== mark.shape)) {
    const params = { level: mark.id, theirs: save.level.version, ours: mark.version };
    return err({ key: 'save.refused.level-changed', params });
  }
  const rules = rulesFor(level, body.setup);
  const replayed = sameLevel && body.verifiesFromTurn === 1 ? replayLog(rules, save) : undefined;
  const agrees = replayed !== undefined && hashState(replayed.state) === hashState(body.snapshot);
  if (sameBuild && body.verifiesFromTurn === 1 && !agrees) return err({ key: 'save.refused.altered' });
  const verifiesFromTurn = agrees ? 1 : Math.max(body.verifiesFromTurn, sameBuild ? 1 : body.snapshot.turn + 1);
  const options = {
    level,
    build,
    setup: body.setup,
    seats: usual ? atUsualStrength(save.seats) : save.seats,
    fork: body.fork,
  };
  return ok(
    openAuthority(rules, options, {
      state: agrees ? replayed.state : body.snapshot,
      log: body.log,
      thoughts: body.thoughts,
      atOrders: agrees ? replayed.atOrders : body.snapshot,
      verifiesFromTurn,
    }),
  );
}
