/**
 * Names of the parameters of the model. Values live in the level's parameter files; the reference values here are what
 * those files must hold for the reference world, and are used by no rule (`compileParams` reads the level's).
 */
import type { Level } from './level.ts';

/** A class, not a record: an object literal of so many names is kept as a hash table, and every rule reads from here. */
class ReferenceParams {
  // structure
  bufferShare = 0.65;
  defenceAmbiguity = 0.6;
  clarityOfChecks = 0.5;
  defenderAdvantage = 1.3;
  latentReach = 2.4;
  latentFloor = 0.2;
  latentHome = 0.3;
  baseStrength = 0.6;
  wear = 0.02;
  // perception
  beliefMemory = 0.97;
  beliefCap = 3;
  beliefShare = 0.57;
  grievanceMemory = 0.97;
  attributionBase = 0.15;
  attributionGrievance = 0.45;
  confirmation = 0.5;
  habituation = 0.5;
  habituationMemory = 0.7;
  targetBeliefFloor = 0.25;
  targetSlightFloor = 0.15;
  theatreRedLine = 0.4;
  shockMemory = 0.8;
  shockCap = 35;
  misreadChance = 0.15;
  misreadBelief = 0.25;
  misreadSlight = 0.5;
  misreadShock = 12;
  blameBelief = 0.15;
  blameSlight = 4;
  blameShock = 22;
  brokenPromise = 1.7;
  quickReturnCredit = 0.2;
  quickReturnTurns = 5;
  talkBelief = 0.05;
  // institution
  verificationMemory = 0.988;
  inclusionMemory = 0.982;
  institutionGain = 1.6;
  weightOfVoice = 0.5;
  inclusionBuffer = 0.5;
  confidenceMemory = 0.97;
  confidenceSpread = 0.5;
  exitLoss = 1;
  suspensionLoss = 2;
  // deterrence
  omega = 1.3;
  helpHome = 0.7;
  helpReach = 2;
  fracHybrid = 0.3;
  fracLimited = 0.5;
  fracFull = 1;
  hybridBase = 0.15;
  hybridConflict = 0.75;
  hybridResistance = 0.08;
  hybridLean = 0.1;
  costBase = 0.06;
  costHybrid = 0.02;
  costLimited = 0.075;
  costFull = 0.15;
  resistancePower = 0.7;
  hybridBaseCost = 0.5;
  commitmentWeight = 2;
  credibilityMost = 1.3;
  sanctionsWeight = 0.14;
  sanctionsFloor = 0.3;
  sanctionsInclusion = 0.5;
  lossShare = 0.3;
  attributionOdds = 0.45;
  attributionVerified = 0.4;
  hybridCommitment = 0.6;
  limitedCommitment = 0.65;
  commitMember = 0.75;
  commitMemberPerUnit = 0.08;
  commitCandidate = 0.12;
  commitPartner = 0.14;
  commitNone = 0.04;
  commitPresence = 0.1;
  casusGain = 0.1;
  windowMember = 0.05;
  windowAcceding = 1;
  windowCandidate = 0.3;
  windowCandidateLean = 0.7;
  windowPartner = 0.2;
  windowPartnerArms = 0.4;
  armsGrowthCap = 1.2;
  windowPartnerLean = 0.15;
  windowNone = 0.08;
  windowNoneLean = 0.2;
  statusPull = 0.25;
  fearFloor = 0.3;
  heldEnough = 0.8;
  heldDefence = 0.5;
  gateLimited = 1.2;
  gateFull = 3;
  gateHybrid = 0.15;
  gateFloor = 0.3;
  attackCooldown = 4;
  openingTicks = 8;
  bite = 0.65;
  regimeFearTicks = 8;
  // challenges
  challengePrice = 2;
  challengeWords = 0.02;
  challengeChecked = 0.12;
  challengeRefused = 0.06;
  challengeYielded = 0.15;
  challengeWithdrawn = 0.5;
  challengeSlight = 0.8;
  challengeShock = 3;
  // escalation
  onsetBase = 0.042;
  fearReference = 50;
  contactFloor = 0.2;
  contactUnits = 8;
  safetyCut = 0.6;
  aiSpeed = 0;
  slipBase = 0.2;
  slipRung = 4;
  slipShortWarning = 1.5;
  slipMost = 0.5;
  slipEased = 0.5;
  slipGuarantee = 0.3;
  hotSpotStake = 0.5;
  nuclearChance = 0.05;
  warEndChance = 0.25;
  attackInclusionLoss = 0.25;
  attackVerificationLoss = 0.12;
  shockSpill = 0.45;
  severityFull = 1.5;
  severityLimited = 0.9;
  severityFloor = 0.4;
  attackBelief = 1;
  attackShock = 22;
  attackSlight = 4;
  attackSupportLoss = 25;
  attackSupportGain = 12;
  attackPressed = 20;
  attackHarm = 0.2;
  crisisShock = 8;
  crisisBelief = 0.1;
  settlementInclusion = 0.04;
  crisisRounds = 4;
  // home
  incomeShare = 0.49;
  conciliationPrice = 0.3;
  alarmCalm = 40;
  moodPull = 0.05;
  moodThreat = 0.3;
  rally = 10;
  blocThreatHalf = 0.5;
  persuasionRate = 2;
  repeatPrice = 0.5;
  repeatTurns = 3;
  refundShare = 0.5;
  leaderFloor = 33;
  leaderPrice = 10;
  elitesReact = 0.2;
  regimeRecovery = 0.03;
  regimeProtest = 0.12;
  audienceCost = 2.5;
  audienceQuiet = 0.4;
  stepCapital = 5;
  audienceQuietAt = 0.3;
  audienceAccept = 0.5;
  audienceOffer = 1;
  audienceHold = 1;
  audienceStand = 1;
  audienceForce = 4;
  credibilityUnanswered = 0.08;
  credibilityWarned = 2;
  credibilityAnswered = 0.06;
  credibilityYielded = 0.05;
  credibilityRest = 0.7;
  credibilityPull = 0.02;
  // third parties
  actRate = 0.06;
  applyAt = 0.25;
  applySlope = 3;
  applyBlame = 0.3;
  applySwing = 3;
  wishDropAt = 0.05;
  declineFactor = 2;
  askAt = 0.35;
  askArms = 0.05;
  askSwing = 2;
  resistAt = 5;
  resistFull = 15;
  resistArms = 0.1;
  resistSwing = 5;
  needWeight = 0.5;
  nearHome = 0.5;
  nearUnits = 8;
  pressedFull = 25;
  identityWeight = 0.8;
  economyWeight = 0.25;
  pressedMemory = 0.9;
  supportDrift = 1.25;
  supportReturn = 0.01;
  readinessGrowth = 0.032;
  readyAt = 0.5;
  gambleChance = 0.03;
  gambleConflict = 0.5;
  gambleSupport = 60;
  gambleBacked = 1.5;
  turnChance = 0.02;
  turnUnstable = 0.4;
  turnEven = 0.5;
  turnLeast = 0.1;
  disputeChance = 0.03;
  disputeBase = 0.3;
  disputeLean = 0.3;
  turnSwing = 20;
  turnSwingTowards = 0.6;
  turnShake = 0.05;
  coerceBackfire = 0.65;
  coerceConflict = 0.3;
  coerceYield = 0.5;
  recognisePressed = 10;
  recogniseSwing = 6;
  pullEcho = 0.5;
  neighbourFear = 8;
  ownWear = 0.03;
  armAbsorption = 0.8;
  memberArms = 0.3;
  accessionHeld = 0.05;
  doorSwing = 5;
  consentAtEase = 0.75;
  consentLeast = 0.05;
  consentMost = 0.98;
  bidLuck = 0.4;
  // economy
  meansBase = 1.5;
  meansSpending = 3;
  meansThreat = 1.5;
  armsCalm = 0.2;
  economyRecovery = 0.04;
  gunsFree = 8;
  gunsCost = 0.001;
  reputationMemory = 0.96;
  warEconomy = 0.97;
  economyFloor = 0.3;
  economyCeiling = 1.3;
  sanctionCeiling = 1.1;
  // score
  valueReference = 1;
  paidWeight = 35;
  nuclearPenalty = 50;
  threatWeight = 0.71;
  escalationMax = 60;
  escalationScale = 110;
  harmWeight = 0.4;
  wishWeight = 0.3;
  supportWeight = 0.2;
  burdenWeight = 0.1;
  legitimacyWeight = 0.3;
  winDeterrence = 60;
  winDeescalation = 60;
}

