/** Crises as an audience may see them, each part computed when it is read; `toJSON` gives the plain copy. */
import { at } from '../../lib/arrays.ts';
import { keepShape } from '../../lib/keep-shape.ts';
import type { CrisisView } from '../crisis-view-types.ts';
import { CRISIS_CHOICES, type CrisisChoice } from '../input.ts';
import { FORCE_RUNG, slipChance } from '../model/escalation.ts';
import type { CompiledSeat } from '../rules.ts';
import type { Crisis, SeatIndex } from '../state.ts';
import { crisisRefusals, homeCostOf, rungAfter, stepCapital } from '../turn/crisis-round.ts';
import { bySeat, type ViewContext } from './context.ts';

/** How a crisis stands between a seat and its rival. */
export interface Standoff {
  readonly mine: number; // rung
  readonly theirs: number;
  readonly theyOffer: boolean;
  /** What the rival chose in the round before; undefined in the first. */
  readonly rivalLast: CrisisChoice | undefined;
  /** The last round saw a use of force that nobody ordered. */
  readonly incident: boolean;
  /** The seat's step up would be a use of force. */
  readonly stepIsForce: boolean;
}

const keepCrisisReader = keepShape();

class CrisisReader implements CrisisView {
  readonly #v: ViewContext;
  readonly #crisis: Crisis;
  #options: CrisisView['options'] | undefined;

  constructor(v: ViewContext, crisis: Crisis) {
    this.#v = v;
    this.#crisis = crisis;
    keepCrisisReader(this);
  }

  get id(): number {
    return this.#crisis.id;
  }

  get state(): string {
    return this.#v.rules.states[this.#crisis.state] ?? '';
  }

  get theatre(): string {
    return this.#v.rules.theatres[this.#crisis.h] ?? '';
  }

  get origin(): CrisisView['origin'] {
    return this.#crisis.origin;
  }

  get by(): string | undefined {
    const { by } = this.#crisis;
    return by === -1 ? undefined : this.#v.rules.seats[by].def.id;
  }

