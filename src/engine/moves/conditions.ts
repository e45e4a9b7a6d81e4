/**
 * Conditions of moves. One evaluator for two readers: a seat's view (for `check`, so a refusal cannot leak) and the true
 * state (for `needsNow` at the moment of resolution). Both hand over the same small set of facts.
 */
import { at, sum } from '../../lib/arrays.ts';
import { keepShape } from '../../lib/keep-shape.ts';
import type { AllianceRung, Condition, Side } from '../level.ts';
import { forcesAt } from '../model/capability.ts';
import { overallThreat } from '../model/threat.ts';
import { type CompiledSeat, exists, type Rules, rungRank, yearOfTick } from '../rules.ts';
import type { GameState, SeatIndex } from '../state.ts';

/** What a condition may ask about; `side` is seen from the mover. */
export interface ConditionFacts {
  rung(c: number, side: Side): AllianceRung;
  acceding(c: number): boolean;
  /** Public support for a side, points. */
  support(c: number, side: Side): number;
  ready(c: number): number;
  occupied(c: number): number;
  occupiedBy(c: number, side: Side): number;
  readonly year: number;
  treaty(id: string): string;
  forum(id: string): string;
  forces(h: number, side: Side): number;
  hosts(h: number): boolean;
  atWar(h: number): boolean;
  doorClosed(h: number): boolean;
  event(id: string): number; // ticks since it happened, -1 never
  opening(c: number): boolean;
  readonly threat: number;
  separatist(c: number): number;
  readonly verification: number;
  /** Ticks since the rival's last act of at least this severity, -1 never. */
  rivalAct(severity: number): number;
}

const within = (value: number, min: number | undefined, max: number | undefined): boolean =>
  (min === undefined || value >= min - 1e-9) && (max === undefined || value <= max + 1e-9);

export function conditionHolds(f: ConditionFacts, x: Condition, c: number, h: number): boolean {
  switch (x.kind) {
    case 'rung': {
      const rank = rungRank(f.rung(c, x.side));
      return within(
        rank,
        x.min === undefined ? undefined : rungRank(x.min),
        x.max === undefined ? undefined : rungRank(x.max),
      );
    }
    case 'acceding':
      return f.acceding(c) === x.is;
    case 'support':
      return within(f.support(c, x.side), x.min, x.max);
    case 'ready':
      return f.ready(c) >= x.min - 1e-9;
    case 'occupied':
      return within(f.occupied(c), x.min, x.max);
    case 'occupied-by':
      return f.occupiedBy(c, x.side) > 0;
    case 'year':
      return within(f.year, x.from, x.to === undefined ? undefined : x.to + 0.999);
    case 'treaty':
      return (x.standing as readonly string[]).includes(f.treaty(x.treaty));
    case 'forum':
      return (x.standing as readonly string[]).includes(f.forum(x.forum));
    case 'forces':
      return within(f.forces(h, x.side), x.min, x.max);
    case 'host':
      return f.hosts(h);
    case 'at-war':
      return f.atWar(h) === x.is;
    case 'door-closed':
      return f.doorClosed(h) === x.is;
    case 'event': {
      const ago = f.event(x.event);
      return ago >= 0 && (x.withinTicks === undefined || ago <= x.withinTicks);
    }
    case 'opening':
      return f.opening(c);
    case 'own-threat':
      return within(f.threat, x.min, x.max);
    case 'separatist':
      return f.separatist(c) >= x.min;
    case 'verification':
      return within(f.verification, x.min, x.max);
    case 'rival-rung-acts': {
      const ago = f.rivalAct(x.minSeverity);
      return ago >= 0 && ago <= x.withinTicks;
    }
  }
}

/** Facts read from the true state, for the moment of resolution. */
export function stateFacts(rules: Rules, s: GameState, i: SeatIndex): ConditionFacts {
  return new StateFacts(rules, s, i);
}

const keep = keepShape();

class StateFacts implements ConditionFacts {
  readonly #rules: Rules;
  readonly #s: GameState;
  readonly #i: SeatIndex;
  readonly #me: CompiledSeat;

