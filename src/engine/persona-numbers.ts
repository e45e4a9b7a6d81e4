/** The numbers of each temper, as plain fields; values stand in `bots.json` of the levels. */

/** Drives that nothing changes. */
export class Temper {
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
export class Copycat {
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
export class FirmButFair {
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
export class ByType {
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

/** A copycat that forgives: what it does not name is as with the copycat. */
export class GenerousCopycat {
  forgives = 0;
  trust = 0;
}

/** Drives by how soft the rival was. */
export class Opportunist {
  softBelow = 0;
  softSpan = 0;
  warmthFirm = 0;
  warmthSoft = 0;
  talk = 0;
  binding = 0;
  offersFirm = 0;
  accepts = 0;
  forces = 0;
  forcesSoft = 0;
  build = 0;
  offence = 0;
  thinFirm = 0;
  enlarge = 0;
  enlargeSoft = 0;
  deny = 0;
  redLineLimit = 0;
  redLineSoft = 0;
  promise = 0;
  pressSoft = 0;
  answer = 0;
  reserve = 0;
  presses = 0;
  trust = 0;
}