  get rungs(): CrisisView['rungs'] {
    return bySeat(this.#v.rules, (i) => this.#crisis.rungs[i]);
  }

  get startRung(): number {
    return this.#crisis.startRung;
  }

  get round(): number {
    return this.#crisis.round;
  }

  get rounds(): number {
    return this.#crisis.rounds;
  }

  get played(): boolean {
    return this.#crisis.played;
  }

  get stakes(): CrisisView['stakes'] {
    const { seats } = this.#v.rules;
    const c = this.#crisis.state;
    return bySeat(this.#v.rules, (i) => ({ value: at(seats[i].value, c), redLine: at(seats[i].redLine, c) }));
  }

  get offered(): CrisisView['offered'] {
    return bySeat(this.#v.rules, (i) => this.#crisis.offered[i]);
  }

  get chosen(): CrisisView['chosen'] {
    return bySeat(this.#v.rules, (i) => this.#crisis.choices[i] !== '');
  }

  get myChoice(): CrisisView['myChoice'] {
    const { seat } = this.#v;
    const choice = seat === undefined ? '' : this.#crisis.choices[seat];
    return choice === '' ? undefined : choice;
  }

  get options(): CrisisView['options'] {
    const { seat } = this.#v;
    const closed = seat === undefined || this.#crisis.ended !== '';
    this.#options ??= closed
      ? []
      : CRISIS_CHOICES.map((choice) => new OptionReader(this.#v, this.#crisis, seat, choice));
    return this.#options;
  }

  get slipChance(): number {
    return slipChance(this.#v.rules, this.#v.s, this.#crisis);
  }

  get log(): CrisisView['log'] {
    const { rules } = this.#v;
    return this.#crisis.log.map((round, k) => ({
      round: k + 1,
      choices: bySeat(rules, (i) => round.choices[i]),
      rungs: bySeat(rules, (i) => round.rungs[i]),
      slip: round.slip,
      incident: round.incident,
    }));
  }

  get ended(): CrisisView['ended'] {
    const { ended } = this.#crisis;
    return ended === '' ? undefined : ended;
  }

  get winner(): string | undefined {
    const { winner } = this.#crisis;
    return winner === -1 ? undefined : this.#v.rules.seats[winner].def.id;
  }

  /** The same as the fields tell, without the records that hold it. */
  standoff(own: SeatIndex, rival: SeatIndex): Standoff {
    const { rungs, offered, log } = this.#crisis;
    const last = log.length === 0 ? undefined : log[log.length - 1];
    return {
      mine: rungs[own],
      theirs: rungs[rival],
      theyOffer: offered[rival],
      rivalLast: last?.choices[rival],
      incident: last?.incident === true,
      stepIsForce: rungAfter(this.#crisis, own, 'step-up') >= FORCE_RUNG,
    };
  }

  /** May the seat that looks choose this now? */
  allows(choice: CrisisChoice): boolean {
    const { seat } = this.#v;
    if (seat === undefined || this.#crisis.ended !== '') return false;
    return crisisRefusals(this.#v, this.#crisis, seat, choice).length === 0;
  }

  toJSON(): CrisisView {
    const { id, state, theatre, origin, by, rungs, startRung, round, rounds, played, stakes, offered } = this;
    const { chosen, myChoice, options, slipChance: slip, log, ended, winner } = this;
    const place = { id, state, theatre, origin, by, rungs, startRung, round, rounds, played, stakes, offered };
    return { ...place, chosen, myChoice, options, slipChance: slip, log, ended, winner };
  }
}

type Option = CrisisView['options'][number];

const keepOptionReader = keepShape();

/** What a seat may choose; of most options little is asked. */
class OptionReader implements Option {
  readonly #v: ViewContext;
  readonly #crisis: Crisis;
  readonly #seat: SeatIndex;
  readonly choice: CrisisChoice;

  constructor(v: ViewContext, crisis: Crisis, seat: SeatIndex, choice: CrisisChoice) {
    this.#v = v;
    this.#crisis = crisis;
    this.#seat = seat;
    this.choice = choice;
    keepOptionReader(this);
  }

  get legal(): boolean {
    return this.refusal === undefined;
  }

  get refusal(): Option['refusal'] {
    return crisisRefusals(this.#v, this.#crisis, this.#seat, this.choice)[0];
  }

  get home(): number {
    return homeCostOf(this.#v.rules, this.#v.s, this.#crisis, this.#seat, this.choice);
  }

  get rung(): number {
    return rungAfter(this.#crisis, this.#seat, this.choice);
  }

  get capital(): number {
    return stepCapital(this.#v.rules, this.#crisis, this.#seat, this.choice);
  }

  get force(): boolean {
    return this.choice === 'step-up' && this.rung >= FORCE_RUNG;
  }

  toJSON(): Option {
    const { choice, legal, refusal, home, rung, capital, force } = this;
    return { choice, legal, refusal, home, rung, capital, force };
  }
}

/*
 * What bots ask of a crisis in every round, read without making the records that hold it. A plain copy of a view gives the
 * same answers.
 */

/** How the crisis stands, for a seat that plays it. */
export function standoffOf(crisis: CrisisView, own: CompiledSeat, rival: CompiledSeat): Standoff {
  if (crisis instanceof CrisisReader) return crisis.standoff(own.index, rival.index);
  const last = crisis.log.at(-1);
  return {
    mine: crisis.rungs[own.def.id] ?? 0,
    theirs: crisis.rungs[rival.def.id] ?? 0,
    theyOffer: crisis.offered[rival.def.id] === true,
    rivalLast: last?.choices[rival.def.id],
    incident: last?.incident === true,
    stepIsForce: crisis.options.some(({ choice, force }) => choice === 'step-up' && force),
  };
}

/** May the seat of this view choose this now? */
export function mayChoose(crisis: CrisisView, choice: CrisisChoice): boolean {
  if (crisis instanceof CrisisReader) return crisis.allows(choice);
  return crisis.options.some((option) => option.choice === choice && option.legal);
}

export function crisesOf(v: ViewContext): CrisisView[] {
  return v.s.crises.filter((x) => x.turn === v.s.turn || v.open).map((x) => new CrisisReader(v, x));
}

export function playingOf(v: ViewContext): CrisisView | undefined {
  const crisis = v.s.phase === 'crisis' ? v.s.crises[v.s.playing] : undefined;
  return crisis === undefined ? undefined : new CrisisReader(v, crisis);
}