  constructor(rules: Rules, s: GameState, i: SeatIndex) {
    this.#rules = rules;
    this.#s = s;
    this.#i = i;
    this.#me = rules.seats[i];
    keep(this);
  }

  #seatOf(side: Side): SeatIndex {
    return side === 'own' ? this.#i : this.#me.rival;
  }

  rung(c: number, side: Side): AllianceRung {
    return this.#s.states[c]?.rung[side === 'own' ? this.#me.alliance : this.#me.rivalAlliance] ?? 'none';
  }

  acceding(c: number): boolean {
    const acceding = this.#s.states[c]?.acceding;
    return acceding !== undefined && acceding.length > 0 && at(acceding, this.#me.alliance) >= 0;
  }

  support(c: number, side: Side): number {
    return at(this.#s.states[c]?.support, this.#seatOf(side));
  }

  ready(c: number): number {
    return this.#s.states[c]?.ready ?? 0;
  }

  occupied(c: number): number {
    return sum(this.#s.states[c]?.occupied ?? []);
  }

  occupiedBy(c: number, side: Side): number {
    return at(this.#s.states[c]?.occupied, this.#seatOf(side));
  }

  get year(): number {
    return yearOfTick(this.#rules.level, this.#s.tick);
  }

  treaty(id: string): string {
    return this.#s.treaties[this.#rules.treatyIndex.get(id) ?? -1] ?? 'absent';
  }

  forum(id: string): string {
    return this.#s.forums[this.#rules.forumIndex.get(id) ?? -1] ?? 'absent';
  }

  forces(h: number, side: Side): number {
    return at(forcesAt(this.#rules, this.#s, this.#s.tick).units[this.#seatOf(side)], h);
  }

  hosts(h: number): boolean {
    return hostsIn(this.#rules, this.#s, this.#i, h);
  }

  atWar(h: number): boolean {
    return at(this.#s.warUntil, h) >= this.#s.tick;
  }

  doorClosed(h: number): boolean {
    return at(this.#s.seats[this.#i].doorClosed, h) >= this.#s.tick;
  }

  event(id: string): number {
    const tick = this.#s.happened.find((e) => e.event === id)?.tick;
    return tick === undefined ? -1 : this.#s.tick - tick;
  }

  opening(c: number): boolean {
    return at(this.#s.states[c]?.opening, this.#i) >= this.#s.tick;
  }

  get threat(): number {
    return overallThreat(this.#rules, this.#s, this.#i);
  }

  separatist(c: number): number {
    return this.#s.states[c]?.separatist ?? 0;
  }

  get verification(): number {
    return this.#s.verification;
  }

  rivalAct(severity: number): number {
    return lastRivalAct(this.#rules, this.#s, this.#i, severity);
  }
}

/** Own soil or an ally in the theatre, or a standing force already there. */
export function hostsIn(rules: Rules, s: GameState, i: SeatIndex, h: number): boolean {
  const me = rules.seats[i];
  if (h < 0) return false;
  if (me.hostsAtHome[h] === true) return true;
  for (const c of rules.statesIn[h] ?? []) {
    const hosts = me.homeRegion[c] === true || s.states[c]?.rung[me.alliance] === 'member';
    if (hosts && exists(rules, c, s.tick)) return true;
  }
  return false;
}

function lastRivalAct(rules: Rules, s: GameState, i: SeatIndex, severity: number): number {
  for (let k = s.cards.length - 1; k >= 0; k -= 1) {
    const card = s.cards[k];
    if (card === undefined || card.seat === i || card.outcome === 'refused' || card.outcome === 'declined') continue;
    if ((rules.moves.get(card.move)?.def.signal.severity ?? 0) >= severity) return s.tick - card.tick;
  }
  for (let k = s.crises.length - 1; k >= 0; k -= 1) {
    const crisis = s.crises[k];
    if (crisis !== undefined && crisis.winner !== -1 && crisis.winner !== i && crisis.peak >= severity)
      return s.tick - crisis.tick;
  }
  return -1;
}
