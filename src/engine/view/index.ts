/** `viewFor` is the only way out of the state. One table names every field; it is read as a copy or lazily. */

import { at } from '../../lib/arrays.ts';
import { asJson } from '../../lib/copy.ts';
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

/** Reads each field when it is first asked for. Fields live on the prototype, so that a reader costs next to nothing. */
class LazyView {
  readonly #context: ViewContext;
  /** Values by place in `NAMES`; what has none is looked up anew. */
  readonly #known: unknown[] = NOTHING_KNOWN.slice();

  constructor(context: ViewContext) {
    this.#context = context;
  }

  read(place: number, field: (v: ViewContext) => unknown): unknown {
    const known = this.#known[place];
    if (known !== undefined) return known;
    const value = field(this.#context);
    this.#known[place] = value;
    return value;
  }

  toJSON(): Partial<Record<keyof View, unknown>> {
    const out: Partial<Record<keyof View, unknown>> = {};
    NAMES.forEach((name, place) => {
      out[name] = this.read(place, FIELDS[name]);
    });
    return out;
  }
}

NAMES.forEach((name, place) => {
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
