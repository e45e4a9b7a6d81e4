/**
 * A copy of a match that a game may go on from: it shares only what is never written to. Each part is put together in the
 * order in which it was made: code is compiled for one shape of it, and all that is played on another is slower.
 */
import { noItems } from '../lib/arrays.ts';
import { copyRow } from './start-states.ts';
import type { Card, Crisis, Deployment, GameState, SeatState } from './state.ts';

/** A copy of each. One after the other: lists that are copied whole first, or by `map`, might come to have gaps. */
function copyEach<T>(list: readonly T[], copyOf: (each: T) => T): T[] {
  const copies = noItems<T>();
  for (const each of list) copies.push(copyOf(each));
  return copies;
}

const copyNumbers = (list: readonly number[]): number[] => list.slice();
const copyOne = <T extends object>(one: T): T => ({ ...one });
const copyPair = <T>([first, second]: readonly [T, T]): [T, T] => [first, second];

function copySeat(seat: SeatState): SeatState {
  return {
    capital: seat.capital,
    means: seat.means,
    supportBy: seat.supportBy.slice(),
    support: seat.support,
    regime: seat.regime,
    credibility: seat.credibility,
    sanctionsRep: seat.sanctionsRep,
    econ: seat.econ,
    spendFactor: seat.spendFactor,
    spendUntil: seat.spendUntil,
    belief: seat.belief,
    grievance: seat.grievance,
    shock: seat.shock.slice(),
    habit: seat.habit.slice(),
    lastUse: seat.lastUse.slice(),
    thinTick: seat.thinTick.slice(),
    commitUntil: seat.commitUntil.slice(),
    commitStrength: seat.commitStrength.slice(),
    attention: seat.attention.slice(),
    frozen: seat.frozen.slice(),
    doorClosed: seat.doorClosed.slice(),
    type: seat.type,
    standing: seat.standing,
    orders: seat.orders.slice(),
    signalled: seat.signalled,
    statement: seat.statement,
    named: seat.named,
    offers: seat.offers.slice(),
    accepted: seat.accepted.slice(),
    declined: seat.declined.slice(),
    sealed: seat.sealed,
    ready: seat.ready,
    tagged: seat.tagged,
    firstEstimate: seat.firstEstimate,
    notes: seat.notes.slice(),
    paid: seat.paid,
    bluffs: seat.bluffs,
    cooldown: seat.cooldown,
  };
}

function copyUnits(force: Deployment): Deployment {
  return {
    id: force.id,
    seat: force.seat,
    h: force.h,
    region: force.region,
    force: force.force,
    units: force.units,
    off: force.off,
    tick: force.tick,
    untilTick: force.untilTick,
    upkeep: force.upkeep,
    notified: force.notified,
    cause: force.cause,
    card: force.card,
  };
}

function copyCard(card: Card): Card {
  return {
    id: card.id,
    turn: card.turn,
    tick: card.tick,
    seat: card.seat,
    order: card.order,
    move: card.move,
    outcome: card.outcome,
    fact: card.fact,
    joint: card.joint,
    reading: card.reading,
  };
}

function copyCrisis(crisis: Crisis): Crisis {
  return {
    id: crisis.id,
    turn: crisis.turn,
    tick: crisis.tick,
    state: crisis.state,
    h: crisis.h,
    origin: crisis.origin,
    by: crisis.by,
    startRung: crisis.startRung,
    rungs: [crisis.rungs[0], crisis.rungs[1]],
    round: crisis.round,
    rounds: crisis.rounds,
    played: crisis.played,
    choices: copyPair(crisis.choices),
    bets: copyPair(crisis.bets),
    offered: copyPair(crisis.offered),
    log: crisis.log.slice(),
    ended: crisis.ended,
    winner: crisis.winner,
    peak: crisis.peak,
    fact: crisis.fact,
  };
}

export function copyState(s: GameState): GameState {
  return {
    level: s.level,
    options: s.options,
    seed: s.seed,
    secret: s.secret,
    phase: s.phase,
    turn: s.turn,
    tick: s.tick,
    seats: [copySeat(s.seats[0]), copySeat(s.seats[1])],
    states: copyEach(s.states, copyRow),
    treaties: s.treaties.slice(),
    forums: s.forums.slice(),
    verification: s.verification,
    inclusion: s.inclusion,
    confidence: s.confidence.slice(),
    rung: s.rung.slice(),
    warUntil: s.warUntil.slice(),
    deployments: copyEach(s.deployments, copyUnits),
    pending: s.pending.slice(),
    openOffers: copyEach(s.openOffers, copyOne),
    challenges: copyEach(s.challenges, copyOne),
    said: copyEach(s.said, copyOne),
    lines: s.lines.slice(),
    cards: copyEach(s.cards, copyCard),
    crises: copyEach(s.crises, copyCrisis),
    playing: s.playing,
    crisisPlayed: s.crisisPlayed,
    happened: s.happened.slice(),
    facts: s.facts.slice(),
    nextFact: s.nextFact,
    nextLine: s.nextLine,
    nextUnit: s.nextUnit,
    threat: copyEach(s.threat, copyNumbers),
    threatHistory: copyEach(s.threatHistory, copyNumbers),
    theatreHistory: copyEach(s.theatreHistory, (histories) => copyEach(histories, copyNumbers)),
    rungPoints: s.rungPoints,
    warPeak: s.warPeak,
    clash: s.clash,
    nuclear: s.nuclear,
    wars: s.wars,
    wishTicks: s.wishTicks,
    overriddenTicks: s.overriddenTicks,
    snapshots: s.snapshots.slice(),
    ending: s.ending,
  };
}
