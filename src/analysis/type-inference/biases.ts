/**
 * Belief worked out anew from the same acts, with each bias on or off. Log-odds `l` that the rival is expansionist start
 * at those of the prior and change with each act by its log-likelihood ratio, bent as `bendSignal` of the engine does:
 *
 *   attribution (Ross 1977; Jervis 1976)      hostile acts x (1 + beta), friendly ones x (1 - beta); the neighbours' own
 *                                             turns are blamed on the rival
 *   confirmation (Rabin and Schrag 1999)      friendly acts x (1 - c b), b the belief before them
 *   habituation                               the same kind of act again counts for 1 / (1 + h uses)
 *   memory                                    what was learnt fades by a share each tick
 *   misread                                   ambiguous acts are now and then taken for an attack in the making
 *   limits                                    the lens's weight of what acts teach, and a highest certainty
 *
 * With all on this is the game's own belief; with all off it is Bayes' rule on the acts of the rival. How the acts hurt
 * (grievance, which feeds attribution) and how often they were seen stay as they were in the match.
 */
import { attributionBias, evidenceOf, type Reading, type Rules, type SeatIndex } from '../../engine/index.ts';
import { clamp, sigmoid } from '../../lib/det-math.ts';

export const BIASES = ['attribution', 'confirmation', 'habituation', 'memory', 'misread', 'limits'] as const;
export type Bias = (typeof BIASES)[number];

/** Which biases are on, as a number: bit k stands for the k-th of `BIASES`. */
export type BiasMask = number;

export const isOn = (mask: BiasMask, bias: Bias): boolean => Math.floor(mask / (1 << BIASES.indexOf(bias))) % 2 === 1;

export const ALL_BIASES: BiasMask = (1 << BIASES.length) - 1;

/** What one reading did to belief. */
export interface Step {
  /** Its place in the readings that were given. */
  readonly index: number;
  readonly before: number;
  readonly after: number;
}

export interface BeliefLine {
  /** Belief at the start, and at the end of each tick that was played, 0-1. */
  readonly belief: readonly number[];
  readonly steps: readonly Step[];
}

/** What is added to the log-odds; `belief` is that of the moment, 0-1. */
function learnt(rules: Rules, reading: Reading, mask: BiasMask, belief: number): number {
  const { signal, uses, base } = reading;
  const { params: p, lens, habits } = rules;
  if (signal.habit === habits.misread && !isOn(mask, 'misread')) return 0;
  if (signal.habit === habits.third && !isOn(mask, 'attribution')) return 0;
  let kappa = evidenceOf(rules, signal);
  if (isOn(mask, 'attribution')) {
    const beta = attributionBias(rules, base.grievance[signal.observer]);
    kappa *= kappa > 0 ? 1 + beta : 1 - beta;
  }
  if (isOn(mask, 'confirmation') && kappa < 0) kappa *= 1 - p.confirmation * belief;
  if (isOn(mask, 'habituation')) kappa /= 1 + p.habituation * uses;
  return isOn(mask, 'limits') ? kappa * lens.learning : kappa;
}

/** Belief of one seat over the match with these biases. `readings` are those of the whole match, `ticks` its half-years. */
export function beliefLine(
  rules: Rules,
  {
    readings,
    start,
    observer,
    ticks,
  }: {
    readonly readings: readonly Reading[];
    /** Log-odds beside those of the prior when play began. */
    readonly start: number;
    readonly observer: SeatIndex;
    readonly ticks: number;
  },
  mask: BiasMask,
): BeliefLine {
  const { prior } = rules.seats[observer];
  const { beliefCap, beliefMemory } = rules.params;
  const [low, high] = [-beliefCap - prior, beliefCap - prior];
  const first = rules.level.clock.prologueTicks;
  const belief = [sigmoid(prior + start)];
  const steps: Step[] = [];
  let odds = start;
  let next = 0;
  let base: Reading['base'] | undefined;
  let [moment, held] = [belief[0] ?? 0, odds];
  for (let tick = first; tick < first + ticks; tick += 1) {
    for (; next < readings.length; next += 1) {
      const reading = readings[next];
      if (reading === undefined || reading.tick > tick) break;
      // Readings of one moment all start from the belief before them.
      if (reading.base !== base) [base, moment] = [reading.base, sigmoid(prior + odds)];
      if (reading.signal.observer !== observer) continue;
      held = odds;
      odds += learnt(rules, reading, mask, moment);
      if (isOn(mask, 'limits')) odds = clamp(odds, low, high);
      if (odds !== held) steps.push({ index: next, before: sigmoid(prior + held), after: sigmoid(prior + odds) });
    }
    if (isOn(mask, 'memory')) odds *= beliefMemory;
    belief.push(sigmoid(prior + odds));
  }
  return { belief, steps };
}
