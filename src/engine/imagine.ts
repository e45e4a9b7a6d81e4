/**
 * A state of the match as a seat may think it to be: what its view shows is taken over, what it does not show is guessed.
 * The way back from `viewFor`: nothing enters but the view, the rules and the guess, so whoever plays on it cannot peek.
 */

import { filled, numbers, pairOf } from '../lib/arrays.ts';
import { logOdds } from '../lib/det-math.ts';
import type { StateView } from './board-view-types.ts';
import { createMatch } from './create.ts';
import type { CrisisView } from './crisis-view-types.ts';
import type { CrisisChoice } from './input.ts';
import { bufferWeight } from './ledger.ts';
import { givePretext } from './model/pretexts.ts';
import { overallThreat, updateThreat } from './model/threat.ts';
import { type Rules, rungsByAlliance } from './rules.ts';
import type { Card, Crisis, GameState, SeatIndex, StateRow } from './state.ts';
import type { RivalThreatView } from './threat-view-types.ts';
import { lastTick, orderTicks } from './turn/clock.ts';
import { turnMeans } from './turn/open-turn.ts';
import { takeSnapshot } from './turn/snapshot.ts';
import type { View } from './view-types.ts';

/** What is made up: the rival's type, and the seed of all chance to come. */
export interface Guess {
  readonly rivalType: string;
  readonly seed: number;
}

const NO_FACT = -1;
const SEATS: readonly SeatIndex[] = [0, 1];
/** The middle of what each word for alarm stands for, points. */
const MIDDLE_OF = { calm: 10, watchful: 30, uneasy: 50, alarmed: 70, acute: 90 } as const;
/** Halvings of an interval: enough for a thousandth of it. */
const HALVINGS = 10;

/** Throws for the view of an observer: only a seat imagines. */
export function imagine(rules: Rules, view: View, { rivalType, seed }: Guess): GameState {
  const { me } = view;
  if (me === undefined) throw new TypeError('only a seat can imagine a match');
  const own = rules.seatIndex.get(me.seat) ?? 0;
  const rival = rules.seats[own].rival;
  const types = { [me.seat]: me.type, [rules.seats[rival].def.id]: rivalType };
  const { difficulty } = view.options;
  const s = createMatch(rules, { seed, secret: seed, types, difficulty, facts: false });
  s.phase = view.phase;
  s.turn = view.time.turn;
  s.tick = view.time.tick;
  takeBoard(rules, s, view, own);
  takeOwnDesk(rules, s, view, own);
  guessRival(rules, s, view, rival);
  takePast(rules, s, view);
  updateThreat(rules, s, s.tick - 1);
  s.snapshots.push({ ...takeSnapshot(rules, s), turn: view.phase === 'crisis' ? s.turn : s.turn - 1 });
  for (const i of SEATS) if (view.phase === 'orders') s.seats[i].signalled = true;
  return s;
}

function takeState(rules: Rules, s: GameState, row: StateRow, seen: StateView, c: number): void {
  const [first, second] = rules.level.seats;
  const until = s.tick + rules.params.openingTicks / 2;
  const pair = (by: Readonly<Record<string, number>>) => pairOf(by[first.id] ?? 0, by[second.id] ?? 0);
  const while_ = (by: Readonly<Record<string, boolean>>) =>
    pairOf(by[first.id] === true ? until : -1, by[second.id] === true ? until : -1);
  row.rung = rungsByAlliance(rules.level, seen.rungs);
  row.acceding = filled(rules.level.alliances.length, -1);
  row.support = pair(seen.support);
  row.economy = pair(seen.economy);
  row.ready = seen.ready;
  row.own = seen.own;
  row.occupied = pair(seen.occupied);
  row.separatist = seen.separatist;
  row.regime = seen.regime;
  row.wish = seen.wish === undefined ? -1 : (rules.seatIndex.get(seen.wish) ?? -1);
  row.opening = while_(seen.openings);
  for (const i of SEATS) if (seen.casus[rules.seats[i].def.id] === true) givePretext(s, c, i, until);
  row.harm = seen.harm;
  row.protestTick = seen.protestTick ?? -1;
  for (const i of SEATS) row.buffer[i] = bufferWeight(rules, s, i, c);
  if (seen.acceding === undefined) return;
  const { alliance, untilTick } = seen.acceding;
  const a = rules.allianceIndex.get(alliance) ?? 0;
  row.acceding[a] = untilTick;
  const seat = rules.seats[0].alliance === a ? 0 : 1;
  s.pending.push({ tick: untilTick, seat, kind: 'accession', ref: c, data: {}, cause: NO_FACT, card: -1 });
}