export type ParamName = keyof ReferenceParams;
export type Params = Readonly<Record<ParamName, number>>;
export const REFERENCE_PARAMS: Params = new ReferenceParams();
export const PARAM_NAMES = Object.keys(REFERENCE_PARAMS) as readonly ParamName[];

/** Points on the ladder by rung 0-8 per theatre and tick: the same growing steps as theory of severity bands (Rivera et al. 2024). */
export const RUNG_POINTS = [0, 0.5, 1, 2, 4, 7, 10, 20, 60] as const;

/**
 * Parameters of a level with overrides applied, each held inside its plausible range. Frozen perception does not fade.
 * Throws a RangeError that names the parameter when the level lacks one: content checks make that impossible for shipped levels.
 */
export function compileParams(
  level: Level,
  overrides: Readonly<Record<string, number>>,
  frozenPerception = false,
): Params {
  const byName = new Map(level.params.map((p) => [p.name, p]));
  const out = new ReferenceParams();
  for (const name of PARAM_NAMES) {
    const def = byName.get(name);
    if (def === undefined) throw new RangeError(`level ${level.id} lacks the parameter ${name}`);
    const wanted = overrides[name];
    out[name] = wanted === undefined ? def.value : wanted < def.min ? def.min : wanted > def.max ? def.max : wanted;
  }
  if (frozenPerception) {
    out.beliefMemory = 1;
    out.grievanceMemory = 1;
    out.shockMemory = 1;
  }
  return out;
}
