/** How a bot explains itself and reads others: intents, predictions, tags. All from move data and its own view. */
import { type CardView, type Intent, PREDICTION_BOUNDS, type Prediction, type Rules } from '../engine/index.ts';
import { clamp } from '../lib/det-math.ts';
import type { MoveTraits } from './move-traits.ts';
import type { Situation } from './situation.ts';

/**
 * The change of threat the rival is expected to feel, in points: belief, slight and shock by the move's public data,
 * and forces by their number. Deliberately a guess: the rival's own doubts are not known to the bot.
 */
export function predict(s: Situation, traits: MoveTraits, index: number): Prediction {
  const { lens } = s.rules;
  const n = s.rules.bots.reading;
  const { lowest, highest } = PREDICTION_BOUNDS;
  const signal = traits.def.signal;
  const redLine = traits.def.target === 'state' ? (s.rival.redLine[index] ?? 0) : n.redLineElsewhere;
  const believed = s.rival.startBelief;
  const belief = n.beliefPoints * believed * (1 - believed) * traits.move.kappa * lens.learning;
  const about = signal.aboutTarget ? n.beliefBase + redLine : 1;
  const status =
    lens.perception *
    (belief * about + n.slightShare * signal.slight * (signal.aboutTarget ? n.slightBase + redLine : 1));
  const theatre = traits.def.target === 'theatre' ? index : traits.theatre;
  const reach = theatre < 0 ? n.reachElsewhere : (s.seat.reach[theatre] ?? n.reachElsewhere);
  const units = traits.role === 'thin' ? -1 : traits.units;
  const forces =
    lens.structure * n.pointsPerUnit * units * (n.defensiveForce + traits.offence * n.offensiveForce) * reach;
  const shock = signal.aboutTarget ? signal.shock * redLine : signal.shock * n.shockElsewhere;
  const centre = clamp(Math.round(status + forces + shock), lowest, highest);
  return { centre, low: Math.max(lowest, centre - n.band), high: Math.min(highest, centre + n.band) };
}

const HARD: readonly Intent[] = ['gain-position', 'punish', 'deter'];
const SOFT: readonly Intent[] = ['reassure', 'bargain', 'support-ally', 'uphold-principle'];

/**
 * The reading of a rival act. The doubtful look for the worst usual intent, the trusting for the best; between them the
 * most usual one counts. `trust` shifts the threshold by temper.
 */
export function readAct(rules: Rules, card: CardView, belief: number, trust: number): Intent {
  const def = rules.moves.get(card.move)?.def;
  const usual = def?.usualIntents ?? [];
  const first = usual[0] ?? 'gain-position';
  const doubt = belief - trust;
  const { worstFrom, bestBelow } = rules.bots.reading;
  if (doubt > worstFrom) return HARD.find((intent) => usual.includes(intent)) ?? first;
  if (doubt < bestBelow) return SOFT.find((intent) => usual.includes(intent)) ?? first;
  return first;
}
