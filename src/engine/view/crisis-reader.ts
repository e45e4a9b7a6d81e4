/** Crises as an audience may see them, each part computed when it is read; `toJSON` gives the plain copy. */
import { at } from '../../lib/arrays.ts';
import type { CrisisView } from '../crisis-view-types.ts';
import { CRISIS_CHOICES, type CrisisChoice } from '../input.ts';
import { FORCE_RUNG, slipChance } from '../model/escalation.ts';
import type { Crisis, SeatIndex } from '../state.ts';
import { crisisRefusals, homeCostOf, rungAfter, stepCapital } from '../turn/crisis-round.ts';
import { bySeat, type ViewContext } from './context.ts';

class CrisisReader implements CrisisView {
  readonly #v: ViewContext;
  readonly #crisis: Crisis;
  #options: CrisisView['options'] | undefined;

  constructor(v: ViewContext, crisis: Crisis) {
    this.#v = v;
    this.#crisis = crisis;
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

  toJSON(): CrisisView {
    const { id, state, theatre, origin, by, rungs, startRung, round, rounds, played, stakes, offered } = this;
    const { chosen, myChoice, options, slipChance: slip, log, ended, winner } = this;
    const place = { id, state, theatre, origin, by, rungs, startRung, round, rounds, played, stakes, offered };
    return { ...place, chosen, myChoice, options, slipChance: slip, log, ended, winner };
  }
}

type Option = CrisisView['options'][number];

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

export function crisesOf(v: ViewContext): CrisisView[] {
  return v.s.crises.filter((x) => x.turn === v.s.turn || v.open).map((x) => new CrisisReader(v, x));
}

export function playingOf(v: ViewContext): CrisisView | undefined {
  const crisis = v.s.phase === 'crisis' ? v.s.crises[v.s.playing] : undefined;
  return crisis === undefined ? undefined : new CrisisReader(v, crisis);
}
