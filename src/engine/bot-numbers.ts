/**
 * The numbers by which players made of code decide, and by which the staff estimates, as plain fields. Values stand in
 * `bots.json` of the levels: no class here holds one. A class, not a record, keeps every field quick to read.
 */
import { ByType, Copycat, FirmButFair, GenerousCopycat, Opportunist, Temper } from './persona-numbers.ts';

/** The staff's estimate of how the rival will read an order: a desk's rule of thumb that no rule of the world reads. */
class Staff {
  band = 0;
  withdrawnOffence = 0;
  forcesAround = 0;
  theatreShare = 0;
  shockShare = 0;
}

/** How orders are chosen from what they are worth. */
class Orders {
  whim = 0;
  whimOfMove = 0;
  whimOfTarget = 0;
  sameAgain = 0;
  sameUse = 0;
  mostPersuasion = 0;
  ultimatumReserve = 0;
  rebuffTurns = 0;
  shortStay = 0;
}

/** What an order is worth to any player. */
class Weighing {
  worthDoing = 0;
  priceOfCapital = 0;
  attackPays = 0;
  attackWorth = 0;
  loudShock = 0;
  loudLeast = 0;
  warned = 0;
  tooNear = 0;
  wish = 0;
  welcomeSlope = 0;
  welcomeLeast = 0;
  welcomeToCourt = 0;
  welcomeToPartner = 0;
  welcomeToJoin = 0;
  care = 0;
  careRedLine = 0;
  drawBase = 0;
  drawCare = 0;
  wonFrom = 0;
  wonSlope = 0;
  wonLeast = 0;
  dangerUnits = 0;
  dangerBelief = 0;
  dangerBeliefFrom = 0;
  partner = 0;
  partnerShield = 0;
  gapLeast = 0;
  gapFull = 0;
  importanceLeast = 0;
  importanceMost = 0;
  exposedFrom = 0;
  tokenUnits = 0;
  tokenShield = 0;
  postExcess = 0;
  postShortfall = 0;
  postSpare = 0;
  offenceFrom = 0;
  offenceWeight = 0;
  thinWarmth = 0;
  driftFrom = 0;
  driftSlope = 0;
  driftWish = 0;
  coerceBase = 0;
  coerceNear = 0;
  armAlly = 0;
  armAttacked = 0;
  armRoom = 0;
  armStartLeast = 0;
  armRoomLeast = 0;
  armBase = 0;
  armValue = 0;
  armPress = 0;
  armNear = 0;
  answerHard = 0;
  answerHardFrom = 0;
  sanctionPress = 0;
  sanctionCost = 0;
  warnAnswer = 0;
  warnPress = 0;
  warnCost = 0;
  warnCourted = 0;
  courtedSlope = 0;
  courtedFrom = 0;
  gatheringFrom = 0;
  gatheringUnits = 0;
  gatheringBelief = 0;
  gatheringBeliefFrom = 0;
  warnBase = 0;
  warnDear = 0;
  closeDoor = 0;
  releaseFrom = 0;
  spendCalm = 0;
  spendSlope = 0;
  saveBelow = 0;
  confide = 0;
  confideTalk = 0;
  bindsFrom = 0;
  sayTalk = 0;
  sayCost = 0;
  joinFactor = 0;
  promiseWeight = 0;
  aid = 0;
  exercisePress = 0;
  exerciseBuild = 0;
  exerciseCost = 0;
  recognise = 0;
  quitPress = 0;
  quitFrees = 0;
  quitHeat = 0;
  quitTalk = 0;
  quitCost = 0;
  calmTone = 0;
  pressTone = 0;
  freshTurns = 0;
  stale = 0;
  leansFrom = 0;
}

/** What is said in public. */
class Signals {
  mostOffers = 0;
  scatter = 0;
  names = 0;
  mostNamed = 0;
  hardFrom = 0;
  hardAnswer = 0;
  temper = 0;
}

/** How acts and forces are read, and predictions made. */
class Reading {
  attackSeverity = 0;
  hardFrom = 0;
  edgeBelief = 0;
  edgeSeverity = 0;
  edgeSlight = 0;
  worstFrom = 0;
  bestBelow = 0;
  band = 0;
  pointsPerUnit = 0;
  redLineElsewhere = 0;
  beliefPoints = 0;
  beliefBase = 0;
  slightShare = 0;
  slightBase = 0;
  reachElsewhere = 0;
  defensiveForce = 0;
  offensiveForce = 0;
  shockElsewhere = 0;
}

/** Choices on the ladder. */
class Crisis {
  attackRung = 0;
  hawkPresses = 0;
  dearBase = 0;
  dearFrom = 0;
  accept = 0;
  acceptGreed = 0;
  hotFrom = 0;
  hot = 0;
  weakerUnits = 0;
  weakerMost = 0;
  up = 0;
  upGreed = 0;
  upStatus = 0;
  upRegime = 0;
  upWeaker = 0;
  down = 0;
  downGreed = 0;
  downStatus = 0;
  downRegime = 0;
  downWeaker = 0;
  downLeast = 0;
  holdPressed = 0;
  holdAtEase = 0;
  betUpFrom = 0;
  betDownBelow = 0;
}

/** Calling rival acts to account. */
class Challenge {
  severityFrom = 0;
  dove = 0;
  hawk = 0;
  copycat = 0;
  firmButFair = 0;
  opportunist = 0;
  byType = 0;
  expansionist = 0;
}

/** What a policy given as data leaves open. */
class Policy {
  usualBelief = 0;
  binding = 0;
}

/** A player that moves at random. */
class Random {
  quiet = 0;
  predictionLeast = 0;
  predictionSpan = 0;
  band = 0;
  offers = 0;
  accepts = 0;
  challenges = 0;
}

/** A player of the lowest strength. */
class Guided {
  boldness = 0;
}

/** A player that looks ahead. */
class Expert {
  variants = 0;
  boldness = 0;
  worlds = 0;
  turnsAhead = 0;
}

export class Numbers {
  readonly staff = new Staff();
  readonly orders = new Orders();
  readonly weighing = new Weighing();
  readonly signals = new Signals();
  readonly reading = new Reading();
  readonly crisis = new Crisis();
  readonly challenge = new Challenge();
  readonly dove = new Temper();
  readonly hawk = new Temper();
  readonly copycat = new Copycat();
  readonly firmButFair = new FirmButFair();
  readonly byType = new ByType();
  readonly generousCopycat = new GenerousCopycat();
  readonly opportunist = new Opportunist();
  readonly policy = new Policy();
  readonly random = new Random();
  readonly guided = new Guided();
  readonly expert = new Expert();
}