/** All that both sides see alike. */
function takeBoard(rules: Rules, s: GameState, view: View, own: SeatIndex): void {
  s.pending = [];
  view.states.forEach((seen, c) => {
    const row = s.states[c];
    if (row !== undefined) takeState(rules, s, row, seen, c);
  });
  s.treaties = rules.level.treaties.map(({ id }) => view.treaties[id] ?? 'absent');
  s.forums = rules.level.forums.map(({ id }) => view.forums[id] ?? 'absent');
  s.verification = view.verification;
  s.inclusion = view.inclusion;
  s.confidence = numbers(rules.theatres.map((id) => view.confidence[id] ?? 0));
  s.rung = numbers(rules.theatres.map((id) => Math.max(0, view.theatreRungs[id] ?? 0)));
  s.warUntil = numbers(rules.theatres.map((id) => (view.fighting.includes(id) ? s.tick : -1)));
  const ownUnits = view.forces.reduce((sum, { seat, units }) => sum + (seat === view.me?.seat ? units : 0), 0);
  const upkeep = (view.me?.upkeep ?? 0) / Math.max(1, orderTicks(rules, s.turn)) / Math.max(1, ownUnits);
  s.deployments = view.forces.map(({ id, seat, theatre, region, force, units, offensive, temporary, notified }) => ({
    id,
    seat: rules.seatIndex.get(seat) ?? own,
    h: rules.theatreIndex.get(theatre) ?? 0,
    region,
    force,
    units,
    off: offensive,
    tick: s.tick,
    untilTick: temporary ? s.tick : -1,
    // Only the sum of the own upkeep is shown; the rival's units are taken to cost as much.
    upkeep: upkeep * units,
    notified,
    cause: NO_FACT,
    card: -1,
  }));
  s.nextUnit = view.forces.reduce((most, { id }) => Math.max(most, id + 1), 0);
  const crisis = view.crisis;
  if (crisis !== undefined) {
    s.crises = [takeCrisis(rules, s, crisis)];
    s.playing = 0;
    s.crisisPlayed = true;
  }
}

function takeCrisis(rules: Rules, s: GameState, seen: CrisisView): Crisis {
  const [first, second] = rules.level.seats;
  const both = <T>(by: Readonly<Record<string, T>>, otherwise: T): [T, T] => [
    by[first.id] ?? otherwise,
    by[second.id] ?? otherwise,
  ];
  const none: ['', ''] = ['', ''];
  return {
    id: 0,
    turn: s.turn,
    tick: s.tick - 1,
    state: rules.stateIndex.get(seen.state) ?? 0,
    h: rules.theatreIndex.get(seen.theatre) ?? 0,
    origin: seen.origin,
    by: seen.by === undefined ? -1 : (rules.seatIndex.get(seen.by) ?? -1),
    startRung: seen.startRung,
    rungs: both(seen.rungs, 0),
    round: seen.round,
    rounds: seen.rounds,
    played: true,
    choices: none,
    bets: [...none],
    offered: both(seen.offered, false),
    log: seen.log.map(({ choices, rungs, slip, incident }) => ({
      choices: both<CrisisChoice>(choices, 'hold'),
      rungs: both(rungs, 0),
      slip,
      incident,
    })),
    ended: '',
    winner: -1,
    peak: Math.max(seen.startRung, ...Object.values(seen.rungs)),
    fact: NO_FACT,
  };
}

