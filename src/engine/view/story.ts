/** View fields of the story: own threat and ledger, facts, assessment, history, debrief. */
import { at } from '../../lib/arrays.ts';
import { sigmoid } from '../../lib/det-math.ts';
import { keepShape } from '../../lib/keep-shape.ts';
import type { LedgerLine } from '../ledger-view-types.ts';
import { alarmsOf } from '../model/consensus.ts';
import { institutionOf } from '../model/institution.ts';
import type { Rules } from '../rules.ts';
import type { SeatIndex, Snapshot } from '../state.ts';
import type { ThreatView } from '../threat-view-types.ts';
import type { TurnHistory } from '../turn-view-types.ts';
import type { FactView } from '../view-types.ts';
import { bySeat, byTheatre, type Mind, mindOf, snapThreat, type ViewContext } from './context.ts';
import { ledgerLines, type RawLine } from './ledger-lines.ts';

function publicLine(v: ViewContext, line: RawLine): LedgerLine {
  const cause = v.factIds.get(line.cause);
  return {
    ref: line.ref,
    kind: line.kind,
    channel: line.channel,
    now: line.now,
    ...(line.entered === undefined ? {} : { entered: line.entered }),
    ...(line.tick === undefined ? {} : { tick: line.tick }),
    ...(cause === undefined ? {} : { cause }),
    ...(line.card < 0 ? {} : { card: line.card }),
    ...(line.c < 0 ? {} : { state: v.rules.states[line.c] ?? '' }),
    ...(line.unit < 0 ? {} : { force: line.unit }),
  };
}

type TheatreThreat = ThreatView['theatres'][number];

function channelsOf(v: ViewContext, i: SeatIndex, h: number): TheatreThreat['channels'] {
  const { rules, snap } = v;
  const p = rules.params;
  const buffer = p.bufferShare * at(snap.buffer[i], h);
  const floor = rules.seats[i].grievanceFloor;
  const belief = 100 * p.beliefShare * sigmoid(rules.seats[i].prior + at(snap.belief, i));
  return {
    forces: rules.lens.structure * 100 * (buffer + (1 - buffer) * at(snap.ratio[i], h)),
    status: rules.lens.perception * (belief + (1 - p.beliefShare) * (floor + at(snap.grievance, i))),
    seats: rules.lens.institution * institutionOf(rules, snap),
  };
}

/** What the alarm of each of the seat's blocs adds to support, points; from a reader it is known already. */
export function blocAlarms(rules: Rules, i: SeatIndex, threat: ThreatView | undefined): readonly number[] {
  if (threat instanceof ThreatReader) return threat.alarms;
  return alarmsOf(rules, i, theatreThreats(threat));
}

const NO_THREATS: readonly number[] = [];

/** The total of each theatre, points; without a reader for each. */
export function theatreThreats(threat: ThreatView | undefined): readonly number[] {
  if (threat instanceof ThreatReader) return threat.totals;
  return threat?.theatres.map(({ total }) => total) ?? NO_THREATS;
}

const keep = keepShape();

/** One theatre's threat; its parts and lines are only built when they are read. `toJSON` gives the plain copy. */
class TheatreReader implements TheatreThreat {
  readonly #v: ViewContext;
  readonly #i: SeatIndex;
  readonly #h: number;
  readonly theatre: string;
  readonly total: number;

  constructor(v: ViewContext, i: SeatIndex, h: number) {
    this.#v = v;
    this.#i = i;
    this.#h = h;
    this.theatre = v.rules.theatres[h] ?? '';
    this.total = at(v.snap.threat[i], h);
    keep(this);
  }

