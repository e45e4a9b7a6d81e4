/** How a bot behaves on the ladder. Force is never a card: it is a step up to rung 5 or above, and only some take it. */
import {
  type BotNumbers,
  CRISIS_CHOICES,
  type CrisisChoice,
  type CrisisView,
  draw,
  FORCE_RUNG,
  mayChoose,
  type Standoff,
  spell,
  standoffOf,
  type View,
} from '../engine/index.ts';
import { clamp } from '../lib/det-math.ts';
import type { BotId, Reason } from './bot.ts';
import { own, type Situation } from './situation.ts';

export interface CrisisAnswer {
  readonly choice: CrisisChoice;
  readonly bet: CrisisChoice;
  readonly why: readonly Reason[];
}

/** The crisis being played, and what its two sides have done so far. */
interface Duel extends Standoff {
  readonly crisis: CrisisView;
  readonly chance: number;
}

const CRISIS = spell('crisis');

function duelOf(s: Situation, crisis: CrisisView, seed: number): Duel {
  const { mine, theirs, theyOffer, rivalLast, incident, stepIsForce } = standoffOf(crisis, s.seat, s.rival);
  const chance = draw(seed, s.turn, CRISIS, crisis.id, crisis.round);
  return { crisis, chance, mine, theirs, theyOffer, rivalLast, incident, stepIsForce };
}

type Numbers = BotNumbers['crisis'];

type Answer = readonly [choice: CrisisChoice, reason: Reason['key']];

function dove({ theyOffer }: Duel): Answer {
  return theyOffer ? ['accept', 'way-out'] : ['step-down', 'avoid-war'];
}

/** Presses below the line of force; uses force only against force. */
function hawk({ mine, theirs, stepIsForce, chance }: Duel, { hawkPresses }: Numbers): Answer {
  if (stepIsForce) return theirs >= FORCE_RUNG ? ['step-up', 'match'] : ['hold', 'stand-firm'];
  if (theirs >= mine) return ['step-up', 'match'];
  return chance < hawkPresses ? ['step-up', 'press'] : ['hold', 'stand-firm'];
}

/** Does what the rival did in the round before; first it meets the rival's rung. */
function copycat({ mine, theirs, rivalLast, theyOffer, stepIsForce }: Duel): Answer {
  if (theyOffer) return ['accept', 'way-out'];
  if (rivalLast === 'step-up' || (rivalLast === undefined && theirs > mine)) {
    return stepIsForce && theirs < FORCE_RUNG ? ['hold', 'stand-firm'] : ['step-up', 'match'];
  }
  if (rivalLast === 'step-down') return ['step-down', 'match'];
  return rivalLast === 'offer' ? ['offer', 'match'] : ['hold', 'match'];
}

/** A copycat that meets a step up now and then with an offer. */
function generousCopycat(duel: Duel, { forgives }: BotNumbers['generousCopycat']): Answer {
  const forgiven = duel.rivalLast === 'step-up' && !duel.stepIsForce && duel.chance < forgives;
  return forgiven ? ['offer', 'way-out'] : copycat(duel);
}

/** Presses on where the rival gives way, uses force where that pays, and leaves in time where the rival stands firm. */
function opportunist(duel: Duel, s: Situation): Answer {
  const { crisis, mine, theirs, theyOffer, stepIsForce, chance } = duel;
  const { attackRung } = s.rules.bots.crisis;
  const attack = mine >= attackRung ? s.attackOn(crisis.state) : undefined;
  if (attack !== undefined && attack.value > s.rules.bots.weighing.attackPays)
    return mine >= FORCE_RUNG ? ['hold', 'stand-firm'] : ['step-up', 'attack-would-pay'];
  if (theirs >= mine && mine > 0) return theyOffer ? ['accept', 'way-out'] : ['step-down', 'avoid-war'];
  if (stepIsForce) return ['hold', 'attack-would-not-pay'];
  return chance < s.rules.bots.opportunist.presses ? ['step-up', 'press'] : ['hold', 'stand-firm'];
}

/** Always a way out; firm where it was attacked at something it holds dear, never the first to use force. */
function firmButFair(duel: Duel, s: Situation): Answer {
  const { crisis, mine, theirs, theyOffer, rivalLast, stepIsForce } = duel;
  if (theyOffer) return ['accept', 'way-out'];
  const n = s.rules.bots.crisis;
  const stakes = crisis.stakes[s.seatId];
  const dear = (stakes?.value ?? 0) * (n.dearBase + (stakes?.redLine ?? 0)) > n.dearFrom;
  const pressed = theirs > mine && dear;
  if (pressed && theirs >= FORCE_RUNG && s.isOurs(crisis.state)) return ['step-up', 'match'];
  if (pressed && !stepIsForce) return ['step-up', 'stand-firm'];
  if (rivalLast === 'step-up' && dear) return ['hold', 'stand-firm'];
  return crisis.round % 2 === 1 ? ['offer', 'way-out'] : ['step-down', 'avoid-war'];
}