/** What only the seat itself knows of its desk. */
function takeOwnDesk(rules: Rules, s: GameState, view: View, own: SeatIndex): void {
  const { me, threat } = view;
  if (me === undefined) return;
  const seat = s.seats[own];
  const open = view.offers.filter(({ mine, status }) => mine && status === 'open');
  seat.capital = me.capital + open.reduce((sum, { capital }) => sum + capital, 0);
  seat.means = me.means;
  seat.supportBy = numbers(me.home.blocs.map(({ support }) => support));
  seat.support = me.home.support;
  seat.regime = me.home.regime;
  seat.credibility = me.credibility;
  seat.standing = me.standing;
  for (const { def, index } of rules.movesOf[own]) seat.lastUse[index] = me.lastUse[def.id] ?? 0;
  const turnEnd = lastTick(rules, s.turn);
  seat.doorClosed = numbers(rules.theatres.map((id) => (me.doorsClosed.includes(id) ? turnEnd : -1)));
  seat.frozen = me.pledged.map((name) => ({ class: name, until: turnEnd }));
  seat.attention = me.attention.map(({ slots }) => ({ until: turnEnd, slots, cause: NO_FACT }));
  if (threat === undefined) return;
  seat.belief = logOdds(threat.belief) - rules.seats[own].prior;
  seat.grievance = threat.grievance - rules.seats[own].grievanceFloor;
  seat.shock = numbers(threat.theatres.map(({ shock }) => shock));
}

function toldThreat(threat: RivalThreatView): number {
  if (threat.form === 'exact') return threat.overall;
  return threat.form === 'band' ? (threat.overall[0] + threat.overall[1]) / 2 : MIDDLE_OF[threat.overall];
}

/**
 * The rival's desk stands as at the start but for what its acts and its alarm give away: its belief is set so that it
 * would feel as threatened as it is said to be.
 */
function guessRival(rules: Rules, s: GameState, view: View, rival: SeatIndex): void {
  const seat = s.seats[rival];
  const { id } = rules.seats[rival].def;
  seat.means = turnMeans(rules, s, rival);
  for (const card of view.cards) {
    const move = card.seat === id ? rules.moves.get(card.ordered) : undefined;
    if (move !== undefined) seat.lastUse[move.index] = card.turn;
  }
  const parts = view.scores?.[id]?.parts;
  if (parts !== undefined) seat.support = parts.support;
  const told = view.rival?.threat;
  if (told === undefined) return;
  const wanted = toldThreat(told);
  let [low, high] = [-rules.params.beliefCap, rules.params.beliefCap];
  for (let n = 0; n < HALVINGS; n += 1) {
    seat.belief = (low + high) / 2;
    updateThreat(rules, s, s.tick - 1);
    if (overallThreat(rules, s, rival) < wanted) low = seat.belief;
    else high = seat.belief;
  }
}

/** What has been counted so far, so that scores go on from where they stand. */
function takePast(rules: Rules, s: GameState, view: View): void {
  s.happened = Object.entries(view.happened).map(([event, tick]) => ({ event, tick, fact: NO_FACT }));
  s.cards = view.cards.map((card): Card => {
    const { id, turn, tick, move, outcome, joint } = card;
    const order = {
      move: card.ordered,
      intent: 'bargain' as const,
      ...(card.state === undefined ? {} : { state: card.state }),
      ...(card.theatre === undefined ? {} : { theatre: card.theatre }),
    };
    const seat = rules.seatIndex.get(card.seat) ?? 0;
    return { id, turn, tick, seat, order, move, outcome, fact: NO_FACT, joint, reading: card.reading ?? 'bargain' };
  });
  s.openOffers = view.offers.map(({ by, turn, capital, move, state, theatre, status }) => ({
    by: rules.seatIndex.get(by) ?? 0,
    turn,
    capital,
    answered: status === 'open' ? '' : status,
    move,
    ...(state === undefined ? {} : { state }),
    ...(theatre === undefined ? {} : { theatre }),
  }));
  const { prologueTicks } = rules.level.clock;
  const ticks = Math.max(0, s.tick - prologueTicks);
  for (const i of SEATS) {
    const parts = view.scores?.[rules.seats[i].def.id]?.parts;
    if (parts === undefined) continue;
    const history = s.threatHistory[i] ?? [];
    for (let tick = history.length; tick < s.tick; tick += 1) history.push(parts.fear[i]);
    s.seats[i].paid = parts.paid * ticks;
    s.rungPoints = parts.rungPoints;
    s.nuclear = parts.nuclear;
    s.wishTicks = ticks;
    s.overriddenTicks = parts.overridden * ticks;
  }
}
