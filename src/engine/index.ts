/** The engine's only door. */

export { type AttackEvaluator, type AttackKind, type AttackValue, attackEvaluator } from './attack.ts';
export type * from './board-view-types.ts';
export type * from './card-view-types.ts';
export type * from './challenge-view-types.ts';
export { BOT_NUMBER_NAMES, type BotNumbers } from './compile-bot-numbers.ts';
export { copyState } from './copy-state.ts';
export { createMatch, type MatchSetup } from './create.ts';
export type * from './crisis-view-types.ts';
export type * from './debrief-view-types.ts';
export { type Estimate, estimate } from './estimate.ts';
export { explain, refs } from './explain/index.ts';
export type * from './explain-types.ts';
export type * from './facts.ts';
export { hashJson, hashState } from './hash.ts';
export { type Guess, imagine } from './imagine.ts';
export * from './input.ts';
export type * from './ledger-view-types.ts';
export * from './level.ts';
export { desiredForce } from './model/arms-race.ts';
export { FORCE_RUNG } from './model/escalation.ts';
export { attributionBias, evidenceOf, grievanceOf, type Reading } from './model/identity.ts';
export { endingOf, type Scores, scorePartsOf, scoresOf } from './model/score.ts';
export { threatByTick } from './model/threat.ts';
export { isChallengeable } from './moves/challenge-check.ts';
export {
  type Carried,
  capitalCost,
  carriedAs,
  check,
  checkMove,
  checkOffer,
  PREDICTION_BOUNDS,
  priceOf,
  type Target,
} from './moves/check.ts';
export { checkInput } from './moves/check-input.ts';
export { formAtHome } from './moves/form-at-home.ts';
export { legalMoves, type MoveOption, type TargetOption } from './moves/legal.ts';
export { type ForcesSeen, forcesSeen } from './moves/view-facts.ts';
export { PARAM_NAMES, type ParamName, type Params, REFERENCE_PARAMS, RUNG_POINTS } from './params.ts';
export { type PlayOptions, play, playChecked, playReady } from './phases.ts';
export { OTHER_VOICES, type RealStatement, type VoiceId } from './real-statement.ts';
export { beginDraws, type DrawTable, draw, drawFrom, drawNormal, drawNumberFrom, spell } from './rng.ts';
export {
  type CompiledMove,
  type CompiledSeat,
  createRules,
  exists,
  type MeanType,
  type Rules,
  rungRank,
  seriesAt,
  theatreOfState,
  tickOfDate,
  yearOfTick,
} from './rules.ts';
export { enlarges, type Frozen, type MatchMarks, type RulesOptions } from './rules-options.ts';
export {
  isForce,
  isForceMove,
  SCRIPT_USES,
  type ScriptedAct,
  type ScriptUse,
  STANDINGS,
  type Standing,
} from './script.ts';
export type * from './state.ts';
export type * from './threat-view-types.ts';
export { firstOrderTick, firstTick, firstTurn, lastTick, orderTicks } from './turn/clock.ts';
export { takeSnapshot } from './turn/snapshot.ts';
export { NAMED_AT_ONCE } from './turn/statements.ts';
export { turnLengths, withTurnTicks } from './turn-length.ts';
export type * from './turn-view-types.ts';
export { mayChoose, type Standoff, standoffOf } from './view/crisis-reader.ts';
export { intervalScore } from './view/debrief.ts';
export { alarmWord, cardsSince, isAsked, rivalCardsSince, setbacksSince, treatyStandings } from './view/desk.ts';
export { type Footing, Footings } from './view/footing.ts';
export { lazyView, viewFor } from './view/index.ts';
export { beliefSlope, ledgerLines, type RawLine } from './view/ledger-lines.ts';
export { lastUses } from './view/me-reader.ts';
export { isOpening, occupiedBy, rungOn, type Stance } from './view/state-reader.ts';
export { theatreThreats } from './view/story.ts';
export type * from './view-types.ts';
export { VOICE_ROLES, type VoiceRole, type VoiceSet, type VoiceSource } from './voices.ts';
