/**
 * The numbers by which players made of code decide, and by which the staff estimates, as plain fields. Values stand in
 * `bots.json` of the levels: no class here holds one. A class, not a record, keeps every field quick to read.
 */
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

/** Drives that nothing changes. */
class Temper {
  warmth = 0;
  talk = 0;
  binding = 0;
  offers = 0;
  accepts = 0;
  wanted = 0;
  build = 0;
  offence = 0;
  thin = 0;
  enlarge = 0;
  deny = 0;
  redLineLimit = 0;
  promise = 0;
  press = 0;
  answer = 0;
  reserve = 0;
  trust = 0;
}

/** Drives by what the rival did last. */
class Copycat {
  hardFrom = 0;
  hardSpan = 0;
  calmBelow = 0;
  calmSpan = 0;
  warmthCalm = 0;
  warmthHard = 0;
  talkCalm = 0;
  talkHard = 0;
  binding = 0;
  matchCalm = 0;
  matchHard = 0;
  build = 0;
  buildHard = 0;
  offenceHard = 0;
  thinCalm = 0;
  enlarge = 0;
  enlargeHard = 0;
  deny = 0;
  redLineLimit = 0;
  redLineHard = 0;
  promiseHard = 0;
  pressHard = 0;
  answerHard = 0;
  reserve = 0;
  trust = 0;
  standsFrom = 0;
}

/** Drives by belief and provocation. */
class FirmButFair {
  doubtFrom = 0;
  alertFrom = 0;
  warmth = 0;
  warmthReturned = 0;
  warmthProvoked = 0;
  warmthDoubt = 0;
  warmthLeast = 0;
  warmthMost = 0;
  talk = 0;
  talkDoubt = 0;
  binding = 0;
  offers = 0;
  offersAlert = 0;
  accepts = 0;
  forceHeld = 0;
  forceByBelief = 0;
  forceBelief = 0;
  forceLeast = 0;
  forceMost = 0;
  forceElsewhere = 0;
  build = 0;
  offence = 0;
  thinBelow = 0;
  thinAtEase = 0;
  thin = 0;
  enlarge = 0;
  deny = 0;
  redLineLimit = 0;
  redLineDoubt = 0;
  promise = 0;
  press = 0;
  answerAlert = 0;
  answer = 0;
  reserve = 0;
  trust = 0;
}

/** Drives by the seat's own type. */
class ByType {
  warmReturned = 0;
  provokedByAct = 0;
  provokedByAttack = 0;
  provokedMost = 0;
  frightFrom = 0;
  frightMost = 0;
  heatCools = 0;
  warmthGreed = 0;
  talk = 0;
  talkAlarm = 0;
  talkAlarmFrom = 0;
  talkGreed = 0;
  bindingRegime = 0;
  accepts = 0;
  acceptsReciprocity = 0;
  acceptsHeat = 0;
  acceptsGreed = 0;
  build = 0;
  buildGreed = 0;
  offenceGreed = 0;
  offenceCaution = 0;
  thinCooperation = 0;
  enlarge = 0;
  enlargeFright = 0;
  enlargeGreedFear = 0;
  enlargeGreed = 0;
  redLineLimit = 0;
  redLineDraws = 0;
  redLineGreed = 0;
  redLineFright = 0;
  promiseDraws = 0;
  promiseGreed = 0;
  promiseCaution = 0;
  pressGreed = 0;
  pressRegime = 0;
  pressStatus = 0;
  pressFright = 0;
  pressCaution = 0;
  answer = 0;
  answerFear = 0;
  answerStatus = 0;
  reserveGreed = 0;
  reserveEconomy = 0;
  reserve = 0;
  leanLeast = 0;
  leanMost = 0;
  standsCooperative = 0;
  trust = 0;
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
  readonly dove = new Temper();
  readonly hawk = new Temper();
  readonly copycat = new Copycat();
  readonly firmButFair = new FirmButFair();
  readonly byType = new ByType();
  readonly policy = new Policy();
  readonly random = new Random();
  readonly guided = new Guided();
  readonly expert = new Expert();
}
