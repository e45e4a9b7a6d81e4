/** The five personas that reason: each reads the situation once a phase and weighs it by its drives. */
import type { StandingInstruction, View } from '../engine/index.ts';
import type { Bot, BotId, BotSetup } from './bot.ts';
import { answerCrisis } from './crisis.ts';
import { type Drives, drivesOf } from './drives.ts';
import { drivesOfPolicy, type Policy } from './policy.ts';
import { readAct } from './reading.ts';
import { acceptable, signalOf } from './signals.ts';
import { Situation } from './situation.ts';
import { rankedWishes } from './wishes.ts';

type Persona = Exclude<BotId, 'random'>;

/** How far a persona trusts what it sees: shifts the doubt at which it reads the worst. */
const TRUST: Readonly<Record<Persona, number>> = {
  dove: 0.3,
  hawk: -0.3,
  copycat: 0,
  'firm-but-fair': 0.05,
  'by-type': 0,
};

function standingOf(persona: Persona, s: Situation): StandingInstruction {
  if (persona === 'dove') return 'step-down';
  if (persona === 'hawk') return 'match';
  if (persona === 'copycat') return s.rivalSeverity >= 3 ? 'match' : 'hold';
  if (persona === 'firm-but-fair') return 'hold';
  if (s.type.expansionist) return 'match';
  return s.type.cooperation > 0.5 ? 'step-down' : 'hold';
}

/**
 * Reads each view once, however often it is asked about: views do not change while a bot thinks. The cards of earlier
 * turns do not change any more, so they are read once a turn.
 */
function createReader(
  rules: BotSetup['rules'],
  drivesIn: (situation: Situation) => Drives,
): (view: View) => [Situation, Drives] {
  let last: { readonly view: View; readonly read: [Situation, Drives] } | undefined;
  return (view) => {
    if (last?.view === view) return last.read;
    const sameTurn = last?.read[0].turn === view.time.turn;
    const situation = new Situation(rules, view, sameTurn ? last?.read[0].acts : undefined);
    const read: [Situation, Drives] = [situation, drivesIn(situation)];
    last = { view, read };
    return read;
  };
}

/** A bot that weighs by these drives and behaves on the ladder, reads and stands by like one of the personas. */
function createBotFrom(
  id: Persona,
  { rules, seed }: BotSetup,
  drivesIn: (situation: Situation) => Drives,
  standing: (situation: Situation) => StandingInstruction,
): Bot {
  const look = createReader(rules, drivesIn);
  return {
    id,
    signal: (view) => signalOf(...look(view), seed),
    wishes: (view, spent) => rankedWishes(...look(view), seed, spent),
    accepts: (view) => acceptable(...look(view), seed),
    standing: (view) => standing(look(view)[0]),
    reading: (view, card) => readAct(rules, card, view.threat?.belief ?? 0.5, TRUST[id]),
    crisis: (view) => answerCrisis(id, look(view)[0], seed),
  };
}

/** A bot of this persona for a seat. */
export function createPersona(persona: Persona, setup: BotSetup): Bot {
  return createBotFrom(
    persona,
    setup,
    (situation) => drivesOf(persona, situation),
    (situation) => standingOf(persona, situation),
  );
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
