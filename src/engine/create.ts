/** Sets up a match: starting state from the level, types dealt from the second secret, the prologue run. */
import { filled, noItems, noNumbers, zeros } from '../lib/arrays.ts';
import { enterLine } from './ledger.ts';
import type { SeatDef } from './level.ts';
import { shiftHome } from './model/consensus.ts';
import { updateThreat } from './model/threat.ts';
import { draw } from './rng.ts';
import type { Rules } from './rules.ts';
import type { RulesOptions } from './rules-options.ts';
import { newStates, startBuffers } from './start-states.ts';
import type { GameState, SeatIndex, SeatState } from './state.ts';
import { firstTurn } from './turn/clock.ts';
import { emit, knownAnew, makeContext } from './turn/context.ts';
import { openTurn } from './turn/open-turn.ts';
import { takeSnapshot } from './turn/snapshot.ts';
import { runTick } from './turn/tick.ts';

export interface MatchSetup extends RulesOptions {
  readonly seed: number;
  /** Second secret: deals the hidden types. */
  readonly secret: number;
  readonly difficulty?: 'guided' | 'planner' | 'fog';
  /** Types fixed by seat id, instead of dealt. */
  readonly types?: Readonly<Record<string, string | undefined>>;
  readonly rungCap?: number;
  /** Keep facts (a match) or only count them (a simulation). */
  readonly facts?: boolean;
}

function dealType(rules: Rules, i: SeatIndex, setup: MatchSetup): number {
  const types = rules.seats[i].def.types;
  const fixed = setup.types?.[rules.seats[i].def.id];
  if (fixed !== undefined) {
    const index = types.findIndex((t) => t.id === fixed);
    if (index >= 0) return index;
  }
  let left = draw(setup.secret, 0, 'type', rules.seats[i].key);
  for (let k = 0; k < types.length; k += 1) {
    left -= types[k]?.prior ?? 0;
    if (left < 0) return k;
  }
  return types.length - 1;
}

function newSeat(rules: Rules, def: SeatDef, type: number): SeatState {
  const n = rules.theatres.length;
  const front = def.homeFront;
  const supportBy =
    front.kind === 'consensus' ? front.blocs.map(() => front.startSupport) : front.elites.map((e) => e.startSupport);
  return {
    capital: def.start.capital,
    means: 0,
    supportBy,
    support: 0,
    regime: front.kind === 'leader' ? front.startRegimeSecurity : 1,
    credibility: def.start.credibility,
    sanctionsRep: def.start.sanctionsReputation,
    econ: 1,
    spendFactor: 1,
    spendUntil: -1,
    belief: 0,
    grievance: 0,
    shock: zeros(n),
    habit: zeros(rules.habitCount),
    lastUse: zeros(rules.moves.size),
    thinTick: filled(n, -99),
    commitUntil: filled(n, -1),
    commitStrength: zeros(n),
    attention: noItems(),
    frozen: noItems(),
    doorClosed: filled(n, -1),
    type,
    standing: 'hold',
    orders: noItems(),
    signalled: false,
    statement: '',
    named: noItems(),
    offers: noItems(),
    accepted: [],
    declined: [],
    sealed: false,
    ready: false,
    tagged: true,
    firstEstimate: -1,
    notes: noItems(),
    paid: 0,
    bluffs: 0,
    cooldown: -1,
  };
}

function blankState(rules: Rules, setup: MatchSetup): GameState {
  const n = rules.theatres.length;
  const [a, b] = rules.level.seats;
  return {
    level: rules.level.id,
    options: {
      lens: rules.lens.id,
      difficulty: setup.difficulty ?? 'guided',
      set: setup.set ?? {},
      ...(setup.rungCap === undefined ? {} : { rungCap: setup.rungCap }),
      ...rules.marks,
    },
    seed: setup.seed,
    secret: setup.secret,
    phase: 'brief',
    turn: firstTurn(rules),
    tick: 0,
    seats: [newSeat(rules, a, dealType(rules, 0, setup)), newSeat(rules, b, dealType(rules, 1, setup))],
    states: newStates(rules),
    treaties: rules.level.treaties.map((t) => t.start),
    forums: rules.level.forums.map((f) => f.start),
    verification: 0,
    inclusion: 0,
    confidence: zeros(n),
    rung: zeros(n),
    warUntil: filled(n, -1),
    deployments: noItems(),
    pending: noItems(),
    openOffers: noItems(),
    challenges: noItems(),
    said: noItems(),
    lines: noItems(),
    cards: noItems(),
    crises: noItems(),
    playing: -1,
    crisisPlayed: false,
    happened: noItems(),
    facts: noItems(),
    nextFact: 0,
    nextLine: 0,
    nextUnit: 0,
    threat: [zeros(n), zeros(n)],
    threatHistory: [noNumbers(), noNumbers()],
    theatreHistory: [rules.theatres.map(noNumbers), rules.theatres.map(noNumbers)],
    rungPoints: 0,
    warPeak: 0,
    clash: false,
    nuclear: false,
    wars: 0,
    wishTicks: 0,
    overriddenTicks: 0,
    snapshots: noItems(),
    ending: '',
  };
}

/** Starting values enter the ledger as lines of their own, so that every number has a cause from the first tick. */
function enterStart(rules: Rules, s: GameState, cause: number): void {
  const { start } = rules.level;
  enterLine(rules, s, { q: 'verification', o: -1, h: -1, c: -1, entry: start.verification, cause, card: -1 });
  enterLine(rules, s, { q: 'inclusion', o: -1, h: -1, c: -1, entry: start.inclusion, cause, card: -1 });
  for (const i of [0, 1] as const) {
    const { def, grievanceFloor } = rules.seats[i];
    enterLine(rules, s, {
      q: 'grievance',
      o: i,
      h: -1,
      c: -1,
      entry: def.start.grievance - grievanceFloor,
      cause,
      card: -1,
    });
    shiftHome(rules, s, i, 0);
    for (const force of def.forces) {
      const h = rules.theatreIndex.get(force.theatre);
      if (h === undefined) continue;
      s.deployments.push({
        id: s.nextUnit,
        seat: i,
        h,
        region: force.region,
        force: force.force,
        units: force.units,
        off: force.units * force.offence,
        tick: 0,
        untilTick: -1,
        upkeep: 0,
        notified: true,
        cause,
        card: -1,
      });
      s.nextUnit += 1;
    }
  }
  for (const { i, h, c, weight } of startBuffers(rules, s)) {
    enterLine(rules, s, { q: 'buffer', o: i, h, c, entry: weight, cause, card: -1 });
    const row = s.states[c];
    if (row !== undefined) row.buffer[i] = weight;
  }
}

/** A new match, in the Brief of its first turn, its prologue already behind it. */
export function createMatch(rules: Rules, setup: MatchSetup): GameState {
  const s = blankState(rules, setup);
  // What is known here is not kept, as whoever imagines a match changes the board that was made.
  const ctx = makeContext(rules, s, setup.facts !== false, {}, knownAnew(rules, s));
  const started = emit(ctx, 'match-started', { level: rules.level.id }, []);
  enterStart(rules, s, started);
  updateThreat(rules, s, 0);
  while (s.tick < rules.level.clock.prologueTicks) runTick(ctx);
  s.snapshots.push({ ...takeSnapshot(rules, s, ctx.buffers), turn: 0 });
  openTurn(rules, s);
  return s;
}
