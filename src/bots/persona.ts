/** The five personas that reason: each reads the situation once a phase and weighs it by its drives. */
import type { StandingInstruction, View } from '../engine/index.ts';
import type { Bot, BotId, BotSetup } from './bot.ts';
import { answerCrisis } from './crisis.ts';
import { type Drives, drivesOf } from './drives.ts';
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
function createReader(persona: Persona, rules: BotSetup['rules']): (view: View) => [Situation, Drives] {
  let last: { readonly view: View; readonly read: [Situation, Drives] } | undefined;
  return (view) => {
    if (last?.view === view) return last.read;
    const sameTurn = last?.read[0].turn === view.time.turn;
    const situation = new Situation(rules, view, sameTurn ? last?.read[0].acts : undefined);
    const read: [Situation, Drives] = [situation, drivesOf(persona, situation)];
    last = { view, read };
    return read;
  };
}

/** A bot of this persona for a seat. */
export function createPersona(persona: Persona, { rules, seed }: BotSetup): Bot {
  const look = createReader(persona, rules);
  return {
    id: persona,
    signal: (view) => signalOf(...look(view), seed),
    wishes: (view, spent) => rankedWishes(...look(view), seed, spent),
    accepts: (view) => acceptable(...look(view), seed),
    standing: (view) => standingOf(persona, look(view)[0]),
    reading: (view, card) => readAct(rules, card, view.threat?.belief ?? 0.5, TRUST[persona]),
    crisis: (view) => answerCrisis(persona, look(view)[0], seed),
  };
}
