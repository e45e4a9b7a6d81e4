/** `viewFor` is the only way out of the state. One table names every field; it is read as a copy or lazily. */

import { at } from '../../lib/arrays.ts';
import { asJson } from '../../lib/as-json.ts';
import { FORCE_RUNG } from '../model/escalation.ts';
import { NOTE_LENGTH } from '../moves/check-input.ts';
import type { Rules } from '../rules.ts';
import type { GameState } from '../state.ts';
import type { Audience, View } from '../view-types.ts';
import { assessOf } from './assess.ts';
import * as board from './board.ts';
import { challengeOffersOf, challengesOf } from './challenges.ts';
import { bySeat, byTheatre, ViewContext } from './context.ts';
import { crisesOf, playingOf } from './crisis-reader.ts';
import { debriefOf } from './debrief.ts';
import * as desk from './desk.ts';
import { ledgersOf } from './ledger-turn.ts';
import { saidOf } from './said.ts';
import * as story from './story.ts';

type Fields = { readonly [K in keyof View]-?: (v: ViewContext) => View[K] };

const FIELDS: Fields = {
  level: (v) => v.s.level,
  audience: (v) => v.audience,
  options: (v) => ({
    lens: v.s.options.lens,
    difficulty: v.s.options.difficulty,
    changed: Object.keys(v.s.options.set).length,
    marks: v.rules.marks,
  }),
  phase: (v) => v.s.phase,
  time: board.timeOf,
  forceRung: () => FORCE_RUNG,
  noteLength: () => NOTE_LENGTH,
  me: desk.meOf,
  rival: desk.rivalOf,
  threat: (v) => story.threatOf(v),
  ledgers: ledgersOf,
  states: board.statesOf,
  forces: board.forcesOf,
  treaties: board.treatiesOf,
  forums: board.forumsOf,
  verification: (v) => v.s.verification,
  inclusion: (v) => v.s.inclusion,
  confidence: (v) => byTheatre(v.rules, (h) => at(v.s.confidence, h)),
  theatreRungs: board.theatreRungsOf,
  fighting: board.fightingOf,
  happened: board.happenedOf,
  undrawnEvents: board.undrawnEventsOf,
  statements: desk.statementsOf,
  said: saidOf,
  offers: desk.offersOf,
  cards: desk.cardsOf,
  challenges: challengesOf,
  challengeOffers: challengeOffersOf,
  crises: crisesOf,
  crisis: playingOf,
  facts: story.factsOf,
  assess: assessOf,
  history: story.historyOf,
  scores: (v) =>
    bySeat(v.rules, (i) => v.snap.scores[i] ?? { deterrence: 0, deescalation: 0, legitimacy: 0, score: 0 }),
  ending: (v) => (v.s.phase === 'ended' ? v.s.ending : undefined),
  debrief: debriefOf,
};

const NAMES = Object.keys(FIELDS) as (keyof View)[];

const NOTHING_KNOWN: readonly unknown[] = NAMES.map(() => undefined);

/** A copy of everything that this audience may see: for the network, the screen and saves. */
export function viewFor(rules: Rules, s: GameState, audience: Audience): View {
  // Plain JSON without shared parts, whatever the state was wrapped in.
  return asJson(lazyView(rules, s, audience));
}

/**
 * Reads each field when it is first asked for. Fields live on the prototype, so that a reader costs next to nothing. Those
 * that bots ask for all the time are written out with a place of their own: one reader for all fields calls what it cannot
 * know beforehand, which is slow.
 */
class LazyView implements Partial<View> {
  readonly #context: ViewContext;
  #time: View['time'] | undefined;
  #me: View['me'];
  #threat: View['threat'];
  #states: View['states'] | undefined;
  #treaties: View['treaties'] | undefined;
  #fighting: View['fighting'] | undefined;
  #offers: View['offers'] | undefined;
  #challenges: View['challenges'] | undefined;
  #crisis: View['crisis'];
  /** All others by place in `NAMES`; what has no value is looked up anew. */
  #known: unknown[] | undefined;

  constructor(context: ViewContext) {
    this.#context = context;
  }

  get phase(): View['phase'] {
    return this.#context.s.phase;
  }

  get time(): View['time'] {
    this.#time ??= FIELDS.time(this.#context);
    return this.#time;
  }

  get me(): View['me'] {
    this.#me ??= FIELDS.me(this.#context);
    return this.#me;
  }

  get threat(): View['threat'] {
    this.#threat ??= FIELDS.threat(this.#context);
    return this.#threat;
  }

  get states(): View['states'] {
    this.#states ??= FIELDS.states(this.#context);
    return this.#states;
  }

  get treaties(): View['treaties'] {
    this.#treaties ??= FIELDS.treaties(this.#context);
    return this.#treaties;
  }

  get fighting(): View['fighting'] {
    this.#fighting ??= FIELDS.fighting(this.#context);
    return this.#fighting;
  }

  get offers(): View['offers'] {
    this.#offers ??= FIELDS.offers(this.#context);
    return this.#offers;
  }

  get challenges(): View['challenges'] {
    this.#challenges ??= FIELDS.challenges(this.#context);
    return this.#challenges;
  }

  get crisis(): View['crisis'] {
    this.#crisis ??= FIELDS.crisis(this.#context);
    return this.#crisis;
  }

  read(place: number, field: (v: ViewContext) => unknown): unknown {
    this.#known ??= NOTHING_KNOWN.slice();
    const known = this.#known[place];
    if (known !== undefined) return known;
    const value = field(this.#context);
    this.#known[place] = value;
    return value;
  }

  toJSON(): Partial<View> {
    return Object.fromEntries(NAMES.map((name) => [name, (this as Partial<View>)[name]]));
  }
}

NAMES.forEach((name, place) => {
  if (Object.hasOwn(LazyView.prototype, name)) return;
  const field = FIELDS[name];
  Object.defineProperty(LazyView.prototype, name, {
    get(this: LazyView) {
      return this.read(place, field);
    },
  });
});

/** The same fields, each computed when it is first read: for bots and simulation. It must not outlive the state's next change. */
export function lazyView(rules: Rules, s: GameState, audience: Audience): View {
  return new LazyView(new ViewContext(rules, s, audience)) as unknown as View;
}
