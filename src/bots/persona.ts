/** The personas that reason: each reads the situation once a phase and weighs it by its drives. */
import type { Phase, Rules, StandingInstruction, View } from '../engine/index.ts';
import { Board } from './board.ts';
import type { Bot, BotSetup, Persona } from './bot.ts';
import { answerOf, challengeOf, mayAsk, mostChance } from './challenge.ts';
import { answerCrisis } from './crisis.ts';
import { type Drives, drivesOf } from './drives.ts';
import { drivesOfPolicy, type PersonaWanting, type Policy } from './policy.ts';
import { Ranking } from './ranking.ts';
import { readAct, readingsOf } from './reading.ts';
import { readActs } from './recent-acts.ts';
import { movesOf } from './seat-moves.ts';
import { acceptable, signalOf } from './signals.ts';
import { Situation, Survey } from './situation.ts';
import { wantedNow } from './wanted.ts';
import { Weighed } from './weighed.ts';
import { rankedWishes } from './wishes.ts';

/** Where the numbers of a persona stand. */
const SUBJECT = {
  dove: 'dove',
  hawk: 'hawk',
  copycat: 'copycat',
  'firm-but-fair': 'firmButFair',
  'by-type': 'byType',
  'generous-copycat': 'generousCopycat',
  opportunist: 'opportunist',
} as const satisfies Record<Persona, keyof Rules['bots']>;

function standingOf(persona: Persona, s: Situation): StandingInstruction {
  if (persona === 'dove') return 'step-down';
  if (persona === 'hawk') return 'match';
  if (persona === 'copycat' || persona === 'generous-copycat')
    return s.rivalSeverity >= s.rules.bots.copycat.standsFrom ? 'match' : 'hold';
  if (persona === 'firm-but-fair' || persona === 'opportunist') return 'hold';
  if (s.type.expansionist) return 'match';
  return s.type.cooperation > s.rules.bots.byType.standsCooperative ? 'step-down' : 'hold';
}

/** A situation, and what moves the persona in it: found when it is first asked for, as the ladder never asks. */
class Read {
  readonly situation: Situation;
  readonly survey: Survey;
  phase: Phase;
  readonly #drivesIn: (situation: Situation) => Drives;
  #drives: Drives | undefined = undefined;

  constructor(situation: Situation, survey: Survey, phase: Phase, drivesIn: (s: Situation) => Drives) {
    this.situation = situation;
    this.survey = survey;
    this.phase = phase;
    this.#drivesIn = drivesIn;
  }

  /** What was read in one phase is as good in another. */
  goOn(phase: Phase, view: View): this {
    this.phase = phase;
    this.situation.lookAgain(view);
    return this;
  }

  get drives(): Drives {
    this.#drives ??= this.#drivesIn(this.situation);
    return this.#drives;
  }
}

/** Is the board of one phase that of the next one that asks? Between a crisis's rounds, too, only its own course goes on. */
function isSameBoard(before: Phase, now: Phase): boolean {
  return now === 'orders' ? before === 'signal' : now === 'crisis' && before === 'crisis';
}

/**
 * Reads each view once, however often it is asked about: views do not change while a bot thinks. The cards of earlier
 * turns do not change any more, so they are read once a turn; and between its signal and its orders nothing does that
 * drives depend on.
 */
function createReader({ rules, seat }: BotSetup, drivesIn: (situation: Situation) => Drives): (view: View) => Read {
  const board = new Board(rules, rules.seats[rules.seatIndex.get(seat) ?? 0]);
  const weighed = new Weighed(rules.moves.size);
  let last: Read | undefined;
  return (view) => {
    if (last?.situation.view === view) return last;
    const { phase, time } = view;
    const before = last?.situation.turn === time.turn ? last : undefined;
    if (before !== undefined && isSameBoard(before.phase, phase)) return before.goOn(phase, view);
    const survey = new Survey(before?.survey.acts ?? readActs(rules, view), weighed.clear());
    last = new Read(new Situation(rules, view, board, survey), survey, phase, drivesIn);
    return last;
  };
}

/** A bot that weighs by these drives and behaves on the ladder, reads and stands by like one of the personas. */
function createBotFrom(
  id: Persona,
  setup: BotSetup,
  drivesIn: (situation: Situation) => Drives,
  standing: (situation: Situation) => StandingInstruction,
): Bot {
  const { rules, seat, seed, boldness = 1, only } = setup;
  const chance = { seed, boldness };
  const read = createReader(setup, drivesIn);
  const { alone } = movesOf(rules, rules.seatIndex.get(seat) ?? 0);
  const moves = only === undefined ? alone : alone.filter(({ def }) => only(def));
  const rankable = { all: new Ranking(rules), moves, chance };
  const asksAtMost = mostChance(rules);
  const { trust } = rules.bots[SUBJECT[id]];
  const readings = readingsOf(rules);
  return {
    id,
    signal: (view) => {
      const { situation, drives } = read(view);
      return signalOf(situation, drives, chance);
    },
    wishes: (view, spent) => {
      const { situation, drives } = read(view);
      return rankedWishes(rankable, situation, drives, spent);
    },
    accepts: (view) => {
      const { situation, drives } = read(view);
      return acceptable(situation, drives, seed);
    },
    standing: (view) => standing(read(view).situation),
    reading: (view, card) => readAct(rules.bots.reading, readings.get(card.move), view.threat?.belief ?? 0, trust),
    challenge: (view) =>
      mayAsk(asksAtMost, view.time.turn, seed) ? challengeOf(id, read(view).situation, seed) : undefined,
    answer: (view) => answerOf(id, read(view).situation),
    crisis: (view) => answerCrisis(id, read(view).situation, seed),
  };
}

/** A bot of this persona for a seat; it may want some cards more than the persona does. */
export function createPersona(persona: Persona, setup: BotSetup, want?: PersonaWanting['want']): Bot {
  const drivesIn = (s: Situation): Drives => {
    const drives = drivesOf(persona, s);
    return want === undefined ? drives : { ...drives, want: wantedNow(want, s) };
  };
  return createBotFrom(persona, setup, drivesIn, (situation) => standingOf(persona, situation));
}

/** A bot that plays a policy. */
export function createPolicyBot(policy: Policy, setup: BotSetup): Bot {
  return createBotFrom(
    policy.ladder,
    setup,
    (situation) => drivesOfPolicy(policy, situation),
    () => policy.standing,
  );
}