  get previous(): number {
    return at(this.#v.previous.threat[this.#i], this.#h);
  }

  get channels(): TheatreThreat['channels'] {
    return channelsOf(this.#v, this.#i, this.#h);
  }

  get shock(): number {
    return at(this.#v.snap.shock[this.#i], this.#h);
  }

  get ceiling(): number {
    const { forces, status, seats } = this.channels;
    const sum = forces + status + seats + this.shock;
    return sum > 100 ? this.total - sum : 0;
  }

  get lines(): readonly LedgerLine[] {
    const { rules, s, snap } = this.#v;
    return ledgerLines(rules, s, snap, this.#i, this.#h).map((line) => publicLine(this.#v, line));
  }

  toJSON(): TheatreThreat {
    const { theatre, total, previous, channels, shock, ceiling, lines } = this;
    return { theatre, total, previous, channels, shock, ceiling, lines };
  }
}

class ThreatReader implements ThreatView {
  readonly #v: ViewContext;
  readonly #i: SeatIndex;
  readonly #mind: Mind;
  #theatres: ThreatView['theatres'] | undefined;

  constructor(v: ViewContext, i: SeatIndex) {
    this.#v = v;
    this.#i = i;
    this.#mind = mindOf(v.rules, v.snap, i);
  }

  get tick(): number {
    return this.#mind.snap.tick;
  }

  get overall(): number {
    return this.#mind.overall;
  }

  get belief(): number {
    return this.#mind.belief;
  }

  /** Not told, nor are the totals: their owner can work both out from the rest. */
  get alarms(): readonly number[] {
    return this.#mind.alarms;
  }

  get totals(): readonly number[] {
    return this.#mind.snap.threat[this.#i] ?? NO_THREATS;
  }

  get previousOverall(): number {
    return snapThreat(this.#v.rules, this.#v.previous, this.#i);
  }

  get theatres(): ThreatView['theatres'] {
    this.#theatres ??= this.#v.rules.theatres.map((_, h) => new TheatreReader(this.#v, this.#i, h));
    return this.#theatres;
  }

  get grievance(): number {
    return this.#v.rules.seats[this.#i].grievanceFloor + at(this.#v.snap.grievance, this.#i);
  }

  get suspicion(): ThreatView['suspicion'] {
    const { belief } = this;
    return belief < 0.2 ? 'open' : belief < 0.4 ? 'wary' : belief < 0.65 ? 'suspicious' : 'convinced';
  }

  toJSON(): ThreatView {
    const { tick, overall, previousOverall, theatres, belief, grievance, suspicion } = this;
    return { tick, overall, previousOverall, theatres, belief, grievance, suspicion };
  }
}

export function threatOf(v: ViewContext, i: SeatIndex | undefined = v.seat): ThreatView | undefined {
  return i === undefined ? undefined : new ThreatReader(v, i);
}

export function factsOf(v: ViewContext): FactView[] {
  const out: FactView[] = [];
  for (const fact of v.s.facts) {
    const id = v.factIds.get(fact.id);
    if (id === undefined) continue;
    out.push({
      id,
      kind: fact.kind,
      tick: fact.tick,
      data: fact.data,
      causes: fact.causes.flatMap((c) => v.factIds.get(c) ?? []),
      ...(fact.changes === undefined ? {} : { changes: fact.changes }),
    });
  }
  return out;
}

/** Last snapshot of each turn that this audience may see. */
export function turnSnapshots(v: ViewContext): Snapshot[] {
  const byTurn = new Map<number, Snapshot>();
  for (const snap of v.s.snapshots) if (snap.tick <= v.snap.tick) byTurn.set(snap.turn, snap);
  return [...byTurn.values()];
}

export function historyOf(v: ViewContext): TurnHistory[] {
  const { rules } = v;
  const exact = v.open || v.s.options.difficulty === 'guided';
  const known = (i: SeatIndex, x: number) => (exact || i === v.seat ? x : Math.round(x / 5) * 5);
  return turnSnapshots(v).map((snap) => ({
    turn: snap.turn,
    tick: snap.tick,
    threat: bySeat(rules, (i) => known(i, snapThreat(rules, snap, i))),
    theatres: bySeat(rules, (i) => byTheatre(rules, (h) => known(i, at(snap.threat[i], h)))),
    scores: bySeat(rules, (i) => snap.scores[i] ?? { deterrence: 0, deescalation: 0, legitimacy: 0, score: 0 }),
    rungs: byTheatre(rules, (h) => at(snap.theatreRung, h)),
  }));
}
