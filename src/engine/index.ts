/** The engine's only door. */
export {
  createRules,
  tickOfDate,
  yearOfTick,
  rungRank,
  seriesAt,
  type Rules,
  type CompiledMove,
  type CompiledSeat,
  type MeanType,
} from './rules.ts';
export { createMatch, type MatchSetup } from './create.ts';
export { play, untagged, type PlayOptions } from './phases.ts';
export { viewFor, lazyView } from './view/index.ts';
export { ledgerLines, beliefSlope, type RawLine } from './view/ledger-lines.ts';
export { takeSnapshot } from './turn/snapshot.ts';
export { intervalScore } from './view/debrief.ts';
export { alarmWord } from './view/desk.ts';
export { legalMoves, type MoveOption, type TargetOption } from './moves/legal.ts';
export { check, checkOffer, capitalCost, carriedAs, type Carried, type Target } from './moves/check.ts';
export { checkInput } from './moves/check-input.ts';
export { estimate, type Estimate } from './estimate.ts';
export { attackEvaluator, type AttackEvaluator, type AttackKind, type AttackValue } from './attack.ts';
export { desiredForce } from './model/arms-race.ts';
export { scoresOf, endingOf, type Scores } from './model/score.ts';
export { hashState, hashJson } from './hash.ts';
export { draw, drawNormal } from './rng.ts';
export { PARAM_NAMES, REFERENCE_PARAMS, RUNG_POINTS, type ParamName, type Params } from './params.ts';
export { firstOrderTick, firstTick, lastTick, orderTicks } from './turn/clock.ts';
export { explain, refs } from './explain/index.ts';
export * from './level.ts';
export * from './input.ts';
export type * from './facts.ts';
export type * from './state.ts';
export type * from './view-types.ts';