/** Steps to force where the equation of deterrence says that it pays; else presses or eases by type and alarm. */
function byType(duel: Duel, s: Situation): Answer {
  const { crisis, theirs, mine, theyOffer, stepIsForce, chance } = duel;
  const { type } = s;
  const n = s.rules.bots.crisis;
  // Further down nobody is about to attack.
  const attack = mine >= n.attackRung ? s.attackOn(crisis.state) : undefined;
  const pays = attack !== undefined && attack.value > s.rules.bots.weighing.attackPays;
  // A limited aim is reached with the first use of force: further up there is only more to lose.
  const aim = attack?.kind === 'full' ? FORCE_RUNG + 1 : FORCE_RUNG;
  if (pays && mine >= aim) return ['hold', 'stand-firm'];
  if (pays && mine >= n.attackRung) return ['step-up', 'attack-would-pay'];
  if (theyOffer && chance < n.accept + type.cooperation - n.acceptGreed * type.greed) return ['accept', 'way-out'];
  const h = s.rules.theatreIndex.get(crisis.theatre) ?? 0;
  const hot = (s.heatIn[h] ?? 0) > n.hotFrom ? n.hot : 0;
  const more = (s.forces.rival[h] ?? 0) - (s.forces.own[h] ?? 0);
  const weaker = clamp(more / n.weakerUnits, -n.weakerMost, n.weakerMost);
  const { greed, status, regime } = type;
  const urge = n.up + n.upGreed * greed + n.upStatus * status + n.upRegime * regime;
  const up = urge + hot - n.upWeaker * Math.max(0, weaker);
  const ease = n.down - n.downGreed * greed - n.downStatus * status - n.downRegime * regime;
  const down = ease - hot + n.downWeaker * weaker;
  if (chance < up) {
    if (!stepIsForce || theirs >= FORCE_RUNG) return ['step-up', 'press'];
    return ['hold', 'attack-would-not-pay'];
  }
  if (theirs > mine) return chance < n.holdPressed ? ['hold', 'stand-firm'] : ['offer', 'way-out'];
  if (chance > 1 - Math.max(n.downLeast, down)) return ['step-down', 'avoid-war'];
  return chance > n.holdAtEase ? ['offer', 'way-out'] : ['hold', 'stand-firm'];
}

/** Has this side alone just used force that nobody ordered? */
function firedUnordered({ incident, mine, theirs }: Duel): boolean {
  return incident && mine >= FORCE_RUNG && theirs < FORCE_RUNG;
}

/** A hawk never backs down. Nobody else keeps to a shot that was not meant, except where force would pay anyway. */
function afterIncident(persona: Exclude<BotId, 'random'>, duel: Duel, s: Situation): Answer {
  if (persona === 'hawk') return ['hold', 'stand-firm'];
  const attack = persona === 'by-type' || persona === 'opportunist' ? s.attackOn(duel.crisis.state) : undefined;
  if (attack !== undefined && attack.value > s.rules.bots.weighing.attackPays) return ['hold', 'attack-would-pay'];
  return duel.theyOffer ? ['accept', 'way-out'] : ['step-down', 'avoid-war'];
}

/** What the rival is expected to do: what it did last, or what its rung and one's own doubts about it suggest. */
function betOn(duel: Duel, s: Situation): CrisisChoice {
  if (duel.rivalLast !== undefined && duel.rivalLast !== 'accept') return duel.rivalLast;
  const { betUpFrom, betDownBelow } = s.rules.bots.crisis;
  return s.belief > betUpFrom ? 'step-up' : s.belief < betDownBelow ? 'step-down' : 'hold';
}

/** The nearest legal choice: what was wanted, else hold, else whatever the rules allow. */
function nearestLegal(crisis: CrisisView, wanted: CrisisChoice): CrisisChoice {
  if (mayChoose(crisis, wanted)) return wanted;
  if ((wanted === 'accept' || wanted === 'offer') && mayChoose(crisis, 'step-down')) return 'step-down';
  if (mayChoose(crisis, 'hold')) return 'hold';
  return CRISIS_CHOICES.find((choice) => mayChoose(crisis, choice)) ?? 'step-down';
}

function answerOf(persona: Exclude<BotId, 'random'>, duel: Duel, s: Situation): Answer {
  switch (persona) {
    case 'dove':
      return dove(duel);
    case 'hawk':
      return hawk(duel, s.rules.bots.crisis);
    case 'copycat':
      return copycat(duel);
    case 'generous-copycat':
      return generousCopycat(duel, s.rules.bots.generousCopycat);
    case 'opportunist':
      return opportunist(duel, s);
    case 'firm-but-fair':
      return firmButFair(duel, s);
    case 'by-type':
      return byType(duel, s);
  }
}

/** The crisis a seat is asked about. Throws if none is being played: the caller looks at the phase first. */
export function crisisOf(view: View): CrisisView {
  if (view.crisis === undefined)
    throw new TypeError(`seat ${own(view).seat} was asked about a crisis, but none is played`);
  return view.crisis;
}

/** A persona's choice for this round, what it expects of the rival, and why. */
export function answerCrisis(persona: Exclude<BotId, 'random'>, s: Situation, seed: number): CrisisAnswer {
  const crisis = crisisOf(s.view);
  const duel = duelOf(s, crisis, seed);
  const [wanted, reason] = firedUnordered(duel) ? afterIncident(persona, duel, s) : answerOf(persona, duel, s);
  return { choice: nearestLegal(crisis, wanted), bet: betOn(duel, s), why: [{ key: reason }] };
}
